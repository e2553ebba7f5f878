import TransitionSystems

extension DirectIO {
    private static let pointerVersions = ["v2.6.35", "v4.4", "v4.5-rc1", "v4.5"]
    private static let beforeSeed = pointerVersions
    private static let unlockedPointer = ["v4.4", "v4.5-rc1"]
    private static let ioEndVersions = beforeSeed + ["seed", "half-merged", "v4.6"]
    private static let convertsFailed = beforeSeed + ["seed"]
    private static let splitHazard = ["v4.4", "v4.5-rc1", "v4.5", "seed", "half-merged", "v4.6", "v5.5", "v6.x"]
    private static let writebackConverts = ioEndVersions + ["v5.5"]
    private static let countedPointer = ["v4.4", "v4.5-rc1", "v4.5"]
    private static let iomapVersions = ["v5.5", "v6.x"]
    /// Either edge of the range will do; which a search meets first is a matter of its order.
    private static let preSplitFails = WitnessStep.oneOf(
        "split_right_fails", "split_right_fails_then_left", "split_left_fails")

    private static let writebackSplitFails = WitnessStep.oneOf(
        "writeback_split_right_fails", "writeback_split_right_fails_then_left")

    /// One row a property. Sources name kernel functions and commits.
    static let expectations: [ExpectationRow] =
        [
            ExpectationRow(
                "no-lost-io-end", holds: "every way out of a submission drops what it allocated",
                .refuted(
                    ["seed"], "end_io is skipped when nothing was submitted: dio_complete(), until 187372a3b9fa",
                    witness: ["create_workqueue_fails"]),
                .refuted(
                    ["half-merged"], "end_io returns before it drops the io_end: 187372a3b9fa without 74c66bcb7eda",
                    witness: ["end_io"]),
                .refuted(
                    ["v2.6.35"], "the worker leaves a failed conversion on its list: ext4_end_io_work()",
                    witness: ["run_conversion"])),
            ExpectationRow(
                "no-use-after-free", holds: "the dio alone names its io_end, and drops it once: 109811c20fb8",
                .holds(
                    ["v2.6.35", "v4.5"],
                    "the pointer is used under i_mutex, by the write whose io_end it names: ext4_ext_direct_IO()"),
                .holds(
                    ["v4.4"],
                    "an overwrite holds i_data_sem until it has cleared the pointer again, which keeps mapping code out: ext4_ext_direct_IO()"
                ),
                .refuted(
                    ["v4.5-rc1"],
                    "an overwrite without i_mutex frees the io_end that the pointer still names: before 74dae4278546",
                    witness: ["read_pointer", "release_io_end", "flag_io_end"])),
            ExpectationRow(
                "deferral-no-use-after-free", holds: "no mapping call looks into what the pointer names to decide",
                .refuted(
                    unlockedPointer,
                    "the deferral test reads the pointer without a reference, an overwrite's too: _ext4_get_block()",
                    witness: ["read_pointer_again", "release_io_end", "latch_defer"])),
            ExpectationRow(
                "writeback-no-use-after-free", holds: "the mapping code knows no pointer: 109811c20fb8",
                .refuted(
                    ["v2.6.35"],
                    "end_io has run and freed what the pointer is left naming: ext4_ext_direct_IO() clears it only while iocb->private is set",
                    witness: ["release_io_end", "writeback_flag_other"]),
                .refuted(
                    countedPointer,
                    "the mapping code keeps the pointer while it splits: ext4_ext_handle_unwritten_extents()",
                    witness: ["writeback_map", "release_io_end", "writeback_flag_other"])),
            ExpectationRow(
                "no-inode-use-after-free",
                holds: "the submit path has a file reference of its own: 0b944d3a4bba",
                .holds(
                    ["v2.6.35"],
                    "the submit path counts among the request's users, and each io_end pins the inode: __aio_get_req(), ext4_init_io_end()"
                ),
                .refuted(
                    ["v4.4", "v4.5-rc1", "v4.5", "seed", "half-merged", "v4.6"],
                    "completion drops the only file reference under io_submit_one(): before 0b944d3a4bba",
                    witness: ["close_file", "evict_inode"])),
            ExpectationRow(
                "release-discipline", holds: "the flag is cleared before the last reference goes: ext4_put_io_end()",
                .refuted(
                    ["v2.6.35"],
                    "a foreign mapping flags the io_end that end_io found clear and frees: ext4_ext_handle_uninitialized_extents()",
                    witness: ["put_io_end", "writeback_flag_other", "release_io_end"]),
                .refuted(
                    countedPointer,
                    "a foreign mapping flags the io_end after its conversion was decided: ext4_ext_handle_unwritten_extents()",
                    witness: ["writeback_flag_other", "release_io_end"])),
            ExpectationRow(
                "unwritten-count", holds: "flag and counter change together: ext4_set_io_unwritten_flag()",
                .refuted(
                    countedPointer,
                    "the counter is raised for an io_end that is gone: ext4_ext_handle_unwritten_extents()",
                    witness: ["writeback_flag_other"])),
            ExpectationRow("io-end-count", holds: "raised by ext4_init_io_end(), lowered by ext4_release_io_end()"),
            ExpectationRow(
                "dio-unwritten-flag", holds: "the bit is cleared with every sync write",
                .refuted(
                    ["v2.6.35"],
                    "writeback's mapping sets the bit where it finds no io_end: ext4_ext_handle_uninitialized_extents()",
                    witness: ["writeback_flag_inode"]),
                .refuted(
                    countedPointer,
                    "writeback's mapping sets the bit where it finds no io_end: ext4_ext_handle_unwritten_extents()",
                    witness: ["writeback_flag_inode"]),
                .refuted(
                    ["seed", "half-merged", "v4.6"],
                    "a sync write that fails leaves the bit set: ext4_ext_direct_IO() clears it only when ret > 0",
                    witness: ["submit_sync_write", "skip_sync_conversion", "check_overwrite"])),
            ExpectationRow(
                "dio-unwritten-harmless",
                holds: "the submitter converts its own transferred range only: ext4_ext_direct_IO()"),
            ExpectationRow(
                "handle-discipline", holds: "each get_block and each conversion round stops the handle that it started"),
            ExpectationRow(
                "lock-discipline",
                holds: "an overwrite that dropped i_mutex takes it again before it returns: ext4_ext_direct_IO()"),
            ExpectationRow(
                "dio-count-covers-conversion", holds: "end_io comes before inode_dio_end(): dio_complete()",
                .refuted(
                    ["v2.6.35"], "the worker converts after the core has let go: before 266991b13890",
                    witness: ["put_io_end"])),
            ExpectationRow(
                "frugal-io-end", holds: "allocated in get_block when an unwritten extent is met: 109811c20fb8",
                .refuted(
                    beforeSeed, "allocated before mapping: ext4_ext_direct_IO() before 109811c20fb8",
                    witness: ["alloc_io_end"])),
            ExpectationRow(
                "no-early-conversion",
                holds: "the completion of all bios starts the conversion, and a failed split zeroes all: feaf2a80e78f",
                .holds(
                    ["v2.6.35"],
                    "the completion of all bios starts the conversion, and a failed split zeroes all: ext4_split_unwritten_extents()"
                ),
                .refuted(
                    splitHazard, "a split before I/O that fails claims data that is not there: before feaf2a80e78f",
                    witness: ["start_handle", preSplitFails])),
            ExpectationRow(
                "no-failed-conversion", holds: "an error clears the flag, and the range stays unwritten: 74c66bcb7eda",
                .holds(["half-merged"], "end_io returns early on an error and converts nothing: 187372a3b9fa"),
                .holds(iomapVersions, "end_io converts after success only: ext4_dio_write_end_io()"),
                .refuted(
                    convertsFailed,
                    "end_io is told of the bytes submitted, whatever became of them: before 187372a3b9fa",
                    witness: ["bio_end_error"])),
            ExpectationRow(
                "writeback-no-failed-conversion",
                holds: "a failed bio keeps its io_end from being converted: ext4_end_io_end() since e856f93e0fb2",
                .refuted(
                    ["v2.6.35"],
                    "the conversion is queued whether or not the buffer is up to date: ext4_end_io_buffer_write()",
                    witness: ["writeback_bio_error"]),
                .refuted(
                    writebackConverts,
                    "ext4_end_bio() marks the mapping and the conversion goes on: before e856f93e0fb2",
                    witness: ["writeback_bio_error"])),
            ExpectationRow(
                "no-irq-conversion", holds: "a write that met an unwritten extent has its completion deferred",
                .holds(["v2.6.35"], "a worker of ext4's own converts: ext4_end_io_work()"),
                .holds(
                    ["v4.4"],
                    "an overwrite holds i_data_sem over all that it does to the pointer, which keeps mapping code out: ext4_ext_direct_IO()"
                ),
                .holds(iomapVersions, "every async write has its completion deferred: iomap_dio_bio_end_io()"),
                .refuted(
                    ["v4.5-rc1"],
                    "an overwrite without i_mutex changes the pointer, and a flagged io_end's completion is not deferred: before 74dae4278546",
                    witness: ["unlock_for_overwrite", "flag_io_end", "put_io_end"]
                )),
            ExpectationRow(
                "writeback-no-irq-conversion",
                holds: "the mapping code knows no pointer: 109811c20fb8",
                .holds(["v2.6.35"], "a worker of ext4's own converts: ext4_end_io_work()"),
                .refuted(
                    countedPointer,
                    "writeback's mapping flags the io_end of a write whose completion is not deferred: ext4_ext_handle_unwritten_extents()",
                    witness: ["writeback_flag_other", "put_io_end"])),
            ExpectationRow(
                "no-stale-exposure", holds: "nothing is written before its data",
                .refuted(
                    ["v2.6.35"], "a failed bio's blocks are converted: before 187372a3b9fa and 74c66bcb7eda",
                    witness: ["bio_end_error"]),
                .refuted(
                    countedPointer + ["seed"],
                    "a split before I/O that fails claims data that is not there: before feaf2a80e78f; a failed bio's blocks are converted, too: before 187372a3b9fa",
                    witness: ["start_handle", preSplitFails]),
                .refuted(
                    ["half-merged", "v4.6"] + iomapVersions,
                    "a split before I/O that fails claims data that is not there: before feaf2a80e78f",
                    witness: ["start_handle", preSplitFails])),
            ExpectationRow(
                "writeback-no-stale-exposure",
                holds: "neither a failed bio nor a failed split claims blocks without data: e856f93e0fb2, 1bf6974822d1",
                .refuted(
                    ["v6.x"],
                    "a split at conversion that fails claims what lies before, too: ext4_split_extent_at() before 1bf6974822d1",
                    witness: ["fallocate_map", writebackSplitFails]),
                .refuted(
                    writebackConverts, "failed buffered writes are converted: before e856f93e0fb2",
                    witness: ["writeback_bio_error"])),
            ExpectationRow(
                "ack-after-conversion", holds: "end_io, and with it the conversion, comes before ki_complete()",
                .refuted(
                    ["v2.6.35"], "completion is reported before the conversion: before 5b3ff237bef4",
                    witness: ["complete_request"]),
                .refuted(
                    countedPointer,
                    "the submitter still holds its reference when completion drops the other: ext4_ext_direct_IO() until 109811c20fb8",
                    witness: ["complete_request"])),
            ExpectationRow(
                "acked-data-lost", holds: "a conversion error is reported",
                .refuted(
                    unlockedPointer,
                    "an overwrite without i_mutex changes the pointer under another write: before 74dae4278546",
                    witness: ["unlock_for_overwrite", "set_pointer"]),
                .refuted(
                    ["v2.6.35"], "the worker's conversion fails and has nobody to report to: ext4_end_io_work()",
                    witness: ["run_conversion", "start_conversion_fails"]),
                .refuted(
                    ["v4.5", "seed", "half-merged", "v4.6"],
                    "the error of the conversion is discarded: ext4_end_io_dio()", witness: ["start_conversion_fails"])),
            ExpectationRow("complete-once", holds: "-EIOCBQUEUED and ki_complete() exclude each other"),
            ExpectationRow(
                "error-honesty", holds: "a conversion error is reported: ext4_dio_write_end_io()",
                .refuted(
                    ["v2.6.35"], "the worker's conversion fails and has nobody to report to: ext4_end_io_work()",
                    witness: ["run_conversion", "start_conversion_fails"]),
                .refuted(
                    ["v4.4", "v4.5-rc1", "v4.5", "seed", "half-merged", "v4.6"],
                    "the error of the conversion is discarded: ext4_end_io_dio()",
                    witness: ["start_conversion_fails"])),
            ExpectationRow(
                "merge-safety",
                holds: "merging needs i_mutex and no direct I/O in flight: ext4_alloc_file_blocks(), 0d306dcf86e8",
                .refuted(
                    ["v2.6.35"], "fallocate does not wait for direct I/O: 60d4616f3dc6",
                    witness: ["submit_bio", "fallocate_map"])),
            ExpectationRow(
                "extent-whole",
                holds: "what is marked is split off first: ext4_split_convert_extents(), or the whole is"),
            ExpectationRow(
                "writeback-merge-safety", holds: "the counter is raised before i_data_sem is dropped",
                .refuted(
                    countedPointer,
                    "a sync write clears the bit that writeback's mapping has set before i_unwritten is raised: ext4_ext_direct_IO()",
                    witness: ["writeback_flag_inode", "stop_conversion", "fallocate_map"]),
                .refuted(
                    ["v2.6.35", "v5.5", "v6.x"],
                    "nothing but their length keeps extents from being merged: ext4_can_extents_be_merged()",
                    witness: ["writeback_map", "fallocate_map"]),
                .refuted(
                    ["seed", "half-merged", "v4.6"],
                    "i_unwritten is raised after i_data_sem is dropped: ext4_writepages()",
                    witness: ["writeback_map", "fallocate_map"])),
            ExpectationRow(
                "conversion-space", holds: "no extent that owes a conversion is merged",
                .refuted(
                    ioEndVersions + ["v5.5", "v6.x"], "a merged extent must be split again, and the pool may be empty",
                    witness: ["writeback_map", "fallocate_map"])),
            ExpectationRow(
                "pre-split", holds: "the extent is split before the bio is submitted: EXT4_GET_BLOCKS_PRE_IO",
                .refuted(
                    ["v2.6.35"], "fallocate merges under direct I/O in flight: 60d4616f3dc6",
                    witness: ["submit_bio", "fallocate_map"])),
            ExpectationRow(
                Properties.deadlock,
                holds: "i_mutex comes before i_data_sem and the handle; who holds i_mutex waits for no conversion"),
        ] + submissionExpectations + refinementExpectations + progressExpectations + claimExpectations

