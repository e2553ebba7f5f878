import Foundation
import Testing

/// What a trace file says of its model decides on which model it is replayed: all of it must be known and fit together.
@Suite("Replaying a trace whose description is amiss")
struct ReplayMetaTests {
    private let scratch: Scratch
    private let file: String

    init() throws {
        scratch = try Scratch()
        file = scratch.path("run.itf.json")
        let recorded = try CommandRun([
            "trace", "seed", "no-lost-io-end", "--scope", "core@1x1", "--format", "itf", "--output", file,
        ])
        try #require(recorded.status == 1)
    }

    /// A member of `#meta`, another value for it, and what is said of that.
    struct Case: Sendable, CustomTestStringConvertible {
        let member: String
        /// As JSON; `nil`: the member is missing.
        let value: String?
        let message: String

        init(_ member: String, _ value: String?, _ message: String) {
            self.member = member
            self.value = value
            self.message = message
        }

        var testDescription: String { "\(member): \(value ?? "missing")" }
    }

    private static let sizes = "Block=1, IOEnd=1, Request=1"

    private static let misfits = [
        Case("scope", "\"cor@1x1\"", "'scope' is 'cor@1x1', and seed has no such scope; did you mean 'core@1x1'?"),
        Case("scope", "\"core@5x1\"", "'scope' is 'core@5x1', and seed has no such scope; did you mean 'core@1x1'?"),
        Case(
            "scope", "\"core@1\"",
            "'scope' is 'core@1', and seed has no such scope; did you mean 'core@1x1' or 'core@1x2'?"),
        Case("scope", "\"core@2x1\"", "'sizes' is \(sizes), but in core@2x1 it is Block=1, IOEnd=2, Request=2"),
        Case("scope", "\"core@3x1\"", "'sizes' is \(sizes), but in core@3x1 it is Block=1, IOEnd=3, Request=3"),
        Case("scope", "\"read@1x1\"", "'faults' names 'workqueue-memory', which cannot happen in read@1x1"),
        Case("sizes", "{\"Request\": 1}", "'sizes' is Request=1, but in core@1x1 it is \(sizes)"),
        Case("actors", "[\"nobody\"]", "'actors' names 'nobody', which the model has not"),
        Case("actors", "[\"writeback\"]", "'actors' names 'writeback', who takes no part in core@1x1"),
        Case("faults", "[\"eoi\"]", "'faults' names 'eoi', which the model has not; did you mean 'eio'?"),
        Case("faults", "[\"split-space\"]", "'faults' names 'split-space', which cannot happen in core@1x1"),
        Case("limits", "{\"bios\": 1}", "'limits' is bios=1, but in core@1x1 it is empty"),
        Case("limits", "{\"bioses\": 1}", "'limits' names 'bioses', which the model has not; did you mean 'bios'?"),
        Case("without", "[\"end_io\"]", "'without' is end_io, but in core@1x1 it is empty"),
        Case("without", "[\"leap\"]", "'without' names 'leap', which the model has not"),
        Case("parts", "[]", "'parts' is empty, but in core@1x1 it is core"),
        Case("parts", "[\"colour\"]", "'parts' names 'colour', which the model has not"),
        Case("mostFailures", "7", "'mostFailures' is 7, but in core@1x1 it is 2"),
        Case("property", "\"merge-safety\"", "'property' is 'merge-safety', which does not apply to seed in core@1x1"),
        Case("axes", "{\"colour\": \"red\"}", "'axes': no axis 'colour'. Known: "),
    ]

