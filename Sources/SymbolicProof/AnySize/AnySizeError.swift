public import TransitionSystems

/// Why a protocol cannot be proved for any size.
public enum AnySizeError: Error, Hashable, CustomStringConvertible {
    /// The language of proofs of any size lacks what the expression says.
    case inexpressible(String, at: SourceLocation?)
    /// A variable names an element of an index sort for each of its arguments.
    case function(variable: String, at: SourceLocation)

    /// What cannot be said, where, and what to do.
    public var description: String {
        switch self {
        case .inexpressible(let text, let place):
            "\(place.map { "\($0): " } ?? "")a proof of any size cannot speak of '\(text)': counters may be compared "
                + "with 0 only, and need an invariant that says what they count"
        case .function(let variable, let place):
            "\(place): '\(variable)' names an element for each argument, which a proof of any size cannot follow; use a "
                + "relation instead"
        }
    }
}
