import Foundation
import Testing

@Suite("Scenarios from the command line")
struct ScenarioCommandTests {
    private static let text = """
        scenario A reader finds what was reported
        file a 1b unwritten from 0 for 1b
        holds on fixed
        breaks on v2.6.35: lost-data
        property ack-after-conversion

        together
          task writer
            w: write a from 0 for 1b
          end
          task reader
            wait w
            read a from 0 for 1b
          end
        end
        """

    private func file(_ text: String, _ scratch: Scratch, _ name: String = "mine.scenario") throws -> String {
        let path = scratch.path(name)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("each kernel has its line: what the engine shows, and what the model says")
    func table() throws {
        let scratch = try Scratch()
        let run = try CommandRun(["scenario", try file(Self.text, scratch)])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.output) \(run.errors)")
        #expect(run.output.contains("mine: A reader finds what was reported"))
        let lines = run.output.split(separator: "\n")
        let fixed = lines.first { $0.hasPrefix("fixed") } ?? ""
        #expect(fixed.contains("300 orders, nothing") && fixed.contains("steps on both, ack-after-conversion holds"))
        let old = lines.first { $0.hasPrefix("v2.6.35") } ?? ""
        #expect(old.contains("breaks") && old.contains("lost-data in order") && old.contains("violated"), "\(old)")
        #expect(lines.last == "Scenarios: 1, on 2 kernels in all, 2 of them on the model; all is as they say.")
    }

