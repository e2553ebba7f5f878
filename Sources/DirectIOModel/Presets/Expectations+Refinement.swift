import TransitionSystems

extension DirectIO {
    private static let reportedFirst = ExpectationRow.Case.refuted(
        ["v2.6.35"], "success is reported before the conversion: aio_complete() in ext4_end_io_dio()",
        witness: ["put_io_end", "complete_request"])
    private static let submitterConverts = ExpectationRow.Case.refuted(
        ["v4.4", "v4.5-rc1", "v4.5"],
        "completion reports success while the submitter, whose reference is the last, has still to convert: ext4_put_io_end() in ext4_ext_direct_IO()",
        witness: ["put_io_end", "complete_request"])

    /// Where the versions do what the specification does not allow.
    static let refinementExpectations: [ExpectationRow] = [
        ExpectationRow(
            "refines-specification",
            holds: "what end_io converts has landed, and what it could not convert is reported: ext4_dio_write_end_io()",
            reportedFirst, submitterConverts,
            .refuted(
                ["seed"], "blocks whose bio failed are converted, and show what the medium held: 74c66bcb7eda",
                witness: ["bio_end_error", "convert_blocks"]),
            .refuted(
                ["half-merged", "v4.6"],
                "success is reported though the conversion failed: ext4_end_io_dio() discards what ext4_put_io_end() returns",
                witness: ["start_conversion_fails", "complete_request"])),
        ExpectationRow(
            "refines-specification-extents",
            holds: "a split that fails zeroes all that it marks written, and what is converted has landed: ext4_split_extent_at()",
            reportedFirst, submitterConverts,
            .refuted(
                ["seed", "half-merged", "v4.6", "v5.5", "v6.x"],
                "a split before I/O that fails claims data that nobody wrote: EXT4_EXT_DATA_VALID2 in ext4_split_extent_at()",
                witness: [.oneOf("split_right_fails", "split_left_fails")])),
    ]
}
