extension ExtentTree {
    static let magic: UInt16 = 0xF30A
    static let headerSize = 12

    /// A node as it stands in its block: a header (magic, entries, levels below), and the entries. An entry of a node
    /// above the leaves names its child by the child's block.
    ///
    /// - Source: the shape of struct ext4_extent_header, fs/ext4/ext4_extents.h.
    func encoded(_ node: Int, size: Int) -> [UInt8] {
        let levelsBelow = node == Self.root ? depth : nodes[node].height
        var bytes = [UInt8](repeating: 0, count: size)
        bytes.withUnsafeMutableBytes { buffer in
            buffer.storeBytes(of: Self.magic.littleEndian, toByteOffset: 0, as: UInt16.self)
            buffer.storeBytes(of: UInt16(nodes[node].entries.count).littleEndian, toByteOffset: 2, as: UInt16.self)
            buffer.storeBytes(of: UInt16(levelsBelow).littleEndian, toByteOffset: 4, as: UInt16.self)
            for (index, entry) in nodes[node].entries.enumerated() {
                let words = levelsBelow == 0 ? entry.words : NodeEntry.words(entry.first, nodes[entry.child].block!)
                for (word, value) in [words.0, words.1, words.2].enumerated() {
                    buffer.storeBytes(
                        of: value.littleEndian, toByteOffset: Self.headerSize + 12 * index + 4 * word, as: UInt32.self)
                }
            }
        }
        return bytes
    }

    /// Reads a tree.
    ///
    /// - Parameters:
    ///   - root: the root's bytes, as they stand in the inode.
    ///   - read: reads a block of the device.
    /// - Throws: ``DeviceError`` when the device fails, or a block holds no node.
    init(
        root: UnsafeRawBufferPointer, blockSize: Int, _ read: (UInt64) throws(DeviceError) -> [UInt8]
    ) throws(DeviceError) {
        self.init(blockSize: blockSize)
        guard let header = NodeHeader(root), header.count <= Self.rootCapacity else {
            throw .unusable("an inode holds no extents: the device is of another format, or damaged")
        }
        try fill(Self.root, root, header, read)
        depth = header.levelsBelow
    }

    private mutating func fill(
        _ node: Int, _ bytes: UnsafeRawBufferPointer, _ header: NodeHeader,
        _ read: (UInt64) throws(DeviceError) -> [UInt8]
    ) throws(DeviceError) {
        for index in 0..<header.count {
            let entry = NodeEntry(bytes, at: Self.headerSize + 12 * index)
            guard header.levelsBelow > 0 else {
                nodes[node].entries.append(entry)
                count += 1
                continue
            }
            let block = entry.extent.physical
            let child = makeNode(in: block, height: header.levelsBelow - 1)
            let content = try read(block)
            let error = DeviceError.unusable("block \(block) holds no node of an extent tree: the device is damaged")
            guard
                let inner = content.withUnsafeBytes({ NodeHeader($0) }), inner.levelsBelow == header.levelsBelow - 1,
                (1...capacity).contains(inner.count)
            else { throw error }
            nodes[node].entries.append(NodeEntry(first: entry.first, child: child))
            let copy = AlignedBuffer(content.count)
            content.withUnsafeBytes { copy.bytes.copyMemory(from: $0) }
            try fill(child, UnsafeRawBufferPointer(copy.bytes), inner, read)
        }
    }
}

/// What stands before the entries of a node.
private struct NodeHeader {
    let count: Int
    let levelsBelow: Int

    init?(_ bytes: UnsafeRawBufferPointer) {
        func number(_ offset: Int) -> UInt16 {
            UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
        }
        guard number(0) == ExtentTree.magic, number(4) <= 5 else { return nil }
        (count, levelsBelow) = (Int(number(2)), Int(number(4)))
    }
}
