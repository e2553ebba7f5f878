import TransitionSystems

/// Completion of a request: Specs/Steps.md, `complete`, and `end_io` of each version.
enum Completing {
    private typealias C = Conditions

    static let actions: [Action] = [
        Action(
            "run_completion", Parameter<Request>("r"), by: Actors.worker, in: .workqueue,
            mirrors: Mirror(
                "dio_aio_complete_work(), fs/direct-io.c", iomap: "iomap_dio_complete_work(), fs/iomap/direct-io.c"),
            steps: ["bio-end/5", "iomap/bio-end-3"], "The workqueue takes up a deferred completion."
        ) { r in
            require(State.completion[r].is(.queued), "the completion is queued")
            State.completion[r] <- C.firstOfCompletion()
            State.context[r] <- .workqueue
        },

        Action(
            "uncount_before_end_io", Parameter<Request>("r"), by: Actors.completion,
            mirrors: Mirror("dio_complete(), fs/direct-io.c", iomap: "iomap_dio_complete(), fs/iomap/direct-io.c"),
            steps: ["complete/4-first"], "The core drops its share of i_dio_count before it calls end_io."
        ) { r in
            require(State.completion[r].is(.uncountingFirst), "completion is about to drop the count")
            uncount(r)
            State.completion[r] <- .endIO
        },

        Action(
            "end_io", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.completion,
            mirrors: "ext4_end_io_dio(), fs/ext4/inode.c",
            steps: [
                "complete/1", "complete/2", "complete/3", "v2.6.35/4", "v4.5/end_io", "v4.5/io-error", "v4.5/map-error",
                "seed/end_io", "seed/row-b", "half-merged/1", "half-merged/2", "v4.6/end_io", "v4.6/size", "v4.6/rows",
            ],
            "end_io is called with the request's io_end: it notes the range to convert and is about to drop its reference."
        ) { r, e in
            require(State.completion[r].is(.endIO), "completion is at end_io")
            require(isCalled(r), "the core calls end_io")
            require(State.dioPrivate[r, e], "private names the io_end")
            when(toldOfNothing(r) && Axes.endIOError.is(.earlyReturn)) {
                State.completion[r] <- C.afterEndIO()
            } otherwise: {
                when(toldOfNothing(r) && Axes.endIOError.is(.clearAndPut)) {
                    State.flagged[e] <- false
                    when(State.flagged[e]) { State.unwrittenCount <- State.unwrittenCount - 1 }
                }
                forEach("b", in: Block.self) { b in
                    State.range[e, b] <- (State.submitted[r, b] && !toldOfNothing(r))
                }
                when(!State.allocated[e]) { State.usedFreed <- true }
                State.dioPrivate[r, e] <- false
                State.dying[r, e] <- true
                State.completion[r] <- .putting
            }
        },

        Action(
            "end_io_without_io_end", Parameter<Request>("r"), by: Actors.completion,
            mirrors: Mirror("dio_complete(), fs/direct-io.c", iomap: "ext4_dio_write_end_io(), fs/ext4/file.c"),
            steps: [
                "complete/3", "complete/3-skipped", "seed/row-a", "seed/row-i", "iomap/complete-1",
                "iomap/complete-1-error",
            ],
            "end_io is not called, or finds nothing to do, or converts on the word of the dio's flag."
        ) { r in
            require(State.completion[r].is(.endIO), "completion is at end_io")
            require(
                !isCalled(r) || forAll("e", in: IOEnd.self) { e in !State.dioPrivate[r, e] },
                "end_io is not called, or private is empty")
            when(convertsByFlag(r)) {
                State.performer[r] <- .completion
                State.conversion[r] <- .starting
                State.completion[r] <- .converting
                forEach("b", in: Block.self) { b in State.toConvert[r, b] <- State.submitted[r, b] }
            } otherwise: {
                State.completion[r] <- C.afterEndIO()
            }
        },

        Action(
            "put_io_end", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.completion,
            mirrors: Mirror("ext4_put_io_end(), fs/ext4/page-io.c", v2635: "ext4_end_io_dio(), fs/ext4/inode.c"),
            steps: ["io-end/put", "v2.6.35/4", "v4.5/end_io", "seed/end_io", "v4.6/end_io"],
            "Completion drops its reference to the io_end; the last one leads to conversion and release."
        ) { r, e in
            require(State.completion[r].is(.putting), "completion is about to drop the io_end")
            require(State.dying[r, e], "the io_end is the one it was given")
            Conversions.put(r, e, by: .completion)
            when(State.references[e] <= 1 && !Conversions.leavesToWorker(e)) {
                State.completion[r] <- .converting
            } otherwise: {
                when(State.references[e] <= 1 && Axes.acknowledgement.is(.afterConversion)) {
                    State.completion[r] <- .converting
                } otherwise: {
                    State.completion[r] <- C.afterEndIO()
                }
            }
        },

        Action(
            "uncount", Parameter<Request>("r"), by: Actors.completion,
            mirrors: Mirror(
                "inode_dio_end() in dio_complete(), fs/direct-io.c",
                v2635: "up_read_non_owner(i_alloc_sem) in dio_complete(), fs/direct-io.c",
                iomap: "inode_dio_end() in iomap_dio_complete(), fs/iomap/direct-io.c"),
            steps: ["complete/4", "iomap/complete-4"], "The core drops its share of i_dio_count."
        ) { r in
            require(State.completion[r].is(.uncounting), "completion is about to drop the count")
            require(
                !Axes.home.is(.dioFlag) || C.failed(r) || C.pagesAreUnlocked { b in State.submitted[r, b] },
                "no page of what was written is locked, so that it can be dropped")
            uncount(r)
            State.completion[r] <- .reporting
        },

        Action(
            "complete_request", Parameter<Request>("r"), by: Actors.completion,
            mirrors: Mirror(
                "dio_complete() and ki_complete(), fs/direct-io.c",
                v2635: "aio_complete() in dio_bio_end_aio(), fs/direct-io.c",
                iomap: "iomap_dio_complete() and ki_complete(), fs/iomap/direct-io.c"),
            steps: ["complete/5", "complete/6", "v2.6.35/4-ack", "v2.6.35/ack-moved", "iomap/complete-5"],
            "A queued write is reported to its user; otherwise the result goes back to the submitting task. The dio is freed."
        ) { r in
            require(State.completion[r].is(.reporting), "completion is about to report")
            State.completion[r] <- .done
            when(State.queued[r]) {
                State.acknowledged[r] <- ifThenElse(C.failsForUser(r), .constant(.error), .constant(.success))
                State.reports[r] <- State.reports[r] + 1
                when(State.submit[r].is(.returned)) { Lines.retire(r, success: !C.failsForUser(r)) }
            } otherwise: {
                State.submit[r] <- C.afterSubmission(r)
            }
        },
    ]

    /// Whether the core calls end_io.
    private static func isCalled(_ r: Term<Request>) -> Term<Bool> {
        Axes.endIOCalled.is(.always) || C.transferred(r)
    }

    /// end_io is told of an error or of no bytes.
    private static func toldOfNothing(_ r: Term<Request>) -> Term<Bool> {
        !C.transferred(r) || (Axes.endIOSize.is(.result) && C.failed(r))
    }

    /// Without io_end: end_io converts when the dio met an unwritten extent and nothing failed.
    private static func convertsByFlag(_ r: Term<Request>) -> Term<Bool> {
        all {
            Axes.home.is(.dioFlag)
            State.dioUnwrittenFlag[r]
            C.transferred(r)
            !C.failed(r)
        }
    }

    @ActionBuilder
    private static func uncount(_ r: Term<Request>) -> [Line] {
        State.coreCount[r] <- false
        State.dioCount <- State.dioCount - 1
    }
}
