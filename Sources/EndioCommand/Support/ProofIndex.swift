import SymbolicProof
import TransitionSystems

/// What each certificate of a folder proves: `index.json`.
struct ProofIndex: Codable {
    var schema = "endio.proofs/1"
    var certificates: [ProofEntry]
}

/// One line of the index.
struct ProofEntry: Codable, Equatable {
    let version: String
    let family: String
    let file: String
    let witnesses: String
    let model: String
    let without: [String]
    let unsat: Int
    let sat: Int
    /// The conjuncts that every property rests on: counters and ranges, which all questions take for granted, need
    /// them.
    let shared: [String]
    /// For each property the other conjuncts that it rests on.
    let properties: [String: [String]]
}

extension ProofEntry {
    /// The line of a certificate.
    init(_ certificate: Certificate, _ outcome: ProofOutcome) {
        let (version, family) = (outcome.plan.version.id, outcome.plan.family.name)
        let answers = certificate.answers
        let shared = outcome.shared
        self.init(
            version: version, family: family, file: ProofFolder.file(of: version, family: family),
            witnesses: ProofFolder.witnessFile(of: version, family: family), model: certificate.hash,
            without: outcome.plan.absent, unsat: answers.unsat, sat: answers.sat, shared: shared,
            properties: Dictionary(
                uniqueKeysWithValues: outcome.proved.map { proved in
                    (proved.id, proved.conjuncts.filter { !shared.contains($0) })
                }))
    }
}
