import Synchronization

/// Commands for several tasks: some one after another, then a list for each task.
struct ParallelCommands<Command: Sendable>: Sendable {
    var prefix: [Command] = []
    var lanes: [[Command]]

    /// All commands in the lanes.
    var count: Int { lanes.reduce(0) { $0 + $1.count } }

    /// Code that runs them.
    func snippet(of test: String) -> String {
        func list(_ commands: [Command]) -> String {
            "[\(commands.map { SwiftExpression.of($0) }.joined(separator: ", "))]"
        }
        return "\(test).replay(prefix: \(list(prefix)), lanes: [\(lanes.map(list).joined(separator: ", "))])"
    }
}

extension CommandModel where Model: Hashable {
    /// Chooses commands for several tasks, each allowed whatever the tasks before and beside it have done.
    ///
    /// - Parameter lanes: how many tasks there are.
    func parallelCommands(
        lanes: Int, prefix: Int, perLane: Int, _ choices: inout Choices
    ) -> ParallelCommands<Command> {
        var commands = ParallelCommands<Command>(lanes: Array(repeating: [], count: lanes))
        var model = initialModel()
        let plannedPrefix = choices.plannedCount(in: 0...prefix)
        while let command = nextCommand(
            after: commands.prefix.count, of: plannedPrefix, limit: prefix, from: self.commands(in: model), &choices,
            isAllowed: { isAllowed($0, in: model) })
        {
            commands.prefix.append(command)
            _ = apply(command, to: &model)
            observe(command, after: model, in: &choices.observations)
        }
        let planned = choices.plannedCount(in: 1...perLane)
        for lane in 0..<lanes {
            var expected = model
            for command in commands.lanes.joined() { _ = apply(command, to: &expected) }
            while let command = nextCommand(
                after: commands.lanes[lane].count, of: planned, limit: perLane, from: self.commands(in: expected),
                &choices,
                isAllowed: { command in
                    var extended = commands.lanes
                    extended[lane].append(command)
                    return areAllowed(extended, from: model)
                })
            {
                commands.lanes[lane].append(command)
                _ = apply(command, to: &expected)
                observe(command, after: expected, in: &choices.observations)
            }
        }
        choices.steps += commands.prefix.count + commands.count
        return commands
    }

    /// Whether every command is allowed in every order of the lanes' commands.
    private func areAllowed(_ lanes: [[Command]], from model: Model) -> Bool {
        var open = [LanePlace(done: lanes.map { _ in 0 }, model: model)]
        var known = Set(open)
        while let place = open.popLast() {
            for (lane, commands) in lanes.enumerated() where place.done[lane] < commands.count {
                let command = commands[place.done[lane]]
                guard isAllowed(command, in: place.model) else { return false }
                var next = place
                _ = apply(command, to: &next.model)
                next.done[lane] += 1
                if known.insert(next).inserted { open.append(next) }
            }
        }
        return true
    }
}

/// How many commands of each lane were given, and the state that led to.
private struct LanePlace<Model: Hashable>: Hashable {
    var done: [Int]
    var model: Model
}

extension AsyncStateMachineTest where Model: Hashable {
    /// Gives a new system commands one after another, then others from several tasks at once, until an order explains no
    /// answer, or so many times.
    ///
    /// - Throws: ``Falsification`` when no order of the commands explains the answers.
    public func replay(prefix: [Command], lanes: [[Command]], repetitions: Int = 1_000) async throws {
        let commands = ParallelCommands(prefix: prefix, lanes: lanes)
        for _ in 0..<repetitions { try await run(commands) }
    }

    /// One run of chosen commands in tasks at once.
    func runParallel(lanes: Int, limit: Int, _ choices: inout Choices) async throws {
        let commands = parallelCommands(
            lanes: lanes, prefix: limit / 2, perLane: max(1, min(6, 12 / lanes, limit / lanes)), &choices)
        for _ in 0..<choices.repetitions { try await run(commands, observedBy: choices.observer) }
    }

