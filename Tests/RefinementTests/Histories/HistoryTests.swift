import DirectIOEngine
import DirectIOModel
import StateExploration
import Testing
import TransitionSystems

@testable import Refinement

@Suite("Histories of threads")
struct HistoryTests {
    private static let faults: FaultRates = [
        .device: 0.05, .ioEndMemory: 0.05, .handle: 0.05, .userPage: 0.05, .dioMemory: 0.05, .workqueueMemory: 0.05,
    ]

    private func search(_ id: String, _ scope: String, _ mistake: String? = nil, threads: Int = 3) throws
        -> HistorySearch
    {
        let kernel = mistake.flatMap { id in KernelVersion.mistakes.first { $0.id == id } }
        let instance = try AgreementInstance(
            DirectIO.version(id), at: #require(AgreementScope.named(scope)), engine: kernel)
        return HistorySearch(instance, threads: threads, faults: Self.faults, seed: 7)
    }

    @Test(
        "are explained by runs of the model, with failures and without",
        arguments: DirectIO.versions.map(\.id), ["core@2x2", "fallocate@1x2"])
    func explained(id: String, scope: String) throws {
        var search = try search(id, scope)
        for _ in 0..<300 { try search.next() }
        let counts = search.counts
        #expect(counts.histories == 300 && counts.undecided == 0 && counts.beyond < 30)
        // Threads do meet.
        #expect(counts.overlapping > 20, "\(counts)")
    }

    @Test(
        "that an engine with a mistake makes are not, and are told up to what cannot be",
        arguments: ["m1", "m2", "m4", "m17", "m18"])
    func unexplained(mistake: String) throws {
        var search = try search("fixed", "core@2x2", mistake)
        let failure = #expect(throws: HistorySearch.Failure.self) { for _ in 0..<20_000 { try search.next() } }
        let lines = failure?.lines ?? []
        #expect(lines.first?.hasPrefix("in the beginning block 0 is") == true)
        #expect(lines.last == "no run of the model explains the last of these")
        let fragment = try #require(failure?.fragment)
        #expect(fragment.first == lines.first)
        #expect(2...lines.count - 2 ~= fragment.count, "\(failure?.description ?? "")")
    }

    @Test("what a reader found must stand there at some moment of the read")
    func bytes() throws {
        let instance = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(1, 1))
        let hole = try #require(
            instance.initialStates.firstIndex { $0[instance.cells.ext.places[0]] == Extent.hole.code })
        func explanation(_ found: [UInt8?], _ outcome: Outcome = .success(1024), beforeWrite: Bool = false)
            -> HistoryExplainer.Explanation
        {
            let write = HistoryCall(kind: .write(0, isSync: true), blocks: 0..<1)
            let read = HistoryCall(kind: .read, blocks: 0..<1)
            typealias Event = ThreadHistory.Event
            let writing = [
                Event(call: 0, thread: 0, kind: .begins), Event(call: 0, thread: 0, kind: .reported(outcome)),
            ]
            let reading = [
                Event(call: 1, thread: 1, kind: .begins), Event(call: 1, thread: 1, kind: .found(found)),
            ]
            let history = ThreadHistory(
                calls: [write, read], events: beforeWrite ? reading + writing : writing + reading, start: hole,
                failures: [],
                warnings: [], hang: nil)
            return HistoryExplainer(instance).explanation(of: history)
        }
        if case .explained(let steps) = explanation([1, 1]) { #expect(steps > 10) } else { Issue.record("[1, 1]") }
        #expect(explanation([0, 0]) == .unexplained(event: 3))
        #expect(explanation([1, 0]) == .unexplained(event: 3))
        #expect(explanation([1, nil]) == .unexplained(event: 3))
        #expect(explanation([EngineInstance.pattern, 1]) == .unexplained(event: 3))
        #expect(explanation([1, 1], beforeWrite: true) == .unexplained(event: 1))
        if case .explained = explanation([0, 0], beforeWrite: true) {} else { Issue.record("zeros before the write") }
        // Nothing has failed, so nobody is told that it has.
        #expect(explanation([1, 1], .failure(.inputOutput)) == .unexplained(event: 1))
    }

    private typealias Event = ThreadHistory.Event

