import Testing

@testable import DirectIOEngine

@Suite("Episodes of random operations, schedules and faults")
struct EpisodeTests {
    /// What the first episodes of a version show, until something has been found.
    private func firstViolations(_ rules: ProtocolRules, most: UInt64) throws -> (
        seed: UInt64, violations: [Violation]
    )? {
        for seed in 0..<most {
            let violations = try Episode(rules, seed: seed).run().violations
            if !violations.isEmpty { return (seed, violations) }
        }
        return nil
    }

    @Test("show nothing that must not be where every known defect is mended")
    func fixed() throws {
        let found = try firstViolations(ProtocolRules(), most: 4_000)
        #expect(found == nil, "seed \(found?.seed ?? 0): \(found?.violations ?? [])")
    }

    /// A run of pages whose blocks lie apart goes in several bios, of which one may fail.
    @Test("lose nothing of what writeback has sent in pieces without a word", arguments: ["fixed", "v6.x"])
    func pieces(id: String) throws {
        let version = try #require(KernelVersion.named(id))
        var shape = Episode.Shape()
        (shape.fileBlocks, shape.operations, shape.rates) = (8, 24, [.device: 0.06])
        for seed in 0..<12_000 as Range<UInt64> {
            let lost = try Episode(version.rules, seed: seed, shape: shape).run().violations.filter {
                $0.kind == .lostData
            }
            #expect(lost.isEmpty, "seed \(seed): \(lost)")
        }
        // One in which a bio of an io_end fails, another ends well, and nothing is converted.
        let sample = try Episode(version.rules, seed: 6_175, shape: shape).run(traces: true).trace
        for step in ["writeback_bio_error", "writeback_bio_end", "writeback_free_reserved"] {
            #expect(sample.contains { $0.hasSuffix(step) }, "\(step)")
        }
    }

    /// Each takes less than a second.
    @Test("find each mistake of the record of bugs", arguments: KernelVersion.mistakes.map(\.id))
    func mistake(id: String) throws {
        let version = try #require(KernelVersion.mistakes.first { $0.id == id })
        let found = try #require(try firstViolations(version.rules, most: 40_000), "\(id) is not found")
        let again = try Episode(version.rules, seed: found.seed).run()
        #expect(again.violations == found.violations)
        // The same operations, schedule and faults do no harm without the mistake, or are other ones.
        #expect(try Episode(ProtocolRules(), seed: found.seed).run().violations.isEmpty)
    }

    /// What history knows of each version.
    @Test(
        "show what was wrong with each version",
        arguments: [
            ("v2.6.35", [Violation.Kind.lostData, .staleData, .leak]), ("v4.4", [.lostData, .staleData, .leak]),
            ("v4.5-rc1", [.lostData, .staleData, .kernel]), ("v4.5", [.staleData, .leak]),
            ("seed", [.staleData, .leak, .hang]),
            ("half-merged", [.leak, .hang]), ("v4.6", [.staleData, .lostData]), ("v5.5", [.staleData]),
            ("v6.x", [.staleData]),
        ])
    func version(id: String, kinds: [Violation.Kind]) throws {
        let version = try #require(KernelVersion.named(id))
        var missing = Set(kinds)
        for seed in 0..<20_000 as Range<UInt64> where !missing.isEmpty {
            for violation in try Episode(version.rules, seed: seed).run().violations { missing.remove(violation.kind) }
        }
        #expect(missing.isEmpty, "\(id) shows no \(missing)")
    }

    @Test("are the same for the same seed, word for word")
    func repeatable() throws {
        for seed in 0..<50 as Range<UInt64> {
            let (one, two) = try (
                Episode(ProtocolRules(), seed: seed).run(traces: true),
                Episode(ProtocolRules(), seed: seed).run(traces: true)
            )
            #expect(one.trace == two.trace && one.steps == two.steps, "seed \(seed)")
            #expect(try Episode(ProtocolRules(), seed: seed).run().steps == one.steps, "a trace changes seed \(seed)")
        }
    }

    /// Every kind of operation, every fault and every step of the fixed version is reached.
    @Test("come to every step")
    func coverage() throws {
        var names: Set<String> = []
        for seed in 0..<3_000 as Range<UInt64> {
            for line in try Episode(ProtocolRules(), seed: seed).run(traces: true).trace where !line.hasPrefix("#") {
                if let name = line.split(separator: ": ").last { names.insert(String(name)) }
            }
        }
        let wanted = [
            "alloc_io_end_late", "set_unwritten_flag", "keep_io_end", "latch_defer", "create_workqueue", "submit_bio",
            "bio_end", "bio_end_error", "run_completion", "end_io", "put_io_end", "start_conversion", "convert_blocks",
            "clear_unwritten_flag", "release_io_end", "uncount", "complete_request", "unlock_for_overwrite",
            "relock_inode",
            "look_up", "wait_for_bios", "mark_sync_unwritten", "convert_sync", "wait_for_conversions",
            "wait_for_own_conversion", "cut_off", "size_update", "buffered_write", "writeback_convert",
            "writeback_bio_error",
            "truncate_extents", "punch_extents", "fallocate_map", "read_checks_lock", "read_locks", "read_page",
            "sync_wait_for_commit", "commit_write", "orphan_add",
        ]
        #expect(Set(wanted).subtracting(names).isEmpty, "\(Set(wanted).subtracting(names)) of \(names.count)")
    }
}
