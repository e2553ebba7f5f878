import TransitionSystems

extension Writeback {
    /// The conversion worker of buffered writeback: Specs/Steps.md, `writeback/6a` to `/6e`.
    static let workerActions: [Action] = [
        Action(
            "writeback_convert_start", by: Actors.writeback, in: .workqueue,
            mirrors: Mirror("ext4_end_io_rsv_work(), fs/ext4/page-io.c", v2635: "ext4_end_io_work(), fs/ext4/inode.c"),
            steps: ["writeback/6a", "convert/2-reserved"],
            "The worker starts the reserved handle, or goes straight on after a failed bio."
        ) {
            require(state.is(.queued), "the io_end is on the conversion list")
            when(failed && Axes.writebackError.is(.skips)) {
                state <- .clearing
            } otherwise: {
                state <- .converting
            }
        },
        Action(
            "writeback_convert", Parameter<Block>("first"), Parameter<Block>("last"), Parameter<Bool>("joins_left"),
            Parameter<Block>("reach"), by: Actors.writeback, in: .workqueue,
            mirrors: Mirror(
                "ext4_convert_unwritten_extents(), fs/ext4/extents.c",
                iomap: "ext4_convert_unwritten_io_end_vec(), fs/ext4/extents.c"),
            steps: ["writeback/6b", "convert/3", "convert/3-split", "convert/3-merge", "map/4c"],
            "One round: a run of the range is marked written under i_data_sem."
        ) { first, last, joinsLeft, reach in
            isNextRun(first, last)
            require(Parts.extents.isComposed || (!joinsLeft && reach == last), "extent boundaries are modelled")
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last)) {
                    State.byWriteback[b] <- (State.byWriteback[b] || State.ext[b].isNot(.written))
                    State.ext[b] <- .written
                }
            }
            endRound(first, last)
        },
        Action(
            "writeback_convert_fails", by: Actors.writeback, in: .workqueue, fault: Faults.conversion,
            mirrors: Mirror(
                "ext4_end_io(), fs/ext4/page-io.c", v2635: "ext4_end_io_nolock(), fs/ext4/inode.c",
                iomap: "ext4_end_io_end(), fs/ext4/page-io.c"), steps: ["writeback/6b-error", "convert/4-error"],
            "The conversion fails: a message says that data may be lost."
        ) {
            require(state.is(.converting), "the worker has its handle")
            require(Conditions.dataSemIsFree(), "i_data_sem can be taken exclusively")
            state <- .stopping
        },
        Action(
            "writeback_convert_stop", by: Actors.writeback, in: .workqueue,
            mirrors: "ext4_journal_stop(), fs/ext4/ext4_jbd2.h",
            steps: ["writeback/6c"], "The reserved handle is stopped."
        ) {
            require(state.is(.stopping), "the conversion is over")
            state <- .clearing
        },
        Action(
            "writeback_clear", Parameter<IOEnd>("e"), by: Actors.writeback, in: .workqueue,
            mirrors: Mirror(
                "ext4_clear_io_unwritten_flag(), fs/ext4/ext4.h", v2635: "ext4_end_io_nolock(), fs/ext4/inode.c",
                before46: "ext4_clear_io_unwritten_flag(), fs/ext4/page-io.c"),
            steps: ["writeback/6d"],
            "The io_end's flag is cleared and i_unwritten lowered."
        ) { e in
            require(state.is(.clearing), "the handle is stopped")
            require(owns[e], "the io_end is writeback's")
            when(State.flagged[e]) {
                State.flagged[e] <- false
                State.unwrittenCount <- State.unwrittenCount - 1
            }
            state <- .releasing
        },
        Action(
            "writeback_release", Parameter<IOEnd>("e"), by: Actors.writeback, in: .workqueue,
            mirrors: Mirror("ext4_release_io_end(), fs/ext4/page-io.c", v2635: "ext4_free_io_end(), fs/ext4/inode.c"),
            steps: ["writeback/6e", "io-end/release"],
            "Writeback ends on all pages and the io_end is freed."
        ) { e in
            require(state.is(.releasing), "the flag is cleared")
            require(owns[e], "the io_end is writeback's")
            when(State.flagged[e]) { State.badRelease <- true }
            State.references[e] <- 0
            failed <- false
            landed <- false
            release(e)
        },
    ]

    /// A round of the conversion is about to take the run, under i_data_sem.
    @ActionBuilder
    static func isNextRun(_ first: Term<Block>, _ last: Term<Block>) -> [Line] {
        require(state.is(.converting), "the worker has its handle")
        require(first <= last, "the run has at least one block")
        require(
            forAll("b", in: Block.self) { b in b < first ==> !mapped[b] },
            "the run starts at the first block still to convert")
        require(
            forAll("b", in: Block.self) { b in b.isWithin(first, last) ==> mapped[b] }, "the run is to be converted")
        require(Conditions.dataSemIsFree(), "i_data_sem can be taken exclusively")
    }

    /// The round is over: another one, or the handle is stopped.
    @ActionBuilder
    static func endRound(_ first: Term<Block>, _ last: Term<Block>) -> [Line] {
        forEach("b", in: Block.self) { b in
            when(b.isWithin(first, last)) { mapped[b] <- false }
        }
        state
            <- ifThenElse(
                forAll("b", in: Block.self) { b in mapped[b] ==> b.isWithin(first, last) }, .constant(.stopping),
                .constant(.converting))
    }
}
