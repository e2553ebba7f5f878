import TransitionSystems

/// The decisions by which protocol versions differ. Each value names the commit that moved the kernel there.
enum Axes {
    enum Home: String, Enumeration { case inodePointer = "inode-pointer", bPrivate = "b_private", dioFlag = "dio-flag" }
    static let home = Axis<Home>(
        "io-end-home", "where the io_end of a direct write lives between mapping and completion",
        [
            .inodePointer: "one pointer in the inode names the io_end of the current submission (8d5d02e6b176)",
            .bPrivate: "the mapping carrier's b_private, handed to the completion callback (109811c20fb8)",
            .dioFlag: "no io_end: the dio itself remembers that it met an unwritten extent (378f32bab371)",
        ])

    enum Birth: String, Enumeration { case beforeMapping = "before-mapping", onUnwritten = "on-unwritten" }
    static let birth = Axis<Birth>(
        "io-end-birth", "when an async direct write allocates its io_end",
        [
            .beforeMapping: "before the first mapping call, needed or not (8d5d02e6b176)",
            .onUnwritten: "when a mapping call returns an unwritten extent (109811c20fb8)",
        ])

    enum SubmitterReference: String, Enumeration { case held, none }
    static let submitterReference = Axis<SubmitterReference>(
        "submitter-reference", "whether the submitter holds a reference of its own to the io_end",
        [
            .held: "two references, the submitter's and the iocb's (97a851ed71cd)",
            .none: "one reference, owned by the dio (109811c20fb8)",
        ])

    enum OverwritePath: String, Enumeration { case absent, unlocked, locked }
    static let overwritePath = Axis<OverwritePath>(
        "overwrite-path", "what becomes of i_mutex when all blocks are known to be written",
        [
            .absent: "there is no path of its own for overwrites",
            .unlocked: "i_mutex is dropped for the time of the submission (17335dcc4711)",
            .locked: "the lock is kept; it is shared (378f32bab371)",
        ])

    enum OverwritePointer: String, Enumeration { case touched, untouched }
    static let overwritePointer = Axis<OverwritePointer>(
        "overwrite-pointer", "whether an overwrite, having dropped i_mutex, uses the inode's io_end pointer",
        [
            .touched: "clears and sets it like any other write (17335dcc4711)",
            .untouched: "leaves it alone and has no io_end (74dae4278546)",
        ])

    enum DataSemHold: String, Enumeration { case none, submission, untilRelock = "until-relock" }
    static let dataSemHold = Axis<DataSemHold>(
        "overwrite-data-sem", "how long an overwrite holds i_data_sem, shared, after dropping i_mutex",
        [
            .none: "not at all (2dcba4781fa3)",
            .submission: "for its submission (17335dcc4711)",
            .untilRelock: "until i_mutex is taken again: a hypothetical that deadlocks",
        ])

    enum WriteLock: String, Enumeration { case exclusive, shared }
    static let writeLock = Axis<WriteLock>(
        "write-lock", "how a direct write inside i_size takes the inode's lock",
        [
            .exclusive: "one writer at a time (i_mutex)",
            .shared: "writers that allocate no size share it (bc6385dab125)",
        ])

    enum MappingLock: String, Enumeration { case held, dropped }
    static let mappingLock = Axis<MappingLock>(
        "mapping-lock", "whether a direct write that may allocate holds the inode's lock over its mapping calls",
        [
            .held: "it does, in every kernel",
            .dropped: "a hypothetical, for the claim that the io_end no longer needs the lock",
        ])

    enum EndIOCalled: String, Enumeration { case whenTransferred = "when-transferred", always }
    static let endIOCalled = Axis<EndIOCalled>(
        "end-io-called", "when the core calls the file system's end_io",
        [
            .whenTransferred: "only if something was submitted",
            .always: "always (187372a3b9fa)",
        ])

    enum EndIOSize: String, Enumeration { case transferred, result }
    static let endIOSize = Axis<EndIOSize>(
        "end-io-size", "what end_io is told",
        [
            .transferred: "the bytes submitted, whatever became of them",
            .result: "the result, negative on any error (187372a3b9fa)",
        ])

