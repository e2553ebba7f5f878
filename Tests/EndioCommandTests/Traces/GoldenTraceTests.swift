import Foundation
import Testing

/// The runs in `Specs/Traces/` are those that the command prints now, word for word. With `ENDIO_RENDER=1` they are
/// written instead.
@Suite("The recorded traces")
struct GoldenTraceTests {
    /// A run in `Specs/Traces/`.
    struct Golden: Sendable, CustomTestStringConvertible {
        let version: String
        let property: String
        /// Names of the failures needed.
        var needs = "no failure needed"
        /// Whether failures may happen in the search.
        var faults = "all"
        /// Actions that must occur in this order; it is what the run teaches.
        let teaches: [String]

        var name: String { "\(version)-\(property)" }
        var testDescription: String { name }
        var arguments: [String] { ["trace", version, property, "--faults", faults] }
    }

    private static let all = [
        Golden(version: "v2.6.35", property: "ack-after-conversion", faults: "none", teaches: ["bio_end"]),
        Golden(version: "v4.4", property: "ack-after-conversion", faults: "none", teaches: ["bio_end"]),
        Golden(version: "v4.5-rc1", property: "ack-after-conversion", faults: "none", teaches: ["bio_end"]),
        Golden(
            version: "v4.4", property: "acked-data-lost", faults: "none",
            teaches: ["take_data_sem", "set_pointer", "clear_pointer", "map_blocks", "flag_inode"]),
        Golden(
            version: "v4.5-rc1", property: "acked-data-lost", faults: "none",
            teaches: ["unlock_for_overwrite", "set_pointer", "read_pointer", "flag_io_end", "bio_end"]),
        Golden(
            version: "v4.5-rc1", property: "no-irq-conversion", faults: "none",
            teaches: [
                "unlock_for_overwrite", "set_pointer", "flag_io_end", "clear_pointer", "latch_defer", "put_io_end",
            ]),
        Golden(
            version: "v4.5-rc1", property: "no-use-after-free", faults: "none",
            teaches: ["unlock_for_overwrite", "read_pointer", "release_io_end", "flag_io_end"]),
        Golden(
            version: "v4.5", property: "writeback-no-irq-conversion", faults: "none",
            teaches: ["set_pointer", "writeback_map", "writeback_flag_other", "put_io_end"]),
        Golden(
            version: "v4.4", property: "deferral-no-use-after-free", faults: "none",
            teaches: ["take_data_sem", "set_pointer", "read_pointer_again", "release_io_end", "latch_defer"]),
        Golden(
            version: "v4.6", property: "no-inode-use-after-free", faults: "none",
            teaches: ["complete_request", "evict_inode"]),
        Golden(
            version: "seed", property: "no-lost-io-end", needs: "needs workqueue-memory",
            teaches: ["create_workqueue_fails"]),
        Golden(
            version: "seed", property: "waiters-wake", needs: "needs workqueue-memory",
            teaches: ["begin_wait", "set_unwritten_flag", "create_workqueue_fails"]),
        Golden(
            version: "seed", property: "no-failed-conversion", needs: "needs eio", teaches: ["bio_end_error", "end_io"]),
        Golden(
            version: "half-merged", property: "no-lost-io-end", needs: "needs workqueue-memory", teaches: ["end_io"]),
        Golden(
            version: "v4.6", property: "error-honesty", needs: "needs conversion", teaches: ["start_conversion_fails"]),
        Golden(
            version: "v6.x", property: "writeback-no-stale-exposure", needs: "needs split-space",
            teaches: ["writeback_map", "fallocate_map", "writeback_split_right_fails_then_left"]),
    ]

    @Test("are what the command prints", arguments: all)
    func text(golden: Golden) throws {
        let run = try CommandRun(golden.arguments)
        #expect(run.status == 1)
        #expect(run.errors == "")
        let headline = try #require(run.output.split(separator: "\n").first)
        #expect(headline.hasPrefix("\(golden.version) refutes \(golden.property) in "))
        #expect(headline.hasSuffix("; \(golden.needs))"))
        try GoldenFile.check("\(golden.name).txt", run.output)
    }

