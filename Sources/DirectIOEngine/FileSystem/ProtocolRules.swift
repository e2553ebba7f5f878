/// The decisions by which kernels differ on the way of a direct write. `Specs/Axes.md` says what each value means and
/// which commit moved the kernel there; the axes that only the engine has are at the end.
public struct ProtocolRules: Hashable, Sendable {
    /// Where the io_end of a direct write lives between mapping and completion.
    public enum Home: String, CaseIterable, Sendable {
        case inodePointer = "inode-pointer", bPrivate = "b_private", dioFlag = "dio-flag"
    }
    /// When an async direct write allocates its io_end.
    public enum Birth: String, CaseIterable, Sendable {
        case beforeMapping = "before-mapping", onUnwritten = "on-unwritten"
    }
    /// Whether the submitter holds a reference of its own to the io_end.
    public enum SubmitterReference: String, CaseIterable, Sendable { case held, none }
    /// What becomes of i_mutex when all blocks are known to be written.
    public enum OverwritePath: String, CaseIterable, Sendable { case absent, unlocked, locked }
    /// Whether an overwrite, having dropped i_mutex, uses the inode's io_end pointer.
    public enum OverwritePointer: String, CaseIterable, Sendable { case touched, untouched }
    /// How long an overwrite holds i_data_sem, shared, after dropping i_mutex.
    public enum DataSemHold: String, CaseIterable, Sendable { case none, submission, untilRelock = "until-relock" }
    /// How a direct write inside i_size takes the inode's lock.
    public enum WriteLock: String, CaseIterable, Sendable { case exclusive, shared }
    /// Whether a write that may allocate holds the inode's lock over its mapping calls.
    public enum MappingLock: String, CaseIterable, Sendable { case held, dropped }
    /// When the core calls end_io.
    public enum EndIOCalled: String, CaseIterable, Sendable { case whenTransferred = "when-transferred", always }
    /// What end_io is told.
    public enum EndIOSize: String, CaseIterable, Sendable { case transferred, result }
    /// What end_io does when it is told of no success.
    public enum EndIOError: String, CaseIterable, Sendable {
        case convert, earlyReturn = "early-return", clearAndPut = "clear-and-put"
    }
    /// Where an async write's conversion runs.
    public enum ConversionVenue: String, CaseIterable, Sendable { case ownWorker = "own-worker", endIO = "end-io" }
    /// When completion is reported.
    public enum Acknowledgement: String, CaseIterable, Sendable {
        case beforeConversion = "before-conversion", afterConversion = "after-conversion"
    }
    /// What becomes of an error of an async write's conversion.
    public enum ConversionError: String, CaseIterable, Sendable { case discarded, returned }
    /// Which requests have their completion deferred.
    public enum Deferral: String, CaseIterable, Sendable {
        case pointerTest = "pointer-test", unwritten, unwrittenAsync = "unwritten-async", always, never
    }
    /// When the completion workqueue is created.
    public enum WorkqueueCreation: String, CaseIterable, Sendable {
        case duringMapping = "during-mapping", beforeMapping = "before-mapping"
    }
    /// Who converts for a sync write.
    public enum SyncConversion: String, CaseIterable, Sendable { case submitter, endIO = "end-io" }
    /// What becomes of DIO_UNWRITTEN when a sync write fails.
    public enum FlagOnError: String, CaseIterable, Sendable { case stays, cleared }
    /// What an async submission does that met an error on the way.
    public enum ErrorReturn: String, CaseIterable, Sendable { case waits, queued }
    /// When the core drops its share of i_dio_count.
    public enum CountDrop: String, CaseIterable, Sendable {
        case afterEndIO = "after-end-io", beforeEndIO = "before-end-io"
    }
    /// What b_private holds when the next mapping call begins.
    public enum PrivateLife: String, CaseIterable, Sendable { case persists, reset }
    /// What keeps the inode alive under the submit path.
    public enum FileReference: String, CaseIterable, Sendable { case own, borrowed }
    /// How the inode knows of its io_ends.
    public enum IOEndPin: String, CaseIterable, Sendable { case inodeReference = "inode-reference", counters }
    /// Whether fallocate waits for direct I/O in flight.
    public enum FallocateWait: String, CaseIterable, Sendable { case waits, doesNotWait = "does-not-wait" }
    /// What may keep unwritten extents from being merged.
    public enum MergeCheck: String, CaseIterable, Sendable { case none, counters }
    /// What a failed split before I/O takes to hold data.
    public enum PreSplit: String, CaseIterable, Sendable { case claimsData = "claims-data", zeroesAll = "zeroes-all" }
    /// What a conversion marks written after zeroing only a part.
    public enum PartialZeroOut: String, CaseIterable, Sendable {
        case marksAll = "marks-all", keepsUnwritten = "keeps-unwritten"
    }
    /// What writeback does with a range whose bio failed.
    public enum WritebackError: String, CaseIterable, Sendable { case converts, skips }
    /// When writeback raises i_unwritten.
    public enum WritebackFlag: String, CaseIterable, Sendable {
        case afterDataSem = "after-data-sem", insideDataSem = "inside-data-sem"
    }

