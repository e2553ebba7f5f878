import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

/// Properties of versions that are proved without the lemmas that people wrote, though no one of them is inductive.
enum UnaidedProofs {
    struct Claim: Sendable, CustomTestStringConvertible {
        let version: String
        let properties: [String]
        var testDescription: String { "\(version): \(properties.joined(separator: ", "))" }
    }

    static let claims = [
        Claim(version: "v4.5", properties: ["no-lost-io-end", "no-use-after-free", "no-irq-conversion"]),
        Claim(version: "seed", properties: ["no-use-after-free", "claim-frugal"]),
        Claim(
            version: "v4.6",
            properties: ["no-lost-io-end", "no-use-after-free", "no-failed-conversion", "ack-after-conversion"]),
        Claim(version: "v5.5", properties: ["ack-after-conversion", "acked-data-lost"]),
    ]

    static func goals(_ ids: [String], of version: String, in model: AnySizeModel) throws -> [Conjunct] {
        let properties = DirectIO.version(version).system.properties.filter { ids.contains($0.id) }
        return try properties.flatMap { property -> [Conjunct] in
            guard case .invariant(let formula) = property.kind else { return [] }
            return try Conjunct.all(of: property.id, formula, in: model)
        }
    }
}

@Suite("Properties alone")
struct PropertiesAloneTests {
    @Test("are no invariants: a step breaks each from a state that it allows", arguments: UnaidedProofs.claims)
    func alone(claim: UnaidedProofs.Claim) throws {
        let model = try AnySizeModels.core(claim.version)
        for id in claim.properties {
            let goals = try UnaidedProofs.goals([id], of: claim.version, in: model)
            #expect(!goals.isEmpty)
            let names = Set(goals.map(\.name))
            let proof = try Prover(model, invariant: goals).prove()
            #expect(
                proof.failures.contains { obligation in
                    if case .fails = obligation.outcome { names.contains(obligation.goal) } else { false }
                }, "\(id)")
        }
    }
}

@Suite("Proofs without lemmas", .enabled(if: LongTests.areWanted))
struct UnaidedProofTests {
    @Test("are found and hold at any size", arguments: UnaidedProofs.claims)
    func found(claim: UnaidedProofs.Claim) throws {
        let model = try AnySizeModels.core(claim.version)
        let goals = try UnaidedProofs.goals(claim.properties, of: claim.version, in: model)
        let scopes = [(1, 1), (1, 2), (2, 1)].map {
            DirectIO.scope("core", $0.0, $0.1, parts: [Parts.core], faults: Faults.core)
        }
        var inference = InvariantInference(model, scopes: scopes)
        // On a busy machine a search takes as long as it takes.
        inference.directedLimit = .seconds(1800)
        let found = try inference.run(goals: goals, stepProperties: [])
        #expect(found.lost == [:])
        #expect(found.open.map(\.name) == [])
        let proof = try Prover(model, invariant: found.invariant).prove()
        #expect(proof.support(of: Set(goals.map(\.name))) != nil)
    }
}
