import StateExploration

/// Searches of an audit that were ended before their time. What they might have found is not judged.
struct CutSearches {
    /// A limit, and the searches that met it.
    struct Limit: Encodable {
        /// What the limit is, and how to raise it.
        let reason: String
        fileprivate(set) var searches: [String]
    }

    /// The limits met, in the order in which they were.
    private(set) var limits: [Limit] = []
    /// Whether the user ended some of them.
    private(set) var interrupted = false

    /// Takes note of how a search ended.
    ///
    /// - Parameters:
    ///   - interruption: Why it ended early; `nil` when it did not.
    ///   - search: What was searched, for people.
    /// - Returns: Whether it came to its end.
    mutating func note(_ interruption: Interruption?, of search: @autoclosure () -> String) -> Bool {
        switch interruption {
        case nil, .allDecided, .violated: return true
        case .interrupted: interrupted = true
        case .stateLimit, .memoryLimit, .timeLimit, .unsaved: note(limit: interruption?.description ?? "", search())
        }
        return false
    }

    private mutating func note(limit reason: String, _ search: String) {
        guard let index = limits.firstIndex(where: { $0.reason == reason }) else {
            return limits.append(Limit(reason: reason, searches: [search]))
        }
        if !limits[index].searches.contains(search) { limits[index].searches.append(search) }
    }
}
