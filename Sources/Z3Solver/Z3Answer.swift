/// A solver's answer to whether its assertions and assumptions can hold together.
public enum Z3Answer: Hashable, Sendable {
    /// They can: ``Z3Solver/model()`` shows how.
    case satisfiable
    /// They can't: ``Z3Solver/unsatCore()`` tells which of the tracked ones are at odds.
    case unsatisfiable
    /// The solver has not found out.
    case unknown(Reason)

    /// Why a solver has not found out.
    public enum Reason: Hashable, Sendable, CustomStringConvertible {
        /// ``Z3Interrupter/interrupt()`` was called.
        case interrupted
        /// The check took ``Z3Options/timeoutMilliseconds``.
        case timeout(milliseconds: Int)
        /// Z3 holds more than ``Z3Options/memoryLimitMegabytes``, or the machine gave it no more.
        case memoryLimit
        /// The check took ``Z3Options/resourceLimit``.
        case resourceLimit
        /// The solver gave up on its own, with Z3's words for it, for instance `(incomplete quantifiers)`.
        case incomplete(String)

        /// The word that Z3 prints for it.
        public var description: String {
            switch self {
            case .interrupted: "interrupted"
            case .timeout(let milliseconds): "no answer within \(milliseconds) ms"
            case .memoryLimit: "out of memory"
            case .resourceLimit: "out of Z3's resource limit"
            case .incomplete(let words): "Z3 gave up: \(words)"
            }
        }
    }
}
