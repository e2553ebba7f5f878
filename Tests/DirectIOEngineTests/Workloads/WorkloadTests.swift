import Testing

@testable import DirectIOEngine

@Suite("Operations on threads")
struct WorkloadTests {
    private func mixed(_ rules: ProtocolRules = ProtocolRules()) -> Workload {
        var workload = Workload()
        workload.rules = rules
        (workload.threads, workload.files, workload.fileBlocks, workload.depth) = (2, 2, 48, 6)
        (workload.workers, workload.interruptsAtOnce, workload.preparation) = (3, false, .none)
        (workload.operations, workload.seconds, workload.journalBlocks) = (4_000, .infinity, 256)
        return workload
    }

    private func run(_ workload: Workload) throws -> Workload.Report {
        try workload.run(on: MemoryDevice(blockCount: 8 * 1_024, blockSize: 512))
    }

    @Test("end as they were promised to, with faults and without", arguments: [0, 0.02])
    func clean(rate: Double) throws {
        var workload = mixed()
        for site in FaultSite.allCases { workload.faults[site] = rate }
        let report = try run(workload)
        #expect(report.violations.isEmpty && report.operations == 8_000)
        #expect((report.failures > 0) == (rate > 0) && report.latencies.count == 8_000)
        #expect(report.commits > 0 && report.ioEnds > 0 && report.extents.conversions > 0)
    }

    @Test("show a mistake also on threads", arguments: ["m4", "m5", "m7", "m8"])
    func mistakes(id: String) throws {
        var workload = mixed(try #require(KernelVersion.mistakes.first { $0.id == id }).rules)
        workload.faults = [.device: 0.05]
        // Where nothing waits for conversions, nothing waits for ever for one that is lost.
        workload.mix.unaligned = 0
        #expect(try run(workload).violations.isEmpty == false)
    }

    @Test("write each block once where that is asked for")
    func once() throws {
        var workload = Workload()
        (workload.threads, workload.fileBlocks, workload.writesOnce, workload.seconds) = (2, 500, true, .infinity)
        let report = try workload.run(on: MemoryDevice(blockCount: 6_000, blockSize: 4_096))
        #expect(report.operations == 500 && report.ioEnds == 500 && report.violations.isEmpty)
        #expect(report.extents.conversions == 500)
    }

    /// More of each thread than a request's number can count.
    @Test("tell who has asked for what, however many there were")
    func many() throws {
        var workload = Workload()
        (workload.threads, workload.files, workload.fileBlocks, workload.verifies) = (3, 3, 16, false)
        (workload.operations, workload.seconds, workload.preparation) = (20_000, .infinity, .written)
        workload.mix = OperationMix()
        (workload.mix.truncates, workload.mix.punches, workload.mix.syncs) = (0, 0, 0)
        let report = try workload.run(on: MemoryDevice(blockCount: 8 * 6_000, blockSize: 512))
        #expect(report.operations == 60_000 && report.latencies.count == 60_000 && report.violations.isEmpty)
        #expect(report.latencies.most < 30_000_000_000, "some operation has another's beginning")
    }

    @Test("stop when they are told to")
    func cancelled() throws {
        let report = try mixed().run(on: MemoryDevice(blockCount: 8 * 1_024, blockSize: 512), isCancelled: { true })
        #expect(report.wasInterrupted && report.operations == 0 && report.violations.isEmpty)
    }

    @Test("end with errors where the device disappears, or may no longer be written, and nothing hangs")
    func gone() throws {
        for fault in [FaultyDevice.Fault.gone, .inputOutput] {
            let memory = MemoryDevice(blockCount: 8 * 1_024, blockSize: 512)
            let device = FaultyDevice(memory, failingWrites: { number, _ in number > 800 ? fault : nil })
            var workload = mixed()
            workload.operations = 1_000
            let report = try workload.run(on: device)
            #expect(report.operations == 2_000 && report.failures > 100)
            #expect(report.violations.isEmpty, "\(report.violations.prefix(3))")
        }
    }

    @Test("need a device with room")
    func small() {
        let error = #expect(throws: DeviceError.self) {
            try mixed().run(on: MemoryDevice(blockCount: 512, blockSize: 512))
        }
        #expect(error?.description.contains("is too small") == true)
    }
}

@Suite("A histogram of times")
struct HistogramTests {
    @Test("knows how many there are, the mean, and quantiles within six per cent")
    func quantiles() {
        var histogram = Histogram()
        for number in 1...100_000 as ClosedRange<UInt64> { histogram.add(nanoseconds: number) }
        #expect(histogram.count == 100_000 && histogram.most == 100_000 && histogram.mean == 50_000.5)
        for part in [0.01, 0.5, 0.9, 0.99] {
            let (exact, found) = (part * 100_000, Double(histogram.quantile(part)))
            #expect(found >= exact && found <= exact * 1.0626, "\(part): \(found)")
        }
        #expect(histogram.quantile(1) == 100_000 && histogram.classes.map(\.count).reduce(0, +) == 100_000)
    }

    @Test("takes the greatest and the least number, and adds up")
    func ends() {
        var histogram = Histogram()
        for number in [0, 1, 15, 16, 17, .max] as [UInt64] { histogram.add(nanoseconds: number) }
        #expect(histogram.classes.map(\.end) == [0, 1, 15, 16, 17, .max])
        var other = histogram
        other.add(histogram)
        #expect(other.count == 12 && other.classes.allSatisfy { $0.count == 2 })
    }
}
