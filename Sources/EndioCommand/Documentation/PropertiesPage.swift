import DirectIOModel
import StateExploration
import TransitionSystems

/// `Specs/Properties.md`: what is stated, where that comes from, and what is expected of each version.
enum PropertiesPage {
    static let page = SpecPage(
        file: "Properties.md",
        regions: [
            SpecPage.Region(name: "overview") { overview },
            SpecPage.Region(name: "properties") { (properties.map(section) + [deadlock]).joined(separator: "\n\n") },
        ])

    private static var properties: [Property] { DirectIO.system.properties }

    private static var overview: String {
        let ids = properties.map(\.id) + [Checker.deadlock]
        return Markdown.table(
            ["Property"] + DirectIO.versions.map(\.id),
            ids.map { id in
                ["[`\(id)`](#\(id))"]
                    + DirectIO.versions.map { $0.expectations[id].map { word($0.verdict, of: id) } ?? "" }
            })
    }

    /// A state that is asked for is reached or not; everything else holds or is refuted.
    private static func word(_ verdict: Expectation.Verdict, of id: String) -> String {
        let isReachability = if case .sometimes = DirectIO.system.property(id)?.kind { true } else { false }
        let word = verdict.word(asksForState: isReachability)
        return switch verdict {
        case .holds: word
        case .refuted: "**\(word)**"
        case .notApplicable: "–"
        }
    }

    private static let deadlock = """
        ### \(Checker.deadlock)

        Every state in which something is unfinished has a successor.

        Reported by every search that goes to the end of its scope. Unfinished is whatever is not:

        ```
        \(DirectIO.system.finished.text())
        ```

        \(expectations(of: Checker.deadlock))
        """

    private static func section(_ property: Property) -> String {
        let formula = property.text().split(separator: "\n").dropFirst()
            .filter { !$0.hasPrefix("  restates ") && !$0.hasPrefix("  where ") }
            .map { $0.dropFirst(2) }.joined(separator: "\n")
        return """
            ### \(property.id)

            \(Markdown.sentence(property.title))

            \(form(property)), of \(property.parts.count > 1 ? "parts" : "part") \
            \(Markdown.code(property.parts.map(\.name))). Source: \(property.source).

            ```
            \(formula)
            ```

            \(expectations(of: property.id))
            """
    }

    private static func form(_ property: Property) -> String {
        switch property.kind {
        case .invariant: "Invariant: true of every reachable state"
        case .step: "Step invariant: true of every step"
        case .sometimes: "Reachability: some reachable state satisfies it"
        case .leadsTo: "Progress: the one leads to the other under fairness"
        case .access: "Access: true wherever a step can be taken that touches the variables"
        }
    }

    /// One row for all versions of which the same is expected for the same reason.
    private static func expectations(of property: String) -> String {
        var groups: [(versions: [String], expectation: Expectation)] = []
        for version in DirectIO.versions {
            guard let expectation = version.expectations[property] else { continue }
            if let known = groups.firstIndex(where: { $0.expectation == expectation }) {
                groups[known].versions.append(version.id)
            } else {
                groups.append(([version.id], expectation))
            }
        }
        return Markdown.table(
            ["Versions", "Expected", "Why", "The shortest run contains"],
            groups.map { group in
                [
                    group.versions.joined(separator: ", "), word(group.expectation.verdict, of: property),
                    group.expectation.source,
                    group.expectation.witness.map { $0.actions.map { "`\($0)`" }.joined(separator: " or ") }.joined(
                        separator: ", "),
                ]
            })
    }
}
