extension StepCatalogue {
    /// What modelling the steps above brought to light about them.
    static let notes = StepSection(
        "note", "Where the steps must be taken more exactly than they are usually told",
        [
            StepEntry(
                "1", "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c",
                "The pointer is read in one step and written through in a later one; taken as one step, no use after free is possible."
            ),
            StepEntry(
                "2", "ext4_dio_get_block_unwritten_async(), fs/ext4/inode.c",
                "A write that met an unwritten extent has an io_end unless there was no memory for it."),
            StepEntry(
                "3", "ext4_ext_direct_IO(), fs/ext4/inode.c",
                "In 2.6.35 the io_end of a failed submission is freed only if the iocb still names it; without that test it would be freed twice."
            ),
            StepEntry(
                "4", "dio_set_defer_completion(), fs/direct-io.c",
                "Deferral of a sync write is not without consequence: creating the workqueue can fail, DIO_UNWRITTEN being set."
            ),
            StepEntry(
                "5", "ext4_ext_direct_IO(), fs/ext4/inode.c",
                "The pointer is cleared after a submission only by a request that had an io_end."),
            StepEntry(
                "6", "ext4_ext_direct_IO(), fs/ext4/inode.c",
                "i_data_sem is let go of before i_mutex is taken again; the other way round two tasks wait for each other."
            ),
            StepEntry(
                "7", "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c",
                "A sync write can be the victim too: it flags another's io_end, reports success and never converts."),
            StepEntry(
                "8", "ext4_dio_write_iter(), fs/ext4/file.c",
                "The shared lock came after 5.5, with bc6385dab125.",
                .inside(
                    "lock_inode",
                    why: "the version `v5.5` takes the lock shared, which allows all that 5.5 did and more")
            ),
            StepEntry(
                "9", "aio_complete(), fs/aio.c",
                "The steps of 2.6.35 as told report a request once; its historical double report needs steps that are not told.",
                .leftOut(why: "the steps could not be established from the source")),
        ])
}
