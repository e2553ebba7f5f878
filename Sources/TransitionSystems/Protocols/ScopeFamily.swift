/// Scopes that answer the same questions, from the smallest to the one that counts.
///
/// A refutation is looked for on every rung, first without any fault; a property that no rung refutes is bounded by the
/// last one.
public struct ScopeFamily: Sendable {
    /// The name of the family: `core`, `extents`.
    public let name: String
    /// Finite instances, smallest first. The last is the one that a verdict without refutation refers to.
    public let rungs: [Scope]
    /// Ids of the properties that the family decides.
    public let properties: Set<String>

    /// A family.
    public init(_ name: String, rungs: [Scope], properties: Set<String>) {
        precondition(!rungs.isEmpty, "a family of scopes has at least one scope")
        self.name = name
        self.rungs = rungs
        self.properties = properties
    }
}
