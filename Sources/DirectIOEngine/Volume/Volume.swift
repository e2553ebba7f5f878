/// Files on a device: inodes, space and the journal that holds them together. Data goes to the device directly.
///
/// Nothing here waits or takes locks. An inode is guarded by its i_data_sem; journal and space by a lock of their own,
/// as is every change of an inode besides; a ``Commit`` is written by one task at a time.
public final class Volume {
    /// Where everything lies.
    public let layout: VolumeLayout
    /// What may be done with extents.
    public let rules: ExtentRules
    private let device: any BlockDevice
    private let metadata: VolumeMetadata
    private let records: [InodeRecord]
    private var log: JournalLog

    private init(
        _ layout: VolumeLayout, _ device: any BlockDevice, _ rules: ExtentRules, _ log: JournalLog,
        _ space: VolumeSpace,
        _ inodes: [Inode], next sequence: UInt64
    ) {
        (self.layout, self.device, self.rules, self.log) = (layout, device, rules, log)
        metadata = VolumeMetadata(
            Journal(blocks: layout.journalBlocks, first: sequence), space, inodeCount: inodes.count)
        records = inodes.map { InodeRecord($0) }
    }

    /// The same files, which go their own way from here on.
    ///
    /// - Parameter device: holds what the other's device holds.
    init(copying other: Volume, on device: any BlockDevice) {
        (layout, rules, log, self.device) = (other.layout, other.rules, other.log, device)
        metadata = VolumeMetadata(copying: other.metadata)
        records = other.records.map { InodeRecord($0.inode) }
    }

    /// Makes an empty volume.
    ///
    /// - Throws: ``DeviceError`` when the device fails.
    public static func format(
        _ device: any BlockDevice, _ layout: VolumeLayout, rules: ExtentRules = ExtentRules()
    ) throws(DeviceError) -> Volume {
        let space = VolumeSpace(layout)
        let inodes = Array(
            repeating: Inode(rules: rules, blockSize: layout.blockSize), count: layout.inodeCount)
        let log = try JournalLog(formatting: layout.journal, of: device)
        let volume = Volume(layout, device, rules, log, space, inodes, next: 1)
        for block in layout.bitmaps { try device.put(space.image(of: block, layout), at: block) }
        for block in layout.inodes { try device.put(volume.imageOfInodes(in: block), at: block) }
        try device.flush()
        // Only a volume that is whole has a superblock.
        try device.put(layout.encoded(), at: 0)
        try device.flush()
        return volume
    }

    /// Opens a volume: brings it to its last whole transaction, and cuts off what orphans have behind their size.
    ///
    /// - Throws: ``DeviceError`` when the device fails, is of another format, or damaged.
    public static func mount(
        _ device: any BlockDevice, rules: ExtentRules = ExtentRules()
    ) throws(DeviceError) -> Volume {
        let layout = try VolumeLayout(of: device)
        let (last, log) = try JournalLog.replay(layout.journal, of: device)
        func read(_ block: UInt64) throws(DeviceError) -> [UInt8] {
            let buffer = AlignedBuffer(layout.blockSize)
            try device.read(block, into: buffer.bytes)
            return Array(buffer.bytes)
        }
        var bits: [UInt8] = []
        for block in layout.bitmaps { bits += try read(block) }
        var inodes: [Inode] = []
        for number in 0..<layout.inodeCount {
            let table = try read(layout.inodes.lowerBound + UInt64(number / layout.inodesInBlock))
            let copy = AlignedBuffer(layout.blockSize)
            table.withUnsafeBytes { copy.bytes.copyMemory(from: $0) }
            let place = number % layout.inodesInBlock * VolumeLayout.inodeSize
            inodes.append(
                try Inode(
                    UnsafeRawBufferPointer(
                        rebasing: UnsafeRawBufferPointer(copy.bytes)[place..<place + VolumeLayout.inodeSize]),
                    rules: rules, blockSize: layout.blockSize, read))
        }
        let volume = Volume(
            layout, device, rules, log, VolumeSpace(layout, bits: bits), inodes, next: last + 1)
        try volume.settleOrphans()
        return volume
    }

