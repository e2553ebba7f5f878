import Testing

@testable import PropertyTesting

@Suite("Values as Swift code")
struct SwiftExpressionTests {
    private enum Command { case stop, push(Int), put(key: String, value: Int?), move(Point), label(name: Int) }
    private struct Point: Equatable { var x = 1, y = [2, 3] }

    @Test func areWhatTheCompilerWouldRead() {
        #expect(SwiftExpression.of(Command.stop) == ".stop")
        #expect(SwiftExpression.of(Command.push(3)) == ".push(3)")
        #expect(SwiftExpression.of(Command.put(key: "a\"b", value: nil)) == ".put(key: \"a\\\"b\", value: nil)")
        #expect(SwiftExpression.of(Command.put(key: "", value: 4)) == ".put(key: \"\", value: 4)")
        #expect(SwiftExpression.of(Command.move(Point())) == ".move(SwiftExpressionTests.Point(x: 1, y: [2, 3]))")
        #expect(SwiftExpression.of(Command.label(name: 2)) == ".label(name: 2)")
        #expect(SwiftExpression.of((1, b: true)) == "(1, b: true)")
        #expect(SwiftExpression.of(["b": 1, "a": 2]) == "[\"a\": 2, \"b\": 1]")
        #expect(SwiftExpression.of([String: Int]()) == "[:]")
        #expect(SwiftExpression.of(Set([3, 1, 2])) == "[1, 2, 3]")
        #expect(SwiftExpression.of(Character("x")) == "\"x\"")
        #expect(SwiftExpression.of(1..<4) == "1..<4")
        #expect(SwiftExpression.of([Double.infinity, -.infinity]) == "[.infinity, -.infinity]")
    }

    @Test func kindsAreTheNamesOfCases() {
        #expect(SwiftExpression.kind(of: Command.stop) == "stop")
        #expect(SwiftExpression.kind(of: Command.push(3)) == "push")
        #expect(SwiftExpression.kind(of: 5) == "Int")
    }

    @Test func differencesNameOnlyWhatDiffers() {
        #expect(StateDifference.lines(from: [1], to: [1]).isEmpty)
        #expect(StateDifference.lines(from: [1], to: [1, 2]) == ["[1] → [1, 2]"])
        #expect(StateDifference.lines(from: Point(), to: Point(x: 4)) == [".x: 1 → 4"])
        let (zeros, long) = ([Int](repeating: 0, count: 40), (0..<40).map { $0 == 30 ? 5 : 0 })
        #expect(StateDifference.lines(from: zeros, to: long) == ["[30]: 0 → 5"])
        #expect(StateDifference.lines(from: zeros, to: Array(zeros.dropLast())) == ["[39]: - 0"])
        #expect(StateDifference.lines(from: Array(zeros.dropLast()), to: zeros) == ["[39]: + 0"])
        let (old, new) = (["k": zeros], ["k": long])
        #expect(StateDifference.lines(from: old, to: new) == ["[\"k\"][30]: 0 → 5"])
    }
}
