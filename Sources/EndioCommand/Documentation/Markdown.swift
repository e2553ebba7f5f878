/// Writes pieces of Markdown.
enum Markdown {
    /// A table. What would end a cell is escaped.
    static func table(_ header: [String], _ rows: [[String]]) -> String {
        ([header, header.map { _ in "---" }] + rows).map(row).joined(separator: "\n")
    }

    /// One row of a table.
    static func row(_ cells: [String]) -> String {
        "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }

    /// Names in code type, separated by commas.
    static func code(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }

    /// Names of scopes, in a sentence: `the scopes a, b`.
    static func scopes(_ names: [String]) -> String {
        "the \(names.count == 1 ? "scope" : "scopes") \(code(names))"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("\n", with: "<br>")
    }

    /// The same text with a capital at its beginning and a full stop at its end.
    static func sentence(_ text: String) -> String {
        guard let first = text.first else { return text }
        let isName = text.prefix { !$0.isWhitespace }.contains { "_()./".contains($0) || $0.isNumber }
        let capital = isName ? text : first.uppercased() + text.dropFirst()
        return capital.hasSuffix(".") ? capital : capital + "."
    }
}
