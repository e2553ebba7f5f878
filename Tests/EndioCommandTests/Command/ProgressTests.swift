import Foundation
import Testing

@testable import EndioCommand
@testable import StateExploration

/// What a long check shows on a terminal while it runs, and how it ends when it is interrupted.
@Suite("Progress")
struct ProgressTests {
    private static let script = "/usr/bin/script"
    private static let hasTerminal = FileManager.default.isExecutableFile(atPath: script)

    /// What the command writes where standard error is a terminal and standard output is not.
    private static func shown(_ environment: [String: String] = [:]) throws -> String {
        let scratch = try Scratch()
        let endio = try #require(BuiltProduct.folder).appending(path: "endio").path
        let process = Process()
        process.executableURL = URL(filePath: script)
        let line = "check --protocol fixed --scope core@2x2 --budget 1.5 --jobs 1"
        process.arguments = ["-qec", "'\(endio)' \(line) >/dev/null", scratch.path("terminal")]
        process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try scratch.text("terminal")
    }

    @Test(
        "on a terminal names time, states and rate, then each search; in no colour", .enabled(if: hasTerminal),
        arguments: [[:], ["NO_COLOR": "1"]])
    func terminal(environment: [String: String]) throws {
        let text = try Self.shown(environment)
        let pattern =
            /[0-9]+ s  [0-9]+ of about [0-9]+ done  [0-9,.  ]+ states  [0-9,.  ]+\/s  fixed core@2x2 depth [0-9]+/
        #expect(text.contains(pattern), "\(text)")
        // A sequence that colours ends with 'm'; the only one used is the one that empties the line.
        #expect(text.replacing("\u{1B}[2K", with: "").contains("\u{1B}") == false)
        #expect(text.split(separator: "\n").last?.contains("states") != true, "the last line is emptied")
    }

    @Test("is not for a terminal that cannot replace a line", .enabled(if: hasTerminal))
    func dumb() throws {
        #expect(!(try Self.shown(["TERM": "dumb"]).contains("\u{1B}")))
    }

    @Test("fits the width of a terminal with what counts most")
    func line() {
        func search(_ version: String) -> SearchEvent.Search {
            SearchEvent.Search(version: version, scope: "core@2x2", faults: ["eio"])
        }
        let far = ExplorationProgress(states: 1000, generated: 2000, depth: 7, queue: 5, rate: 500, elapsed: 2)
        let line = SearchMonitor.line(
            seconds: 3, done: 4, of: 30, running: [search("seed"): far, search("fixed"): far])
        let numbers = "3 s  4 of about 30 done  \(2000.formatted()) states  \(1000.formatted())/s  "
        #expect(line == numbers + "fixed core@2x2 depth 7, eio | seed core@2x2 depth 7, eio")
        let late = SearchMonitor.line(seconds: 3, done: 4, of: 4, running: [search("seed"): far])
        #expect(late.hasPrefix("3 s  4 of about 5 done  "), "what is under way is not done")
    }

    @Test("ends soon after an interrupt, in a check of everything, too")
    func interrupt() throws {
        let start = ContinuousClock.now
        let run = try CommandRun(["check"], interruptAfter: 1)
        #expect(run.status == 130)
        #expect(run.output.contains("unknown      not decided: interrupted"))
        #expect(run.output.contains("writeback-merge-safety"), "every property has its row")
        // Making ready each search that is not made any more took 20 s once.
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("takes an interrupt that follows another at once for the same, and a later one for impatience")
    func echo() {
        let state = InterruptState()
        let now = ContinuousClock.now
        #expect(state.note(at: now) == .first)
        #expect(state.note(at: now + .milliseconds(20)) == .echo)
        #expect(state.note(at: now + .milliseconds(800)) == .second)
    }
}
