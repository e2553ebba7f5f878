import DirectIOModel
import TransitionSystems

/// `Specs/Specification.md`: what direct writes are for, and which versions do no more and no less.
enum SpecificationPage {
    /// The page.
    ///
    /// - Parameter proofs: The folder of certificates, of which it says what they prove.
    static func page(proofs: ProofFolder) -> SpecPage {
        SpecPage(
            file: "Specification.md",
            regions: [
                SpecPage.Region(name: "state") { state },
                SpecPage.Region(name: "steps") { steps },
                SpecPage.Region(name: "promises") { promises },
                SpecPage.Region(name: "mapping") { mapping },
                SpecPage.Region(name: "verdicts") {
                    verdicts(try RecordedVerdicts(DirectIO.versions, proofs: proofs))
                },
            ])
    }

    private static var system: TransitionSystem { Specification.system }

    private static var state: String {
        Markdown.table(
            ["Variable", "For each", "What it says", "Values"],
            system.variables.map { variable in
                [
                    "`\(variable.name)`", variable.indices.map(\.name).joined(separator: " and "), variable.summary,
                    values(of: variable.value),
                ]
            })
    }

    private static func values(of sort: Sort) -> String {
        if case .enumeration(_, let cases) = sort { Markdown.code(cases) } else { "true or false" }
    }

    private static var steps: String {
        Markdown.table(
            ["Step", "What happens", "Where it can", "What it changes"],
            system.actions.map { action in
                [
                    "`\(action.signature())`", action.summary,
                    action.lines.compactMap(\.reason).map(Markdown.sentence).joined(separator: "\n"),
                    action.lines.filter { $0.reason == nil }.flatMap { $0.text() }.map { "`\($0)`" }.joined(
                        separator: "\n"),
                ]
            })
    }

    private static var promises: String {
        Markdown.table(["Promise", "What it says"], system.properties.map { ["`\($0.id)`", $0.title] })
    }

    private static var mapping: String {
        let lines = DirectIO.system.properties.lazy.compactMap(\.mapping).first?.definitions ?? []
        return "```\n" + lines.joined(separator: "\n") + "\n```"
    }

    private static func verdicts(_ verdicts: RecordedVerdicts) -> String {
        let claims = DirectIO.system.properties.filter { $0.mapping != nil }
        return Markdown.table(
            ["Version"] + claims.flatMap { ["[`\($0.id)`](Properties.md#\($0.id))", "Why"] },
            DirectIO.versions.map { version in
                ["`\(version.id)`"]
                    + claims.flatMap { claim in
                        [
                            verdicts.verdict(of: claim.id, on: version.id)?.word ?? "",
                            version.expectations[claim.id]?.source ?? "",
                        ]
                    }
            })
    }
}

extension Line {
    /// The reason of a guard line; `nil` for other lines.
    fileprivate var reason: String? {
        if case .require(_, let reason, _) = self { reason } else { nil }
    }
}
