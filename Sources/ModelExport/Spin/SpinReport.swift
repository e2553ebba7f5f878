/// What a verifier made by Spin printed at the end of its search.
public struct SpinReport: Sendable, Equatable {
    /// An error that the verifier reported.
    public struct Failure: Sendable, Equatable {
        /// What kind of error.
        public enum Kind: Sendable, Equatable {
            /// An `assert` failed; the text is the condition as Spin printed it.
            case assertionViolated(String)
            /// Nothing can happen, and the process is not at a valid end.
            case invalidEndState
            /// Any other error, in the verifier's words.
            case other(String)
        }

        /// What kind of error.
        public let kind: Kind
        /// How many steps lead there, as the verifier counts them.
        public let depth: Int?
    }

    /// Distinct states stored. Exact below 100 million: the verifier prints eight digits.
    public let states: Int
    /// Transitions taken, the first state counted as one.
    public let transitions: Int
    /// Errors counted, which may be more than ``failures`` describes.
    public let errors: Int
    /// The errors described, in the order found.
    public let failures: [Failure]
    /// The depth reached by the search.
    public let depth: Int
    /// Bytes of one state as the program declares it.
    public let stateBytes: Int
    /// All memory used, in bytes.
    public let memory: Int
    /// The search's own time in seconds, to the verifier's hundredth.
    public let seconds: Double
    /// Whether every reachable state was searched: no limit was hit, and the search did not stop at an error.
    public let isComplete: Bool

    /// Reads what a verifier printed; `nil` when the text holds no report.
    public init?(parsing output: String) {
        var numbers: [String: Double] = [:]
        var failures: [Failure] = []
        var isComplete = true
        for line in output.split(separator: "\n") {
            if let failure = Self.failure(line) { failures.append(failure) }
            if Self.interruptions.contains(where: { line.contains($0) }) { isComplete = false }
            for (key, place) in Self.places where numbers[key] == nil {
                if let value = place.number(in: line) { numbers[key] = value }
            }
        }
        guard let states = numbers["states"], let errors = numbers["errors"] else { return nil }
        self.states = Int(states)
        self.errors = Int(errors)
        self.failures = failures
        self.isComplete = isComplete
        transitions = Int(numbers["transitions"] ?? 0)
        depth = Int(numbers["depth"] ?? 0)
        stateBytes = Int(numbers["stateBytes"] ?? 0)
        memory = Int((numbers["memory"] ?? 0) * 1_048_576)
        seconds = numbers["seconds"] ?? 0
    }

    /// Where a number stands in a line: between two texts, of which an empty one is the line's end.
    private struct Place {
        let before: String
        let after: String

        func number(in line: Substring) -> Double? {
            var text = line
            if !after.isEmpty {
                guard let end = line.firstRange(of: after)?.lowerBound else { return nil }
                text = line[..<end]
            }
            if !before.isEmpty {
                guard let start = text.firstRange(of: before)?.upperBound else { return nil }
                text = text[start...]
            }
            return Double(text.filter { $0 != " " && $0 != "\t" })
        }
    }

    private static let places: [String: Place] = [
        "states": Place(before: "", after: "states, stored"),
        "transitions": Place(before: "", after: "transitions (="),
        "memory": Place(before: "", after: "total actual memory usage"),
        "stateBytes": Place(before: "State-vector", after: "byte, depth"),
        "depth": Place(before: "depth reached", after: ", errors"),
        "errors": Place(before: "errors:", after: ""),
        "seconds": Place(before: "elapsed time", after: "seconds"),
    ]

    private static let interruptions = [
        "Search not completed", "max search depth too small", "-DMEMLIM bound", "out of memory", "hash table is full",
    ]

    /// A line such as `pan:1: assertion violated (x<=1) (at depth 12)`.
    private static func failure(_ line: Substring) -> Failure? {
        guard line.hasPrefix("pan:"), let end = line.firstRange(of: " (at depth ") else { return nil }
        let depth = Int(line[end.upperBound...].prefix { $0 != ")" })
        let message = line[..<end.lowerBound].drop { $0 != " " }.dropFirst()
        if let marker = message.firstRange(of: "assertion violated") {
            let condition = message[marker.upperBound...].drop { $0 == " " }
            return Failure(kind: .assertionViolated(String(condition)), depth: depth)
        }
        let kind: Failure.Kind = message.contains("invalid end state") ? .invalidEndState : .other(String(message))
        return Failure(kind: kind, depth: depth)
    }
}