    /// Whether the first bytes of a device are those of a volume.
    public static func isBeginning(_ bytes: some Sequence<UInt8>) -> Bool { VolumeLayout.isBeginning(bytes) }

    /// Gives a file that has no blocks extents which nobody has asked for, as one who makes a volume may. Nobody uses
    /// the volume yet, and nothing of it is on the device.
    ///
    /// - Parameter extents: of free blocks of the device, in order.
    package func place(_ extents: [Extent], in number: Int, size: UInt64) {
        records[number].inode.diskSize = size
        for extent in extents { metadata.space.take(extent) }
        for extent in extents {
            do { try records[number].inode.extents.insert(extent, merges: false, &metadata.space) } catch {
                preconditionFailure("no room for a tree of \(extents.count) extents")
            }
        }
    }

    /// Lays the blocks of a file out anew, in as few extents as can be, where they lie already: as if nobody had ever
    /// had reason to keep extents apart.
    ///
    /// - Returns: whether there are fewer extents now.
    package func joinExtents(of number: Int) -> Bool { records[number].inode.extents.join(&metadata.space) }

    /// Leaves out what makes commits certain, for tests that must fail.
    func omitting(_ steps: Set<JournalLog.Step>) { log.omitted = steps }

    // MARK: Looking

    /// The files, as they are now.
    public var inodes: [Inode] { records.map(\.inode) }

    /// A file, as it is now.
    public func inode(_ number: Int) -> Inode { records[number].inode }

    /// What stands at a block of a file.
    ///
    /// - Parameter number: the file's, counted from 0.
    public func mapping(of number: Int, at block: UInt32) -> Mapping {
        records[number].inode.extents.mapping(at: block)
    }

    /// The last extent of a file that begins before a block.
    func lastExtent(of number: Int, before block: UInt32) -> Extent? {
        let tree = records[number].inode.extents.tree
        guard block > 0 else { return nil }
        return tree.extent(at: tree.path(to: block - 1))
    }

    /// How many levels a file's tree has below its root.
    func depth(of number: Int) -> Int { records[number].inode.extents.tree.depth }

    /// The blocks.
    public var space: VolumeSpace { metadata.space }

    // MARK: Changing metadata

    /// Who changes metadata.
    public var journal: Journal {
        get { metadata.journal }
        _modify { yield &metadata.journal }
    }

    /// Changes a file under a handle.
    ///
    /// - Parameters:
    ///   - number: the file's, counted from 0.
    ///   - body: changes the file; takes blocks from the space, and gives them back to it.
    /// - Throws: what `body` throws. What it changed before is part of the transaction all the same.
    public func change<Result>(
        _ number: Int, under handle: inout Journal.Handle,
        _ body: (inout Inode, inout VolumeSpace) throws -> Result
    ) rethrows -> Result {
        let record = records[number]
        defer {
            let isFirst = metadata.changedInodes.insert(number).inserted
            metadata.lastTransaction[number] = metadata.journal.running
            if isFirst {
                let table = layout.inodes.lowerBound + UInt64(number / layout.inodesInBlock)
                metadata.journal.change(table, under: &handle)
            }
            for block in record.inode.extents.takeNewlyChangedNodes() { metadata.journal.change(block, under: &handle) }
            for block in metadata.space.takeNewlyChangedBitmaps() { metadata.journal.change(block, under: &handle) }
        }
        return try body(&record.inode, &metadata.space)
    }

    /// A file leaves the orphan list in memory; the device hears of it with the file's next change.
    func forgetOrphan(_ number: Int) { records[number].inode.isOrphan = false }

    /// The last transaction that changed a file; 0 when none has since it was mounted.
    public func lastTransaction(of number: Int) -> UInt64 { metadata.lastTransaction[number] }

    // MARK: Commits

