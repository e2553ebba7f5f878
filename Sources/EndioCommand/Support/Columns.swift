/// Rows of words as columns: the first ones to the left, the others to the right.
enum Columns {
    static func text(_ rows: [[String]], left: Int = 2) -> String {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { column, word in
                let padding = String(repeating: " ", count: widths[column] - word.count)
                return column < left ? word + padding : padding + word
            }
            return cells.joined(separator: "  ").trimmingTrailingSpaces
        }.joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
