/// Something that must not be, as a user or an administrator would see it.
public struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
    /// Of which kind.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A read shows what was on the device before, or another file's data.
        case staleData = "stale-data"
        /// A read does not show what was written and reported.
        case lostData = "lost-data"
        /// A sector holds parts of two writes.
        case tornSector = "torn-sector"
        /// The size does not cover what was reported as written.
        case lostSize = "lost-size"
        /// A request was not reported, or twice.
        case reports
        /// Nothing can go on, and something is not at its end.
        case hang
        /// A counter or flag is not as it was before.
        case leak
        /// Trees, bitmaps and counts contradict each other.
        case metadata
        /// The kernel would have warned, or crashed.
        case kernel
    }

    /// Of which kind.
    public let kind: Kind
    /// What was seen.
    public let description: String

    init(_ kind: Kind, _ description: String) { (self.kind, self.description) = (kind, description) }
}
