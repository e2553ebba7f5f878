/// Finds what someone may have meant by a name that is not known.
public enum Suggestion {
    /// The known name nearest to `name`; `nil` when none is near enough to be what was meant.
    ///
    /// Near enough is a third of the name's length, but at least two edits. Of equally near names, the first wins.
    public static func nearest(to name: String, in known: some Sequence<String>) -> String? {
        let limit = max(2, name.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in known {
            let distance = distance(from: name, to: candidate)
            if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// The known names that may have been meant: those that contain `name`, case ignored, the nearest first, then the
    /// ``nearest(to:in:)`` of all. A single character is contained in too many to tell anything.
    ///
    /// - Returns: At most ``most`` names, none twice.
    public static func candidates(for name: String, in known: some Sequence<String>) -> [String] {
        let part = name.lowercased()
        var seen = Set<String>()
        let containing = known.filter { part.count > 1 && $0.lowercased().contains(part) && seen.insert($0).inserted }
        var found = containing.enumerated().map { (distance(from: name, to: $1), $0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        if let near = nearest(to: name, in: known), !seen.contains(near) { found.append(near) }
        return Array(found.prefix(most))
    }

    /// The most names that are suggested: more would hide the one that was meant.
    public static let most = 5

    /// The ``candidates(for:in:)`` as a choice: `'a', 'b' or 'c'`; `nil` when there is none.
    public static func choice(for name: String, in known: some Sequence<String>) -> String? {
        let names = candidates(for: name, in: known).map { "'\($0)'" }
        guard let last = names.last else { return nil }
        return names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) or \(last)"
    }

    /// `Did you mean 'x'?` with a space before it; empty when nothing may have been meant.
    public static func phrase(for name: String, in known: some Sequence<String>) -> String {
        choice(for: name, in: known).map { " Did you mean \($0)?" } ?? ""
    }

    /// How many single-character edits and exchanges of neighbours lead from one name to the other, case ignored
    /// (restricted Damerau–Levenshtein distance).
    ///
    /// - Complexity: O(a × b) time for lengths a and b.
    public static func distance(from a: String, to b: String) -> Int {
        let from = Array(a.lowercased())
        let to = Array(b.lowercased())
        var rows = [Array(0...to.count)]
        for i in 1..<(from.count + 1) {
            var row = [i]
            for j in 1..<(to.count + 1) {
                let substituted = rows[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)
                var least = min(rows[i - 1][j] + 1, row[j - 1] + 1, substituted)
                if i > 1, j > 1, from[i - 1] == to[j - 2], from[i - 2] == to[j - 1] {
                    least = min(least, rows[i - 2][j - 2] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[from.count][to.count]
    }
}