    private func explanation(
        _ instance: AgreementInstance, _ calls: [HistoryCall], _ events: [Event], failures: [FaultSite] = []
    ) throws -> HistoryExplainer.Explanation {
        let hole = try #require(
            instance.initialStates.firstIndex { state in
                instance.cells.ext.places.allSatisfy { state[$0] == Extent.hole.code }
            })
        return HistoryExplainer(instance).explanation(
            of: ThreadHistory(
                calls: calls, events: events, start: hole, failures: failures, warnings: [], hang: nil))
    }

    @Test("a write that was over before another was asked for does not come back")
    func lostUpdate() throws {
        let instance = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(2, 1))
        let calls = [
            HistoryCall(kind: .write(0, isSync: true), blocks: 0..<1),
            HistoryCall(kind: .write(1, isSync: true), blocks: 0..<1), HistoryCall(kind: .read, blocks: 0..<1),
        ]
        let begins = (0..<3).map { Event(call: $0, thread: $0, kind: .begins) }
        let told = (0..<2).map { Event(call: $0, thread: $0, kind: .reported(.success(1024))) }
        func found(_ byte: UInt8) -> Event { Event(call: 2, thread: 2, kind: .found([byte, byte])) }
        func isExplained(_ events: [Event]) throws -> Bool {
            if case .explained = try explanation(instance, calls, events) { true } else { false }
        }
        let ordered = [begins[0], told[0], begins[1], told[1], begins[2]]
        #expect(try isExplained(ordered + [found(2)]))
        #expect(try !isExplained(ordered + [found(1)]))
        // Under way together, either may be the last.
        let together = [begins[0], begins[1], told[0], told[1], begins[2]]
        #expect(try isExplained(together + [found(1)]))
        #expect(try isExplained(together + [found(2)]))
    }

    @Test("zeros of a request whose user's page was missing are gone when another has written the block")
    func zerosOverwritten() throws {
        let instance = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(2, 1))
        let calls = [
            HistoryCall(kind: .write(0, isSync: true), blocks: 0..<1),
            HistoryCall(kind: .write(1, isSync: true), blocks: 0..<1), HistoryCall(kind: .read, blocks: 0..<1),
        ]
        let failed = [
            Event(call: 0, thread: 0, kind: .begins), Event(call: 0, thread: 0, kind: .reported(.failure(.badAddress))),
        ]
        let written = [
            Event(call: 1, thread: 1, kind: .begins), Event(call: 1, thread: 1, kind: .reported(.success(1024))),
        ]
        let reading = [Event(call: 2, thread: 2, kind: .begins), Event(call: 2, thread: 2, kind: .found([0, 0]))]
        guard case .explained = try explanation(instance, calls, failed + reading, failures: [.userPage]) else {
            Issue.record("zeros before the second write")
            return
        }
        #expect(
            try explanation(instance, calls, failed + written + reading, failures: [.userPage])
                == .unexplained(event: 5))
    }

    @Test("what users are told must be what the run says: bytes, errors, and only of what has failed")
    func told() throws {
        let instance = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(1, 2))
        let write = HistoryCall(kind: .write(0, isSync: true), blocks: 0..<2)
        func events(_ outcome: Outcome) -> [Event] {
            [Event(call: 0, thread: 0, kind: .begins), Event(call: 0, thread: 0, kind: .reported(outcome))]
        }
        func isExplained(_ outcome: Outcome, _ failures: [FaultSite] = []) throws -> Bool {
            if case .explained = try explanation(instance, [write], events(outcome), failures: failures) {
                true
            } else {
                false
            }
        }
        #expect(try isExplained(.success(2048)))
        #expect(try !isExplained(.success(512)))
        #expect(try !isExplained(.failure(.inputOutput)))
        #expect(try isExplained(.failure(.inputOutput), [.device]))
        let preallocating = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.fallocate(1, 2))
        let fallocate = HistoryCall(kind: .fallocate, blocks: 0..<2)
        #expect(try explanation(preallocating, [fallocate], events(.failure(.noSpace))) == .unexplained(event: 1))
        guard case .explained = try explanation(preallocating, [fallocate], events(.success(0))) else {
            Issue.record("a fallocate that went well")
            return
        }
    }
}
