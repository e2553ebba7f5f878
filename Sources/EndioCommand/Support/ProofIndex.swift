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

    /// What it says that is not so, each as the end of "it says".
    ///
    /// - Parameter deserved: The line that the scripts deserve.
    func mistakes(beside deserved: ProofEntry) -> [String] {
        var mistakes: [String] = []
        func compare<Value: Equatable>(_ value: (ProofEntry) -> Value, _ words: (ProofEntry) -> String) {
            if value(self) != value(deserved) { mistakes.append("\(words(self)), not \(words(deserved))") }
        }
        compare(\.file) { "a proof in '\($0.file)'" }
        compare(\.witnesses) { "witnesses in '\($0.witnesses)'" }
        compare(\.model) { "model \($0.model)" }
        compare({ [$0.unsat, $0.sat] }) { "\($0.unsat) unsat and \($0.sat) sat answers" }
        compare({ Set($0.without) }) { "without \($0.without.isEmpty ? "nobody" : $0.without.joined(separator: ", "))" }
        for id in Set(properties.keys).union(deserved.properties.keys).sorted() {
            switch (properties[id], deserved.properties[id]) {
            case (nil, _): mistakes.append("nothing of '\(id)', which is proved")
            case (_, nil): mistakes.append("that '\(id)' is proved, which it is not")
            case (let said?, let rest?) where Set(said) != Set(rest):
                mistakes.append("other conjuncts than those that '\(id)' rests on")
            default: break
            }
        }
        if Set(shared) != Set(deserved.shared) {
            mistakes.append("other conjuncts than those that every property rests on")
        }
        return mistakes
    }
}
