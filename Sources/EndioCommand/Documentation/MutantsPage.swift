import DirectIOModel
import MutationTesting
import StateExploration
import TransitionSystems

/// `Specs/Mutants.md`: how many small mistakes the properties notice, and which property notices them.
enum MutantsPage {
    /// The versions of which every mutant is searched.
    static let versions = ["fixed", "v4.6", "seed"]

    private static let file = "Mutants.md"

    /// What an operator does, and the mutants recorded as benign.
    static let operators = SpecPage(
        file: file,
        regions: [
            SpecPage.Region(name: "operators") {
                Markdown.table(
                    ["Operator", "What it does"],
                    MutationOperator.allCases.map { ["`\($0.rawValue)`", $0.summary] })
            },
            SpecPage.Region(name: "benign") { benign },
        ])

    /// One region a version.
    static let page = SpecPage(
        file: file, regions: versions.map { id in SpecPage.Region(name: id) { try region(of: DirectIO.version(id)) } })

    private static var benign: String {
        let rows = DirectIO.benignMutants.sorted { $0.key < $1.key }.flatMap { version, mutants in
            mutants.sorted { $0.key < $1.key }.map { ["`\(version)`", "`\($0)`", $1] }
        }
        return rows.isEmpty ? "None is recorded." : Markdown.table(["Version", "Mutant", "Why"], rows)
    }

    private static func region(of version: ProtocolVersion) throws -> String {
        var tester = MutationSession.tester(of: version)
        tester.jobs = 2
        return region(of: try tester.test(Mutants.all(of: version.system)), version)
    }

    static func region(of report: MutationReport, _ version: ProtocolVersion) -> String {
        let idle = MutationText(report, version).idleProperties
        return """
            Scopes: \(Markdown.code(report.scopes)).

            \(counts(report))

            \(Markdown.table(["First noticed by", "Mutants"], report.kills.map { [name($0.by), "\($0.count)"] }))

            First to notice none: \(idle.isEmpty ? "–" : Markdown.code(idle)).
            """
    }

    private static func counts(_ report: MutationReport) -> String {
        let words = Outcome.Word.allCases
        let rows = MutationOperator.allCases.map { kind in
            ["`\(kind.rawValue)`"] + words.map { "\(report.count($0, of: kind))" }
        }
        return Markdown.table(
            ["Operator"] + words.map(\.rawValue), rows + [["all"] + words.map { "\(report.count($0))" }])
    }

    /// Properties have names in code type; losses are words.
    private static func name(_ by: String) -> String { by.contains(" ") ? by : "`\(by)`" }
}
