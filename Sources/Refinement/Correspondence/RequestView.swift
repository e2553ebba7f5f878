import DirectIOModel

/// What is to be seen of a direct write, in the model's words: a field for each variable of ``State`` that is indexed
/// by requests.
struct RequestView: Hashable {
    var submit = Submit.idle
    var isSync = false
    var overwrite = false
    var covers = Members.none
    var mapped = Members.none
    var submitted = Members.none
    var bioStart = Members.none
    var ended = Members.none
    var landed = Members.none
    var metUnwritten = false
    var owed = Members.none
    var inodeLock = false
    var dataSem = false
    var handle = false
    var roundUnwritten = false
    var submitError = false
    var pageError = false
    var ioError = false
    var conversionFailed = false
    var deferred = false
    var dioUnwrittenFlag = false
    var dropped = false
    var queued = false
    var ownCount = false
    var coreCount = false
    var completion = Completion.idle
    var context = CompletionContext.process
    var conversion = Conversion.idle
    var performer = Performer.submitter
    var toConvert = Members.none
    var acknowledged = Acknowledged.no
    var reports = 0
    var owns = Members.none
    var local = Members.none
    var bPrivate = Members.none
    var dioPrivate = Members.none
    var seen = Members.none
    var dying = Members.none

    /// The request is finished: cells that nobody needs any more take canonical values, as in the model.
    mutating func retire() {
        let succeeds = acknowledged == .success
        if !succeeds { covers = .none }
        (mapped, submitted, bioStart, owed) = (.none, .none, .none, .none)
        (isSync, overwrite, roundUnwritten, metUnwritten) = (false, false, false, false)
        if !succeeds { (submitError, pageError, ioError) = (false, false, false) }
        if !succeeds, conversion == .idle { conversionFailed = false }
        (deferred, dioUnwrittenFlag, dropped, queued, context) = (false, false, false, false, .process)
        (local, bPrivate, seen) = (.none, .none, .none)
    }
}

/// What is to be seen of the inode, its blocks and its io_ends, in the model's words.
struct InodeView: Hashable {
    /// Blocks, by the state of their extents; the others are holes.
    var written = Members.none
    var unwritten = Members.none
    /// Blocks that an extent starts at, and holes.
    var cut = Members.none
    var stale = Members.none
    var byWriteback = Members.none
    /// io_ends.
    var allocated = Members.none
    var flagged = Members.none
    /// Each io_end's reference count, two bits for each.
    var references = 0
    /// Each io_end's blocks, eight bits for each.
    var ranges: UInt64 = 0
    var fallocate = DirectIOModel.Fallocate.Phase.idle
    var fallocateRange = Members.none
    var writeback = WritebackView()
    var reader = ReaderView()
    var closed = false
    var evicted = false
    var waiter = Waiter.Phase.idle
    var pointer = Members.none
    var unwrittenCount = 0
    var ioEndCount = 0
    var dioCount = 0
    var dioUnwritten = false
    var workqueue = false
    var usedFreed = false
    var testedFreed = false
    var badRelease = false
}
