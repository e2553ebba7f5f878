import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

@Suite("Inference of an invariant")
struct InferenceTests {
    private static var scopes: [Scope] { Array(RelationalToy.family.rungs.dropLast()) }

    @Test("finds what the toy needs, and the proof of it holds at any size")
    func toy() throws {
        let model = try AnySizeModels.toy()
        let goals = try AnySizeModels.goals(model)
        let found = try InvariantInference(model, scopes: Self.scopes).run(goals: goals, stepProperties: [])
        #expect(found.lost == [])
        #expect(found.open.map(\.name) == [])
        #expect(found.invariant.count > goals.count)
        let proof = try Prover(model, invariant: found.invariant).prove()
        #expect(proof.failures.map(\.name) == [])
    }

    @Test("gives up a property that is false, and keeps the others")
    func wrong() throws {
        let careless = Action("truncate_go", by: Actor("truncater")) {
            require(RelationalToy.truncation.is(.waiting), "a truncation waits")
            RelationalToy.truncation <- .running
        }
        let model = try AnySizeModels.toy(replacing: careless)
        let found = try InvariantInference(model, scopes: Self.scopes).run(
            goals: AnySizeModels.goals(model), stepProperties: [])
        #expect(found.lost == ["truncation-alone", "truncation-without-bios"])
        #expect(try Prover(model, invariant: found.invariant).prove().failures.isEmpty)
    }

    @Test("finds only what holds in every state that is explored")
    func reachable() throws {
        let model = try AnySizeModels.toy()
        let found = try InvariantInference(model, scopes: Self.scopes).run(
            goals: AnySizeModels.goals(model), stepProperties: [])
        let states = try ReachableStates(model, scopes: RelationalToy.family.rungs).check(found.invariant)
        #expect(states.broken == nil)
        #expect(states.states > 100)
    }

    @Test("a conjunct that some state breaks is found out")
    func broken() throws {
        let model = try AnySizeModels.toy()
        let never = Property.invariant("never-done", "no request is ever done") {
            forAll("r", in: RelationalToy.Request.self) { r in RelationalToy.place[r].isNot(.done) }
        }
        guard case .invariant(let formula) = never.kind else { return }
        let conjuncts = try Conjunct.all(of: never.id, formula, in: model)
        #expect(try ReachableStates(model, scopes: Self.scopes).check(conjuncts).broken == "never-done")
    }
}
