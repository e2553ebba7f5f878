import TransitionSystems

extension DirectIO {
    /// What is expected of the way through a write's range, and of others beside direct writes.
    static let submissionExpectations: [ExpectationRow] = [
        ExpectationRow(
            "transferred-prefix", holds: "the range is gone through from its beginning: do_direct_IO(), iomap_apply()"),
        ExpectationRow(
            "mapping-on-demand",
            holds: "sdio->blocks_available is 0: do_direct_IO(); a mapping is used up: iomap_apply()"),
        ExpectationRow(
            "overwrite-lean", holds: "an overwrite only looks up: ext4_dio_get_block_overwrite()",
            .refuted(
                ["v4.5-rc1"],
                "another write's mapping flags the overwrite's io_end, whose completion converts: before 74dae4278546",
                witness: ["unlock_for_overwrite", "flag_io_end", "start_conversion"])),
        ExpectationRow(
            "queued-whole", holds: "-EIOCBQUEUED needs dio->result == count: do_blockdev_direct_IO()",
            .refuted(
                ["v5.5", "v6.x"], "an async write that met an error stays queued once it has a bio: iomap_dio_rw()",
                witness: ["submit_bio"])),
        ExpectationRow(
            "completion-venue", holds: "whoever drops the last reference to the dio completes it: dio_bio_end_aio()"),
        ExpectationRow(
            "frugal-deferral", holds: "set_buffer_defer_completion() for async writes only: 109811c20fb8",
            .holds(["v2.6.35"], "no completion is deferred: ext4's own worker converts"),
            .holds(
                ["v4.4"], "an overwrite holds i_data_sem while it may see another's io_end, so that none is flagged"),
            .refuted(
                ["v4.5-rc1"], "the test looks at the io_end that the pointer names, whosever it is: _ext4_get_block()",
                witness: ["read_pointer_again"]),
            .refuted(
                ["v4.5"], "sync writes are deferred too: _ext4_get_block() before 109811c20fb8",
                witness: ["submit_sync_write", "latch_defer"]),
            .refuted(
                ["v5.5", "v6.x"], "every async write is: iomap_dio_bio_end_io()", witness: ["alloc_dio"])),
        ExpectationRow("bio-whole", holds: "one call for each bio: dio_bio_end_aio()"),
        ExpectationRow(
            "conversion-in-order", holds: "the loop begins at the range's offset: ext4_convert_unwritten_extents()"),
        ExpectationRow("rounds-move", holds: "the loops go on after ret > 0 only: ext4_map_blocks()"),
        ExpectationRow(
            "failed-not-converted", holds: "end_io is told the error, and clears the flag: 74c66bcb7eda",
            .holds(["half-merged"], "end_io returns early on an error and converts nothing: 187372a3b9fa"),
            .holds(["v5.5", "v6.x"], "end_io converts after success only: ext4_dio_write_end_io()"),
            .refuted(
                ["v2.6.35", "v4.4", "v4.5-rc1", "v4.5", "seed"],
                "end_io is told of the bytes submitted, whatever became of them: before 187372a3b9fa",
                witness: [.oneOf("convert_blocks", "start_conversion", "put_io_end", "put_submitter_reference")])),
        ExpectationRow(
            "frugal-conversion", holds: "the bit that asks for it is cleared with every sync write",
            .holds(["v5.5", "v6.x"], "the dio itself remembers what it met: iomap_dio_rw()"),
            .refuted(
                ["v4.5-rc1"],
                "another write's mapping flags the overwrite's io_end, whose completion converts: before 74dae4278546",
                witness: ["unlock_for_overwrite", "flag_io_end"]),
            .refuted(
                ["v2.6.35", "v4.4", "v4.5", "seed", "half-merged", "v4.6"],
                "a sync write that failed leaves DIO_UNWRITTEN set for the next one: ext4_ext_direct_IO()",
                witness: ["submit_sync_write", "skip_sync_conversion", "convert_sync"])),
        ExpectationRow("report-final", holds: "the event is put into the ring once: aio_complete(), fs/aio.c"),
        ExpectationRow("error-has-cause", holds: "nothing but a failure sets an error: dio_complete()"),
        ExpectationRow("data-sem-discipline", holds: "taken and dropped by overwrites alone: ext4_ext_direct_IO()"),
        ExpectationRow(
            "allocation-asked", holds: "blocks are allocated for map.m_lblk and map.m_len: ext4_map_blocks()"),
        ExpectationRow(
            "split-zeroes-rest", holds: "EXT4_EXT_MAY_ZEROOUT: ext4_split_extent_at()",
            .refuted(
                ["v4.4", "v4.5-rc1", "v4.5", "seed", "half-merged", "v4.6", "v5.5", "v6.x"],
                "what lies before the run is taken for data when the right split finds no block, and the left one finds one again: before feaf2a80e78f",
                witness: ["split_right_fails"])),
        ExpectationRow(
            "merge-counted", holds: "i_unwritten and DIO_UNWRITTEN are looked at: ext4_can_extents_be_merged()"),
        ExpectationRow(
            "one-extent", holds: "one extent is found, split or made at a time: ext4_ext_map_blocks()"),
        ExpectationRow(
            "fallocate-exclusion", holds: "inode_dio_wait() in ext4_alloc_file_blocks(): 0d306dcf86e8",
            .refuted(
                ["v2.6.35"], "fallocate does not wait for direct I/O: 60d4616f3dc6",
                witness: ["submit_bio", "fallocate_map"])),
        ExpectationRow(
            "fallocate-in-order", holds: "the loop begins at the range's offset: ext4_alloc_file_blocks()"),
        ExpectationRow(
            "reader-discipline", holds: "the reader looks at DIOREAD_LOCK behind the barrier: ext4_ind_direct_IO()"),
        ExpectationRow("reader-unlocked", holds: "dioread_nolock: ext4_ind_direct_IO()"),
        ExpectationRow(
            "flush-before-write", holds: "the range is flushed and waited for: generic_file_direct_write()"),
        ExpectationRow(
            "writeback-in-order", holds: "the loop begins at the range's offset: mpage_map_and_submit_extent()"),
        ExpectationRow(
            "writeback-whole",
            holds: "the last to drop its reference leaves it to the worker: ext4_put_io_end_defer()"),
        ExpectationRow(
            "writeback-frees", holds: "the last to drop its reference frees it, or the worker: ext4_put_io_end_defer()"),
        ExpectationRow("waiter-waits", holds: "atomic_read(&EXT4_I(inode)->i_unwritten) == 0: ext4_unwritten_wait()"),
    ]
}
