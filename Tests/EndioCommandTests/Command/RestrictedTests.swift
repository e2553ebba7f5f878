import Foundation
import Testing
import TransitionSystems

@testable import EndioCommand

/// A check that leaves something out says so, and is not compared with what was recorded without the restriction.
@Suite("A restricted check")
struct RestrictedTests {
    private static let line = ["check", "--protocol", "seed", "--scope", "core@1x1", "--property", "no-lost-io-end"]

    @Test("names what it leaves out, and what it moved")
    func legend() throws {
        let run = try CommandRun(Self.line + ["--faults", "none", "--set", "end-io-called=always"])
        #expect(run.output.contains("restricted   moved: end-io-called=always; failures: none only\n"))
        let whole = try CommandRun(Self.line)
        #expect(!whole.output.contains("restricted"))
    }

    @Test("is not compared with the record", arguments: [["--faults", "none"], ["--set", "end-io-called=always"]])
    func record(options: [String]) throws {
        let run = try CommandRun(Self.line + options + ["--expect"])
        #expect(run.status == 64)
        #expect(run.errors.contains("'--expect' compares with what is recorded of the versions as they are"))
    }

    @Test("decides nothing that is about the actors it leaves out")
    func actors() throws {
        let run = try CommandRun([
            "check", "--protocol", "seed", "--property", "no-inode-use-after-free", "--actors", "none",
        ])
        #expect(run.status == 2)
        #expect(run.output.contains("--actors none leaves out those without whom nothing breaks"))
    }

    @Test("of one size keeps the other of the family's largest scope", arguments: [("--requests", 1), ("--blocks", 2)])
    func oneSize(option: String, size: Int) throws {
        let line = [
            "check", "--protocol", "fixed", "--scope", "writeback", "--property", "writeback-no-use-after-free",
        ]
        let run = try CommandRun(line + [option, "\(size)"])
        #expect(run.output.contains("no violation in any run of its scopes: writeback@1x2\n"))
        #expect(run.status == 0)
    }

    @Test("has one size, not two")
    func sizes() throws {
        let run = try CommandRun(Self.line + ["--requests", "1", "--blocks", "1"])
        #expect(run.status == 64)
    }

    @Test("needs versions that their ids tell apart", arguments: ["seed", "", "a,b", "all"])
    func ids(id: String) throws {
        let seed = try #require(Catalogue(adding: []).versions.first)
        let added = ProtocolVersion(id: id, title: "another", system: seed.system, axes: seed.axes)
        #expect(Catalogue(adding: [added]).mistake?.contains("'\(id)'") == true)
        #expect(Catalogue(adding: []).mistake == nil)
    }
}
