import ArgumentParser
import StateExploration
import TransitionSystems

/// `endio trace`: the shortest run behind one verdict.
struct TraceCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, itf, mermaid
    }

    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Print the shortest run that breaks a property, or that shows what it asks for.",
        discussion: """
            Exit status, as of check: 1 when the run printed breaks the property; 0 when the run printed shows what it \
            asks for, or when nothing breaks it; 2 when that is unknown or the property is not applicable. Where there is no run nothing is printed or \
            written, and standard error says why.
            """)

    @Argument(help: "Id of a protocol version.") var version: String
    @Argument(help: "Id of a property.") var property: String
    @Option(name: .customLong("set"), help: "Move one axis: axis=value. May be given several times.") var moves:
        [String] = []
    @OptionGroup var scopes: ScopeOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text, itf (Informal Trace Format) or mermaid.") var format = Format.text

    func run() throws {
        try outputOptions.prepare()
        let base = try Catalogue.current.version(version)
        let moved = try ProtocolOptions.moved(base, by: moves)
        var selection = PropertyOptions()
        selection.propertyName = property
        let ids = try selection.ids(in: [moved])
        let session = try CheckSession(search: search, scopes: scopes)
        let results = try session.check([moved], only: ids)
        if session.wasInterrupted {
            throw CommandFailure(status: .interrupted, message: "interrupted before the shortest run was known.")
        }
        guard let result = results.first else {
            throw CommandFailure.usage("'\(version)' has no property '\(property)'.")
        }
        guard result.evidence != nil else { throw Self.withoutRun(result, of: moved) }
        let report = TraceReport(result)
        switch format {
        case .text: try outputOptions.write(report.text())
        case .itf: try outputOptions.write(report.itf())
        case .mermaid: try outputOptions.write(report.mermaid())
        }
        if result.verdict == .refuted { throw ExitStatus.refuted }
    }

    /// What is said where there is no run to show, and the status that the verdict has in a check.
    private static func withoutRun(_ result: CheckedProperty, of version: ProtocolVersion) -> CommandFailure {
        let subject = "there is no run to show: \(result.property) of \(MovedAxes(of: version).name) is"
        let verdict =
            switch result.verdict {
            case .unknown(let reason): "unknown, \(reason)"
            case .notApplicable(let reason): "not applicable, \(reason)"
            case .bounded where result.isReachability: "unreached in \(result.scope)"
            case .bounded, .proved, .refuted: "\(result.verdict.word) in \(result.scope)"
            }
        return CommandFailure(
            status: CheckCommand.status(of: [result], comparing: false), message: "\(subject) \(verdict).")
    }
}
