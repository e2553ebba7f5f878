package import DirectIOEngine

/// Something that a run shows and that must not be.
package struct Finding: Sendable, Hashable {
    /// Of which kind: what an end-to-end check looks for, or what the scenario says itself.
    package enum Kind: Sendable, Hashable, CustomStringConvertible {
        case violation(Violation.Kind)
        /// An `expect` line does not hold.
        case expectation
        /// A line of a given order cannot be done: no scenario says that this happens.
        case order

        package init?(_ word: String) {
            if word == "expectation" {
                self = .expectation
            } else {
                guard let kind = Violation.Kind(rawValue: word) else { return nil }
                self = .violation(kind)
            }
        }

        package var description: String {
            switch self {
            case .violation(let kind): kind.rawValue
            case .expectation: "expectation"
            case .order: "order"
            }
        }

        /// All kinds, as they are written.
        package static var words: [String] { Violation.Kind.allCases.map(\.rawValue) + ["expectation"] }
    }

    package let kind: Kind
    /// What was seen.
    package let words: String
}
