extension StepCatalogue {
    private static let directFunction = "ext4_ext_direct_IO(), fs/ext4/inode.c"
    private static let setFunction = "ext4_inode_aio_set(), fs/ext4/ext4.h"
    private static let endFunction = "ext4_end_io_dio(), fs/ext4/inode.c"
    private static let workFunction = "ext4_end_io_work(), fs/ext4/inode.c"
    private static let getBlockFunction = "ext4_dio_get_block_unwritten(), fs/ext4/inode.c"
    private static let mapFunction = "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c"

    /// The versions in which the inode's pointer names the io_end of the current submission.
    static let pointerVersions: [StepSection] = [linux2635, linux44, linux45]

    private static let linux2635 = StepSection(
        "v2.6.35", "Linux 2.6.35: completion is reported before conversion",
        [
            StepEntry(
                "1", directFunction,
                "Under i_mutex the pointer is cleared; an async write allocates an io_end, which pins the inode, and lets pointer and iocb name it."
            ),
            StepEntry("1-enomem", directFunction, "There is no memory for it: the write fails."),
            StepEntry(
                "1-alloc-sem", "direct_io_worker(), fs/direct-io.c",
                "i_alloc_sem is held, shared, until the bios are done, against truncate.",
                .part(
                    .size,
                    "nobody but truncate takes it exclusively; i_dio_count, which came later, stands in its place")),
            StepEntry(
                "2", "ext4_ext_handle_uninitialized_extents(), fs/ext4/extents.c",
                "Inside i_data_sem the mapping code flags the io_end that the pointer names or, without one, the inode."
            ),
            StepEntry(
                "3", directFunction,
                "After the submission the pointer is cleared; after a failure that was not queued the io_end is freed if the iocb still names it."
            ),
            StepEntry(
                "3-dangling", directFunction,
                "If end_io has run already the pointer stays, naming what may be freed; the next submission clears it."),
            StepEntry(
                "4", endFunction,
                "The last bio's end: without a flag the io_end is freed; else it takes the range, goes on a list, and a worker is asked to convert."
            ),
            StepEntry(
                "4-race", endFunction,
                "The work is queued before the io_end is on the list (until 4bd809dbbf17 at the latest).",
                .leftOut(
                    why:
                        "a worker that runs in between finds no entry and frees the io_end that is then linked; the order is one commit's slip, and the version refutes more without it"
                )),
            StepEntry("4-ack", "aio_complete(), fs/aio.c", "The write is reported at once."),
            StepEntry(
                "ack-moved", workFunction, "From 5b3ff237bef4 on the worker reports it, after the conversion."),
            StepEntry(
                "5", workFunction, "The worker takes i_mutex, converts, clears the flag and frees the io_end."),
            StepEntry(
                "5-error", workFunction, "The conversion fails: the io_end stays on the list and nobody frees it."),
        ])

    private static let linux44 = StepSection(
        "v4.4", "Linux 3.6 to 4.5-rc4: overwrites touch the pointer without i_mutex",
        [
            StepEntry(
                "hold-1", directFunction, "Up to 4.4 an overwrite takes i_data_sem, shared, before it drops i_mutex."),
            StepEntry(
                "hold-2", directFunction,
                "It lets go of i_data_sem after its submission, before it takes i_mutex again."),
            StepEntry("touch-1", setFunction, "Without i_mutex, an overwrite clears the pointer."),
            StepEntry("touch-2", directFunction, "Without i_mutex, an async overwrite allocates an io_end."),
            StepEntry("touch-3", setFunction, "Without i_mutex, it lets the pointer name its io_end."),
            StepEntry("touch-4", setFunction, "Without i_mutex, it clears the pointer after its submission."),
            StepEntry("map-read", mapFunction, "Inside i_data_sem the mapping code reads the pointer."),
            StepEntry("map-use", mapFunction, "Inside i_data_sem, later, it flags what it has read."),
            StepEntry(
                "defer-read", "_ext4_get_block(), fs/ext4/inode.c",
                "After i_data_sem is dropped the pointer is read once more, whatever was mapped, by an overwrite too."),
            StepEntry(
                "defer-test", "_ext4_get_block(), fs/ext4/inode.c",
                "Completion is deferred if the io_end that it named is flagged; nothing keeps that io_end from being freed in between."
            ),
            StepEntry(
                "f1", mapFunction,
                "The pointer names an overwrite's io_end by now, which is flagged in place of the writer's own."),
            StepEntry(
                "f2", mapFunction, "The pointer is clear by now: DIO_UNWRITTEN is set, for a write that is async."),
            StepEntry(
                "f3", "_ext4_get_block(), fs/ext4/inode.c",
                "The pointer changed since the flagging: completion is not deferred and converts in interrupt context."),
            StepEntry(
                "f4", mapFunction, "The io_end that the pointer named when it was read is freed before it is flagged."),
        ])

    private static let linux45 = StepSection(
        "v4.5", "The seed's parent: the pointer is guarded by i_mutex",
        [
            StepEntry("overwrite", directFunction, "An overwrite has no io_end and maps by look-up."),
            StepEntry("sync-1", setFunction, "A sync write clears the pointer."),
            StepEntry(
                "sync-2", getBlockFunction,
                "Its mapping call opens a handle, maps, sets DIO_UNWRITTEN inside i_data_sem for an unwritten extent, and stops the handle."
            ),
            StepEntry("sync-3", getBlockFunction, "Its mapping asks for deferral, which a sync write does not need."),
            StepEntry(
                "sync-3-enomem", "sb_init_dio_done_wq(), fs/direct-io.c",
                "There is no memory for the workqueue: the sync write fails, DIO_UNWRITTEN being set."),
            StepEntry(
                "sync-4", directFunction,
                "After success with DIO_UNWRITTEN set the task converts its range, takes over an error, and clears the bit."
            ),
            StepEntry("async-1", directFunction, "An async write clears the pointer and allocates its io_end."),
            StepEntry("async-1-enomem", directFunction, "There is no memory for it: nothing is submitted."),
            StepEntry("async-2", directFunction, "The iocb gets a reference of its own; the pointer names the io_end."),
            StepEntry("async-3a", getBlockFunction, "Each mapping call opens a handle."),
            StepEntry(
                "async-3b", mapFunction,
                "Inside i_data_sem, exclusive, an unwritten extent has the io_end flagged and i_unwritten raised, the first time."
            ),
            StepEntry("async-3c", getBlockFunction, "The handle is stopped."),
            StepEntry("async-3d", getBlockFunction, "An unwritten extent has completion deferred."),
            StepEntry(
                "async-3-error", getBlockFunction, "No handle can be had, or mapping fails: the submission ends."),
            StepEntry(
                "async-4", directFunction,
                "After the submission the pointer is cleared and the submitter's reference dropped, which converts if the bios have completed."
            ),
            StepEntry(
                "async-5", directFunction,
                "After a failure that was not queued the iocb's reference is dropped too, if end_io did not."),
            StepEntry("async-6", directFunction, "i_dio_count is lowered."),
            StepEntry(
                "end_io", endFunction,
                "end_io takes the io_end from the iocb, notes the range submitted and drops the reference."
            ),
            StepEntry(
                "io-error", endFunction, "After a failed bio the whole range submitted is converted, failed blocks too."
            ),
            StepEntry(
                "map-error", endFunction,
                "After a mapping error midway the task waits for its bios and the part submitted is converted."),
        ])
}
