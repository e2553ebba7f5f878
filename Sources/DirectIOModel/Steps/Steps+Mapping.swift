extension StepCatalogue {
    private static let mapFunction = "ext4_map_blocks(), fs/ext4/inode.c"
    private static let treeFunction = "ext4_ext_map_blocks(), fs/ext4/extents.c"
    private static let unwrittenFunction = "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c"
    private static let splitFunction = "ext4_split_extent_at(), fs/ext4/extents.c"
    private static let convertFunction = "ext4_convert_unwritten_extents(), fs/ext4/extents.c"
    private static let endioFunction = "ext4_convert_unwritten_extents_endio(), fs/ext4/extents.c"
    private static let mergeFunction = "ext4_can_extents_be_merged(), fs/ext4/extents.c"

    /// Mapping, splitting, converting, merging, and the life of an io_end.
    static let mapping: [StepSection] = [map, split, convert, merge, ioEnd]

    private static let map = StepSection(
        "map", "Mapping a range of logical blocks, for a look-up, before I/O, or after it",
        [
            StepEntry(
                "1", mapFunction,
                "The extent status cache is asked first; a written hit answers at once, an unwritten one or a hole answers look-ups only."
            ),
            StepEntry(
                "2", mapFunction,
                "On a miss the extent tree is searched under i_data_sem, shared, and the cache filled."
            ),
            StepEntry(
                "3", mapFunction, "A look-up returns, and so does any caller for which the blocks are written already."),
            StepEntry(
                "4a", treeFunction,
                "Under i_data_sem, exclusive, a hole gets blocks: a run up to the next extent and the length limit, unwritten where the caller asks for it."
            ),
            StepEntry(
                "4a-error", treeFunction,
                "The allocation fails (ENOSPC, EDQUOT, ENOMEM, EIO, a corrupt tree) and nothing has changed."),
            StepEntry(
                "4a-insert-error", treeFunction,
                "Blocks were found and the extent cannot be put into the tree: the blocks are given back.",
                .inside(
                    "map_blocks_fails", why: "the file is as before; free blocks of the file system are not modelled")
            ),
            StepEntry(
                "4b", unwrittenFunction,
                "Under i_data_sem, exclusive, an unwritten extent is split before I/O, so that the range is an extent of its own, still unwritten."
            ),
            StepEntry(
                "4c", unwrittenFunction,
                "Under i_data_sem, exclusive, an unwritten extent is converted after I/O: see `convert`."),
            StepEntry(
                "4d", "ext4_ext_convert_to_initialized(), fs/ext4/extents.c",
                "A plain write into an unwritten extent converts it on the spot, zeroing a small rest instead of splitting.",
                .part(.cache, "only buffered writes in the mode with locked reads map in this way")),
            StepEntry("4e", unwrittenFunction, "A look-up of an unwritten extent reports it unwritten and not mapped."),
            StepEntry(
                "5", mapFunction,
                "The extent status cache is brought up to date, unless it knows better because a failed split was zeroed, and i_data_sem is released."
            ),
            StepEntry("6", mapFunction, "The answer may cover less than was asked; the caller loops."),
            StepEntry(
                "7", "ext4_ext_insert_extent(), fs/ext4/extents.c",
                "An extent inserted before I/O is never merged; any other is appended or prepended to a neighbour where that is allowed."
            ),
        ])

    private static let split = StepSection(
        "split", "Splitting an extent at a block",
        [
            StepEntry(
                "1", splitFunction,
                "The left part is shortened in place and the right part inserted, for which the tree may need a block."),
            StepEntry(
                "2", splitFunction,
                "No block can be had and the extent lies inside i_size: instead of the split, data are zeroed on the device and the extent is marked written."
            ),
            StepEntry("2-valid2", splitFunction, "The second half is taken to hold data: only the first is zeroed."),
            StepEntry("2-valid1", splitFunction, "The first half is taken to hold data: only the second is zeroed."),
            StepEntry("2-none", splitFunction, "Neither half is taken to hold data: all is zeroed."),
            StepEntry(
                "2-error", splitFunction,
                "Any other failure, and that of the zeroing: the length is put back and the error returned."),
            StepEntry(
                "2-beyond-eof", splitFunction,
                "No block can be had and the extent reaches beyond i_size: the error is returned.",
                .part(.size, "all modelled blocks lie inside i_size")),
            StepEntry(
                "3", "ext4_split_extent(), fs/ext4/extents.c",
                "A range in the middle is split off at its right edge first, then, the extent having been looked up again, at its left."
            ),
            StepEntry(
                "2-writeback", splitFunction, "No block can be had for a split of writeback's before I/O.",
                .leftOut(
                    why:
                        "readers find the dirty page itself until its data is on the medium; the split at writeback's conversion is `writeback/6b-split`"
                )),
            StepEntry(
                "hazard", unwrittenFunction,
                "Before I/O the split is told to convert as well, so that a failed one takes the range to hold data which is still to come (until feaf2a80e78f)."
            ),
            StepEntry(
                "partial", splitFunction,
                "A conversion whose split at the right edge failed marks the whole extent written, also what lies left of the range (until 1bf6974822d1)."
            ),
        ])

    private static let convert = StepSection(
        "convert", "Converting a range after I/O",
        [
            StepEntry("1", convertFunction, "The range is taken in whole blocks; an empty one is done at once."),
            StepEntry(
                "1-rounding", convertFunction, "A range that begins or ends inside a block is rounded outwards.",
                .part(.unaligned, "requests cover whole blocks")),
            StepEntry("2", convertFunction, "Each round opens a journal handle of its own."),
            StepEntry("2-error", convertFunction, "The handle cannot be had: the conversion ends with the error."),
            StepEntry(
                "2-reserved", "ext4_end_io_end(), fs/ext4/page-io.c",
                "Writeback brought a reserved handle, which is started once for all rounds."),
            StepEntry(
                "2-reserved-error", "ext4_end_io_end(), fs/ext4/page-io.c",
                "The reserved handle cannot be started; it is used up and nothing is converted.",
                .inside(
                    "writeback_convert_fails",
                    why: "a failure of the first round leaves the same state, whatever its cause")
            ),
            StepEntry(
                "3", endioFunction,
                "A round marks a run written under i_data_sem, exclusive; a run that is written already stays as it is."
            ),
            StepEntry("3-split", endioFunction, "An extent larger than the run is split first."),
            StepEntry("3-merge", endioFunction, "What was converted is joined to written neighbours."),
            StepEntry(
                "3-hole", convertFunction, "The round meets a hole: a warning is logged and the conversion ends.",
                .part(.size, "without truncate and punch no block of a mapped range becomes a hole")),
            StepEntry(
                "3-tid", endioFunction, "The transaction that fdatasync must commit is noted.",
                .part(.crash, "transactions are not modelled")),
            StepEntry("4", convertFunction, "The handle is stopped; another round follows while blocks remain."),
            StepEntry(
                "4-error", convertFunction, "A round fails: what earlier rounds converted stays converted."),
        ])

    private static let merge = StepSection(
        "merge", "Whether two extents may be joined",
        [
            StepEntry(
                "1", mergeFunction,
                "Both have the same state, are neighbours in the file and on the device, and fit into one extent."),
            StepEntry(
                "2", mergeFunction,
                "Unwritten ones are joined only while DIO_UNWRITTEN is clear and i_unwritten is 0 (from a9b8241594ad)."),
            StepEntry(
                "3", mergeFunction,
                "The test is made under i_data_sem, exclusive; bit and counter may be set outside it."),
            StepEntry(
                "4", "ext4_alloc_file_blocks(), fs/ext4/extents.c",
                "fallocate is the caller that can join unwritten extents."
            ),
            StepEntry(
                "4-others", "ext4_zero_range(), ext4_collapse_range(), ext4_insert_range(), fs/ext4/extents.c",
                "Zeroing, collapsing and inserting a range, and moving extents, can join unwritten extents too.",
                .leftOut(
                    why:
                        "they take i_mutex and wait for direct I/O as fallocate does, and join by the same test; what else they do needs blocks that go away"
                )),
            StepEntry("5", mergeFunction, "In the days of iomap only the length decides."),
        ])

    private static let ioEnd = StepSection(
        "io-end", "The life of an io_end",
        [
            StepEntry(
                "create", "ext4_init_io_end(), fs/ext4/page-io.c",
                "It is born with one reference, clear flag and empty range; i_ioend_count is raised."),
            StepEntry(
                "flag", "ext4_set_io_unwritten_flag(), fs/ext4/ext4.h",
                "The flag that a conversion is owed is set, once, and i_unwritten raised with it."),
            StepEntry(
                "put", "ext4_put_io_end(), fs/ext4/page-io.c",
                "A reference is dropped in process context; with the last one the range is converted if the flag is set, the flag cleared, i_unwritten lowered."
            ),
            StepEntry(
                "put-defer", "ext4_put_io_end_defer(), fs/ext4/page-io.c",
                "A reference is dropped in any context; with the last one the worker is asked to convert."),
            StepEntry(
                "put-defer-clean", "ext4_put_io_end_defer(), fs/ext4/page-io.c",
                "Without the flag the last reference releases the io_end at once, in any context."),
            StepEntry(
                "put-defer-empty", "ext4_put_io_end_defer(), fs/ext4/page-io.c",
                "With the flag set and an empty range the io_end is released at once, which BUG_ON forbids.",
                .leftOut(why: "writeback's range is never empty once its io_end is flagged")),
            StepEntry(
                "release", "ext4_release_io_end(), fs/ext4/page-io.c",
                "It must not owe a conversion; i_ioend_count is lowered, writeback of attached bios ended, the memory freed."
            ),
        ])
}
