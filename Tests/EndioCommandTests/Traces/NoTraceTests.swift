import Foundation
import Testing

/// What `endio trace` does where no run shows the verdict: it ends as a check would, and writes nothing.
@Suite("A trace of what has no run")
struct NoTraceTests {
    private static let cases = [
        (
            "fixed no-lost-io-end --scope core@1x1",
            "no-lost-io-end of fixed is bounded in core@1x1.", 0 as Int32
        ),
        (
            "v5.5 no-lost-io-end --scope core@1x1",
            "no-lost-io-end of v5.5 is not applicable, direct writes have no io_end here.", 2
        ),
        (
            "fixed no-lost-io-end --scope core@1x1 --max-states 5",
            "no-lost-io-end of fixed is unknown, stopped at the limit of 5 states; raise --max-states.", 2
        ),
        (
            "fixed pre-split --scope core@1x1",
            "pre-split of fixed is unknown, --scope core@1x1 does not decide 'pre-split'; --scope extents or split or boundaries or preallocate does.", 2
        ),
        (
            "seed complete-once --scope core@1x1 --set end-io-called=always",
            "complete-once of seed with end-io-called=always is bounded in core@1x1.", 0
        ),
    ]

    @Test("has the status of the verdict, and nothing is written", arguments: cases)
    func nothing(line: String, message: String, status: Int32) throws {
        let scratch = try Scratch()
        let options = ["--format", "itf", "--output", scratch.path("trace.itf.json")]
        let run = try CommandRun(["trace"] + line.split(separator: " ").map(String.init) + options)
        #expect(run.errors == "endio: there is no run to show: \(message)\n")
        #expect(run.output == "")
        #expect(run.status == status)
        #expect(try scratch.names() == [])
    }

    @Test("differs from one that shows what is asked for, and from one that breaks something")
    func runs() throws {
        let shown = try CommandRun(["trace", "seed", "claim-merge-window", "--scope", "core@2x1"])
        #expect(shown.output.hasPrefix("seed shows claim-merge-window in 7 steps"))
        #expect(shown.status == 0)
        let broken = try CommandRun(["trace", "seed", "no-lost-io-end", "--scope", "core@1x1"])
        #expect(broken.output.hasPrefix("seed refutes no-lost-io-end in 19 steps"))
        #expect(broken.status == 1)
        let help = try CommandRun(["trace", "--help"])
        let words = help.output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.contains("Where there is no run nothing is printed"))
    }
}
