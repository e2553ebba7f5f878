import DirectIOEngine
import Foundation
import Testing

@testable import Scenarios

@Suite("The language of scenarios")
struct ScenarioParserTests {
    @Test("a scenario says what it is about, and what is done")
    func whole() throws {
        let scenario = try Scenario(
            parsing: """
                # What it is about.
                scenario Two tasks, and: a title   # of all the words
                covers generic/198, 74dae4278546
                block 2048
                sector 512
                file a 2b+1s written from 0 for 1b, unwritten from 1b for 1b
                file b 300
                holds on all but v2.6.35, v4.4
                breaks on m14, fixed with unaligned-wait=none unaligned-end=queued: lost-data, expectation
                property no-stale-exposure
                runs 7

                together
                  task one
                    w: write a from 1b-1s for 2s durable
                    wait w
                  end
                  task
                    repeat 2
                      buffered read a from 0 for 1s
                    end
                  end
                end
                expect size of a at least 2b
                """)
        #expect(scenario.title == "Two tasks, and: a title")
        #expect(scenario.covers == ["generic/198", "74dae4278546"] && scenario.runs == 7)
        #expect(scenario.files.map(\.size) == [4608, 300])
        #expect(scenario.files[0].parts.map(\.range) == [0..<2048, 2048..<4096])
        #expect(scenario.files[0].parts.map(\.isWritten) == [true, false])
        #expect(
            scenario.holds.map(\.version) == [
                "v4.5-rc1", "v4.5", "seed", "half-merged", "v4.6", "v5.5", "v6.x", "fixed",
            ])
        #expect(scenario.breaks.map(\.name) == ["m14", "fixed unaligned-wait=none unaligned-end=queued"])
        #expect(scenario.breaks[1].kinds == [.violation(.lostData), .expectation])
        #expect(scenario.breaks[1].rules[axis: "unaligned-end"] == "queued")
        guard case .together(let tasks) = scenario.body[0].kind, case .operation(let call) = tasks[0][0].kind else {
            Issue.record("the tasks are not there")
            return
        }
        #expect(call.operation == .write(offset: 1536, count: 1024, isSync: false, isDurable: true))
        #expect(tasks.count == 2 && scenario.body.count == 2)
        #expect(scenario.body[1].position == Position(line: 24, column: 1))
    }

    @Test("lines end as they do anywhere", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let text = "scenario T\n# nothing\n\nfile a 1b\nholds on fixed\nsync a\nsyncc a"
        let error = #expect(throws: ScenarioError.self) { try Scenario(parsing: text.replacing("\n", with: end)) }
        #expect(error?.position == Position(line: 7, column: 1))
    }

    @Test("what editors take for no end of a line is none")
    func otherSpace() {
        let text = "scenario T\u{2028}more\nfile a 1b\nholds on fixed\nsyncc a"
        let error = #expect(throws: ScenarioError.self) { try Scenario(parsing: text) }
        #expect(error?.position == Position(line: 4, column: 1))
    }

    @Test("blocks inside each other have an end")
    func depth() {
        let text = "scenario T\nfile a 1b\nholds on fixed\n" + String(repeating: "repeat 1\n", count: 5_000)
        let error = #expect(throws: ScenarioError.self) { try Scenario(parsing: text) }
        #expect(error?.message.hasPrefix("more than 20 blocks inside each other") == true)
    }

    @Test("a kernel is the same in whatever order its axes are moved")
    func kernels() throws {
        let one = try Scenario.Kernel(parsing: "fixed with extra-put=once read-end=block")
        #expect(try one.isSame(as: Scenario.Kernel(parsing: "fixed with read-end=block extra-put=once")))
        #expect(try !one.isSame(as: Scenario.Kernel(parsing: "fixed with extra-put=once")))
        #expect(throws: ScenarioError.self) { try Scenario.Kernel(parsing: "fixed, m1") }
    }

    @Test("mistakes are told with line and column, and what may have been meant", arguments: Mistake.all)
    func mistakes(_ mistake: Mistake) {
        let error = #expect(throws: ScenarioError.self) { try Scenario(parsing: mistake.text) }
        #expect(error?.description.hasPrefix(mistake.message) == true, "\(error?.description ?? "")")
    }
}

