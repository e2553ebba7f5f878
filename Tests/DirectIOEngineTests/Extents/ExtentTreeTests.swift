import Testing

@testable import DirectIOEngine

@Suite("The extent tree")
struct ExtentTreeTests {
    /// Single blocks that cannot be merged: every second one.
    private func tree(
        _ count: Int, blockSize: Int = 4096, in order: (inout [UInt32]) -> Void = { _ in }
    ) throws -> (ExtentTree, TreeBlocks) {
        var (tree, source) = (ExtentTree(blockSize: blockSize), TreeBlocks())
        var blocks = (0..<UInt32(count)).map { 2 * $0 }
        order(&blocks)
        for block in blocks {
            try tree.insert(
                Extent(first: block, count: 1, physical: UInt64(block), state: .written), after: tree.path(to: block),
                &source)
        }
        return (tree, source)
    }

    /// Four extents fit into the inode, 340 into a block of 4 KiB.
    @Test(arguments: [(4, 0, 0), (5, 1, 1), (340, 1, 1), (341, 1, 2), (1_360, 1, 4), (1_361, 2, 6)])
    func growsAsOneOfExt4Does(count: Int, depth: Int, blocks: Int) throws {
        let (tree, source) = try tree(count)
        #expect(tree.depth == depth)
        #expect(source.inUse.count == blocks)
        #expect(tree.fault == nil)
        #expect(tree.count == count)
    }

    @Test(arguments: [64, 256, 4096], [1, 2, 3] as [UInt64])
    func holdsWhatWasPutIntoItInAnyOrder(blockSize: Int, seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        let (tree, source) = try tree(3_000, blockSize: blockSize) { $0.shuffle(using: &random) }
        #expect(tree.fault == nil)
        #expect(tree.extents.map(\.first) == (0..<3_000).map { 2 * $0 })
        #expect(Set(tree.treeBlocks) == source.inUse)
        #expect(tree.mapping(at: 1) == .hole(next: 2))
        #expect(tree.mapping(at: 5_997) == .hole(next: 5_998))
        #expect(tree.mapping(at: 5_999) == .hole(next: nil))
    }

    /// Taking everything out again gives every block back, in whatever order.
    @Test(arguments: [64, 4096], [1, 2, 3] as [UInt64])
    func givesItsBlocksBack(blockSize: Int, seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        var (tree, source) = try tree(2_000, blockSize: blockSize)
        for (index, block) in (0..<2_000).map({ UInt32(2 * $0) }).shuffled(using: &random).enumerated() {
            tree.remove(at: tree.path(to: block), &source)
            tree.shrink(&source)
            if index % 97 == 0 { #expect(tree.fault == nil) }
        }
        #expect(tree.extents.isEmpty)
        #expect(source.inUse.isEmpty)
        #expect(tree.depth == 0)
    }

    @Test func holdsWhatItHeldWhereNoBlockIsLeft() throws {
        for left in 0..<4 {
            var (tree, source) = try tree(64, blockSize: 64)
            let before = tree.extents
            source.left = left
            var refused = 0
            for block in stride(from: UInt32(1), to: 128, by: 2) {
                let extent = Extent(first: block, count: 1, physical: 5_000 + UInt64(block) * 3, state: .unwritten)
                do { try tree.insert(extent, after: tree.path(to: block), &source) } catch { refused += 1 }
                #expect(tree.fault == nil)
            }
            #expect(refused > 0)
            #expect(tree.count == 128 - refused)
            #expect(tree.extents.filter { $0.state == .written } == before)
        }
    }

    /// What is wrong is said: entries out of order, a wrong key, a wrong count, a block twice.
    @Test func faultsAreNoticed() throws {
        let (sound, _) = try tree(20, blockSize: 64)
        #expect(sound.fault == nil)
        let changes: [(inout ExtentTree) -> Void] = [
            { $0.nodes[$0.path(to: 0).leaf].entries.swapAt(0, 1) }, { $0.count += 1 },
            { $0.nodes[ExtentTree.root].entries[0] = NodeEntry(first: 1, child: $0.nodes[ExtentTree.root].entries[0].child) },
            { tree in
                let (first, last) = (tree.path(to: 0).leaf, tree.path(to: 38).leaf)
                tree.nodes[last].block = tree.nodes[first].block
            },
        ]
        for change in changes {
            var tree = sound
            change(&tree)
            #expect(tree.fault != nil)
        }
    }

    @Test func anEntryIsTwelveBytes() {
        #expect(MemoryLayout<NodeEntry>.stride == 12)
        for extent in [
            Extent(first: .max - 1, count: 1, physical: (1 << 48) - 1, state: .unwritten),
            Extent(first: 0, count: Extent.mostWritten, physical: 0, state: .written),
            Extent(first: 7, count: Extent.mostUnwritten, physical: 1 << 40, state: .unwritten),
        ] { #expect(NodeEntry(extent).extent == extent) }
    }
}

/// Random numbers of a seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
