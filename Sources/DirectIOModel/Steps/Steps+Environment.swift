extension StepCatalogue {
    private static let readFunction = "ext4_ind_direct_IO(), fs/ext4/indirect.c"
    private static let allocFunction = "ext4_alloc_file_blocks(), fs/ext4/extents.c"
    private static let writepagesFunction = "ext4_writepages(), fs/ext4/inode.c"
    private static let endBioFunction = "ext4_end_bio(), fs/ext4/page-io.c"
    private static let workerFunction = "ext4_end_io_end(), fs/ext4/page-io.c"

    /// What other tasks do meanwhile.
    static let environment: [StepSection] = [read, fallocate, writeback, truncate, punch, fsync, crash]

    static let evictionSteps = StepSection(
        "evict", "Closing the file and evicting the inode",
        [
            StepEntry("1", "close(2)", "The user closes the file; writes in flight keep it alive."),
            StepEntry(
                "2", "ext4_evict_inode(), fs/ext4/inode.c",
                "The last reference to the file is gone and the inode is freed (091e26dfc156; io_submit_one() has one of its own from 0b944d3a4bba on)."
            ),
            StepEntry(
                "2-wait", "ext4_ioend_wait(), fs/ext4/page-io.c",
                "Old kernels wait until i_ioend_count is 0; later ones warn.",
                .inside("evict_inode", why: "what is left after an eviction is looked at by `eviction-ends`")),
        ])

    private static let read = StepSection(
        "read", "Reading a block",
        [
            StepEntry("1", readFunction, "The page cache of the range is flushed, which waits for its writeback."),
            StepEntry("2", readFunction, "A direct read without lock raises i_dio_count."),
            StepEntry(
                "2-barrier", readFunction, "A full barrier parts the count from the look at DIOREAD_LOCK.",
                .leftOut(why: "verdicts assume sequential consistency, under which the barrier does nothing")),
            StepEntry(
                "3", readFunction, "Where DIOREAD_LOCK is set the count is lowered again and the locked path taken."),
            StepEntry("4", readFunction, "Blocks are mapped by look-up."),
            StepEntry(
                "5", "do_blockdev_direct_IO(), fs/direct-io.c",
                "A written block is read from the device; a hole and an unwritten one read as zeros."),
            StepEntry("6", readFunction, "i_dio_count is lowered."),
            StepEntry(
                "locked", "do_blockdev_direct_IO(), fs/direct-io.c",
                "A locked read takes i_mutex, flushes the range again, raises i_dio_count, and gives i_mutex back when its blocks are mapped and on their way."
            ),
            StepEntry(
                "shared", "ext4_dio_read_iter(), fs/ext4/file.c",
                "From iomap on a read holds the inode's lock, shared, from beginning to end."),
            StepEntry(
                "freed", readFunction, "What was mapped must not be freed while it is read.",
                .part(.size, "without truncate and punch no block is freed")),
            StepEntry(
                "buffered", "ext4_mpage_readpages(), fs/ext4/readpage.c",
                "A buffered read maps a page by look-up, without i_mutex, and reads it or fills it with zeros."),
            StepEntry(
                "cached", "dio_complete(), fs/direct-io.c",
                "A page cached while a write was in flight must be invalidated when it completes (332391a9935d, 5e25c269e17d).",
                .part(.cache, "a modelled buffered read finds no page cached and leaves none")),
        ])

    private static let fallocate = StepSection(
        "fallocate", "Preallocating a range",
        [
            StepEntry("1", "ext4_fallocate(), fs/ext4/extents.c", "i_mutex is taken and DIOREAD_LOCK set."),
            StepEntry(
                "2", "ext4_fallocate(), fs/ext4/extents.c",
                "fallocate waits until i_dio_count is 0 (from 0d306dcf86e8)."),
            StepEntry(
                "3", allocFunction,
                "Each round, under a handle of its own, allocates a run of holes unwritten and may join it to its neighbours."
            ),
            StepEntry("3-error", allocFunction, "A round fails: the rest is given up."),
            StepEntry(
                "3-retry", allocFunction, "After ENOSPC the rest is tried again.",
                .inside("fallocate_fails", why: "a run in which the round does not fail is the run of the second try")),
            StepEntry("4", "ext4_fallocate(), fs/ext4/extents.c", "DIOREAD_LOCK is cleared and i_mutex dropped."),
        ])

    private static let writeback = StepSection(
        "writeback", "Buffered writeback with an io_end, and its worker",
        [
            StepEntry("0", writepagesFunction, "A dirty range of blocks that are not written is taken up."),
            StepEntry("1", writepagesFunction, "An io_end is allocated."),
            StepEntry("1-enomem", writepagesFunction, "There is no memory for it: nothing is written back."),
            StepEntry(
                "2", writepagesFunction, "A handle is opened that reserves credits for the conversion.",
                .inside("writeback_map", why: "the handle is writeback's own; no modelled step waits for it")),
            StepEntry(
                "2-error", writepagesFunction, "No handle can be had, or mapping fails: the pages stay dirty.",
                .leftOut(
                    why:
                        "nothing is submitted; the io_end leaves as after `writeback/1-enomem`, and a later attempt is another run"
                )),
            StepEntry(
                "2a", "mpage_map_and_submit_extent(), fs/ext4/inode.c",
                "A run is mapped under i_data_sem: a hole is allocated unwritten, an unwritten extent split."),
            StepEntry(
                "2a-pointer", "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c",
                "Up to 4.5, still inside i_data_sem: where the inode's pointer named an io_end at the entry, that one is flagged."
            ),
            StepEntry(
                "2a-inode", "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c",
                "Up to 4.5, still inside i_data_sem: where it named none, DIO_UNWRITTEN is set."),
            StepEntry(
                "2b", "mpage_map_one_extent(), fs/ext4/inode.c",
                "After i_data_sem is dropped the io_end takes the reserved handle, is flagged, and i_unwritten is raised."
            ),
            StepEntry(
                "3", "ext4_bio_write_page(), fs/ext4/page-io.c",
                "Bios are submitted, each with a reference to the io_end."
            ),
            StepEntry("4", writepagesFunction, "The handle is stopped and the submitting task drops its reference."),
            StepEntry(
                "4-reserve", writepagesFunction, "A reserve that no io_end took is released.",
                .inside("writeback_drop", why: "credits are not counted")),
            StepEntry("5", endBioFunction, "A bio ends and drops its reference; the last one queues the worker."),
            StepEntry(
                "5-error", endBioFunction,
                "A bio fails: the mapping is marked and, until e856f93e0fb2, the range converted all the same."),
            StepEntry("6a", "ext4_end_io_rsv_work(), fs/ext4/page-io.c", "The worker starts the reserved handle."),
            StepEntry(
                "6b", "ext4_convert_unwritten_io_end_vec(), fs/ext4/extents.c",
                "A run of the range is marked written under i_data_sem, exclusive."),
            StepEntry(
                "6b-split", "ext4_convert_unwritten_extents_endio(), fs/ext4/extents.c",
                "The run lies inside a larger extent, which fallocate made of it: it is split, or zeroed and written as a whole."
            ),
            StepEntry("6b-error", workerFunction, "The conversion fails: a message says that data may be lost."),
            StepEntry("6c", workerFunction, "The handle is stopped."),
            StepEntry(
                "6d", "ext4_clear_io_unwritten_flag(), fs/ext4/ext4.h",
                "The flag is cleared and i_unwritten lowered."),
            StepEntry(
                "6e", "ext4_release_io_end(), fs/ext4/page-io.c", "Writeback of the pages ends; the io_end is freed."),
        ])

    private static let truncate = StepSection(
        "truncate", "Truncating the file",
        [
            StepEntry(
                "1", "ext4_setattr(), fs/ext4/inode.c",
                "Under i_mutex the inode becomes an orphan and i_disksize shrinks.",
                .part(.size, "i_size is constant")),
            StepEntry(
                "2", "ext4_setattr(), fs/ext4/inode.c",
                "i_size shrinks before direct I/O is waited for, so that an overwrite may become sync under way.",
                .part(.size, "i_size is constant")),
            StepEntry(
                "3", "ext4_setattr(), fs/ext4/inode.c", "Unlocked reads are kept out and i_dio_count waited for.",
                .part(.size, "the wait itself is `fallocate/2`")),
            StepEntry(
                "4", "ext4_truncate(), fs/ext4/inode.c", "Cached pages go, then, under i_data_sem, the extents.",
                .part(.size, "no block is freed")),
            StepEntry(
                "5", "ext4_truncate(), fs/ext4/inode.c", "The inode leaves the orphan list.",
                .part(.size, "i_size is constant")),
        ])

    private static let punch = StepSection(
        "punch", "Punching a hole",
        [
            StepEntry(
                "1", "ext4_punch_hole(), fs/ext4/inode.c",
                "Dirty pages are flushed, i_mutex taken, direct I/O waited for.",
                .part(.size, "the wait itself is `fallocate/2`")),
            StepEntry(
                "2", "ext4_punch_hole(), fs/ext4/inode.c",
                "Cached pages go, blocks at the edges are zeroed in part, the extents are removed under i_data_sem.",
                .part(.size, "no block is freed")),
        ])

    private static let fsync = StepSection(
        "fsync", "Synchronising the file",
        [
            StepEntry(
                "1", "ext4_sync_file(), fs/ext4/fsync.c",
                "Dirty pages are written and waited for, and so their conversions.",
                .part(.crash, "durability is not modelled")),
            StepEntry(
                "2", "ext4_sync_file(), fs/ext4/fsync.c",
                "The transaction of the last change is committed; direct I/O in flight is not waited for.",
                .part(.crash, "transactions are not modelled")),
            StepEntry(
                "drain", "ext4_sync_file(), fs/ext4/fsync.c",
                "In 2.6.35 fsync converts what the list of completed I/O holds, and never ends when that fails (until b82e384c7bb9).",
                .part(
                    .crash, "its conversion is the worker's, under the same lock, and leaves the io_end to the worker")),
        ])

    private static let crash = StepSection(
        "crash", "Losing power",
        [
            StepEntry(
                "1", "jbd2_journal_commit_transaction(), fs/jbd2/commit.c",
                "A commit flushes the device first, so that no conversion becomes durable before its data.",
                .part(.crash, "durability is not modelled")),
            StepEntry(
                "2", "jbd2_journal_recover(), fs/jbd2/recovery.c",
                "Committed transactions are replayed, then orphans truncated.",
                .part(.crash, "durability is not modelled")),
        ])
}