/// A text that is no scenario, and how what is told of it begins.
struct Mistake: CustomTestStringConvertible {
    let text: String
    let message: String

    var testDescription: String { message }

    static let all = lines(ofHeaders, after: "") + lines(ofBodies, after: "scenario T\nfile a 4b\nholds on fixed\n")

    /// The text, in which ` / ` ends a line, an arrow, and the message.
    private static func lines(_ table: String, after head: String) -> [Mistake] {
        table.split(separator: "\n").map { line in
            let parts = line.split(separator: "->", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            return Mistake(text: head + parts[0].replacing(" / ", with: "\n"), message: parts[1])
        }
    }

    private static let ofHeaders = """
        -> 1:1: the line 'scenario TITLE' is missing
        scenario T / holds on fixed -> 1:1: no line 'file NAME SIZE'
        scenario T / file a 1b / wait -> 3:1: no line says on which kernels
        scenario -> 1:9: a title is missing
        scenario A / scenario B -> 2:1: a second line 'scenario'
        scenario A / runs 3 / runs 4 -> 3:1: a second line 'runs'
        scenario T / holds on fixed / breaks on fixed: leak -> 3:11: 'fixed' is named twice
        scenario T / holds on fixed with extra-put=once extra-put=none -> 2:36: 'extra-put' is moved twice
        scenario T / property no-lost-io-ends -> 2:10: the model has no property 'no-lost-io-ends'; did you mean 'no-lost-io-end'?
        scenario T / property claim-merge-window -> 2:10: 'claim-merge-window' asks for a state that is reached
        scenario T / block 65536 / device 20000 / file a 1b / holds on fixed -> 1:1: a device of 20000 blocks of 65536 bytes
        scenario T / sector 4096 / file a 1b / holds on fixed / sync a -> 5:1: a sector is not larger than a block
        scenario T / file 1a 1b -> 2:6: a name is of letters, digits and '-' and begins with a letter
        scenario T / file a 3000000s -> 2:8: the file's size is at most 2097152 sectors
        scenario T / file a 1099511627776b+1099511627776b+1099511627776b -> 2:8: the file's size is at most 2097152 sectors
        scenario T / file a -> 2:7: the file's size is missing at the end of the line
        scenario T / file a 1q -> 2:8: the file's size is a number of bytes
        scenario T / file a 1b-2b -> 2:8: the file's size is a number of bytes
        scenario T / file a 99999999999999999999 -> 2:8: the file's size is a number of bytes
        scenario T / file a 1b written from 0 for 2b -> 2:19: parts of a file are whole blocks inside its size
        scenario T / file a 2b written from 0 for 1b unwritten from 0 for 2b -> 2:43: parts of a file stand in their order
        scenario T / file a 1b / file a 1b -> 3:6: 'a' is a file
        scenario T / file zeros 1b -> 2:6: 'zeros' has a meaning of its own
        scenario T / file a/b 1b -> 2:6: a name is of letters, digits and '-'
        scenario T / block 1000 -> 2:7: the size of a block is a power of 2, not 1000
        scenario T / block 1536 -> 2:7: the size of a block is a power of 2
        scenario T / file a 1b / block 2048 -> 3:7: sizes of blocks and sectors stand before the files
        scenario T / holds on fixd -> 2:10: no kernel 'fixd'; did you mean 'fixed'?
        scenario T / holds on fixed with unaligned-ende=queued -> 2:21: no axis 'unaligned-ende'; did you mean
        scenario T / holds on fixed with unaligned-end=maybe -> 2:21: 'maybe' is no value of unaligned-end
        scenario T / breaks on m1 -> 2:13: a colon and what is seen are missing
        scenario T / breaks on m1: lost-date -> 2:15: nothing of the kind 'lost-date' is seen; did you mean 'lost-data'?
        scenario T / runs 0 -> 2:6: how many orders are tried is a number from 1
        scenario T / order some -> 2:7: an order is 'any' or 'given'
        order given / scenario T / file a 1b / holds on fixed / later -> 5:1: in a given order everything has its time
        order given / scenario T / file a 1b / holds on fixed / together / task -> 5:1: in a given order there is one task
        """

    private static let ofBodies = """
        expect size of a at leastt 3 -> 4:21: 'least' or 'most' is to stand here, not 'leastt'
        w: wait -> 4:4: 'wait' is no operation: it has no name, and is not started
        -> 1:1: nothing is done
        wriet a from 0 for 1b -> 4:1: no statement 'wriet'; did you mean 'write'?
        write b from 0 for 1b -> 4:7: no file 'b'; did you mean 'a'?
        write a for 1b -> 4:9: 'from' is to stand here, not 'for'
        write a from 0 for 0 -> 4:20: a range of nothing
        write a from 1 for 1b -> 4:1: what is read and written is whole sectors
        write a from 0 for 1b fast -> 4:23: 'fast' has no place here
        write a from 0 for 1b in 3 pieces -> 4:26: pieces are of whole sectors
        wait w -> 4:6: no operation 'w' stands above
        w: sync a / w: sync a -> 5:1: 'w' is the name of an operation above
        write a from 2097151s for 2s -> 4:27: a range ends at most at 2097152 sectors
        write a from 0 for 1b sync sync -> 4:28: 'sync' has no place here
        sync a / file b 1b -> 5:1: 'file' stands before the first statement
        repeat 10000 / repeat 10000 / sync a / end / end -> 5:1: more than 20000 statements are done up to here
        random 10000 on a / random 10000 on a / sync a -> 5:1: more than 20000 statements are done up to here
        a: write a from 0 for 1b -> 4:1: 'a' is a file
        together / task / wait / end -> 4:1: 'together' has no 'end'
        together / end -> 4:1: 'together' has no 'task'
        repeat 2 / end -> 4:1: nothing is done in this 'repeat'
        repeat 2 / wait -> 4:1: 'repeat' has no 'end'
        end -> 4:1: no block is open that could end here
        together / task / remount / end / end -> 6:1: nothing is in flight when
        repeat 2 / power cut / end -> 5:1: power is cut once
        together / task / power cut / end / task / power cut / end / end -> 9:1: power is cut once
        close a / write a from 0 for 1b -> 5:1: 'a' is closed above
        write a from 0 for 1000000b -> 4:1: an operation reads or writes at most 16777216 bytes
        power cut / wait -> 5:1: after a power cut there is nothing but what is expected
        together / task / power cut / end / end / sync a -> 9:1: after a power cut there is nothing
        w: write a from 0 for 1b / complete w -> 5:1: 'complete' needs 'order given'
        fail disk always -> 4:6: 'disk' cannot be made to fail
        fail device often -> 4:13: how often is 'never', 'once', 'always' or '1 in N'
        expect w is ok -> 4:8: 'w' is neither a file nor an operation above
        w: sync a / expect w finds zeros -> 5:10: 'w' reads nothing
        r: read a from 0 for 1b / expect r finds r -> 5:16: 'r' writes nothing
        w: sync a / expect w is EOI -> 5:13: nobody is told 'EOI'; did you mean 'EIO'
        r: read a from 0 for 1b / expect r finds zeros from 1 for 1s -> 5:22: what a reader finds is told of whole sectors
        repeat 2 / together / task / power cut / end / end / end -> 7:1: power is cut once
        expect size of a near 1b -> 4:18: 'is', 'at least' or 'at most' is to stand here
        expect a from 0 for 1b is full -> 4:27: 'hole', 'unwritten' or 'written'
        """
}
