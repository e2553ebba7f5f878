extension StepCatalogue {
    private static let directFunction = "ext4_ext_direct_IO(), fs/ext4/inode.c"
    private static let syncFunction = "ext4_dio_get_block_unwritten_sync(), fs/ext4/inode.c"
    private static let asyncFunction = "ext4_dio_get_block_unwritten_async(), fs/ext4/inode.c"
    private static let handleFunction = "start_dio_trans(), fs/ext4/inode.c"
    private static let endFunction = "ext4_end_io_dio(), fs/ext4/inode.c"
    private static let completeFunction = "dio_complete(), fs/direct-io.c"
    private static let mapsFunction = "get_more_blocks(), fs/direct-io.c"

    /// The seed (109811c20fb8), and what the two commits beside it make of it.
    static let seedVersions: [StepSection] = [seed, seedOutcomes, halfMerged, linux46]

    private static let seed = StepSection(
        "seed", "The seed alone, 109811c20fb8: the io_end travels in b_private",
        [
            StepEntry("overwrite", "ext4_dio_get_block_overwrite(), fs/ext4/inode.c", "An overwrite maps by look-up."),
            StepEntry("sync-1", syncFunction, "A sync write's mapping call opens a handle."),
            StepEntry("sync-1-error", syncFunction, "None can be had: the call fails."),
            StepEntry("sync-2", syncFunction, "It maps."),
            StepEntry("sync-3", syncFunction, "With i_data_sem dropped, an unwritten extent has DIO_UNWRITTEN set."),
            StepEntry("get_block-1", handleFunction, "An async write's mapping call opens a handle."),
            StepEntry("get_block-1-error", handleFunction, "None can be had: the call fails, b_private as it was."),
            StepEntry(
                "get_block-1-trim", handleFunction, "A call maps at most 4096 blocks, for which a handle has credits.",
                .inside("map_blocks", why: "a mapping call may return less than was asked for any reason: `map/6`")),
            StepEntry("get_block-2", handleFunction, "It maps."),
            StepEntry("get_block-2-error", handleFunction, "Mapping fails."),
            StepEntry("get_block-3", handleFunction, "It stops the handle."),
            StepEntry(
                "get_block-4", asyncFunction,
                "The first unwritten extent has an io_end allocated, named by b_private, flagged, and i_unwritten raised."
            ),
            StepEntry(
                "get_block-4-again", asyncFunction, "A later unwritten extent finds b_private naming the io_end."),
            StepEntry(
                "get_block-4-enomem", asyncFunction,
                "There is no memory for the io_end: the call fails, the blocks stay mapped and unwritten."),
            StepEntry("get_block-5", asyncFunction, "An unwritten extent has completion deferred."),
            StepEntry(
                "get_block-6", mapsFunction, "The core copies b_private after every call, whatever it returned."),
            StepEntry(
                "end_io", endFunction,
                "end_io, if it is called, takes the io_end from its argument, notes the range submitted and drops the only reference."
            ),
            StepEntry(
                "after", directFunction,
                "After success of a write that is no overwrite, with DIO_UNWRITTEN set, the task converts its range and clears the bit."
            ),
            StepEntry(
                "sync-error", directFunction, "A sync write that fails converts nothing and leaves DIO_UNWRITTEN set."),
        ] + seedRows)

    private static let seedRows: [StepEntry] = [
        StepEntry("row-a", completeFunction, "All targets are written: there is no io_end and nothing to convert."),
        StepEntry("row-b", endFunction, "Some target is unwritten and all goes well: the range is converted."),
        StepEntry(
            "row-c", endFunction,
            "A bio fails and all was submitted: the workqueue converts the range, failed blocks too; the user gets EIO."
        ),
        StepEntry(
            "row-d", endFunction,
            "A bio fails and not all was submitted: the submitting task converts what was, failed blocks too."),
        StepEntry(
            "row-e", handleFunction,
            "A mapping call fails after something was submitted: that is converted, the user gets the error."),
        StepEntry(
            "row-f", handleFunction, "The first mapping call fails: there is no io_end and end_io is not called."),
        StepEntry(
            "row-g", asyncFunction, "No memory for the io_end, nothing submitted: unwritten blocks stay allocated."),
        StepEntry("row-h", asyncFunction, "No memory for the io_end after written extents: nothing needs conversion."),
        StepEntry(
            "row-i", mapsFunction,
            "No memory for the workqueue right after the io_end was allocated, nothing submitted: end_io is not called and the io_end is lost."
        ),
        StepEntry("row-j", mapsFunction, "The same after something was submitted: that is converted."),
        StepEntry("row-k", "dio_refill_pages(), fs/direct-io.c", "EFAULT before any mapping: nothing happened."),
        StepEntry(
            "row-l", "dio_refill_pages(), fs/direct-io.c",
            "EFAULT while mapped blocks remain: they are written with zeros and converted."),
        StepEntry(
            "row-m", "dio_refill_pages(), fs/direct-io.c",
            "EFAULT with no mapped block left: what was submitted is converted."
        ),
        StepEntry(
            "row-n", "do_direct_IO(), fs/direct-io.c",
            "A block comes back unmapped: what was submitted is converted, the rest written buffered.",
            .leftOut(
                why: "inside i_size it takes inline data, which is not modelled; the converted prefix is that of row-m")
        ),
        StepEntry(
            "row-o", "drop_refcount(), fs/direct-io.c",
            "All bios end before the submitter drops its reference: completion runs in the submitting task."),
        StepEntry(
            "row-p", endFunction, "The conversion fails: the error is discarded, success reported, the io_end freed."),
        StepEntry(
            "row-q", "dax_do_io(), fs/dax.c",
            "On DAX, no progress after an io_end was allocated: end_io is not called and the io_end is lost.",
            .leftOut(
                why: "DAX is left out; the loss is that of row-i, with a bad buffer in place of the workqueue's memory")
        ),
    ]

    private static let seedOutcomes = StepSection(
        "outcomes", "What the outcomes of the seed become later",
        [
            StepEntry(
                "leak", "ext4_unwritten_wait(), fs/ext4/file.c",
                "After a lost io_end unaligned writers wait for ever, merging is off and eviction warns.")
        ])

    private static let halfMerged = StepSection(
        "half-merged", "The seed with 187372a3b9fa, without 74c66bcb7eda",
        [
            StepEntry("1", completeFunction, "end_io is always called and told the result."),
            StepEntry("2", endFunction, "Told of no success it returns before it drops the io_end, which is lost."),
        ])

    private static let linux46 = StepSection(
        "v4.6", "Linux 4.6: the seed, 187372a3b9fa and 74c66bcb7eda",
        [
            StepEntry("end_io", endFunction, "end_io is always called, told the result, and drops the io_end."),
            StepEntry(
                "size", endFunction,
                "Told of no success it clears the flag, lowers i_unwritten and takes an empty range."),
            StepEntry(
                "rows", endFunction,
                "Rows c, d, e, j, l and m convert nothing, not even a part that was written; rows i and q lose no io_end."
            ),
            StepEntry(
                "error", endFunction, "An error of the conversion is still discarded.",
                .inside("convert_blocks_fails", "start_conversion_fails", why: "that is `seed/row-p`, unchanged")),
        ])
}
