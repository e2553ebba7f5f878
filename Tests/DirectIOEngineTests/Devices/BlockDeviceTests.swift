import Foundation
import Testing

@testable import DirectIOEngine

/// Blocks of one byte each, aligned as direct I/O wants them.
private func withBlocks<Result>(
    _ bytes: [UInt8], size: Int = 512, _ body: (UnsafeMutableRawBufferPointer) throws -> Result
) rethrows -> Result {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count * size, alignment: 4096)
    defer { buffer.deallocate() }
    for (index, byte) in bytes.enumerated() { memset(buffer.baseAddress! + index * size, Int32(byte), size) }
    return try body(buffer)
}

extension BlockDevice {
    fileprivate func put(_ bytes: [UInt8], at first: UInt64) throws {
        try withBlocks(bytes, size: blockSize) { try write(first, from: UnsafeRawBufferPointer($0)) }
    }

    /// The first byte of each block.
    fileprivate func get(_ count: Int, at first: UInt64) throws -> [UInt8] {
        try withBlocks(Array(repeating: 0, count: count), size: blockSize) { buffer in
            try read(first, into: buffer)
            return (0..<count).map { buffer[$0 * blockSize] }
        }
    }
}

@Suite("Block devices")
struct BlockDeviceTests {
    /// A file of so many bytes, removed in the end.
    private func withFile<Result>(_ size: Int, _ body: (String) throws -> Result) throws -> Result {
        let path = FileManager.default.temporaryDirectory.appending(path: "device-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(count: size).write(to: URL(filePath: path))
        return try body(path)
    }

    @Test func memoryHoldsItsPatternUntilItIsWritten() throws {
        let device = MemoryDevice(blockCount: 300, blockSize: 512, pattern: 7)
        try device.put([1, 2, 3], at: 127)
        #expect(try device.get(5, at: 126) == [7, 1, 2, 3, 7])
        #expect(try device.get(1, at: 299) == [7])
    }

    @Test func snapshotsGoTheirOwnWays() throws {
        let device = MemoryDevice(blockCount: 300, blockSize: 512, pattern: 0)
        try device.put([1], at: 5)
        let snapshot = device.snapshot()
        try device.put([2], at: 5)
        try snapshot.put([3], at: 200)
        let second = snapshot.snapshot()
        try second.put([4], at: 200)
        #expect(try device.get(1, at: 5) + device.get(1, at: 200) == [2, 0])
        #expect(try snapshot.get(1, at: 5) + snapshot.get(1, at: 200) == [1, 3])
        #expect(try second.get(1, at: 5) + second.get(1, at: 200) == [1, 4])
    }

    @Test func aFileKeepsWhatIsWritten() throws {
        try withFile(16 * 4096) { path in
            let device = try FileDevice(path: path)
            #expect(device.blockCount == 16)
            try device.put([1, 2], at: 14)
            try device.flush()
            #expect(try FileDevice(path: path, readOnly: true).get(2, at: 14) == [1, 2])
            #expect(throws: DeviceError.readOnly) { try FileDevice(path: path, readOnly: true).put([1], at: 0) }
        }
    }

    @Test func aFileOfAnotherSizeIsRefused() throws {
        try withFile(5_000) { path in
            let error = #expect(throws: DeviceError.self) { try FileDevice(path: path) }
            #expect(
                error?.description
                    == "\(path): 5000 bytes are not a whole number of blocks of 4096; truncate -s gives it another size"
            )
        }
        try withFile(0) { path in _ = #expect(throws: DeviceError.self) { try FileDevice(path: path) } }
        let missing = #expect(throws: DeviceError.self) { try FileDevice(path: "/no/such/file") }
        #expect(missing?.description == "/no/such/file: cannot be opened for writing: No such file or directory")
    }

    @Test func aFileThatBecomesShorterIsGone() throws {
        try withFile(16 * 4096) { path in
            let device = try FileDevice(path: path)
            #expect(truncate(path, 4096) == 0)
            #expect(throws: DeviceError.gone) { try device.get(1, at: 8) }
        }
    }

    /// A disk that is mounted, if there is one that this process may open. It is only ever opened for reading here.
    private static let mountedDisk: String? = {
        let mounts = (try? String(contentsOfFile: "/proc/mounts", encoding: .utf8)) ?? ""
        return mounts.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }.first {
            var status = stat()
            guard $0.hasPrefix("/dev/"), stat($0, &status) == 0, status.st_mode & S_IFMT == S_IFBLK else {
                return false
            }
            let descriptor = open($0, O_RDONLY)
            defer { if descriptor >= 0 { close(descriptor) } }
            return descriptor >= 0
        }
    }()

    @Test(.enabled(if: mountedDisk != nil, "no disk is mounted that may be opened"))
    func aDiskInUseIsRefused() throws {
        let disk = try #require(Self.mountedDisk)
        let error = #expect(throws: DeviceError.self) { try FileDevice(path: disk, readOnly: true) }
        #expect(error?.description == "\(disk): the disk is in use: it is mounted, or part of another")
    }

    @Test func blocksThatADeviceDoesNotHaveAreRefused() throws {
        let device = MemoryDevice(blockCount: 4, blockSize: 512)
        #expect(throws: DeviceError.outOfRange(first: 3, count: 2, of: 4)) { try device.put([1, 1], at: 3) }
        #expect(throws: DeviceError.outOfRange(first: 9, count: 1, of: 4)) { try device.get(1, at: 9) }
    }

    @Test func faultsHappenAsTheyAreTold() throws {
        let medium = MemoryDevice(blockCount: 8, blockSize: 512, pattern: 9)
        let device = FaultyDevice(medium) { number, _ in
            [1: .inputOutput, 2: .lost, 3: .torn(bytes: 512), 5: .gone][number]
        } failingReads: { _, block in
            block == 7
        }
        #expect(throws: DeviceError.inputOutput(block: 0)) { try device.put([1], at: 0) }
        try device.put([1], at: 1)
        #expect(throws: DeviceError.inputOutput(block: 2)) { try device.put([1, 1], at: 2) }
        try device.put([1], at: 4)
        #expect(try device.get(6, at: 0) == [9, 9, 1, 9, 1, 9])
        #expect(throws: DeviceError.inputOutput(block: 7)) { try device.get(1, at: 7) }
        #expect(throws: DeviceError.gone) { try device.put([1], at: 5) }
        #expect(throws: DeviceError.gone) { try device.flush() }
        #expect(throws: DeviceError.gone) { try device.get(1, at: 0) }
    }

    /// Everything flushed survives, and any of the writes since.
    @Test func powerCutsLeaveSubsetsOfWhatWasNotFlushed() throws {
        let device = RecordingDevice(MemoryDevice(blockCount: 8, blockSize: 512))
        try device.put([1], at: 0)
        try device.flush()
        try device.put([2, 3], at: 1)
        let entries = device.entries
        #expect(entries.count == 4)
        #expect(RecordingDevice.survivors(of: entries, at: 1) == [[], [0]])
        #expect(RecordingDevice.survivors(of: entries, at: 2) == [[0]])
        #expect(RecordingDevice.survivors(of: entries, at: 4) == [[0], [0, 2], [0, 3], [0, 2, 3]])
        #expect(RecordingDevice.survivors(of: entries, at: 4, most: 1) == [[0, 2], [0, 2, 3]])
    }
}
