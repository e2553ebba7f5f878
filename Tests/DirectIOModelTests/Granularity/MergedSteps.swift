import Testing
import TransitionSystems

@testable import DirectIOModel

/// A step of the model that stands for two of the kernel's, with nothing between them that matters.
struct MergedStep: CustomTestStringConvertible {
    let action: String
    /// What the kernel does first; the rest of the step comes later.
    let first: [any Declares]
    /// Guard lines that speak of the moment before the first.
    var checkedFirst: [String] = []
    /// Versions to compare, and where.
    let versions: [String]
    var scope = SmallScopes.core(2, 1, faults: [Faults.eio, Faults.conversion])
    /// Properties of the pair itself, which are meant to hold where both were done.
    var exempt: Set<String> = []
    /// Why nobody notices.
    let argument: String

    var testDescription: String { action }
}

extension MergedStep {
    private static let withWriteback = SmallScopes.core(
        1, 2, faults: [Faults.eio, Faults.conversion], actors: [Actors.writeback])
    private static let withReader = SmallScopes.core(
        1, 2, faults: [Faults.eio], actors: [Actors.reader, Actors.fallocate])
    private static let oneEach = ["v4.5", "v4.6", "v6.x"]

    static let submission = [
        MergedStep(
            action: "enter_direct_io", first: [], checkedFirst: ["no writeback is under way in the range"],
            versions: oneEach, scope: withWriteback,
            argument: "writeback that begins after the flush is not waited for in either order"),
        MergedStep(
            action: "alloc_io_end",
            first: [State.allocated, State.owns, State.ioEndCount, State.references, State.local],
            versions: ["v4.5"], argument: "only the request knows its new io_end until the pointer names it"),
        MergedStep(
            action: "alloc_dio", first: [State.workqueue], versions: oneEach,
            argument: "the workqueue never goes away, and i_mutex is held until the count is raised"),
        MergedStep(
            action: "stop_handle", first: [State.handle], versions: oneEach, exempt: ["handle-discipline"],
            argument: "nobody but the request reads its copy of b_private"),
        MergedStep(
            action: "alloc_io_end_late", first: [State.allocated, State.owns, State.ioEndCount, State.references],
            versions: ["seed", "v4.6"], argument: "only the request knows its new io_end"),
        MergedStep(
            action: "set_unwritten_flag", first: [State.flagged], versions: ["seed", "v4.6"],
            exempt: ["unwritten-count"], argument: "others read the counter alone, which is raised late either way"),
        MergedStep(
            action: "flag_io_end", first: [State.usedFreed, State.flagged], versions: ["v4.5"],
            exempt: ["unwritten-count"], argument: "whoever reads the counter to merge holds i_data_sem"),
        MergedStep(
            action: "latch_defer", first: [State.dioPrivate], versions: ["v4.5", "seed", "v4.6"],
            argument: "no bio of the round is out, so that nobody completes the request"),
        MergedStep(
            action: "unlock_inode", first: [State.inodeLock], versions: oneEach,
            argument: "what the caller is told concerns the request alone"),
    ]

    static let completion = [
        MergedStep(
            action: "bio_end", first: [State.stale, State.landed], versions: oneEach,
            argument: "the block is unwritten until completion, which waits for the reference"),
        MergedStep(
            action: "bio_end_error", first: [State.ioError], versions: oneEach,
            argument: "the error is read after the last reference is dropped"),
        MergedStep(
            action: "end_io", first: [State.flagged, State.unwrittenCount], versions: ["seed", "v4.6"],
            argument: "the range that the io_end notes is read by its last put alone"),
        MergedStep(
            action: "stop_conversion", first: [State.handle], versions: oneEach, exempt: ["handle-discipline"],
            argument: "what remains to be converted is the request's own business"),
        MergedStep(
            action: "clear_unwritten_flag", first: [State.flagged], versions: ["v4.5", "v4.6"],
            exempt: ["unwritten-count"], argument: "others read the counter alone"),
        MergedStep(
            action: "release_io_end", first: [State.ioEndCount, State.badRelease], versions: ["v4.5", "v4.6"],
            exempt: ["io-end-count"], argument: "nobody knows the io_end any more, and eviction waits for the request"),
        MergedStep(
            action: "complete_request", first: [State.acknowledged, State.reports], versions: oneEach,
            argument: "the dio is freed by whoever reported, and nobody else knows it"),
    ]

    static let environment = [
        MergedStep(
            action: "writeback_flag", first: [State.flagged], versions: oneEach, scope: withWriteback,
            exempt: ["unwritten-count"], argument: "others read the counter alone"),
        MergedStep(
            action: "writeback_clear", first: [State.flagged], versions: oneEach, scope: withWriteback,
            exempt: ["unwritten-count"], argument: "others read the counter alone"),
        MergedStep(
            action: "writeback_release", first: [State.ioEndCount], versions: oneEach, scope: withWriteback,
            exempt: ["io-end-count"], argument: "nobody knows the io_end any more"),
        MergedStep(
            action: "read_direct", first: [], checkedFirst: ["no writeback of the block is under way"],
            versions: oneEach, scope: withReader, argument: "the count is raised before the lock's flag is looked at"),
    ]
}
