import Foundation
import Testing

@testable import EndioCommand

/// What the command leaves behind where a file cannot be written, and with which status it ends. A limit on the size of
/// files stands for the full disk: it needs no rights, and the write fails as late.
@Suite("On a full disk")
struct FullDiskTests {
    private static let full = "File too large"
    private static let quick = ["--protocol", "seed", "--scope", "core@1x1"]

    @Test(
        "a check that cannot keep its searches says which file, and leaves none",
        arguments: [[], ["--max-states", "300"]])
    func checkpoint(limits: [String]) throws {
        let scratch = try Scratch()
        let kept = scratch.path("deep/kept")
        let line = ["check", "--checkpoint", kept] + Self.quick + limits
        let run = try CommandRun(line, outputTo: "/dev/null", fileLimit: 1)
        #expect(run.errors.hasPrefix("endio: cannot write '\(kept)/seed-core@1x1-"), "\(run.errors)")
        #expect(run.errors.hasSuffix("': \(Self.full)\n"))
        #expect(run.status == 73)
        #expect(try scratch.names() == [], "the folders that it made are gone, too")
        // Not even the table fits on this disk: that is said, too.
        let both = try CommandRun(line, fileLimit: 1).errors.split(separator: "\n")
        #expect(both.first.map { "\($0)\n" } == run.errors)
        #expect(both.dropFirst() == ["endio: cannot write to standard output: \(Self.full)"])
    }

    @Test("a check that cannot keep its searches any more prints what it has found, and then which file")
    func found() throws {
        let scratch = try Scratch()
        let kept = scratch.path("kept")
        let run = try CommandRun(
            ["check", "--checkpoint", kept, "--protocol", "v4.4", "--scope", "core", "--jobs", "1"], fileLimit: 4)
        #expect(run.output.contains("claim-no-global              refuted 4 ·\n"), "\(run.output)")
        #expect(run.output.contains("complete-once                unknown\n"))
        let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains(" unknown not decided: cannot write '\(kept)/v4.4-core@"))
        #expect(run.errors.hasPrefix("endio: cannot write '\(kept)/v4.4-core@"), "\(run.errors)")
        #expect(run.errors.hasSuffix("': \(Self.full)\n"))
        #expect(run.status == 73)
    }

    @Test("a folder for searches that was there stays, with what was in it")
    func ownFolder() throws {
        let scratch = try Scratch()
        let file = try scratch.file("mine", "text")
        let run = try CommandRun(["check", "--checkpoint", scratch.folder.path] + Self.quick, fileLimit: 1)
        #expect(run.status == 73)
        #expect(try scratch.names() == ["mine"])
        let none = try CommandRun(["check", "--checkpoint", file + "/kept"] + Self.quick)
        #expect(none.errors == "endio: cannot make the folder '\(file)/kept': Not a directory\n")
        #expect(none.status == 73)
        let same = try CommandRun(["check", "--checkpoint", file] + Self.quick)
        #expect(same.errors == "endio: cannot make the folder '\(file)': Not a directory\n")
    }

    @Test("a new package leaves no folder behind, and none that it had to make for it")
    func new() throws {
        let scratch = try Scratch()
        let folder = scratch.path("some/where/my-fix")
        let line = ["new", "my-fix", "--from", "seed", "--endio", NewTests.package, "--directory", folder]
        let run = try CommandRun(line, fileLimit: 1)
        #expect(run.errors == "endio: cannot write '\(folder)/Sources/my-fix/main.swift': \(Self.full)\n")
        #expect(run.output == "")
        #expect(run.status == 73)
        #expect(try scratch.names() == [])
        #expect(try CommandRun(line).status == 0)
    }

    @Test("a new package does not touch what bears its name, be it a link that leads nowhere")
    func link() throws {
        let scratch = try Scratch()
        let folder = scratch.path("my-fix")
        try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: scratch.path("nowhere"))
        let run = try CommandRun(
            ["new", "my-fix", "--from", "seed", "--endio", NewTests.package, "--directory", folder])
        #expect(run.errors == "endio: '\(folder)' exists already; nothing was written.\n")
        #expect(run.status == 73)
        #expect(try scratch.names() == ["my-fix"])
    }

    @Test(
        "no part of a result is left, and an older one stays",
        arguments: [
            "check --format json \(quick.joined(separator: " "))", "trace seed no-lost-io-end --scope core@1x1",
            "audit --protocol seed --max-states 5", "diff seed v4.6 --scope core@1x1",
            "export --promela --protocol toy",
        ])
    func output(line: String) throws {
        let scratch = try Scratch()
        let file = try scratch.file("result", "old")
        let run = try CommandRun(
            line.split(separator: " ").map(String.init) + ["--output", file], fileLimit: 1)
        #expect(run.errors.hasSuffix("endio: cannot write '\(file)': \(Self.full)\n"), "\(run.errors)")
        #expect(run.status == 73)
        #expect(try scratch.names() == ["result"])
        #expect(try scratch.text("result") == "old")
    }

    @Test("a module for TLC is not left without its configuration")
    func pair() throws {
        let scratch = try Scratch()
        let module = scratch.path("run.tla")
        let files = [(try WholeFile(at: module), "a module")]
        let folder = scratch.path("run.cfg")
        try WholeFile.write(files + [(WholeFile(at: folder), "a configuration")])
        #expect(try scratch.names() == ["run.cfg", "run.tla"])
        // The second file cannot be opened: the first does not appear.
        try FileManager.default.removeItem(atPath: folder)
        try FileManager.default.removeItem(atPath: module)
        let pipe = try WholeFile(at: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        #expect(throws: CommandFailure.self) { try WholeFile.write(files + [(pipe, "a configuration")]) }
        #expect(try scratch.names() == ["run.cfg"])
    }

    /// The second file is written and cannot take its place, which no full disk brings about: so renaming fails here.
    @Test(
        "a module for TLC is not left alone, and an older one stays, where its configuration cannot take its place",
        arguments: [[], ["run.tla"], ["run.cfg"], ["run.tla", "run.cfg"]])
    func halfPlaced(existing: [String]) throws {
        let scratch = try Scratch()
        for name in existing { _ = try scratch.file(name, "old \(name)") }
        let files = [
            (try WholeFile(at: scratch.path("run.tla")), "a module"),
            (try WholeFile(at: scratch.path("run.cfg")), "a configuration"),
        ]
        let fails = { (from: String, to: String) -> Int32 in
            if !to.hasSuffix("/run.cfg") { return rename(from, to) }
            errno = EIO
            return -1
        }
        let error = try #require(throws: CommandFailure.self) { try WholeFile.write(files, move: fails) }
        #expect(error.message == "cannot write '\(scratch.path("run.cfg"))': Input/output error")
        #expect(error.status == .cannotCreate)
        #expect(try scratch.names() == existing.sorted())
        for name in existing { #expect(try scratch.text(name) == "old \(name)") }
        try WholeFile.write(files)
        #expect(try scratch.names() == ["run.cfg", "run.tla"])
        #expect(try scratch.text("run.tla") == "a module\n")
    }
}