    private func run(_ commands: ParallelCommands<Command>, observedBy observer: (any RunObserver)? = nil) async throws {
        var sequential = try await AsyncRun(self, isExplaining: true, observer: observer)
        for command in commands.prefix { try await sequential.take(command) }
        let (system, model) = (sequential.system, sequential.model)
        let recorder = HistoryRecorder<Command, Response>()
        let gate = StartingGate(count: commands.lanes.filter { !$0.isEmpty }.count)
        let failure = await withTaskGroup(of: Falsification?.self) { group in
            for (lane, list) in commands.lanes.enumerated() where !list.isEmpty {
                group.addTask {
                    await gate.pass()
                    for command in list {
                        let begin = recorder.now()
                        do {
                            let response = try await perform(command, on: system)
                            recorder.record(lane, command, response, since: begin)
                        } catch {
                            return Falsification(
                                Falsification.identity(of: error),
                                FailureDetails(
                                    run: [],
                                    reasons: ["", "→ \(SwiftExpression.of(command)) in lane \(lane + 1) threw: \(error)"],
                                    snippet: commands.snippet(of: "try await \(SwiftExpression.of(self))")))
                        }
                    }
                    return nil
                }
            }
            return await group.reduce(nil) { $0 ?? $1 }
        }
        if var failure {
            failure.details.run = Timeline(recorder.history.operations).lines
            throw failure
        }
        if let error = observer?.failure(thrown: nil) {
            throw Falsification(
                Falsification.identity(of: error),
                FailureDetails(
                    run: Timeline(recorder.history.operations).lines, reasons: ["", "→ \(error)"],
                    snippet: commands.snippet(of: "try await \(SwiftExpression.of(self))")))
        }
        try await check(recorder.history, of: commands, system, from: model)
    }

    private func check(
        _ history: History<Command, Response>, of commands: ParallelCommands<Command>, _ system: System, from model: Model
    ) async throws {
        let snippet = commands.snippet(of: "try await \(SwiftExpression.of(self))")
        let verdict = Linearizability<Model, Command, Response> { apply($0, to: &$1) }
            .check(history, from: model, allFinalModels: true)
        switch verdict {
        case .unexplained(let fragment):
            throw Falsification(
                "history",
                fragment.details(prefix: commands.prefix.map { SwiftExpression.of($0) }, snippet: snippet))
        case .explained(let models):
            var last: (any Error)?
            for model in models {
                do { return try await check(system, against: model) } catch { last = error }
            }
            guard let last else { return }
            throw Falsification(
                "end",
                FailureDetails(
                    run: Timeline(history.operations).lines,
                    reasons: ["", "→ in the end, as in every order that explains the answers: \(last)"],
                    snippet: snippet))
        }
    }
}

extension Property {
    /// Tries commands from several tasks at once: some order of them must explain all answers.
    ///
    /// Which order the machine runs them in is not ours to choose, so a run that may fail is repeated
    /// (`repetitions`); a test of a system that shows where it can be interleaved, ``InterleavedTest``, chooses.
    ///
    /// - Parameter lanes: how many tasks give commands.
    /// - Throws: ``PropertyUsageError`` when a kept failure cannot be read.
    public static func checkParallel<Test: AsyncStateMachineTest>(
        _ test: Test, lanes: Int = 2, _ configuration: PropertyConfiguration = .init()
    ) async throws -> PropertyReport where Test.Model: Hashable {
        precondition(lanes > 1, "one task alone gives its commands one after another")
        return try await search(test.name, .parallel, configuration) {
            try await test.runParallel(lanes: lanes, limit: configuration.commands, &$0)
        }
    }
}

/// Takes down when commands were given and answered.
final class HistoryRecorder<Command: Sendable, Response: Sendable>: Sendable {
    private struct State {
        var moment = 0
        var operations: [History<Command, Response>.Operation] = []
    }

    private let state = Mutex(State())

    func now() -> Int {
        state.withLock { state in
            state.moment += 1
            return state.moment
        }
    }

    func record(_ lane: Int, _ command: Command, _ response: Response, since begin: Int) {
        state.withLock { state in
            state.moment += 1
            state.operations.append(
                History.Operation(lane: lane, command: command, response: response, begin: begin, end: state.moment))
        }
    }

    var history: History<Command, Response> { History(state.withLock(\.operations)) }
}

/// Lets tasks begin at the same moment, or close to it.
private final class StartingGate: Sendable {
    private let missing: Mutex<Int>

    init(count: Int) { missing = Mutex(count) }

    func pass() async {
        missing.withLock { $0 -= 1 }
        // A few turns only: where one thread runs all tasks, waiting for the others in a loop would be waiting for long.
        for _ in 0..<100 {
            if missing.withLock({ $0 }) <= 0 { return }
            await Task.yield()
        }
    }
}
