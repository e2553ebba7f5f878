/// Where the steps of a run stand on the screen: each under its actor, the locks held at the right.
///
/// A step's label runs on into the columns to its right, which are empty in its row. Where the columns do not fit, each
/// label is preceded by its actor instead.
struct TraceLayout {
    private static let numbers = 6
    private static let title = "locks"

    private let labels: [String]
    private let starts: [Int]
    private let margins: [[String]]
    /// Where the locks begin.
    private let margin: Int
    /// The line above the first row.
    let header: String

    /// A layout.
    ///
    /// - Parameters:
    ///   - columns: The names of the columns, from the left.
    ///   - steps: The column and the label of each row.
    ///   - margins: The locks held after each row.
    init(columns: [String], steps: [(column: String, label: String)], margins: [[String]]) {
        var ends: [Int] = []
        var starts: [String: Int] = [:]
        for name in columns {
            starts[name] = ends.last ?? Self.numbers
            ends.append((ends.last ?? Self.numbers) + name.count + 2)
        }
        let reach = steps.map { (starts[$0.column] ?? Self.numbers) + $0.label.count + 2 }.max() ?? 0
        let names = columns.map { $0 + "  " }.joined()
        let fits = max(Self.numbers + names.count + Self.title.count, reach) <= ScreenLines.width
        labels = fits ? steps.map(\.label) : steps.map { "\($0.column): \($0.label)" }
        self.starts = steps.map { fits ? starts[$0.column] ?? Self.numbers : Self.numbers }
        self.margins = margins
        let title = "step  " + (fits ? names : "")
        let widest = max(title.count, zip(self.starts, labels).map { $0 + $1.count + 2 }.max() ?? 0)
        let longest = margins.map { $0.joined(separator: " ").count }.max() ?? 0
        margin = max(title.count, min(widest, ScreenLines.width - longest))
        header = Self.pad(title, to: margin) + Self.title
    }

    /// The lines of a row: its number, its label, the locks.
    func row(_ index: Int) -> [String] {
        let number = String(index + 1)
        let line =
            Self.pad(String(repeating: " ", count: max(0, 4 - number.count)) + number, to: starts[index])
            + labels[index]
        let locks = margins[index]
        if locks.isEmpty { return [line] }
        let text = locks.joined(separator: " ")
        let place = max(margin, line.count + 2)
        if place + text.count <= ScreenLines.width { return [Self.pad(line, to: place) + text] }
        return [line] + ScreenLines.wrap(locks, indent: min(margin, Self.numbers + 2))
    }

    private static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
