/// The blocks of a volume: those given back stay in use until the transaction that gave them back is on the device, so
/// that after a crash nobody finds another file's data in them.
///
/// - Source: ext4_free_data_callback(), fs/ext4/mballoc.c.
public struct VolumeSpace: BlockSource {
    private var allocator: BlockAllocator
    /// Where data is looked for first.
    private var goal: UInt64
    /// Blocks of the bitmaps that the running transaction has changed.
    private(set) var changedBitmaps: Set<UInt64> = []
    private var freed: [UInt64] = []
    private var revoked: Set<UInt64> = []
    private let firstBitmap: UInt64
    private let bitsInBlock: UInt64

    init(_ layout: VolumeLayout) {
        allocator = BlockAllocator(count: layout.blockCount, used: Int(layout.firstData), reserve: layout.reserve)
        (goal, firstBitmap) = (layout.firstData, layout.bitmaps.lowerBound)
        bitsInBlock = UInt64(8 * layout.blockSize)
    }

    /// As the bitmaps of a device say.
    init(_ layout: VolumeLayout, bits: [UInt8]) {
        self.init(layout)
        for block in layout.firstData..<UInt64(layout.blockCount) where bits[Int(block / 8)] & (1 << (block % 8)) != 0 {
            allocator.take(block)
        }
    }

    /// Free blocks, those kept for trees among them.
    public var free: Int { allocator.free }

    /// Takes a run of blocks for data.
    ///
    /// - Returns: at most as many as wanted; nil when only those kept for trees are left.
    public mutating func takeData(_ wanted: Int) -> Range<UInt64>? {
        guard let run = allocator.take(wanted, near: goal) else { return nil }
        goal = run.upperBound
        run.forEach { noteChange(of: $0) }
        return run
    }

    /// Gives the blocks of an extent back.
    public mutating func giveBackData(_ extent: Extent) {
        for block in extent.physical..<extent.physical + UInt64(extent.count) {
            noteChange(of: block)
            freed.append(block)
        }
    }

    /// A block for a tree.
    public mutating func takeBlock() -> UInt64? {
        guard let block = allocator.takeForTree(near: goal) else { return nil }
        noteChange(of: block)
        revoked.remove(block)
        return block
    }

    /// Gives a block of a tree back: its images in the journal must not come back.
    public mutating func giveBack(_ block: UInt64) {
        noteChange(of: block)
        freed.append(block)
        revoked.insert(block)
    }

    private mutating func noteChange(of block: UInt64) { changedBitmaps.insert(firstBitmap + block / bitsInBlock) }

    /// What the transaction that is about to be committed changes.
    mutating func beginCommit() -> (bitmaps: [UInt64], revoked: [UInt64]) {
        defer { (changedBitmaps, revoked) = ([], []) }
        return (changedBitmaps.sorted(), revoked.sorted())
    }

    /// The transaction is on the device: what it gave back can be given out.
    mutating func finishCommit() {
        for block in freed { allocator.giveBack(block..<block + 1) }
        freed = []
    }

    /// A block of the bitmaps, as it is on the device after the transaction that is committed.
    func image(of bitmap: UInt64, _ layout: VolumeLayout) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: layout.blockSize)
        let first = (bitmap - firstBitmap) * bitsInBlock
        for block in first..<min(first + bitsInBlock, UInt64(layout.blockCount)) where allocator.isInUse(block) {
            bytes[Int((block - first) / 8)] |= 1 << UInt8(block % 8)
        }
        for block in freed where first <= block && block < first + bitsInBlock {
            bytes[Int((block - first) / 8)] &= ~(1 << UInt8(block % 8))
        }
        return bytes
    }

    /// What is wrong, in words.
    ///
    /// - Parameter owned: the blocks that belong to files.
    func fault(owned: Set<UInt64>, _ layout: VolumeLayout) -> String? {
        if let fault = allocator.fault { return fault }
        let freed = Set(freed)
        for block in layout.firstData..<UInt64(layout.blockCount) {
            let isOwned = owned.contains(block)
            if isOwned != (allocator.isInUse(block) && !freed.contains(block)) {
                return isOwned ? "block \(block) belongs to a file, and is free" : "block \(block) is in use, and nobody's"
            }
        }
        return nil
    }
}
