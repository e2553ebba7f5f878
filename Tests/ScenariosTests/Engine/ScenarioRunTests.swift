import PropertyTesting
import Testing

@testable import Scenarios

@Suite("Scenarios on the engine")
struct ScenarioRunTests {
    @Test("what is in the files is what the scenario says")
    func layout() throws {
        let outcome = try Outcome(
            """
            expect size of a is 3b+300
            expect blocks of a is 3
            expect a from 0 for 1b is written
            expect a from 1b for 1b is unwritten
            expect a from 2b for 1b is hole
            expect a from 3b for 300 is written
            r: read a from 0 for 4b
            expect r is 3b+300
            expect r finds before from 0 for 1b
            expect r finds zeros from 1b for 2b
            """, files: "file a 3b+300 written from 0 for 1b unwritten from 1b for 1b written from 3b for 300")
        #expect(outcome.fault == nil, "\(outcome.fault ?? "")")
    }

    @Test(
        "an expectation that does not hold is told with its line and what is so",
        arguments: [
            ("expect size of a is 1b", "line 5, 'expect size of a is 1b': the size is 4096"),
            ("expect blocks of a at least 1", "there are 0"),
            ("expect a from 0 for 2b is written", "block 0 is a hole"),
            ("w: write a from 0 for 1b sync\nexpect w is EIO", "w is told ok, 1024"),
            ("w: write a from 0 for 1b sync\nexpect w is 0 or error", "w is told ok, 1024"),
            ("w: write a from 0 for 1b sync\nr: read a from 0 for 2b\nexpect r finds w", "r finds zeros in sector 2"),
            (
                "w: write a from 0 for 1b sync\nx: write a from 0 for 1s sync\nr: read a from 0 for 1b\nexpect r finds w",
                "r finds the data of x in sector 0"
            ),
            ("r: read a from 0 for 1b\nexpect r finds before", "r finds zeros in sector 0"),
            ("r: read a from 0 for 1b\nexpect r finds zeros from 1b for 1s", "r has not read byte 1024"),
            ("repeat 3\nw: write a from 0 for 1b sync\nend\nexpect w is error", "w is told ok, 1024"),
        ])
    func expectations(body: String, words: String) throws {
        let outcome = try Outcome(body, runs: 2)
        #expect(outcome.fault?.hasPrefix("expectation: line") == true && outcome.fault?.contains(words) == true)
    }

    @Test("a remount keeps what was written, without a sync, and forgets the page cache")
    func remount() throws {
        let outcome = try Outcome(
            """
            buffered write a from 0 for 1b
            w: write a from 1b for 1b
            remount
            expect a from 0 for 2b is written
            r: read a from 0 for 2b
            expect r finds w from 1b for 1b
            """)
        #expect(outcome.fault == nil, "\(outcome.fault ?? "")")
    }

    @Test("a power cut loses what was not flushed, in some runs, and never what was synced")
    func powerCut() throws {
        let lost = try Outcome("w: write a from 0 for 1b sync\npower cut\nexpect a from 0 for 1b is written")
        #expect(lost.fault?.contains("block 0 is a hole") == true)
        let kept = try Outcome(
            "w: write a from 0 for 1b sync\nsync a\npower cut\nexpect a from 0 for 1b is written\nexpect size of a is 4b"
        )
        #expect(kept.fault == nil && kept.runs == 100)
    }

    @Test("power is cut in the middle of what other tasks do, too")
    func powerCutAmongTasks() throws {
        let body = """
            together
              task
                write a from 0 for 1b sync
                sync a
                write a from 1b for 1b sync
              end
              task
                later
                power cut
              end
            end
            """
        #expect(try Outcome(body, runs: 300).fault == nil)
        // What the task that cuts expects itself is looked at, too.
        let own = body.replacing("    power cut", with: "    power cut\n    expect size of a is 9b")
        #expect(try Outcome(own, runs: 10).fault?.contains("the size is 4096") == true)
        // Both halves are seen: the cut came before the sync, and behind it.
        #expect(try Outcome(body + "\nexpect a from 0 for 1b is written", runs: 300).fault != nil)
        #expect(try Outcome(body + "\nexpect a from 0 for 1b is hole", runs: 300).fault != nil)
    }

