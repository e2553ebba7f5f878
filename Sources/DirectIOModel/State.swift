public import TransitionSystems

/// A direct write.
public enum Request: IndexSort {}
/// An io_end object; a freed one may be allocated again.
public enum IOEnd: IndexSort {}
/// A block of the file, inside i_size.
public enum Block: OrderedIndexSort {}

/// What the extent tree says of a block.
public enum Extent: String, Enumeration { case hole, unwritten, written }

/// Where the submitting task of a request is.
public enum Submit: String, Enumeration {
    case idle, locking, checking, entering, takingDataSem = "taking-data-sem", unlockingEarly = "unlocking-early"
    case clearingPointer = "clearing-pointer", allocatingIOEnd = "allocating-io_end", settingPointer = "setting-pointer"
    case allocatingDIO = "allocating-dio", looping, mapping, readingPointer = "reading-pointer", flagging, stopping
    case testingPointer = "testing-pointer", allocatingLate = "allocating-late", flaggingLate = "flagging-late"
    case latching, waiting, dropping, completing
    case clearingAfter = "clearing-after", putting, puttingLeftover = "putting-leftover"
    case checkingSync = "checking-sync", converting, uncounting, releasingDataSem = "releasing-data-sem", relocking
    case releasingLate = "releasing-late", unlocking, returned
}

/// Where the completion of a request is.
public enum Completion: String, Enumeration {
    case idle, queued, endIO = "end_io", putting, converting, uncounting, uncountingFirst = "uncounting-first"
    case reporting, done
}

/// Where a conversion, and the release of the io_end behind it, is.
public enum Conversion: String, Enumeration {
    case idle, queued, starting, mapping, stopping, clearing, releasing
}

/// Who runs a conversion.
public enum Performer: String, Enumeration { case submitter, completion, worker }

/// The context that a completion runs in.
public enum CompletionContext: String, Enumeration { case process, irq, workqueue }

/// What the user was told.
public enum Acknowledged: String, Enumeration { case no, success, error }

/// The state of one inode, its blocks, its direct writes and their io_ends.
public enum State {
    // MARK: Blocks

    /// The state of the block's extent.
    public static let ext = Indexed<Block, Extent>("ext", initially: nil, "the state of the block's extent")
    /// The medium holds what was there before allocation.
    public static let stale = Relation<Block>(
        "stale", initially: nil, ghost: true, "the medium holds what was there before allocation")
    /// The block was last converted by buffered writeback.
    public static let byWriteback = Relation<Block>(
        "by_writeback", initially: false, ghost: true, "the block was last converted by buffered writeback")

    // MARK: Requests: the submitting task

    /// Where the submitting task is.
    public static let submit = Indexed<Request, Submit>("submit", initially: .idle, "where the submitting task is")
    /// The submitting task waits for completion.
    public static let isSync = Relation<Request>("sync", initially: false, "the submitting task waits for completion")
    /// All blocks were found written in one extent.
    public static let overwrite = Relation<Request>(
        "overwrite", initially: false, "all blocks were found written in one extent")
    /// The block is in the request's range.
    public static let covers = Relation2<Request, Block>("covers", "the block is in the request's range")
    /// A mapping call returned the block.
    public static let mapped = Relation2<Request, Block>("mapped", "a mapping call returned the block")
    /// The block is in a bio that was submitted.
    public static let submitted = Relation2<Request, Block>("submitted", "the block is in a bio that was submitted")
    /// A bio starts with the block.
    public static let bioStart = Relation2<Request, Block>("bio_start", "a bio starts with the block")
    /// The bio of the block has ended.
    public static let ended = Relation2<Request, Block>("ended", "the bio of the block has ended")
    /// The bio of the block ended without error.
    public static let landed = Relation2<Request, Block>(
        "landed", ghost: true, "the bio of the block ended without error")
    /// Some mapping call returned an unwritten extent.
    public static let metUnwritten = Relation<Request>(
        "met_unwritten", initially: false, ghost: true, "some mapping call returned an unwritten extent")
    /// The block was mapped unwritten and awaits conversion.
    public static let owed = Relation2<Request, Block>(
        "owed", ghost: true, "the block was mapped unwritten and awaits conversion")
    /// The submitting task holds the inode's lock.
    public static let inodeLock = Relation<Request>(
        "i_mutex", initially: false, "the submitting task holds the inode's lock")
    /// The submitting task holds i_data_sem, shared.
    public static let dataSem = Relation<Request>(
        "i_data_sem", initially: false, "the submitting task holds i_data_sem, shared")
    /// A journal handle is open on behalf of the request.
    public static let handle = Relation<Request>(
        "handle", initially: false, "a journal handle is open on behalf of the request")
    /// The last mapping call returned an unwritten extent.
    public static let roundUnwritten = Relation<Request>(
        "bh_unwritten", initially: false, "the last mapping call returned an unwritten extent")
    /// The submission met an error.
    public static let submitError = Relation<Request>("rc_error", initially: false, "the submission met an error")
    /// A user page could not be pinned.
    public static let pageError = Relation<Request>("page_errors", initially: false, "a user page could not be pinned")
    /// A bio failed.
    public static let ioError = Relation<Request>("io_error", initially: false, "a bio failed")
    /// A conversion of the request failed.
    public static let conversionFailed = Relation<Request>(
        "conversion_failed", initially: false, "a conversion of the request failed")
    /// Completion must run in process context.
    public static let deferred = Relation<Request>(
        "defer_completion", initially: false, "completion must run in process context")
    /// The dio remembers an unwritten extent.
    public static let dioUnwrittenFlag = Relation<Request>(
        "dio_unwritten", initially: false, "the dio remembers an unwritten extent")
    /// The submitter has dropped its reference to the dio.
    public static let dropped = Relation<Request>(
        "dropped", initially: false, "the submitter has dropped its reference to the dio")
    /// The submission returned -EIOCBQUEUED.
    public static let queued = Relation<Request>("queued", initially: false, "the submission returned -EIOCBQUEUED")
    /// The share of i_dio_count that is ext4's own is held.
    public static let ownCount = Relation<Request>(
        "own_count", initially: false, "ext4's own share of i_dio_count is held")
    /// The core's share of i_dio_count is held.
    public static let coreCount = Relation<Request>(
        "core_count", initially: false, "the core's share of i_dio_count is held")

