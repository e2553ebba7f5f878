import Foundation
import StateExploration

extension Audit {
    /// The audit for people: findings first, then what is worth knowing.
    func text() -> String {
        let count = protocols.count == 1 ? "1 version" : "\(protocols.count) versions"
        var lines = ["\(count): \(protocols.joined(separator: ", "))"]
        if !moved.isEmpty { lines.append("moved: \(moved.joined(separator: ", "))") }
        lines += ended + ["", headline]
        lines += section("properties that the settings alone make true, whatever happens", vacuousProperties)
        lines += section("actions that no version takes\(searched)", untakenActions)
        lines += section(
            "taken by another version only, for no known reason",
            untakenByVersion.map { "\($0.version): \($0.actions.joined(separator: ", "))" })
        lines += section("properties without an expectation, in versions that record some", withoutExpectation)
        lines += section("expectations without a source", withoutSource)
        return (lines + ["", "For information:"] + information).joined(separator: "\n")
    }

    private static let partly = ", as far as searches came to their end"

    /// Where actions and guard lines were looked for.
    private var searched: String {
        "\(isComplete ? "" : Self.partly) (searched: \(scopes.joined(separator: ", ")))"
    }

    private var headline: String {
        if hasFindings { return "What ought to be mended, or given a reason:" }
        return isComplete ? "Nothing ought to be mended." : "Nothing ought to be mended in what was searched."
    }

    /// What was not searched, and why.
    private var ended: [String] {
        var lines: [String] = []
        if interrupted { lines.append("interrupted: what was not searched is not judged") }
        for limit in incomplete {
            let count = limit.searches.count == 1 ? "1 search" : "\(limit.searches.count) searches"
            lines.append("incomplete: \(count) \(limit.reason); what was not searched is not judged:")
            let names = limit.searches.joined(separator: ",\n").split(separator: "\n").map(String.init)
            lines += ScreenLines.wrap(names, indent: 2)
        }
        return lines
    }

    private var information: [String] {
        var lines = section("properties that no version refutes", unrefutedProperties)
        lines += section("refutations expected without a witness", withoutWitness)
        lines += section("versions that record no expectations", withoutExpectations)
        if let idleAxes {
            let partly = isComplete ? "" : Self.partly
            lines += section("axes that no verdict depends on at small scopes\(partly)", idleAxes)
        } else {
            lines += ["", "axes that no verdict depends on: not looked for; --axes does, and takes minutes"]
        }
        if let idleGuards {
            let names = idleGuards.map { "\($0.action): \($0.reason) (\($0.place))" }
            lines += section("guard lines that no version needs\(searched)", names)
        } else {
            lines += ["", "guard lines that no version needs: not looked for; --guards does, and takes minutes"]
        }
        lines += section("not covered by any verdict ('explain' says what the model lacks)", notCovered)
        return lines
            + section(
                "never taken for a known reason",
                unreachable.map {
                    "\($0.actions.joined(separator: ", ")): \($0.reason) (\($0.versions.joined(separator: ", ")))"
                })
    }

    private func section(_ title: String, _ names: [String]) -> [String] {
        names.isEmpty ? ["", "\(title): none"] : ["", "\(title): \(names.count)"] + names.map { "  \($0)" }
    }

    /// The audit as JSON.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
