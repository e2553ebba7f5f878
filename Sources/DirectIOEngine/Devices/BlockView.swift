/// A device in larger blocks.
package final class BlockView: BlockDevice {
    private let device: any BlockDevice
    package let blockSize: Int

    /// - Parameter blockSize: a multiple of the device's.
    package init(_ device: any BlockDevice, blockSize: Int) {
        precondition(
            blockSize % device.blockSize == 0, "blocks of \(blockSize) bytes over sectors of \(device.blockSize)")
        (self.device, self.blockSize) = (device, blockSize)
    }

    private var factor: Int { blockSize / device.blockSize }
    package var blockCount: Int { device.blockCount / factor }

    package func read(_ first: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(DeviceError) {
        try device.read(first * UInt64(factor), into: buffer)
    }

    package func write(_ first: UInt64, from buffer: UnsafeRawBufferPointer) throws(DeviceError) {
        try device.write(first * UInt64(factor), from: buffer)
    }

    package func flush() throws(DeviceError) { try device.flush() }
}
