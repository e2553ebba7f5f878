import DirectIOEngine
import StateExploration
import TransitionSystems

/// Model and engine side by side, in states that show the same.
struct Pair {
    let instance: AgreementInstance
    private(set) var engine: EngineSide
    /// The model's state.
    private(set) var model: PackedState
    /// What the engine shows, in the model's cells.
    private(set) var shown: PackedState
    private var requests: [RequestView]
    private var steps = 0
    /// After so many steps all is looked at anew, also what the step was not about.
    private static let wholeEvery = 16
    private var inode: InodeView

    /// Both in an initial state of the model.
    ///
    /// - Throws: ``Difference`` when what the engine shows of it is another.
    init(_ instance: AgreementInstance, at state: PackedState) throws(Difference) {
        self.instance = instance
        model = state
        let blocks = InitialBlocks(state, instance)
        engine = EngineSide(instance.engine, blocks.extents(from: instance.engine.firstBlock))
        requests = Array(repeating: RequestView(), count: instance.cells.requests)
        inode = InodeView(engine, after: InodeView(), nil)
        shown = state
        showAll()
        guard agrees(with: state) else { throw difference(.initialState, state) }
    }

    /// The same pair, which goes its own way from here on.
    init(copying other: Pair) {
        (instance, model, shown) = (other.instance, other.model, other.shown)
        (requests, inode) = (other.requests, other.inode)
        engine = EngineSide(copying: other.engine)
    }

    // MARK: Steps

    /// Both take a step of the model.
    ///
    /// - Parameter wholly: whether all requests are looked at anew afterwards.
    /// - Throws: ``Difference`` when the engine cannot take it, or shows another state afterwards.
    mutating func take(_ number: Int32, _ script: Script, wholly: Bool = false) throws(Difference) {
        let step = instance.steps[Int(number)]
        guard let next = instance.stepper.successor(of: model, by: number) else {
            throw difference(.leavesRange(step.label), model)
        }
        switch step.beginning {
        case .write(let isSync):
            guard case .request(let r) = step.owner else { preconditionFailure("a write is a request's") }
            show(after: nil, by: engine.submit(r, step.run!, isSync: isSync))
        case .preallocation:
            let task = engine.preallocate(step.run!)
            script.begin(for: step, engine.state)
            guard let label = engine.advance(task, script) else { throw difference(.engineWaits(step.label), next) }
            show(after: label, by: task)
        case .writeback:
            show(after: nil, by: engine.writeBack(step.run!))
        case .read(let isDirect):
            guard let task = engine.read(step.block!, isDirect: isDirect) else {
                throw difference(.engineWaits(step.label), next)
            }
            show(after: nil, by: task)
        case .wait:
            show(after: nil, by: engine.waitForConversions())
        case .close:
            engine.close()
            show(after: nil, by: nil)
        case nil:
            guard let task = task(for: step) else { throw difference(.engineHasNoTask(step.label), next) }
            script.begin(for: step, engine.state)
            guard let label = engine.advance(task, script) else { throw difference(.engineWaits(step.label), next) }
            show(after: label, by: task)
        }
        deviate(number)
        guard agrees(with: next) else { throw difference(.states(step.label), next) }
        model = next
        steps += 1
        if wholly || steps % Self.wholeEvery == 0, let task = engine.live.first, !isWhole(task) {
            throw difference(.othersChanged(step.label), next)
        }
    }

    /// A task of the engine takes its next step, as the script says, and the model takes the step that leads to what is
    /// shown then.
    ///
    /// - Parameter enabled: the model's steps that are possible.
    /// - Returns: the model's step; nil when the task had to wait.
    /// - Throws: ``Difference`` when the model has no such step.
    mutating func take(
        _ task: EngineSide.LiveTask, _ script: Script, among enabled: [Int32]
    ) throws(Difference) -> Int32? {
        guard let label = engine.advance(task, script) else { return nil }
        show(after: label, by: task)
        let actions = instance.actionsOfLabel[label.number]
        var found: (number: Int32, state: PackedState)?
        for number in enabled {
            let step = instance.steps[Int(number)]
            guard actions.contains(step.action), step.owner == task.owner,
                let next = instance.stepper.successor(of: model, by: number), agrees(with: next)
            else { continue }
            // Steps that lead to the same state may have failed for different reasons; and a mapping call asks
            // beforehand for all that may fail in it, of which it may need nothing.
            let explains = step.explains(script)
            if explains || found == nil { found = (number, next) }
            if explains { break }
        }
        if let found, isDeviation(found.number) {
            deviate(found.number)
            guard agrees(with: found.state) else {
                throw difference(.states(instance.steps[Int(found.number)].label), found.state)
            }
        }
        guard let found else {
            throw difference(.modelHasNoStep(label.rawValue, task.owner), nearest(among: enabled, actions, task.owner))
        }
        model = found.state
        if !isWhole(task) { throw difference(.othersChanged(label.rawValue), found.state) }
        return found.number
    }