    /// When an async write that is not aligned to blocks waits for conversions owed (e9e3bcecf44c, e142d05263a4).
    public enum UnalignedWait: String, CaseIterable, Sendable {
        case none, beforeLock = "before-lock", underLock = "under-lock"
    }
    /// Whether such a write waits for its own completion before others may begin (57a0da28ced8).
    public enum UnalignedEnd: String, CaseIterable, Sendable { case queued, waits }
    /// When a direct read takes the inode's lock: never, while others are told to keep unlocked readers out
    /// (17335dcc4711), or always, shared (16c54688592c).
    public enum ReadLock: String, CaseIterable, Sendable { case none, whenTold = "when-told", shared }
    /// When the page cache of a range that was written directly is dropped (332391a9935d, 5e25c269e17d).
    public enum Invalidation: String, CaseIterable, Sendable {
        case atReturn = "at-return", beforeEndIO = "before-end-io", afterEndIO = "after-end-io"
    }
    /// What a truncate does first: lower i_size, or wait for direct I/O (1c9114f9c0f1).
    public enum TruncateOrder: String, CaseIterable, Sendable {
        case sizeFirst = "size-first", waitFirst = "wait-first"
    }
    /// When an overwrite raises i_dio_count (1f555cfa29e8).
    public enum OverwriteCount: String, CaseIterable, Sendable {
        case beforeUnlock = "before-unlock", afterUnlock = "after-unlock"
    }
    /// What a conversion marks written that finds a larger extent (60d4616f3dc6).
    public enum ConvertedPart: String, CaseIterable, Sendable { case range, wholeExtent = "whole-extent" }
    /// How i_unwritten moves with the flag of an io_end (32c80b32c053, 82e542291187).
    public enum UnwrittenCounting: String, CaseIterable, Sendable {
        case paired, neverRaised = "never-raised", neverDropped = "never-dropped"
    }
    /// How often the submit path drops a reference that it does not have.
    public enum ExtraPut: String, CaseIterable, Sendable { case none, once }
    /// What keeps pages from being added to the cache while blocks are taken away (730633f0b7f9).
    public enum InvalidateLock: String, CaseIterable, Sendable { case none, held }
    /// What an extending write does with a hole in the block that the size lies in: allocate it written, data or not,
    /// or leave it to buffered writing as the holes before it (9ecd10b7a027).
    public enum EOFBlock: String, CaseIterable, Sendable { case created, lookedUp = "looked-up" }
    /// Whether a split before I/O that finds no block may zero the extent while data of other writes may lie in it,
    /// which is not converted yet. All kernels may; it takes two writes at the same time, of which one covers part of
    /// the other.
    public enum SplitZeroOut: String, CaseIterable, Sendable {
        case always, whenNothingIsPending = "when-nothing-is-pending"
    }
    /// What writeback allocates, and whether a commit waits for its data (06bd3c36a733).
    public enum WritebackAllocation: String, CaseIterable, Sendable {
        case unwritten, written, writtenOrdered = "written-ordered"
    }

