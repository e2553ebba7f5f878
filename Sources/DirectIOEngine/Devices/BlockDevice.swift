/// What blocks are read from and written to.
///
/// A write is in the device's cache once it returns; it is certain to survive a power cut only after a ``flush()`` that
/// began later. Different blocks may be read and written from different threads at once.
public protocol BlockDevice: AnyObject, Sendable {
    /// Bytes in a block; a multiple of 512.
    var blockSize: Int { get }

    /// How many blocks there are.
    var blockCount: Int { get }

    /// Reads blocks.
    ///
    /// - Parameters:
    ///   - first: the first block.
    ///   - buffer: as many bytes as are wanted, whole blocks; aligned to 512.
    func read(_ first: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(DeviceError)

    /// Writes blocks.
    ///
    /// - Parameters:
    ///   - first: the first block.
    ///   - buffer: whole blocks; aligned to 512.
    func write(_ first: UInt64, from buffer: UnsafeRawBufferPointer) throws(DeviceError)

    /// Makes all writes that have returned survive a power cut.
    func flush() throws(DeviceError)
}

/// A device did not do what it was asked to.
public enum DeviceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The medium failed (EIO).
    case inputOutput(block: UInt64)
    /// The device cannot hold more (ENOSPC): a file on a full file system.
    case full(block: UInt64)
    /// The device is gone (ENODEV, ENXIO, EBADF).
    case gone
    /// The device may not be written (EROFS, EBADF on a file opened for reading).
    case readOnly
    /// Blocks were asked for that the device does not have.
    case outOfRange(first: UInt64, count: Int, of: Int)
    /// A device could not be opened or made.
    case unusable(String)

    /// What was wrong.
    public var description: String {
        switch self {
        case .inputOutput(let block): "input/output error at block \(block)"
        case .full(let block): "no space left on the device at block \(block)"
        case .gone: "the device is gone"
        case .readOnly: "the device may only be read"
        case .outOfRange(let first, let count, let all):
            "blocks \(first)..<\(first + UInt64(count)) lie beyond the device's \(all)"
        case .unusable(let reason): reason
        }
    }
}

extension BlockDevice {
    /// How many whole blocks a buffer holds, from a block on.
    ///
    /// - Throws: ``DeviceError`` when the device does not have them.
    func blocks(from first: UInt64, in count: Int) throws(DeviceError) -> Int {
        precondition(count % blockSize == 0, "\(count) bytes are no whole blocks of \(blockSize)")
        let blocks = count / blockSize
        guard first <= UInt64(blockCount), blocks <= blockCount - Int(first) else {
            throw .outOfRange(first: first, count: blocks, of: blockCount)
        }
        return blocks
    }
}
