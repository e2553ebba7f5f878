/// What is known of a property of a protocol. Never rounded up.
public enum Verdict: Sendable, Equatable {
    /// Holds for any number of elements; a certificate says why.
    case proved
    /// A shortest run violates it.
    case refuted
    /// No violation within a stated scope: all of it (`nil`), or runs up to a depth.
    case bounded(depth: Int?)
    /// Not decided, and why.
    case unknown(reason: String)
    /// The property speaks of something that the protocol does not have.
    case notApplicable(reason: String)

    /// Whether there is nothing that the property speaks of.
    public var isNotApplicable: Bool {
        if case .notApplicable = self { true } else { false }
    }

    /// The word used in reports.
    public var word: String {
        switch self {
        case .proved: "proved"
        case .refuted: "refuted"
        case .bounded: "bounded"
        case .unknown: "unknown"
        case .notApplicable: "not-applicable"
        }
    }
}
