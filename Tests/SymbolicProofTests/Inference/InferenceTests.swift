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
        #expect(found.lost == [:])
        #expect(found.open.map(\.name) == [])
        #expect(found.invariant.count > goals.count)
        let proof = try Prover(model, invariant: found.invariant).prove()
        #expect(proof.failures.map(\.name) == [])
    }

    @Test("needs no states where what it needs is known")
    func known() throws {
        let model = try AnySizeModels.toy()
        let goals = try AnySizeModels.goals(model)
        var inference = InvariantInference(model, scopes: Self.scopes)
        inference.directedLimit = nil
        let mined = try inference.run(goals: goals, stepProperties: [])
        inference.mines = false
        let unknown = try inference.run(goals: goals, stepProperties: [])
        #expect(!unknown.open.isEmpty || !unknown.lost.isEmpty)
        inference.known = mined.invariant.dropFirst(goals.count).map { Conjunct(renaming: $0, to: "core-\($0.name)") }
        let found = try inference.run(goals: goals, stepProperties: [])
        #expect(found.lost == [:])
        #expect(found.open.map(\.name) == [])
        #expect(found.invariant.dropFirst(goals.count).allSatisfy { $0.name.hasPrefix("core-") })
        #expect(try Prover(model, invariant: found.invariant).prove().failures.isEmpty)
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
        #expect(found.lost == ["truncation-alone": "truncate_go", "truncation-without-bios": "truncate_go"])
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

    @Test("takes from the model what it asks of single elements, and works it out in states")
    func predicates() throws {
        let model = try AnySizeModels.toy()
        let predicates = Predicate.all(of: model, goals: try AnySizeModels.goals(model))
        let names = predicates.map { "\($0.formula)" }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.hasPrefix("∀") })
        let request = try #require(model.sorts.first { $0.name == "Request" })
        let relation = VariableDeclaration(
            name: "relation", indices: [request, request], value: .bool, range: nil, initial: .any, role: .state, part: nil,
            summary: "", location: SourceLocation())
        let it = Binder("it", sort: request)
        let some = Binder("some", sort: request)
        let predicate = Predicate(
            variable: VariableDeclaration(
                name: "has", indices: [request], value: .bool, range: nil, initial: .any, role: .state, part: nil,
                summary: "", location: SourceLocation()),
            element: it, formula: .exists(some, .read(relation, [.bound(it), .bound(some)])))
        let values = PredicateValues([predicate], sizes: [request: 2], stateSize: 4) { $1[0] * 2 + $1[1] }
        #expect(values.extended([0, 1, 0, 0]) == [0, 1, 0, 0, 1, 0])
        #expect(values.position(predicate.variable, [1]) == 5)
        #expect(values.position(relation, [0, 0]) == nil)
    }
}
