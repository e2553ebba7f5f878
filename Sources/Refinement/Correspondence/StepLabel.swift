import DirectIOEngine
import DirectIOModel
import TransitionSystems

/// A step of the engine that the model has, too, by its name in the engine; `Specs/Steps.md` has the model's names.
enum StepLabel: String, CaseIterable, Sendable {
    case lockInode = "lock_inode", checkOverwrite = "check_overwrite", enterDirectIO = "enter_direct_io"
    case takeDataSem = "take_data_sem", unlockForOverwrite = "unlock_for_overwrite"
    case clearPointer = "clear_pointer", allocIOEnd = "alloc_io_end", setPointer = "set_pointer", allocDIO = "alloc_dio"
    case lookUp = "look_up", startHandle = "start_handle", mapBlocks = "map_blocks"
    case readPointer = "read_pointer", flagIOEnd = "flag_io_end", stopHandle = "stop_handle"
    case allocIOEndLate = "alloc_io_end_late", setUnwrittenFlag = "set_unwritten_flag", keepIOEnd = "keep_io_end"
    case markSyncUnwritten = "mark_sync_unwritten", readPointerAgain = "read_pointer_again", latchDefer = "latch_defer"
    case submitBio = "submit_bio", finishLoop = "finish_loop", waitForBios = "wait_for_bios"
    case dropReference = "drop_reference"
    case clearPointerAfter = "clear_pointer_after", putSubmitterReference = "put_submitter_reference"
    case putLeftover = "put_leftover", skipLeftover = "skip_leftover", convertSync = "convert_sync"
    case uncountOwn = "uncount_own", releaseDataSem = "release_data_sem", relockInode = "relock_inode"
    case releaseDataSemLate = "release_data_sem_late", unlockInode = "unlock_inode"
    case transfer
    case runCompletion = "run_completion", uncountBeforeEndIO = "uncount_before_end_io", endIO = "end_io"
    case putIOEnd = "put_io_end", uncount, completeRequest = "complete_request"
    case runConversion = "run_conversion", startConversion = "start_conversion", convertBlocks = "convert_blocks"
    case stopConversion = "stop_conversion", clearUnwrittenFlag = "clear_unwritten_flag"
    case releaseIOEnd = "release_io_end"
    case fallocateLock = "fallocate_lock", fallocateWait = "fallocate_wait", fallocateMap = "fallocate_map"
    case fallocateUnlock = "fallocate_unlock"
    case writebackAlloc = "writeback_alloc", writebackMap = "writeback_map"
    case writebackFlagOther = "writeback_flag_other", writebackFlag = "writeback_flag"
    case writebackSubmit = "writeback_submit", writebackDrop = "writeback_drop"
    case writebackTransfer = "writeback_transfer", writebackConvertStart = "writeback_convert_start"
    case writebackConvert = "writeback_convert", writebackConvertStop = "writeback_convert_stop"
    case readChecksLock = "read_checks_lock", readLocks = "read_locks", readLooksUp = "read_looks_up"
    case readBlock = "read_block", readUncounts = "read_uncounts"
    case evictInode = "evict_inode", wakeWaiter = "wake_waiter"
    case writebackClear = "writeback_clear", writebackRelease = "writeback_release"

    /// The model's actions that the step may be: the model tells apart what the engine decides in the step.
    var actions: [String] {
        switch self {
        case .allocIOEnd: ["alloc_io_end", "alloc_io_end_fails"]
        case .allocDIO: ["alloc_dio", "alloc_dio_fails", "create_workqueue_early_fails"]
        case .lookUp: ["look_up", "fault_between"]
        case .startHandle: ["start_handle", "start_handle_fails", "fault_between"]
        case .mapBlocks:
            ["map_blocks", "map_blocks_fails", "split_right_fails", "split_right_fails_then_left", "split_left_fails"]
        case .flagIOEnd: ["flag_io_end", "flag_inode"]
        case .allocIOEndLate: ["alloc_io_end_late", "alloc_io_end_late_fails"]
        case .latchDefer: ["latch_defer", "create_workqueue_fails"]
        case .submitBio: ["submit_bio", "fault_midway", "fault_between"]
        case .finishLoop: ["finish_loop", "finish_loop_after_fault"]
        case .convertSync: ["convert_sync", "skip_sync_conversion"]
        case .transfer: ["bio_end", "bio_end_error"]
        case .endIO: ["end_io", "end_io_without_io_end"]
        case .startConversion: ["start_conversion", "start_conversion_fails"]
        case .convertBlocks:
            [
                "convert_blocks", "convert_blocks_fails", "convert_split_right_fails",
                "convert_split_right_fails_then_left", "convert_split_left_fails",
            ]
        case .fallocateMap: ["fallocate_map", "fallocate_fails"]
        case .writebackAlloc: ["writeback_alloc", "writeback_alloc_fails"]
        case .writebackFlagOther: ["writeback_flag_other", "writeback_flag_inode"]
        case .writebackTransfer: ["writeback_bio_end", "writeback_bio_error"]
        case .writebackConvert:
            [
                "writeback_convert", "writeback_convert_fails", "writeback_split_right_fails",
                "writeback_split_right_fails_then_left", "writeback_split_left_fails",
            ]
        default: [rawValue]
        }
    }
}

extension StepLabel {
    /// Where the engine fails in the step, for each class of failures of the model.
    var faults: [FaultClass: [FaultSite]] {
        switch self {
        case .allocIOEnd, .allocIOEndLate, .writebackAlloc: [Faults.ioEndMemory: [.ioEndMemory]]
        case .allocDIO: [Faults.dioMemory: [.dioMemory], Faults.workqueueMemory: [.workqueueMemory]]
        case .latchDefer: [Faults.workqueueMemory: [.workqueueMemory]]
        case .lookUp, .submitBio: [Faults.efault: [.userPage]]
        case .startHandle: [Faults.mapping: [.handle], Faults.efault: [.userPage]]
        case .mapBlocks: [Faults.mapping: [.treeRead], Faults.splitSpace: [.treeBlock]]
        case .transfer, .writebackTransfer: [Faults.eio: [.device]]
        case .startConversion: [Faults.conversion: [.handle]]
        case .convertBlocks, .writebackConvert: [Faults.conversion: [.treeRead], Faults.splitSpace: [.treeBlock]]
        case .fallocateMap: [Faults.mapping: [.handle, .quota]]
        default: [:]
        }
    }
}

/// What a step of the engine is beside the model's steps.
enum StepRole {
    /// It comes before the next step that the model has, and is taken together with it: it changes nothing that the
    /// model shows.
    case before
    /// The model has it.
    case step(StepLabel)
    /// It is taken together with the step before it, which the model has as one: a lock is given back, an error leads
    /// out of a loop, a call returns.
    case after
}
