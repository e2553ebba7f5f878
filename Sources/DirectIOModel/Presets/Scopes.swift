public import TransitionSystems

extension DirectIO {
    /// The scopes in which the protocol is checked, by family.
    ///
    /// - Parameter full: Whether to end each family with its largest scope, which takes longer than a minute.
    public static func families(full: Bool = false) -> [ScopeFamily] {
        [
            ScopeFamily(
                "core",
                rungs: sizes([(1, 1), (1, 2), (2, 1), (2, 2)], full ? [(2, 3)] : []).map { requests, blocks in
                    scope("core", requests, blocks, parts: [Parts.core], faults: Faults.core)
                },
                properties: Properties.ids(Properties.core + Properties.refinements)
                    .subtracting(ofWriteback + ofEviction + ofReading)),
            ScopeFamily(
                "extents",
                rungs: sizes([(1, 2), (1, 3)], full ? [(2, 2)] : []).map { requests, blocks in
                    scope(
                        "extents", requests, blocks, parts: [Parts.core, Parts.extents], faults: [Faults.splitSpace],
                        actors: [Actors.fallocate, Actors.writeback])
                },
                properties: Properties.ids(
                    Properties.extents + Properties.extentClaims + Properties.sharedRefinements
                ).union([
                    "writeback-no-stale-exposure", "writeback-in-order", "writeback-whole", "writeback-frees",
                    "fallocate-in-order", "allocation-asked",
                ])),
            ScopeFamily(
                "split",
                rungs: [scope("split", 1, 3, parts: [Parts.core, Parts.extents], faults: [Faults.splitSpace, Faults.conversion])],
                properties: [
                    "no-stale-exposure", "no-early-conversion", "extent-whole", "pre-split", "one-extent",
                    "transferred-prefix", "mapping-on-demand", "rounds-move", "allocation-asked", "claim-no-global",
                    "bio-whole", "split-zeroes-rest",
                ]),
            ScopeFamily(
                "boundaries",
                rungs: [scope("boundaries", 1, 3, parts: [Parts.core, Parts.extents], faults: [])],
                properties: Properties.ids(Properties.extents)),
            ScopeFamily(
                "preallocate",
                rungs: [
                    scope(
                        "preallocate", 1, 3, parts: [Parts.core, Parts.extents],
                        faults: [Faults.mapping, Faults.splitSpace],
                        actors: [Actors.fallocate, Actors.writeback],
                        without: ["submit_async_write", "submit_sync_write"])
                ],
                properties: Properties.ids(Properties.extents)
                    .union(["fallocate-in-order", "writeback-in-order", "writeback-whole", "allocation-asked"])),
            ScopeFamily(
                "read",
                rungs: sizes([(1, 1), (1, 2)], full ? [(1, 3)] : []).map { requests, blocks in
                    scope(
                        "read", requests, blocks, parts: [Parts.core], faults: [Faults.eio, Faults.mapping],
                        actors: [Actors.reader, Actors.fallocate])
                },
                properties: Set(
                    ofReading + [
                        "no-stale-exposure", "dio-count-covers-conversion", "lock-discipline", "allocation-asked",
                        Properties.deadlock,
                    ])),
            ScopeFamily(
                "writeback",
                rungs: sizes([(1, 1), (1, 2)], full ? [(2, 2)] : []).map { requests, blocks in
                    scope(
                        "writeback", requests, blocks, parts: [Parts.core],
                        faults: [Faults.eio, Faults.ioEndMemory, Faults.conversion], actors: [Actors.writeback])
                },
                properties: Set(
                    ofWriteback + [
                        "unwritten-count", "io-end-count", "release-discipline", "dio-unwritten-flag",
                        "dio-unwritten-harmless", "allocation-asked",
                    ])),
            ScopeFamily(
                "evict",
                rungs: sizes([(1, 1)], full ? [(2, 1)] : []).map { requests, blocks in
                    scope(
                        "evict", requests, blocks, parts: [Parts.core], faults: [Faults.eio], actors: [Actors.eviction])
                }, properties: Set(ofEviction + ["error-has-cause"])),
        ] + progressFamilies(full: full)
    }

