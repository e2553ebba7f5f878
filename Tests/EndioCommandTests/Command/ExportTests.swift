import Foundation
import ModelExport
import Testing

@testable import EndioCommand

/// What `endio export` says of properties that the exported file does not check, and of what it cannot export.
@Suite("An export")
struct ExportTests {
    private static let note = "endio: not checked by the exported file: "

    @Test("names what it does not check on standard error and in the file", arguments: ["--promela", "--tla"])
    func leftOut(language: String) throws {
        let run = try CommandRun(["export", language, "--protocol", "seed", "--scope", "core@1x1"])
        #expect(run.status == 0)
        let notes = run.errors.split(separator: "\n").map(String.init)
        #expect(notes.contains { $0.hasPrefix(Self.note + "claim-merge-window") })
        #expect(notes.contains { $0.hasPrefix(Self.note) && $0.hasSuffix(": core@1x1 does not decide it") })
        let head = run.output.split(separator: "\n").prefix(12).joined(separator: "\n")
        for note in notes {
            try #require(note.hasPrefix(Self.note))
            #expect(head.contains("Not checked: \(note.dropFirst(Self.note.count))."))
        }
    }

    @Test("says nothing where it checks all that was asked for")
    func whole() throws {
        let run = try CommandRun(
            ["export", "--promela", "--protocol", "seed", "--scope", "core@1x1", "--property", "no-lost-io-end"])
        #expect(run.errors == "")
        #expect(!run.output.contains("Not checked"))
        #expect(run.output.contains("assert("))
        #expect(run.status == 0)
    }

    @Test("loses none of the properties asked for")
    func accounted() throws {
        let asked = ["no-lost-io-end", "merge-safety", "claim-merge-window"]
        let run = try CommandRun(
            ["export", "--promela", "--protocol", "seed", "--property", asked.joined(separator: ",")])
        #expect(run.output.contains("no_lost_io_end"))
        #expect(
            run.errors == Self.note + "merge-safety: core@2x2 does not decide it\n"
                + Self.note + "claim-merge-window: no assertion asks whether something can happen\n")
    }

    @Test("names the properties that ask for progress among what it does not check", arguments: ["--promela", "--tla"])
    func progress(language: String) throws {
        let run = try CommandRun(["export", language, "--protocol", "seed", "--scope", "complete@1x1"])
        #expect(run.errors.contains(Self.note + "every-request-completes: "))
        #expect(run.output.contains("Not checked: every-request-completes: "))
    }

    private static let refused = [
        (
            "--smtlib --property every-request-completes --depth 3",
            "'--smtlib' asks about a run that ends, and 'every-request-completes' speaks of those that do not."
        ),
        ("--promela --depth 3", "'--depth' is the length of the run that '--smtlib' asks for; '--promela' has none."),
        ("--tla --depth 3", "'--depth' is the length of the run that '--smtlib' asks for; '--tla' has none."),
        (
            "--smtlib --property no-deadlock --depth 3",
            "'--smtlib' asks about the formula of a property, and 'no-deadlock' has none; Spin and TLC look for "
                + "deadlock in what --promela and --tla write."
        ),
        (
            "--promela --property claim-merge-window",
            "nothing of what was asked for can be checked: claim-merge-window: no assertion asks whether something can "
                + "happen."
        ),
        (
            "--tla --property merge-safety --scope core",
            "nothing of seed is left to export: no scope chosen decides merge-safety."
        ),
    ]

    @Test("that checks nothing asked for, or has an option without use, is refused", arguments: refused)
    func useless(options: String, message: String) throws {
        let run = try CommandRun(["export", "--protocol", "seed"] + options.split(separator: " ").map(String.init))
        #expect(run.errors == "endio: \(message)\n")
        #expect(run.output == "")
        #expect(run.status == 64)
    }

    @Test("blames the model for what has no counterpart, and the question for what is out of place")
    func statuses() {
        let model = ExportError.noInitialState(model: "m", scope: "s")
        #expect(Ending(model).status == .badData)
        #expect(Ending(model).errors == "endio: \(model)\n")
        let crowd = ExportError.tooManyInitialStates(model: "m", scope: "s", count: 3, limit: 2)
        #expect(Ending(crowd).status == .badData)
        #expect(Ending(ExportError.unsupported(what: "it", language: "TLA+", location: nil)).status == .badData)
        #expect(Ending(ExportError.depthOutOfBounds(depth: 0, least: 1)).status == .usage)
        #expect(Ending(ExportError.unknownProperty(id: "p", known: [])).status == .usage)
    }
}
