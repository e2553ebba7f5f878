import ArgumentParser
import StateExploration
import TransitionSystems

/// `endio diff`: what one protocol version changes of another's verdicts.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Print the verdicts that change from one protocol version to another.",
        discussion: """
            Exit status 1 when the second version refutes something that the first does not, or with other failures; 2 \
            when a property is not decided in both, or none of those asked for applies to either version.
            """)

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
        guard before.id != after.id else { return try outputOptions.write("\(older) is compared with itself") }
        let session = try CheckSession(search: search, scopes: scopes)
        let results = try session.check([before, after], only: ids)
        var lines = [after.difference(from: before).description, ""]
        let pairs = results.filter { $0.version == after.id }.map { new in
            VerdictChange(
                old: results.first { $0.version == before.id && $0.property == new.property }, new: new)
        }
        let isVacuous = pairs.allSatisfy(\.isNotApplicable)
        let undecided = pairs.filter { !$0.isDecided }.map(\.new.property)
        let changes = pairs.filter { $0.isDecided && $0.isChange }
        for change in changes {
            lines.append(change.text)
            if traces, let shown = change.evidence { lines += ["", TraceReport(shown).text(), ""] }
        }
        if !undecided.isEmpty {
            let why = session.wasInterrupted ? "interrupted; " : ""
            lines.append("\(why)not decided in both versions: \(undecided.joined(separator: ", "))")
        } else if isVacuous {
            lines.append("nothing to compare: neither version has what the properties asked for speak of")
        } else if changes.isEmpty {
            lines.append("no verdict changes")
        }
        try outputOptions.write(lines.joined(separator: "\n"))
        if session.wasInterrupted { throw ExitStatus.interrupted }
        if changes.contains(where: \.isRegression) { throw ExitStatus.refuted }
        if !undecided.isEmpty || isVacuous { throw ExitStatus.undecided }
    }
}
