import DirectIOModel
import TransitionSystems

/// `Specs/Axes.md`: what each single move of an axis changes.
enum AxesPage {
    /// The page with one region a version.
    static let page = SpecPage(
        file: "Axes.md",
        regions: [SpecPage.Region(name: "scopes") { scopes }] + DirectIO.versions.map(region))

    /// What the page says of some moves: a line for each that changes a verdict, and how it names each that changes none.
    static func lines(of version: ProtocolVersion, on axes: Set<String>) throws -> [String] {
        try AxisMoves.all(of: version, on: axes).map { $0.changes.isEmpty ? "`\(name(of: $0))`" : row($0) }
    }

    private static func region(of version: ProtocolVersion) -> SpecPage.Region {
        SpecPage.Region(name: version.id) { try table(AxisMoves.all(of: version)) }
    }

    private static var scopes: String {
        Markdown.code(AxisMoves.families.flatMap(\.rungs).map(\.name))
    }

    /// Moves that change something, a row each, and a line that names the others.
    private static func table(_ moves: [AxisMove]) -> String {
        let header = Markdown.table(["Axis", "Move", "Verdicts that it changes"], [])
        let rows = moves.filter { !$0.changes.isEmpty }.map(row)
        let silent = moves.filter(\.changes.isEmpty).map(name)
        return ([header] + rows).joined(separator: "\n")
            + "\n\nWithout effect on any verdict at these scopes: \(Markdown.code(silent))."
    }

    private static func row(_ move: AxisMove) -> String {
        Markdown.row(["`\(move.axis)`", "\(move.from) → \(move.to)", changes(of: move)])
    }

    private static func name(of move: AxisMove) -> String { "\(move.axis)=\(move.to)" }

    private static func changes(of move: AxisMove) -> String {
        move.changes.map { "`\($0.property)`: \($0.before) → \($0.after)" }.joined(separator: "\n")
    }
}
