import Foundation
import Testing

@testable import EndioCommand

@Suite("Model and engine held together, from the command line")
struct AgreementCommandTests {
    @Test("a tour says what share of the model's steps the engine took")
    func tour() throws {
        let run = try CommandRun(["tour", "--protocol", "seed,fixed", "--scope", "core@1x1,fallocate@1x1"])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.split(separator: "\n").filter { $0.contains("100 %") }.count == 4, "\(run.output)")
    }

    @Test("a tour's document names versions, scopes and counts")
    func tourDocument() throws {
        let run = try CommandRun(["tour", "--protocol", "v5.5", "--scope", "core@1x1", "--format", "json"])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(document["schema"] as? String == "endio.tour/1")
        let tour = try #require((document["tours"] as? [[String: Any]])?.first)
        #expect(tour["protocol"] as? String == "v5.5" && tour["complete"] as? Bool == true)
        #expect(tour["covered"] as? Int == tour["reachable"] as? Int && tour["covered"] as? Int ?? 0 > 100)
    }

    @Test("a tour that is interrupted says what it had covered")
    func interruptedTour() throws {
        let run = try CommandRun(
            ["tour", "--protocol", "v4.4,v4.5", "--scope", "core@2x2", "--jobs", "1"], interruptAfter: 2)
        #expect(run.status == 130)
        #expect(run.output.contains("interrupted") && run.output.contains("Interrupted: "), "\(run.output)")
        #expect(run.output.contains("Not begun: v4.5 at core@2x2."), "\(run.output)")
    }

    @Test("walks are counted, and a canary is found among them")
    func fuzz() throws {
        let run = try CommandRun(
            ["fuzz", "--protocol", "fixed", "--scope", "core@1x2", "--runs", "300", "--canary", "--format", "json"])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.output) \(run.errors)")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let result = try #require((document["results"] as? [[String: Any]])?.first)
        #expect(result["walks"] as? Int == 300 && result["failure"] == nil)
        let canary = try #require(document["canary"] as? [String: Any])
        let token = try #require((canary["failure"] as? [String: Any])?["token"] as? String)
        // The canary's engine is another: without its mistake the walk shows nothing.
        let again = try CommandRun(["fuzz", "--replay", token])
        #expect(again.status == 0 && again.output.contains("the same"), "\(again.output) \(again.errors)")
    }

    @Test("a campaign goes on where it was left")
    func campaign() throws {
        let scratch = try Scratch()
        let folder = scratch.path("campaign")
        let arguments = [
            "fuzz", "--protocol", "fixed", "--scope", "core@1x1", "--runs", "50", "--save", folder, "--format", "json",
        ]
        func seeds() throws -> [Int] {
            let run = try CommandRun(arguments)
            #expect(run.status == 0, "\(run.errors)")
            let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            return (document?["results"] as? [[String: Any]])?.compactMap { $0["seed"] as? Int } ?? []
        }
        #expect(try seeds() == [1])
        let next = try seeds()
        // The next seed of another campaign is another one.
        #expect(next.count == 1 && next != [1] && next != [2] && next[0] < 1 << 53)
        let foreign = try CommandRun(arguments + ["--seed", "7"])
        #expect(foreign.status == 64 && foreign.errors.contains("'--seed' says nothing"), "\(foreign.errors)")
        _ = try scratch.file("campaign/campaign.json", "{}")
        let damaged = try CommandRun(arguments)
        #expect(damaged.status == 65 && damaged.errors.contains("campaign.json: not a campaign of this version"))
    }

    @Test("a folder is one campaign's at a time, and what cannot be read or written is told")
    func folder() throws {
        let scratch = try Scratch()
        let arguments = ["fuzz", "--protocol", "fixed", "--scope", "core@1x1", "--runs", "50", "--save"]
        let folder = scratch.path("one")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let second = try FolderLock.holding(folder) { try CommandRun(arguments + [folder]) }
        #expect(second.status == 64 && second.errors.contains("another campaign goes on in"), "\(second.errors)")
        // A folder where the file should be can be neither read nor written.
        try FileManager.default.createDirectory(atPath: "\(folder)/campaign.json", withIntermediateDirectories: true)
        let unreadable = try CommandRun(arguments + [folder])
        #expect(unreadable.status == 65 && unreadable.errors.contains("cannot read"), "\(unreadable.errors)")
    }

    @Test("a difference is told also where how far the campaign is cannot be written")
    func fullDisk() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(atPath: scratch.path("full"), withIntermediateDirectories: true)
        // Larger than a file may become, which the report is not.
        let others = (0..<1000).map { "\"another of these \($0)\": 1" }.joined(separator: ", ")
        _ = try scratch.file(
            "full/campaign.json", "{\"schema\": \"endio.campaign/1\", \"seeds\": {\(others)}, \"steps\": {}}")
        let run = try CommandRun(
            [
                "fuzz", "--protocol", "fixed", "--set", "dio-count-drop=before-end-io", "--scope", "core@1x2", "--runs",
                "200", "--save", scratch.path("full"),
            ], fileLimit: 16)
        #expect(run.output.contains("DIFFERENT") && run.output.contains("again: endio fuzz"), "\(run.output)")
        #expect(run.errors.contains("cannot write"), "\(run.errors)")
    }

    @Test("a kept failure that is damaged, or of a model with other steps, is told before anybody walks")
    func keptFailure() throws {
        let scratch = try Scratch()
        let name = "walk-fixed-fallocate-1x2-e110.interleaved.failure"
        let arguments = [
            "fuzz", "--protocol", "fixed", "--scope", "core@1x1,fallocate@1x2", "--runs", "50", "--save",
            scratch.path("kept"),
        ]
        #expect(try CommandRun(arguments).status == 0)
        let before = try String(contentsOfFile: scratch.path("kept/campaign.json"), encoding: .utf8)
        _ = try scratch.file("kept/\(name)", "broken")
        let run = try CommandRun(arguments)
        #expect(run.status == 65 && run.errors.contains("\(name):1: not a saved failure"), "\(run.errors)")
        #expect(try String(contentsOfFile: scratch.path("kept/campaign.json"), encoding: .utf8) == before)
    }

    @Test(
        "what cannot be used is refused, with the reason",
        arguments: [
            (["tour", "--scope", "core@9x9"], 64, "no scope 'core@9x9'"),
            (["tour", "--scope", "core@1x1,"], 64, "no scope ''"),
            (["fuzz", "--runs", "0"], 64, "'--runs' must be at least 1"),
            (["fuzz", "--threads", "2", "--scope", "writeback@1x1"], 64, "in 'writeback@1x1' others take part"),
            (["fuzz", "--seed", "2", "--replay", "pt1.i.x"], 64, "'--seed', '--save' and '--canary' say nothing"),
            (["fuzz", "--time", "1", "--runs", "1"], 64, "exclude each other"),
            (["fuzz", "--replay", "pt1.i.x"], 65, "is damaged"),
            (["fuzz", "--replay", "pt9.i.a.b.c"], 65, "of version 'pt9'"),
            // Of a model that had other steps.
            (["fuzz", "--replay", "pt1.i.walk-fixed-core-1x2-4ca9.AQAAZGVmZw.59ae"], 65, "with other steps than this"),
            (["fuzz", "--protocol", "v4.7"], 64, "v4.7"), (["tour", "--jobs", "0"], 64, "'--jobs' must be at least 1"),
        ] as [([String], Int32, String)])
    func refused(arguments: [String], status: Int32, words: String) throws {
        let run = try CommandRun(arguments)
        #expect(run.status == status && run.errors.contains(words), "\(run.status): \(run.errors)")
    }

    @Test("a token of another version than asked for is refused")
    func otherToken() throws {
        let canary = try CommandRun(
            ["fuzz", "--protocol", "fixed", "--scope", "core@1x1", "--runs", "1", "--canary", "--format", "json"])
        let document = try JSONSerialization.jsonObject(with: Data(canary.output.utf8)) as? [String: Any]
        let found = (document?["canary"] as? [String: Any])?["failure"] as? [String: Any]
        let token = try #require(found?["token"] as? String)
        let run = try CommandRun(["fuzz", "--protocol", "seed", "--replay", token])
        #expect(run.status == 65 && run.errors.contains("the token is of fixed at core@1x2"), "\(run.errors)")
    }

    @Test("a trace is replayed on the engine, which tells what goes wrong in its own terms")
    func replay() throws {
        let scratch = try Scratch()
        let path = scratch.path("lost.itf.json")
        _ = try CommandRun(["trace", "seed", "no-lost-io-end", "--format", "itf", "--output", path])
        let json = try CommandRun(["replay", "--on", "engine", "--format", "json", path])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(json.status == 0 && document["schema"] as? String == "endio.replay/1", "\(json.output)")
        #expect(document["on"] as? String == "engine" && document["steps"] as? Int == 19)
        #expect(document["obstacle"] == nil && (document["evidence"] as? [String])?.isEmpty == false)
        let run = try CommandRun(["replay", "--on", "engine", path])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.contains("the engine takes all 19 steps as seed does"), "\(run.output)")
        #expect(run.output.contains("i_unwritten: 1, when all has ended"), "\(run.output)")
    }
}