    enum EndIOError: String, Enumeration { case convert, earlyReturn = "early-return", clearAndPut = "clear-and-put" }
    static let endIOError = Axis<EndIOError>(
        "end-io-error", "what end_io does when it is told of no success",
        [
            .convert: "nothing special: the range it was told is converted",
            .earlyReturn: "returns before it drops the io_end (187372a3b9fa on its own)",
            .clearAndPut: "clears the unwritten flag and drops the io_end (74c66bcb7eda)",
        ])

    enum ConversionVenue: String, Enumeration { case ownWorker = "own-worker", endIO = "end-io" }
    static let conversionVenue = Axis<ConversionVenue>(
        "conversion-venue", "where an async write's conversion runs",
        [
            .ownWorker: "on a work item of ext4's own, which takes i_mutex (4c0425ff68b1)",
            .endIO: "inside end_io, which the core defers to process context (7b7a8665edd8)",
        ])

    enum Acknowledgement: String, Enumeration {
        case beforeConversion = "before-conversion", afterConversion = "after-conversion"
    }
    static let acknowledgement = Axis<Acknowledgement>(
        "acknowledgement", "when completion is reported to the user",
        [
            .beforeConversion: "as soon as the bios are done",
            .afterConversion: "after the conversion (5b3ff237bef4)",
        ])

    enum ConversionError: String, Enumeration { case discarded, returned }
    static let conversionError = Axis<ConversionError>(
        "conversion-error", "what becomes of an error of an async write's conversion",
        [
            .discarded: "logged, and success reported",
            .returned: "reported to the user (378f32bab371)",
        ])

    enum DeferRule: String, Enumeration {
        case pointerTest = "pointer-test", unwritten, unwrittenAsync = "unwritten-async", always, never
    }
    static let deferRule = Axis<DeferRule>(
        "defer-completion", "which requests have their completion deferred to the workqueue",
        [
            .pointerTest: "those whose mapping call leaves the inode's pointer naming a flagged io_end (7b7a8665edd8)",
            .unwritten: "those that meet an unwritten extent, sync ones too (109811c20fb8's parent)",
            .unwrittenAsync: "async ones that meet an unwritten extent (109811c20fb8)",
            .always: "all async writes (378f32bab371)",
            .never: "none: completion runs where the last bio ends",
        ])

    enum WorkqueueCreation: String, Enumeration {
        case duringMapping = "during-mapping", beforeMapping = "before-mapping"
    }
    static let workqueueCreation = Axis<WorkqueueCreation>(
        "workqueue-creation", "when the superblock's completion workqueue is created",
        [
            .duringMapping: "after the mapping call that first needs it (7b7a8665edd8)",
            .beforeMapping: "before any mapping (378f32bab371)",
        ])

    enum SyncConversion: String, Enumeration { case submitter, endIO = "end-io" }
    static let syncConversion = Axis<SyncConversion>(
        "sync-conversion", "who converts for a sync write",
        [
            .submitter: "the submitting task after the submission, if DIO_UNWRITTEN is set",
            .endIO: "end_io, told by a flag of the dio (378f32bab371)",
        ])

    enum FlagOnError: String, Enumeration { case stays, cleared }
    static let flagOnError = Axis<FlagOnError>(
        "dio-unwritten-on-error", "what becomes of DIO_UNWRITTEN when a sync write fails",
        [
            .stays: "it stays set until the next sync write that succeeds",
            .cleared: "it is cleared with every sync write",
        ])

    enum ErrorReturn: String, Enumeration { case waits, queued }
    static let errorReturn = Axis<ErrorReturn>(
        "async-error", "what an async submission does that met an error on the way",
        [
            .waits: "waits for its bios and returns the error",
            .queued: "stays queued and reports the error on completion (378f32bab371)",
        ])

    enum CountDrop: String, Enumeration { case afterEndIO = "after-end-io", beforeEndIO = "before-end-io" }
    static let countDrop = Axis<CountDrop>(
        "dio-count-drop", "when the core drops its share of i_dio_count",
        [
            .afterEndIO: "after end_io (266991b13890)",
            .beforeEndIO: "before end_io",
        ])

    enum PrivateLife: String, Enumeration { case persists, reset }
    static let privateLife = Axis<PrivateLife>(
        "b_private-life", "what b_private holds when the next mapping call of a request begins",
        [
            .persists: "what the call before left there",
            .reset: "nothing: a hypothetical that loses all but the last io_end",
        ])

