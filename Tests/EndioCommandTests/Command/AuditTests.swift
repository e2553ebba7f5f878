import DirectIOModel
import Foundation
import StateExploration
import Testing
import TransitionSystems

@testable import EndioCommand

/// `endio audit` on small protocols: what supports no verdict is found, and only that.
@Suite("An audit")
struct AuditTests {
    private static let options = ExplorationOptions()

    /// The guard lines of an action that no version needs; every search comes to its end.
    private static func idleGuards(_ versions: [ProtocolVersion], of action: String) throws -> [GuardAudit.GuardLine] {
        var cut = CutSearches()
        let idle = try GuardAudit(versions, options: options).idle(of: [action], noting: &cut)
        #expect(cut.limits.isEmpty && !cut.interrupted)
        return idle
    }

    @Test("finds nothing amiss with the guard lines of an action that needs its only one")
    func neededGuards() throws {
        #expect(try Self.idleGuards([Toy.version], of: "bio_end") == [])
    }

    @Test("finds a guard line that another one implies, and one that always holds")
    func idleGuard() throws {
        var version = Toy.version
        let issue = try #require(version.system.action(named: "issue"))
        var lines = issue.lines
        guard case .require(let condition, _, _) = try #require(lines.first) else {
            throw NoGuard()
        }
        let place = SourceLocation(file: "Patch.swift", line: 3)
        lines.append(.require(.or([condition, .not(condition)]), reason: "it is so or not", place))
        version.system = try version.system.editing("issue") { $0.lines = lines }
        let idle = try Self.idleGuards([version], of: "issue")
        // Bios are left to issue while the request is being submitted, and only then.
        #expect(idle.map(\.reason) == ["the request is being submitted", "it is so or not"])
        #expect(idle.last?.place == "\(place)")
        #expect(
            try Self.idleGuards([version, Toy.version], of: "issue") == idle,
            "a version without the line does not need it")
    }

    private struct NoGuard: Error {}

    @Test("lists what is never taken for a known reason apart from what is never taken for none")
    func unreachable() throws {
        let version = DirectIO.version("v5.5")
        let audit = try Audit([version], options: Self.options, movesAxes: false, dropsGuards: false)
        #expect(audit.untakenActions == [])
        #expect(audit.untakenByVersion.isEmpty)
        let pointer = try #require(audit.unreachable.first { $0.actions.contains("set_pointer") })
        #expect(pointer.reason == "the inode has no io_end pointer, or nothing to put into it")
        #expect(pointer.versions == ["v5.5"])
        #expect(audit.text().contains("never taken for a known reason: "))
    }

    @Test("finds an action that nothing can take")
    func untaken() throws {
        let version = try DirectIO.version("v5.5").derived(as: "stuck", title: "with a step that cannot happen") {
            $0.system = try $0.system.requiring(of: "bio_end", because: "never") { Term<Bool>(false) }
        }
        let audit = try Audit([version], options: Self.options, movesAxes: false, dropsGuards: false)
        #expect(audit.untakenActions.contains("bio_end"))
        #expect(audit.findings == ["untakenActions"])
        #expect(audit.text().contains("What ought to be mended, or given a reason:"))
    }

    @Test("finds nothing to mend in the built-in versions, and says what else there is to know")
    func healthy() throws {
        let run = try CommandRun(["audit", "--protocol", "seed,fixed"])
        #expect(run.output.contains("\nNothing ought to be mended.\n"))
        let findings = try #require(run.output.range(of: "For information:"))
        #expect(run.output[findings.upperBound...].contains("properties that no version refutes: "))
        #expect(run.output[findings.upperBound...].contains("never taken for a known reason: "))
        #expect(run.status == 0)
    }

    @Test("finds a property that is true whatever happens")
    func vacuous() throws {
        let version = try DirectIO.version("v5.5").derived(as: "certain", title: "with a claim that says nothing") {
            $0.system = try $0.system.adding(Property.invariant("empty", "it is so") { !Term<Bool>(false) })
        }
        let audit = try Audit([version], options: Self.options, movesAxes: false, dropsGuards: false)
        #expect(audit.vacuousProperties == ["empty"])
        #expect(audit.findings == ["vacuousProperties"])
    }

    @Test("finds a forgotten expectation, and one that cites nothing, but asks none of a derived version")
    func expectations() throws {
        let derived = try Audit([Toy.version], options: Self.options, movesAxes: false, dropsGuards: false)
        #expect(derived.findings == [])
        #expect(derived.withoutExpectations == ["toy"])
        var version = Toy.version
        version.expectations["references"] = Expectation(.holds, source: "")
        let audit = try Audit([version], options: Self.options, movesAxes: false, dropsGuards: false)
        #expect(audit.withoutSource == ["toy references"])
        #expect(audit.withoutExpectation.contains("toy complete-once"))
        #expect(audit.findings == ["withoutExpectation", "withoutSource"])
    }
}
