/// The journal's blocks on the device: a superblock, then a ring of transactions.
///
/// A transaction is descriptors, each followed by the images that it names, and a commit block. The images go to their
/// places later, when room is needed: until then they are kept.
public struct JournalLog {
    private let device: any BlockDevice
    private let region: Range<UInt64>
    private var head = 1
    /// Where the first transaction of the ring begins, and its number.
    private var tail = 1
    private var first: UInt64
    /// Images that are in the ring and not in their places, the newest of each block.
    private var unplaced: [UInt64: [UInt8]] = [:]
    /// Steps that a commit leaves out, for tests that must fail.
    var omitted: Set<Step> = []

    /// What makes a commit certain.
    enum Step: Hashable, Sendable {
        /// Data, and the images, are flushed before the commit block is written.
        case flushBeforeCommit
        /// The commit block is flushed before anybody hears of it.
        case flushAfterCommit
        /// The images are flushed to their places before the ring forgets them.
        case flushBeforeForgetting
    }

    /// A new journal.
    ///
    /// - Parameter region: its blocks, 16 at least.
    /// - Throws: ``DeviceError`` when the device fails.
    public init(formatting region: Range<UInt64>, of device: any BlockDevice, first: UInt64 = 1) throws(DeviceError) {
        precondition(region.count >= 16, "a journal of 16 blocks at least")
        (self.device, self.region, self.first) = (device, region, first)
        try writeSuperblock()
        try device.flush()
    }

    /// Writes a transaction.
    ///
    /// - Parameters:
    ///   - images: the blocks that it changes, and what they hold then.
    ///   - revoked: blocks that are metadata no more: older images of them must not come back over what is there then.
    /// - Throws: ``DeviceError`` when the device fails: the journal is to be aborted.
    public mutating func commit(
        _ sequence: UInt64, _ images: [(block: UInt64, bytes: [UInt8])], revoking revoked: [UInt64] = []
    ) throws(DeviceError) {
        let perDescriptor = JournalBlock.capacity(blockSize: device.blockSize)
        let headers = (images.count + perDescriptor - 1) / perDescriptor + (revoked.count + perDescriptor - 1) / perDescriptor
        if images.count + headers + 2 > free { try placeAll(next: sequence) }
        precondition(images.count + headers + 2 <= free, "a transaction of more blocks than the journal has")
        var checksum = JournalChecksum()
        for start in stride(from: 0, to: revoked.count, by: perDescriptor) {
            let part = Array(revoked[start..<min(start + perDescriptor, revoked.count)])
            part.forEach { checksum.add($0) }
            let revocation = JournalBlock(.revocation, sequence: sequence, extra: UInt32(part.count))
            try append(revocation.encoded(part, blockSize: device.blockSize))
        }
        for start in stride(from: 0, to: images.count, by: perDescriptor) {
            let part = images[start..<min(start + perDescriptor, images.count)]
            let descriptor = JournalBlock(.descriptor, sequence: sequence, extra: UInt32(part.count))
            try append(descriptor.encoded(part.map(\.block), blockSize: device.blockSize))
            for image in part {
                checksum.add(image.block)
                image.bytes.withUnsafeBytes { checksum.add($0) }
                try append(image.bytes)
            }
        }
        if !omitted.contains(.flushBeforeCommit) { try device.flush() }
        let commit = JournalBlock(.commit, sequence: sequence, extra: UInt32(images.count))
        try append(commit.encoded([checksum.value], blockSize: device.blockSize))
        if !omitted.contains(.flushAfterCommit) { try device.flush() }
        for block in revoked { unplaced[block] = nil }
        for image in images { unplaced[image.block] = image.bytes }
    }

    /// Writes all images to their places, so that the ring can be used again (a checkpoint).
    ///
    /// - Parameter sequence: the number of the transaction that comes next.
    /// - Throws: ``DeviceError`` when the device fails.
    public mutating func placeAll(next sequence: UInt64) throws(DeviceError) {
        for (block, bytes) in unplaced.sorted(by: { $0.key < $1.key }) { try device.put(bytes, at: block) }
        if !omitted.contains(.flushBeforeForgetting) { try device.flush() }
        (tail, first) = (head, sequence)
        try writeSuperblock()
        try device.flush()
        unplaced.removeAll()
    }

