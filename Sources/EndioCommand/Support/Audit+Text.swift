import Foundation

extension Audit {
    /// The audit for people: findings first, then what is worth knowing.
    func text() -> String {
        var lines = ["\(protocols.count) versions: \(protocols.joined(separator: ", "))"]
        if interrupted { lines.append("interrupted: an action may be taken in what was not searched") }
        lines += ["", findings.isEmpty ? "Nothing ought to be mended." : "What ought to be mended, or given a reason:"]
        lines += section("properties that the settings alone make true, whatever happens", vacuousProperties)
        lines += section("actions that no version takes (searched: \(scopes.joined(separator: ", ")))", untakenActions)
        lines += section(
            "taken by another version only, for no known reason",
            untakenByVersion.map { "\($0.version): \($0.actions.joined(separator: ", "))" })
        lines += section("properties without an expectation, in versions that record some", withoutExpectation)
        lines += section("expectations without a source", withoutSource)
        return (lines + ["", "For information:"] + information).joined(separator: "\n")
    }

    private var information: [String] {
        var lines = section("properties that no version refutes", unrefutedProperties)
        lines += section("refutations expected without a witness", withoutWitness)
        lines += section("versions that record no expectations", withoutExpectations)
        if let idleAxes {
            lines += section("axes that no verdict depends on at small scopes", idleAxes)
        } else {
            lines += ["", "axes that no verdict depends on: not looked for; --axes does, and takes minutes"]
        }
        if let idleGuards {
            let names = idleGuards.map { "\($0.action): \($0.reason) (\($0.place))" }
            lines += section("guard lines that no version needs (searched: \(scopes.joined(separator: ", ")))", names)
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
