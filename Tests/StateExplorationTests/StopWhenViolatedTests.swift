import DirectIOModel
import StateExploration
import Testing
import TransitionSystems

@Suite("A search for one violation")
struct StopWhenViolatedTests {
    private func search(_ system: TransitionSystem, stopWhenViolated ids: Set<String>) throws -> Exploration {
        var options = ExplorationOptions()
        options.stopWhenViolated = ids
        return try Explorer(ToyModels.ground(system, requests: 2)).run(options)
    }

    /// Without its guard line, a truncation goes while requests are in flight.
    private static let careless = ToyModels.without(line: 1, of: "truncate_go")

    @Test("ends at the level of the first one, with the shortest run")
    func ends() throws {
        let whole = try search(Self.careless, stopWhenViolated: [])
        let short = try search(Self.careless, stopWhenViolated: ["truncation-alone"])
        #expect(whole.isComplete)
        #expect(short.interruption == .violated)
        #expect(short.findings["truncation-alone"] == whole.findings["truncation-alone"])
        #expect(short.states < whole.states)
    }

    @Test("goes on where another property is violated, or none")
    func goesOn() throws {
        #expect(try search(Self.careless, stopWhenViolated: ["references"]).isComplete)
        #expect(try search(Toy.system, stopWhenViolated: ["truncation-alone", Checker.deadlock]).isComplete)
    }

    @Test("ends at a deadlock when that is among what is looked for")
    func deadlock() throws {
        var stuck = Toy.system
        stuck.finished = .false
        stuck.actions.removeAll { $0.name != "begin" }
        let found = try search(stuck, stopWhenViolated: [Checker.deadlock])
        #expect(found.interruption == .violated)
        #expect(found.deadlock?.steps.count == 2)
    }
}
