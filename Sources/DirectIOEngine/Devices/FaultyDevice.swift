import Foundation

/// A device that fails as it is told to.
public final class FaultyDevice: BlockDevice {
    /// How a write fails.
    public enum Fault: Hashable, Sendable {
        /// It says so, and nothing has reached the medium.
        case inputOutput
        /// It says so, and the first so many bytes have reached the medium.
        case torn(bytes: Int)
        /// It does not say so: the write is lost.
        case lost
        /// The device is gone, for this and everything after it.
        case gone
    }

    private struct State {
        var writes = 0
        var reads = 0
        var isGone = false
    }

    private let device: any BlockDevice
    private let faultOfWrite: @Sendable (_ number: Int, _ block: UInt64) -> Fault?
    private let failsRead: @Sendable (_ number: Int, _ block: UInt64) -> Bool
    private let state = Guarded(State())

    /// Fails on the way to a device.
    ///
    /// - Parameters:
    ///   - faultOfWrite: says of each write, counted from 1, whether and how it fails.
    ///   - failsRead: says of each read, counted from 1, whether it fails.
    public init(
        _ device: any BlockDevice,
        failingWrites faultOfWrite: @escaping @Sendable (_ number: Int, _ block: UInt64) -> Fault? = { _, _ in nil },
        failingReads failsRead: @escaping @Sendable (_ number: Int, _ block: UInt64) -> Bool = { _, _ in false }
    ) {
        self.device = device
        self.faultOfWrite = faultOfWrite
        self.failsRead = failsRead
    }

    /// Bytes in a block.
    public var blockSize: Int { device.blockSize }
    /// How many blocks there are.
    public var blockCount: Int { device.blockCount }

    /// Reads blocks, unless this read is to fail.
    public func read(_ first: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(DeviceError) {
        let (number, isGone) = state.with { state in
            state.reads += 1
            return (state.reads, state.isGone)
        }
        if isGone { throw .gone }
        if failsRead(number, first) { throw .inputOutput(block: first) }
        try device.read(first, into: buffer)
    }

    /// Writes blocks, unless this write is to fail.
    public func write(_ first: UInt64, from buffer: UnsafeRawBufferPointer) throws(DeviceError) {
        let (number, isGone) = state.with { state in
            state.writes += 1
            return (state.writes, state.isGone)
        }
        if isGone { throw .gone }
        switch faultOfWrite(number, first) {
        case nil: try device.write(first, from: buffer)
        case .inputOutput: throw .inputOutput(block: first)
        case .lost: return
        case .gone:
            state.with { $0.isGone = true }
            throw .gone
        case .torn(let bytes):
            try tear(first, buffer, after: bytes)
            throw .inputOutput(block: first)
        }
    }

    /// Flushes, unless the device is gone.
    public func flush() throws(DeviceError) {
        if state.with({ $0.isGone }) { throw .gone }
        try device.flush()
    }

    /// Writes the beginning of a buffer and leaves the rest as it was.
    private func tear(_ first: UInt64, _ buffer: UnsafeRawBufferPointer, after bytes: Int) throws(DeviceError) {
        let whole = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count, alignment: 4096)
        defer { whole.deallocate() }
        try device.read(first, into: whole)
        whole.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<min(bytes, buffer.count)]))
        try device.write(first, from: UnsafeRawBufferPointer(whole))
    }
}
