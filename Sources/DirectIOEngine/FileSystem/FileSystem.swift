/// A mounted file system: what operations share, each part guarded by one of ``Locks``.
public final class FileSystem: @unchecked Sendable {
    // Each part is guarded by the lock that is named with it, which the runtimes hold when a step touches it.

    /// How the kernel does it.
    public let rules: ProtocolRules
    package let volume: Volume
    /// The device, by its sectors.
    let device: any BlockDevice
    let layout: VolumeLayout
    /// Each under its own ``Locks/state(of:)``.
    package let files: [FileState]
    /// Under ``Locks/superblock``.
    package let shared = Shared()
    let observer: any Observer
    /// Whether each transfer is compared with the extents, which only a runtime can have done that takes one step at a
    /// time.
    let checksOwners: Bool

    /// What belongs to the mount.
    package final class Shared {
        /// s_dio_done_wq exists.
        package var hasWorkqueue = false
    }

    /// Mounts a volume that is whole.
    ///
    /// - Parameters:
    ///   - device: its sectors may be smaller than the volume's blocks.
    ///   - observer: is told what users would notice.
    ///   - checksOwners: whether each transfer is compared with the extents; only where one step is taken at a time.
    public init(
        _ volume: Volume, on device: any BlockDevice, rules: ProtocolRules, observer: any Observer,
        checksOwners: Bool = false
    ) {
        (self.volume, self.device, self.rules, self.observer) = (volume, device, rules, observer)
        self.checksOwners = checksOwners
        layout = volume.layout
        files = volume.inodes.map { FileState(size: $0.diskSize) }
    }

    /// Makes an empty file system.
    ///
    /// - Parameter blockSize: bytes in a block; a multiple of the device's sectors.
    /// - Throws: ``DeviceError`` when the device is too small, or fails.
    public convenience init(
        formatting device: any BlockDevice, blockSize: Int, journalBlocks: Int = 256, files: Int = 4,
        reserve: Int? = nil,
        rules: ProtocolRules, observer: any Observer, checksOwners: Bool = false
    ) throws(DeviceError) {
        let blocks = BlockView(device, blockSize: blockSize)
        let layout = try VolumeLayout(
            blockSize: blockSize, blockCount: blocks.blockCount, journalBlocks: journalBlocks, inodeCount: files,
            reserve: reserve)
        let volume = try Volume.format(blocks, layout, rules: rules.extentRules)
        self.init(volume, on: device, rules: rules, observer: observer, checksOwners: checksOwners)
    }

    /// Mounts what a device holds, after a power cut for instance.
    ///
    /// - Throws: ``DeviceError`` when the device fails, or holds no volume.
    public convenience init(
        mounting device: any BlockDevice, blockSize: Int, rules: ProtocolRules, observer: any Observer,
        checksOwners: Bool = false
    ) throws(DeviceError) {
        let volume = try Volume.mount(BlockView(device, blockSize: blockSize), rules: rules.extentRules)
        self.init(volume, on: device, rules: rules, observer: observer, checksOwners: checksOwners)
    }

    /// The same files and what is known of them, which go their own way from here on.
    ///
    /// - Parameter device: holds what the other's device holds.
    package init(copying other: FileSystem, on device: any BlockDevice, observer: any Observer) {
        (self.device, self.observer) = (device, observer)
        (rules, layout, checksOwners) = (other.rules, other.layout, other.checksOwners)
        volume = Volume(copying: other.volume, on: BlockView(device, blockSize: other.layout.blockSize))
        files = other.files.map { FileState(copying: $0) }
        shared.hasWorkqueue = other.shared.hasWorkqueue
    }

    /// How many locks there are.
    public var lockCount: Int { Locks.count(files: files.count) }

    /// Whether a lock is only ever held for a step, or waited under.
    public static func isShort(_ lock: LockID) -> Bool { Locks.isShort(lock) }

    // MARK: Blocks and bytes

    /// i_size of a file.
    package func size(of file: Int) -> UInt64 { files[file].size.with { $0 } }

    var blockSize: UInt64 { UInt64(layout.blockSize) }
    var sectorSize: UInt64 { UInt64(device.blockSize) }
    var sectorsInBlock: UInt64 { blockSize / sectorSize }

    /// The blocks that a range of bytes touches.
    func blocks(_ range: Range<UInt64>) -> Range<UInt32> {
        let first = UInt32(range.lowerBound / blockSize)
        return first..<max(first, layout.blocks(of: range.upperBound))
    }

    /// Writes zeros to the blocks of an extent, at once.
    func zero(_ extent: Extent) throws {
        let zeros = UnsafeMutableRawBufferPointer.allocate(byteCount: layout.blockSize, alignment: 4096)
        defer { zeros.deallocate() }
        zeros.initializeMemory(as: UInt8.self, repeating: 0)
        for block in extent.physical..<extent.physical + UInt64(extent.count) {
            try device.write(block * sectorsInBlock, from: UnsafeRawBufferPointer(zeros))
        }
    }
}
