import Foundation
import TransitionSystems

/// Verdicts as a table for people: a row for each property, a column for each protocol version.
public struct VerdictTable: Sendable {
    private let results: [CheckedProperty]
    private let versions: [String]
    private let properties: [String]
    private let notCovered: [String]
    private let restricted: [String]

    /// A table of results, in their order.
    ///
    /// - Parameters:
    ///   - results: The verdicts.
    ///   - notCovered: Ids of requirements that no verdict speaks of; the legend names them.
    ///   - restricted: What the verdicts do not allow for, or of which other protocol they speak; the legend says it.
    public init(_ results: [CheckedProperty], notCovered: [String] = [], restricted: [String] = []) {
        self.results = results
        self.notCovered = notCovered
        self.restricted = restricted
        versions = Self.unique(results.map(\.version))
        properties = Self.unique(results.map(\.property))
    }

    /// The table, its legend, and a line for each verdict that is not the expected one.
    public func render(comparing: Bool) -> String {
        let width = (properties + ["property"]).map(\.count).max() ?? 0
        let widths = versions.map { version in
            max(
                version.count,
                results.filter { $0.version == version }.map { Self.cell($0, comparing).count }.max() ?? 0)
        }
        let header = zip(versions, widths).map { Self.pad($0, $1) }.joined(separator: "  ")
        var lines = [(Self.pad("property", width) + "  " + header).trimmed]
        lines.append(([width] + widths).map { String(repeating: "─", count: $0) }.joined(separator: "  "))
        for property in properties {
            let cells = zip(versions, widths).map { version, width in
                let result = results.first { $0.version == version && $0.property == property }
                return Self.pad(result.map { Self.cell($0, comparing) } ?? "", width)
            }
            lines.append((Self.pad(property, width) + "  " + cells.joined(separator: "  ")).trimmed)
        }
        lines.append("")
        lines += legend
        if comparing { lines += surprises }
        return lines.joined(separator: "\n")
    }

    private var legend: [String] {
        let searched = results.filter { $0.verdict == .bounded(depth: nil) }
        let scopes = Self.unique(searched.flatMap { $0.scope.components(separatedBy: ", ") }).joined(separator: ", ")
        var rows = scopes.isEmpty ? [] : [("bounded", "no violation in any run of its scopes: \(scopes)")]
        rows += [
            ("refuted n", "a shortest run that breaks it has n steps: · by interleaving alone, + with a failure"),
            ("reached n", "a shortest run that shows it has n steps; unreached: none does"),
            ("–", notApplicable),
            ("assumes", Self.unique(Report.assumptions + results.flatMap(\.assumes)).joined(separator: ", ")),
        ]
        let certificates = Self.unique(results.flatMap(\.certificates)).sorted()
        if !certificates.isEmpty {
            rows.insert(("proved", "for any size; accepted again just now: \(certificates.joined(separator: ", "))"), at: 0)
        }
        if !restricted.isEmpty { rows.insert(("restricted", restricted.joined(separator: "; ")), at: 0) }
        if !reasons.isEmpty { rows.insert(("unknown", "not decided: \(reasons.joined(separator: "; "))"), at: 0) }
        if !notCovered.isEmpty { rows.append(("not covered", notCovered.joined(separator: ", "))) }
        return rows.flatMap { Self.entry($0, $1) }
    }

    /// What the dash means; and why nothing was decided, where every verdict is one.
    private var notApplicable: String {
        let reasons = results.compactMap { result -> String? in
            guard case .notApplicable(let reason) = result.verdict else { return nil }
            return reason
        }
        guard !results.isEmpty, reasons.count == results.count else { return "not applicable" }
        return "not applicable: \(Self.unique(reasons).joined(separator: "; "))"
    }

    /// Why verdicts are unknown, where a line says it.
    private var reasons: [String] {
        Self.unique(
            results.compactMap { result in
                guard case .unknown(let reason) = result.verdict, !reason.contains("\n") else { return nil }
                return reason
            })
    }

    /// A word and what it means, in lines of at most 120 characters.
    private static func entry(_ word: String, _ meaning: String) -> [String] {
        let indent = 13
        var lines: [String] = []
        for part in meaning.split(separator: " ") {
            if let last = lines.last, indent + last.count + 1 + part.count <= 120 {
                lines[lines.count - 1] += " " + part
            } else {
                lines.append(String(part))
            }
        }
        return lines.enumerated().map { index, line in
            pad(index == 0 ? word : "", indent) + line
        }
    }

    /// What is not as expected, or how many verdicts are.
    private var surprises: [String] {
        let compared = results.filter { $0.expectation != nil }
        let met = compared.filter(\.isAsExpected)
        guard met.count < compared.count else {
            switch met.count {
            case 0: return unrecorded
            case 1: return unrecorded + ["The verdict is as expected."]
            case let count: return unrecorded + ["All \(count) verdicts are as expected."]
            }
        }
        return unrecorded
            + compared.filter { !$0.isAsExpected }.map(Self.surprise)
            + ["\(met.count) of \(compared.count) verdicts are as expected."]
    }

    /// What is not as expected of a result: the verdict, or how it comes about.
    private static func surprise(_ result: CheckedProperty) -> String {
        let expected = result.expectation?.verdict.word(asksForState: result.isReachability) ?? ""
        let lacking = result.missingWitness?.map { $0.actions.joined(separator: " or ") }.joined(separator: ", then ")
        let what =
            result.hasExpectedVerdict
            ? "\(result.word) by a run without \(lacking ?? "") where it is expected"
            : "\(result.word), expected \(expected)"
        return "not as expected: \(result.version) \(result.property): \(what) (\(result.expectation?.source ?? ""))"
    }

    /// What there is nothing to compare with, a line for each version.
    private var unrecorded: [String] {
        versions.compactMap { version in
            let own = results.filter { $0.version == version }
            let names = own.filter { $0.expectation == nil }.map(\.property)
            if names.isEmpty { return nil }
            let what = names.count == own.count ? "any verdict" : names.joined(separator: ", ")
            return "nothing is recorded of \(version) to compare \(what) with"
        }
    }

    private static func cell(_ result: CheckedProperty, _ comparing: Bool) -> String {
        let mark = comparing && !result.isAsExpected ? " ✗" : ""
        let steps = result.evidence.map { " \($0.trace.steps.count)" } ?? ""
        switch result.verdict {
        case .proved: return (result.isReachability ? "reached" : "proved") + steps + mark
        case .refuted: return "refuted" + steps + (result.needs.isEmpty ? " ·" : " +") + mark
        case .bounded(depth: nil): return (result.isReachability ? "unreached" : "bounded") + mark
        case .bounded(let depth?): return "bounded \(depth)" + mark
        case .unknown: return "unknown" + mark
        case .notApplicable: return "–" + mark
        }
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen = Set<String>()
        return names.filter { seen.insert($0).inserted }
    }
}
