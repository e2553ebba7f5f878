import DirectIOEngine
import Synchronization

/// A small instance of the engine: what it has of everything, and by which rules it goes.
final class EngineInstance: Sendable {
    /// Bytes in a block: two sectors.
    static let blockSize = 1024
    static let sectorSize = 512
    static let sectorsInBlock = 2
    /// What every byte of the device holds at first.
    static let pattern: UInt8 = 0xA5
    private static let journalBlocks = 512
    private static let spareBlocks = 24

    let requests: Int
    let blocks: Int
    let ioEnds: Int
    let rules: ProtocolRules
    private let layout: VolumeLayout
    /// What each request writes, by the number of its blocks: nobody changes it.
    private let buffers: [[UserBuffer]]
    /// Nothing fails.
    let nothing = NoFaults()

    init(requests: Int, blocks: Int, ioEnds: Int, rules: ProtocolRules) throws(DeviceError) {
        (self.requests, self.blocks, self.ioEnds, self.rules) = (requests, blocks, ioEnds, rules)
        layout = try VolumeLayout(
            blockSize: Self.blockSize, blockCount: Self.journalBlocks + Self.spareBlocks,
            journalBlocks: Self.journalBlocks, inodeCount: 1, reserve: 4)
        buffers = (0..<requests).map { r in
            (1...blocks).map { count in
                let buffer = UserBuffer(count: count * Self.blockSize)
                for segment in buffer.segments { segment.initializeMemory(as: UInt8.self, repeating: UInt8(r + 1)) }
                return buffer
            }
        }
    }

    var deviceBlocks: Int { layout.blockCount * Self.blockSize / Self.sectorSize }

    /// Where the file's first block lies on the device, or would.
    var firstBlock: UInt64 { layout.firstData + 4 }

    func buffer(of r: Int, blocks: Int) -> UserBuffer { buffers[r][blocks - 1] }

    func makeSystem(
        on device: MemoryDevice, _ extents: [DirectIOEngine.Extent], _ observer: any Observer
    ) -> FileSystem {
        do {
            let volume = try Volume.format(
                BlockView(device, blockSize: Self.blockSize), layout, rules: rules.extentRules)
            volume.place(extents, in: 0, size: UInt64(blocks * Self.blockSize))
            let zeros = AlignedBuffer(Self.blockSize)
            zeros.bytes.initializeMemory(as: UInt8.self, repeating: 0)
            for extent in extents where extent.state == .written {
                for block in extent.physical..<extent.physical + UInt64(extent.count) {
                    try device.write(block * 2, from: UnsafeRawBufferPointer(zeros.bytes))
                }
            }
            let system = FileSystem(volume, on: device, rules: rules, observer: observer)
            system.files[0].ioEnds = Slab(places: ioEnds)
            return system
        } catch {
            preconditionFailure("a device in memory fails: \(error)")
        }
    }
}
