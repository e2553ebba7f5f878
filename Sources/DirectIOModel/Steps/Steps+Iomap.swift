extension StepCatalogue {
    private static let entryFunction = "ext4_dio_write_iter(), fs/ext4/file.c"
    private static let beginFunction = "ext4_iomap_begin(), fs/ext4/inode.c"
    private static let coreFunction = "__iomap_dio_rw(), fs/iomap/direct-io.c"
    private static let endFunction = "iomap_dio_bio_end_io(), fs/iomap/direct-io.c"
    private static let completeFunction = "iomap_dio_complete(), fs/iomap/direct-io.c"
    private static let endIOFunction = "ext4_dio_write_end_io(), fs/ext4/file.c"

    /// Linux 5.5 and later, in which direct writes have no io_end.
    static let iomap = StepSection(
        "iomap", "Linux 5.5 and later: iomap, no io_end for direct writes",
        entrySteps + mappingSteps + submissionSteps + completionSteps)

    private static let entrySteps: [StepEntry] = [
        StepEntry("entry-1", entryFunction, "The inode's lock is taken, shared where nothing forbids it."),
        StepEntry("entry-2", entryFunction, "One look-up tells whether the write is an overwrite."),
        StepEntry(
            "entry-3", entryFunction, "Security bits that must change, and mount modes, need the lock exclusively.",
            .inside("lock_inode", why: "an exclusive holder is a shared one that nobody meets")),
        StepEntry(
            "entry-4", entryFunction,
            "An unaligned write takes it exclusively, waits for direct I/O, and does not return before it has completed.",
            .part(.unaligned, "requests cover whole blocks")),
        StepEntry(
            "entry-5", entryFunction,
            "An extending write takes it exclusively, puts the inode on the orphan list and waits for its completion.",
            .part(.size, "writes end inside i_size")),
    ]

    private static let mappingSteps: [StepEntry] = [
        StepEntry(
            "map-1", beginFunction, "A piece inside i_size is looked up first and, if written, taken without a handle.",
            .inside(
                "start_handle", "map_blocks",
                why: "5.5 itself opens a handle for every piece; a handle that changes nothing is all the difference")),
        StepEntry(
            "map-2", "ext4_iomap_alloc(), fs/ext4/inode.c",
            "A handle is opened, the piece mapped unwritten, the handle stopped."),
        StepEntry("map-2-error", "ext4_iomap_alloc(), fs/ext4/inode.c", "No handle can be had, or mapping fails."),
        StepEntry(
            "map-2-beyond", "ext4_iomap_alloc(), fs/ext4/inode.c",
            "A piece that starts at or beyond i_size is allocated written.", .part(.size, "writes end inside i_size")),
        StepEntry(
            "map-3", "ext4_iomap_alloc(), fs/ext4/inode.c", "After ENOSPC mapping is tried again a few times.",
            .inside("map_blocks_fails", why: "a run in which mapping does not fail is the run of the last try")),
        StepEntry("map-4", "ext4_iomap_overwrite_begin(), fs/ext4/inode.c", "An overwrite maps by look-up."),
        StepEntry("map-5", "iomap_dio_bio_iter(), fs/iomap/direct-io.c", "An unwritten piece has the dio flagged."),
    ]

    private static let submissionSteps: [StepEntry] = [
        StepEntry("submit-1", coreFunction, "The page cache of the range is flushed and waited for."),
        StepEntry(
            "submit-1-enotblk", coreFunction,
            "It cannot be invalidated: the write is done buffered (from 60263d5889e6).",
            .leftOut(why: "what follows is a buffered write; nothing of the direct one has begun")),
        StepEntry(
            "submit-2", "sb_init_dio_done_wq(), fs/direct-io.c", "An async write sees to it that the workqueue exists."),
        StepEntry("submit-2-enomem", coreFunction, "There is no memory for it: nothing was mapped."),
        StepEntry("submit-3", coreFunction, "i_dio_count is raised."),
        StepEntry(
            "submit-4", "iomap_dio_submit_bio(), fs/iomap/direct-io.c",
            "Piece by piece, bios are built and submitted, each with a reference to the dio."),
        StepEntry(
            "submit-5", "iomap_dio_bio_iter(), fs/iomap/direct-io.c",
            "A page cannot be pinned: the submission ends with the error."),
        StepEntry(
            "submit-5-short", "iomap_dio_bio_iter(), fs/iomap/direct-io.c",
            "Once a bio has failed no more is submitted and, in 5.5, the async write waits for its bios.",
            .leftOut(
                why:
                    "a run with the same bios in which they fail after the last submission gives the user the same error and converts nothing either"
            )),
        StepEntry(
            "submit-6", coreFunction,
            "The submitter drops its reference; an async write stays queued, with an error too, a sync one waits."),
    ]

    private static let completionSteps: [StepEntry] = [
        StepEntry("bio-end-1", endFunction, "The data are on the medium; a reference is dropped."),
        StepEntry("bio-end-1-error", endFunction, "The bio failed: the first error is kept, as the device gave it."),
        StepEntry("bio-end-2", endFunction, "The last reference, and somebody waits: it is woken."),
        StepEntry(
            "bio-end-3", "iomap_dio_complete_work(), fs/iomap/direct-io.c",
            "The last reference of an async write: the workqueue completes it."),
        StepEntry(
            "bio-end-inline", endFunction, "From eca9dc20891d on a pure overwrite completes in interrupt context.",
            .leftOut(why: "later than the latest version modelled; set `defer-completion` to see what would follow")),
        StepEntry(
            "complete-1", endIOFunction,
            "Without error the range of a dio that met an unwritten extent is converted; an error of that is the write's."
        ),
        StepEntry("complete-1-error", endIOFunction, "With an error nothing is converted."),
        StepEntry(
            "complete-2", endIOFunction,
            "An extending write's i_size is updated; after a failure what lies beyond is cut off.",
            .part(.size, "writes end inside i_size")),
        StepEntry(
            "complete-3", completeFunction, "The page cache of the range is invalidated, after the conversion.",
            .part(.cache, "no modelled page is cached")),
        StepEntry("complete-4", completeFunction, "i_dio_count is lowered (until 1a31182edd00 after an O_DSYNC sync)."),
        StepEntry(
            "complete-4-dsync", completeFunction, "A write with O_DSYNC is made durable.",
            .part(.crash, "durability is not modelled")),
        StepEntry("complete-5", "iomap_dio_complete_work(), fs/iomap/direct-io.c", "The write is reported."),
    ]
}
