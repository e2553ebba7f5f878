extension DirectIO {
    /// Mutants that do something else than their version and meet every requirement all the same, and why: by the id of
    /// the version, then by that of the mutant.
    public static let benignMutants: [String: [String: String]] = [
        "fixed": byMutant(common + clearing + ofFixed), "v4.6": byMutant(common + clearing + unmended),
        "seed": byMutant(common + unmended + ofSeed),
    ]

    /// One reason, and the mutants that it holds of.
    typealias Reason = (why: String, mutants: [String])

    private static func byMutant(_ reasons: [Reason]) -> [String: String] {
        let pairs = reasons.flatMap { reason in reason.mutants.map { ($0, reason.why) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// What differs by the line and what was done there.
    private static func of(_ line: String, _ changes: String...) -> [String] { changes.map { "\(line):\($0)" } }

    /// In every version tested.
    private static let common: [Reason] = requests + environment + boundaries

    private static let requests: [Reason] = [
        (
            "the write is of other blocks than the step says, or of none: of any blocks it meets the same requirements",
            ["submit_async_write", "submit_sync_write"].flatMap { action in
                of(action, "2:drop-guard", "7:force-condition:1", "7:drop-part:1", "7:drop-part:2")
            }
        ),
        (
            "the bios of a write end in some orders only, and any order is met by the same requirements",
            of("bio_end", "3:drop-part:3", "4:weaken-comparison", "4:drop-part:5")
        ),
        (
            "a write of which every block is in a bio returns the error of a page at once, not on completion",
            of("finish_loop_after_fault", "4:drop-guard", "4:negate:1", "4:negate:3", "4:drop-part")
        ),
        (
            "the flag of an io_end that has it is set once more, which changes nothing",
            of("keep_io_end", "4:change-rule")
        ),
        (
            "a conversion takes blocks that are written already along with others, and leaves them as they are",
            of("convert_blocks", "6:drop-guard", "6:change-quantifier", "6:strengthen-comparison:2")
        ),
        (
            "a round of a conversion ends before the extent does, and another one goes on there",
            ["convert_blocks+extents", "writeback_convert+extents"].flatMap {
                of($0, "2:drop-guard", "2:change-quantifier")
            }
        ),
    ]

    private static let environment: [Reason] = [
        (
            "fallocate is of other blocks than the step says, of all, or of none: of any it meets the same requirements",
            of("fallocate_lock", "2:drop-guard", "8:drop-part:2", "8:force-condition:1")
        ),
        (
            "writeback begins when the bios of a write have ended, though its submitting task has not returned",
            of("writeback_begin", "5:drop-part:5", "5:negate:5")
        ),
        (
            "a round of no blocks leaves all blocks as they are",
            of("writeback_map", "3:drop-guard") + of("writeback_convert", "2:drop-guard")
        ),
        ("a round of fallocate that failed is tried again", of("fallocate_fails", "4:drop-update:fallocate_range")),
        (
            "a direct read maps without a look at DIOREAD_LOCK, but while nobody holds the inode's lock",
            of("read_looks_up", "1:drop-guard")
        ),
        ("what is closed is closed once more", of("close_file", "1:drop-guard")),
        (
            "the file may be closed where nobody evicts its inode: less is written then",
            ["submitter", "device", "completion", "worker"].map { "close_file:change-actor:\($0)" }
        ),
        (
            "the task waits more than once, or begins late: nobody waits for it",
            of("begin_wait", "1:drop-guard", "3:drop-guard")
        ),
    ]

    private static let boundaries: [Reason] = [
        (
            "what a failed split has marked written needs no conversion",
            of("split_right_fails", "18:drop-update:bh_unwritten", "18:negate")
                + of("split_left_fails", "20:drop-update:bh_unwritten", "20:negate")
        ),
        (
            "writeback maps blocks once more that it has mapped, which leaves them as they are",
            of("writeback_map", "5:drop-part:5")
        ),
        (
            "an overwrite up to the end of an extent is taken for any other write",
            of("check_overwrite+extents", "1:drop-part:5", "1:negate:7")
        ),
        (
            "where extent boundaries are not modelled a step that says to join extents is the one that does not",
            ["fallocate_map:7", "convert_blocks:8"].flatMap { of($0, "drop-guard", "drop-part:3", "drop-part:4") }
        ),
        (
            "what is allocated already stays as it is, through however many extents a call goes, or however short it is",
            of(
                "fallocate_map+extents", "1:drop-guard", "1:drop-part:3", "1:change-quantifier",
                "1:strengthen-comparison:1", "1:strengthen-comparison:2", "1:negate:8")
        ),
        (
            "an overwrite is of several extents, each of which is looked up by itself",
            of(
                "check_overwrite+extents", "1:drop-guard", "1:change-quantifier:1", "1:change-quantifier:2",
                "1:drop-part:4", "1:negate:6")
        ),
        (
            "what is written, or lies behind what is mapped, is split into more extents than need be",
            of("map_blocks+extents", "6:force-condition:1", "9:weaken-comparison")
                + of("writeback_map+extents", "9:weaken-comparison")
                + of("writeback_convert+extents", "6:force-condition:1", "6:weaken-comparison")
        ),
    ]

    /// Where end_io clears the flag of an io_end whose write failed, and none is lost.
    private static let clearing: [Reason] = [
        ("what is evicted is evicted once more", of("evict_inode", "2:drop-guard")),
        (
            "the flag that end_io leaves set after a failure is cleared before its release: no range is noted",
            of(
                "end_io", "6:force-condition:2", "6:change-rule:1", "6:change-rule:2", "6:drop-part:4", "6:drop-part:7",
                "6:drop-part:8", "6:drop-part:9")
        ),
        (
            "an io_end that owes nothing has its flag looked at, which is clear",
            of("put_io_end", "12:force-condition:1")
        ),
    ]

    private static let ofFixed: [Reason] = [
        (
            "the next blocks are looked up without a handle where they are written already, as iomap came to do",
            of("look_up", "2:drop-guard")
        ),
        (
            "writeback is of other ranges, written blocks among them: of any range it meets the same requirements",
            of(
                "writeback_begin", "4:drop-guard", "4:negate-guard", "4:change-quantifier", "4:negate:2", "4:negate:3",
                "4:negate:4", "4:negate:5", "4:negate:6", "4:strengthen-comparison:1", "4:strengthen-comparison:2",
                "4:change-case:1", "4:change-case:2")
        ),
        (
            "what is allocated, or lies behind what is converted, stays in more extents than need be",
            of(
                "fallocate_map+extents", "5:force-condition:1", "7:strengthen-comparison:1", "8:drop-part:2",
                "9:force-condition:2", "10:drop-update:cut", "10:drop-part:2")
                + of("writeback_convert+extents", "6:negate-condition")
        ),
        (
            "the flag set under i_data_sem is set once more after it, which changes nothing",
            of("writeback_map", "22:force-condition:2", "22:negate:1", "22:drop-part:2", "22:change-rule")
        ),
    ]

    /// Where a failed split claims data, and writeback flags its io_end after i_data_sem.
    private static let unmended: [Reason] = [
        (
            "a failed split zeroes more than it must, or all: fewer runs show what the medium held",
            of("split_right_fails", "16:force-condition:1", "16:change-rule", "16:weaken-comparison")
                + of("split_left_fails", "15:force-condition:1", "15:change-rule", "15:weaken-comparison")
                + of("split_right_fails_then_left", "16:force-condition:1", "16:change-rule")
        ),
        (
            "a mapping call that fails leaves the extent unwritten: fewer runs show what the medium held",
            of("split_right_fails_then_left", "13:force-condition:2", "14:drop-update:ext", "14:change-case:2")
        ),
        (
            "a failed split writes early, or shows what the medium held there; the version does so itself, of other blocks",
            of("split_right_fails_then_left", "13:negate-condition", "13:negate:1", "13:negate:2", "15:negate")
        ),
        (
            "an io_end is flagged for blocks that a zero-out has written meanwhile: its conversion finds them written",
            of("writeback_map", "22:force-condition:2", "22:drop-part:1")
        ),
        (
            "writeback does not take up blocks whose conversion failed: of any range it meets the requirements",
            of(
                "writeback_begin", "5:drop-part:1", "5:drop-part:4", "5:drop-part:10", "5:negate:8", "5:negate:10",
                "5:negate:11")
        ),
        (
            "the mapping call names an io_end that it does not use",
            of("writeback_map", "2:drop-guard", "2:negate-guard")
        ),
    ]

    private static let ofSeed: [Reason] = [
        (
            "end_io is called though nothing was transferred, as 187372a3b9fa came to do",
            of("end_io", "2:drop-guard", "2:change-rule")
        ),
        (
            "a sync write that met an error converts what its bios have written, which holds its data",
            of("convert_sync", "2:drop-part:7", "2:drop-part:8")
        ),
        (
            "who converted a block is booked wrongly where no write has reached it: the version converts that, too",
            of("convert_blocks", "12:drop-part:1", "12:negate:2")
        ),
    ]
}