    /// Of the states that the model's steps lead to which the engine's may have been, the one most like what is shown.
    private func nearest(among enabled: [Int32], _ actions: ActionSet, _ owner: ModelStep.Owner) -> PackedState {
        func distance(_ state: PackedState) -> Int {
            let different = (shown.words ^ state.words) & instance.cells.compared.words
            return (0..<8).reduce(0) { $0 + different[$1].nonzeroBitCount }
        }
        return enabled.lazy.filter { [instance] in
            let step = instance.steps[Int($0)]
            return actions.contains(step.action) && step.owner == owner
        }.compactMap { [instance, model] in instance.stepper.successor(of: model, by: $0) }
            .min { distance($0) < distance($1) } ?? model
    }

    private func isDeviation(_ number: Int32) -> Bool {
        instance.deviation.map { $0.step == number && $0.state == model } ?? false
    }

    /// Does wrongly what the engine has done, if that is asked for.
    private mutating func deviate(_ number: Int32) {
        guard isDeviation(number) else { return }
        switch instance.deviation!.kind {
        case .counter:
            engine.state.unwrittenCount += 1
            inode.unwrittenCount += 1
            instance.cells.put(inode, into: &shown)
        case .otherRequest:
            for (r, task) in engine.submitters.enumerated() where .request(r) != instance.steps[Int(number)].owner {
                guard let task, let dio = (engine.runtime.operation(task) as? DirectWrite)?.dio,
                    engine.state.dios.contains(dio)
                else { continue }
                engine.state.dios[dio].isCounted = false
            }
        }
    }

    /// The engine's task that can take a step of the model's.
    private func task(for step: ModelStep) -> EngineSide.LiveTask? {
        engine.live.first { task in
            guard task.owner == step.owner, let label = task.next,
                instance.actionsOfLabel[label.number].contains(step.action)
            else { return false }
            return label != .transfer || task.firstBlock == step.run!.lowerBound
        }
    }

    /// Whether a step of the model is one for the engine as it is: where the model does not tell extents, it lets one
    /// call go through several, and the engine's calls end with an extent.
    func isForEngine(_ number: Int32) -> Bool {
        guard !instance.showsExtents else { return true }
        let step = instance.steps[Int(number)]
        if step.isTaken, case .request(let r) = step.owner { return isOneExtent(requests[r].covers) }
        guard step.isOneCall, let run = step.run else { return true }
        return isOneExtent(Members(run))
    }

    /// Whether blocks lie in one extent, or in a hole.
    private func isOneExtent(_ blocks: Members) -> Bool {
        let inside = Members(bits: blocks.bits & ~(blocks.bits & (0 &- blocks.bits)))
        return ((inode.written | inode.unwritten) & blocks).isEmpty || (inode.cut & inside).isEmpty
    }

    /// Extents that are alike become one on the engine, where the model does not tell them apart.
    ///
    /// - Returns: whether there were any.
    mutating func joinExtents() -> Bool {
        guard !instance.showsExtents, engine.joinExtents() else { return false }
        inode.takeBlocks(of: engine, engine.system)
        return true
    }

    /// Where extents begin, as far as that is the engine's alone.
    var hidden: UInt8 { instance.showsExtents ? 0 : inode.cut.bits }

    // MARK: What can happen

    /// Compares what can happen on both sides.
    ///
    /// - Parameter enabled: the model's steps that are possible.
    /// - Throws: ``Difference`` when a step is possible on one side only.
    func compareMenus(_ enabled: [Int32]) throws(Difference) {
        var wanted = ContiguousArray(repeating: ActionSet(), count: requests.count + 6)
        for number in enabled {
            let step = instance.steps[Int(number)]
            if !step.beginsTask { wanted[place(of: step.owner)].insert(step.action) }
        }
        var offered = ContiguousArray(repeating: ActionSet(), count: requests.count + 6)
        let ready = engine.ready
        for task in engine.live where task.mayFailBefore {
            offered[place(of: task.owner)].formUnion(
                task.kind == .fallocate ? instance.failedPreallocation : instance.missedPage)
        }
        for (bit, task) in engine.live.enumerated() where ready >> UInt64(bit) & 1 == 1 {
            guard let label = task.next else { continue }
            let actions = instance.actionsOfLabel[label.number]
            guard actions.intersects(wanted[place(of: task.owner)]) else {
                throw difference(.onlyEngineCan(label.rawValue, task.owner), model)
            }
            offered[place(of: task.owner)].formUnion(actions)
        }
        for (owner, actions) in wanted.enumerated() {
            let missing = actions.subtracting(offered[owner])
            guard !missing.isEmpty else { continue }
            let number = enabled.first {
                missing.contains(instance.steps[Int($0)].action) && place(of: instance.steps[Int($0)].owner) == owner
            }!
            throw difference(.onlyModelCan(instance.steps[Int(number)].label), model)
        }
    }

