import TransitionSystems

extension DirectIO {
    /// What is expected of progress.
    static let progressExpectations: [ExpectationRow] = [
        ExpectationRow(
            "every-request-completes",
            holds: "bios end, workers run, and whoever holds a lock waits for nobody who needs it: dio_complete()"),
        ExpectationRow(
            "waiters-wake", holds: "whoever raised i_unwritten lowers it: ext4_clear_io_unwritten_flag()",
            .refuted(
                ["v4.4", "v4.5-rc1", "v4.5"],
                "writeback's mapping raises i_unwritten for an io_end that was freed: ext4_ext_handle_unwritten_extents()",
                witness: ["begin_wait", "writeback_map", "writeback_flag_other"]),
            .refuted(
                ["seed"], "an io_end that is lost still owes a conversion: dio_complete(), until 187372a3b9fa",
                witness: ["begin_wait", "create_workqueue_fails"]),
            .refuted(
                ["half-merged"],
                "an io_end that is lost still owes a conversion: 187372a3b9fa without 74c66bcb7eda",
                witness: ["begin_wait", "end_io"])),
        ExpectationRow(
            "dio-wait-ends",
            holds: "writes need i_mutex, unlocked reads look at DIOREAD_LOCK, and what is in flight needs neither"),
        ExpectationRow(
            "reads-end",
            holds: "bios end, and whoever keeps readers out lets them in again: ext4_inode_resume_unlocked_dio()"),
        ExpectationRow(
            "eviction-ends", holds: "every io_end is released: ext4_release_io_end()",
            .refuted(
                ["v2.6.35"],
                "an io_end whose conversion failed stays on the worker's list and keeps the inode: ext4_end_io_work()",
                witness: ["close_file", "run_conversion"]),
            .refuted(
                ["seed"], "an io_end is lost: dio_complete(), until 187372a3b9fa",
                witness: ["close_file", "create_workqueue_fails"]),
            .refuted(
                ["half-merged"], "an io_end is lost: 187372a3b9fa without 74c66bcb7eda",
                witness: ["close_file", "end_io"])),
    ]
}
