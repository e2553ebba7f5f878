import DirectIOModel
import StateExploration
import Testing
import TransitionSystems

@Suite("Exploring the toy")
struct ToyExplorationTests {
    #if DEBUG
        static let sizes = [1, 2, 3]
    #else
        static let sizes = [1, 2, 3, 4]
    #endif
    static let counts = [1: (79, 170), 2: (2_763, 10_160), 3: (101_495, 532_502), 4: (3_758_419, 25_569_500)]

    @Test("finds every state and step", arguments: sizes)
    func counts(requests: Int) throws {
        let result = try Explorer(ToyModels.ground(requests: requests)).run()
        let expected = Self.counts[requests]!
        #expect(result.states == expected.0)
        #expect(result.generated == expected.1)
        #expect(result.timesTaken.reduce(1, +) == result.generated)
        #expect(result.timesTaken.allSatisfy { $0 > 0 })
        #expect(result.isComplete)
        #expect(result.deadlock == nil)
        #expect(result.findings.count == 5)
        #expect(result.findings.values.allSatisfy { $0 == .noViolation })
        if requests > 2 { #expect(result.bytes < 64 * result.states) }
    }

    @Test("counts requests that are exchanged once", arguments: sizes)
    func symmetry(requests: Int) throws {
        let model = try ToyModels.ground(requests: requests)
        var options = ExplorationOptions()
        options.useSymmetry = true
        let result = try Explorer(model).run(options)
        #expect(result.usedSymmetry == (requests > 1))
        if requests == 4 { #expect(result.states == 180_336) }
        #expect(result.states <= Self.counts[requests]!.0)
        #expect(result.findings.values.allSatisfy { $0 == .noViolation })
    }

    @Test("finds a shortest run to a forgotten conversion")
    func forgottenConversion() throws {
        let model = try ToyModels.ground(ToyModels.without(line: 1, of: "convert"), requests: 3)
        for (jobs, symmetry) in [(1, false), (2, false), (2, true)] {
            var options = ExplorationOptions()
            options.jobs = jobs
            options.useSymmetry = symmetry
            let result = try Explorer(model).run(options)
            let trace = try #require(result.findings["converted-when-done"]?.trace)
            #expect(trace.steps.count == 9)
            #expect(try isRun(trace, of: model, deciding: "converted-when-done"))
        }
    }

    @Test(
        "refutes each invariant in a toy with a line left out",
        arguments: [
            ("dio-count", "complete", 2), ("truncation-alone", "truncate_go", 1), ("complete-once", "recycle", 5),
            ("converted-when-done", "convert", 1), ("references", "issue", 3),
        ])
    func refutes(property: String, action: String, line: Int) throws {
        let model = try ToyModels.ground(ToyModels.without(line: line, of: action), requests: 2)
        var options = ExplorationOptions()
        options.properties = [property]
        options.stopWhenAllDecided = true
        let plain = try Explorer(model).run(options)
        let trace = try #require(plain.findings[property]?.trace)
        #expect(try isRun(trace, of: model, deciding: property))
        #expect(plain.findings.count == 1)
        #expect(plain.interruption == .allDecided)
        options.useSymmetry = true
        let reduced = try Explorer(model).run(options)
        #expect(reduced.usedSymmetry)
        #expect(reduced.findings[property]?.trace?.steps.count == trace.steps.count)
    }

    @Test("finds a shortest run to a deadlock")
    func deadlock() throws {
        var system = Toy.system
        system.actions.removeAll { $0.name == "complete" }
        system.finished = .literal(0, .bool)
        let model = try ToyModels.ground(system, requests: 2)
        let plain = try #require(try PlainSearch(model, most: 10_000))
        let result = try Explorer(model).run()
        let trace = try #require(result.deadlock)
        #expect(trace.steps.count == plain.deadlockLength)
        #expect(try isRun(trace, of: model))
        #expect(model.actions.allSatisfy { Interpreter(model).obstacle(to: $0, in: trace.last) != nil })
        system.finished = .literal(1, .bool)
        #expect(try Explorer(ToyModels.ground(system, requests: 2)).run().deadlock == nil)
    }

    @Test("refuses an unknown property")
    func unknownProperty() throws {
        var options = ExplorationOptions()
        options.properties = ["no-such"]
        let explorer = try Explorer(ToyModels.ground(requests: 1))
        #expect(throws: ExplorationError.self) { try explorer.run(options) }
    }
}
