/// What memory knows of a file beyond its extents: counters, direct I/O in flight, io_ends, cached pages. One lock
/// guards it, but for the size.
package final class FileState {
    /// i_size: read by anybody at any time (i_size_read), changed under the inode's lock.
    let size: Guarded<UInt64>
    /// i_dio_count.
    package var dioCount = 0
    /// i_unwritten: io_ends that owe a conversion.
    package var unwrittenCount = 0
    /// i_ioend_count.
    package var ioEndCount = 0
    /// io_ends that were ever allocated.
    var ioEndsAllocated = 0
    /// EXT4_STATE_DIO_UNWRITTEN.
    package var dioUnwritten = false
    /// EXT4_STATE_DIOREAD_LOCK: how many keep readers without lock out.
    package var readersKeptOut = 0
    /// The inode's io_end pointer.
    package var pointer: Slab<IOEnd>.ID?
    package var ioEnds = Slab<IOEnd>()
    package var dios = Slab<DIO>()
    package var pages: [UInt32: Page] = [:]
    /// Blocks that the status of extents says are promised and not allocated, and are allocated.
    var wronglyDelayed: Set<UInt32> = []
    /// The open file, and whatever keeps it open.
    var references = 1
    /// The inode was freed.
    package var isEvicted = false
    /// Data written through the page cache was lost since the last sync.
    var hasLostWriteback = false

    init(size: UInt64) { self.size = Guarded(size) }

    init(copying other: FileState) {
        size = Guarded(other.size.with { $0 })
        (dioCount, unwrittenCount, ioEndCount) = (other.dioCount, other.unwrittenCount, other.ioEndCount)
        (ioEndsAllocated, dioUnwritten) = (other.ioEndsAllocated, other.dioUnwritten)
        (readersKeptOut, pointer, ioEnds) = (other.readersKeptOut, other.pointer, other.ioEnds)
        (dios, pages, references) = (other.dios, other.pages, other.references)
        (isEvicted, hasLostWriteback) = (other.isEvicted, other.hasLostWriteback)
        wronglyDelayed = other.wronglyDelayed
    }

    /// A page of the cache.
    package struct Page {
        var bytes: [UInt8]
        package var isDirty = false
        /// It is on its way to the device, and is to be until its blocks are converted.
        package var isUnderWriteback = false
        /// It is locked until it has been read from the device.
        package var isFilling = false

        /// A page of those bytes.
        package init(bytes: [UInt8], isDirty: Bool = false, isFilling: Bool = false) {
            (self.bytes, self.isDirty, self.isFilling) = (bytes, isDirty, isFilling)
        }

        /// It is being read or written.
        package var isBusy: Bool { isFilling || isUnderWriteback }
    }

    /// Whether a page in a range of blocks is as a condition says.
    func hasPage(in range: Range<UInt32>, _ holds: (Page) -> Bool) -> Bool {
        guard !pages.isEmpty else { return false }
        if range.count < pages.count { return range.contains { block in pages[block].map(holds) ?? false } }
        return pages.contains { range.contains($0.key) && holds($0.value) }
    }

    /// Drops the pages of a range that need not be written.
    func dropCleanPages(in range: Range<UInt32>) {
        guard !pages.isEmpty else { return }
        let inRange = range.count < pages.count ? Array(range) : pages.keys.filter(range.contains)
        for block in inRange {
            guard let page = pages[block], !page.isDirty, !page.isUnderWriteback else { continue }
            pages[block] = nil
        }
    }
}

/// A debt that a conversion pays, and what it needs for that.
///
/// - Source: struct ext4_io_end, fs/ext4/ext4.h.
package struct IOEnd {
    package var references: Int
    /// EXT4_IO_END_UNWRITTEN.
    package var isUnwritten = false
    /// What to convert.
    package var blocks: Range<UInt32> = 0..<0
    /// Credits that writeback has set aside.
    var reservation: Journal.Reservation?
    /// A bio of writeback failed.
    package var hasFailed = false
}

/// A direct write, or read, in flight.
///
/// - Source: struct dio, fs/direct-io.c; struct iomap_dio, fs/iomap/direct-io.c.
package struct DIO {
    let offset: UInt64
    let isDurable: Bool
    /// The submitter's reference, and one for each bio.
    var references = 1
    /// Bytes handed to bios, whatever became of them.
    var result = 0
    /// dio->private, or iocb->private: the io_end.
    package var ioEnd: Slab<IOEnd>.ID?
    /// Completion must run in process context.
    var isDeferred = false
    /// The dio met an unwritten extent (IOMAP_DIO_UNWRITTEN).
    package var isUnwritten = false
    /// It is in flight: its share of i_dio_count is held.
    package var isCounted = true
    var submitError: ErrorNumber?
    var pageError: ErrorNumber?
    package var ioError: ErrorNumber?

    /// The first of the errors, in the order in which the core looks at them.
    var error: ErrorNumber? { submitError ?? pageError ?? ioError }

    /// What was handed to bios.
    var transferred: Range<UInt64> { offset..<offset + UInt64(result) }
}
