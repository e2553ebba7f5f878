/// The blocks of a volume: those given back stay in use until the transaction that gave them back is on the device, so
/// that after a crash nobody finds another file's data in them.
///
/// - Source: ext4_free_data_callback(), fs/ext4/mballoc.c.
public struct VolumeSpace: BlockSource {
    private var allocator: BlockAllocator
    /// Where data is looked for first.
    private(set) var goal: UInt64
    /// Blocks of the bitmaps that the running transaction has changed.
    private var changedBitmaps: Set<UInt64> = []
    /// Those among them that nobody has been told of.
    private var newlyChangedBitmaps: [UInt64] = []
    /// What the running transaction gave back, and the one that is on its way to the device.
    private var freed: [UInt64] = []
    private var freedByCommit: [UInt64] = []
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
    /// - Parameter neighbour: where it would lie best: behind the block before it in the file.
    /// - Returns: at most as many as wanted; nil when only those kept for trees are left.
    public mutating func takeData(_ wanted: Int, near neighbour: UInt64? = nil) -> Range<UInt64>? {
        guard let run = allocator.take(wanted, near: neighbour ?? goal) else { return nil }
        goal = run.upperBound
        run.forEach { noteChange(of: $0) }
        return run
    }

    /// Takes the blocks of an extent, which are free.
    mutating func take(_ extent: Extent) {
        for block in extent.physical..<extent.physical + UInt64(extent.count) {
            allocator.take(block)
            noteChange(of: block)
        }
    }

    /// Gives the blocks of an extent back.
    public mutating func giveBackData(_ extent: Extent) {
        for block in extent.physical..<extent.physical + UInt64(extent.count) {
            noteChange(of: block)
            freed.append(block)
        }
    }

    /// Gives blocks back that no extent has ever had: they can be given out at once.
    mutating func giveBackUnused(_ extent: Extent) {
        allocator.giveBack(extent.physical..<extent.physical + UInt64(extent.count))
    }

    /// Which of the next insertions into a tree are to fail, as if no block could be had.
    var failingInsertions: [Bool] = []

    /// Whether an insertion into a tree is to fail.
    public mutating func refusesInsertion() -> Bool {
        failingInsertions.isEmpty ? false : failingInsertions.removeFirst()
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

    private mutating func noteChange(of block: UInt64) {
        let bitmap = firstBitmap + block / bitsInBlock
        if changedBitmaps.insert(bitmap).inserted { newlyChangedBitmaps.append(bitmap) }
    }

    /// The blocks of bitmaps that have changed since this was asked last.
    mutating func takeNewlyChangedBitmaps() -> [UInt64] {
        defer { newlyChangedBitmaps.removeAll(keepingCapacity: true) }
        return newlyChangedBitmaps
    }

    /// What the transaction that is about to be committed changes.
    mutating func beginCommit() -> (bitmaps: [UInt64], revoked: [UInt64]) {
        precondition(freedByCommit.isEmpty, "a transaction is on its way already")
        defer { (changedBitmaps, newlyChangedBitmaps, revoked) = ([], [], []) }
        (freedByCommit, freed) = (freed, [])
        return (changedBitmaps.sorted(), revoked.sorted())
    }

    /// The transaction is on the device: what it gave back can be given out.
    mutating func finishCommit() {
        for block in freedByCommit { allocator.giveBack(block..<block + 1) }
        freedByCommit = []
    }

    /// A block of the bitmaps, as it is on the device after the transaction that is committed.
    func image(of bitmap: UInt64, _ layout: VolumeLayout) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: layout.blockSize)
        let first = (bitmap - firstBitmap) * bitsInBlock
        for block in first..<min(first + bitsInBlock, UInt64(layout.blockCount)) where allocator.isInUse(block) {
            bytes[Int((block - first) / 8)] |= 1 << UInt8(block % 8)
        }
        for block in freed + freedByCommit where first <= block && block < first + bitsInBlock {
            bytes[Int((block - first) / 8)] &= ~(1 << UInt8(block % 8))
        }
        return bytes
    }

    /// What is wrong, in words.
    ///
    /// - Parameter owned: the blocks that belong to files.
    func fault(owned: Set<UInt64>, _ layout: VolumeLayout) -> String? {
        if let fault = allocator.fault { return fault }
        let freed = Set(freed + freedByCommit)
        for block in layout.firstData..<UInt64(layout.blockCount) {
            let isOwned = owned.contains(block)
            if isOwned != (allocator.isInUse(block) && !freed.contains(block)) {
                return isOwned
                    ? "block \(block) belongs to a file, and is free" : "block \(block) is in use, and nobody's"
            }
        }
        return nil
    }
}
