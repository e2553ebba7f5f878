import DirectIOEngine
import PropertyTesting
import StateExploration

/// One run of a scenario on the engine: its tasks and the engine's take steps one at a time, in an order that is drawn,
/// or as it is written.
final class ScenarioRun {
    /// An operation that was asked for.
    struct Asked {
        let request: RequestID
        let task: Int
        let call: Call
        let buffer: UserBuffer?
    }

    /// One step, for the trace.
    private enum Line {
        case statement(task: Int, Statement)
        case step(who: String, String, Context)
        case note(String)
    }

    let stage: Stage
    let scenario: Scenario
    private let cancellation: CancellationToken?
    let draws: Draws
    let faults: ScenarioFaults
    private(set) var desk: Desk
    private let memory: MemoryDevice
    private let recorder: RecordingDevice?
    /// What was on the device when recording began.
    private let start: MemoryDevice?
    private(set) var system: FileSystem
    private(set) var runtime: SteppedRuntime<FileSystem>
    private var tasks: [ScriptTask]
    /// The last operation of each name.
    private(set) var latest: [String: Asked] = [:]
    private var names: [RequestID: String] = [:]
    /// The engine's submitting tasks, and the requests that they work for.
    private var owners: [Int: RequestID] = [:]
    private var nextRequest: UInt32
    private(set) var findings: [Finding] = []
    private var violationsSeen = 0
    private var lines: [Line] = []
    private var hasCut = false
    private(set) var steps = 0
    private var pace: Pace

    private static let mostSteps = 10_000_000
    /// The most steps for which a task that goes on later does nothing.
    private static let longestWait: UInt64 = 200

    init(_ stage: Stage, _ choices: Choices, _ cancellation: CancellationToken? = nil) throws(DeviceError) {
        (self.stage, scenario, self.cancellation) = (stage, stage.scenario, cancellation)
        draws = Draws(choices)
        faults = ScenarioFaults(draws, varies: scenario.order == .any)
        desk = Desk(stage.makeLedger())
        memory = stage.makeDevice()
        recorder = stage.mayBeCut ? RecordingDevice(memory) : nil
        system = try FileSystem(
            mounting: recorder ?? memory, blockSize: scenario.blockSize, rules: stage.rules, observer: desk,
            checksOwners: true)
        desk.ledger.watch(system)
        recorder?.forget()
        start = recorder == nil ? nil : memory.snapshot()
        runtime = SteppedRuntime(system, lockCount: system.lockCount)
        tasks = [ScriptTask(scenario.body)]
        nextRequest = stage.nextRequest
        pace = Pace(&draws.choices, isFixed: scenario.order == .given)
    }

    /// Runs to the end.
    func run() throws(DeviceError) {
        switch scenario.order {
        case .any: try runInAnyOrder()
        case .given: try runAsGiven()
        }
        guard !hasCut, !isCancelled else { return }
        if runtime.isQuiet { desk.ledger.checkQuiescence(of: system) }
        takeViolations()
    }

    /// Whether somebody has ended it: what it has not come to says nothing.
    private var isCancelled: Bool { cancellation?.isCancelled == true }

    // MARK: In any order

    private func runInAnyOrder() throws(DeviceError) {
        while !isCancelled {
            let ready = tasks.indices.filter { canGoOn(tasks[$0]) }
            let enabled = runtime.enabled
            guard !ready.isEmpty || !enabled.isEmpty else { break }
            guard steps < Self.mostSteps else {
                return note(.violation(.hang), "it goes on for ever: \(runtime.waiting.joined(separator: "; "))")
            }
            switch pace.choose(ready, enabled, step: steps, &draws.choices) {
            case .script(let task): try perform(task)
            case .engine(let task): step(task)
            }
        }
        guard !hasCut, !isCancelled, !runtime.isQuiet || tasks.contains(where: { !$0.isDone }) else { return }
        note(.violation(.hang), "nothing can go on: \(runtime.waiting.joined(separator: "; "))")
    }

    private func canGoOn(_ task: ScriptTask) -> Bool {
        guard !task.isDone else { return false }
        return switch task.wait {
        case .nothing: true
        case .requests(let requests): requests.allSatisfy { desk.outcomes[$0] != nil }
        case .names(let names): names.allSatisfy { latest[$0].map { desk.outcomes[$0.request] != nil } ?? false }
        case .tasks(let numbers): tasks[numbers].allSatisfy(\.isDone)
        case .call(let task): runtime.hasEnded(task)
        case .moment(let step): steps >= step || runtime.enabled.isEmpty
        }
    }

    // MARK: As it is written

    private func runAsGiven() throws(DeviceError) {
        while !tasks[0].isDone, !isCancelled {
            if !canGoOn(tasks[0]) {
                // What it waits for needs transfers to end.
                let before = steps
                goOn { _ in true }
                guard steps > before else { break }
            } else {
                try perform(0)
                goOn { !self.isHeld($0) }
            }
        }
        goOn { _ in true }
        guard !hasCut, !isCancelled, !runtime.isQuiet || !tasks[0].isDone else { return }
        note(.violation(.hang), "nothing can go on: \(runtime.waiting.joined(separator: "; "))")
    }

