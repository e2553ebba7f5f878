import DirectIOModel
import Foundation
import StateExploration
import Testing
import TransitionSystems

@testable import EndioCommand

/// An audit whose searches a limit or an interrupt cuts short judges only what it searched, and says what ended it.
@Suite("A partial audit")
struct PartialAuditTests {
    private static let limit = "stopped at the limit of 5 states; raise --max-states"

    @Test("names the limit, and takes nothing for a defect that it did not search")
    func limited() throws {
        let run = try CommandRun(["audit", "--protocol", "seed", "--max-states", "5"])
        #expect(run.output.contains("\nincomplete: 21 searches \(Self.limit); what was not searched is not judged:\n"))
        #expect(!run.output.contains("interrupted"))
        #expect(run.output.contains("\nNothing ought to be mended in what was searched.\n"))
        #expect(
            run.output.contains("\nactions that no version takes, as far as searches came to their end (searched: "))
        #expect(run.output.contains("dio-wait@1x2): none\n"))
        #expect(run.errors == "")
        #expect(run.status == 2)
    }

    @Test("says the same in JSON")
    func json() throws {
        let run = try CommandRun(["audit", "--protocol", "seed", "--max-states", "5", "--format", "json"])
        let document = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(document["interrupted"] as? Bool == false)
        let limits = try #require(document["incomplete"] as? [[String: Any]])
        #expect(limits.map { $0["reason"] as? String } == [Self.limit])
        #expect((limits[0]["searches"] as? [String])?.contains("seed core@1x2") == true)
        #expect(document["untakenActions"] as? [String] == [])
        #expect(run.status == 2)
    }

    @Test("still finds what needs no search, and says so first")
    func certain() throws {
        var options = ExplorationOptions()
        options.maxStates = 5
        let version = try DirectIO.version("v5.5").derived(as: "certain", title: "with a claim that says nothing") {
            $0.system = try $0.system.adding(Property.invariant("empty", "it is so") { !Term<Bool>(false) })
        }
        let audit = try Audit([version], options: options, movesAxes: false, dropsGuards: false)
        #expect(audit.findings == ["vacuousProperties"])
        #expect(!audit.isComplete)
    }

    @Test("does not say of an action that no version takes it, where a version was searched in part")
    func partly() throws {
        let stuck = try Toy.version.derived(as: "stuck", title: "in which nothing begins") {
            $0.system = try $0.system.requiring(of: "begin", because: "never") { Term<Bool>(false) }
        }
        var options = ExplorationOptions()
        // All states of the one that is stuck; in the other one no request has been completed until then.
        options.maxStates = 10
        let alone = try Audit([stuck], options: options, movesAxes: false, dropsGuards: false)
        #expect(alone.isComplete)
        #expect(alone.untakenActions.contains("complete"))
        let partial = try Audit([stuck, Toy.version], options: options, movesAxes: false, dropsGuards: false)
        #expect(!partial.isComplete)
        #expect(partial.untakenActions == [])
        #expect(partial.untakenByVersion.map(\.version) == ["stuck"])
    }

    @Test("says of no axis and no guard line that nothing depends on it, where its search was cut short")
    func searches() throws {
        var options = ExplorationOptions()
        options.maxStates = 5
        var cut = CutSearches()
        #expect(try GuardAudit([Toy.version], options: options).idle(noting: &cut) == [])
        #expect(cut.limits.map(\.reason) == [Self.limit])
        #expect(throws: AxisMoves.CutShort.self) {
            try AxisMoves.all(of: DirectIO.version("seed"), on: ["write-lock"], options)
        }
    }

    @Test("of which an interrupt left most undone judges nothing of that, and ends soon")
    func interrupted() throws {
        let run = try CommandRun(["audit"], interruptAfter: 0.3)
        #expect(run.output.contains("\ninterrupted: what was not searched is not judged\n"))
        #expect(run.output.contains("evict@1x1): none\n") || run.output.contains("(searched: "))
        #expect(run.output.contains("\nNothing ought to be mended in what was searched.\n"))
        #expect(run.status == 130)
    }
}