    // MARK: Requests: completion

    /// Where completion is.
    public static let completion = Indexed<Request, Completion>("completion", initially: .idle, "where completion is")
    /// The context that completion runs in.
    public static let context = Indexed<Request, CompletionContext>(
        "context", initially: .process, "the context that completion runs in")
    /// Where the conversion is.
    public static let conversion = Indexed<Request, Conversion>(
        "conversion", initially: .idle, "where the conversion is")
    /// Who runs the conversion.
    public static let performer = Indexed<Request, Performer>(
        "performer", initially: .submitter, "who runs the conversion")
    /// The conversion under way has still to convert the block.
    public static let toConvert = Relation2<Request, Block>(
        "to_convert", "the conversion under way has still to convert the block")
    /// What the user was told.
    public static let acknowledged = Indexed<Request, Acknowledged>("ack", initially: .no, "what the user was told")
    /// How often completion was reported.
    public static let reports = Indexed<Request, Int>(
        "reports", in: 0...2, initially: 0, ghost: true, "how often completion was reported")

    // MARK: io_ends

    /// The io_end is allocated.
    public static let allocated = Relation<IOEnd>("allocated", initially: false, "the io_end is allocated")
    /// The io_end's reference count.
    public static let references = Indexed<IOEnd, Int>("count", in: 0...2, initially: 0, "the io_end's reference count")
    /// EXT4_IO_END_UNWRITTEN: a conversion is owed.
    public static let flagged = Relation<IOEnd>(
        "UNWRITTEN", initially: false, "EXT4_IO_END_UNWRITTEN: a conversion is owed")
    /// The block is in the io_end's [offset, offset + size).
    public static let range = Relation2<IOEnd, Block>(
        "io_end_range", "the block is in the io_end's [offset, offset + size)")
    /// The io_end was allocated for the request.
    public static let owns = Relation2<Request, IOEnd>(
        "io_end_of", ghost: true, "the io_end was allocated for the request")
    /// The submitting task's own variable names the io_end.
    public static let local = Relation2<Request, IOEnd>(
        "local_io_end", "the submitting task's own variable names the io_end")
    /// The mapping carrier's b_private names the io_end.
    public static let bPrivate = Relation2<Request, IOEnd>(
        "b_private", "the mapping carrier's b_private names the io_end")
    /// What end_io will be given: dio->private or iocb->private.
    public static let dioPrivate = Relation2<Request, IOEnd>(
        "private", "what end_io will be given: dio->private or iocb->private")
    /// The mapping call read the inode's pointer and found the io_end. It reads it up to twice.
    public static let seen = Relation2<Request, IOEnd>(
        "seen", "the mapping call read the inode's pointer and found the io_end")
    /// The last reference is gone and the request's tasks release the io_end.
    public static let dying = Relation2<Request, IOEnd>(
        "dying", "the last reference is gone and the request's tasks release the io_end")

    // MARK: The inode

    /// The inode's io_end pointer names the io_end.
    public static let pointer = Relation<IOEnd>(
        "io_end_pointer", initially: false, "the inode's io_end pointer names the io_end")
    /// io_ends that owe a conversion.
    public static let unwrittenCount = variable("i_unwritten", in: 0...7, initially: 0, "io_ends that owe a conversion")
    /// Live io_ends.
    public static let ioEndCount = variable("i_ioend_count", in: 0...7, initially: 0, "live io_ends")
    /// Direct I/O in flight.
    public static let dioCount = variable("i_dio_count", in: 0...15, initially: 0, "direct I/O in flight")
    /// The current sync write touched unwritten extents.
    public static let dioUnwritten = variable(
        "DIO_UNWRITTEN", initially: false, "the current sync write touched unwritten extents")
    /// The completion workqueue exists.
    public static let workqueue = variable("s_dio_done_wq", initially: false, "the completion workqueue exists")
    /// Something freed was used.
    public static let usedFreed = variable("used_freed", initially: false, ghost: true, "something freed was used")
    /// The deferral test read the flag of an io_end that was freed.
    public static let testedFreed = variable(
        "tested_freed", initially: false, ghost: true, "the deferral test read the flag of an io_end that was freed")
    /// An io_end was released while it owed a conversion.
    public static let badRelease = variable(
        "bad_release", initially: false, ghost: true, "an io_end was released while it owed a conversion")

    static let core: [any Declares] = [
        ext, stale, byWriteback, submit, isSync, overwrite, covers, mapped, submitted, bioStart, ended, landed, owed,
        metUnwritten,
        inodeLock, dataSem, handle, roundUnwritten, submitError, pageError, ioError, conversionFailed, deferred,
        dioUnwrittenFlag, dropped, queued, ownCount, coreCount, completion, context, conversion, performer, toConvert,
        acknowledged, reports, allocated, references, flagged, range, owns, local, bPrivate, dioPrivate, seen, dying,
        pointer, unwrittenCount, ioEndCount, dioCount, dioUnwritten, workqueue, usedFreed, testedFreed,
        badRelease,
    ]
}
