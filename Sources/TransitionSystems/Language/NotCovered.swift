/// A requirement that a protocol's properties do not state, because the model lacks what it is about.
///
/// Reports list these, so that nobody takes silence for a verdict.
public struct NotCovered: Sendable, Hashable {
    /// The requirement's id, in the style of a property's.
    public let id: String
    /// What it demands.
    public let statement: String
    /// What the model would need for it.
    public let lacks: String
    /// Commits that restored it where it had been broken, or the code that relies on it.
    public let source: String

    /// A requirement that is not covered.
    public init(_ id: String, _ statement: String, lacks: String, source: String) {
        self.id = id
        self.statement = statement
        self.lacks = lacks
        self.source = source
    }
}
