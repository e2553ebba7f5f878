/// A check that ended because its searches could not be kept, with what it had found.
public struct UnkeptCheck: Error, CustomStringConvertible {
    /// The results of each task, in the order of the tasks; what was not decided is unknown.
    public let results: [[CheckedProperty]]
    /// Which file could not be written, and why.
    public let cause: ExplorationError

    /// Which file could not be written, and why.
    public var description: String { cause.description }
}