    private static let claimExpectations: [ExpectationRow] = [
        ExpectationRow(
            "claim-pointer-locked", holds: "the pointer is touched by writes that hold i_mutex only: 74dae4278546",
            .holds(["v2.6.35"], "every write holds i_mutex throughout: generic_file_aio_write()"),
            .refuted(
                unlockedPointer, "an overwrite touches it after dropping i_mutex: 4bd809dbbf17",
                witness: ["unlock_for_overwrite"])),
        ExpectationRow(
            "claim-pointer-raced", holds: "the overwrite's write falls between another's set and use",
            .refuted(["v2.6.35", "v4.5"], "the pointer is guarded by i_mutex")),
        ExpectationRow(
            "claim-eager-io-end", holds: "ext4_ext_direct_IO() before 109811c20fb8",
            .refuted(
                ["seed", "half-merged", "v4.6", "fixed"], "allocated in get_block: 109811c20fb8", witness: ["alloc_dio"]
            )),
        ExpectationRow(
            "claim-frugal", holds: "ext4_dio_get_block_unwritten_async()",
            .refuted(
                beforeSeed, "allocated before mapping: ext4_ext_direct_IO() before 109811c20fb8",
                witness: ["alloc_io_end"])),
        ExpectationRow(
            "claim-single-io-end", holds: "b_private is set once and persists over mapping calls",
            .holds(beforeSeed, "iocb->private is set before the submission: ext4_ext_direct_IO()")),
        ExpectationRow(
            "claim-private-passed", holds: "the core copies b_private after every mapping call: get_more_blocks()"),
        ExpectationRow(
            "claim-no-global", holds: "no code path reads or writes such a pointer: 109811c20fb8",
            .refuted(beforeSeed, "ext4_inode_aio() and ext4_inode_aio_set()", witness: ["enter_direct_io"])),
        ExpectationRow(
            "claim-merge-window",
            holds: "i_unwritten is raised after i_data_sem is dropped: ext4_dio_get_block_unwritten_async()",
            .holds(
                ["v4.5-rc1"],
                "the mapping code flagged an overwrite's io_end, whose completion has lowered i_unwritten again: before 74dae4278546"
            ),
            .refuted(["v4.4", "v4.5"], "i_unwritten or the bit is set inside i_data_sem")),
        ExpectationRow(
            "claim-writeback-window",
            holds: "i_unwritten is raised after i_data_sem is dropped: mpage_map_one_extent() under ext4_writepages()",
            .holds(
                countedPointer,
                "the mapping has set DIO_UNWRITTEN inside i_data_sem, and a sync write that ends clears it before i_unwritten is raised: ext4_ext_direct_IO()"
            ),
            .refuted(["fixed"], "raised inside i_data_sem")),
        ExpectationRow(
            "claim-sync-lean", holds: "the submitting task converts by itself"),
        ExpectationRow(
            "claim-reserve-suffices", holds: "no extent that owes a conversion is merged",
            .refuted(
                ioEndVersions + ["v5.5", "v6.x"],
                "the reserve is shared and can be empty, and the split at conversion cannot use it before 01942af95ab6",
                witness: ["writeback_map", "fallocate_map"])
        ),
        ExpectationRow(
            "claim-window-unreachable", holds: "every merger needs i_mutex, which the submitter holds over the window"),
    ]
}
