public import TransitionSystems

/// Several steps of the kernel that are one step of the model, and why that changes no verdict.
public struct MergedSteps: Sendable {
    /// What the argument rests on, as far as it can be read off the actions.
    public enum Ground: Sendable {
        /// A variable of requests: a step touches it for its own request only, but for the actions named, which look at
        /// that of others.
        case own(VariableDeclaration, seenBy: [String])
        /// A variable that only the actions named look at, other than to raise or lower it.
        case seenBy(VariableDeclaration, [String])
        /// Two variables of which no action looks at both, other than to raise or lower them.
        case apart(VariableDeclaration, VariableDeclaration)
        /// A statement about steps that no search of a small scope refutes.
        case searched(Property)
    }

    /// The actions that are one step.
    public let actions: [String]
    /// What happens in them one after the other in the kernel.
    public let merged: String
    /// Why the steps of others that can come in between make no difference.
    public let reason: String
    /// What a test reads off the actions.
    public let grounds: [Ground]

    init(_ actions: String..., merging merged: String, because reason: String, _ grounds: Ground...) {
        self.actions = actions
        self.merged = merged
        self.reason = reason
        self.grounds = grounds
    }
}

extension MergedSteps.Ground {
    static func own(_ variable: any Declares, seenBy actions: String...) -> Self {
        .own(variable.declaration, seenBy: actions)
    }

    static func seen(_ variable: any Declares, by actions: String...) -> Self {
        .seenBy(variable.declaration, actions)
    }

    static func apart(_ first: any Declares, _ second: any Declares) -> Self {
        .apart(first.declaration, second.declaration)
    }
}

extension StepCatalogue {
    /// Every merge of steps in the part `core` and in the environment.
    public static let merged: [MergedSteps] = submissionMerges + completionMerges

    private static let writtenStays = Property.step(
        "written-stays", "a written block stays written", parts: [Parts.core]
    ) {
        forAll("b", in: Block.self) { b in State.ext[b].is(.written) ==> State.ext[b].next.is(.written) }
    }

    private static let submissionMerges = [
        MergedSteps(
            "check_overwrite", "look_up", "map_blocks",
            merging:
                "the look at the extent status cache, the search under i_data_sem shared, the section under it exclusive",
            because:
                "the exclusive section searches again, so that the earlier looks decide only whether it is entered, and a written block stays written",
            .searched(writtenStays)),
        MergedSteps(
            "enter_direct_io", merging: "the flush, iocb->private, i_dio_count",
            because: "the writer holds the inode's lock, so that what was flushed stays clean, and the iocb is its own",
            .own(State.ownCount)),
        MergedSteps(
            "alloc_io_end", merging: "the allocation, i_ioend_count, the second reference, iocb->private",
            because:
                "until the pointer names it the io_end is known to its writer alone, and only eviction looks at the count",
            .own(State.local), .own(State.dioPrivate), .seen(State.ioEndCount, by: "evict_inode")),
        MergedSteps(
            "alloc_dio", merging: "the dio, the workqueue where it is made early, i_dio_count",
            because: "the dio is its writer's, and only those who would make the workqueue look whether it is there",
            .own(State.coreCount), .own(State.deferred),
            .seen(State.workqueue, by: "create_workqueue_early_fails", "create_workqueue_fails")),
        MergedSteps(
            "set_unwritten_flag", "flag_io_end", "clear_unwritten_flag", "end_io", "writeback_flag", "writeback_clear",
            merging: "the io_end's flag and i_unwritten",
            because: "the merge test and waiters look at the count and never at a flag, and nobody looks at both",
            .apart(State.unwrittenCount, State.flagged),
            .seen(State.unwrittenCount, by: "fallocate_map", "wake_waiter")),
        MergedSteps(
            "stop_handle", "latch_defer",
            merging: "the end of get_block, the core's copy of b_private, the dio's flags",
            because: "handle, carrier and dio are the writer's own",
            .own(State.handle), .own(State.bPrivate), .own(State.dioPrivate), .own(State.roundUnwritten),
            .own(State.dioUnwrittenFlag), .own(State.deferred)),
        MergedSteps(
            "submit_bio", merging: "pinning, building, the reference, the submission, the count of bytes",
            because: "the count is looked at by completion, which cannot begin while the submitter has its reference",
            .own(State.submitted), .own(State.bioStart), .own(State.mapped)),
    ]

    private static let completionMerges = [
        MergedSteps(
            "bio_end", "bio_end_error",
            merging: "the error, the reference under bio_lock, the decision where completion runs",
            because: "after the last reference nobody else has the dio, and queueing shows nothing but the work queued",
            .own(State.ioError), .own(State.ended), .own(State.landed), .own(State.context)),
        MergedSteps(
            "drop_reference", merging: "the decision to return -EIOCBQUEUED and the reference",
            because: "what decides is the writer's own", .own(State.queued), .own(State.dropped)),
        MergedSteps(
            "put_io_end", "put_submitter_reference", "put_leftover",
            merging: "the reference and the look at the flag after the last",
            because:
                "only a foreign writer of v4.5-rc1 can flag in between, and flagging before the reference is dropped gives the same state",
            .own(State.dying), .own(State.toConvert)),
        MergedSteps(
            "complete_request", merging: "the result, ki_complete(), the dio's memory",
            because: "after ki_complete() only the dio is touched, which nobody else has",
            .own(State.reports), .own(State.acknowledged, seenBy: "writeback_begin", "evict_inode")),
        MergedSteps(
            "unlock_inode", merging: "the inode's lock and the caller's report of a write that was not queued",
            because: "who looks at the report waits for it: a later report lets nobody do more",
            .own(State.reports), .own(State.acknowledged, seenBy: "writeback_begin", "evict_inode")),
        MergedSteps(
            "fallocate_lock", "fallocate_unlock", merging: "i_mutex and DIOREAD_LOCK",
            because: "a reader that looks in between is one that looked before",
            .seen(
                Fallocate.state, by: "lock_inode", "relock_inode", "run_conversion", "stop_handle",
                "fallocate_lock", "fallocate_wait", "fallocate_map", "fallocate_fails", "fallocate_unlock",
                "read_direct", "read_checks_lock", "read_locks", "close_file")),
        MergedSteps(
            "read_direct", "read_locks",
            merging: "the flush, the inode's lock where it is taken, i_dio_count",
            because:
                "the lock keeps others away no sooner than the count does, and writeback, which is waited for, takes no lock of the inode",
            .seen(State.dioCount, by: "fallocate_wait"),
            .seen(
                Reader.locked, by: "lock_inode", "relock_inode", "run_conversion", "stop_handle", "fallocate_lock",
                "read_direct", "read_locks")),
    ]
}
