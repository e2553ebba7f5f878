import ArgumentParser
import StateExploration
import TransitionSystems

/// `endio diff`: what one protocol version changes of another's verdicts.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Print the verdicts that change from one protocol version to another.",
        discussion: "Exit status 1 when the second version refutes something that the first does not.")

    @Argument(help: "Id of the older version.") var older: String
    @Argument(help: "Id of the newer version.") var newer: String
    @OptionGroup var properties: PropertyOptions
    @OptionGroup var scopes: ScopeOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var outputOptions: OutputOptions
    @Flag(inversion: .prefixedNo, help: "Print the shortest run of each verdict that changes.") var traces = true

    func run() throws {
        try outputOptions.prepare()
        let before = try Catalogue.current.version(older)
        let after = try Catalogue.current.version(newer)
        let ids = try properties.ids(in: [before, after])
        let session = try CheckSession(search: search, scopes: scopes)
        let results = try session.check([before, after], only: ids)
        var lines = [after.difference(from: before).description, ""]
        var isRegression = false
        var changes = 0
        var undecided: [String] = []
        for new in results where new.version == after.id {
            guard let old = results.first(where: { $0.version == before.id && $0.property == new.property }) else {
                continue
            }
            guard old.isDecided, new.isDecided else {
                undecided.append(new.property)
                continue
            }
            guard old.verdict.word != new.verdict.word else { continue }
            changes += 1
            lines.append("\(new.property): \(Self.word(old)) → \(Self.word(new))")
            if new.verdict == .refuted, !new.isReachability { isRegression = true }
            if traces, let shown = [new, old].first(where: { $0.evidence != nil }) {
                lines += ["", TraceReport(shown).text(), ""]
            }
        }
        if !undecided.isEmpty {
            let why = session.wasInterrupted ? "interrupted; " : ""
            lines.append("\(why)not decided in both versions: \(undecided.joined(separator: ", "))")
        } else if changes == 0 {
            lines.append("no verdict changes")
        }
        try outputOptions.write(lines.joined(separator: "\n"))
        if session.wasInterrupted { throw ExitStatus.interrupted }
        if isRegression { throw ExitStatus.refuted }
        if !undecided.isEmpty { throw ExitStatus.undecided }
    }

    private static func word(_ result: CheckedProperty) -> String {
        let word =
            switch (result.isReachability, result.verdict) {
            case (true, .proved): "reached"
            case (true, .bounded(depth: nil)): "unreached"
            default: result.verdict.word
            }
        guard let evidence = result.evidence else { return word }
        let needs = result.needs.isEmpty ? "no failure" : result.needs.joined(separator: "+")
        return "\(word) (\(evidence.trace.steps.count) steps, \(needs))"
    }
}

extension CheckedProperty {
    fileprivate var isDecided: Bool { if case .unknown = verdict { false } else { true } }
}
