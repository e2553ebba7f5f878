import DirectIOModel
import Foundation
import Testing
import TransitionSystems

@testable import EndioCommand

/// Whatever is printed of a version with axes moved says so: it is no run, and no model, of the version itself.
@Suite("A version with axes moved")
struct MovedAxesTests {
    private static let moves = ["end-io-called=always", "end-io-size=result", "end-io-error=early-return"]
    private static let line = ["--scope", "core@1x1"] + moves.flatMap { ["--set", $0] }
    private static let name = "seed with \(moves.joined(separator: ", "))"

    @Test("is named in the headline of its runs, in each form")
    func runs() throws {
        let trace = ["trace", "seed", "no-lost-io-end"] + Self.line
        let text = try CommandRun(trace).output
        let headline = "\(Self.name) refutes no-lost-io-end in 19 steps"
        #expect(text.hasPrefix("\(headline)\n  (core@1x1; needs workqueue-memory)\n"))
        let diagram = try CommandRun(trace + ["--format", "mermaid"]).output.split(separator: "\n")
        #expect(diagram[0] == "sequenceDiagram")
        #expect(diagram[1] == "    title \(headline) (core@1x1, needs workqueue-memory)")
        let itf = try CommandRun(trace + ["--format", "itf"]).output
        let document = try #require(JSONSerialization.jsonObject(with: Data(itf.utf8)) as? [String: Any])
        let axes = try #require((document["#meta"] as? [String: Any])?["axes"] as? [String: String])
        #expect(Set(axes.map { "\($0)=\($1)" }) == Set(Self.moves))
        let table = try CommandRun(
            ["check", "--traces", "--protocol", "seed", "--property", "no-lost-io-end"] + Self.line)
        #expect(table.output.contains("\n\(headline)\n"))
    }

    @Test(
        "is named in the first lines of what is exported, with what is left out of it",
        arguments: [["--promela"], ["--tla"], ["--smtlib", "--property", "no-lost-io-end", "--depth", "2"]])
    func exports(language: [String]) throws {
        let export = ["export", "--protocol", "seed", "--faults", "eio"] + language + Self.line
        let text = try CommandRun(export).output
        let head = text.split(separator: "\n").prefix(2).joined(separator: "\n")
        #expect(head.contains("ext4-direct-io, \(Self.name), failures: eio only, scope core@1x1"), "\(head)")
        let own = try CommandRun(["export", "--protocol", "v4.6", "--scope", "core@1x1"] + language).output
        #expect(own.split(separator: "\n").prefix(2).joined().contains("ext4-direct-io, v4.6, scope core@1x1"))
    }

    @Test("is the version itself where an axis is moved to where it stands")
    func unmoved() throws {
        let seed = DirectIO.version("seed")
        #expect(MovedAxes(of: seed).name == "seed")
        #expect(try MovedAxes(of: seed.setting("end-io-called", to: "when-transferred")).name == "seed")
        let moved = try seed.setting("end-io-called", to: "always")
        #expect(MovedAxes(of: moved).name == "seed with end-io-called=always")
        #expect(MovedAxes(of: moved).byAxis == ["end-io-called": "always"])
    }
}