    /// Everybody goes on who may, until nobody can.
    private func goOn(_ may: (Int) -> Bool) {
        while let task = runtime.enabled.first(where: may), steps < Self.mostSteps, !isCancelled { step(task) }
    }

    /// Whether a task ends a transfer of a direct write, or was started and not let go on.
    private func isHeld(_ task: Int) -> Bool {
        runtime.operation(task) is BioEnd || (owners[task].map { started.contains($0) } ?? false)
    }

    /// Files that are closed, until all is mounted anew.
    private var closed: Set<Int> = []
    /// Operations that go on only when they are told to.
    private var started: Set<RequestID> = []

    /// The request that a task of the engine works for, where that is known.
    private func owner(of task: Int) -> RequestID? {
        switch runtime.operation(task) {
        case let bio as BioEnd: bio.request
        case let work as CompletionWork: work.completion.request
        case let worker as OwnWorker: worker.request
        default: owners[task]
        }
    }

    private func go(_ name: String, until step: String?, at position: Position) {
        guard let asked = latest[name] else { return }
        started.remove(asked.request)
        func next() -> Int? {
            runtime.enabled.first { owner(of: $0) == asked.request && !(runtime.operation($0) is BioEnd) }
        }
        if next() == nil { return note(.order, "\(position): \(name) cannot go on by itself") }
        var taken: [String] = []
        while let task = next(), runtime.nextStep(of: task) != step {
            if !taken.contains(runtime.nextStep(of: task)) { taken.append(runtime.nextStep(of: task)) }
            self.step(task)
        }
        guard let step else { return }
        if next().map({ runtime.nextStep(of: $0) }) != step {
            // A name that is misspelt is found among those of the steps that there are.
            note(
                .order, "\(position): \(name) does not come to '\(step)'; it takes \(taken.joined(separator: ", "))")
        } else {
            started.insert(asked.request)
        }
    }

    private func complete(_ name: String, fails: Bool, at position: Position) {
        guard let asked = latest[name] else { return }
        func isTransfer(_ task: Int) -> Bool { (runtime.operation(task) as? BioEnd)?.request == asked.request }
        if !runtime.enabled.contains(where: isTransfer) {
            return note(.order, "\(position): \(name) has no transfer that could end")
        }
        faults.failsDevice = fails
        goOn(isTransfer)
        faults.failsDevice = false
    }

    // MARK: Steps

    private func step(_ task: Int) {
        let who = owner(of: task).map { names[$0] ?? "\($0)" } ?? ""
        lines.append(.step(who: who, runtime.nextStep(of: task), runtime.context(of: task)))
        runtime.take(task, faults)
        steps += 1
        takeViolations()
    }

    private func takeViolations() {
        let violations = desk.ledger.violations
        guard violations.count > violationsSeen else { return }
        for violation in violations[violationsSeen...] { note(.violation(violation.kind), violation.description) }
        violationsSeen = violations.count
    }

    func note(_ kind: Finding.Kind, _ words: String) {
        findings.append(Finding(kind: kind, words: words))
        lines.append(.note("\(kind): \(words)"))
    }

    /// A line of a task.
    private func perform(_ number: Int) throws(DeviceError) {
        steps += 1
        if case .nothing = tasks[number].wait {
        } else {
            tasks[number].wait = .nothing
            if tasks[number].statement == nil { return }
        }
        guard let statement = tasks[number].statement else { return }
        if let body = tasks[number].blockBegunAnew { forgetNames(in: body) }
        lines.append(.statement(task: number, statement))
        if case .repeated(let count, let body) = statement.kind {
            tasks[number].advance()
            tasks[number].enter(body, count)
            return
        }
        tasks[number].advance()
        switch statement.kind {
        case .operation(let call): begin(call, by: number, at: statement.position)
        case .start(let call):
            begin(call, by: number, isStarted: true, at: statement.position)
        case .wait(let names):
            tasks[number].wait = names.isEmpty ? .requests(tasks[number].inFlight) : .names(names)
            if names.isEmpty { tasks[number].inFlight = [] }
        case .run(let name, let step): go(name, until: step, at: statement.position)
        case .complete(let name, let fails): complete(name, fails: fails, at: statement.position)
        case .fail(let site, let rate): faults.set(site, rate)
        case .writeback(let file):
            let blocks = UInt32(stage.fileSize / scenario.blockSize)
            runtime.begin(system.flusher(of: file, 0..<blocks))
        case .commit: runtime.begin(system.commitTimer)
        case .random(let count, let file): beginRandom(count, file, by: number, statement)
        case .later: tasks[number].wait = .moment(steps + Int(draws.choices.draw(through: Self.longestWait)))
        case .remount: try remount(number)
        case .powerCut: try cutPower(by: number)
        case .expect(let expectation): check(expectation, statement)
        case .together(let bodies):
            let first = tasks.count
            tasks += bodies.map(ScriptTask.init)
            tasks[number].wait = .tasks(first..<tasks.count)
        case .repeated: break
        }
    }