    @Test("says which member does not fit the model", arguments: misfits)
    func strange(input: Case) throws {
        let run = try CommandRun(["replay", edited(input)])
        #expect(
            run.errors.hasPrefix(
                "endio: \(scratch.path("edited.json")): the trace is of another model: \(input.message)"),
            "\(run.errors)")
        #expect(run.output == "")
        #expect(run.status == 65)
    }

    private static let unusable = [
        Case("scope", nil, "'#meta' gives no 'scope', so the model cannot be rebuilt"),
        Case("actors", nil, "'#meta' gives no 'actors', so the model cannot be rebuilt"),
        Case("faults", "\"eio\"", "'faults' in '#meta' is not a list of names"),
        Case("without", "[1]", "'without' in '#meta' is not a list of names"),
        Case("limits", "[]", "'limits' in '#meta' is not an object with integers"),
        Case("sizes", "{\"Request\": true}", "'sizes' in '#meta' is not an object with integers"),
        Case("sizes", "{\"Request\": 1.5}", "'sizes' in '#meta' is not an object with integers"),
        Case("mostFailures", "\"2\"", "'mostFailures' in '#meta' is not an integer"),
        Case("mostFailures", "-2", "'mostFailures' in '#meta' is -2; -1 means any number"),
        Case("axes", "null", "'axes' in '#meta' is not an object with texts"),
        Case("protocol", "4", "'protocol' in '#meta' is not a text"),
        Case("format", "\"other\"", "'format' in '#meta' is 'other', not 'ITF'"),
    ]

    @Test("says which member is missing, or of another type", arguments: unusable)
    func malformed(input: Case) throws {
        let run = try CommandRun(["replay", edited(input)])
        let reason = "the trace is not in the Informal Trace Format: \(input.message)"
        #expect(run.errors == "endio: \(scratch.path("edited.json")): \(reason)\n")
        #expect(run.status == 65)
    }

    @Test("honours what may happen: without the class of failures that it needs a run is none")
    func faults() throws {
        let other = try CommandRun(["replay", edited(Case("faults", "[\"eio\"]", ""))])
        #expect(other.output.contains(": stops being a run of seed at step "), "\(other.output)")
        #expect(other.output.contains("create_workqueue_fails"))
        #expect(other.status == 1)
        let more = try CommandRun(["replay", edited(Case("faults", "[\"eio\", \"workqueue-memory\"]", ""))])
        #expect(more.output.contains(" steps are a run of seed (core@1x1; failures: "))
        #expect(more.status == 0)
    }

    @Test("honours axes and sizes that the command line moved, and names them")
    func moved() throws {
        let told = ["end-io-called=always", "end-io-size=result", "end-io-error=early-return"]
        let line = ["trace", "seed", "no-lost-io-end", "--requests", "1", "--blocks", "1", "--faults", "eio"]
        let itf = ["--format", "itf", "--output", file]
        let run = try CommandRun(line + told.flatMap { ["--set", $0] } + itf)
        #expect(run.status == 1)
        let replayed = try CommandRun(["replay", file])
        #expect(
            replayed.output.hasSuffix(
                "steps are a run of seed with \(told.joined(separator: ", ")) (core@1x1; failures: eio; actors of the "
                    + "environment: none); its end decides no-lost-io-end\n"), "\(replayed.output)")
        #expect(replayed.status == 0)
        let still = try CommandRun(["replay", edited(Case("axes", "{}", ""))])
        #expect(still.output.contains(": stops being a run of seed at step "))
        #expect(still.status == 1)
    }

    @Test("repeats what the file says without what would steer a terminal")
    func escapes() throws {
        let refused = try CommandRun(["replay", edited(Case("protocol", "\"\\u001b[31mred\\u0007\"", ""))])
        #expect(refused.errors.contains("'protocol' is '\\u{1b}[31mred\\u{7}', and"), "\(refused.errors)")
        var document = try document()
        var states = try #require(document["states"] as? [[String: Any]])
        states[1]["action"] = "\u{9b}2J"
        document["states"] = states
        let run = try CommandRun(["replay", write(document)])
        #expect(run.output.hasSuffix(" at step 1: the model has no step '\\u{9b}2J'\n"))
    }

    @Test("takes a run without end for one only if it returns to where it is to repeat")
    func loop() throws {
        var document = try document()
        let last = try #require(document["states"] as? [Any]).count - 1
        document["loop"] = 3
        let run = try CommandRun(["replay", write(document)])
        let reason = "it does not return to state 3, from which it is to repeat"
        #expect(run.output.hasSuffix(" at step \(last): \(reason)\n"), "\(run.output)\(run.errors)")
        #expect(run.status == 1)
        document["loop"] = "3"
        #expect(try CommandRun(["replay", write(document)]).status == 65)
    }

    private func document() throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(scratch.text("run.itf.json").utf8)) as? [String: Any])
    }

    /// The recorded run with one member of `#meta` changed; its path.
    private func edited(_ input: Case) throws -> String {
        var document = try document()
        var meta = try #require(document["#meta"] as? [String: Any])
        meta[input.member] = try input.value.map {
            try JSONSerialization.jsonObject(with: Data($0.utf8), options: .fragmentsAllowed)
        }
        document["#meta"] = meta
        return try write(document)
    }

    private func write(_ document: [String: Any]) throws -> String {
        let path = scratch.path("edited.json")
        try JSONSerialization.data(withJSONObject: document).write(to: URL(filePath: path))
        return path
    }
}
