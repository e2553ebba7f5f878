import DirectIOModel
import Foundation
import MutationTesting
import Testing
import TransitionSystems

@testable import EndioCommand

@Suite("The command 'mutate'")
struct MutateTests {
    private static let dropped = ["mutate", "--protocol", "toy", "--operator", "drop-guard"]

    @Test("prints operators and outcomes, then each survivor with its change and its place, and ends with 1")
    func survivors() throws {
        let run = try CommandRun(Self.dropped)
        #expect(run.status == 1)
        #expect(run.errors == "")
        #expect(run.output.contains("toy: 16 mutants in "))
        #expect(run.output.contains("\ndrop-guard "))
        let survivors = try #require(run.output.range(of: "\nsurvivors, "))
        let listed = run.output[survivors.upperBound...]
        #expect(listed.contains("  submitter_drop:2:drop-guard  (DirectIOModel/Toy+Actions.swift:40)\n"))
        #expect(listed.contains("      - require iss[r] = 0  — all bios are issued\n"))
        #expect(listed.contains("told from the version by step submitter_drop, after 1 steps (toy@2)"))
    }

    @Test("ends with 0 when all mutants are killed, and with 2 when some are not resolved")
    func statuses() throws {
        let options = ["--protocol", "toy", "--operator", "drop-guard", "--action"]
        #expect(try CommandRun(["mutate"] + options + ["begin"]).status == 0)
        #expect(try CommandRun(["mutate"] + options + ["issue"]).status == 2)
    }

    @Test("in JSON has every documented member")
    func json() throws {
        let run = try CommandRun(Self.dropped + ["--format", "json", "--limit", "8"])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(
            Set(document.keys) == [
                "schema", "endio", "protocol", "interrupted", "seconds", "scopes", "outcomes", "kills", "mutants",
            ])
        #expect(document["schema"] as? String == "endio.mutate/1")
        #expect(document["scopes"] as? [String] == ["toy@2", "toy@3"])
        let mutants = try #require(document["mutants"] as? [[String: Any]])
        #expect(mutants.count == 8)
        let killed = try #require(mutants.first { $0["outcome"] as? String == "killed" })
        #expect(Set(killed.keys).isSuperset(of: ["id", "operator", "action", "place", "words", "by", "scope"]))
    }

    @Test("shows one mutant: its change and the run that kills it")
    func show() throws {
        let run = try CommandRun(["mutate", "--protocol", "toy", "--show", "truncate_go:2:drop-guard"])
        #expect(run.status == 0)
        #expect(run.output.contains("~ action truncate_go\n  - require dio = 0  — nothing is in flight"))
        #expect(run.output.contains("killed: truncation-alone: violated after 3 steps (toy@2)"))
        #expect(run.output.contains("   3  "))
    }

    @Test("tests once more what survived an earlier run, or what came to the outcomes asked for")
    func again() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        let earlier = try CommandRun(Self.dropped + ["--format", "json"])
        try Data(earlier.output.utf8).write(to: file)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(earlier.output.utf8)) as? [String: Any])
        let outcomes = try #require(document["outcomes"] as? [String: Int])
        let survivors = try #require(outcomes["survivor"])
        let killed = try #require(outcomes["killed"])
        #expect(survivors > 0 && killed > 0 && survivors != killed)
        let again = ["mutate", "--protocol", "toy", "--again", file.path]
        #expect(try CommandRun(again).output.contains("toy: \(survivors) mutants in "))
        #expect(try CommandRun(again + ["--outcome", "killed"]).output.contains("toy: \(killed) mutants in "))
    }

    @Test("says what is wrong with the file of an earlier run")
    func noEarlierRun() throws {
        let run = try CommandRun(["mutate", "--protocol", "toy", "--again", #filePath])
        #expect(run.status == 65)
        #expect(run.errors.contains("not a list of mutants"))
    }

    @Test(
        "says what it does not know",
        arguments: [
            (["--show", "truncate_go:2:drop-gard"], "Did you mean 'truncate_go:2:drop-guard'?"),
            (["--operator", "drop"], "no operator 'drop'."), (["--action", "beginn"], "Did you mean 'begin'?"),
            (["--outcome", "killed"], "'--outcome' needs '--again FILE'."),
            (["--again", "/dev/stdin", "--outcome", "kiled"], "Did you mean 'killed'?"),
            (["--limit", "0"], "'--limit' must be at least 1"), (["--jobs", "0"], "'--jobs' must be at least 1"),
        ])
    func mistakes(options: [String], words: String) throws {
        let run = try CommandRun(["mutate", "--protocol", "toy"] + options)
        #expect(run.status == 64)
        #expect(run.errors.contains(words))
    }

    @Test("gives what it has found when it is interrupted, and ends with 130")
    func interrupted() throws {
        let run = try CommandRun(["mutate", "--protocol", "fixed"], interruptAfter: 5)
        #expect(run.status == 130)
        #expect(run.output.contains("interrupted: what was not reached is undecided"))
        #expect(run.output.contains("\nall "))
    }

    @Test("takes a sample that is spread evenly")
    func sample() {
        #expect(Array(0..<10).sample(5) == [0, 2, 4, 6, 8])
        #expect(Array(0..<3).sample(5) == [0, 1, 2])
    }
}
