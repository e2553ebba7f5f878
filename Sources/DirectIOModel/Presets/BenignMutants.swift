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
            of("fallocate_lock", "2:drop-guard", "9:drop-part:2")
        ),
        (
            "writeback begins when the bios of a write have ended, though its submitting task has not returned",
            of("writeback_begin", "5:drop-part:5", "5:negate:5")
        ),
        (
            "a round of no blocks leaves all blocks as they are",
            of("writeback_map", "3:drop-guard") + of("fallocate_map", "2:drop-guard")
        ),
        ("a round of fallocate that failed is tried again", of("fallocate_fails", "4:drop-update:fallocate_range")),
        (
            "a direct read that was told to take the inode's lock keeps it until it has ended",
            of("read_looks_up", "5:change-rule", "6:drop-update:reader_lock")
        ),
        (
            "nobody waits for a page that is being read, or it is locked after its read: what was read is not kept",
            of("read_block", "6:drop-update:reader_page") + of("read_buffered", "5:drop-update:reader_page", "5:negate")
                + of("enter_direct_io", "3:drop-guard", "3:negate:1", "3:negate:4", "3:negate:7")
                + of("uncount", "2:drop-part:1", "2:negate:1", "2:drop-part:3", "2:change-rule")
                + of(
                    "unlock_inode", "2:drop-guard", "2:change-rule", "2:negate:2", "2:negate:5", "2:negate:8")
        ),
        (
            "an overwrite gives the inode's lock up, or keeps it, whatever is cached: it meets the same requirements",
            of("check_overwrite", "5:drop-guard", "5:change-rule", "5:negate:4", "5:negate:7")
                + of(
                    "check_overwrite", "6:drop-guard", "6:drop-part:1", "6:negate:1", "6:drop-part:3", "6:negate:2",
                    "6:drop-part:5", "6:negate:3", "6:change-rule", "6:negate:4")
        ),
        (
            "an inode is evicted while a write waits that goes no further in the model",
            of("evict_inode", "5:drop-guard")
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
            of("split_right_fails", "29:drop-update:bh_unwritten", "29:negate")
                + of("split_left_fails", "27:drop-update:bh_unwritten", "27:negate")
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
            ["convert_blocks:8", "writeback_convert:6"].flatMap {
                of($0, "drop-guard", "drop-part:3", "drop-part:4", "weaken-comparison:1", "weaken-comparison:2")
            }
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
        ),
        (
            "what is made written is joined to fewer written extents, or more: no requirement speaks of where those begin",
            ["convert_blocks+extents", "writeback_convert+extents"].flatMap {
                of(
                    $0, "7:drop-guard", "7:change-case:1", "7:change-quantifier", "11:force-condition:2",
                    "11:strengthen-comparison:1", "11:strengthen-comparison:2", "12:drop-update:cut")
            }
                + of("convert_blocks+extents", "4:drop-guard", "4:weaken-comparison:2", "8:negate-condition")
                + of(
                    "convert_blocks+extents", "8:force-condition:2", "8:change-case:1", "8:change-case:2",
                    "13:weaken-comparison")
                + of("writeback_convert+extents", "12:negate")
                + of(
                    "split_right_fails", "25:force-condition:2", "25:strengthen-comparison:2", "26:drop-update:cut",
                    "26:negate")
                + of(
                    "split_left_fails", "23:force-condition:2", "23:strengthen-comparison:2", "24:drop-update:cut",
                    "24:negate")
        ),
        (
            "fallocate joins fewer unwritten extents, or more: none of which anybody is about to convert",
            of(
                "fallocate_map+extents", "6:drop-part:2", "6:drop-part:3", "6:negate:4", "6:drop-part:4", "6:negate:5",
                "6:drop-part:6", "6:drop-part:7", "6:negate:6", "6:weaken-comparison:1", "6:negate:7",
                "6:weaken-comparison:2", "6:negate:9", "6:drop-part:8", "6:negate:10", "6:drop-part:10",
                "6:drop-part:11", "6:negate:11", "6:weaken-comparison:3", "6:negate:12", "6:weaken-comparison:4",
                "6:negate:14")
                + of(
                    "fallocate_map+extents", "7:drop-guard", "7:weaken-comparison:1", "7:negate:2", "7:negate:3",
                    "7:drop-part:4", "7:negate:4", "7:drop-part:6", "7:drop-part:7", "7:negate:5",
                    "7:weaken-comparison:3", "7:negate:6", "7:weaken-comparison:4", "7:change-quantifier:2",
                    "11:drop-guard", "11:weaken-comparison:1", "11:change-quantifier")
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
            "a round ends before the extent does; each may, for no extent is longer than what writeback maps of it",
            of("writeback_convert+extents", "2:negate:5")
        ),
        (
            "writeback is of other ranges, written blocks among them: of any range it meets the same requirements",
            of(
                "writeback_begin", "4:drop-guard", "4:negate-guard", "4:change-quantifier", "4:negate:2", "4:negate:3",
                "4:negate:4", "4:negate:5", "4:negate:6", "4:strengthen-comparison:1", "4:strengthen-comparison:2",
                "4:change-case:1", "4:change-case:2")
        ),
        (
            "what is allocated, or lies behind what is converted, is joined to other extents than in any kernel",
            of(
                "fallocate_map+extents", "7:negate:11", "7:change-case:1", "7:change-case:2", "11:change-case:1")
                + of(
                    "writeback_convert+extents", "7:negate:1", "7:negate:2", "7:change-case:2", "8:negate-condition",
                    "8:force-condition:2", "8:change-case:1", "8:change-case:2", "9:drop-update:cut",
                    "13:weaken-comparison")
        ),
        (
            "fallocate is of other blocks than the step says",
            of("fallocate_lock", "9:force-condition:1", "9:drop-part:1")
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
            of("split_right_fails", "15:weaken-comparison")
                + of("split_left_fails", "15:force-condition:1", "15:change-rule", "15:weaken-comparison")
                + of("split_right_fails_then_left", "16:force-condition:1", "16:change-rule", "16:weaken-comparison")
        ),
        (
            "a failed split writes early, zeroes less, or shows what the medium held; the version does so of other blocks",
            of("split_right_fails_then_left", "15:negate") + of("split_right_fails", "15:strengthen-comparison")
                + of("split_left_fails", "15:strengthen-comparison")
        ),
        (
            "what writeback has converted is joined to other written extents",
            of("writeback_convert+extents", "4:drop-guard", "4:weaken-comparison:2")
        ),
        (
            "a conversion of writeback's that failed is tried again",
            of("writeback_split_right_fails_then_left", "33:drop-update:writeback")
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
