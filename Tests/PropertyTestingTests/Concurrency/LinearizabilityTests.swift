import Testing

@testable import PropertyTesting

/// Commands of a register that tells what it held.
private enum RegisterCommand: Hashable, Sendable {
    case write(Int)
    case read
}

private typealias Operation = History<RegisterCommand, Int?>.Operation

private let checker = Linearizability<Int, RegisterCommand, Int?> { command, value in
    switch command {
    case .write(let new):
        value = new
        return nil
    case .read: return value
    }
}

private func write(_ value: Int, _ begin: Int, _ end: Int, lane: Int = 0) -> Operation {
    Operation(lane: lane, command: .write(value), response: .some(nil), begin: begin, end: end)
}

private func read(_ value: Int, _ begin: Int, _ end: Int, lane: Int = 0) -> Operation {
    Operation(lane: lane, command: .read, response: value, begin: begin, end: end)
}

private func isExplained(_ operations: [Operation]) -> Bool {
    if case .explained = checker.check(History(operations), from: 0) { true } else { false }
}

@Suite("Linearizability")
struct LinearizabilityTests {
    @Test func commandsInFlightMayTakeEffectInAnyOrder() {
        #expect(isExplained([write(1, 1, 4), read(0, 2, 3)]))
        #expect(isExplained([write(1, 1, 4), read(1, 2, 3)]))
        #expect(!isExplained([write(1, 1, 2), read(0, 3, 4)]))
        #expect(isExplained([]))
    }

    /// One reader saw the new value before another saw the old one.
    @Test func whatWasSeenStaysSeen() {
        #expect(!isExplained([write(1, 1, 6), read(1, 2, 3), read(0, 4, 5)]))
        #expect(isExplained([write(1, 1, 6), read(0, 2, 3), read(1, 4, 5)]))
    }

    @Test func commandsWithoutAnAnswerMayHaveTakenEffectOrNot() {
        let open = Operation(lane: 1, command: .write(5), response: nil, begin: 1, end: .max)
        #expect(isExplained([open, read(5, 2, 3)]))
        #expect(isExplained([open, read(0, 2, 3)]))
        #expect(!isExplained([open, read(5, 2, 3), read(0, 4, 5)]))
    }

    @Test func allFinalModelsAreFound() {
        let history = History([write(1, 1, 4), write(2, 2, 3, lane: 1)])
        guard case .explained(let models) = checker.check(history, from: 0, allFinalModels: true) else {
            Issue.record("it can be explained")
            return
        }
        #expect(models == [1, 2])
    }

    @Test func theFragmentIsTheSmallestBeginningAfterTheLastQuietMoment() throws {
        let history = History([
            write(1, 1, 2), read(1, 3, 4), write(2, 5, 8), read(9, 6, 7, lane: 1), read(2, 9, 10), read(3, 11, 12),
        ])
        guard case .unexplained(let fragment) = checker.check(history, from: 0) else {
            Issue.record("nobody wrote 9")
            return
        }
        #expect(fragment.models == [1])
        #expect(fragment.before == 2)
        #expect(fragment.operations.map(\.command) == [.write(2), .read])
        #expect(fragment.operations.map { $0.response != nil } == [false, true], "the write was not answered by then")
    }

    /// Small histories, against all orders.
    @Test func agreesWithTryingAllOrders() throws {
        var random = SeededGenerator(seed: 11)
        var explained = 0
        for _ in 0..<3_000 {
            let operations = randomHistory(&random)
            let expected = isExplainedByTrying(operations)
            #expect(isExplained(operations) == expected, "\(operations)")
            if expected { explained += 1 }
        }
        #expect((500...2_500).contains(explained), "\(explained) of 3000 can be explained: one side is hardly tried")
    }

    private func randomHistory(_ random: inout SeededGenerator) -> [Operation] {
        let count = 1 + Int(random.next(through: 4))
        var moments = Array(1...2 * count).shuffled(using: &random)
        return (0..<count).map { lane in
            let pair = [moments.removeLast(), moments.removeLast()].sorted()
            let value = Int(random.next(through: 2))
            switch random.next(through: 4) {
            case 0: return Operation(lane: lane, command: .write(value), response: nil, begin: pair[0], end: .max)
            case 1, 2: return write(value, pair[0], pair[1], lane: lane)
            default: return read(value, pair[0], pair[1], lane: lane)
            }
        }
    }

    private func isExplainedByTrying(_ operations: [Operation]) -> Bool {
        func goesOn(_ left: [Operation], _ value: Int) -> Bool {
            guard left.contains(where: { $0.response != nil }) else { return true }
            return left.indices.contains { index in
                let next = left[index]
                guard left.allSatisfy({ $0.end > next.begin }) else { return false }
                var rest = left
                rest.remove(at: index)
                switch (next.command, next.response) {
                case (.write(let new), _): return goesOn(rest, new)
                case (.read, let response?): return response == value && goesOn(rest, value)
                case (.read, nil): return goesOn(rest, value)
                }
            }
        }
        return goesOn(operations, 0)
    }

    /// More than 64 commands in flight at a time: they do not fit into one word.
    @Test func manyCommandsInFlight() {
        let writes = (0..<100).map { write($0, $0 + 1, 1_000 + $0, lane: $0) }
        #expect(isExplained(writes + [read(0, 500, 501), read(99, 502, 503)]))
    }

    /// Ten thousand moments, eight commands in flight at a time, no moment at which nothing is.
    @Test func longHistories() {
        #expect(isExplained(Self.long(5_000, answering: nil)))
        #expect(!isExplained(Self.long(500, answering: -1)))
    }

    /// A history that one order explains: each command takes effect when it is answered.
    private static func long(_ count: Int, answering wrong: Int?) -> [Operation] {
        var random = SeededGenerator(seed: 3)
        var open = (0..<8).map { (lane: $0, begin: $0 + 1, command: RegisterCommand.write($0)) }
        var (moment, value) = (9, 0)
        var operations: [Operation] = []
        while operations.count < count {
            let index = Int(random.next(through: 7))
            let done = open[index]
            var response: Int?
            switch done.command {
            case .write(let new): value = new
            case .read: response = operations.count == count * 4 / 5 ? wrong ?? value : value
            }
            operations.append(
                Operation(lane: done.lane, command: done.command, response: response, begin: done.begin, end: moment))
            let isRead = random.next(through: 1) == 0 || (count * 4 / 5 - 20...count * 4 / 5).contains(operations.count)
            open[index] = (done.lane, moment + 1, isRead ? .read : .write(Int(random.next(through: 999))))
            moment += 2
        }
        return operations
    }
}
