/// Memory that direct I/O takes: aligned to a page.
package final class AlignedBuffer {
    package let bytes: UnsafeMutableRawBufferPointer

    package init(_ count: Int) { bytes = .allocate(byteCount: count, alignment: 4096) }

    deinit { bytes.deallocate() }
}

extension BlockDevice {
    /// Writes one block.
    package func put(_ content: [UInt8], at block: UInt64) throws(DeviceError) {
        precondition(content.count == blockSize, "\(content.count) bytes are no block of \(blockSize)")
        let buffer = AlignedBuffer(blockSize)
        content.withUnsafeBytes { buffer.bytes.copyMemory(from: $0) }
        try write(block, from: UnsafeRawBufferPointer(buffer.bytes))
    }
}
