import PropertyTesting
import PropertyTestingSupport
import Testing

@testable import DirectIOEngine

@Suite("The block allocator")
struct BlockAllocatorTests {
    @Test func keepsTwoPerCentForTrees() {
        #expect(BlockAllocator(count: 131_072).reserve == 2_621)
        #expect(BlockAllocator(count: 1 << 22).reserve == 4_096)
    }

    @Test func givesDataAllButTheReserveAndTreesTheRest() {
        var allocator = BlockAllocator(count: 100, used: 1, groupSize: 64, reserve: 3)
        var taken = 0
        while let run = allocator.take(10, near: 0) { taken += run.count }
        #expect(taken == 96)
        #expect((0..<3).allSatisfy { _ in allocator.takeForTree() != nil })
        #expect(allocator.takeForTree() == nil)
        #expect(allocator.free == 0 && allocator.fault == nil)
    }

    @Test func wrongCountsAreNoticed() {
        var allocator = BlockAllocator(count: 256, used: 0, groupSize: 64, reserve: 0)
        allocator.freeInGroup[2] -= 1
        #expect(allocator.fault == "group 2 has 64 free blocks and counts 63")
    }

    @Test func looksBehindItsGoalAndThenFromTheBeginning() {
        var allocator = BlockAllocator(count: 256, used: 0, groupSize: 64, reserve: 0)
        #expect(allocator.take(5, near: 100) == 100..<105)
        #expect(allocator.take(5, near: 98) == 98..<100)
        #expect(allocator.take(500, near: 105) == 105..<256)
        #expect(allocator.take(500, near: 105) == 0..<98)
        #expect(allocator.take(1, near: 0) == nil)
        allocator.giveBack(64..<66)
        #expect(allocator.freeInGroup == [0, 2, 0, 0])
        #expect(allocator.take(9, near: 200) == 64..<66)
    }

    /// Against a set of blocks.
    @Test("agrees with a set", .properties(runs: 300, seed: 1, store: nil)) func model() {
        checkStateMachine(AllocatorTest())
    }

    private struct AllocatorTest: StateMachineTest {
        enum Command: Sendable {
            case take(Int, near: UInt64)
            case takeForTree
            case giveBack(Int)
        }

        func initialModel() -> [Range<UInt64>] { [] }

        func commands(in model: [Range<UInt64>]) -> Generator<Command> {
            .oneOf(
                Generator.zip(Generator<Int>.integer(in: 1...40), Generator<UInt64>.integer(in: 0...220))
                    .map { .take($0.0, near: $0.1) },
                .always(.takeForTree), Generator.integer(in: 0...20).map { .giveBack($0) })
        }

        func isAllowed(_ command: Command, in model: [Range<UInt64>]) -> Bool {
            if case .giveBack(let index) = command { index < model.count } else { true }
        }

        /// What is taken is not for the model to say; that it was free is.
        func apply(_ command: Command, to model: inout [Range<UInt64>]) -> Answer {
            if case .giveBack(let index) = command { model.remove(at: index) } else { model.append(0..<0) }
            return .none
        }

        func makeSystem() -> (allocator: BlockAllocator, taken: [Range<UInt64>]) {
            (BlockAllocator(count: 200, used: 2, groupSize: 64, reserve: 5), [])
        }

        func perform(
            _ command: Command, on system: inout (allocator: BlockAllocator, taken: [Range<UInt64>])
        ) throws -> Answer {
            switch command {
            case .take(let wanted, let goal):
                let run = system.allocator.take(wanted, near: goal) ?? 0..<0
                try require(run.count <= wanted, "more than wanted")
                try require(!run.isEmpty || system.allocator.free <= 5, "none, though there are some")
                system.taken.append(run)
            case .takeForTree: system.taken.append(system.allocator.takeForTree().map { $0..<$0 + 1 } ?? 0..<0)
            case .giveBack(let index): system.allocator.giveBack(system.taken.remove(at: index))
            }
            return .none
        }

        func check(
            _ system: (allocator: BlockAllocator, taken: [Range<UInt64>]), against model: [Range<UInt64>]
        ) throws {
            if let fault = system.allocator.fault { throw Mismatch(fault) }
            let taken = system.taken.flatMap { Array($0) }
            try require(Set(taken).count == taken.count, "a block is given out twice")
            try require(system.allocator.free == 198 - taken.count, "\(system.allocator.free) free")
        }
    }
}
