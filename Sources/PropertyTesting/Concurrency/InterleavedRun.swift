/// One run of commands in lanes, a step at a time.
struct InterleavedRun<Test: InterleavedTest> {
    private let test: Test
    private let commands: ParallelCommands<Test.Command>
    private var system: Test.System
    private let model: Test.Model
    private var lanes: [Lane]
    private var moment = 0
    private var last = 0
    private var operations: [History<Test.Command, Test.Response>.Operation] = []
    private(set) var schedule: [Int] = []
    private var moments: [(lane: Int, event: Timeline.Event)] = []
    private let isExplaining: Bool
    private let observer: (any RunObserver)?
    /// The lanes that can take a step, the one that took the last step first.
    private(set) var enabled: [Int] = []

    /// More steps than this no run takes: a run that goes on has commands that never end.
    private static var mostSteps: Int { 10_000 }

    private struct Lane {
        var rest: ArraySlice<Test.Command>
        var current: (command: Test.Command, operation: Test.Operation, begin: Int)?
    }

    /// What a step touched, and whether users saw it.
    struct Footing {
        let footprint: Footprint?
        let begins: Bool
        let ends: Bool

        /// Whether two steps of different lanes may change places: who is answered before whom asks is seen.
        func isIndependent(of other: Footing) -> Bool {
            guard !(begins && other.ends), !(ends && other.begins) else { return false }
            guard let footprint, let theirs = other.footprint else { return false }
            return footprint.isIndependent(of: theirs)
        }
    }

    init(
        _ test: Test, _ commands: ParallelCommands<Test.Command>, isExplaining: Bool,
        observer: (any RunObserver)? = nil
    ) throws {
        self.test = test
        self.observer = observer
        self.commands = commands
        self.isExplaining = isExplaining
        system = try test.makeSystem()
        var model = test.initialModel()
        for command in commands.prefix {
            let expected = test.apply(command, to: &model)
            try Self.perform(command, expecting: expected, test, &system)
        }
        self.model = model
        lanes = commands.lanes.map { Lane(rest: $0[...]) }
        updateEnabled()
    }

    /// Runs a command of the prefix, alone.
    private static func perform(
        _ command: Test.Command, expecting expected: Test.Response, _ test: Test, _ system: inout Test.System
    ) throws {
        var operation = test.begin(command, lane: 0)
        for _ in 0..<mostSteps {
            guard test.nextStep(of: operation, on: system).isEnabled else {
                throw Falsification("stuck", FailureDetails(run: [], reasons: ["→ \(SwiftExpression.of(command)) waits, though it is alone"]))
            }
            guard case .answered(let answer) = try test.step(&operation, on: &system) else { continue }
            guard answer == expected else {
                throw Disagreement.answer(command, answer, expected).falsification(nil, replaying: "")
            }
            return
        }
        throw Falsification("endless", FailureDetails(run: [], reasons: ["→ \(SwiftExpression.of(command)) does not end"]))
    }

    /// Takes a step of a lane that can.
    @discardableResult
    mutating func step(lane: Int) throws -> Footing {
        schedule.append(lane)
        let begins = lanes[lane].current == nil
        if begins {
            moment += 1
            let command = lanes[lane].rest.removeFirst()
            lanes[lane].current = (command, test.begin(command, lane: lane), moment)
            if isExplaining { moments.append((lane, .begin(SwiftExpression.of(command)))) }
        }
        var current = lanes[lane].current!
        let next = test.nextStep(of: current.operation, on: system)
        let before = isExplaining ? system : nil
        let result: StepResult<Test.Response>
        do {
            result = try test.step(&current.operation, on: &system)
        } catch {
            explain(lane, next.name, from: before)
            throw failure(
                Falsification.identity(of: error), "step '\(next.name)' of lane \(lane + 1) threw: \(error)")
        }
        explain(lane, next.name, from: before)
        lanes[lane].current = current
        var ends = false
        if case .answered(let answer) = result {
            moment += 1
            ends = true
            operations.append(
                History.Operation(
                    lane: lane, command: current.command, response: answer, begin: current.begin, end: moment))
            lanes[lane].current = nil
            if isExplaining { moments.append((lane, .end(SwiftExpression.of(answer)))) }
        }
        last = lane
        updateEnabled()
        do {
            try test.check(system)
        } catch {
            throw failure(Falsification.identity(of: error), "after step '\(next.name)' of lane \(lane + 1): \(error)")
        }
        if let error = observer?.failure(thrown: nil) {
            throw failure(Falsification.identity(of: error), "after step '\(next.name)' of lane \(lane + 1): \(error)")
        }
        guard schedule.count < Self.mostSteps else { throw failure("endless", "the run does not end") }
        return Footing(footprint: next.footprint, begins: begins, ends: ends)
    }

    /// Judges the run once no lane can take a step.
    func finish() throws {
        let waiting = lanes.indices.filter { lanes[$0].current != nil || !lanes[$0].rest.isEmpty }
        guard waiting.isEmpty else {
            let names = waiting.map { lane in
                let name = lanes[lane].current.map { test.nextStep(of: $0.operation, on: system).name } ?? "its first step"
                return "lane \(lane + 1) waits for '\(name)'"
            }
            throw failure("deadlock", "nobody can take a step: \(names.joined(separator: ", "))")
        }
        let checker = Linearizability<Test.Model, Test.Command, Test.Response> { [test] in test.apply($0, to: &$1) }
        switch checker.check(History(operations), from: model, allFinalModels: true) {
        case .unexplained(let fragment):
            let details = fragment.details(prefix: [], snippet: nil)
            throw failure("history", details.reasons.last.map { String($0.dropFirst(2)) } ?? "")
        case .explained(let models):
            var last: (any Error)?
            for model in models {
                do { return try test.check(system, against: model) } catch { last = error }
            }
            guard let last else { return }
            throw failure("end", "in the end, as in every order that explains the answers: \(last)")
        }
    }

    private mutating func updateEnabled() {
        enabled.removeAll(keepingCapacity: true)
        for lane in [last] + lanes.indices.filter({ $0 != last }) where lane < lanes.count && canStep(lane) {
            enabled.append(lane)
        }
    }

    private func canStep(_ lane: Int) -> Bool {
        if let current = lanes[lane].current { return test.nextStep(of: current.operation, on: system).isEnabled }
        guard let command = lanes[lane].rest.first else { return false }
        return test.nextStep(of: test.begin(command, lane: lane), on: system).isEnabled
    }

    private mutating func explain(_ lane: Int, _ name: String, from before: Test.System?) {
        guard let before else { return }
        moments.append((lane, .step(name, changes: StateDifference.lines(from: before, to: system))))
    }

    private func failure(_ identity: String, _ reason: @autoclosure () -> String) -> Falsification {
        guard isExplaining else { return Falsification(identity, FailureDetails(run: [], reasons: [reason()])) }
        let prefix = commands.prefix.map { SwiftExpression.of($0) }
        let lanes = commands.snippet(of: "try \(SwiftExpression.of(test))").dropLast()
        return Falsification(
            identity,
            FailureDetails(
                run: (prefix.isEmpty ? [] : ["after \(prefix.joined(separator: ", "))"]) + Timeline(moments).lines,
                reasons: ["", "→ \(reason())"], snippet: "\(lanes), schedule: \(schedule))"))
    }
}