    /// The difference that the engine has no way to take a step of the model.
    func missing(_ number: Int32) -> Difference { difference(.onlyModelCan(instance.steps[Int(number)].label), model) }

    private func place(of owner: ModelStep.Owner) -> Int {
        switch owner {
        case .request(let r): r
        case .fallocate: requests.count
        case .writeback: requests.count + 1
        case .reader: requests.count + 2
        case .eviction: requests.count + 3
        case .waiter: requests.count + 4
        case .other: requests.count + 5
        }
    }

    // MARK: What is shown

    /// Remembers what a conversion said that has just failed.
    private func noteFailure(of r: Int, _ before: RequestView) {
        guard requests[r].conversionFailed, !before.conversionFailed else { return }
        let write = engine.runtime.operation(engine.submitters[r]!) as! DirectWrite
        engine.notes.contents.conversionErrors[r] = Work(engine, r, write).error
    }

    /// Whether what is shown of all requests is what would be seen if one looked anew: a step is of one request, and
    /// changes nothing of the others.
    func isWhole(_ task: EngineSide.LiveTask) -> Bool {
        requests.indices.allSatisfy { r in
            engine.submitters[r] == nil
                || RequestView(engine, r, after: requests[r], (inode, inode), nil, by: task) == requests[r]
        }
    }

    private mutating func show(after label: StepLabel?, by task: EngineSide.LiveTask?) {
        let before = inode
        inode = InodeView(
            engine, after: before, label, seen: task?.request.map { requests[$0].seen } ?? .none)
        instance.cells.put(inode, into: &shown)
        for r in requests.indices {
            if let task, r == task.request {
                let earlier = requests[r]
                requests[r] = RequestView(engine, r, after: earlier, (before, inode), label, by: task)
                noteFailure(of: r, earlier)
            } else if !(requests[r].owns - inode.allocated).isEmpty {
                requests[r].owns &= inode.allocated
            } else {
                continue
            }
            instance.cells.put(requests[r], of: r, into: &shown)
        }
    }

    private mutating func showAll() {
        instance.cells.put(inode, into: &shown)
        for r in requests.indices { instance.cells.put(requests[r], of: r, into: &shown) }
    }

    private func agrees(with state: PackedState) -> Bool {
        let compared = instance.cells.compared.words
        return (shown.words ^ state.words) & compared == .zero
    }

    private func difference(_ kind: Difference.Kind, _ state: PackedState) -> Difference {
        let compared = instance.cells.compared
        let (engineCells, modelCells) = (instance.stepper.unpack(shown), instance.stepper.unpack(state))
        var lines: [String] = []
        for (index, cell) in instance.stepper.model.cells.enumerated() {
            guard compared.words[instance.stepper.places[index].word] & instance.stepper.places[index].mask != 0,
                engineCells[index] != modelCells[index]
            else { continue }
            lines.append(
                "\(cell.name): the engine has \(cell.describe(engineCells[index])), the model \(cell.describe(modelCells[index]))"
            )
        }
        return Difference(kind: kind, cells: lines, tasks: engine.runtime.waiting)
    }
}

extension EngineSide.LiveTask {
    /// Whose step the model takes it for.
    var owner: ModelStep.Owner {
        if let request { return .request(request) }
        return switch kind {
        case .write, .bio, .completionWork, .ownWorker: .other
        case .fallocate: .fallocate
        case .writeback, .writebackBio, .writebackWork: .writeback
        case .directRead, .bufferedRead: .reader
        case .eviction: .eviction
        case .waiter: .waiter
        }
    }
}

extension StepLabel {
    /// The label's position among all.
    var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension Script {
    /// Begins a step that is to be one of the model's.
    func begin(for step: ModelStep, _ state: FileState) {
        begin()
        var trees = 0
        decide = { question in
            defer { if case .fails(.treeBlock) = question { trees += 1 } }
            return step.answer(to: question, trees) { state.ioEnds.number(ofFree: $0) }
                ?? Self.usual(question)
        }
    }

    /// Nothing fails, and everything is as long as it can be.
    static func usual(_ question: Question) -> Int {
        switch question {
        case .fails: 0
        case .pick(_, let most): most - 1
        }
    }
}
