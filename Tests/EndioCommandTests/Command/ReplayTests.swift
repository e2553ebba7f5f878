import DirectIOModel
import Foundation
import Testing
import TransitionSystems

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

    @Test("does not wait for a pipe, nor read a device or a folder")
    func noFile() throws {
        let pipe = scratch.path("pipe")
        try #require(mkfifo(pipe, 0o600) == 0)
        let cases = [
            (pipe, "it is a pipe; name a file, or hand the pipe over as /dev/stdin"),
            ("/dev/zero", "it is a device; name a file"), (scratch.folder.path, "it is a folder"),
            (file + "/run", "Not a directory"),
        ]
        for (path, reason) in cases {
            let run = try CommandRun(["replay", path])
            #expect(run.errors == "endio: cannot read '\(path)': \(reason)\n")
            #expect(run.output == "")
            #expect(run.status == 65)
        }
    }

    @Test("reads what it is handed open", arguments: ["<", "cat"])
    func standardInput(way: String) throws {
        let endio = try #require(BuiltProduct.folder).appending(path: "endio").path
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        let line = way == "<" ? "\"$0\" replay /dev/stdin <\"$1\"" : "cat \"$1\" | \"$0\" replay /dev/stdin"
        process.arguments = ["-c", line, endio, file]
        process.standardOutput = try scratch.handle("output")
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try scratch.text("output").hasPrefix("/dev/stdin: all "))
    }

    @Test("says where a file is cut off, or what is no JSON, in words of its own", arguments: ["cut", "text", "empty"])
    func notJSON(kind: String) throws {
        let lines = try scratch.text("run.itf.json").split(separator: "\n").prefix(40)
        let (text, words) = try #require(
            [
                "cut": (
                    lines.joined(separator: "\n"),
                    "it is cut short: it ends at line 40, column \(lines[39].count + 1), inside an object;"
                ),
                "text": ("a trace", "line 1, column 1: 'a', where a value is expected;"),
                "empty": ("", "it is empty;"),
            ][kind])
        let damaged = try scratch.file("damaged.json", text)
        let run = try CommandRun(["replay", damaged])
        #expect(run.errors.hasPrefix("endio: \(damaged): the trace is not JSON: \(words)"), "\(run.errors)")
        #expect(run.errors.hasSuffix("; write it again with 'endio trace --format itf'\n"))
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
        let reason = "'protocol' is 'v9', and there is no such version here"
        #expect(run.errors == "endio: \(other): the trace is of another model: \(reason)\n")
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
        #expect(run.output.contains(": stops being a run of fixed at step "))
        #expect(run.status == 1)
    }

    @Test("says which step cannot happen, and what it lacks")
    func illegalStep() throws {
        // Step 2 takes the lock; a bio cannot end there.
        let damaged = try edited { _, states in states[2]["action"] = "bio_end(r0, b0, b0)" }
        let run = try CommandRun(["replay", damaged])
        // The first guard line of the action that does not hold there, with its reason and its place.
        let bioEnd = try #require(DirectIO.system.action(named: "bio_end"))
        let need = try #require(bioEnd.guards.first)
        #expect(
            run.output
                == "\(damaged): stops being a run of seed at step 2: 'bio_end(r0, b0, b0)' cannot happen here: it needs that "
                + "\(need.reason) (\(need.location))\n")
        #expect(run.errors == "")
        #expect(run.status == 1)
    }

    @Test("says which step there is none of")
    func unknownStep() throws {
        let damaged = try edited { _, states in states[3]["action"] = "leap(r0)" }
        let run = try CommandRun(["replay", damaged])
        #expect(run.output == "\(damaged): stops being a run of seed at step 3: the model has no step 'leap(r0)'\n")
        #expect(run.status == 1)
    }

    @Test("says which value is another")
    func otherValue() throws {
        let damaged = try edited { _, states in states[2]["i_dio_count"] = ["#bigint": "2"] }
        let run = try CommandRun(["replay", damaged])
        #expect(run.output.hasPrefix("\(damaged): stops being a run of seed at step 2: after "))
        #expect(run.output.hasSuffix(" i_dio_count is 0, not 2\n"))
        #expect(run.status == 1)
    }

    @Test("says that a run cut short does not break its property")
    func cutShort() throws {
        let damaged = try edited { _, states in states.removeLast(states.count - 5) }
        let run = try CommandRun(["replay", damaged])
        #expect(
            run.output.hasSuffix(
                ": all 4 steps are a run of seed (core@1x1; failures: workqueue-memory; actors of the environment: none), "
                    + "but its last state does not break 'no-lost-io-end'\n"))
        #expect(run.errors == "")
        #expect(run.status == 1)
    }

    @Test("says that a run is none to the state asked for, or to a deadlock")
    func otherProperty() throws {
        for (property, reason) in [
            ("claim-merge-window", "its last state is not the one that 'claim-merge-window' asks for"),
            ("no-deadlock", "nothing is unfinished in its last state"),
        ] {
            let damaged = try edited { meta, _ in meta["property"] = property }
            let run = try CommandRun(["replay", damaged])
            #expect(run.output.hasSuffix("\(reason)\n"))
            #expect(run.status == 1)
        }
        let damaged = try edited { meta, _ in meta["property"] = "nothing" }
        let run = try CommandRun(["replay", damaged])
        let why = "'property' is 'nothing', which the model has not"
        #expect(run.errors == "endio: \(damaged): the trace is of another model: \(why)\n")
        #expect(run.status == 65)
    }

    @Test(
        "says that the file moves an axis that the model has not, or to no value of it",
        arguments: [
            ("colour", "red", "no axis 'colour'. Known: "),
            ("end-io-called", "never", "the axis 'end-io-called' has no value 'never'"),
        ])
    func otherAxis(axis: String, value: String, message: String) throws {
        let damaged = try edited { meta, _ in meta["axes"] = [axis: value] }
        let run = try CommandRun(["replay", damaged])
        #expect(run.errors.hasPrefix("endio: \(damaged): the trace is of another model: "))
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.status == 65)
    }

    @Test("says which value is of another type")
    func otherType() throws {
        let (boolean, integer) = try (cell(of: "Bool"), cell(of: "Int"))
        let advice = { (number: String) in
            "the number \(number); write true or false, or an integer as {\"#bigint\": \"\(number)\"}"
        }
        let cases: [(String, Any, String)] = [
            (boolean, 7, advice("7")), (boolean, 1, advice("1")), (integer, 0, advice("0")),
            (integer, 1.5, advice("1.5")),
            (boolean, "true", "true, but holds true or false"), (integer, true, "true, but holds an integer from "),
            (integer, ["#bigint": "many"], "an object, but of no form that the format has"),
        ]
        for (name, value, message) in cases {
            let damaged = try edited { _, states in states[3][name] = value }
            let run = try CommandRun(["replay", damaged])
            #expect(
                run.errors.hasPrefix(
                    "endio: \(damaged): the trace is not in the Informal Trace Format: state 3: '\(name)' is \(message)"
                ))
            #expect(run.status == 65)
        }
    }

    @Test("says which value its cell cannot hold")
    func outOfRange() throws {
        let integer = try cell(of: "Int")
        let damaged = try edited { _, states in states[0][integer] = ["#bigint": "99"] }
        let run = try CommandRun(["replay", damaged])
        let prefix =
            "\(damaged): stops being a run of seed at step 0: '\(integer)' is 99, but can hold only an integer from "
        #expect(run.output.hasPrefix(prefix))
        #expect(run.status == 1)
    }

    /// The first cell of a type, by name.
    private func cell(of type: String) throws -> String {
        let data = Data(try scratch.text("run.itf.json").utf8)
        let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let types = try #require((document["#meta"] as? [String: Any])?["varTypes"] as? [String: String])
        return try #require(types.filter { $0.value == type }.keys.min())
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
