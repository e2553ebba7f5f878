import Foundation

/// A file, or a block device of the machine, opened for direct I/O: what is written does not pass the page cache.
public final class FileDevice: BlockDevice, Sendable {
    /// Bytes in a block.
    public let blockSize: Int
    /// How many blocks there are.
    public let blockCount: Int
    /// Whether the file system takes direct I/O; where it does not, the page cache is used.
    public let isDirect: Bool
    private let descriptor: Int32

    /// O_DIRECT, which Glibc's headers show only to those who define _GNU_SOURCE.
    #if arch(arm64) || arch(arm)
        private static let direct: Int32 = 0o200000
    #else
        private static let direct: Int32 = 0o40000
    #endif

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: of a file of whole blocks.
    ///   - requiresDirect: whether a file system without direct I/O is refused.
    /// - Throws: ``DeviceError/unusable(_:)``, which says why and what to do.
    public init(
        path: String, blockSize: Int = 4096, readOnly: Bool = false, requiresDirect: Bool = false
    ) throws(DeviceError) {
        if path.isEmpty { throw .unusable("no file is named: the path is empty") }
        precondition(blockSize > 0 && blockSize % 512 == 0, "blocks of a multiple of 512 bytes")
        var status = stat()
        // A block device that is mounted, or part of something else, is nobody's to write.
        let isDisk = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFBLK
        let mode = (readOnly ? O_RDONLY : O_RDWR) | O_CLOEXEC | (isDisk ? O_EXCL : 0)
        var (descriptor, isDirect) = (open(path, mode | Self.direct), true)
        if descriptor < 0, errno == EINVAL, !requiresDirect { (descriptor, isDirect) = (open(path, mode), false) }
        guard descriptor >= 0 else {
            if isDisk, errno == EBUSY {
                throw .unusable("\(path): the disk is in use: it is mounted, or part of another")
            }
            throw .unusable("\(path): cannot be opened\(readOnly ? "" : " for writing"): \(Self.text(errno))")
        }
        let kind = fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : 0
        guard kind == S_IFREG || kind == S_IFBLK else {
            close(descriptor)
            throw .unusable("\(path): neither a file nor a block device")
        }
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= off_t(blockSize), size % off_t(blockSize) == 0 else {
            close(descriptor)
            throw .unusable(
                "\(path): \(size) bytes are not a whole number of blocks of \(blockSize); truncate -s gives it another size"
            )
        }
        self.blockSize = blockSize
        self.isDirect = isDirect
        self.descriptor = descriptor
        blockCount = Int(size) / blockSize
    }

    deinit { close(descriptor) }

    /// Reads blocks.
    public func read(_ first: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(DeviceError) {
        _ = try blocks(from: first, in: buffer.count)
        try transfer(buffer.count, from: first) { done, offset in
            pread(descriptor, buffer.baseAddress! + done, buffer.count - done, offset)
        }
    }

    /// Writes blocks.
    public func write(_ first: UInt64, from buffer: UnsafeRawBufferPointer) throws(DeviceError) {
        _ = try blocks(from: first, in: buffer.count)
        try transfer(buffer.count, from: first) { done, offset in
            pwrite(descriptor, buffer.baseAddress! + done, buffer.count - done, offset)
        }
    }

    /// Makes what was written survive a power cut.
    public func flush() throws(DeviceError) {
        while fdatasync(descriptor) != 0 {
            if errno != EINTR { throw Self.error(errno, block: 0) }
        }
    }

    /// Repeats a call until all bytes are through: it may do less than it was asked to, or be interrupted.
    private func transfer(
        _ count: Int, from first: UInt64, _ call: (Int, off_t) -> Int
    ) throws(DeviceError) {
        var done = 0
        while done < count {
            let result = call(done, off_t(first) * off_t(blockSize) + off_t(done))
            if result < 0, errno == EINTR { continue }
            let block = first + UInt64(done / blockSize)
            guard result >= 0 else { throw Self.error(errno, block: block) }
            // A file that has become shorter reads as empty.
            guard result > 0 else { throw .gone }
            done += result
        }
    }

    private static func error(_ code: Int32, block: UInt64) -> DeviceError {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: .full(block: block)
        case EROFS, EBADF, EPERM: .readOnly
        case ENODEV, ENXIO, ESTALE: .gone
        default: .inputOutput(block: block)
        }
    }

    private static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}
