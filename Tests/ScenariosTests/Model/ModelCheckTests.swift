import Refinement
import Testing

@testable import Scenarios

@Suite("Scenarios on the model")
struct ModelCheckTests {
    private func result(_ body: String, files: String = "file a 2b", on kernel: String = "fixed", _ header: String = "")
        throws -> ModelCheck.Result
    {
        let text = "scenario T\n\(header)\n\(files)\nholds on fixed\n\(body)"
        return try ModelCheck(Scenario(parsing: text), on: Scenario.Kernel(parsing: kernel)).run()
    }

    @Test("the engine takes all steps of what the scenario leaves of the model")
    func tour() throws {
        let together = "together\ntask\nwrite a from 0 for 1b\nend\ntask\nwrite a from 1b for 1b\nend\nend"
        let report = try #require(try result(together).tour)
        #expect(report.isComplete && report.differences.isEmpty)
        #expect(report.covered == report.reachable && report.reachable > 1000)
        // One after the other is less than both at once.
        let ordered = try #require(try result("write a from 0 for 1b sync\nwrite a from 1b for 1b sync").tour)
        #expect(ordered.isComplete && ordered.covered == ordered.reachable)
        #expect(ordered.states * 5 < report.states)
        // Async, the second begins when the first call has returned: more than in order, less than at once.
        let queued = try #require(try result("write a from 0 for 1b\nwrite a from 1b for 1b").tour)
        #expect(ordered.states < queued.states && queued.states < report.states)
    }

    @Test("blocks are in the beginning as the scenario says")
    func layout() throws {
        let written = try #require(try result("write a from 0 for 2b", files: "file a 2b written from 0 for 2b").tour)
        let hole = try #require(try result("write a from 0 for 2b").tour)
        #expect(written.states != hole.states)
    }

