import DirectIOModel
import MutationTesting
import StateExploration
import TransitionSystems

extension Outcome.Word {
    /// Outcomes that leave open whether the mutant does the same.
    static let unresolvedWords: [Outcome.Word] = [.unobservable, .unresolved, .undecided]
}

/// What became of the mutants of a version, for people.
struct MutationText {
    let report: MutationReport
    let version: ProtocolVersion

    init(_ report: MutationReport, _ version: ProtocolVersion) {
        self.report = report
        self.version = version
    }

    // MARK: All mutants

    /// The table of operators and outcomes, what kills, and every mutant that asks for something.
    func whole() -> String {
        var lines = ["\(version.id): \(report.results.count) mutants in \(Int(report.seconds.rounded())) s"]
        if report.interrupted { lines.append("interrupted: what was not reached is undecided") }
        lines.append("scopes: \(report.scopes.joined(separator: ", "))")
        lines += [""] + table()
        lines += ["", "first noticed by:"]
        lines += report.kills.map { kill in "  \(Self.pad("\(kill.count)", 5, left: true))  \(kill.by)" }
        let idle = idleProperties
        if !idle.isEmpty { lines += ["", "first to notice no mutant: \(idle.joined(separator: ", "))"] }
        lines += section(
            .survivor,
            "survivors, of which no property takes notice; each asks for one in terms of what users or the kernel see")
        lines += section(.benign, "benign: different, and meeting every requirement")
        if !report.interrupted { lines += section(.undecided, "undecided") }
        lines += section(.unresolved, "equivalent at the scopes searched, and not resolved beyond")
        lines += section(.unobservable, "unobservable at the scopes searched, and not resolved beyond")
        return lines.joined(separator: "\n")
    }

    /// Properties that the version is expected to meet and that are never the first to notice a mutant.
    var idleProperties: [String] {
        let noticing = Set(report.kills.map(\.by))
        return (version.system.properties.map(\.id) + [Checker.deadlock]).filter { id in
            let applies = version.system.property(id)?.applies.map { version.holds($0.condition) } ?? true
            return applies && !noticing.contains(id)
        }
    }

    private func table() -> [String] {
        let words = Outcome.Word.allCases.filter { report.count($0) > 0 }
        let kinds = MutationOperator.allCases.filter { kind in report.results.contains { $0.mutant.kind == kind } }
        var rows = [["operator"] + words.map(\.rawValue)]
        rows += kinds.map { kind in [kind.rawValue] + words.map { "\(report.count($0, of: kind))" } }
        rows.append(["all"] + words.map { "\(report.count($0))" })
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { Self.pad($1, widths[$0], left: $0 > 0) }.joined(separator: "  ")
        }
    }

    private static func pad(_ text: String, _ width: Int, left: Bool) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }

    private func section(_ word: Outcome.Word, _ title: String) -> [String] {
        let results = report.results(word)
        if results.isEmpty { return [] }
        return ["", "\(title): \(results.count)"] + results.flatMap { ["", summary($0)] }
    }

    /// A mutant with its place, its change and its outcome.
    private func summary(_ result: MutantResult) -> String {
        let change = result.mutant.difference(from: version).split(separator: "\n").map { "    \($0)" }
        return (["  \(result.mutant.id)  (\(result.mutant.location))"] + change + ["    \(result.outcome)"])
            .joined(separator: "\n")
    }

    // MARK: One mutant

    /// One mutant: its change, its outcome and the run that shows it.
    func one(_ result: MutantResult) -> String {
        var lines = [
            "\(result.mutant.id)  (\(result.mutant.location))", "\(version.id): \(result.mutant.kind.summary)", "",
            result.mutant.difference(from: version), "",
        ]
        lines += ScreenLines.wrap(sentence: "\(result.outcome)")
        if case .survivor(let difference) = result.outcome { lines += [""] + difference.run.map { "  \($0)" } }
        if let evidence = result.evidence, let trace = evidence.trace {
            let table = TraceText(
                model: evidence.model, trace: trace, locks: DirectIO.locks, places: DirectIO.places
            ).render()
            lines += ["", table]
        }
        return lines.joined(separator: "\n")
    }
}
