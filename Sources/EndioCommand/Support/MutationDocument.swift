import Foundation
import MutationTesting

/// What became of the mutants of a version, as JSON.
struct MutationDocument: Encodable {
    /// One mutant.
    struct Entry: Encodable {
        let id: String
        let `operator`: String
        let action: String
        let place: String
        let outcome: String
        /// The outcome in a sentence.
        let words: String
        /// What notices it; absent where nothing does.
        let by: String?
        /// The scope in which it was noticed, or told from the version.
        let scope: String?
        /// The length of the shortest run that shows it.
        let steps: Int?
        /// The run after which a mutant that nothing kills is told from the version.
        let run: [String]?

        init(_ result: MutantResult) {
            id = result.mutant.id
            `operator` = result.mutant.kind.rawValue
            action = result.mutant.action
            place = "\(result.mutant.location)"
            outcome = result.outcome.word.rawValue
            words = "\(result.outcome)"
            switch result.outcome {
            case .killed(let kill):
                (by, scope, steps, run) = (kill.by, kill.scope, kill.steps, nil)
            case .survivor(let difference), .tolerated(let difference):
                (by, scope, steps, run) = (nil, difference.scope, difference.run.count, difference.run)
            case .equivalent, .benign, .undecided, .invalid: (by, scope, steps, run) = (nil, nil, nil, nil)
            }
        }
    }

    /// The form of the document.
    static let schema = "endio.mutate/1"

    let schema = Self.schema
    let endio = EndioCommand.version
    let `protocol`: String
    let interrupted: Bool
    let seconds: Double
    let scopes: [String]
    /// How many mutants came to each outcome.
    let outcomes: [String: Int]
    /// How many mutants each property, or loss, was the first to notice.
    let kills: [String: Int]
    let mutants: [Entry]

    init(_ report: MutationReport) {
        `protocol` = report.version
        interrupted = report.interrupted
        seconds = report.seconds
        scopes = report.scopes
        outcomes = Dictionary(uniqueKeysWithValues: Outcome.Word.allCases.map { ($0.rawValue, report.count($0)) })
        kills = Dictionary(uniqueKeysWithValues: report.kills.map { ($0.by, $0.count) })
        mutants = report.results.map(Entry.init)
    }

    /// The document, indented.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
