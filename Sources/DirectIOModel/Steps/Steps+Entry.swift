extension StepCatalogue {
    private static let fileFunction = "ext4_file_write_iter(), fs/ext4/file.c"
    private static let directFunction = "ext4_ext_direct_IO(), fs/ext4/inode.c"
    private static let oldFunction = "ext4_ind_direct_IO(), fs/ext4/indirect.c"

    /// The way of a write into ext4's direct-I/O function, before iomap.
    static let entry: [StepSection] = [writeEntry, extDIO, oldPath]

    private static let writeEntry = StepSection(
        "write-entry", "A direct write enters ext4",
        [
            StepEntry("0", "io_submit(2), pwrite(2)", "The user issues a write, async or sync."),
            StepEntry(
                "1", fileFunction,
                "An async write that is not aligned to blocks, or appends, takes a hashed mutex and sleeps until i_unwritten is 0."
            ),
            StepEntry(
                "1-unaligned", fileFunction, "Then it writes, and zeroes the rest of new blocks.",
                .part(.unaligned, "requests cover whole blocks")),
            StepEntry("2", fileFunction, "i_mutex is taken."),
            StepEntry(
                "3", "ext4_file_write_iter(), fs/ext4/file.c",
                "With dioread_nolock one look-up decides whether the whole range is written in one extent: an overwrite."
            ),
            StepEntry(
                "4", "generic_file_direct_write(), mm/filemap.c",
                "The page cache of the range is flushed, which waits for its writeback, and dropped."),
            StepEntry(
                "4-short", "__generic_file_write_iter(), mm/filemap.c",
                "What direct I/O left over is written buffered.",
                .part(.cache, "a short direct write inside i_size arises from inline data only")),
            StepEntry("5", fileFunction, "i_mutex is dropped; a write that is not queued is reported by its caller."),
            StepEntry(
                "5-sync", fileFunction, "With O_SYNC the range is synchronised.",
                .part(.crash, "durability is not modelled")),
        ])

    private static let extDIO = StepSection(
        "ext-dio", "ext4's direct-I/O function around the core",
        [
            StepEntry(
                "old-path", directFunction, "A read, and a write that ends beyond i_size, take the old path.",
                .part(.size, "writes end inside i_size; reads are `read`")),
            StepEntry("1", directFunction, "ext4 raises i_dio_count for itself."),
            StepEntry("2", directFunction, "An overwrite drops i_mutex."),
            StepEntry("3", directFunction, "ext4 lowers i_dio_count again."),
            StepEntry("4", directFunction, "An overwrite takes i_mutex again."),
        ])

    private static let oldPath = StepSection(
        "old-path", "An extending write, before iomap",
        [
            StepEntry(
                "1", oldFunction, "The inode is put on the orphan list, i_disksize being i_size.",
                .part(.size, "writes end inside i_size")),
            StepEntry(
                "2", oldFunction,
                "Blocks below i_size are looked up only; those beyond are allocated written before their data are there.",
                .part(.size, "writes end inside i_size")),
            StepEntry(
                "3", oldFunction, "On an error what lies beyond i_size is truncated; ENOSPC may be tried again.",
                .part(.size, "writes end inside i_size")),
            StepEntry(
                "4", oldFunction, "The inode leaves the orphan list and, on success, i_size grows.",
                .part(.size, "writes end inside i_size")),
            StepEntry(
                "4-error", oldFunction, "No handle can be had: i_size does not grow.",
                .part(.size, "writes end inside i_size")),
        ])
}
