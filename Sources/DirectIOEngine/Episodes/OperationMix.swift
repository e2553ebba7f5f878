/// How often which operation is asked for, and of what range.
public struct OperationMix: Hashable, Sendable {
    /// How often, in proportion.
    public var asyncWrites = 8
    /// How often, in proportion.
    public var syncWrites = 3
    /// How often, in proportion.
    public var reads = 4
    /// How often, in proportion.
    public var bufferedWrites = 1
    /// How often, in proportion.
    public var bufferedReads = 3
    /// How often, in proportion.
    public var fallocates = 2
    /// How often, in proportion.
    public var truncates = 2
    /// How often, in proportion.
    public var punches = 2
    /// How often, in proportion.
    public var syncs = 1
    /// The part of direct writes that do not begin or end at a block.
    public var unaligned = 0.25
    /// The part of direct writes that are durable when they are reported.
    public var durable = 0.05
    /// The part of direct writes whose memory lies in several pieces.
    public var scattered = 0.2
    /// Blocks of one operation, at most.
    public var mostBlocks = 4

    /// Of everything something.
    public init() {}

    /// An operation.
    ///
    /// - Parameter file: how many blocks of a file are used, and how large they are.
    package func operation(_ random: inout RandomNumbers, fileBlocks: Int, blockSize: Int, sectorSize: Int) -> Operation {
        let weights = [
            asyncWrites, syncWrites, reads, bufferedWrites, bufferedReads, fallocates, truncates, punches, syncs,
        ]
        var choice = random.below(weights.reduce(0, +))
        let kind = weights.firstIndex { weight in
            choice -= weight
            return choice < 0
        }!
        let first = random.below(fileBlocks)
        let count = 1 + random.below(min(mostBlocks, fileBlocks - first))
        var (offset, length) = (first * blockSize, count * blockSize)
        if kind < 5, random.happens(unaligned) {
            let sectors = blockSize / sectorSize
            let skipped = random.below(sectors)
            offset += skipped * sectorSize
            length = max(sectorSize, length - (skipped + random.below(sectors)) * sectorSize)
            length = min(length, fileBlocks * blockSize - offset)
        }
        let start = UInt64(offset)
        switch kind {
        case 0: return .write(offset: start, count: length, isSync: false, isDurable: random.happens(durable))
        case 1: return .write(offset: start, count: length, isSync: true, isDurable: random.happens(durable))
        case 2: return .read(offset: start, count: length)
        case 3: return .bufferedWrite(offset: start, count: length)
        case 4: return .bufferedRead(offset: start, count: length)
        case 5: return .fallocate(offset: start, count: length)
        case 6: return .truncate(size: start)
        case 7: return .punch(offset: start, count: length)
        default: return .sync
        }
    }

    /// Memory for an operation, stamped where it is written.
    func buffer(
        for operation: Operation, _ request: RequestID, file: Int, sectorSize: Int, _ random: inout RandomNumbers
    ) -> UserBuffer? {
        switch operation {
        case .write(let offset, let count, _, _), .bufferedWrite(let offset, let count):
            let isScattered = count > sectorSize && random.happens(scattered)
            let first = isScattered ? (1 + random.below(count / sectorSize - 1)) * sectorSize : count
            let buffer = UserBuffer(segments: isScattered ? [first, count - first] : [count])
            buffer.stamp(request, file: file, offset: offset, sectorSize: sectorSize)
            return buffer
        case .read(_, let count), .bufferedRead(_, let count): return UserBuffer(count: count)
        default: return nil
        }
    }
}