    @Test("what fails does so as often as is said")
    func faults() throws {
        #expect(
            try Outcome(
                """
                fail device once
                w: write a from 0 for 1b sync
                expect w is EIO
                x: write a from 0 for 1b sync
                expect x is ok
                fail data-block always
                y: write a from 2b for 1b sync
                expect y is ENOSPC
                fail data-block never
                z: write a from 2b for 1b sync
                expect z is 1b
                """
            ).fault == nil)
        #expect(try Outcome("fail handle 1 in 3\nw: write a from 0 for 1b sync\nexpect w is ok").fault != nil)
        #expect(try Outcome("fail handle 1 in 3\nw: write a from 0 for 1b sync\nexpect w is error").fault != nil)
    }

    @Test("in a given order transfers end when they are told to")
    func givenOrder() throws {
        let outcome = try Outcome(
            """
            w: write a from 0 for 1b
            x: write a from 1b for 1b
            expect a from 0 for 2b is unwritten
            complete x
            expect a from 0 for 1b is unwritten
            expect a from 1b for 1b is written
            complete w with EIO
            expect w is EIO
            expect a from 0 for 1b is unwritten
            """, order: "given", runs: nil)
        #expect(outcome.fault == nil && outcome.runs == 1, "\(outcome.fault ?? "")")
        let lost = try Outcome(
            "w: write a from 0 for 1b\ncomplete w with EIO", order: "given", on: "half-merged")
        #expect(lost.fault?.hasPrefix("leak") == true, "\(lost.fault ?? "")")
    }

    @Test("an operation can be kept before a step, and others go on")
    func runUntil() throws {
        let outcome = try Outcome(
            """
            start w: write a from 0 for 1b
            run w until map_blocks
            r: read a from 0 for 1b
            expect r finds zeros
            expect a from 0 for 1b is hole
            run w
            expect a from 0 for 1b is unwritten
            wait w
            expect w is ok
            """, order: "given")
        #expect(outcome.fault == nil, "\(outcome.fault ?? "")")
        let never = try Outcome("start w: write a from 0 for 1b\nrun w until brew_tea", order: "given")
        #expect(
            never.fault?.hasPrefix("order: 6:1: w does not come to 'brew_tea'; it takes submit_async_write, lock_inode")
                == true)
        #expect(never.fault?.contains("map_blocks") == true)
    }

    @Test(
        "a line of a given order that cannot be done is a failure, also where one is expected",
        arguments: [
            ("w: write a from 0 for 1b\nrun w", "6:1: w cannot go on by itself"),
            ("w: write a from 0 for 1b sync\ncomplete w", "6:1: w has no transfer that could end"),
            ("start w: write a from 0 for 1b\nrun w until brew_tea", "6:1: w does not come to 'brew_tea'"),
        ])
    func outOfOrder(body: String, words: String) throws {
        let text = "scenario T\norder given\nfile a 4b\nbreaks on fixed: expectation, leak\n\(body)"
        let scenario = try Scenario(parsing: text)
        var check = ScenarioCheck(scenario, named: "t", text)
        check.place = .engine
        let faults = try check.result(on: scenario.breaks[0]).faults
        #expect(faults.count == 1 && faults[0].hasPrefix("the engine shows order: \(words)"), "\(faults)")
    }

    @Test("names of a block that is repeated are those of operations to come")
    func namesAnew() throws {
        let outcome = try Outcome(
            """
            repeat 3
              together
                task
                  w: write a from 0 for 1b
                end
                task
                  wait w
                  r: read a from 0 for 1b
                  expect r finds w
                end
              end
            end
            """)
        #expect(outcome.fault == nil, "\(outcome.fault ?? "")")
    }

    @Test("an inode is evicted when its pages have been written")
    func evictionWaits() throws {
        #expect(try Outcome("buffered write a from 0 for 1b\nwriteback a\nclose a").fault == nil)
    }

    @Test(
        "nobody asks for anything of a closed file, and no kernel is to blame for that",
        arguments: ["repeat 2\nwrite a from 0 for 1b sync\nclose a\nend", "repeat 2\nclose a\nend"])
    func closed(body: String) throws {
        let fault = try Outcome(body).fault
        #expect(fault?.hasPrefix("order: ") == true && fault?.contains("'a' is closed") == true, "\(fault ?? "")")
    }

    @Test("data is compared up to the last byte that was read")
    func tail() throws {
        let files = "file a 300 written from 0 for 300"
        #expect(try Outcome("r: read a from 0 for 1b\nexpect r finds before", files: files).fault == nil)
        let wrong = try Outcome("r: read a from 0 for 1b\nexpect r finds zeros", files: files)
        #expect(wrong.fault?.contains("r finds other data in sector 0") == true, "\(wrong.fault ?? "")")
        // Nothing was there before anybody wrote: no data is that.
        let none = try Outcome("r: read a from 0 for 1b\nexpect r finds before", files: "file a 1b")
        #expect(none.fault?.contains("r finds zeros in sector 0") == true)
    }

    @Test("what comes is drawn for an empty file, too")
    func randomOnEmptyFile() throws {
        let body = "together\ntask\nrandom 10 on a\nend\ntask\nrandom 10 on a\nend\nend"
        #expect(try Outcome(body, files: "file a 0").fault == nil)
        #expect(try Outcome(body, files: "file a 0", on: "m1", runs: 500).fault != nil)
    }

    @Test("what waits for ever is a hang, with what all wait for")
    func hang() throws {
        // The counter of conversions that are owed never comes down, and writes of parts of blocks wait for that.
        let outcome = try Outcome("write a from 0 for 1s\nwrite a from 1s for 1s", on: "m7")
        #expect(outcome.fault?.hasPrefix("hang: nothing can go on") == true, "\(outcome.fault ?? "")")
    }

    @Test("a token repeats an order, and one of another scenario is refused")
    func replay() throws {
        let text = """
            scenario T
            file a 1b unwritten from 0 for 1b
            holds on fixed
            together
              task
                w: write a from 0 for 1b
              end
              task
                wait w
                r: read a from 0 for 1b
                expect r finds w
              end
            end
            """
        let scenario = try Scenario(parsing: text)
        let kernel = try Scenario.Kernel(parsing: "m1")
        var check = ScenarioCheck(scenario, named: "t", text)
        (check.place, check.runs) = (.engine, 500)
        let failure = try #require(try check.result(on: kernel).engine?.failure)
        check.replay = failure.token
        for _ in 0..<3 {
            let again = try check.result(on: kernel).engine
            #expect(again?.failure?.details == failure.details && again?.wrongOrder == 1)
        }
        #expect(throws: ForeignToken.self) { try check.result(on: Scenario.Kernel(parsing: "m2")) }
        var other = ScenarioCheck(scenario, named: "t", text + "\n# another text")
        other.replay = failure.token
        #expect(throws: ForeignToken.self) { try other.result(on: kernel) }
    }

    @Test("files that the device has no room for are refused")
    func noRoom() {
        #expect(throws: (any Error).self) {
            try Outcome("sync a", files: "device 300\nfile a 400b unwritten from 0 for 400b")
        }
    }
}
