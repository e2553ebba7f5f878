/// Files on a device: inodes, space and the journal that holds them together. Data goes to the device directly.
///
/// Nothing here waits or takes locks: inodes are guarded by their i_data_sem, space and the journal each by a lock of
/// their own, and a commit runs while no handle is open.
public final class Volume {
    /// Where everything lies.
    public let layout: VolumeLayout
    /// What may be done with extents.
    public let rules: ExtentRules
    /// Who changes metadata.
    public var journal: Journal
    private let device: any BlockDevice
    private(set) var log: JournalLog
    private(set) var space: VolumeSpace
    /// The files.
    public private(set) var inodes: [Inode]
    private var changedInodes: Set<Int> = []

    private init(
        _ layout: VolumeLayout, _ device: any BlockDevice, _ rules: ExtentRules, _ log: JournalLog, _ space: VolumeSpace,
        _ inodes: [Inode], next sequence: UInt64
    ) {
        (self.layout, self.device, self.rules, self.log) = (layout, device, rules, log)
        (self.space, self.inodes) = (space, inodes)
        journal = Journal(blocks: layout.journalBlocks, first: sequence)
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
                    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy.bytes)[place..<place + VolumeLayout.inodeSize]),
                    rules: rules, blockSize: layout.blockSize, read))
        }
        let volume = Volume(
            layout, device, rules, log, VolumeSpace(layout, bits: bits), inodes, next: last + 1)
        try volume.settleOrphans()
        return volume
    }

    /// Leaves out what makes commits certain, for tests that must fail.
    func omitting(_ steps: Set<JournalLog.Step>) { log.omitted = steps }

    // MARK: Changing metadata

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
        defer {
            changedInodes.insert(number)
            let inode = inodes[number]
            journal.change(layout.inodes.lowerBound + UInt64(number / layout.inodesInBlock), under: &handle)
            for node in inode.extents.tree.changed {
                if let block = inode.extents.tree.nodes[node].block { journal.change(block, under: &handle) }
            }
            for block in space.changedBitmaps { journal.change(block, under: &handle) }
        }
        return try body(&inodes[number], &space)
    }

    /// Puts the running transaction on the device. Nobody may hold a handle, and none may be given out meanwhile.
    ///
    /// - Throws: ``JournalAborted`` when the device fails: nothing can be changed any more.
    public func commit() throws(JournalAborted) {
        if let abort = journal.abort { throw abort }
        journal.close()
        var images: [(block: UInt64, bytes: [UInt8])] = []
        for number in changedInodes.sorted() {
            let levels = inodes[number].extents.tree.levelsBelow
            for node in inodes[number].extents.takeChangedNodes() where node != ExtentTree.root {
                let tree = inodes[number].extents.tree
                images.append(
                    (tree.nodes[node].block!, tree.encoded(node, levelsBelow: levels[node]!, size: layout.blockSize)))
            }
        }
        for block in Set(changedInodes.map { layout.inodes.lowerBound + UInt64($0 / layout.inodesInBlock) }).sorted() {
            images.append((block, imageOfInodes(in: block)))
        }
        let (bitmaps, revoked) = space.beginCommit()
        for block in bitmaps { images.append((block, space.image(of: block, layout))) }
        let (sequence, _) = journal.takeRunning()
        do {
            try log.commit(sequence, images, revoking: revoked)
        } catch {
            journal.abort(because: error)
            throw journal.abort!
        }
        changedInodes = []
        space.finishCommit()
        journal.finish(sequence)
    }

    private func imageOfInodes(in block: UInt64) -> [UInt8] {
        let first = Int(block - layout.inodes.lowerBound) * layout.inodesInBlock
        let bytes = (first..<min(first + layout.inodesInBlock, inodes.count)).flatMap { inodes[$0].encoded() }
        return bytes + [UInt8](repeating: 0, count: layout.blockSize - bytes.count)
    }

    /// After a crash: what an extending write or a truncate had begun is undone, or brought to its end.
    private func settleOrphans() throws(DeviceError) {
        for number in inodes.indices where inodes[number].isOrphan {
            guard case .started(var handle) = journal.start(credits: min(64, journal.mostCredits)) else {
                throw .unusable("a journal of \(layout.journalBlocks) blocks has no room to settle an orphan")
            }
            let blockSize = UInt64(layout.blockSize)
            change(number, under: &handle) { inode, space in
                inode.size = inode.diskSize
                inode.isOrphan = false
                let end = UInt32((inode.diskSize + blockSize - 1) / blockSize)
                var freed: [Extent] = []
                // Only the end is cut off, for which the tree needs no block.
                try? inode.extents.remove(end..<UInt32.max, &space) { freed.append($0) }
                freed.forEach { space.giveBackData($0) }
            }
            journal.stop(handle)
            do { try commit() } catch { throw error.reason }
        }
    }

    /// What is wrong with the volume, in words; nil when nothing is: trees, counts, and that every block in use belongs to
    /// one file or to the volume itself.
    public var fault: String? {
        var owners: [UInt64: Int] = [:]
        for (number, inode) in inodes.enumerated() {
            if let fault = inode.extents.tree.fault { return "file \(number): \(fault)" }
            let data = inode.extents.tree.extents.flatMap { Array($0.physical..<$0.physical + UInt64($0.count)) }
            for block in data + inode.extents.tree.treeBlocks {
                if let other = owners.updateValue(number, forKey: block) {
                    return "block \(block) belongs to files \(other) and \(number)"
                }
            }
        }
        return space.fault(owned: Set(owners.keys), layout)
    }
}
