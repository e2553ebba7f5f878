import DirectIOModel
import Foundation
import MutationTesting
import Testing
import TransitionSystems

/// Some actions of the protocol each time, everything with `make test-long`.
@Suite("Mutation testing of the protocol")
struct ProtocolMutationTests {
    private static let isLong = ProcessInfo.processInfo.environment["ENDIO_LONG_TESTS"] != nil

    private func tester(_ id: String, mostStates: Int) -> MutationTester {
        var tester = MutationTester(
            DirectIO.version(id), in: DirectIO.families(), benign: DirectIO.benignMutants[id] ?? [:])
        tester.mostStates = mostStates
        tester.jobs = 2
        return tester
    }

    private func mutants(of actions: Set<String>, _ kinds: Set<MutationOperator>) -> [Mutant] {
        Mutants.all(of: DirectIO.system).filter { actions.contains($0.action) && kinds.contains($0.kind) }
    }

    private func outcomes(_ report: MutationReport) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: report.results.map { result in
                if case .killed(let kill) = result.outcome { return (result.mutant.id, kill.by) }
                return (result.mutant.id, result.outcome.word.rawValue)
            })
    }

    @Test("says of each update of end_io what notices that it is left out")
    func endIO() throws {
        let report = try tester("fixed", mostStates: 10_000).test(mutants(of: ["end_io"], [.dropUpdate]))
        #expect(
            outcomes(report) == [
                // What an early return would do: another version's.
                "end_io:5:drop-update:completion": "not in this version",
                "end_io:7:drop-update:UNWRITTEN": Outcome.Kill.range,
                "end_io:9:drop-update:i_unwritten": "unwritten-count",
                "end_io:11:drop-update:io_end_range": "ack-after-conversion",
                // The io_end is never freed so early.
                "end_io:13:drop-update:used_freed": "equivalent at scopes",
                // The dio is not looked at again.
                "end_io:14:drop-update:private": "unobservable",
                "end_io:15:drop-update:dying": "no-deadlock",
                "end_io:16:drop-update:completion": Outcome.Kill.step,
            ])
    }

    @Test("notices in fixed the pointer that it has no more")
    func pointer() throws {
        let report = try tester("fixed", mostStates: 10_000).test(mutants(of: ["map_blocks"], [.changeRule]))
        #expect(outcomes(report) == ["map_blocks:15:change-rule": "claim-no-global"])
    }

    @Test("records as benign only what is, and of what differs at most one in twenty", .enabled(if: isLong))
    func benign() throws {
        for (id, recorded) in DirectIO.benignMutants {
            let report = try tester(id, mostStates: 100_000).test(Mutants.all(of: DirectIO.system))
            #expect(Set(report.results(.benign).map(\.mutant.id)) == Set(recorded.keys), "\(id)")
            #expect(report.benignShare <= 0.05, "\(id)")
        }
    }

    @Test("knows every mutant recorded as benign")
    func known() {
        let ids = Set(Mutants.all(of: DirectIO.system).map(\.id))
        for (version, recorded) in DirectIO.benignMutants {
            #expect(DirectIO.versions.contains { $0.id == version })
            #expect(Set(recorded.keys).subtracting(ids).isEmpty)
            for reason in recorded.values { #expect(!reason.isEmpty) }
        }
    }
}
