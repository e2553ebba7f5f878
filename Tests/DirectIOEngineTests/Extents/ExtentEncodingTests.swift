import Testing

@testable import DirectIOEngine

@Suite("Extent trees on the device")
struct ExtentEncodingTests {
    /// A tree of so many extents, written node by node.
    private func written(_ count: Int, blockSize: Int) throws -> (
        tree: ExtentTree, root: [UInt8], blocks: [UInt64: [UInt8]]
    ) {
        var (tree, source) = (ExtentTree(blockSize: blockSize), TreeBlocks())
        for index in 0..<UInt32(count) {
            let extent = Extent(
                first: index * 3, count: 1 + index % 2, physical: UInt64(index) << 20 | 5,
                state: index % 3 == 0 ? .unwritten : .written)
            try tree.insert(extent, after: tree.path(to: extent.first), &source)
        }
        var blocks: [UInt64: [UInt8]] = [:]
        for node in tree.takeChanged() where node != ExtentTree.root {
            blocks[tree.nodes[node].block!] = tree.encoded(node, size: blockSize)
        }
        return (tree, tree.encoded(ExtentTree.root, size: 60), blocks)
    }

    private func read(
        _ root: [UInt8], _ blocks: [UInt64: [UInt8]], blockSize: Int
    ) throws -> ExtentTree {
        try root.withUnsafeBytes { bytes in
            try ExtentTree(root: bytes, blockSize: blockSize) { block throws(DeviceError) in
                guard let content = blocks[block] else { throw DeviceError.inputOutput(block: block) }
                return content
            }
        }
    }

    @Test("are read as they were written", arguments: [0, 1, 4, 5, 40, 400], [64, 512, 4096])
    func roundTrip(count: Int, blockSize: Int) throws {
        let (tree, root, blocks) = try written(count, blockSize: blockSize)
        let again = try read(root, blocks, blockSize: blockSize)
        #expect(again.extents == tree.extents)
        #expect(Set(again.treeBlocks) == Set(tree.treeBlocks))
        #expect(again.fault == nil)
        #expect(again.changed.isEmpty)
    }

    @Test("are refused where a block is damaged or cannot be read")
    func damage() throws {
        let (_, root, blocks) = try written(40, blockSize: 512)
        var damaged = blocks
        let block = try #require(blocks.keys.min())
        damaged[block]![0] = 0
        let error = #expect(throws: DeviceError.self) { try read(root, damaged, blockSize: 512) }
        #expect(error?.description == "block \(block) holds no node of an extent tree: the device is damaged")
        damaged[block] = nil
        #expect(throws: DeviceError.inputOutput(block: block)) { try read(root, damaged, blockSize: 512) }
        #expect(throws: DeviceError.self) { try read([UInt8](repeating: 0, count: 60), blocks, blockSize: 512) }
    }

    /// Only the nodes on the way change.
    @Test("are written again only where they changed")
    func changes() throws {
        var (tree, source) = (ExtentTree(blockSize: 64), TreeBlocks())
        for index in 0..<UInt32(200) {
            let extent = Extent(first: index * 3, count: 1, physical: UInt64(index) * 10, state: .written)
            try tree.insert(extent, after: tree.path(to: extent.first), &source)
        }
        #expect(tree.takeChanged().count > 50)
        tree.replace(
            at: tree.path(to: 300), with: Extent(first: 300, count: 2, physical: 1_000, state: .unwritten))
        #expect(tree.takeChanged().count == 1)
        #expect(tree.takeChanged().isEmpty)
    }
}
