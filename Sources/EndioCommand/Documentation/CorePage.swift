import DirectIOModel
import TransitionSystems

/// The table of merged steps in `Specs/Core.md`.
enum CorePage {
    static let page = SpecPage(file: "Core.md", regions: [SpecPage.Region(name: "merged") { merged }])

    private static var merged: String {
        Markdown.table(
            ["Action", "What it merges", "Why that changes no verdict", "What a test reads off the actions"],
            StepCatalogue.merged.map { merge in
                [
                    Markdown.code(merge.actions), merge.merged, merge.reason,
                    merge.grounds.map(text).joined(separator: "\n"),
                ]
            })
    }

    private static func text(_ ground: MergedSteps.Ground) -> String {
        switch ground {
        case .own(let variable, []): "`\(variable.name)`: touched for the own request only"
        case .own(let variable, let actions): "`\(variable.name)`: of others, seen by \(Markdown.code(actions)) only"
        case .seenBy(let variable, let actions): "`\(variable.name)`: seen by \(Markdown.code(actions)) only"
        case .apart(let first, let second): "`\(first.name)` and `\(second.name)`: seen together by nobody"
        }
    }
}
