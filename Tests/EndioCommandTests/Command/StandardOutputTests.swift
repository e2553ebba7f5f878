import Foundation
import Testing

/// Whatever a subcommand prints, it notices when that cannot be written.
@Suite("Standard output")
struct StandardOutputTests {
    private static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")
    private static let quick = "--protocol seed --scope core@1x1"

    @Test(
        "to a full disk fails with the reason", .enabled(if: hasFullDevice),
        arguments: [
            "explain", "explain seed", "--help", "check --help", "--version", "check \(quick)",
            "check --format json \(quick)", "trace seed no-lost-io-end --scope core@1x1",
            "diff seed v4.6 --scope core@1x1", "export --promela \(quick)", "audit --protocol toy",
        ])
    func fullDisk(line: String) throws {
        let run = try CommandRun(line.split(separator: " ").map(String.init), outputTo: "/dev/full")
        #expect(run.errors == "endio: cannot write to standard output: No space left on device\n")
        #expect(run.status == 73)
    }

    @Test("to a full disk fails for a replay and a new package, too", .enabled(if: hasFullDevice))
    func fullDiskAfterFiles() throws {
        let scratch = try Scratch()
        let file = scratch.path("run.itf.json")
        #expect(
            try CommandRun(["trace", "seed", "no-lost-io-end", "--format", "itf", "--output", file]).status == 1)
        #expect(try CommandRun(["replay", file], outputTo: "/dev/full").status == 73)
        let line = ["new", "x", "--from", "seed", "--endio", NewTests.package, "--directory", scratch.path("x")]
        #expect(try CommandRun(line, outputTo: "/dev/full").status == 73)
    }

    /// The shell's `true` reads nothing: the pipe is closed before or while the command writes.
    @Test("to a pipe that nobody reads ends without a word", arguments: ["explain", "--help", "check \(quick)"])
    func closedPipe(line: String) throws {
        let endio = try #require(BuiltProduct.folder).appending(path: "endio").path
        let scratch = try Scratch()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "\"$0\" \(line) | true; exit ${PIPESTATUS[0]}", endio]
        process.standardError = try scratch.handle("errors")
        try process.run()
        process.waitUntilExit()
        #expect([0, 1, 141].contains(process.terminationStatus))
        #expect(try scratch.text("errors") == "")
    }
}
