import PropertyTesting
import PropertyTestingSupport
import Testing

@testable import DirectIOEngine

@Suite("The extents of a file")
struct FileExtentsTests {
    @Test("show what was written and zeros, whatever the tree has room for", .properties(runs: 3_000, seed: 1, store: nil))
    func content() {
        checkStateMachine(FileExtentsTest())
    }

    /// feaf2a80e78f: before I/O the run is taken to hold data.
    @Test("show stale blocks where a split before I/O claims data")
    func preSplit() throws {
        let report = try Property.check(
            FileExtentsTest(rules: ExtentRules(preSplit: .claimsData)), PropertyConfiguration(runs: 3_000, seed: 1))
        let details = try #require(report.failure).details
        #expect(details.reasons.last?.contains("shows what the device held") == true, "\(report)")
    }

    // MARK: Exact shapes

    /// A file of one unwritten extent.
    private func file(_ count: UInt32, rules: ExtentRules = ExtentRules()) throws -> (FileExtents, TreeBlocks) {
        var (extents, source) = (FileExtents(rules: rules), TreeBlocks())
        try extents.insert(
            Extent(first: 0, count: count, physical: 1_000, state: .unwritten), merges: true, &source)
        return (extents, source)
    }

    /// The extents as `first+count` and a letter, as filefrag prints them.
    private func shape(_ extents: FileExtents) -> String {
        extents.tree.extents.map { "\($0.first)+\($0.count)\($0.state == .written ? "W" : "U")" }.joined(separator: " ")
    }

    /// As a 6.18 kernel does with writes of blocks 100..103, 104..107 and 300..301 to a file of 1000 allocated blocks.
    @Test func areSplitBeforeIOAndMergedByConversion() throws {
        var (extents, source) = try file(1_000)
        for run in [100..<104, 104..<108, 300..<302] as [Range<UInt32>] {
            try extents.splitBeforeIO(run, isInsideSize: true, &source) { _ in }
        }
        #expect(shape(extents) == "0+100U 100+4U 104+4U 108+192U 300+2U 302+698U")
        for run in [104..<108, 300..<302, 100..<104] as [Range<UInt32>] {
            #expect(try extents.convert(run, isInsideSize: true, &source) { _ in } == run.upperBound)
        }
        #expect(shape(extents) == "0+100U 100+8W 108+192U 300+2W 302+698U")
        #expect(extents.counts == FileExtents.Counts(splits: 5, merges: 1, conversions: 3, zeroOuts: 0))
    }

    /// A small extent is split like a large one: nothing is zeroed while the tree has room.
    @Test func areNotZeroedWhereTheyCanBeSplit() throws {
        var (extents, source) = try file(8)
        try extents.splitBeforeIO(2..<3, isInsideSize: true, &source) { _ in Issue.record("zeroed") }
        _ = try extents.convert(2..<3, isInsideSize: true, &source) { _ in Issue.record("zeroed") }
        #expect(shape(extents) == "0+2U 2+1W 3+5U")
    }

    /// A conversion of the middle of an extent for which the tree has no block, or one. Where all was marked written, the
    /// left edge is a cut of written blocks, which are not zeroed: blocks 0 to 3 show what the device held.
    @Test(arguments: [
        (ExtentRules.PartialZeroOut.marksAll, 0, nil, "0+10W", [5...9]), (.marksAll, 1, 5, "0+4U 4+1W 5+5U", []),
        (.keepsUnwritten, 0, 5, "0+10W", [5...9, 0...3]), (.keepsUnwritten, 1, 5, "0+4U 4+1W 5+5U", []),
    ] as [(ExtentRules.PartialZeroOut, Int, UInt32?, String, [ClosedRange<UInt32>])])
    func convertWithoutRoom(
        rule: ExtentRules.PartialZeroOut, extra: Int, end: UInt32?, expected: String, zeroed: [ClosedRange<UInt32>]
    ) throws {
        var (extents, source) = try crowded(rule)
        source.left = extra
        var seen: [ClosedRange<UInt32>] = []
        let converted = try? extents.convert(4..<5, isInsideSize: true, &source) { seen.append($0.first...$0.end - 1) }
        #expect(converted == end)
        #expect(shape(extents).hasPrefix(expected), "\(shape(extents))")
        #expect(seen == zeroed)
        #expect(extents.tree.fault == nil)
    }