    @Test("a property is violated where the kernel is wrong, by a run that the scenario makes")
    func property() throws {
        let body = "w: write a from 0 for 1b"
        let wrong = try result(body, on: "v2.6.35", "property ack-after-conversion")
        guard case .violated(let run)? = wrong.properties.first?.verdict else {
            Issue.record("\(wrong.properties)")
            return
        }
        #expect(run.first == "submit_async_write(r0, b0, b0)" && !run.contains { $0.contains("b1") })
        #expect(try result(body, "property ack-after-conversion").properties.first?.verdict == .holds)
        // It takes a failure, which the scenario does not have.
        #expect(try result(body, on: "seed", "property no-lost-io-end").properties.first?.verdict == .holds)
        let failing = try result("fail workqueue-memory 1 in 2\n" + body, on: "seed", "property no-lost-io-end")
        guard case .violated? = failing.properties.first?.verdict else {
            Issue.record("\(failing.properties)")
            return
        }
        #expect(
            try result(body, on: "v5.5", "property no-lost-io-end").properties.first?.verdict == .notApplicable)
    }

    @Test("a transfer that is said to fail can fail")
    func failingTransfer() throws {
        let body = "w: write a from 0 for 1b\ncomplete w"
        let header = "order given\nproperty no-failed-conversion"
        #expect(try result(body, on: "seed", header).properties.first?.verdict == .holds)
        guard case .violated? = try result(body + " with EIO", on: "seed", header).properties.first?.verdict else {
            Issue.record("a failed transfer is converted by the seed")
            return
        }
    }

    @Test("what comes behind a completion in a given order comes behind it on the model, too")
    func givenOrder() throws {
        let body = "start w: write a from 0 for 1b\nrun w\ncomplete w\nx: write a from 1b for 1b"
        let files = "file a 2b unwritten from 0 for 1b written from 1b for 1b"
        let header = "order given\nproperty acked-data-lost"
        #expect(try result(body, files: files, on: "v4.4", header).properties.first?.verdict == .holds)
        let free = body.replacing("\nrun w\ncomplete w", with: "")
        #expect(try result(free, files: files, on: "v4.4", header).properties.first?.verdict != .holds)
    }

    @Test("what was started is waited for, too, however it is written")
    func startedSync() throws {
        let files = "file a 2b written from 0 for 1b unwritten from 1b for 1b"
        let (header, rest) = ("order given\nproperty no-use-after-free", "wait\nwrite a from 0 for 1b")
        let started = try result(
            "start w: write a from 1b for 1b sync\n\(rest)", files: files, on: "v4.5-rc1", header)
        let begun = try result("w: write a from 1b for 1b sync\n\(rest)", files: files, on: "v4.5-rc1", header)
        #expect(started.properties.first?.verdict == .holds && started.states == begun.states)
    }

    @Test("whoever waits for one of several operations of a name is the engine's alone")
    func repeatedName() throws {
        let body = """
            together
            task
            repeat 2
            w: write a from 0 for 1b
            wait w
            end
            end
            task
            wait w
            write a from 1b for 1b
            end
            end
            """
        #expect(throws: ModelCheck.Obstacle.self) { try result(body) }
        #expect(try result(body.replacing("repeat 2", with: "repeat 1")).tour?.isComplete == true)
    }

    @Test("a search that is cut off is not complete, also where there is no tour")
    func cutOff() throws {
        let text = "scenario T\nfile a 2b\nholds on fixed\nwrite a from 0 for 2b\nwrite a from 0 for 2b"
        let kernel = try Scenario.Kernel(parsing: "fixed with write-lock=exclusive")
        let check = try ModelCheck(Scenario(parsing: text), on: kernel, mostStates: 50)
        #expect(try !check.run().isComplete)
    }

    @Test("a task waits for what it has begun itself, and for what it names")
    func waits() throws {
        func states(_ lines: String) throws -> Int { try #require(try result(lines).tour).states }
        let inside = "together\ntask\nw: write a from 0 for 1b\nend\nend\n"
        let free = try states(inside + "write a from 1b for 1b")
        // What a task inside has begun is not the outer one's.
        #expect(try states(inside + "wait\nwrite a from 1b for 1b") == free)
        #expect(try states(inside + "wait w\nwrite a from 1b for 1b") < free)
        let own = "w: write a from 0 for 1b\n"
        #expect(try states(own + "wait\nwrite a from 1b for 1b") < states(own + "write a from 1b for 1b"))
        #expect(
            try states(own + "together\ntask\nwait\nwrite a from 1b for 1b\nend\nend")
                == states(own + "write a from 1b for 1b"))
    }

    @Test(
        "what the model has no part in is told",
        arguments: [
            ("sync a", "file a 2b", "it has no direct write"),
            ("write a from 0 for 1b", "file a 2b\nfile b 1b", "the model has one file"),
            ("write a from 0 for 1b", "file a 5b", "1 to 4 whole blocks"),
            ("write a from 0 for 1s", "file a 2b", "of whole blocks"),
            ("write a from 1b for 2b", "file a 2b", "inside the size"),
            ("write a from 0 for 1b durable", "file a 2b", "O_DSYNC"),
            ("repeat 4\nwrite a from 0 for 1b\nend", "file a 2b", "it repeats"),
            ("repeat 2\nwrite a from 0 for 1b\nwrite a from 1b for 1b\nend", "file a 2b", "more than three"),
            ("buffered write a from 0 for 1b", "file a 2b", "no page cache"),
            ("buffered read a from 0 for 1b", "file a 2b", "no page cache"),
            ("write a from 0 for 1b\nfail device once", "file a 2b", "when failures begin"),
            ("fail device once\nfail device never", "file a 2b", "when failures end"),
            ("r: read a from 0 for 1b\nwait r", "file a 2b", "somebody waits for what the model has no part in"),
            ("truncate a to 0", "file a 2b", "no truncate"),
            ("close a", "file a 2b", "closing"),
            ("random 2 on a", "file a 2b", "drawn"),
            ("remount", "file a 2b", "no mount"),
            ("power cut", "file a 2b", "no power cut"),
            ("writeback a", "file a 2b", "writeback"),
            ("fallocate a from 0 for 1b\nfallocate a from 1b for 1b", "file a 2b", "one preallocation"),
            ("fail quota once", "file a 2b", "does not count free blocks"),
        ])
    func obstacles(body: String, files: String, reason: String) throws {
        let scenario = try Scenario(parsing: "scenario T\n\(files)\nholds on fixed\n\(body)")
        let error = #expect(throws: ModelCheck.Obstacle.self) {
            try ModelCheck(scenario, on: Scenario.Kernel(parsing: "fixed"))
        }
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
    }
}
