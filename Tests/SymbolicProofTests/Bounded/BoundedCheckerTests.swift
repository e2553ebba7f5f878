import Foundation
import StateExploration
import SymbolicProof
import Synchronization
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("A bounded check")
struct BoundedCheckerTests {
    @Test("decides each form of property, and knows when no run is longer") func forms() throws {
        let model = try Ladder.ground()
        let result = try BoundedChecker(model, options: .init(findsDeadlock: true)).check()
        #expect(Set(result.findings.keys) == ["low", "by-one", "third", "sixth"])
        #expect(labels(result.findings["low"], of: model) == ["climb", "climb", "climb"])
        #expect(labels(result.findings["by-one"], of: model) == ["climb", "climb", "rest", "go_on"])
        #expect(labels(result.findings["third"], of: model) == ["climb", "climb", "climb"])
        #expect(
            labels(result.deadlock, of: model) == ["climb", "climb", "climb", "climb"]
                || labels(result.deadlock, of: model) == ["climb", "climb", "rest", "go_on"])
        #expect(result.isExhaustive)
        #expect(result.findings["sixth"] == .notReached(depth: result.depth))
        #expect(result.depth >= 4)
    }

    private func labels(_ finding: BoundedFinding?, of model: GroundModel) -> [String]? {
        finding?.trace?.steps.map { model.actions[$0.action].label }
    }

    @Test("stops at the depth asked for") func depthLimit() throws {
        let result = try BoundedChecker(Ladder.ground(), options: .init(depthLimit: 2)).check()
        #expect(result.findings["low"] == .noViolation(depth: 2))
        #expect(result.findings["third"] == .notReached(depth: 2))
        #expect(!result.isExhaustive)
        #expect(result.depth == 2)
    }

    @Test("checks the properties asked for, and ends when they are decided") func chosen() throws {
        let result = try BoundedChecker(Ladder.ground()).check(properties: ["low"])
        #expect(Set(result.findings.keys) == ["low"])
        #expect(result.depth == 3)
        #expect(!result.isExhaustive)
    }

    @Test("tells of each question") func progress() throws {
        let reports = Mutex<[BoundedProgress]>([])
        let result = try BoundedChecker(Ladder.ground()).check(properties: ["low"]) { report in
            reports.withLock { $0.append(report) }
        }
        let told = reports.withLock { $0 }
        #expect(told.count == result.queries)
        #expect(told.last?.depth == 3)
        #expect(told.last?.found == true)
        #expect(told.allSatisfy { $0.open == ["low"] && $0.querySeconds >= 0 && $0.seconds >= $0.querySeconds })
    }

    // MARK: Limits

    private func hard() throws -> GroundModel {
        try GroundModel(Model(Toy.system), scope: Toy.scope(requests: 6))
    }

    @Test("leaves open what takes longer than its budget") func budget() throws {
        let budget = Duration.milliseconds(300)
        let result = try BoundedChecker(hard(), options: .init(depthLimit: 200, budget: budget)).check()
        let finding = try #require(result.findings["dio-count"])
        #expect(finding == .unknown(depth: result.depth, .budget(budget)))
        #expect(result.depth < 200)
        #expect("\(OpenReason.budget(budget))" == "not done within 0.3 seconds")
    }

    @Test("leaves open what a question takes too long for") func queryLimit() throws {
        let limit = Duration.milliseconds(1)
        let result = try BoundedChecker(hard(), options: .init(depthLimit: 200, queryLimit: limit)).check()
        #expect(result.findings["dio-count"] == .unknown(depth: result.depth, .queryLimit(limit)))
    }

    @Test("can be interrupted from another thread") func interrupt() throws {
        let checker = try BoundedChecker(hard(), options: .init(depthLimit: 1000, budget: .seconds(60)))
        let interrupter = checker.interrupter
        Thread {
            Thread.sleep(forTimeInterval: 0.2)
            interrupter.interrupt()
        }.start()
        let result = try checker.check()
        #expect(result.findings["dio-count"] == .unknown(depth: result.depth, .interrupted))
        #expect(result.seconds < 30)
        let second = try checker.check()
        #expect(second.findings["dio-count"] == .unknown(depth: second.depth, .interrupted))
        #expect(second.depth <= 0)
    }
}
