import DirectIOModel
import Foundation
import StateExploration
import Testing
import TransitionSystems

@testable import EndioCommand

/// A property that was asked for and that nothing decides is unknown, and never looks as if it held.
@Suite("A property that nothing decides")
struct UndecidedTests {
    private static let lines = [
        (
            "--scope extents --property claim-frugal",
            "--scope extents does not decide 'claim-frugal'; --scope core does"
        ),
        (
            "--scope core@1x1 --property complete-once,merge-safety",
            "--scope core@1x1 does not decide 'merge-safety'; --scope extents or boundaries or preallocate does"
        ),
        (
            "--scope end@1x1 --property waiters-wake --method bounded --depth 3",
            "--method bounded does not decide 'waiters-wake', which asks for progress; --method explore does"
        ),
        (
            "--scope evict --property no-deadlock --method bounded --depth 3",
            "--scope evict does not decide 'no-deadlock'; --scope core or extents or boundaries or preallocate or read does"
        ),
        (
            "--scope core@1x1 --property no-deadlock --method induction",
            "induction does not decide 'no-deadlock'; --method explore and --method bounded do"
        ),
    ]

    @Test("is unknown in the table and in JSON, with the reason and what decides it", arguments: lines)
    func unknown(options: String, reason: String) throws {
        let line = ["check", "--protocol", "seed"] + options.split(separator: " ").map(String.init)
        let table = try CommandRun(line)
        #expect(table.output.contains("not decided: "))
        // The legend is broken into lines.
        let words = table.output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.contains(reason))
        #expect(table.status == 2)
        let report = try CommandRun(line + ["--format", "json", "--expect"])
        let entries = try JSONDecoder().decode(Report.self, from: Data(report.output.utf8)).verdicts
        let entry = try #require(entries.first { $0.reason == reason })
        #expect(entry.verdict == "unknown")
        #expect(!entry.complete)
        #expect(report.status == 2)
    }

    @Test("is not lost beside one that is decided")
    func beside() throws {
        let run = try CommandRun(
            ["check", "--protocol", "fixed", "--scope", "core@1x1", "--property", "frugal-io-end,pre-split"])
        #expect(run.output.contains("frugal-io-end  bounded\n"))
        #expect(run.output.contains("pre-split      unknown\n"))
        #expect(run.status == 2)
    }

    @Test("is not applicable where the version has nothing that it speaks of, whatever the scope")
    func notApplicable() throws {
        let line = ["check", "--protocol", "v5.5", "--scope", "extents@1x2", "--property", "no-lost-io-end"]
        let run = try CommandRun(line)
        #expect(run.output.contains("no-lost-io-end  –\n"))
        #expect(run.output.contains("\n–            not applicable: direct writes have no io_end here\n"))
        #expect(run.status == 2, "nothing was decided")
        let expected = try CommandRun(line + ["--expect"])
        #expect(expected.output.hasSuffix("The verdict is as expected.\n"))
        #expect(expected.status == 0, "that it is not applicable is what is recorded")
        let beside = try CommandRun(Array(line.dropLast()) + ["no-lost-io-end,merge-safety"])
        #expect(beside.output.contains("\n–            not applicable\n"))
        #expect(beside.status == 0)
    }

    @Test("that nothing is recorded of is not as recorded")
    func unrecorded() throws {
        let run = try CommandRun(["check", "--protocol", "toy", "--expect"])
        #expect(run.output.hasSuffix("\nnothing is recorded of toy to compare any verdict with\n"))
        #expect(run.status == 2)
    }

    @Test("for want of the actors of its scope is unknown, not missing")
    func actors() throws {
        let run = try CommandRun(["check", "--protocol", "seed", "--scope", "evict@1x1", "--actors", "none"])
        #expect(run.output.contains("no-inode-use-after-free  unknown\n"))
        #expect(run.output.contains("--actors none leaves out those without whom nothing breaks"))
        #expect(run.status == 2)
    }

    @Test("is no verdict to diff")
    func difference() throws {
        let difference = try CommandRun(
            ["diff", "seed", "v4.6", "--property", "no-lost-io-end", "--scope", "extents@1x2"])
        #expect(difference.output.contains("not decided in both versions: no-lost-io-end"))
        #expect(difference.status == 2)
    }

    @Test("that a derived version adds is decided by each family with its parts", arguments: [[], [Parts.extents]])
    func own(parts: [Part]) throws {
        let version = try DirectIO.version("seed").derived(as: "patched", title: "with a property") {
            $0.system = try $0.system.adding(Property.invariant("mine", "it is so", parts: parts) { Term<Bool>(true) })
        }
        let families = Catalogue(adding: [version]).families(of: version, full: false)
        let deciding = families.filter { $0.properties.contains("mine") }.map(\.name)
        #expect(deciding == (parts.isEmpty ? families.map(\.name) : ["extents", "split", "boundaries", "preallocate"]))
    }

    @Test("that asks for progress is decided where progress is")
    func progress() throws {
        let claim = Property.leadsTo("ends", "it ends", cause: Term<Bool>(true), effect: Term<Bool>(true))
        let version = try DirectIO.version("seed").derived(as: "patched", title: "with progress") {
            $0.system = try $0.system.adding(claim)
        }
        let families = Catalogue(adding: [version]).families(of: version, full: false)
        let deciding = families.filter { $0.properties.contains("ends") }.map(\.name)
        #expect(deciding == ["complete", "end", "wait", "dio-wait"])
    }

    @Test("cannot be asked for by an empty list", arguments: ["--property", "--protocol", "--faults", "--actors"])
    func empty(option: String) throws {
        for list in ["", ",", ",,"] {
            let run = try CommandRun(["check", "--scope", "core@1x1", option, list])
            #expect(
                run.errors
                    == "endio: '\(option)' names nothing; give one or more names, separated by commas, or 'all'.\n")
            #expect(run.output == "")
            #expect(run.status == 64)
        }
    }
}
