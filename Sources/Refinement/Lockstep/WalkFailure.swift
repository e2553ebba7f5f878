/// Steps that lead to a difference.
public struct WalkFailure: Error, Sendable, CustomStringConvertible {
    /// The steps, by the model's names.
    public let trace: [String]
    /// What is different then.
    public let difference: Difference

    /// The steps, then the difference.
    public var description: String { (trace + [difference.description]).joined(separator: "\n") }
}
