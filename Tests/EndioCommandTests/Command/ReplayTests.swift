import Foundation
import Testing

/// `endio replay` on files that are no run of a model.
@Suite("Replaying a damaged trace")
struct ReplayTests {
    private let scratch: Scratch
    private let file: String

    init() throws {
        scratch = try Scratch()
        file = scratch.path("run.itf.json")
        let recorded = try CommandRun(["trace", "seed", "no-lost-io-end", "--format", "itf", "--output", file])
        try #require(recorded.status == 1)
    }

    @Test("says that a file is not there")
    func missing() throws {
        let run = try CommandRun(["replay", "nowhere.json"])
        #expect(run.errors == "endio: cannot read 'nowhere.json': there is no such file\n")
        #expect(run.status == 65)
    }

    @Test("says that a file is cut off, or no JSON at all", arguments: ["cut", "text", "empty"])
    func notJSON(kind: String) throws {
        let whole = try scratch.text("run.itf.json")
        let texts = ["cut": String(whole.prefix(whole.count / 2)), "text": "a trace", "empty": ""]
        let damaged = try scratch.file("damaged.json", try #require(texts[kind]))
        let run = try CommandRun(["replay", damaged])
        #expect(run.errors.hasPrefix("endio: \(damaged): the trace is not complete JSON ("))
        #expect(run.errors.hasSuffix("); write it again with 'endio trace --format itf'\n"))
        #expect(run.status == 65)
    }

    @Test("says that JSON is no trace")
    func otherJSON() throws {
        let other = try scratch.file("other.json", "{\"states\": []}")
        let run = try CommandRun(["replay", other])
        #expect(run.errors == "endio: \(other): the trace is not in the Informal Trace Format: '#meta' is missing\n")
        #expect(run.status == 65)
    }

    @Test("says that a trace is of another model")
    func otherModel() throws {
        let other = try edited { meta, _ in meta["protocol"] = "v9" }
        let run = try CommandRun(["replay", other])
        #expect(run.errors == "endio: \(other): the trace is of another model: there is no protocol 'v9' here\n")
        #expect(run.status == 65)
    }

    @Test("says which variable another model has")
    func otherVariables() throws {
        let other = try edited { _, states in states[2]["colour"] = "red" }
        let run = try CommandRun(["replay", other])
        #expect(
            run.errors
                == "endio: \(other): the trace is of another model: state 2 has 'colour', which the model has not\n")
        #expect(run.status == 65)
    }

    @Test("says where a run of one version stops being one of another, and why")
    func otherVersion() throws {
        let other = try edited { meta, _ in meta["protocol"] = "fixed" }
        let run = try CommandRun(["replay", other])
        #expect(run.output.contains(": stops being a run at step "))
        #expect(run.status == 1)
    }

    @Test("says which step cannot happen, and what it lacks")
    func illegalStep() throws {
        // Step 2 takes the lock; a bio cannot end there.
        let damaged = try edited { _, states in states[2]["action"] = "bio_end(r0, b0, b0)" }
        let run = try CommandRun(["replay", damaged])
        #expect(
            run.output.hasPrefix(
                "\(damaged): stops being a run at step 2: 'bio_end(r0, b0, b0)' cannot happen here: it needs that "))
        #expect(run.errors == "")
        #expect(run.status == 1)
    }

    @Test("says which step there is none of")
    func unknownStep() throws {
        let damaged = try edited { _, states in states[3]["action"] = "leap(r0)" }
        let run = try CommandRun(["replay", damaged])
        #expect(run.output == "\(damaged): stops being a run at step 3: the model has no step 'leap(r0)'\n")
        #expect(run.status == 1)
    }

    @Test("says which value is another")
    func otherValue() throws {
        let damaged = try edited { _, states in states[2]["i_dio_count"] = ["#bigint": "2"] }
        let run = try CommandRun(["replay", damaged])
        #expect(run.output.hasPrefix("\(damaged): stops being a run at step 2: after "))
        #expect(run.output.hasSuffix(" i_dio_count is 0, not 2\n"))
        #expect(run.status == 1)
    }

    /// The recorded run with some members changed; its path.
    private func edited(_ edit: (inout [String: Any], inout [[String: Any]]) -> Void) throws -> String {
        let data = Data(try scratch.text("run.itf.json").utf8)
        var document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        var meta = try #require(document["#meta"] as? [String: Any])
        var states = try #require(document["states"] as? [[String: Any]])
        edit(&meta, &states)
        document["#meta"] = meta
        document["states"] = states
        let path = scratch.path("edited.itf.json")
        try JSONSerialization.data(withJSONObject: document).write(to: URL(filePath: path))
        return path
    }
}
