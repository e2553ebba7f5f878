import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

@Suite("The state that a proof fails from")
struct StateReachTests {
    /// The first counterexample that a proof of the goals alone ends with.
    private func counterexample(_ model: AnySizeModel, _ goal: String) throws -> CounterexampleToInduction {
        let proof = try Prover(model, invariant: AnySizeModels.goals(model)).prove()
        for obligation in proof.failures where obligation.goal == goal {
            if case .fails(let pair) = obligation.outcome { return pair }
        }
        throw Missing()
    }

    private struct Missing: Error {}

    @Test("is reached by no run where the property holds and the invariant is too weak")
    func notReached() throws {
        let model = try AnySizeModels.toy()
        let proof = try Prover(model, invariant: AnySizeModels.goals(model)).prove()
        let failing = try #require(proof.failures.first?.goal)
        let answer = try StateReach(model, options: ExplorationOptions()).answer(counterexample(model, failing))
        guard case .notReached(let states) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(states > 1)
    }

    @Test("is reached where a run breaks the property")
    func reached() throws {
        let model = try AnySizeModels.toy()
        // Broken by the very first step, from an initial state.
        let idle = Property.invariant("idle", "every request is idle for ever") {
            forAll("r", in: RelationalToy.Request.self) { r in RelationalToy.place[r].is(.idle) }
        }
        guard case .invariant(let formula) = idle.kind else { return }
        let conjunct = try #require(try Conjunct.all(of: idle.id, formula, in: model).first)
        // What is known of the state besides: it is initial.
        let initial = model.initially.enumerated().map { place, formula in
            Conjunct(name: "initial \(place)", origin: "initial", statement: formula, formula: formula)
        }
        let begin = try #require(model.steps.first { $0.name == "begin" })
        let pair = try #require(try Prover(model, invariant: initial).counterexample(to: conjunct, by: begin.label))
        guard case .reached = try StateReach(model, options: ExplorationOptions()).answer(pair) else {
            Issue.record("an initial state is reached")
            return
        }
    }

    @Test("is open where the search meets a limit")
    func open() throws {
        let model = try AnySizeModels.toy()
        let proof = try Prover(model, invariant: AnySizeModels.goals(model)).prove()
        let failing = try #require(proof.failures.first?.goal)
        var options = ExplorationOptions()
        options.maxStates = 2
        let answer = try StateReach(model, options: options).answer(counterexample(model, failing))
        guard case .unknown = answer else {
            Issue.record("\(answer)")
            return
        }
    }
}
