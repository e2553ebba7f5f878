import SymbolicProof
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("An induction at fixed sizes")
struct InductionCheckerTests {
    @Test("shows the toy's properties with their lemmas", arguments: [1, 2, 3, 5]) func toy(requests: Int) throws {
        let model = try StrongToy.ground(requests: requests)
        let result = try InductionChecker(model).check()
        #expect(result.isInductive, "\(result.failures.map(\.name))")
        let actions = Set(model.actions.map(\.name)).count
        #expect(result.obligations.count == model.properties.count * (actions + 1) + actions)
        #expect(Set(result.obligations.map(\.name)).count == result.obligations.count)
    }

    @Test("fails without a lemma that is needed", arguments: StrongToy.lemmas.map(\.id))
    func lacking(lemma: String) throws {
        let result = try InductionChecker(StrongToy.ground(requests: 2, without: lemma)).check()
        #expect(!result.isInductive)
    }

    @Test("shows what is lacking as two states and a step") func readable() throws {
        let model = try StrongToy.ground(requests: 1, without: "completing-converted")
        let result = try InductionChecker(model).check()
        let failure = try #require(result.failures.first)
        #expect(result.failures.count == 1)
        #expect(failure.name == "converted-when-done × complete")
        guard case .counterexample(let pair) = failure.outcome else {
            Issue.record("\(failure.outcome)")
            return
        }
        #expect(
            pair.text(in: model) == """
                complete(r0) breaks 'converted-when-done':
                  pc[r0]    completing -> done
                  ack[r0]   0 -> 1
                  dio       1 -> 0
                  unw[r0]   true
                  err[r0]   false
                  conv[r0]  false
                """)
    }

    @Test("takes the chosen properties alone as hypotheses") func chosen() throws {
        let model = try StrongToy.ground(requests: 2)
        let alone = try InductionChecker(model).check(properties: ["complete-once"])
        #expect(alone.failures.map(\.name).contains("complete-once × complete"))
        let helped = try InductionChecker(model).check(properties: ["complete-once", "acknowledged-when-done"])
        #expect(!helped.failures.map(\.name).contains("complete-once × complete"))
        #expect(helped.failures.map(\.name).contains("acknowledged-when-done × bio_end"))
    }

    @Test("counts a step out of range as a failure of its own") func ranges() throws {
        let result = try InductionChecker(StrongToy.ground(requests: 1, without: "issue-budget")).check()
        let failure = try #require(result.failures.first { $0.subject == .ranges(action: "issue") })
        guard case .leavesRange(let error, let before) = failure.outcome else {
            Issue.record("\(failure.outcome)")
            return
        }
        #expect(error.cell == "infl[r0]" && error.value == 3)
        #expect(before.count == 11)
    }

    @Test("shows step properties of every step, and initial states of invariants") func forms() throws {
        let model = try Ladder.ground()
        let result = try InductionChecker(model).check()
        #expect(result.failures.map(\.name) == ["low × climb", "low × go_on", "by-one × go_on"])
        let wrong = try Ladder.system.adding(.invariant("starts-high", "one starts on a rung") { Ladder.rung >= 0 })
        let ground = try GroundModel(Model(wrong), scope: Scope("ladder", sizes: [:]))
        let start = try #require(try InductionChecker(ground).check(properties: ["starts-high"]).failures.first)
        #expect(start.name == "starts-high × initial states")
        guard case .badStart(let bad) = start.outcome else {
            Issue.record("\(start.outcome)")
            return
        }
        #expect(bad.text(in: ground) == "an initial state breaks 'starts-high':\n  rung  -1")
    }

    @Test("leaves open what it has no time for, and what is interrupted") func limits() throws {
        let model = try StrongToy.ground(requests: 3)
        let late = try InductionChecker(model, options: .init(budget: .zero)).check()
        #expect(late.failures.contains { $0.outcome == .unknown(.budget(.zero)) })
        #expect(!late.isInductive)
        let checker = InductionChecker(model)
        checker.interrupter.interrupt()
        let interrupted = try checker.check()
        #expect(interrupted.failures.contains { $0.outcome == .unknown(.interrupted) })
        #expect(interrupted.obligations.count == late.obligations.count)
    }
}
