import TransitionSystems

/// Conversion of unwritten extents after I/O, and the release of the io_end behind it: Specs/Steps.md, `convert` and
/// `io-end`.
enum Conversions {
    private typealias C = Conditions

    static let actions: [Action] = [
        Action(
            "run_conversion", Parameter<Request>("r"), by: Actors.worker, in: .workqueue,
            mirrors: "ext4_end_io_work(), fs/ext4/inode.c", steps: ["v2.6.35/5"],
            "ext4's own worker takes up a conversion, once it has i_mutex."
        ) { r in
            require(State.conversion[r].is(.queued), "the conversion is queued")
            require(C.lockIsFree(), "i_mutex is free")
            State.conversion[r] <- .starting
            // The submitting task may have tried before, and failed.
            State.conversionFailed[r] <- false
        },

        Action(
            "start_conversion", Parameter<Request>("r"), by: Actors.completion,
            mirrors: "ext4_convert_unwritten_extents(), fs/ext4/extents.c",
            steps: ["convert/1", "convert/2"], "The conversion opens a handle for its next round."
        ) { r in
            require(State.conversion[r].is(.starting), "the conversion is about to start a round")
            State.handle[r] <- true
            State.conversion[r] <- .mapping
        },

        Action(
            "start_conversion_fails", Parameter<Request>("r"), by: Actors.completion, fault: Faults.conversion,
            mirrors: "ext4_convert_unwritten_extents(), fs/ext4/extents.c", steps: ["convert/2-error", "seed/row-p"],
            "No handle can be had for the conversion's next round: it ends, whatever it has converted."
        ) { r in
            require(State.conversion[r].is(.starting), "the conversion is about to start a round")
            State.conversionFailed[r] <- true
            finish(r, failed: true)
        },

        Action(
            "convert_blocks", Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"),
            Parameter<Bool>("joins_left"), Parameter<Block>("reach"), by: Actors.completion,
            mirrors: "ext4_convert_unwritten_extents_endio(), fs/ext4/extents.c",
            steps: ["convert/3", "convert/3-split", "convert/3-merge", "map/4c", "split/1"],
            "One round: a run of the range is marked written, under i_data_sem."
        ) { r, first, last, joinsLeft, reach in
            require(State.conversion[r].is(.mapping), "the conversion has its handle")
            isNextRun(r, first, last)
            require(
                forAll("b", in: Block.self) { b in
                    b.isWithin(first, last) ==> (State.ext[b].is(.written) <=> State.ext[first].is(.written))
                }, "the blocks are all written or all unwritten")
            require(C.dataSemIsFree(), "i_data_sem can be taken exclusively")
            require(Parts.extents.isComposed || (!joinsLeft && reach == last), "extent boundaries are modelled")
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last)) {
                    State.ext[b] <- .written
                    State.byWriteback[b] <- (State.byWriteback[b] && State.ext[b].is(.written))
                    State.toConvert[r, b] <- false
                    State.owed[r, b] <- false
                }
            }
            State.conversion[r] <- .stopping
        },

        Action(
            "convert_blocks_fails", Parameter<Request>("r"), by: Actors.completion, fault: Faults.conversion,
            mirrors: "ext4_map_blocks(), fs/ext4/inode.c", steps: ["convert/4-error", "split/2-error", "seed/row-p"],
            "A round fails: what was converted before stays converted."
        ) { r in
            require(State.conversion[r].is(.mapping), "the conversion has its handle")
            require(C.dataSemIsFree(), "i_data_sem can be taken exclusively")
            State.conversionFailed[r] <- true
            forgetRange(r)
            State.conversion[r] <- .stopping
        },

        Action(
            "stop_conversion", Parameter<Request>("r"), by: Actors.completion,
            mirrors: "ext4_journal_stop(), fs/ext4/ext4_jbd2.h",
            steps: ["convert/4", "v2.6.35/5-error"],
            "The round's handle is closed; another round follows while blocks remain."
        ) { r in
            require(State.conversion[r].is(.stopping), "the conversion is about to close its handle")
            State.handle[r] <- false
            when(exists("b", in: Block.self) { b in State.toConvert[r, b] }) {
                State.conversion[r] <- .starting
            } otherwise: {
                finish(r, failed: State.conversionFailed[r])
            }
        },

        Action(
            "clear_unwritten_flag", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.completion,
            mirrors: Mirror(
                "ext4_clear_io_unwritten_flag(), fs/ext4/ext4.h", v2635: "ext4_end_io_nolock(), fs/ext4/inode.c",
                before46: "ext4_clear_io_unwritten_flag(), fs/ext4/page-io.c"),
            steps: ["io-end/put"],
            "The io_end owes nothing any more: its flag is cleared and i_unwritten lowered."
        ) { r, e in
            require(State.conversion[r].is(.clearing), "the conversion is over")
            require(State.dying[r, e], "the io_end is the one converted for")
            when(State.flagged[e]) {
                State.flagged[e] <- false
                State.unwrittenCount <- State.unwrittenCount - 1
            }
            State.conversion[r] <- .releasing
        },

        Action(
            "release_io_end", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.completion,
            mirrors: Mirror("ext4_release_io_end(), fs/ext4/page-io.c", v2635: "ext4_free_io_end(), fs/ext4/inode.c"),
            steps: ["io-end/release", "v2.6.35/5"],
            "The io_end is freed and i_ioend_count lowered; whoever dropped the last reference goes on."
        ) { r, e in
            require(State.conversion[r].is(.releasing), "the io_end is about to be released")
            require(State.dying[r, e], "the io_end is the one whose last reference is gone")
            when(State.flagged[e]) { State.badRelease <- true }
            when(!State.allocated[e]) { State.usedFreed <- true }
            when(State.allocated[e]) { State.ioEndCount <- State.ioEndCount - 1 }
            State.allocated[e] <- false
            State.flagged[e] <- false
            Writeback.flaggedOther[e] <- false
            forEach("q", in: Request.self) { q in State.owns[q, e] <- false }
            State.dying[r, e] <- false
            resume(r)
        },
    ]

    /// Whether ext4's own worker converts for the io_end.
    static func leavesToWorker(_ e: Term<IOEnd>) -> Term<Bool> {
        all {
            Axes.conversionVenue.is(.ownWorker)
            State.flagged[e]
            hasRange(e)
        }
    }

    private static func hasRange(_ e: Term<IOEnd>) -> Term<Bool> {
        exists("b", in: Block.self) { b in State.range[e, b] }
    }

    /// Drops a reference. The last one starts the conversion that the io_end owes, then its release.
    @ActionBuilder
    static func put(_ r: Term<Request>, _ e: Term<IOEnd>, by performer: Performer) -> [Line] {
        when(!State.allocated[e]) { State.usedFreed <- true }
        when(State.references[e] > 0) { State.references[e] <- State.references[e] - 1 }
        when(State.references[e] <= 1) {
            State.dying[r, e] <- true
            State.performer[r]
                <- ifThenElse(
                    leavesToWorker(e), .constant(.worker), .constant(performer))
            when(leavesToWorker(e)) {
                State.conversion[r] <- .queued
            } otherwise: {
                State.conversion[r]
                    <- ifThenElse(
                        State.flagged[e],
                        ifThenElse(hasRange(e), .constant(.starting), .constant(.clearing)), .constant(.releasing))
            }
            forEach("b", in: Block.self) { b in
                when(State.flagged[e]) { State.toConvert[r, b] <- State.range[e, b] }
                State.range[e, b] <- false
            }
        } otherwise: {
            when(performer == .completion ? true : false) { State.dying[r, e] <- false }
        }
    }

    /// The next round takes a run of the range, from its first block still to convert.
    @ActionBuilder
    static func isNextRun(_ r: Term<Request>, _ first: Term<Block>, _ last: Term<Block>) -> [Line] {
        require(first <= last, "the run has at least one block")
        require(
            forAll("b", in: Block.self) { b in b < first ==> !State.toConvert[r, b] },
            "the run starts at the first block still to convert")
        require(
            forAll("b", in: Block.self) { b in b.isWithin(first, last) ==> State.toConvert[r, b] },
            "the run is to be converted")
        require(
            forAll("b", in: Block.self) { b in b.isWithin(first, last) ==> State.ext[b].isNot(.hole) },
            "the blocks are allocated")
    }

    private static func forgetRange(_ r: Term<Request>) -> Line {
        forEach("b", in: Block.self) { b in State.toConvert[r, b] <- false }
    }

    /// The conversion is over: the io_end's flag is next, if there is one. The old worker leaves an io_end whose
    /// conversion failed on its list, where nobody frees it.
    @ActionBuilder
    private static func finish(_ r: Term<Request>, failed: Term<Bool>) -> [Line] {
        // To a task that converts its own range after its submission a failure is the write's error, also where
        // completion would keep it to itself.
        when(
            Axes.conversionError.is(.discarded) && Axes.syncConversion.is(.submitter) && State.submit[r].is(.converting)
                && !State.isSync[r] && failed
        ) {
            State.submitError[r] <- true
        }
        when(isDying(r) && State.submit[r].is(.converting)) {
            backToWorker(r)
        } otherwise: {
            forgetRange(r)
            when(isDying(r)) {
                State.conversion[r]
                    <- ifThenElse(
                        Axes.conversionVenue.is(.ownWorker) && failed, .constant(.idle), .constant(.clearing))
            } otherwise: {
                resume(r)
            }
        }
    }

    private static func isDying(_ r: Term<Request>) -> Term<Bool> {
        exists("e", in: IOEnd.self) { e in State.dying[r, e] }
    }

    /// The submitting task has converted its range although ext4's own worker was asked to: the worker still will.
    @ActionBuilder
    private static func backToWorker(_ r: Term<Request>) -> [Line] {
        State.conversion[r] <- .queued
        State.performer[r] <- .worker
        forEach("b", in: Block.self) { b in State.toConvert[r, b] <- State.submitted[r, b] }
        State.dioUnwritten <- false
        State.submit[r] <- .uncounting
    }

    /// Whoever ran the conversion or the release goes on.
    @ActionBuilder
    private static func resume(_ r: Term<Request>) -> [Line] {
        State.conversion[r] <- .idle
        State.performer[r] <- .submitter
        when(State.completion[r].is(.converting)) { State.completion[r] <- C.afterEndIO() }
        when(State.performer[r].is(.submitter)) {
            when(State.submit[r].is(.converting)) {
                State.dioUnwritten <- false
                State.submit[r] <- .uncounting
            }
            when(State.submit[r].is(.puttingLeftover)) { State.submit[r] <- .checkingSync }
        }
        when(State.submit[r].is(.putting)) { State.submit[r] <- .puttingLeftover }
        when(State.submit[r].is(.returned) && State.completion[r].is(.idle, .done)) {
            forEach("b", in: Block.self) { b in
                State.ended[r, b] <- false
                State.landed[r, b] <- false
            }
        }
    }
}
