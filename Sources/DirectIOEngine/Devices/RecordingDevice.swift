import Foundation

/// A device that keeps a log of what was written and when it was flushed, so that every state can be had that a power
/// cut may leave.
public final class RecordingDevice: BlockDevice {
    /// What happened, in order.
    public enum Entry: Hashable, Sendable {
        /// One block was written.
        case write(block: UInt64, bytes: [UInt8])
        /// Everything before it is certain to survive.
        case flush
    }

    private let device: any BlockDevice
    private let log = Guarded<[Entry]>([])

    /// Records what goes to a device.
    public init(_ device: any BlockDevice) { self.device = device }

    /// Bytes in a block.
    public var blockSize: Int { device.blockSize }
    /// How many blocks there are.
    public var blockCount: Int { device.blockCount }

    /// What happened so far.
    public var entries: [Entry] { log.with { $0 } }

    /// How much happened so far.
    var count: Int { log.with(\.count) }

    /// Forgets what happened so far.
    package func forget() { log.with { $0 = [] } }

    /// Reads blocks.
    public func read(_ first: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(DeviceError) {
        try device.read(first, into: buffer)
    }

    /// Writes blocks, and takes each down.
    public func write(_ first: UInt64, from buffer: UnsafeRawBufferPointer) throws(DeviceError) {
        try device.write(first, from: buffer)
        let size = blockSize
        log.with { entries in
            for index in 0..<buffer.count / size {
                entries.append(
                    .write(
                        block: first + UInt64(index),
                        bytes: Array(buffer[index * size..<(index + 1) * size])))
            }
        }
    }

    /// Flushes, and takes that down.
    public func flush() throws(DeviceError) {
        try device.flush()
        log.with { $0.append(.flush) }
    }

    /// The states that a power cut at a moment may leave: all that was flushed, and any of the writes since the last
    /// flush.
    ///
    /// - Parameters:
    ///   - moment: how many entries of the log had happened.
    ///   - most: of more unflushed writes than this, only subsets of the last so many are had; the earlier ones are
    ///     there.
    /// - Returns: for each state, the places in the log of the writes that have reached the medium, in order.
    public static func survivors(of entries: [Entry], at moment: Int, most: Int = 4) -> [[Int]] {
        let writes = entries[..<moment].indices.filter { entries[$0] != .flush }
        let lastFlush = entries[..<moment].lastIndex(of: .flush) ?? -1
        let unflushed = writes.filter { $0 > lastFlush }
        let open = unflushed.suffix(most)
        let certain = writes.filter { $0 <= lastFlush } + unflushed.dropLast(open.count)
        return (0..<1 << open.count).map { subset in
            certain + open.enumerated().filter { subset & 1 << $0.offset != 0 }.map(\.element)
        }
    }
}