    @Test("replay, and teach what they are recorded for", arguments: all)
    func replay(golden: Golden) throws {
        let scratch = try Scratch()
        let file = scratch.path("run.itf.json")
        #expect(try CommandRun(golden.arguments + ["--format", "itf", "--output", file]).status == 1)
        var rest = try Self.actions(of: scratch.text("run.itf.json"))[...]
        for action in golden.teaches {
            let found = try #require(rest.firstIndex(of: action), "the run lacks \(action), or has it too early")
            rest = rest[(found + 1)...]
        }
        let run = try CommandRun(["replay", file])
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.contains(" steps are a run of \(golden.version) "))
        let engine = try CommandRun(["replay", "--on", "engine", file])
        #expect(engine.status == 0, "\(engine.output)\(engine.errors)")
        #expect(!engine.output.contains("show nothing"), "the engine has nothing to show for it")
    }

    /// The names of the actions of a run in the Informal Trace Format, in order.
    private static func actions(of document: String) throws -> [String] {
        let run = try #require(JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
        let states = try #require(run["states"] as? [[String: Any]])
        return try states.dropFirst().map { state in
            let label = try #require(state["action"] as? String)
            return String(label.prefix { $0 != "(" })
        }
    }

    @Test("are there in the formats for other tools")
    func formats() throws {
        let arguments = ["trace", "v4.5-rc1", "no-use-after-free", "--faults", "none", "--format"]
        try GoldenFile.check("v4.5-rc1-no-use-after-free.itf.json", CommandRun(arguments + ["itf"]).output)
        try GoldenFile.check("v4.5-rc1-no-use-after-free.mmd", CommandRun(arguments + ["mermaid"]).output)
        let endless = try CommandRun(["trace", "seed", "waiters-wake", "--format", "itf"])
        try GoldenFile.check("seed-waiters-wake.itf.json", endless.output)
    }

    @Test("say where a run that never ends repeats itself")
    func loop() throws {
        let data = try Data(contentsOf: GoldenFile.folder.appending(path: "seed-waiters-wake.itf.json"))
        let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(document["loop"] as? Int == 20)
        #expect((document["states"] as? [Any])?.count == 21)
        let diagram = try CommandRun(["trace", "seed", "waiters-wake", "--format", "mermaid"])
        #expect(
            diagram.output.hasSuffix("    loop for ever\n    Note over p0: nothing that must happen can\n    end\n"))
    }

    @Test("are all that is there")
    func names() throws {
        let names =
            Self.all.map { "\($0.name).txt" } + [
                "v4.5-rc1-no-use-after-free.itf.json", "v4.5-rc1-no-use-after-free.mmd", "seed-waiters-wake.itf.json",
                "README.md",
            ]
        #expect(try FileManager.default.contentsOfDirectory(atPath: GoldenFile.folder.path).sorted() == names.sorted())
    }

    @Test("are listed on their page, each with its command")
    func listed() throws {
        let page = try String(contentsOf: GoldenFile.folder.appending(path: "README.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| [") }
        #expect(rows.count == Self.all.count)
        for golden in Self.all {
            let faults = golden.faults == "all" ? "" : " --faults \(golden.faults)"
            let row = "| [\(golden.name)](\(golden.name).txt) | `\(golden.version) \(golden.property)\(faults)` | "
            #expect(rows.contains { $0.hasPrefix(row) }, "no row '\(row)'")
        }
    }

    /// Every state has a value for every variable, and only values of forms that the format has.
    @Test("in the Informal Trace Format have the members that it wants")
    func format() throws {
        let data = try Data(contentsOf: GoldenFile.folder.appending(path: "v4.5-rc1-no-use-after-free.itf.json"))
        let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let names = Set(try #require(document["vars"] as? [String]))
        let types = try #require((document["#meta"] as? [String: Any])?["varTypes"] as? [String: String])
        #expect(Set(types.keys) == names)
        let states = try #require(document["states"] as? [[String: Any]])
        #expect(states.count == 32)
        for (position, state) in states.enumerated() {
            #expect(Set(state.keys) == names.union(["#meta"]))
            #expect((state["#meta"] as? [String: Any])?["index"] as? Int == position)
            let failing = try #require(state["failing"] as? String)
            #expect(failing.isEmpty == (position < states.count - 1))
            for (name, type) in types {
                let value = state[name]
                switch type {
                case "Int": #expect(((value as? [String: String])?["#bigint"]).flatMap { Int($0) } != nil)
                case "Bool": #expect(value is Bool)
                default: #expect(value is String)
                }
            }
        }
    }
}

/// The files in `Specs/Traces/`.
enum GoldenFile {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Specs").appending(path: "Traces")

    /// Compares a file with what belongs there, or writes it.
    static func check(_ name: String, _ text: String) throws {
        let file = folder.appending(path: name)
        guard ProcessInfo.processInfo.environment["ENDIO_RENDER"] == nil else {
            return try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        let difference = zip(recorded.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
        // The comparison is made apart: a failure that prints two whole traces helps nobody.
        let isSame = recorded == text
        let found = difference.map { "'\($0)' is now '\($1)'" } ?? "the one is longer"
        #expect(isSame, "Specs/Traces/\(name) is out of date; 'make render' writes it anew. First difference: \(found)")
    }
}
