import Foundation
import SymbolicProof
import TransitionSystems

/// What came of asking certificates again, as one document: schema `endio.recheck/1`.
struct RecheckDocument: Encodable {
    /// One script.
    struct Script: Encodable {
        let file: String
        let `protocol`: String
        let scope: String
        let accepted: Bool
        /// Why it is not accepted; `null`: it is.
        let problem: String?
        /// How many answers it must get.
        let answers: Int
        /// The properties proved, of those asked for; none of witnesses, and none where either script is not accepted.
        let properties: [String]
        /// The properties asked for by name that it does not prove, and why; absent where none is asked for by name.
        let open: [String: String]?
        /// Those of them that some run is known to break; absent where none is asked for by name.
        let refuted: [String]?

        enum CodingKeys: CodingKey {
            case file, `protocol`, scope, accepted, problem, answers, properties, open, refuted
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(file, forKey: .file)
            try container.encode(`protocol`, forKey: .protocol)
            try container.encode(scope, forKey: .scope)
            try container.encode(accepted, forKey: .accepted)
            // Written even where there is none.
            try container.encode(problem, forKey: .problem)
            try container.encode(answers, forKey: .answers)
            try container.encode(properties, forKey: .properties)
            try container.encodeIfPresent(open, forKey: .open)
            try container.encodeIfPresent(refuted, forKey: .refuted)
        }
    }

    /// The index of the folder.
    struct Index: Encodable {
        let file: String
        /// What it says that is not so, each with what to do.
        let problems: [String]
    }

    let schema = "endio.recheck/1"
    let endio = EndioCommand.version
    let z3 = SolverVersion.z3
    /// Whether the command was ended before all scripts were asked.
    let interrupted: Bool
    let index: Index
    let scripts: [Script]

    /// - Parameters:
    ///   - mistakes: All that the index says that is not so.
    ///   - named: Whether properties were asked for by name.
    init(_ versions: [RecheckedVersion], index path: String, mistakes: [String], named: Bool, interrupted: Bool) {
        self.interrupted = interrupted
        index = Index(file: path, problems: mistakes)
        scripts = versions.flatMap { version in
            version.scripts.enumerated().map { place, script in
                let outcome = place == 0 ? version.outcome : nil
                let open = Dictionary(uniqueKeysWithValues: (outcome?.open ?? []).map { ($0.id, $0.reason) })
                return Script(
                    file: script.file, protocol: version.plan.version.id, scope: "\(version.plan.family.name)@any",
                    accepted: script.isAccepted, problem: script.problem, answers: script.answers,
                    properties: outcome?.proved.map(\.id) ?? [],
                    open: named ? open : nil, refuted: named ? outcome?.refuted ?? [] : nil)
            }
        }
    }

    /// The document, indented.
    func encoded() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
