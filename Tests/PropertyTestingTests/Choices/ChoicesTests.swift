import Testing

@testable import PropertyTesting

@Suite("Choices")
struct ChoicesTests {
    @Test func replayedOnesAreCutToWhatIsAllowedAndEndInTheSimplest() {
        var choices = Choices(replaying: [9, 1], size: 10)
        #expect(choices.draw(through: 4) == 4)
        #expect(choices.draw(through: 4) == 1)
        #expect(choices.draw(through: 4) == 0)
        #expect(choices.record.values == [4, 1, 0])
        #expect(choices.record.bounds == [4, 4, 4])
    }

    @Test func spansHoldWhatWasDrawnInThem() {
        var choices = Choices(seed: 1, size: 10)
        choices.span { choices in
            _ = choices.draw(through: 1)
            choices.span { _ = $0.draw(through: 1) }
        }
        #expect(choices.record.spans.map(\.range) == [0..<2, 1..<2])
        #expect(choices.record.spans.map(\.depth) == [0, 1])
    }

    @Test func rejectedOnesAreForgotten() {
        var choices = Choices(replaying: [1, 2, 3], size: 10)
        _ = choices.draw(through: 9)
        let mark = choices.mark
        choices.span { _ = $0.draw(through: 9) }
        choices.reject(since: mark)
        #expect(choices.draw(through: 9) == 3, "a replay goes on behind what was rejected")
        #expect(choices.record.values == [1, 3])
        #expect(choices.record.spans.isEmpty)
        #expect(choices.rejections == 1)
    }

    @Test func aGeneratorThatNeverEndsComesToItsSimplestValue() {
        var choices = Choices(seed: 1, size: 100)
        var count = 0
        while choices.draw(through: 1, sampling: { _ in 1 }) == 1 { count += 1 }
        #expect(count == Choices.longest)
    }

    @Test(arguments: [([1], [0, 0], true), ([0, 1], [1, 0], true), ([1], [1], false), ([2, 0], [1, 9], false)])
    func shorterIsSimplerThenSmaller(left: [UInt64], right: [UInt64], isSimpler: Bool) {
        #expect(ChoiceRecord.isSimpler(left, than: right) == isSimpler)
    }
}