    /// Blocks of the ring that hold no transaction that may be needed.
    private var free: Int {
        let ring = region.count - 1
        return ring - (head - tail + ring) % ring - 1
    }

    private mutating func append(_ bytes: [UInt8]) throws(DeviceError) {
        try device.put(bytes, at: region.lowerBound + UInt64(head))
        head = head + 1 == region.count ? 1 : head + 1
    }

    private func writeSuperblock() throws(DeviceError) {
        let superblock = JournalBlock(.superblock, sequence: first, extra: UInt32(tail))
        try device.put(superblock.encoded([], blockSize: device.blockSize), at: region.lowerBound)
    }

    // MARK: Replay

    /// Brings the device to the state after the last transaction that is whole.
    ///
    /// - Returns: the number of that transaction, and the log to go on with; the number before the first when there is none.
    /// - Throws: ``DeviceError`` when the device fails, or holds no journal in these blocks.
    public static func replay(
        _ region: Range<UInt64>, of device: any BlockDevice
    ) throws(DeviceError) -> (last: UInt64, log: JournalLog) {
        let buffer = AlignedBuffer(device.blockSize)
        try device.read(region.lowerBound, into: buffer.bytes)
        guard let superblock = JournalBlock(UnsafeRawBufferPointer(buffer.bytes)), superblock.kind == .superblock,
            (1..<region.count).contains(Int(superblock.extra))
        else {
            throw .unusable("block \(region.lowerBound) holds no journal: the device is of another format, or damaged")
        }
        var place = Int(superblock.extra)
        var sequence = superblock.sequence
        var transactions: [Transaction] = []
        while let transaction = try transaction(sequence, at: place, region, device) {
            transactions.append(transaction)
            (place, sequence) = (transaction.end, sequence + 1)
        }
        // Up to which transaction the images of a block are not to be replayed.
        var revocations: [UInt64: Int] = [:]
        for (index, transaction) in transactions.enumerated() {
            for block in transaction.revoked { revocations[block] = index }
        }
        for (index, transaction) in transactions.enumerated() {
            for image in transaction.images where revocations[image.block].map({ index > $0 }) ?? true {
                try device.put(image.bytes, at: image.block)
            }
        }
        try device.flush()
        let log = try JournalLog(formatting: region, of: device, first: sequence)
        return (sequence - 1, log)
    }

    /// What a transaction of the ring holds.
    private struct Transaction {
        var images: [(block: UInt64, bytes: [UInt8])] = []
        var revoked: [UInt64] = []
        var end = 0
    }

    /// A transaction of the ring, if it is whole.
    private static func transaction(
        _ sequence: UInt64, at start: Int, _ region: Range<UInt64>, _ device: any BlockDevice
    ) throws(DeviceError) -> Transaction? {
        let buffer = AlignedBuffer(device.blockSize)
        var place = start
        func next() throws(DeviceError) -> UnsafeRawBufferPointer {
            try device.read(region.lowerBound + UInt64(place), into: buffer.bytes)
            place = place + 1 == region.count ? 1 : place + 1
            return UnsafeRawBufferPointer(buffer.bytes)
        }
        var transaction = Transaction()
        var checksum = JournalChecksum()
        for _ in 0..<region.count {
            let bytes = try next()
            guard let header = JournalBlock(bytes), header.sequence == sequence else { return nil }
            let behind = bytes.number(at: JournalBlock.headerSize)
            switch header.kind {
            case .superblock: return nil
            case .commit:
                transaction.end = place
                return behind == checksum.value && transaction.images.count == Int(header.extra) ? transaction : nil
            case .descriptor, .revocation:
                guard (1...JournalBlock.capacity(blockSize: device.blockSize)).contains(Int(header.extra)) else { return nil }
                for block in (0..<Int(header.extra)).map({ bytes.number(at: JournalBlock.headerSize + 8 * $0) }) {
                    checksum.add(block)
                    if header.kind == .revocation {
                        transaction.revoked.append(block)
                        continue
                    }
                    let image = try next()
                    checksum.add(image)
                    transaction.images.append((block, Array(image)))
                }
            }
        }
        return nil
    }
}
