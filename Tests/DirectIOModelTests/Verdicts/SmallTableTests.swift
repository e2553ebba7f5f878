import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("All verdicts at small scopes")
struct SmallTableTests {
    @Test("are as history leads us to expect", arguments: DirectIO.versions.map(\.id))
    func expected(version: String) throws {
        let results = try SmallTable.results().filter { $0.version == version }
        #expect(Set(results.map(\.property)) == Set(Properties.everything.map(\.id) + [Properties.deadlock]))
        for result in results {
            #expect(result.expectation != nil, "\(result.property)")
            if result.verdict == .bounded(depth: nil), SmallScopes.beyond.contains(result.property) { continue }
            #expect(result.isAsExpected, "\(result.property): \(result.verdict.word)")
        }
    }

    @Test("that come with a run come with one that replays and decides", arguments: DirectIO.versions.map(\.id))
    func replay(version: String) throws {
        for result in try SmallTable.results() where result.version == version {
            guard let evidence = result.evidence else {
                #expect(result.verdict != .refuted && result.verdict != .proved, "\(result.property)")
                continue
            }
            try expectReplay(of: evidence.trace, on: evidence.model, deciding: result.property)
        }
    }

    @Test("rest on runs with the steps that the expectation names", arguments: DirectIO.versions.map(\.id))
    func witnesses(version: String) throws {
        for result in try SmallTable.results() where result.version == version {
            guard let evidence = result.evidence, let witness = result.expectation?.witness else { continue }
            var steps = evidence.trace.actions(of: evidence.model)[...]
            for wanted in witness {
                let position = steps.firstIndex { wanted.actions.contains($0) }
                #expect(position != nil, "\(result.property): no \(wanted.actions) in \(steps)")
                if let position { steps = steps[(position + 1)...] }
            }
        }
    }

    /// A state that is asked for and not found has no run to show.
    @Test("have such steps named wherever a run refutes a requirement", arguments: DirectIO.versions.map(\.id))
    func named(version: String) throws {
        for result in try SmallTable.results() where result.version == version && result.verdict == .refuted {
            #expect(result.expectation?.witness.isEmpty == false, "\(result.property)")
        }
    }
}
