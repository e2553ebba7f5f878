import ArgumentParser
import DirectIOModel
import Foundation
import StateExploration
import TransitionSystems

/// `endio check`: decides properties and prints the verdict table.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Decide properties of protocol versions and print the verdict table.")

    @OptionGroup var protocols: ProtocolOptions
    @OptionGroup var properties: PropertyOptions
    @OptionGroup var scopes: ScopeOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var outputOptions: OutputOptions

    @Flag(help: "Compare with the recorded expectations; exit 0 exactly if all are met.")
    var expect = false

    @Flag(help: "Print the shortest run of every refutation below the table.")
    var traces = false

    @Option(help: "text or json.")
    var format = ReportFormat.text

    func run() throws {
        let versions = try protocols.versions()
        let ids = try properties.ids(in: versions)
        let session = try CheckSession(search: search, scopes: scopes)
        let results = try session.check(versions, only: ids)
        let notCovered = Self.notCovered(in: versions)
        switch format {
        case .text: try outputOptions.write(text(results, notCovered))
        case .json:
            let report = Report(
                endio: EndioCommand.version, interrupted: session.wasInterrupted, notCovered: notCovered,
                results: results)
            try outputOptions.write(String(decoding: report.encoded(), as: UTF8.self))
        }
        if session.wasInterrupted { throw ExitStatus.interrupted }
        let status = Self.status(of: results, comparing: expect)
        if status != .allHold { throw status }
    }

    private static func notCovered(in versions: [ProtocolVersion]) -> [String] {
        var seen = Set<String>()
        return versions.flatMap(\.system.notCovered).map(\.id).filter { seen.insert($0).inserted }
    }

    private func text(_ results: [CheckedProperty], _ notCovered: [String]) -> String {
        var text = VerdictTable(results, notCovered: notCovered).render(comparing: expect)
        if traces {
            for result in results where result.verdict == .refuted {
                text += "\n\n" + TraceReport(result).text()
            }
        }
        return text
    }

    static func status(of results: [CheckedProperty], comparing: Bool) -> ExitStatus {
        let hasUnknown = results.contains {
            if case .unknown = $0.verdict { true } else { !$0.isComplete && $0.evidence == nil }
        }
        if comparing {
            if results.contains(where: { !$0.isAsExpected && $0.expectation != nil && !isUnknown($0) }) {
                return .refuted
            }
            return hasUnknown ? .undecided : .allHold
        }
        if results.contains(where: { $0.verdict == .refuted }) { return .refuted }
        return hasUnknown ? .undecided : .allHold
    }

    private static func isUnknown(_ result: CheckedProperty) -> Bool {
        if case .unknown = result.verdict { true } else { false }
    }
}