    /// The extent 0+10U, and others that fill the inode: any further one needs a block of the tree.
    private func crowded(_ rule: ExtentRules.PartialZeroOut) throws -> (FileExtents, TreeBlocks) {
        var (extents, source) = try file(10, rules: ExtentRules(partialZeroOut: rule))
        for first in [20, 30, 40] as [UInt32] {
            try extents.insert(
                Extent(first: first, count: 1, physical: UInt64(first) * 100, state: .unwritten), merges: true, &source)
        }
        return (extents, source)
    }

    @Test func beyondTheSizeNothingIsZeroed() throws {
        var (extents, source) = try crowded(.keepsUnwritten)
        source.left = 0
        let before = extents
        #expect(throws: NoSpace.self) {
            try extents.convert(4..<5, isInsideSize: false, &source) { _ in Issue.record("zeroed") }
        }
        #expect(extents.tree.extents == before.tree.extents)
    }

    /// A device that fails while zeroing leaves the extents as they were.
    @Test func aDeviceThatFailsWhileZeroing() throws {
        struct Broken: Error {}
        var (extents, source) = try crowded(.keepsUnwritten)
        source.left = 0
        let before = extents
        #expect(throws: Broken.self) {
            try extents.convert(4..<5, isInsideSize: true, &source) { _ in throw Broken() }
        }
        #expect(extents.tree.extents == before.tree.extents)
    }

    @Test(arguments: [
        (Extent.State.written, 32_000, 768, true, true), (.written, 32_000, 769, true, false),
        (.unwritten, 32_000, 767, true, true), (.unwritten, 32_000, 768, true, false),
        (.unwritten, 1, 1, false, false), (.written, 1, 1, false, true),
    ] as [(Extent.State, UInt32, UInt32, Bool, Bool)])
    func becomeOneUpToTheLimits(
        state: Extent.State, left: UInt32, right: UInt32, unwrittenToo: Bool, expected: Bool
    ) {
        let first = Extent(first: 5, count: left, physical: 50, state: state)
        let second = Extent(first: 5 + left, count: right, physical: 50 + UInt64(left), state: state)
        #expect(ExtentTree.canMerge(first, second, unwrittenToo: unwrittenToo) == expected)
        let elsewhere = Extent(first: 5 + left, count: right, physical: 51 + UInt64(left), state: state)
        #expect(!ExtentTree.canMerge(first, elsewhere, unwrittenToo: true))
    }

    /// Unwritten neighbours stay apart while a conversion is to come, where the kernel looks at that.
    @Test func pendingConversionsKeepUnwrittenNeighboursApart() throws {
        for (rule, isPending, expected) in [
            (ExtentRules.UnwrittenMerge.always, true, "0+6U"), (.whenNothingIsPending, true, "0+4U 4+2U"),
            (.whenNothingIsPending, false, "0+6U"),
        ] {
            var (extents, source) = try file(4, rules: ExtentRules(unwrittenMerge: rule))
            try extents.insert(
                Extent(first: 4, count: 2, physical: 1_004, state: .unwritten), merges: true, isPending: isPending,
                &source)
            #expect(shape(extents) == expected)
        }
    }

    @Test func areTakenOutAndLeaveHoles() throws {
        var (extents, source) = try file(10)
        var freed: [Extent] = []
        try extents.remove(3..<5, &source) { freed.append($0) }
        #expect(shape(extents) == "0+3U 5+5U")
        try extents.remove(1..<8, &source) { freed.append($0) }
        #expect(shape(extents) == "0+1U 8+2U")
        #expect(freed.map { "\($0.physical)+\($0.count)" } == ["1003+2", "1001+2", "1005+3"])
        #expect(extents.mapping(at: 4) == .hole(next: 8))
        #expect(extents.mapping(at: 20) == .hole(next: nil))
        try extents.remove(0..<100, &source) { freed.append($0) }
        #expect(extents.tree.extents.isEmpty && extents.tree.treeBlocks.isEmpty)
    }
}