    @Test("with --trace the orders that go wrong are printed, and a token repeats one")
    func trace() throws {
        let scratch = try Scratch()
        let path = try file(Self.text, scratch)
        let run = try CommandRun(["scenario", path, "--trace"])
        #expect(run.status == 0 && run.output.contains("w submit_async_write"), "\(run.output)")
        #expect(run.output.contains("submit_async_write(r0, b0, b0)"))
        let line = try #require(run.output.split(separator: "\n").first { $0.contains("again:") })
        #expect(line.contains("again: endio scenario \(path) --protocol v2.6.35 --replay"), "\(line)")
        let token = try #require(line.split(separator: " ").last.map(String.init))
        let arguments = ["scenario", path, "--on", "engine", "--trace", "--replay", token, "--protocol"]
        let again = try CommandRun(arguments + ["v2.6.35"])
        #expect(again.status == 0 && again.output.contains("lost-data in order 1"), "\(again.output) \(again.errors)")
        let more = try CommandRun(arguments + ["v2.6.35", "--runs", "3"])
        #expect(more.status == 64 && more.errors.contains("'--runs' and '--seed' say nothing"))
        let foreign = try CommandRun(arguments + ["fixed"])
        #expect(
            foreign.status == 65 && foreign.errors.contains("the token is of another scenario"), "\(foreign.errors)")
    }

    @Test("one kernel can be looked at, and what the scenario does not expect there is a failure")
    func oneKernel() throws {
        let scratch = try Scratch()
        let path = try file(Self.text, scratch)
        #expect(try CommandRun(["scenario", path, "--protocol", "v6.x"]).status == 0)
        let several = try CommandRun(["scenario", path, "--protocol", "v6.x,v2.6.35"])
        #expect(several.status == 0 && several.output.contains("on 2 kernels in all"), "\(several.output)")
        #expect(try CommandRun(["scenario", path, "--protocol", "v2.6.35"]).status == 0)
        let wrong = try CommandRun(["scenario", path, "--protocol", "m1"])
        #expect(wrong.status == 1 && wrong.output.contains("NOT AS STATED on m1: the engine shows lost-data"))
        let moved = try CommandRun(
            ["scenario", path, "--protocol", "fixed", "--set", "unwritten-counting=never-dropped"])
        #expect(moved.status == 1 && moved.output.contains("the engine shows leak: file 0: i_unwritten is 1"))
    }

    @Test("the document has the orders, the steps and the verdicts")
    func document() throws {
        let scratch = try Scratch()
        let run = try CommandRun(["scenario", try file(Self.text, scratch), "--format", "json"])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(document["schema"] as? String == "endio.scenario/1")
        let result = try #require((document["results"] as? [[String: Any]])?.first)
        #expect(result["asStated"] as? Bool == true)
        let kernels = try #require(result["kernels"] as? [[String: Any]])
        #expect(kernels.map { $0["stated"] as? String } == ["holds", "breaks"])
        let model = try #require(kernels[1]["model"] as? [String: Any])
        #expect(model["steps"] as? Int == model["taken"] as? Int && model["complete"] as? Bool == true)
        let property = try #require((model["properties"] as? [[String: Any]])?.first)
        #expect(property["verdict"] as? String == "violated" && (property["run"] as? [String])?.isEmpty == false)
        let engine = try #require(kernels[1]["engine"] as? [String: Any])
        #expect((engine["run"] as? [String])?.isEmpty == false && engine["wrongOrder"] as? Int != nil)
    }

    @Test("what cannot be used is told, and nothing is run")
    func badInput() throws {
        let scratch = try Scratch()
        let good = try file(Self.text, scratch)
        let typo = try file(Self.text.replacing("wait w", with: "wiat w"), scratch, "typo.scenario")
        let property = try file(
            Self.text.replacing("ack-after-conversion", with: "ack-after"), scratch, "property.scenario")
        let full = try file(
            "scenario T\nfile a 500b unwritten from 0 for 500b\nholds on fixed\nsync a", scratch, "full.scenario")
        let cases: [([String], Int32, String)] = [
            ([typo], 65, "typo.scenario:12:5: no statement 'wiat'; did you mean 'wait'?"),
            ([property], 65, "property.scenario:5:10: the model has no property 'ack-after'"),
            ([good, typo], 65, "typo.scenario:12:5: no statement 'wiat'"),
            ([good, full], 65, "full.scenario: the device has no room for the files of the scenario"),
            ([scratch.path("none.scenario")], 65, "there is no such file"),
            (["Specs/none"], 65, "there is no such file"), ([typo, "--runs", "0"], 64, "'--runs' must be from 1"),
            ([typo, "--protocol", "v4.7"], 64, "no kernel 'v4.7'"),
            ([typo, "--protocol", "fixed,"], 64, "the id of a kernel is missing"),
            ([typo, "--set", "write-lock=shared"], 64, "needs '--protocol'"),
            ([typo, "--replay", "x", "--protocol", "fixed"], 65, "typo.scenario:12:5"), ([], 64, "<files>"),
        ]
        for (arguments, status, words) in cases {
            let run = try CommandRun(["scenario"] + arguments)
            #expect(run.status == status && run.errors.contains(words), "\(arguments): \(run.status) \(run.errors)")
            #expect(run.output.isEmpty)
        }
    }

    @Test("an interrupt in the only order leaves no verdict")
    func interruptInOrder() throws {
        let scratch = try Scratch()
        let text = "scenario T\nfile a 64b\nholds on fixed, v6.x, v5.5\nrandom 9000 on a\nrandom 9000 on a"
        let path = try file(text, scratch)
        let run = try CommandRun(["scenario", path, "--runs", "1", "--format", "json"], interruptAfter: 0.6)
        // A machine so fast that all is over by then has nothing to say.
        guard run.status != 0 else { return }
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let result = try #require((document["results"] as? [[String: Any]])?.first)
        #expect(run.status == 130 && result["asStated"] as? Bool == nil, "\(run.output)")
        let last = try #require((result["kernels"] as? [[String: Any]])?.last)
        #expect(last["interrupted"] as? Bool == true, "\(run.output)")
        #expect((last["engine"] as? [String: Any])?["orders"] as? Int == 0)
    }

    @Test(
        "an interrupt ends a long one with what was seen until then, which is no verdict",
        arguments: ["engine", "model"])
    func interrupt(place: String) throws {
        let scratch = try Scratch()
        let long = """
            scenario Long
            file a 4b
            holds on fixed, v6.x
            runs 1000000
            property no-irq-conversion
            together
              task
                write a from 0 for 4b
              end
              task
                write a from 1b for 3b
              end
              task
                write a from 0 for 3b
              end
            end
            """
        let arguments = ["scenario", try file(long, scratch), "--on", place]
        let run = try CommandRun(arguments, interruptAfter: 2)
        #expect(run.status == 130 && run.output.contains("Interrupted."), "\(run.status) \(run.output) \(run.errors)")
        #expect(run.output.contains("1 not to their end") && !run.output.contains("NOT AS STATED"), "\(run.output)")
        #expect(run.output.contains("Not begun: v6.x."), "\(run.output)")
    }

    @Test("that nothing could be run on the model is no success")
    func nothingRun() throws {
        let scratch = try Scratch()
        let path = try file("scenario T\nfile a 1b\nholds on fixed\nsync a", scratch)
        let run = try CommandRun(["scenario", path, "--on", "model"])
        #expect(run.status == 2 && run.output.contains("nothing was run"), "\(run.output)")
    }
}
