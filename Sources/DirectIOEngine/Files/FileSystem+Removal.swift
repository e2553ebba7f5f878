extension FileSystem {
    /// Takes the last extent of a file, or its end, away.
    ///
    /// - Parameter first: what lies before it stays.
    /// - Returns: whether nothing is left from there on.
    func removeLastExtent(of file: Int, from first: UInt32, under handle: inout Journal.Handle) -> Bool {
        (try? removeLast(of: file, in: first..<UInt32.max, under: &handle)) ?? true
    }

    /// Takes the last extent in a range away, or as much of it as lies in the range.
    ///
    /// - Returns: whether nothing is left in the range.
    /// - Throws: ``NoSpace`` when the middle of an extent is to go and the tree needs a block.
    func removeLast(
        of file: Int, in range: Range<UInt32>, under handle: inout Journal.Handle
    ) throws(NoSpace) -> Bool {
        guard let last = volume.lastExtent(of: file, before: range.upperBound), last.end > range.lowerBound else {
            return true
        }
        let run = max(last.first, range.lowerBound)..<min(last.end, range.upperBound)
        do {
            try volume.change(file, under: &handle) { inode, space in
                var freed: [Extent] = []
                defer { freed.forEach { space.giveBackData($0) } }
                try inode.extents.remove(run, &space) { freed.append($0) }
            }
        } catch {
            throw NoSpace()
        }
        return run.lowerBound == range.lowerBound
    }

    /// Zeroes the bytes of a range that lie in blocks of which it covers a part only, where those are written.
    ///
    /// - Throws: ``DeviceError`` when the device fails.
    func zeroPartialBlocks(of file: Int, _ range: Range<UInt64>) throws(DeviceError) {
        guard !range.isEmpty else { return }
        for block in Set([range.lowerBound / blockSize, (range.upperBound - 1) / blockSize]).sorted() {
            let whole = block * blockSize..<(block + 1) * blockSize
            let part = range.clamped(to: whole)
            guard part != whole, case .extent(let extent) = volume.mapping(of: file, at: UInt32(block)),
                extent.state == .written
            else { continue }
            let buffer = AlignedBuffer(layout.blockSize)
            let sector = (extent.physical + block - UInt64(extent.first)) * sectorsInBlock
            try device.read(sector, into: buffer.bytes)
            buffer.bytes[Int(part.lowerBound - whole.lowerBound)..<Int(part.upperBound - whole.lowerBound)]
                .initializeZeros()
            try device.write(sector, from: UnsafeRawBufferPointer(buffer.bytes))
        }
    }
}

extension Slice<UnsafeMutableRawBufferPointer> {
    fileprivate func initializeZeros() {
        UnsafeMutableRawBufferPointer(rebasing: self).initializeMemory(as: UInt8.self, repeating: 0)
    }
}

extension FileState {
    /// Zeroes the part of a range that lies in cached pages, and drops the pages that lie in it as a whole.
    func cutPages(_ range: Range<UInt64>, blockSize: UInt64) {
        for block in pages.keys {
            let whole = UInt64(block) * blockSize..<UInt64(block + 1) * blockSize
            let part = range.clamped(to: whole)
            if part == whole {
                pages[block] = nil
            } else if !part.isEmpty {
                for byte in part { pages[block]!.bytes[Int(byte - whole.lowerBound)] = 0 }
            }
        }
    }
}
