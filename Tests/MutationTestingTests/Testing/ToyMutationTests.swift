import DirectIOModel
import MutationTesting
import StateExploration
import Testing
import TransitionSystems

/// Every mutant of the toy, in both of its scopes.
@Suite("Mutation testing of the toy")
struct ToyMutationTests {
    private static let report = Result {
        var tester = MutationTester(Toy.version, in: [Toy.family])
        tester.jobs = 2
        return try tester.test(Mutants.all(of: Toy.system))
    }

    @Test("brings each mutant to an outcome, as many to each as ever")
    func counts() throws {
        let report = try Self.report.get()
        #expect(report.results.count == 207)
        let counts = Dictionary(uniqueKeysWithValues: Outcome.Word.allCases.map { ($0, report.count($0)) })
        #expect(counts.values.reduce(0, +) == 207)
        #expect(
            counts == [
                .killed: 98, .notInVersion: 55, .proved: 2, .unobservable: 10, .unresolved: 3, .benign: 0,
                .survivor: 33, .undecided: 4, .invalid: 2,
            ])
    }

    @Test("says which property kills how many")
    func kills() throws {
        let kills = try Self.report.get().kills
        #expect(kills.map(\.by).prefix(3) == ["dio-count", Outcome.Kill.step, Outcome.Kill.range])
    }

    @Test("finds the same with one thread as with two")
    func threads() throws {
        let mutants = Mutants.all(of: Toy.system).filter { $0.action == "submitter_drop" }
        let tester = MutationTester(Toy.version, in: [Toy.family])
        let alone = try tester.test(mutants).results.map(\.outcome)
        let known = try Self.report.get().results.filter { $0.mutant.action == "submitter_drop" }.map(\.outcome)
        #expect(!alone.isEmpty)
        #expect(alone == known)
    }

    @Test("reports as a survivor what only a removed property would notice")
    func removedProperty() throws {
        let mutant = try #require(Mutants.all(of: Toy.system).first { $0.id == "truncate_go:2:drop-guard" })
        func outcome(of version: ProtocolVersion) throws -> Outcome {
            try #require(try MutationTester(version, in: [Toy.family]).test([mutant]).results.first).outcome
        }
        guard case .killed(let kill) = try outcome(of: Toy.version) else {
            Issue.record("not killed")
            return
        }
        #expect(kill.by == "truncation-alone")
        var lenient = Toy.version
        lenient.system = try lenient.system.removing(property: "truncation-alone")
        let blind = try #require(Mutants.all(of: lenient.system).first { $0.id == mutant.id })
        let report = try MutationTester(lenient, in: [Toy.family]).test([blind])
        #expect(report.results.first?.outcome.word == .survivor)
    }

    @Test("stops when it is told to, and says what it had found by then")
    func interrupted() throws {
        var tester = MutationTester(Toy.version, in: [Toy.family])
        let token = CancellationToken()
        tester.cancellation = token
        tester.progress = { if $0.decided > 60 { token.cancel() } }
        let report = try tester.test(Mutants.all(of: Toy.system))
        #expect(report.interrupted)
        #expect(report.count(.notInVersion) == 55)
        #expect(report.count(.undecided) > 0)
    }

    @Test("keeps the run that kills, if asked, and it replays")
    func evidence() throws {
        var tester = MutationTester(Toy.version, in: [Toy.family])
        tester.keepsEvidence = true
        let mutant = try #require(Mutants.all(of: Toy.system).first { $0.id == "truncate_go:2:drop-guard" })
        let evidence = try #require(try tester.test([mutant]).results.first?.evidence)
        let trace = try #require(evidence.trace)
        let interpreter = Interpreter(evidence.model)
        var state = trace.initial
        for step in trace.steps {
            let action = evidence.model.actions[step.action]
            #expect(interpreter.obstacle(to: action, in: state) == nil)
            state = try interpreter.successor(of: state, by: action)
            #expect(state == step.state)
        }
        #expect(trace.steps.count == 3)
    }
}
