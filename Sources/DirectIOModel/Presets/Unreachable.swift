public import TransitionSystems

/// Actions that no run of some versions takes, and why.
///
/// The reason is a condition on axes, so that it says of every version, a user's too, where it applies. The tests
/// compare the list with the actions that runs of each version take, in both directions.
public struct Unreachable: Sendable {
    /// Names of the actions.
    public let actions: [String]
    /// What the axes say of the versions concerned.
    let condition: Expression
    /// Why no run takes the actions there.
    public let reason: String

    private init(_ actions: String..., where condition: Term<Bool>, _ reason: String) {
        self.actions = actions
        self.condition = condition.expression
        self.reason = reason
    }
}

extension DirectIO {
    /// The actions that no run of a version takes, by name, and why.
    public static func unreachable(in version: ProtocolVersion) -> [String: String] {
        let entries = Unreachable.all.filter { version.holds($0.condition) }
        let pairs = entries.flatMap { entry in entry.actions.map { ($0, entry.reason) } }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension Unreachable {
    static let all = overwrites + pointer + ioEnds + completions + conversions + reads + waits

    private static let overwrites = [
        Unreachable(
            "look_up", where: Axes.overwritePath.is(.absent), "overwrites are mapped like other writes"),
        Unreachable(
            "unlock_for_overwrite", "relock_inode", where: !Axes.overwritePath.is(.unlocked),
            "overwrites do not drop the inode's lock"),
        Unreachable(
            "take_data_sem", where: !Axes.overwritePath.is(.unlocked) || Axes.dataSemHold.is(.none),
            "overwrites do not hold i_data_sem over their submission"),
        Unreachable(
            "release_data_sem", where: !Axes.overwritePath.is(.unlocked) || !Axes.dataSemHold.is(.submission),
            "no overwrite lets go of i_data_sem before it takes i_mutex again"),
        Unreachable(
            "release_data_sem_late",
            where: !Axes.overwritePath.is(.unlocked) || !Axes.dataSemHold.is(.untilRelock),
            "no overwrite holds i_data_sem until it has i_mutex again"),
    ]

    private static let pointer = [
        Unreachable(
            "clear_pointer", "read_pointer", "flag_io_end", "flag_inode", where: !Axes.home.is(.inodePointer),
            "the inode has no io_end pointer"),
        Unreachable(
            "set_pointer", "clear_pointer_after",
            where: !Axes.home.is(.inodePointer) || !Axes.birth.is(.beforeMapping),
            "the inode has no io_end pointer, or nothing to put into it"),
    ]

    private static let ioEnds = [
        Unreachable(
            "alloc_io_end", "alloc_io_end_fails",
            where: Axes.home.is(.dioFlag) || Axes.birth.is(.onUnwritten),
            "no io_end is allocated before the first mapping call"),
        Unreachable(
            "put_submitter_reference", where: Axes.submitterReference.is(.none) || Axes.birth.is(.onUnwritten),
            "the submitter holds no reference to an io_end"),
        Unreachable(
            "put_leftover", "skip_leftover", where: Axes.birth.is(.onUnwritten),
            "the submit path knows no io_end, so it cannot look after one that end_io was not given"),
        Unreachable(
            "alloc_io_end_late", "alloc_io_end_late_fails", "set_unwritten_flag", "keep_io_end",
            "mark_sync_unwritten", where: !Axes.home.is(.bPrivate),
            "the mapping call does nothing more after it has closed its handle"),
        Unreachable(
            "end_io", "put_io_end", "clear_unwritten_flag", "release_io_end", where: Axes.home.is(.dioFlag),
            "direct writes have no io_end"),
        Unreachable(
            "writeback_flag_other", "writeback_flag_inode", where: !Axes.home.is(.inodePointer),
            "the mapping code knows no pointer and leaves the flagging to its caller"),
        Unreachable(
            "writeback_flag", where: Axes.writebackFlag.is(.insideDataSem),
            "writeback's io_end is flagged by the step that maps"),
    ]

    private static let completions = [
        Unreachable(
            "read_pointer_again", where: !Axes.deferRule.is(.pointerTest),
            "whether completion is deferred does not depend on the inode's pointer"),
        Unreachable(
            "latch_defer", where: Axes.home.is(.dioFlag),
            "whether completion is deferred does not depend on what mapping calls return"),
        Unreachable(
            "create_workqueue_fails", where: Axes.home.is(.dioFlag) || Axes.deferRule.is(.never, .always),
            "no mapping call asks for the workqueue"),
        Unreachable(
            "create_workqueue_early_fails", where: !Axes.workqueueCreation.is(.beforeMapping),
            "the workqueue is not made before mapping"),
        Unreachable("run_completion", where: Axes.deferRule.is(.never), "no completion is deferred"),
        Unreachable(
            "uncount_before_end_io", where: !Axes.countDrop.is(.beforeEndIO),
            "the core drops its share of i_dio_count after end_io"),
        Unreachable(
            "uncount", where: Axes.countDrop.is(.beforeEndIO), "the core drops its share of i_dio_count before end_io"),
        Unreachable(
            "fault_midway", "finish_loop_after_fault", where: Axes.home.is(.dioFlag),
            "iomap substitutes no zero page: a page that cannot be pinned ends the loop"),
    ]

    private static let reads = [
        Unreachable(
            "read_checks_lock", "read_locks", where: !Axes.readLock.is(.whenTold),
            "a direct read does not look whether it is to take the inode's lock: it never does, or always")
    ]

    private static let waits = [
        Unreachable(
            "begin_wait", "wake_waiter", where: !Properties.countsIOEnds.0,
            "a write of parts of blocks does not wait for i_unwritten: it is not counted, or no direct write raises it")
    ]

    private static let conversions = [
        Unreachable("run_conversion", where: Axes.conversionVenue.is(.endIO), "end_io converts by itself"),
        Unreachable(
            "convert_sync", where: Axes.syncConversion.is(.endIO), "end_io converts for sync writes too"),
        Unreachable(
            "writeback_split_right_fails", "writeback_split_right_fails_then_left", "writeback_split_left_fails",
            where: Axes.writebackFlag.is(.insideDataSem) && Axes.mergeCheck.is(.counters),
            "i_unwritten keeps fallocate from joining what writeback has mapped to anything"),
        Unreachable(
            "convert_split_right_fails", "convert_split_right_fails_then_left", "convert_split_left_fails",
            where: Axes.fallocateWait.is(.waits),
            "what a write has mapped stays an extent of its own until it is converted: only fallocate could join it "
                + "to another, and that waits for direct I/O"),
    ]
}
