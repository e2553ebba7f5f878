import DirectIOModel
import StateExploration
import Testing
import TransitionSystems

@testable import EndioCommand

@Suite("What `diff` takes for a change")
struct VerdictChangeTests {
    /// The verdict of one property, at one request and one block, with the failures given.
    private func result(_ version: String, _ property: String, faults: [String]) throws -> CheckedProperty {
        let rungs = try #require(DirectIO.families().first { $0.name == "core" }).rungs
        var scope = try #require(rungs.first { $0.name == "core@1x1" })
        scope.faults = scope.faults.filter { faults.contains($0.name) }
        try #require(scope.faults.count == faults.count)
        // Twice, since the last rung is searched with all failures at once only.
        let family = ScopeFamily("core", rungs: [scope, scope], properties: [property])
        let version = try #require(DirectIO.versions.first { $0.id == version })
        return try #require(Checker(options: ExplorationOptions()).check(version, in: family).first)
    }

    @Test("is a refutation where there was none")
    func refuted() throws {
        let change = VerdictChange(
            old: try result("v4.6", "no-failed-conversion", faults: ["eio"]),
            new: try result("seed", "no-failed-conversion", faults: ["eio"]))
        #expect(change.isChange)
        #expect(change.isRegression)
        #expect(change.text == "no-failed-conversion: bounded → refuted (18 steps, eio)")
    }

    @Test("is another class of failures that refutes what was refuted before")
    func otherFailures() throws {
        let change = VerdictChange(
            old: try result("seed", "no-lost-io-end", faults: ["workqueue-memory", "eio"]),
            new: try result("half-merged", "no-lost-io-end", faults: ["workqueue-memory", "eio"]))
        #expect(change.isChange)
        #expect(change.isRegression)
        #expect(
            change.text
                == "no-lost-io-end: refuted (19 steps, workqueue-memory) → refuted (19 steps, workqueue-memory; or 21 steps, eio)"
        )
        let back = VerdictChange(old: change.new, new: try #require(change.old))
        #expect(back.isChange)
        #expect(!back.isRegression)
    }

    @Test("is a verdict on a property that the older version does not have")
    func added() throws {
        let seed = try result("seed", "no-lost-io-end", faults: ["workqueue-memory"])
        let change = VerdictChange(old: nil, new: seed)
        #expect(change.isChange)
        #expect(change.isRegression)
        #expect(change.text == "no-lost-io-end: not there → refuted (19 steps, workqueue-memory)")
        let mended = VerdictChange(old: nil, new: try result("v4.6", "no-lost-io-end", faults: ["workqueue-memory"]))
        #expect(!mended.isRegression)
    }

    @Test("is nothing where neither version has what the property speaks of, and nothing was compared")
    func notApplicable() throws {
        let run = try CommandRun(["diff", "v5.5", "v6.x", "--property", "no-lost-io-end"])
        #expect(
            run.output.hasSuffix(
                "\nnothing to compare: neither version has what the properties asked for speak of\n"))
        #expect(run.status == 2)
    }

    @Test("is nothing that stays")
    func same() throws {
        let seed = try result("seed", "no-lost-io-end", faults: ["workqueue-memory"])
        let change = VerdictChange(old: seed, new: seed)
        #expect(!change.isChange)
        #expect(!change.isRegression)
    }
}
