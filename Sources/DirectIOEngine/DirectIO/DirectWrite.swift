/// A direct write, from the system call to its return: what goes on in the submitting task.
///
/// The steps are those of `Specs/Steps.md`, sections `write-entry`, `ext-dio`, `submit`, and what each version does in
/// its own way. What is said there is in the files beside this one: the way in, mapping, bios, the way back, extending
/// writes.
///
/// - Source: ext4_file_write_iter(), ext4_ext_direct_IO(), fs/ext4; do_blockdev_direct_IO(), fs/direct-io.c;
///   ext4_dio_write_iter(), fs/ext4/file.c; __iomap_dio_rw(), fs/iomap/direct-io.c.
package struct DirectWrite: Machine {
    /// Where the task is, by the step that comes next.
    package enum Place: String, CaseIterable {
        case submitting = "submit_write"
        case lockingUnaligned = "lock_unaligned", waitingForConversions = "wait_for_conversions"
        case lockingInode = "lock_inode", relaxing = "unlock_to_lock_exclusively"
        case checking = "check_overwrite", waitingForDIO = "wait_for_dio"
        case flushing = "flush_pages", entering = "enter_direct_io"
        case takingDataSem = "take_data_sem", unlockingEarly = "unlock_for_overwrite", countingLate = "count_late"
        case clearingPointer = "clear_pointer", allocatingIOEnd = "alloc_io_end", settingPointer = "set_pointer"
        case allocatingDIO = "alloc_dio"
        case pinningPages = "pin_pages", lookingUp = "look_up", startingHandle = "start_handle", lookingBeforeMapping =
            "look_before_mapping",
            lookingForDebts = "look_for_debts"
        case lockingDataSem = "lock_data_sem", mapping = "map_blocks"
        case readingPointer = "read_pointer", flagging = "flag_io_end", unlockingDataSem = "unlock_data_sem"
        case stoppingHandle = "stop_handle", noting = "note_unwritten"
        case allocatingLate = "alloc_io_end_late", flaggingLate = "set_unwritten_flag"
        case keepingIOEnd = "keep_io_end", markingSync = "mark_sync_unwritten"
        case readingPointerAgain = "read_pointer_again", latching = "latch_defer", creatingWorkqueue =
            "create_workqueue"
        case submittingBio = "submit_bio", finishing = "finish_loop"
        case waitingForBios = "wait_for_bios", dropping = "drop_reference"
        case clearingAfter = "clear_pointer_after", puttingAgain = "put_again", checkingSync = "convert_sync"
        case clearingSync = "clear_dio_unwritten", uncounting = "uncount_own"
        case puttingSubmitter = "put_submitter_reference", puttingLeftover = "put_leftover"
        case skippingLeftover = "skip_leftover"
        case releasingDataSem = "release_data_sem", relocking = "relock_inode", releasingLate = "release_data_sem_late"
        case invalidating = "invalidate_pages", waitingForOwnConversion = "wait_for_own_conversion"
        case unlocking = "unlock_inode", unlockingUnaligned = "unlock_unaligned", returning = "return"
        case orphanStart = "orphan_start", orphanAdd = "orphan_add", orphanStop = "orphan_stop"
        case cuttingStart = "cut_start", cutting = "cut_off", cuttingStop = "cut_stop"
        case sizeStart = "size_start", sizeUpdate = "size_update", sizeStop = "size_stop"
        case done
    }

    /// What a part that goes on is for.
    package enum PartPurpose {
        case completion, ownPut, leftoverPut, putAgain, conversion, flush, rest, restFlush, sync
    }

    /// What one mapping call has returned and no bio has taken yet.
    package struct Mapped {
        package var block: UInt32
        var physical: UInt64
        package var count: Int
        /// The blocks never held a user's data.
        let isNew: Bool
    }

    package let request: RequestID
    let file: Int
    package let offset: UInt64
    let buffer: UserBuffer
    package let isSync: Bool
    let isDurable: Bool
    package let rules: ProtocolRules

    package var place = Place.submitting
    /// What another machine does in between.
    package var part: (any Part)?
    package private(set) var hasPart = false
    package var purpose = PartPurpose.completion

    // What the task knows.
    var isUnaligned = false
    var isExtending = false
    /// The user was told before the call returns.
    var isReported = false
    package var isOverwrite = false
    var lockMode = LockMode.exclusive
    var holdsUnaligned = false
    /// It is not aligned to blocks, and no other write has a conversion to make meanwhile.
    var isSerialized = false
    var holdsInode = false
    package var holdsDataSem = false
    package var hasOwnCount = false
    package var dio: Slab<DIO>.ID?
    /// The submitter's own variable: io_end.
    package var local: Slab<IOEnd>.ID?
    /// map_bh.b_private, or iocb->private where the io_end is born early.
    package var bPrivate: Slab<IOEnd>.ID?
    package var seen: Slab<IOEnd>.ID?
    package var handle = HandleRequest()
    var isWaitingForPages = false
    /// How many bytes bios have been given.
    package var submitted = 0
    package var mapped: Mapped?
    package var roundIsUnwritten = false
    /// An extent may be zeroed where it cannot be split.
    var mayZeroOut = true
    package var isDeferred = false
    package var error: ErrorNumber?
    package var pageError: ErrorNumber?
    /// The submitter has dropped its reference to the dio.
    package var hasDropped = false
    /// The bios own the dio; the user is told by its completion.
    package var isQueued = false
    /// What went to the device directly, where the rest went through the page cache.
    var directBytes: Int?
    /// Nothing is left beyond the size.
    var isCutOff = false
    package var outcome = Outcome.success(0)
    package var leftOver: Slab<IOEnd>.ID?
    /// What went wrong when the task converted its range itself.
    package private(set) var conversionError: ErrorNumber?

    init(
        _ request: RequestID, file: Int, offset: UInt64, _ buffer: UserBuffer, isSync: Bool, isDurable: Bool,
        _ rules: ProtocolRules
    ) {
        (self.request, self.file, self.offset, self.buffer) = (request, file, offset, buffer)
        (self.isSync, self.isDurable, self.rules) = (isSync, isDurable, rules)
    }

    package var count: Int { buffer.count }
    var end: UInt64 { offset + UInt64(count) }
    /// The core treats it as async: it may stay queued.
    var isAsync: Bool { !isSync && !isExtending && !(rules.home == .dioFlag && isUnaligned) }

    package var nextStep: String {
        if let part { return part.nextStep }
        return place == .submitting ? (isSync ? "submit_sync_write" : "submit_async_write") : place.rawValue
    }

    package var need: Next<FileSystem> { hasPart ? part!.need : ownNeed }

    private var ownNeed: Next<FileSystem> {
        let file = file
        switch place {
        case .done: return .done
        case .lockingUnaligned: return .acquire(Locks.unaligned(of: file), .exclusive)
        case .unlockingUnaligned: return .release(Locks.unaligned(of: file))
        case .lockingInode: return .acquire(Locks.inode(of: file), lockMode)
        case .relocking: return .acquire(Locks.inode(of: file), .exclusive)
        case .unlockingEarly, .unlocking, .relaxing: return .release(Locks.inode(of: file))
        case .takingDataSem: return .acquire(Locks.dataSem(of: file), .shared)
        case .lockingDataSem: return .acquire(Locks.dataSem(of: file), .exclusive)
        case .unlockingDataSem, .releasingDataSem, .releasingLate: return .release(Locks.dataSem(of: file))
        case .checking: return .locked(Hold(Locks.dataSem(of: file), .shared), Hold(Locks.state(of: file)))
        case .lookingUp, .lookingBeforeMapping: return .locked(Hold(Locks.dataSem(of: file), .shared))
        case .mapping: return usesPointer ? .metadata : .extents(of: file)
        case .orphanAdd, .cutting, .sizeUpdate: return .extents(of: file)
        case .startingHandle, .orphanStart, .cuttingStart, .sizeStart:
            return handle.need(for: file)
        case .stoppingHandle, .orphanStop, .cuttingStop, .sizeStop: return .metadata
        case .creatingWorkqueue: return .locked(Hold(Locks.superblock))
        case .allocatingDIO where needsWorkqueueEarly:
            return .locked(Hold(Locks.superblock), Hold(Locks.state(of: file)))
        case .waitingForConversions, .waitingForOwnConversion:
            return .until("i_unwritten is 0", file) { $0.unwrittenCount == 0 }
        case .waitingForDIO: return .until("i_dio_count is 0", file) { $0.dioCount == 0 }
        case .waitingForBios:
            let dio = dio!
            return .until("the bios have ended", file) { $0.dios[dio].references == 1 }
        case .entering, .invalidating:
            // Hardly ever is there a page to wait for: that is found out first.
            guard isWaitingForPages else { return .state(of: file) }
            let range = offset..<end
            return .untilPagesRest(of: file) { $0.blocks(range) }
        default: return .state(of: file)
        }
    }

    package var isDone: Bool { place == .done && !hasPart }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        if hasPart {
            part!.step(&turn)
            if part!.isDone { endPart(turn.world) }
        } else {
            act(&turn)
        }
        if !hasPart { beginPut() }
    }

    mutating func begin(_ purpose: PartPurpose, _ part: some Part) {
        if !part.isDone { (self.part, self.purpose, hasPart) = (part, purpose, true) }
    }

    private mutating func endPart(_ system: FileSystem) {
        let end = part!.end
        (part, hasPart) = (nil, false)
        switch purpose {
        case .completion:
            (outcome, leftOver) = (end.outcome, end.leftOver)
            place = afterSubmission
        case .ownPut, .leftoverPut, .putAgain, .flush, .restFlush: break
        case .conversion, .sync:
            if let error = end.error { outcome = .failure(error) }
            if purpose == .conversion { conversionError = end.error }
        case .rest: takeBuffered(end.outcome, system)
        }
    }

    private mutating func act(_ turn: inout Turn<FileSystem>) {
        switch place {
        case .submitting, .lockingUnaligned, .waitingForConversions, .lockingInode, .relaxing, .checking,
            .waitingForDIO,
            .flushing, .entering, .takingDataSem, .unlockingEarly, .countingLate:
            enter(&turn)
        case .clearingPointer, .allocatingIOEnd, .settingPointer, .allocatingDIO:
            prepare(&turn)
        case .pinningPages, .lookingUp, .startingHandle, .lookingBeforeMapping, .lookingForDebts, .lockingDataSem,
            .mapping,
            .readingPointer, .flagging,
            .unlockingDataSem, .stoppingHandle, .noting, .allocatingLate, .flaggingLate, .keepingIOEnd, .markingSync,
            .readingPointerAgain, .latching, .creatingWorkqueue:
            map(&turn)
        case .submittingBio, .finishing, .waitingForBios, .dropping: send(&turn)
        case .clearingAfter, .skippingLeftover, .checkingSync, .clearingSync, .uncounting, .releasingDataSem,
            .relocking,
            .releasingLate, .invalidating, .waitingForOwnConversion, .unlocking, .unlockingUnaligned, .returning:
            comeBack(&turn)
        case .orphanStart, .orphanAdd, .orphanStop, .cuttingStart, .cutting, .cuttingStop, .sizeStart, .sizeUpdate,
            .sizeStop:
            extend(&turn)
        case .puttingSubmitter, .puttingLeftover, .puttingAgain, .done: break
        }
    }

    /// Whether pages of the range are being read or written; then the step is taken again when they are not.
    mutating func mustWaitForPages(_ system: FileSystem) -> Bool {
        isWaitingForPages = system.files[file].hasPage(in: system.blocks(offset..<end), \.isBusy)
        return isWaitingForPages
    }

    /// Whether the write uses the inode's io_end pointer.
    var usesPointer: Bool {
        rules.home == .inodePointer && !isExtending && (!isOverwrite || rules.overwritePointer == .touched)
    }

    /// Whether it allocates its io_end before it maps anything.
    package var allocatesEarly: Bool {
        rules.birth == .beforeMapping && rules.home != .dioFlag && !isSync && !isExtending
            && (!isOverwrite || rules.overwritePointer == .touched)
    }
}

extension Next<FileSystem> {
    /// Until something holds of a file's state.
    static func until(_ name: String, _ file: Int, _ holds: @escaping (FileState) -> Bool) -> Next {
        .wait(WaitCondition(name, under: Locks.state(of: file)) { holds($0.files[file]) })
    }

    /// Until no page of a range of blocks is being read or written.
    static func untilPagesRest(of file: Int, in blocks: @escaping (FileSystem) -> Range<UInt32>) -> Next {
        .wait(
            WaitCondition("no page of the range is being read or written", under: Locks.state(of: file)) { system in
                !system.files[file].hasPage(in: blocks(system), \.isBusy)
            })
    }
}
