import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

@Suite("Directed search for an invariant")
struct DirectedSearchTests {
    /// An inference that looks at no states, so that whatever is found the directed search has found.
    private static func inference(_ model: AnySizeModel) -> InvariantInference {
        var inference = InvariantInference(model, scopes: [])
        inference.mines = false
        return inference
    }

    private static let careless = Action("truncate_go", by: Actor("truncater")) {
        require(RelationalToy.truncation.is(.waiting), "a truncation waits")
        RelationalToy.truncation <- .running
    }

    @Test("finds alone what the toy needs, and the proof of it holds at any size")
    func toy() throws {
        let model = try AnySizeModels.toy()
        let goals = try AnySizeModels.goals(model)
        let start = ContinuousClock.now
        let found = try Self.inference(model).run(goals: goals, stepProperties: [])
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(found.lost == [:])
        #expect(found.open.map(\.name) == [])
        #expect(found.invariant.count > goals.count)
        #expect(found.invariant.dropFirst(goals.count).allSatisfy { $0.origin.hasPrefix("directed.") })
        #expect(try Prover(model, invariant: found.invariant).prove().failures.map(\.name) == [])
        // The goals themselves are not enough.
        #expect(try !Prover(model, invariant: goals).prove().failures.isEmpty)
    }

    @Test("what it finds holds in every state that is explored")
    func reachable() throws {
        let model = try AnySizeModels.toy()
        let found = try Self.inference(model).run(goals: AnySizeModels.goals(model), stepProperties: [])
        let states = try ReachableStates(model, scopes: RelationalToy.family.rungs).check(found.invariant)
        #expect(states.broken == nil)
    }

    @Test("without it the toy's goals are lost")
    func disabled() throws {
        let model = try AnySizeModels.toy()
        var inference = Self.inference(model)
        inference.directedLimit = nil
        #expect(try !inference.run(goals: AnySizeModels.goals(model), stepProperties: []).lost.isEmpty)
    }

    @Test("of a false property it shows a run, each structure of which is a part of the state that comes next")
    func absent() throws {
        let model = try AnySizeModels.toy(replacing: Self.careless)
        let found = try Self.inference(model).run(goals: AnySizeModels.goals(model), stepProperties: [])
        #expect(Set(found.lost.keys) == ["truncation-alone", "truncation-without-bios"])
        #expect(Set(found.abstract.map(\.target)) == Set(found.lost.keys))
        for run in found.abstract {
            #expect(run.summary.hasPrefix("no universal invariant: "))
            let first = try #require(run.stages.first)
            #expect(model.initially.allSatisfy { first.structure.holds($0, [:]) })
            for (stage, next) in zip(run.stages, run.stages.dropFirst()) {
                let step = try #require(stage.step)
                #expect(step.guards.allSatisfy { stage.structure.holds($0, [:]) })
                #expect(try Self.isPart(next.structure, of: stage.structure.after(step, in: model), model))
            }
            let goals = try AnySizeModels.goals(model).filter { $0.origin == run.target }
            let last = try #require(run.stages.last)
            #expect(!goals.allSatisfy { last.structure.holds($0.formula, [:]) })
        }
    }

    private static func isPart(_ part: Structure, of whole: Structure, _ model: AnySizeModel) throws -> Bool {
        let vocabulary = Vocabulary(model, predicates: [], goals: [])
        let diagram = Diagram(part, in: vocabulary)
        let sizes = vocabulary.sorts.map { whole.sizes[$0]! }
        guard diagram.fits(sizes) else { return false }
        let said = Set(Diagram(whole, in: vocabulary).literals)
        return diagram.embeddings(into: sizes, vocabulary, interchangeable: true).contains { embedding in
            diagram.literals.allSatisfy { literal in
                let sorts = vocabulary.words[literal.word].sorts
                let elements = zip(literal.elements, sorts).map { embedding[$1][$0]! }
                return said.contains(
                    Diagram.Literal(word: literal.word, elements: elements, code: literal.code, isTrue: literal.isTrue))
            }
        }
    }

    @Test("gives no target up that it is told is false, and tries none")
    func hopeless() throws {
        let model = try AnySizeModels.toy(replacing: Self.careless)
        var inference = Self.inference(model)
        inference.hopeless = ["truncation-alone", "truncation-without-bios"]
        let found = try inference.run(goals: AnySizeModels.goals(model), stepProperties: [])
        #expect(Set(found.lost.keys) == inference.hopeless)
        #expect(found.abstract.isEmpty)
    }

    @Test("what it finds reads back from a certificate, and is written again as the same text")
    func certificate() throws {
        let model = try AnySizeModels.toy()
        let goals = try AnySizeModels.goals(model)
        let found = try Self.inference(model).run(goals: goals, stepProperties: [])
        func script(_ invariant: [Conjunct]) throws -> String {
            let proof = try Prover(model, invariant: invariant).prove()
            return try Certificate(
                title: "toy", model: model, absent: [], proof: proof, stepProperties: [],
                properties: goals.map(\.origin)
            ).script()
        }
        let first = try script(found.invariant)
        #expect(first.contains("(define-fun |directed."))
        let read = try CertificateReader(model).invariant(in: first)
        #expect(read.lost == [])
        #expect(read.read.map(\.name) == found.invariant.map(\.name))
        #expect(try script(read.read) == first)
    }

    @Test("ends when the time is up, and says so")
    func limit() throws {
        let model = try AnySizeModels.toy()
        var inference = Self.inference(model)
        inference.directedLimit = .nanoseconds(1)
        let found = try inference.run(goals: AnySizeModels.goals(model), stepProperties: [])
        #expect(!found.lost.isEmpty)
        #expect(Set(found.undecided.keys).isSuperset(of: found.lost.keys))
    }

    @Test("ends when it is cancelled")
    func cancelled() throws {
        let model = try AnySizeModels.toy()
        var inference = Self.inference(model)
        let token = CancellationToken()
        token.cancel()
        inference.cancellation = token
        #expect(throws: InferenceInterrupted.self) {
            try inference.run(goals: AnySizeModels.goals(model), stepProperties: [])
        }
    }
}
