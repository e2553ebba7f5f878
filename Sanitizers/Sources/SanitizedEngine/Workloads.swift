import DirectIOEngine
import Foundation

/// What the engine does, on threads, with faults and without.
enum Workloads {
    /// Runs episodes, where each operation that ends has trees, bitmaps, journal and counters compared: in debug
    /// builds, as this one is.
    static func runEpisodes() {
        for seed in 0..<200 as Range<UInt64> {
            do {
                let violations = try Episode(KernelVersion.named("fixed")!.rules, seed: seed).run().violations
                guard !violations.isEmpty else { continue }
                print("episode \(seed): \(violations)")
            } catch {
                print("\(error)")
            }
            exit(1)
        }
    }

    /// Runs each version that is to keep its promises, and ends the process when one does not.
    static func run() {
        for id in ["fixed", "v6.x", "seed", "v4.5"] {
            for (rate, atOnce) in [(0.0, false), (0.02, false), (0.0, true)] { run(id, rate, atOnce) }
        }
    }

    private static func run(_ id: String, _ rate: Double, _ atOnce: Bool) {
        var workload = Workload()
        workload.rules = KernelVersion.named(id)!.rules
        (workload.threads, workload.files, workload.fileBlocks, workload.depth) = (3, 2, 32, 5)
        (workload.workers, workload.interruptsAtOnce, workload.preparation) = (2, atOnce, .none)
        (workload.operations, workload.seconds, workload.journalBlocks) = (400, .infinity, 256)
        for site in FaultSite.allCases { workload.faults[site] = rate }
        // Versions with known mistakes break their promises, and may then wait for ever: of those only what all must
        // keep is looked at here, that threads are not in each other's way.
        let isMended = id == "fixed"
        if !isMended {
            workload.faults = [.device: rate]
            workload.mix.unaligned = 0
        }
        do {
            let report = try workload.run(on: MemoryDevice(blockCount: 8 * 1_024, blockSize: 512))
            let isStuck = report.violations.contains { $0.kind == .hang }
            print("\(id): \(report.operations) operations, \(report.failures) failed, \(report.commits) commits")
            guard isStuck || (isMended && !report.violations.isEmpty) else { return }
            print(report.violations)
            exit(1)
        } catch {
            print("\(error)")
            exit(1)
        }
    }
}
