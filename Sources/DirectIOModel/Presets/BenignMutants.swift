extension DirectIO {
    /// Mutants that do something else than their version and meet every requirement all the same, and why: by the id of
    /// the version, then by that of the mutant.
    public static let benignMutants: [String: [String: String]] = ["fixed": byMutant(ofFixed)]

    /// One reason, and the mutants that it holds of.
    private typealias Reason = (why: String, mutants: [String])

    private static func byMutant(_ reasons: [Reason]) -> [String: String] {
        let pairs = reasons.flatMap { reason in reason.mutants.map { ($0, reason.why) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static let ofFixed: [Reason] = [
        (
            "the write is of other blocks than the step says, or of none: of any blocks it meets the same requirements",
            ["submit_async_write", "submit_sync_write"].flatMap { action in
                ["2:drop-guard", "7:force-condition:1", "7:drop-part:1", "7:drop-part:2"].map { "\(action):\($0)" }
            }
        ),
        (
            "the flag that end_io leaves set after a failure is cleared before the io_end is released: there is no range "
                + "to convert",
            [
                "end_io:6:force-condition:2", "end_io:6:change-rule:1", "end_io:6:change-rule:2", "end_io:6:drop-part:4",
                "end_io:6:drop-part:7", "end_io:6:drop-part:8", "end_io:6:drop-part:9",
            ]
        ),
        (
            "two bios of a write may end at once",
            [
                "bio_end:3:drop-guard", "bio_end:3:change-quantifier", "bio_end:3:drop-part:3",
                "bio_end:3:strengthen-comparison:1", "bio_end:3:strengthen-comparison:2",
            ]
        ),
        (
            "an async write whose mapping failed stays queued, and its completion reports the error, as iomap does",
            ["stop_handle:10:drop-part:2", "stop_handle:10:change-rule"]
        ),
        (
            "the workqueue is made once more for a later write, which may fail and then reports that",
            ["latch_defer:4:drop-update:s_dio_done_wq", "latch_defer:4:negate"]
        ),
        (
            "unwritten extents are joined only while no io_end owes a conversion, so that fallocate need not wait",
            ["fallocate_wait:2:drop-guard", "fallocate_wait:2:weaken-comparison:2", "fallocate_wait:2:change-rule"]
        ),
        (
            "what fallocate allocates stays in more extents than need be",
            [
                "fallocate_map+extents:9:drop-update:cut", "fallocate_map+extents:9:drop-part:2",
                "fallocate_map+extents:9:weaken-comparison:2",
            ]
        ),
        (
            "mapping goes on after a page could not be pinned: the write fails all the same",
            ["start_handle:4:drop-guard", "look_up:4:drop-guard"]
        ),
        (
            "an overwrite looks up its next blocks while earlier ones are in no bio yet",
            ["look_up:3:drop-guard", "look_up:3:change-quantifier"]
        ),
    ]
}
