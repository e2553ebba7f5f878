/// What a search found about one property.
public enum Finding: Sendable, Equatable, Codable {
    /// No state or step searched violates it.
    case noViolation
    /// A shortest run to a violation.
    case violated(Trace)
    /// A shortest run to a state that was asked for.
    case reached(Trace)
    /// No state searched is one that was asked for.
    case notReached
}

/// Why a search ended before it had seen every state.
public enum Interruption: Sendable, Equatable, Codable {
    /// The limit on states, `--max-states`.
    case stateLimit(Int)
    /// The limit on memory in bytes, `--max-memory`.
    case memoryLimit(Int)
    /// The time allowed, in seconds.
    case timeLimit(Double)
    /// The user interrupted it.
    case interrupted
    /// Its checkpoint could not be written.
    case unsaved(path: String, reason: String)
    /// Everything that was asked for had been decided.
    case allDecided
    /// A property of which one violation was enough was violated.
    case violated
}

/// The result of one search of a finite model.
public struct Exploration: Sendable, Codable {
    /// Distinct states found.
    public var states: Int
    /// States generated: one for each initial state and one for each step from each state searched.
    public var generated: Int
    /// The length of the longest shortest run to a state found.
    public var depth: Int
    /// Why the search ended early; `nil` when every reachable state was searched.
    public var interruption: Interruption?
    /// What was found, by property id.
    public var findings: [String: Finding]
    /// A shortest run to a state without successor in which something is unfinished.
    public var deadlock: Trace?
    /// For each action of the finite model, how often it was taken.
    public var timesTaken: [Int]
    /// Wall-clock time.
    public var seconds: Double
    /// Bytes held for states, their index and the search tree at the end.
    public var bytes: Int
    /// Whether states that differ by an exchange of elements were counted once.
    public var usedSymmetry: Bool

    /// Whether every reachable state was searched.
    public var isComplete: Bool { interruption == nil }
}

extension Interruption: CustomStringConvertible {
    /// What ended the search, as a reason people can act on.
    public var description: String {
        switch self {
        case .stateLimit(let states): "stopped at the limit of \(states) states; raise --max-states"
        case .memoryLimit(let bytes): "stopped at the limit of \(Self.text(bytes: bytes)); raise --max-memory"
        case .timeLimit(let seconds): "stopped after \(seconds) s; raise --budget"
        case .interrupted: "interrupted"
        case .unsaved(let path, let reason): "cannot write '\(path)': \(reason)"
        case .allDecided: "everything asked for was decided"
        case .violated: "stopped at a violation"
        }
    }

    private static func text(bytes: Int) -> String {
        if bytes.isMultiple(of: 1 << 20) { return "\(bytes >> 20) MiB" }
        return bytes.isMultiple(of: 1 << 10) ? "\(bytes >> 10) KiB" : "\(bytes) bytes"
    }
}
