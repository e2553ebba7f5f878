import Foundation
import Testing

@Suite("The list of suite times")
struct SuiteTimesTests {
    private func list(_ log: String) throws -> Finished {
        let file = FileManager.default.temporaryDirectory.appending(path: "endio-\(UUID().uuidString).log")
        try Data(log.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try run("/usr/bin/env", ["awk", "-f", "Scripts/suite-times.awk", file.path], path: "/usr/bin:/bin")
    }

    @Test func putsTheSlowestFirstAndTheClosingLineLast() throws {
        let result = try list(
            """
            ✔ Test a() passed after 99.0 seconds.
            ✔ Suite "Quick (passed after all)" passed after 0.015 seconds.
            ✘ Suite Slow failed after 10.250 seconds with 1 issue.
            ✔ Suite "Slower" passed after 9.5 seconds.
            ✘ Test run with 3 tests in 3 suites failed after 10.250 seconds with 1 issue.
            """)
        #expect(result.status == 0)
        #expect(
            result.lines.dropFirst() == [
                "    10.250 s  Slow  FAILED",
                "     9.500 s  Slower",
                "     0.015 s  Quick (passed after all)",
                "✘ Test run with 3 tests in 3 suites failed after 10.250 seconds with 1 issue.",
            ])
    }

    @Test func countsWhatIsSkipped() throws {
        let result = try list(
            """
            ➜ Test long() skipped.
            ➜ Test "longer" skipped: "long"
            ✔ Test run with 1 test in 0 suites passed after 0.001 seconds.
            """)
        #expect(result.output.hasPrefix("2 skipped here"))
    }

    @Test(
        "a log without a test is a failure",
        arguments: [
            "", "✔ Test run with 0 tests in 0 suites passed after 0.001 seconds.",
        ])
    func refusesAnEmptyRun(log: String) throws {
        let result = try list(log)
        #expect(result.status == 1)
        #expect(result.output.contains("no test ran"))
    }
}
