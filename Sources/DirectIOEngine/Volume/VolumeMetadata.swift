/// What all files of a volume share: the journal and the space. One lock guards it.
final class VolumeMetadata {
    var journal: Journal
    var space: VolumeSpace
    /// Files that the running transaction has changed.
    var changedInodes: Set<Int> = []
    /// The last transaction that changed each file (i_sync_tid).
    var lastTransaction: [UInt64]
    /// Writes of data that the running transaction is to wait for (data=ordered).
    var orderedWrites = 0
    /// Whether a transaction is on its way to the device.
    var isCommitting = false

    init(_ journal: Journal, _ space: VolumeSpace, inodeCount: Int) {
        (self.journal, self.space) = (journal, space)
        lastTransaction = Array(repeating: 0, count: inodeCount)
    }

    init(copying other: VolumeMetadata) {
        (journal, space, changedInodes) = (other.journal, other.space, other.changedInodes)
        (lastTransaction, orderedWrites) = (other.lastTransaction, other.orderedWrites)
        isCommitting = other.isCommitting
    }
}

/// A transaction on its way to the device: from here on handles join the next one.
public struct Commit: Sendable {
    /// Its number.
    public let sequence: UInt64
    let images: [(block: UInt64, bytes: [UInt8])]
    let revoked: [UInt64]
}
