import Testing

@testable import DirectIOEngine

@Suite("Power cuts in all short sequences of operations")
struct CrashSweepTests {
    private func sweep(_ rules: ProtocolRules) throws -> CrashSweep.Report { try CrashSweep(rules).run() }

    @Test("show nothing that must not be where every known defect is mended")
    func fixed() throws {
        let report = try sweep(ProtocolRules())
        #expect(report.violations.isEmpty, "\(report.violations.prefix(3))")
        #expect(report.sequences == 2 * (10 + 100 + 1_000) && report.states > 20_000)
    }

    /// B25, 06bd3c36a733.
    @Test(
        "show what the device held before where a commit does not wait for the data of blocks that are marked written")
    func unordered() throws {
        let found = try sweep(KernelVersion.unordered.rules).violations
        #expect(found.contains { $0.violation.kind == .staleData })
        var ordered = KernelVersion.unordered.rules
        try ordered.set("writeback-allocation", to: "written-ordered")
        #expect(try sweep(ordered).violations.isEmpty, "the commit waits for it")
    }

    @Test("stop when they are told to")
    func cancelled() throws {
        #expect(try CrashSweep(ProtocolRules()).run(isCancelled: { true }).sequences == 0)
    }
}
