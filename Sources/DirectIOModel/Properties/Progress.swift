import TransitionSystems

extension Properties {
    /// What must happen in the end, if every task that can go on does: LIV1–LIV3, LIV5. Deadlock is LIV4.
    static let progress: [Property] = [
        .leadsTo(
            "every-request-completes", "every write that was issued is reported to its user in the end",
            forEach: "r", in: Request.self, cause: { r in State.submit[r].isNot(.idle) },
            effect: { r in State.acknowledged[r].isNot(.no) }, parts: [Parts.core],
            source: "wait_for_completion() and io_getevents(2) end: fs/direct-io.c, fs/aio.c"),
        .leadsTo(
            "waiters-wake", "whoever waits until no io_end owes a conversion goes on in the end",
            cause: Waiter.state.is(.waiting), effect: Waiter.state.isNot(.waiting),
            parts: [Parts.core, Parts.waiters],
            applies: countsIOEnds, source: "ext4_unwritten_wait(), fs/ext4/file.c; 82e542291187, e142d05263a4"),
        .leadsTo(
            "dio-wait-ends", "a wait for direct I/O ends, since it lets no new direct I/O begin",
            cause: Fallocate.state.is(.waiting), effect: Fallocate.state.isNot(.waiting), parts: [Parts.core],
            applies: (Axes.fallocateWait.is(.waits), "nobody waits for direct I/O here"),
            source: "inode_dio_wait(), fs/inode.c"),
        .leadsTo(
            "reads-end", "every read that was begun ends", cause: exists("b", in: Block.self) { b in Reader.target[b] },
            effect: Reader.state.is(.done), parts: [Parts.core],
            source: "dio_await_completion() and inode_dio_end(), fs/direct-io.c"),
        .leadsTo(
            "eviction-ends", "a file that was closed is evicted in the end, and none of its io_ends is left",
            cause: Eviction.closed, effect: Eviction.evicted && State.ioEndCount == 0, parts: [Parts.core],
            source: "WARN_ON(atomic_read(&EXT4_I(inode)->i_ioend_count)) in ext4_evict_inode(), fs/ext4/inode.c"),
    ]
}
