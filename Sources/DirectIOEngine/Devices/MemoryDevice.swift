import Foundation

/// A device in memory. A block is read and written as a whole, as a disk does with its sectors. Snapshots share what
/// neither has written since.
public final class MemoryDevice: BlockDevice, @unchecked Sendable {
    // A block is read and written under the lock of its stripe. A chunk that is shared is replaced: what is shared is
    // written by one thread only, as `snapshot()` asks.

    /// Bytes in a block.
    public let blockSize: Int
    /// How many blocks there are.
    public let blockCount: Int

    /// Blocks that are copied together.
    private final class Chunk {
        let bytes: UnsafeMutableRawPointer
        let count: Int

        init(count: Int, pattern: UInt8) {
            self.count = count
            bytes = .allocate(byteCount: count, alignment: 4096)
            bytes.initializeMemory(as: UInt8.self, repeating: pattern, count: count)
        }

        init(copying other: Chunk) {
            count = other.count
            bytes = .allocate(byteCount: count, alignment: 4096)
            bytes.copyMemory(from: other.bytes, byteCount: count)
        }

        deinit { bytes.deallocate() }
    }

    private var chunks: [Chunk]
    /// Where the bytes of each chunk are: no reference is counted on the way there.
    private var places: [UnsafeMutableRawPointer]
    private let blocksInChunk: Int
    private let stripes: Stripes
    /// Whether a snapshot may share chunks with this device.
    private var isShared = false

    /// A device of so many blocks.
    ///
    /// - Parameters:
    ///   - pattern: what every byte holds at first. One that no writer writes shows reads of what was never written.
    ///   - chunkSize: bytes that a snapshot copies together.
    public init(blockCount: Int, blockSize: Int = 4096, pattern: UInt8 = 0xA5, chunkSize: Int = 1 << 16) {
        precondition(blockCount > 0 && blockSize > 0 && blockSize % 512 == 0, "blocks of a multiple of 512 bytes")
        self.blockCount = blockCount
        self.blockSize = blockSize
        let inChunk = max(1, chunkSize / blockSize)
        (blocksInChunk, stripes) = (inChunk, Stripes())
        chunks = stride(from: 0, to: blockCount, by: inChunk).map {
            Chunk(count: min(inChunk, blockCount - $0) * blockSize, pattern: pattern)
        }
        places = chunks.map(\.bytes)
    }

    private init(sharing other: MemoryDevice) {
        (blockSize, blockCount, blocksInChunk) = (other.blockSize, other.blockCount, other.blocksInChunk)
        (chunks, places, isShared, stripes) = (other.chunks, other.places, true, other.stripes)
    }

    /// A device that holds the same, and goes its own way from here on. Nobody may be using this one meanwhile, and
    /// from now on one thread at a time may write either.
    ///
    /// - Complexity: a pointer for each 64 KiB.
    public func snapshot() -> MemoryDevice {
        isShared = true
        return MemoryDevice(sharing: self)
    }

    /// Reads blocks.
    public func read(_ first: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(DeviceError) {
        let count = try blocks(from: first, in: buffer.count)
        for index in 0..<count {
            let block = Int(first) + index
            stripes.lock(block)
            defer { stripes.unlock(block) }
            buffer.baseAddress!.advanced(by: index * blockSize).copyMemory(
                from: places[block / blocksInChunk] + block % blocksInChunk * blockSize, byteCount: blockSize)
        }
    }

    /// The first byte of a block. Nobody may be using the device meanwhile.
    package func firstByte(of block: UInt64) -> UInt8 {
        (places[Int(block) / blocksInChunk] + Int(block) % blocksInChunk * blockSize).load(as: UInt8.self)
    }

    /// Writes blocks.
    public func write(_ first: UInt64, from buffer: UnsafeRawBufferPointer) throws(DeviceError) {
        let count = try blocks(from: first, in: buffer.count)
        for index in 0..<count {
            let block = Int(first) + index
            let chunk = block / blocksInChunk
            if isShared, !isKnownUniquelyReferenced(&chunks[chunk]) {
                chunks[chunk] = Chunk(copying: chunks[chunk])
                places[chunk] = chunks[chunk].bytes
            }
            stripes.lock(block)
            defer { stripes.unlock(block) }
            (places[chunk] + block % blocksInChunk * blockSize).copyMemory(
                from: buffer.baseAddress! + index * blockSize, byteCount: blockSize)
        }
    }

    /// Nothing: there is no cache.
    public func flush() throws(DeviceError) {}
}