    /// Writes of data that the running transaction waits for before it is closed.
    var orderedWrites: Int {
        get { metadata.orderedWrites }
        set { metadata.orderedWrites = newValue }
    }

    /// Whether a transaction is on its way to the device.
    public var isCommitting: Bool { metadata.isCommitting }

    /// Takes the running transaction as it is. It must be closed, nobody may hold a handle of it, and no other may be
    /// on its way to the device.
    ///
    /// - Throws: ``JournalAborted`` when nothing can be changed any more.
    public func beginCommit() throws(JournalAborted) -> Commit {
        if let abort = metadata.journal.abort { throw abort }
        precondition(!metadata.isCommitting, "a transaction is on its way already")
        var images: [(block: UInt64, bytes: [UInt8])] = []
        for number in metadata.changedInodes.sorted() {
            for node in records[number].inode.extents.takeChangedNodes() where node != ExtentTree.root {
                let tree = records[number].inode.extents.tree
                images.append((tree.nodes[node].block!, tree.encoded(node, size: layout.blockSize)))
            }
        }
        let tables = Set(metadata.changedInodes.map { layout.inodes.lowerBound + UInt64($0 / layout.inodesInBlock) })
        for block in tables.sorted() { images.append((block, imageOfInodes(in: block))) }
        let (bitmaps, revoked) = metadata.space.beginCommit()
        for block in bitmaps { images.append((block, metadata.space.image(of: block, layout))) }
        (metadata.changedInodes, metadata.isCommitting) = ([], true)
        return Commit(sequence: metadata.journal.takeRunning().sequence, images: images, revoked: revoked)
    }

    /// Writes a transaction to the device.
    ///
    /// - Throws: ``DeviceError`` when the device fails.
    public func write(_ commit: Commit) throws(DeviceError) {
        try log.commit(commit.sequence, commit.images, revoking: commit.revoked)
    }

    /// Says what has become of a transaction on its way.
    ///
    /// - Parameter failure: what the device said; the journal is aborted then.
    public func finish(_ commit: Commit, failure: DeviceError? = nil) {
        metadata.isCommitting = false
        if let failure {
            metadata.journal.abort(because: failure)
        } else {
            metadata.space.finishCommit()
            metadata.journal.finish(commit.sequence)
        }
    }

    /// Puts the running transaction on the device. Nobody may hold a handle, and none may be given out meanwhile.
    ///
    /// - Throws: ``JournalAborted`` when the device fails: nothing can be changed any more.
    public func commit() throws(JournalAborted) {
        journal.close()
        let commit = try beginCommit()
        do {
            try write(commit)
            finish(commit)
        } catch {
            finish(commit, failure: error)
            throw journal.abort!
        }
    }

    private func imageOfInodes(in block: UInt64) -> [UInt8] {
        let first = Int(block - layout.inodes.lowerBound) * layout.inodesInBlock
        let bytes = (first..<min(first + layout.inodesInBlock, records.count)).flatMap { records[$0].inode.encoded() }
        return bytes + [UInt8](repeating: 0, count: layout.blockSize - bytes.count)
    }

    /// After a crash: what an extending write or a truncate had begun is undone, or brought to its end.
    private func settleOrphans() throws(DeviceError) {
        for number in records.indices where records[number].inode.isOrphan {
            guard case .started(var handle) = journal.start(credits: min(64, journal.mostCredits)) else {
                throw .unusable("a journal of \(layout.journalBlocks) blocks has no room to settle an orphan")
            }
            change(number, under: &handle) { inode, space in
                inode.isOrphan = false
                let end = layout.blocks(of: inode.diskSize)
                var freed: [Extent] = []
                // Only the end is cut off, for which the tree needs no block.
                try? inode.extents.remove(end..<UInt32.max, &space) { freed.append($0) }
                freed.forEach { space.giveBackData($0) }
            }
            journal.stop(handle)
            do { try commit() } catch { throw error.reason }
        }
    }
}
