import Foundation
import Testing

@Suite("The list of suite times")
struct SuiteTimesTests {
    private func list(_ log: String, status: Int = 0) throws -> Finished {
        let file = FileManager.default.temporaryDirectory.appending(path: "endio-\(UUID().uuidString).log")
        try Data(log.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try run(
            "/usr/bin/env", ["awk", "-v", "status=\(status)", "-f", "Scripts/suite-times.awk", file.path],
            path: "/usr/bin:/bin")
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

    private static let cutShort = """
        ◇ Test run started.
        ◇ Suite Quick started.
        ◇ Test a() started.
        ✔ Test a() passed after 0.001 seconds.
        ◇ Test "one of each" started.
        ◇ Test case passing 1 argument n → 1 (Swift.Int) to each(n:) started.
        ✔ Test "one of each" with 1 test case passed after 0.001 seconds.
        ✔ Suite Quick passed after 0.002 seconds.
        ◇ Test "that crashes" started.
        """

    @Test("a run whose process dies is a failure, which names its status and what was under way")
    func died() throws {
        let crash = Self.cutShort + "\nerror: Exited with unexpected signal code 11\n"
        let result = try list(crash, status: 1)
        #expect(result.status == 1)
        #expect(
            result.lines == [
                "Suites by time:", "     0.002 s  Quick",
                "endio: the test run died after 3 tests had begun (swift test ended with status 1: "
                    + "Exited with unexpected signal code 11)",
                "endio: not finished: \"that crashes\"",
            ])
        #expect(!result.output.contains("no test ran"))
    }

    @Test("a run that ends before its time with status 0, or is killed, is a failure, too", arguments: [0, 137])
    func ended(status: Int) throws {
        let result = try list(Self.cutShort, status: status)
        #expect(result.status == 1)
        #expect(
            result.output.contains("the test run died after 3 tests had begun (swift test ended with status \(status))")
        )
        let early = try list("◇ Test run started.\n", status: status)
        #expect(early.status == 1)
        #expect(early.output.contains("the test run died after 0 tests had begun"))
    }

    @Test("a run that fails before it begins says with which status")
    func unbuilt() throws {
        let result = try list("error: fatalError\n", status: 1)
        #expect(result.status == 1)
        #expect(result.lines == ["endio: no test ran (swift test ended with status 1)"])
    }

    /// A stand-in for `swift` in a folder of its own, so that the script's own log is not touched.
    @Test("the script fails where the process dies, with the status of `swift test`", arguments: [0, 1, 139])
    func script(status: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "endio-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["Scripts", "bin"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        for name in ["Scripts/test.sh", "Scripts/suite-times.awk"] {
            try FileManager.default.copyItem(at: Project.root.appending(path: name), to: folder.appending(path: name))
        }
        let swift = folder.appending(path: "bin/swift")
        try Data("#!/bin/sh\ncat <<'END'\n\(Self.cutShort)\nEND\nexit \(status)\n".utf8).write(to: swift)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: swift.path)
        let script = folder.appending(path: "Scripts/test.sh").path
        let result = try run(script, [], path: "\(swift.deletingLastPathComponent().path):/usr/bin:/bin")
        #expect(result.status == max(1, Int32(status)))
        #expect(result.output.contains("the test run died after 3 tests had begun"))
    }
}
