import Testing
import TransitionSystems

@testable import DirectIOModel

/// A step of the model that stands for two of the kernel's, to be taken as two.
struct SplitStep: CustomTestStringConvertible {
    let action: String
    /// What the kernel does first; the rest of the step comes later.
    let first: [any Declares]
    /// Guard lines that speak of the moment before the first.
    var checkedFirst: [String] = []
    /// Versions to compare, and where.
    var versions: [String]
    var scope = SmallScopes.core(2, 1, faults: [Faults.eio, Faults.conversion])
    /// Properties of the pair itself, which are meant to hold where both were done.
    var exempt: Set<String> = []

    var testDescription: String { action }
}

extension SplitStep {
    private static let withWriteback = SmallScopes.core(
        1, 2, faults: [Faults.eio, Faults.conversion], actors: [Actors.writeback])
    private static let withReader = SmallScopes.core(
        1, 2, faults: [Faults.eio], actors: [Actors.reader, Actors.fallocate])
    private static let oneEach = ["v4.5", "v4.6", "v6.x"]

    static let submission = [
        SplitStep(
            action: "enter_direct_io", first: [], checkedFirst: ["no writeback is under way in the range"],
            versions: oneEach, scope: withWriteback),
        SplitStep(
            action: "alloc_io_end",
            first: [State.allocated, State.owns, State.ioEndCount, State.references, State.local],
            versions: ["v4.5"]),
        SplitStep(action: "alloc_dio", first: [State.workqueue], versions: oneEach),
        SplitStep(action: "stop_handle", first: [State.handle], versions: oneEach, exempt: ["handle-discipline"]),
        SplitStep(
            action: "set_unwritten_flag", first: [State.flagged], versions: ["seed", "v4.6"],
            exempt: ["unwritten-count"]),
        SplitStep(
            action: "flag_io_end", first: [State.usedFreed, State.flagged], versions: ["v4.5"],
            exempt: ["unwritten-count"]),
        SplitStep(action: "latch_defer", first: [State.dioPrivate], versions: ["v4.5", "seed", "v4.6"]),
        SplitStep(
            action: "put_submitter_reference",
            first: [State.usedFreed, State.references, State.dying, State.local, State.submit],
            checkedFirst: ["the request's io_end is not being released yet"], versions: ["v4.5-rc1", "v4.5"]),
        SplitStep(
            action: "put_leftover", first: [State.usedFreed, State.references, State.dying, State.submit],
            versions: ["v4.5"], scope: SmallScopes.core(2, 1, faults: [Faults.mapping])),
        SplitStep(action: "unlock_inode", first: [State.inodeLock], versions: oneEach, exempt: ["lock-discipline"]),
    ]

    static let completion = [
        SplitStep(action: "bio_end", first: [State.stale, State.landed], versions: oneEach),
        SplitStep(action: "bio_end_error", first: [State.ioError], versions: oneEach),
        SplitStep(action: "end_io", first: [State.flagged, State.unwrittenCount], versions: ["seed", "v4.6"]),
        SplitStep(
            action: "put_io_end", first: [State.usedFreed, State.references, State.dying],
            versions: ["v4.5-rc1", "v4.5", "v4.6"]),
        SplitStep(
            action: "clear_unwritten_flag", first: [State.flagged], versions: ["v4.5", "v4.6"],
            exempt: ["unwritten-count"]),
        SplitStep(action: "complete_request", first: [State.acknowledged, State.reports], versions: oneEach),
    ]

    static let environment = [
        SplitStep(
            action: "writeback_flag", first: [State.flagged], versions: oneEach, scope: withWriteback,
            exempt: ["unwritten-count"]),
        SplitStep(
            action: "writeback_clear", first: [State.flagged], versions: oneEach, scope: withWriteback,
            exempt: ["unwritten-count"]),
        SplitStep(
            action: "read_direct", first: [], checkedFirst: ["no writeback of the block is under way"],
            versions: oneEach, scope: withReader),
        SplitStep(
            action: "read_locks", first: [Reader.locked], versions: ["v4.5", "v4.6"], scope: withReader),
    ]

    /// Steps that no list of merges names, because each is one function of the kernel.
    static let functions = [
        SplitStep(
            action: "alloc_io_end_late", first: [State.allocated, State.owns, State.ioEndCount, State.references],
            versions: ["seed", "v4.6"]),
        SplitStep(action: "stop_conversion", first: [State.handle], versions: oneEach, exempt: ["handle-discipline"]),
        SplitStep(
            action: "release_io_end", first: [State.ioEndCount, State.badRelease], versions: ["v4.5", "v4.6"],
            exempt: ["io-end-count"]),
        SplitStep(
            action: "writeback_release", first: [State.ioEndCount], versions: oneEach, scope: withWriteback,
            exempt: ["io-end-count"]),
    ]

    static let all = submission + completion + environment + functions

    /// Merges that cannot be undone by updating some variables later, because one variable stands for both parts: looks
    /// that decide nothing, the bio and the bytes counted, the reference and the result that goes with it, i_mutex and
    /// DIOREAD_LOCK. The catalogue's reasons have to do.
    static let indivisible: Set<String> = [
        "check_overwrite", "look_up", "map_blocks", "submit_bio", "drop_reference", "fallocate_lock",
        "fallocate_unlock",
    ]
}
