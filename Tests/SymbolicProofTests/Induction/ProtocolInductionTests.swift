import StateExploration
import SymbolicProof
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("An induction on the protocol")
struct ProtocolInductionTests {
    /// The versions whose io_end travels in b_private, which are what the lemmas describe.
    static let versions = ["seed", "half-merged", "v4.6", "fixed"]

    @Test(
        "shows complete-once, release-discipline and the counters, with lemmas, at fixed sizes", arguments: versions,
        [(1, 1), (2, 1), (1, 2), (2, 2), (3, 3)])
    func shown(id: String, size: (requests: Int, blocks: Int)) throws {
        let model = try StrongProtocol.ground(id, requests: size.requests, blocks: size.blocks)
        let result = try InductionChecker(model, options: .init(queryLimit: .seconds(20))).check()
        let isInductive = result.isInductive
        #expect(isInductive, "\(result.summary): \(result.failures.map(\.name))")
        #expect(Set(model.properties.map(\.id)).isSuperset(of: StrongProtocol.shown))
    }

    @Test("fails without a lemma that is needed", arguments: StrongProtocol.lemmas.map(\.id))
    func lacking(lemma: String) throws {
        let result = try InductionChecker(StrongProtocol.ground("v4.6", requests: 2, without: lemma)).check()
        let isInductive = result.isInductive
        #expect(!isInductive)
    }

    @Test("shows what is lacking as two states and a step")
    func readable() throws {
        let model = try StrongProtocol.ground("v4.6", without: "transferred-place")
        let result = try InductionChecker(model).check()
        #expect(result.failures.map(\.name) == ["checking-sync-place × alloc_dio_fails"])
        guard case .counterexample(let pair) = result.failures.first?.outcome else {
            Issue.record("\(result.failures)")
            return
        }
        #expect(
            pair.text(in: model) == """
                alloc_dio_fails(r0) breaks 'checking-sync-place':
                  submit[r0]        allocating-dio -> checking-sync
                  rc_error[r0]      false -> true
                  failures          0 -> 1
                  submitted[r0,b0]  true
                  queued[r0]        false
                  completion[r0]    idle
                """)
    }

    /// What holds of all runs still needs lemmas, and what does not hold has none: neither is called shown.
    @Test("calls nothing shown while an obligation fails", arguments: DirectIO.presets.map(\.id))
    func all(id: String) throws {
        let preset = try #require(DirectIO.presets.first { $0.id == id })
        let scope = DirectIO.scope("core", 1, 1, parts: [Parts.core], faults: Faults.core)
        let model = try GroundModel(Model(DirectIO.system), axes: preset.axes, scope: scope)
        let result = try InductionChecker(model, options: .init(queryLimit: .seconds(20))).check()
        let holding = result.obligations.count - result.failures.count
        print("\(id) core@1x1, all properties: \(result.summary)")
        let isInductive = result.isInductive
        #expect(!isInductive)
        #expect(holding > result.obligations.count * 4 / 5)
        let open = result.failures.filter { if case .unknown = $0.outcome { true } else { false } }
        #expect(open.isEmpty, "\(open.map(\.name))")
        #expect(result.summary == "not shown: \(holding) of \(result.obligations.count) obligations hold")

        // A property that some run violates fails an obligation: the induction is sound.
        let broken = Set(result.failures.compactMap(\.property))
        for (property, finding) in try Explorer(model).run().findings {
            if case .violated = finding { #expect(broken.contains(property), "\(property)") }
        }
    }
}

extension Obligation {
    /// The property that the obligation is about, if it is about one.
    fileprivate var property: String? {
        switch subject {
        case .initially(let property), .action(_, let property): property
        case .ranges: nil
        }
    }
}