    /// Which offset a write that is not aligned to blocks is compared with, to tell that no other can be in its block:
    /// the size, or the size rounded up to a block (372a03e01853).
    public enum UnalignedPastSize: String, CaseIterable, Sendable { case size, block }
    /// How many bits the first byte of a range that is to be converted has (a1de02dccf90, d1e18b8824dd).
    public enum ConversionOffset: String, CaseIterable, Sendable { case wide, narrow }
    /// When a write that is to be durable, and grows the file, has the journal committed: before the new size is in it,
    /// or behind that (91562895f803).
    public enum DurableSize: String, CaseIterable, Sendable {
        case beforeSize = "before-size", afterSize = "after-size"
    }
    /// Which blocks of an unwritten extent are taken for ones that were promised and not allocated, when one of them
    /// was: that one until it is allocated, or all of them for good (d2dc317d564a).
    public enum DelayedMark: String, CaseIterable, Sendable { case block, extent }

    /// Where a direct read ends that goes beyond the size: there, or at the end of the block that the size lies in.
    public enum ReadEnd: String, CaseIterable, Sendable { case size, block }

    /// When a write that grows the file changes the size: once its data is there, before it is reported or behind that;
    /// or before anything is written.
    public enum SizeUpdate: String, CaseIterable, Sendable {
        case beforeReport = "before-report", afterReport = "after-report", beforeData = "before-data"
    }

    package var home = Home.bPrivate
    var birth = Birth.onUnwritten
    var submitterReference = SubmitterReference.none
    var overwritePath = OverwritePath.unlocked
    var overwritePointer = OverwritePointer.untouched
    var dataSemHold = DataSemHold.none
    var writeLock = WriteLock.exclusive
    var mappingLock = MappingLock.held
    var endIOCalled = EndIOCalled.always
    var endIOSize = EndIOSize.result
    var endIOError = EndIOError.clearAndPut
    var conversionVenue = ConversionVenue.endIO
    var acknowledgement = Acknowledgement.afterConversion
    package var conversionError = ConversionError.returned
    var deferral = Deferral.unwrittenAsync
    var workqueueCreation = WorkqueueCreation.duringMapping
    var syncConversion = SyncConversion.submitter
    var flagOnError = FlagOnError.cleared
    var errorReturn = ErrorReturn.waits
    package var countDrop = CountDrop.afterEndIO
    var privateLife = PrivateLife.persists
    var fileReference = FileReference.own
    package var ioEndPin = IOEndPin.counters
    var fallocateWait = FallocateWait.waits
    var mergeCheck = MergeCheck.counters
    var preSplit = PreSplit.zeroesAll
    var partialZeroOut = PartialZeroOut.keepsUnwritten
    var writebackError = WritebackError.skips
    var writebackFlag = WritebackFlag.insideDataSem
    var readLock = ReadLock.whenTold
    var unalignedWait = UnalignedWait.underLock
    var unalignedEnd = UnalignedEnd.waits
    package var invalidation = Invalidation.afterEndIO
    var truncateOrder = TruncateOrder.sizeFirst
    var overwriteCount = OverwriteCount.beforeUnlock
    var convertedPart = ConvertedPart.range
    var unwrittenCounting = UnwrittenCounting.paired
    var extraPut = ExtraPut.none
    var invalidateLock = InvalidateLock.held
    var eofBlock = EOFBlock.lookedUp
    var splitZeroOut = SplitZeroOut.whenNothingIsPending
    var writebackAllocation = WritebackAllocation.unwritten
    var unalignedPastSize = UnalignedPastSize.block
    var conversionOffset = ConversionOffset.wide
    var durableSize = DurableSize.afterSize
    var delayedMark = DelayedMark.block
    var readEnd = ReadEnd.size
    var sizeUpdate = SizeUpdate.beforeReport

    /// The rules of Linux 4.6 with its known defects mended: the version `fixed`.
    init() {}

    /// What extents may do under these rules.
    package var extentRules: ExtentRules {
        ExtentRules(
            preSplit: preSplit == .claimsData ? .claimsData : .zeroesAll,
            partialZeroOut: partialZeroOut == .marksAll ? .marksAll : .keepsUnwritten,
            unwrittenMerge: mergeCheck == .none ? .always : .whenNothingIsPending)
    }
}
