import Foundation
import StateExploration
import Testing

@testable import EndioCommand

/// Where results go, what they look like there, and what is left behind when something ends the command.
@Suite("Output")
struct OutputTests {
    private static let quick = ["check", "--protocol", "seed", "--scope", "core@1x1"]

    /// In the part core alone a failed bio is the shortest way to expose old content; with extents a failed split is.
    @Test("compares the steps of a run with those recorded of it, but not those of a run in a scope that was chosen")
    func witness() throws {
        let line = ["check", "--expect", "--protocol", "seed", "--property", "no-stale-exposure"]
        let chosen = try CommandRun(line + ["--scope", "core@1x1"])
        #expect(chosen.output.contains("no-stale-exposure  refuted 19 +\n"))
        #expect(chosen.output.contains("The verdict is as expected."))
        #expect(chosen.status == 0)
        let whole = try CommandRun(line)
        #expect(whole.output.contains("no-stale-exposure  refuted 7 +\n"))
        #expect(whole.status == 0)
    }

    @Test("in JSON has every documented member")
    func json() throws {
        let run = try CommandRun(Self.quick + ["--format", "json"])
        #expect(run.status == 1)
        let document = try Self.document(run.output)
        #expect(Set(document.keys) == ["schema", "endio", "z3", "interrupted", "verdicts", "notCovered", "restricted"])
        #expect(document["schema"] as? String == "endio.report/1")
        #expect((document["z3"] as? String)?.split(separator: ".").count ?? 0 >= 3)
        let verdicts = try #require(document["verdicts"] as? [[String: Any]])
        #expect(verdicts.count > 20)
        for verdict in verdicts {
            #expect(
                Set(verdict.keys) == [
                    "protocol", "property", "verdict", "expected", "needs", "alternatives", "scope", "complete",
                    "depth", "method",
                    "steps", "states", "seconds", "trace", "loop", "certificate", "reason", "assumes",
                ])
        }
        let lost = try #require(verdicts.first { $0["property"] as? String == "no-lost-io-end" })
        #expect(lost["verdict"] as? String == "refuted")
        #expect(lost["needs"] as? [String] == ["workqueue-memory"])
        #expect(lost["method"] as? String == "explore")
        #expect((lost["trace"] as? [String])?.count == lost["steps"] as? Int)
        #expect(lost["loop"] is NSNull)
    }

    @Test("as JSON says where a run that never ends begins to repeat itself")
    func loop() throws {
        let run = try CommandRun(
            ["check", "--protocol", "seed", "--scope", "end@1x1", "--property", "waiters-wake", "--format", "json"])
        let verdict = try #require((try Self.document(run.output)["verdicts"] as? [[String: Any]])?.first)
        #expect(verdict["loop"] as? Int == 20)
        #expect(verdict["steps"] as? Int == 20)
    }

    @Test("of a bounded check says how deep it looked")
    func bounded() throws {
        let run = try CommandRun(
            Self.quick + ["--method", "bounded", "--depth", "6", "--property", "no-lost-io-end", "--format", "json"])
        #expect(run.status == 2)
        let verdict = try #require((try Self.document(run.output)["verdicts"] as? [[String: Any]])?.first)
        #expect(verdict["verdict"] as? String == "bounded")
        #expect(verdict["depth"] as? Int == 6)
        #expect(verdict["complete"] as? Bool == false)
        #expect(verdict["method"] as? String == "bounded")
    }

    @Test("of an induction that fails shows a step that breaks the property")
    func induction() throws {
        let run = try CommandRun(Self.quick + ["--method", "induction", "--property", "unwritten-count"])
        #expect(run.status == 2)
        #expect(run.output.contains("seed unwritten-count: not inductive, "))
        #expect(run.output.contains(" breaks 'unwritten-count':\n"))
        #expect(run.output.contains(" -> "))
    }

    @Test("has no colour, no progress and no other noise in a pipe", arguments: ["", "1"])
    func quiet(noColour: String) throws {
        let run = try CommandRun(Self.quick, environment: noColour.isEmpty ? [:] : ["NO_COLOR": noColour])
        #expect(run.errors == "")
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("to a full disk fails with the reason", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let run = try CommandRun(Self.quick + ["--output", "/dev/full"])
        #expect(run.errors == "endio: cannot write '/dev/full': No space left on device\n")
        #expect(run.output == "")
        #expect(run.status == 73)
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial, "the device is still one")
    }

    @Test("to a folder that is not there fails with the reason")
    func noFolder() throws {
        let scratch = try Scratch()
        let run = try CommandRun(Self.quick + ["--output", scratch.path("none/report")])
        #expect(
            run.errors
                == "endio: cannot write '\(scratch.path("none/report"))': there is no folder '\(scratch.path("none"))'\n"
        )
        #expect(run.status == 73)
    }

    @Test("to what is no place for a file fails with the reason, before any search")
    func noFile() throws {
        let scratch = try Scratch()
        let file = try scratch.file("file", "old")
        let folder = scratch.folder.path
        let cases = [
            (folder, "it is a folder"), (scratch.path("new") + "/", "it is a folder"),
            (file + "/report", "'\(file)' is no folder"),
        ]
        for (path, reason) in cases {
            // Without limits: a search of everything would not end here.
            let run = try CommandRun(["check", "--full", "--output", path])
            #expect(run.errors == "endio: cannot write '\(path)': \(reason)\n")
            #expect(run.status == 73)
        }
        let unnamed = try CommandRun(["check", "--full", "--output", ""])
        #expect(unnamed.errors == "endio: the path of the file to write is empty; name a file.\n")
        #expect(unnamed.status == 64)
        #expect(try scratch.names() == ["file"])
        #expect(try scratch.text("file") == "old")
    }

    @Test("replaces a file and keeps its permissions")
    func permissions() throws {
        let scratch = try Scratch()
        let file = try scratch.file("report", "old")
        for mode in [0o600, 0o644, 0o666] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
            #expect(try CommandRun(Self.quick + ["--output", file]).status == 1)
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            #expect(attributes[.posixPermissions] as? Int == mode)
        }
        #expect(try scratch.text("report").hasPrefix("property"))
        #expect(try scratch.names() == ["report"])
    }

    @Test("says that a scope does not fit into the memory allowed")
    func noMemory() throws {
        let run = try CommandRun(
            [
                "check", "--protocol", "fixed", "--scope", "core@2x2", "--property", "unwritten-count",
                "--max-memory", "1M",
            ])
        #expect(run.output.contains("unwritten-count  unknown"))
        #expect(run.output.contains("stopped at the limit of 1 MiB; raise --max-memory"))
        #expect(run.errors == "")
        #expect(run.status == 2)
    }

    @Test("has a limit of memory where none is given, below what the machine has")
    func usualMemory() {
        let memory = Int(clamping: ProcessInfo.processInfo.physicalMemory)
        #expect(SearchOptions.usualMemory < memory)
        #expect(SearchOptions.usualMemory > memory / 2)
        #expect(Interruption.memoryLimit(3 << 20).description.contains("the limit of 3 MiB;"))
        #expect(Interruption.memoryLimit(3 << 10).description.contains("the limit of 3 KiB;"))
        #expect(Interruption.memoryLimit(7).description.contains("the limit of 7 bytes;"))
    }

    @Test("is the table of what was decided after an interrupt")
    func interruptedTable() throws {
        let run = try CommandRun(["check", "--protocol", "v4.4", "--expect"], interruptAfter: 0.5)
        #expect(run.status == 130)
        #expect(run.output.contains("v4.4"))
        #expect(run.output.contains("unknown      not decided: interrupted"))
        #expect(run.errors == "")
    }

    @Test("is partial and whole JSON after an interrupt, and nothing is left half-written")
    func interrupt() throws {
        let scratch = try Scratch()
        let run = try CommandRun(
            [
                "check", "--protocol", "fixed", "--scope", "core@2x3", "--format", "json", "--output",
                scratch.path("report.json"),
            ], interruptAfter: 1.5)
        #expect(run.status == 130)
        #expect(try scratch.names() == ["report.json"])
        let document = try Self.document(scratch.text("report.json"))
        #expect(document["interrupted"] as? Bool == true)
        let verdicts = try #require(document["verdicts"] as? [[String: Any]])
        #expect(verdicts.contains { $0["verdict"] as? String == "unknown" && $0["reason"] is String })
    }

    @Test("of an interrupted check leaves checkpoints, from which the same check goes on")
    func checkpoint() throws {
        let scratch = try Scratch()
        let line = ["check", "--protocol", "fixed", "--scope", "core@2x2", "--checkpoint", scratch.path("kept")]
        let first = try CommandRun(line, interruptAfter: 0.7)
        #expect(first.status == 130)
        let kept = try FileManager.default.contentsOfDirectory(atPath: scratch.path("kept"))
        #expect(kept.contains { $0.hasPrefix("fixed-core@2x2-") && $0.hasSuffix(".checkpoint") })
        let second = try CommandRun(line)
        let straight = try CommandRun(Array(line.dropLast(2)))
        #expect(second.output == straight.output)
        #expect(second.status == straight.status)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("kept")) == [])
    }

    private static func document(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
