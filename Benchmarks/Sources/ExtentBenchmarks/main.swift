import DirectIOEngine

/// What looking up, splitting, converting and merging cost in files of 10 to 1,000,000 extents, and how many bytes an
/// extent takes.

struct Numbers: RandomNumberGenerator {
    var state: UInt64 = 88_172_645_463_325_252

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

struct TreeBlocks: BlockSource {
    private var unused: [UInt64] = []
    private var next: UInt64 = 1 << 40

    mutating func takeBlock() -> UInt64? {
        if let block = unused.popLast() { return block }
        next += 1
        return next
    }

    mutating func giveBack(_ block: UInt64) { unused.append(block) }
}

func nanoseconds(_ count: Int, _ body: () throws -> Void) rethrows -> Int {
    Int(try ContinuousClock().measure(body) / .nanoseconds(1) / Double(count))
}

func column(_ text: String) -> String { String(repeating: " ", count: max(0, 12 - text.count)) + text }

print("nanoseconds an operation; bytes of the device's blocks an extent")
print(["extents", "map", "split", "convert", "merge", "bytes"].map(column).joined())
for count in [10, 100, 1_000, 10_000, 100_000, 1_000_000] {
    var (extents, source, random) = (FileExtents(), TreeBlocks(), Numbers())
    // Every second run of eight blocks, so that none can be merged.
    for index in 0..<UInt32(count) {
        try extents.insert(
            Extent(first: index * 16, count: 8, physical: UInt64(index) * 16, state: .unwritten), merges: false, &source)
    }
    let bytes = extents.tree.treeBlocks.count * 4096 / count
    var found = 0
    let mapping = nanoseconds(1_000_000) {
        for _ in 0..<1_000_000 {
            if case .extent = extents.mapping(at: UInt32.random(in: 0..<UInt32(count) * 16, using: &random)) { found += 1 }
        }
    }
    precondition(found > 400_000)
    // A block in the middle: two cuts. Then its conversion, and that of its neighbours, which merge with it.
    let chosen = (0..<UInt32(count)).shuffled(using: &random).prefix(20_000)
    let split = try nanoseconds(2 * chosen.count) {
        for index in chosen {
            try extents.splitBeforeIO(index * 16 + 3..<index * 16 + 4, isInsideSize: true, &source) { _ in }
        }
    }
    let convert = try nanoseconds(chosen.count) {
        for index in chosen {
            _ = try extents.convert(index * 16 + 3..<index * 16 + 4, isInsideSize: true, &source) { _ in }
        }
    }
    let merge = try nanoseconds(2 * chosen.count) {
        for index in chosen {
            _ = try extents.convert(index * 16..<index * 16 + 3, isInsideSize: true, &source) { _ in }
            _ = try extents.convert(index * 16 + 4..<index * 16 + 8, isInsideSize: true, &source) { _ in }
        }
    }
    // Neighbours in two leaves stay apart, as in the kernel.
    precondition(extents.counts.merges > 3 * chosen.count / 2 && extents.tree.count <= 2 * count)
    print(([count, mapping, split, convert, merge, bytes] as [Int]).map { column("\($0)") }.joined())
}