    /// What is named in a block that begins anew was not asked for yet, this time.
    private func forgetNames(in body: [Statement]) {
        for case .operation(let call) in body.flatMap(\.all).map(\.kind) {
            if let name = call.name { latest[name] = nil }
        }
    }

    private func begin(_ call: Call, by number: Int, isStarted: Bool = false, at position: Position) {
        guard !closed.contains(call.file) else {
            return note(.order, "\(position): '\(scenario.files[call.file].name)' is closed: nobody can ask for that")
        }
        if case .close = call.operation { closed.insert(call.file) }
        let request = RequestID(nextRequest)
        nextRequest += 1
        let buffer = scenario.buffer(for: call.operation, request, file: call.file, pieces: call.pieces)
        let task = runtime.begin(system.task(request, call.operation, file: call.file, buffer))
        owners[task] = request
        names[request] = call.name ?? "\(request)"
        if let name = call.name {
            latest[name] = Asked(request: request, task: task, call: call, buffer: buffer)
        }
        if isStarted {
            started.insert(request)
            tasks[number].inFlight.append(request)
        } else if case .write(_, _, false, _) = call.operation {
            tasks[number].inFlight.append(request)
            tasks[number].wait = .call(task)
        } else {
            tasks[number].wait = .requests([request])
        }
    }

    private func beginRandom(_ count: Int, _ file: Int, by number: Int, _ statement: Statement) {
        var random = RandomNumbers(seed: draws.choices.draw(through: .max))
        let mix = OperationMix()
        let bodies = (0..<count).map { _ in
            let operation = mix.operation(
                &random, fileBlocks: max(1, scenario.files[file].size / scenario.blockSize),
                blockSize: scenario.blockSize, sectorSize: scenario.sectorSize)
            return Statement(
                kind: .operation(Call(name: nil, operation: operation, file: file, pieces: 1)),
                position: statement.position, text: "\(scenario.files[file].name): \(operation)")
        }
        tasks[number].enter(bodies, 1)
    }

    // MARK: Mounting anew

    private func remount(_ number: Int) throws(DeviceError) {
        // Everything that was begun comes to an end first.
        goOn { _ in true }
        guard runtime.isQuiet else { return }
        desk.ledger.checkQuiescence(of: system)
        for file in scenario.files.indices {
            let request = RequestID(nextRequest)
            nextRequest += 1
            runtime.begin(system.task(request, .sync, file: file))
            while let task = runtime.enabled.first { runtime.take(task, NoFaults()) }
        }
        takeViolations()
        try mount(recorder ?? memory, desk)
        desk.ledger.watch(system)
    }

    private func mount(_ device: any BlockDevice, _ observer: Desk) throws(DeviceError) {
        system = try FileSystem(
            mounting: device, blockSize: scenario.blockSize, rules: stage.rules, observer: observer,
            checksOwners: true)
        runtime = SteppedRuntime(system, lockCount: system.lockCount)
        (owners, closed) = ([:], [])
    }

    /// Of what was not flushed, any part has reached the medium.
    private func cutPower(by number: Int) throws(DeviceError) {
        let entries = recorder!.entries
        let survivor = start!.snapshot()
        let lastFlush = entries.lastIndex(of: .flush) ?? -1
        var lost = 0
        for (place, entry) in entries.enumerated() {
            guard case .write(let block, let bytes) = entry else { continue }
            if place > lastFlush, draws.choices.draw(through: 1) == 1 {
                lost += 1
                continue
            }
            try survivor.put(bytes, at: block)
        }
        lines.append(.note("of the writes since the last flush \(lost) are lost"))
        let moment = desk.ledger.now
        hasCut = true
        for other in tasks.indices.dropFirst() where other != number { tasks[other].end() }
        do throws(DeviceError) {
            try mount(survivor, desk)
        } catch {
            return note(.violation(.metadata), "after the power cut: \(error)")
        }
        if let fault = system.volume.fault { note(.violation(.metadata), "after the power cut: \(fault)") }
        if let fault = desk.ledger.survivorFault(in: system, at: moment) {
            note(.violation(fault.kind), fault.description)
        }
    }

    // MARK: The trace

    /// What was done and seen, a line each.
    var trace: [String] {
        let isParallel = tasks.count > 1
        return lines.map { line in
            switch line {
            case .statement(let task, let statement):
                "\(isParallel ? "task \(task): " : "")\(statement.position.line): \(statement.text)"
            case .step(let who, let step, let context):
                "    \(who.isEmpty ? "" : "\(who) ")\(step)\(context.words)"
            case .note(let words): "  ! \(words)"
            }
        }
    }
}

extension Context {
    fileprivate var words: String {
        switch self {
        case .process: ""
        case .interrupt: "  (interrupt)"
        case .workqueue, .reservedWorkqueue: "  (worker)"
        case .journal: "  (journal)"
        }
    }
}