@Suite("Histories of threads, from the command line")
struct HistoryCommandTests {
    @Test("are explained, and a canary's are not")
    func explained() throws {
        let run = try CommandRun([
            "fuzz", "--threads", "2", "--protocol", "seed,fixed", "--scope", "core@2x2", "--runs", "100", "--canary",
        ])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.output) \(run.errors)")
        #expect(
            run.output.split(separator: "\n").filter { $0.hasSuffix("explained") && $0.contains(" 100 ") }.count == 2)
        #expect(run.output.contains("The canary, an engine that reports too early, was found in history"))
    }

    @Test("are counted in a document")
    func document() throws {
        let run = try CommandRun([
            "fuzz", "--threads", "3", "--protocol", "v4.6", "--scope", "fallocate@1x2", "--runs", "50", "--canary",
            "--format", "json",
        ])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(document["schema"] as? String == "endio.histories/1" && document["threads"] as? Int == 3)
        let result = try #require((document["results"] as? [[String: Any]])?.first)
        #expect(
            result["histories"] as? Int == 50 && result["unexplained"] == nil && result["events"] as? Int ?? 0 > 200)
        let canary = try #require(document["canary"] as? [String: Any])
        let whole = try #require(canary["unexplained"] as? [String])
        let least = try #require(canary["fragment"] as? [String])
        #expect(least.first == whole.first && least.count < whole.count)
    }

    @Test("cannot be repeated by a token, and need threads that can meet")
    func usage() throws {
        for (arguments, words) in [
            (["--threads", "1"], "'--threads' must be from 2 to 8"),
            (["--threads", "2", "--save", "x"], "say nothing"),
            (["--threads", "2", "--jobs", "2"], "'--jobs' says nothing"),
        ] {
            let run = try CommandRun(["fuzz"] + arguments)
            #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
        }
    }
}
