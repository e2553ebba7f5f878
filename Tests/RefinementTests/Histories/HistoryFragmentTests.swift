import DirectIOModel
import PropertyTesting
import StateExploration
import Testing
import TransitionSystems

@testable import Refinement

@Suite("The least of a history that no run explains")
struct HistoryFragmentTests {
    private typealias Event = ThreadHistory.Event

    private let instance: AgreementInstance
    private let hole: Int

    init() throws {
        let instance = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(2, 1))
        self.instance = instance
        hole = try #require(
            instance.initialStates.firstIndex { $0[instance.cells.ext.places[0]] == Extent.hole.code })
    }

    /// Two writes and two reads, whose calls are made in the order of the threads' numbers.
    private static let calls = [
        HistoryCall(kind: .write(0, isSync: true), blocks: 0..<1),
        HistoryCall(kind: .write(1, isSync: true), blocks: 0..<1),
        HistoryCall(kind: .read, blocks: 0..<1), HistoryCall(kind: .read, blocks: 0..<1),
    ]

    private func history(_ events: [Event]) -> ThreadHistory {
        ThreadHistory(calls: Self.calls, events: events, start: hole, failures: [], warnings: [], hang: nil)
    }

    private func begins(_ call: Int) -> Event { Event(call: call, thread: call, kind: .begins) }
    private func told(_ call: Int) -> Event { Event(call: call, thread: call, kind: .reported(.success(1024))) }
    private func found(_ call: Int, _ bytes: [UInt8?]) -> Event { Event(call: call, thread: call, kind: .found(bytes)) }

    @Test("has nothing of calls that have no part in it, and only the sectors that have one")
    func lostUpdate() throws {
        let history = history([
            begins(2), begins(0), found(2, [0, 0]), told(0), begins(1), told(1), begins(3), found(3, [2, 1]),
        ])
        #expect(HistoryExplainer(instance).explanation(of: history) == .unexplained(event: 7))
        let least = try #require(HistoryExplainer(instance).shortestUnexplained(history, upTo: 8))
        #expect(
            least.lines == [
                "thread 1  ┌ r0: sync write of blocks 0..<1, no matter when", "thread 1  └ r0 is told ok, 1024",
                "    thread 2  ┌ r1: sync write of blocks 0..<1", "    thread 2  └ r1 is told ok, 1024",
                "            thread 4  ┌ read of blocks 0..<1",
                "            thread 4  └ the read of 0..<1 finds in block 0 the data of r0",
            ])
        #expect(least.facts.last == HistoryFragment.Fact(event: 7, sector: 1))
    }

    @Test("is as small as the smallest of all parts that no run explains")
    func smallest() throws {
        let unexplained = try (1...12).count { try isSmallest(seed: $0) }
        #expect(unexplained >= 6, "\(unexplained) of the histories are not explained")
    }

    /// - Returns: whether the history of a seed is one that no run explains.
    private func isSmallest(seed: UInt64) throws -> Bool {
        var random = SeededGenerator(seed: seed)
        // Each call's events in their order, the calls mixed; what is found is made up.
        var rest = [
            [begins(0), told(0)], [begins(1), told(1)], [begins(2), found(2, [])], [begins(3), found(3, [])],
        ]
        var events: [Event] = []
        while !rest.allSatisfy(\.isEmpty) {
            let call = Int(random.next(through: 3))
            guard !rest[call].isEmpty else { continue }
            let event = rest[call].removeFirst()
            guard case .found = event.kind else {
                events.append(event)
                continue
            }
            events.append(found(call, (0..<2).map { _ in UInt8(random.next(through: 2)) }))
        }
        let history = history(events)
        let explainer = HistoryExplainer(instance)
        guard case .unexplained(let event) = explainer.explanation(of: history) else { return false }
        let whole = HistoryFragment(whole: history, upTo: event + 1)
        func isExplained(_ part: HistoryFragment) -> Bool {
            if case .explained = explainer.explanation(of: part) { true } else { false }
        }
        let least = try #require(explainer.shortestUnexplained(history, upTo: event + 1))
        #expect(!isExplained(least), "seed \(seed)")
        for part in 0..<UInt64(1) << UInt64(whole.facts.count) where part.nonzeroBitCount < least.facts.count {
            #expect(isExplained(whole.part(part)), "seed \(seed), \(whole.part(part).lines)")
        }
        return true
    }

    @Test("is not told when the search for it is given up")
    func givenUp() {
        let history = history([begins(0), told(0), begins(2), found(2, [0, 0])])
        #expect(HistoryExplainer(instance).shortestUnexplained(history, upTo: 4)?.facts.count == 3)
        #expect(HistoryExplainer(instance, most: 2).shortestUnexplained(history, upTo: 4) == nil)
    }

    @Test("a smallest set that hits all others")
    func hittingSets() {
        #expect(HistoryExplainer.smallestHittingSet([]) == 0)
        #expect(HistoryExplainer.smallestHittingSet([0b011, 0b110]) == 0b010)
        #expect(HistoryExplainer.smallestHittingSet([0b001, 0b010, 0b111]) == 0b011)
        #expect(HistoryExplainer.smallestHittingSet([0b0011, 0b1100, 0b0101, 0b1010]).nonzeroBitCount == 2)
    }
}
