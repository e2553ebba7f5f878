import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

@Suite("A proof of any size")
struct ProverTests {
    @Test("of the toy, with lemmas")
    func toy() throws {
        let model = try AnySizeModels.toy()
        let proof = try Prover(model, invariant: AnySizeModels.invariant(model)).prove()
        #expect(proof.failures.map(\.name) == [])
        #expect(proof.obligations.count > 30)
        #expect(proof.possibleSteps.count == model.steps.count)
    }

    @Test("fails without a lemma that is needed", arguments: AnySizeModels.lemmas.map(\.id))
    func lacking(lemma: String) throws {
        let model = try AnySizeModels.toy()
        let proof = try Prover(model, invariant: AnySizeModels.invariant(model, without: lemma)).prove()
        #expect(!proof.failures.isEmpty)
        for failure in proof.failures {
            guard case .fails = failure.outcome else {
                Issue.record("\(failure.name) is left open: \(failure.outcome)")
                continue
            }
        }
    }

    @Test("that is interrupted leaves open all that it has not shown")
    func interrupted() throws {
        let model = try AnySizeModels.toy()
        let token = CancellationToken()
        token.cancel()
        let invariant = try AnySizeModels.invariant(model)
        let proof = try Prover(model, invariant: invariant, options: .init(cancellation: token)).prove()
        #expect(proof.failures.count == proof.obligations.count)
        let whole = try Prover(model, invariant: invariant).prove()
        #expect(proof.obligations.map(\.name) == whole.obligations.map(\.name))
        for failure in proof.failures {
            guard case .unknown(.interrupted) = failure.outcome else {
                Issue.record("\(failure.name): \(failure.outcome)")
                continue
            }
        }
    }

    @Test("shows what is lacking as a state, a step and what it changes")
    func readable() throws {
        let model = try AnySizeModels.toy()
        let proof = try Prover(model, invariant: AnySizeModels.invariant(model, without: "acknowledged-place")).prove()
        let failure = try #require(proof.failures.first { $0.goal == "reported-once" && $0.step == "convert" })
        guard case .fails(let pair) = failure.outcome else {
            Issue.record("\(failure.outcome)")
            return
        }
        let text = pair.text(of: model, step: failure.step)
        #expect(text.hasPrefix("convert, r = r"))
        #expect(text.contains("working -> completing"))
        #expect(text.contains("acked[r"))
    }

    /// A worker that takes a second request breaks nothing asked for; a truncater that does not wait breaks two things.
    @Test("fails of a protocol that is wrong")
    func wrong() throws {
        let careless = Action("truncate_go", by: Actor("truncater")) {
            require(RelationalToy.truncation.is(.waiting), "a truncation waits")
            RelationalToy.truncation <- .running
        }
        let model = try AnySizeModels.toy(replacing: careless)
        let proof = try Prover(model, invariant: AnySizeModels.invariant(model)).prove()
        #expect(
            Set(proof.failures.map(\.name)) == [
                "truncation-alone × truncate_go", "truncation-without-bios × truncate_go",
            ])
    }

    @Test("names what a goal rests on, and leaves out what it does not")
    func support() throws {
        let model = try AnySizeModels.toy()
        let proof = try Prover(model, invariant: AnySizeModels.invariant(model)).prove()
        let support = try #require(proof.support(of: ["reported-once"]))
        let names = Set(support.map { proof.invariant[$0].origin })
        #expect(names.isSuperset(of: ["reported-once", "acknowledged-place"]))
        #expect(!names.contains("counted-place"))
        let pruned = try #require(proof.pruned(to: ["reported-once"]))
        let again = try Prover(model, invariant: pruned.invariant).prove()
        #expect(again.failures.map(\.name) == [])
    }

    @Test("is the same on one thread and on two")
    func jobs() throws {
        let model = try AnySizeModels.toy()
        let invariant = try AnySizeModels.invariant(model)
        let one = try Prover(model, invariant: invariant, options: .init(jobs: 1)).prove()
        let two = try Prover(model, invariant: invariant, options: .init(jobs: 2)).prove()
        #expect(one.obligations.map(\.name) == two.obligations.map(\.name))
        #expect(two.failures.isEmpty)
    }
}
