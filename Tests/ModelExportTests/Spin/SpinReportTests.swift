import ModelExport
import Testing

@Suite("A verifier's report")
struct SpinReportTests {
    private let output = """
        pan:1: assertion violated ((x<=1)) (at depth 12)
        pan:1: invalid end state (at depth 3)
        State-vector 52 byte, depth reached 692593, errors: 2
          3758419 states, stored
         21811081 states, matched
         25569500 transitions (= stored+matched)
          397.500\ttotal actual memory usage
        pan: elapsed time 12.5 seconds
        """

    @Test("is read to the last number")
    func numbers() throws {
        let report = try #require(SpinReport(parsing: output))
        #expect(report.states == 3_758_419)
        #expect(report.transitions == 25_569_500)
        #expect(report.errors == 2)
        #expect(report.depth == 692_593)
        #expect(report.stateBytes == 52)
        #expect(report.memory == 416_808_960)
        #expect(report.seconds == 12.5)
        #expect(report.isComplete)
        #expect(report.failures.map(\.depth) == [12, 3])
        #expect(report.failures.map(\.kind) == [.assertionViolated("((x<=1))"), .invalidEndState])
    }

    @Test(
        "is incomplete where a limit was hit",
        arguments: [
            "error: max search depth too small", "Warning: Search not completed", "pan: reached -DMEMLIM bound",
        ])
    func limits(line: String) throws {
        #expect(try #require(SpinReport(parsing: line + "\n" + output)).isComplete == false)
    }

    @Test("is missing where the verifier printed none")
    func missing() {
        #expect(SpinReport(parsing: "pan: out of memory") == nil)
    }
}
