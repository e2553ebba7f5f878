import DirectIOModel
import TransitionSystems

/// A claim of the seed's commit message, and the verdicts that decide it.
struct SeedClaim: Sendable {
    /// Its number: 7 for P7.
    let number: Int
    /// The claim in a few words.
    let title: String
    /// Where the sentence stands.
    var origin = "The message"
    /// What it says. The first names the property that quotes the sentence.
    let says: [Statement]
    /// What it also makes a reader believe.
    var suggests: [Statement] = []
    /// Properties to be read beside it, by id.
    var beside: [String] = []
    /// What its end means for somebody who works on a filesystem.
    let meaning: String

    /// A property, and what it must come to on some versions for the claim to be right.
    struct Statement: Sendable {
        let property: String
        let versions: [String]
        let verdict: Expectation.Verdict
        /// An action that a refuting run must do without.
        var without: String?

        init(
            _ property: String, on versions: String..., is verdict: Expectation.Verdict, without action: String? = nil
        ) {
            self.property = property
            self.versions = versions
            self.verdict = verdict
            without = action
        }
    }

    /// A statement on one version.
    struct Instance {
        let property: String
        let version: String
        let verdict: RecordedVerdict
        let expectation: Expectation
        /// Whether the verdict is the one that the claim needs.
        let isMet: Bool
    }

    /// How a claim ends.
    enum End: Equatable {
        case proved
        /// By runs alone.
        case shown
        /// As far as the scopes named go.
        case holds([String])
        /// What it says is right, what it suggests is not.
        case qualified
        case refuted

        /// The end in a word or some.
        var text: String {
            switch self {
            case .proved: "proved"
            case .shown: "proved by runs"
            case .holds(let scopes): "holds at \(Markdown.scopes(scopes))"
            case .qualified: "qualified"
            case .refuted: "refuted"
            }
        }
    }

    /// The properties that the claim is about, each once.
    var properties: [String] {
        var seen = Set<String>()
        return ((says + suggests).map(\.property) + beside).filter { seen.insert($0).inserted }
    }

    /// The end to which the recorded verdicts bring it.
    func end(by verdicts: RecordedVerdicts) -> End {
        let said = Self.instances(of: says, in: verdicts)
        guard said.allSatisfy(\.isMet) else { return .refuted }
        guard Self.instances(of: suggests, in: verdicts).allSatisfy(\.isMet) else { return .qualified }
        var scopes: [String] = []
        var isProved = false
        for instance in said {
            switch instance.verdict {
            case .bounded(let names), .unreached(let names): scopes += names.filter { !scopes.contains($0) }
            case .proved: isProved = true
            case .refuted, .reached, .notApplicable: continue
            }
        }
        return scopes.isEmpty ? (isProved ? .proved : .shown) : .holds(scopes)
    }

    /// The statements, version by version, with what is recorded of each.
    static func instances(of statements: [Statement], in verdicts: RecordedVerdicts) -> [Instance] {
        statements.flatMap { statement in
            statement.versions.compactMap { version in
                guard let verdict = verdicts.verdict(of: statement.property, on: version),
                    let expectation = verdicts.expectation(of: statement.property, on: version)
                else { return nil }
                let steps = expectation.witness.flatMap(\.actions)
                return Instance(
                    property: statement.property, version: version, verdict: verdict, expectation: expectation,
                    isMet: expectation.verdict == statement.verdict && !steps.contains { $0 == statement.without })
            }
        }
    }
}
