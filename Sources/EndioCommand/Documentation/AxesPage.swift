import DirectIOModel
import TransitionSystems

/// `Specs/Axes.md`: what each single move of an axis changes.
enum AxesPage {
    /// The page with one region a version.
    static let page = SpecPage(
        file: "Axes.md",
        regions: [SpecPage.Region(name: "scopes") { scopes }] + DirectIO.versions.map(region))

    /// The region of one version alone, which is quicker to check.
    static func page(of version: ProtocolVersion) -> SpecPage {
        SpecPage(file: "Axes.md", regions: [region(of: version)])
    }

    private static func region(of version: ProtocolVersion) -> SpecPage.Region {
        SpecPage.Region(name: version.id) { try table(AxisMoves.all(of: version)) }
    }

    private static var scopes: String {
        Markdown.code(AxisMoves.families.flatMap(\.rungs).map(\.name))
    }

    /// Moves that change something, a row each, and a line that names the others.
    private static func table(_ moves: [AxisMove]) -> String {
        let telling = moves.filter { !$0.changes.isEmpty }
        let rows = telling.map { move in
            ["`\(move.axis)`", "\(move.from) → \(move.to)", changes(of: move)]
        }
        let silent = moves.filter(\.changes.isEmpty).map { "\($0.axis)=\($0.to)" }
        return Markdown.table(["Axis", "Move", "Verdicts that it changes"], rows)
            + "\n\nWithout effect on any verdict at these scopes: \(Markdown.code(silent))."
    }

    private static func changes(of move: AxisMove) -> String {
        move.changes.map { "`\($0.property)`: \($0.before) → \($0.after)" }.joined(separator: "\n")
    }
}