    /// Families that decide what must happen in the end. There nothing is reduced by symmetry, and the scopes are small.
    private static func progressFamilies(full: Bool) -> [ScopeFamily] {
        [
            ScopeFamily(
                "complete",
                rungs: sizes([(1, 1), (2, 1)], full ? [(2, 2)] : []).map { requests, blocks in
                    scope(
                        "complete", requests, blocks, parts: [Parts.core],
                        faults: [Faults.workqueueMemory, Faults.eio, Faults.conversion])
                }, properties: ["every-request-completes", "error-has-cause"]),
            ScopeFamily(
                "end",
                rungs: sizes([(1, 1), (1, 2)], full ? [(2, 1)] : []).map { requests, blocks in
                    scope(
                        "end", requests, blocks, parts: [Parts.core, Parts.waiters], faults: Faults.core,
                        actors: [Actors.waiter, Actors.eviction])
                }, properties: ["every-request-completes", "waiters-wake", "eviction-ends"]),
            ScopeFamily(
                "wait",
                rungs: sizes([(1, 1), (1, 2)], full ? [(2, 1)] : []).map { requests, blocks in
                    scope(
                        "wait", requests, blocks, parts: [Parts.core, Parts.waiters], faults: [Faults.eio],
                        actors: [Actors.waiter, Actors.writeback])
                }, properties: ["every-request-completes", "waiters-wake", "waiter-waits"]),
            ScopeFamily(
                "dio-wait",
                rungs: sizes([(1, 1), (1, 2)], full ? [(2, 1)] : []).map { requests, blocks in
                    scope(
                        "dio-wait", requests, blocks, parts: [Parts.core], faults: [Faults.eio],
                        actors: [Actors.fallocate, Actors.reader])
                }, properties: ["every-request-completes", "dio-wait-ends", "reads-end"]),
        ]
    }

    /// Properties of the part `core` that say nothing where nobody writes back.
    private static let ofWriteback = [
        "writeback-no-failed-conversion", "writeback-no-stale-exposure", "writeback-no-irq-conversion",
        "writeback-no-use-after-free", "flush-before-write", "writeback-in-order", "writeback-whole",
        "writeback-frees",
        "claim-writeback-window",
    ]
    /// Properties of the part `core` that say nothing where nobody preallocates and reads.
    private static let ofReading = ["fallocate-exclusion", "fallocate-in-order", "reader-discipline", "reader-unlocked"]
    /// Properties of the part `core` that say nothing where nobody closes the file.
    private static let ofEviction = ["no-inode-use-after-free"]

    /// Variables that say who holds a lock.
    public static let locks: Set<String> = ["i_mutex", "i_data_sem", "handle"]

    /// Variables that say where a task is; the step it takes next says so too.
    public static let places: Set<String> = ["submit", "completion", "conversion", "fallocate", "reader", "writeback", "waiter"]

    private static func sizes(_ quick: [(Int, Int)], _ full: [(Int, Int)]) -> [(Int, Int)] { quick + full }

    /// A finite instance of the protocol; each of its direct writes is made at most once, and a run has at most two
    /// failures, so that failures can meet.
    static func scope(
        _ name: String, _ requests: Int, _ blocks: Int, parts: Set<Part>, faults: [FaultClass], actors: [Actor] = [],
        mostFailures: Int = 2, mostBios: Int? = nil, without: Set<String> = []
    ) -> Scope {
        let ioEnds = requests + (actors.contains(Actors.writeback) ? 1 : 0)
        return Scope(
            "\(name)@\(requests)x\(blocks)", sizes: ["Request": requests, "Block": blocks, "IOEnd": ioEnds],
            parts: parts,
            faults: Set(faults), actors: Set(actors), limits: mostBios.map { [Limits.bios: $0] } ?? [:],
            mostFailures: mostFailures, without: without)
    }
}
