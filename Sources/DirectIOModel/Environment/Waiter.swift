package import TransitionSystems

/// A write that is not aligned to blocks, as far as it waits for others: ext4_unwritten_wait(). What it writes is not
/// modelled.
package enum Waiter {
    /// Where the waiting task is.
    package enum Phase: String, Enumeration { case idle, waiting, done }

    package static let state = variable(
        "waiter", initially: Phase.idle, part: Parts.waiters,
        "where the task is that waits until no io_end owes a conversion")

    static let variables: [any Declares] = [state]

    static let actions: [Action] = [
        Action(
            "begin_wait", by: Actors.waiter, fairness: .none, part: Parts.waiters,
            mirrors: "ext4_file_write_iter(), fs/ext4/file.c",
            steps: ["write-entry/1"],
            "An async write that is not aligned to blocks is issued; before it takes i_mutex it waits until i_unwritten is 0."
        ) {
            require(state.is(.idle), "nobody waited yet")
            require(Properties.countsIOEnds.0, "such a write waits for i_unwritten; from iomap on, for i_dio_count")
            require(!Eviction.closed, "the file is open")
            state <- .waiting
        },
        Action(
            "wake_waiter", by: Actors.waiter, part: Parts.waiters, mirrors: "ext4_unwritten_wait(), fs/ext4/file.c",
            steps: ["write-entry/1", "outcomes/leak"], "i_unwritten is 0: the waiter goes on."
        ) {
            require(state.is(.waiting), "the waiter waits")
            require(State.unwrittenCount == 0, "i_unwritten is 0")
            state <- .done
        },
    ]
}