    enum FileReference: String, Enumeration { case own, borrowed }
    static let fileReference = Axis<FileReference>(
        "submit-file-reference", "what keeps the inode alive under the submit path",
        [
            .own: "a file reference of its own (0b944d3a4bba; before, as a share of the request)",
            .borrowed: "the request's alone, which completion may drop first",
        ])

    enum IOEndPin: String, Enumeration { case inodeReference = "inode-reference", counters }
    static let ioEndPin = Axis<IOEndPin>(
        "io-end-pin", "how the inode knows of its io_ends",
        [
            .inodeReference: "each holds a reference to it (igrab); none is counted",
            .counters: "i_ioend_count, and i_unwritten for a conversion owed (f7ad6d2e9201, e9e3bcecf44c)",
        ])

    enum FallocateWait: String, Enumeration { case waits, doesNotWait = "does-not-wait" }
    static let fallocateWait = Axis<FallocateWait>(
        "fallocate-dio-wait", "whether fallocate waits for direct I/O in flight",
        [
            .waits: "until i_dio_count is 0 (0d306dcf86e8)",
            .doesNotWait: "not at all",
        ])

    enum MergeCheck: String, Enumeration { case none, counters }
    static let mergeCheck = Axis<MergeCheck>(
        "merge-check", "what may keep two unwritten extents from being merged",
        [
            .counters: "DIO_UNWRITTEN and i_unwritten (a9b8241594ad)",
            .none: "their length alone (iomap era)",
        ])

    enum PreSplit: String, Enumeration { case claimsData = "claims-data", zeroesAll = "zeroes-all" }
    static let preSplit = Axis<PreSplit>(
        "pre-io-split", "what a failed split before I/O takes to hold data already",
        [
            .claimsData: "the part to be written: only the other part is zeroed, all is marked written",
            .zeroesAll: "nothing: the whole extent is zeroed (split without CONVERT, feaf2a80e78f)",
        ])

    enum PartialZeroOut: String, Enumeration { case marksAll = "marks-all", keepsUnwritten = "keeps-unwritten" }
    static let partialZeroOut = Axis<PartialZeroOut>(
        "partial-zero-out", "what a conversion marks written after zeroing only the right remainder of an extent",
        [
            .marksAll: "the whole extent",
            .keepsUnwritten: "the zeroed part; the left remainder stays unwritten (1bf6974822d1)",
        ])

    enum WritebackError: String, Enumeration { case converts, skips }
    static let writebackError = Axis<WritebackError>(
        "writeback-error", "what writeback does with a range whose bio failed",
        [
            .converts: "converts it all the same",
            .skips: "leaves it unwritten (e856f93e0fb2)",
        ])

    enum WritebackFlag: String, Enumeration { case afterDataSem = "after-data-sem", insideDataSem = "inside-data-sem" }
    static let writebackFlag = Axis<WritebackFlag>(
        "writeback-flag", "when writeback raises i_unwritten",
        [
            .afterDataSem: "after i_data_sem is dropped",
            .insideDataSem: "before: a hypothetical that closes the merge window",
        ])

    enum ReadLock: String, Enumeration { case none, whenTold = "when-told", shared }
    static let readLock = Axis<ReadLock>(
        "read-lock", "when a direct read takes the inode's lock",
        [
            .none: "never, and it is not counted among direct I/O in flight either",
            .whenTold: "where DIOREAD_LOCK is set, until its blocks are mapped (17335dcc4711)",
            .shared: "always, shared, to its end (16c54688592c)",
        ])

    /// All axes, in the order shown.
    static let all: [Setting] = [
        home.setting, birth.setting, submitterReference.setting, overwritePath.setting, overwritePointer.setting,
        dataSemHold.setting, writeLock.setting, mappingLock.setting, endIOCalled.setting, endIOSize.setting,
        endIOError.setting, conversionVenue.setting, acknowledgement.setting, conversionError.setting,
        deferRule.setting, workqueueCreation.setting, syncConversion.setting, flagOnError.setting,
        errorReturn.setting, countDrop.setting, privateLife.setting, fileReference.setting, ioEndPin.setting,
        fallocateWait.setting, mergeCheck.setting, preSplit.setting, partialZeroOut.setting, writebackError.setting,
        writebackFlag.setting, readLock.setting,
    ]
}
