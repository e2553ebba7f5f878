import TransitionSystems

/// The core's loop and its end: Specs/Steps.md, `submit/4a` to `/7`.
enum Submission {
    private typealias C = Conditions

    static let actions: [Action] = [
        Action(
            "submit_bio", Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"),
            by: Actors.submitter,
            mirrors: Mirror("dio_bio_submit(), fs/direct-io.c", iomap: "iomap_dio_submit_bio(), fs/iomap/direct-io.c"),
            steps: ["submit/4e", "submit/5", "iomap/submit-4"],
            "A run of mapped blocks goes to the device as one bio, which takes a reference to the dio."
        ) { r, first, last in
            require(State.submit[r].is(.looping), "the writer is in the core's loop")
            require(first <= last, "the bio has at least one block")
            require(
                forAll("b", in: Block.self) { b in
                    (State.covers[r, b] && b < first) ==> State.submitted[r, b]
                }, "the bio starts at the first block not submitted")
            require(
                forAll("b", in: Block.self) { b in
                    b.isWithin(first, last) ==> (State.mapped[r, b] && !State.submitted[r, b])
                }, "the run is mapped and not submitted")
            require(
                Limits.bios.permits(oneMoreThan: count("b", in: Block.self) { b in State.bioStart[r, b] }),
                "the scope allows another bio")
            State.bioStart[r, first] <- true
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last)) { State.submitted[r, b] <- true }
            }
        },

        Action(
            "fault_midway", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.efault,
            mirrors: "dio_refill_pages(), fs/direct-io.c", steps: ["submit/4a-zero-page", "seed/row-l"],
            "A user page cannot be pinned while mapped blocks remain: the zero page uses them up."
        ) { r in
            require(State.submit[r].is(.looping), "the writer is in the core's loop")
            require(Axes.home.is(.inodePointer, .bPrivate), "the core substitutes the zero page")
            require(C.unsubmitted(r), "a block is mapped and not submitted")
            require(!State.pageError[r], "all pages could be pinned so far")
            State.pageError[r] <- true
        },

        Action(
            "fault_between", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.efault,
            mirrors: Mirror(
                "dio_refill_pages(), fs/direct-io.c",
                iomap: "bio_iov_iter_get_pages() under iomap_dio_rw(), fs/iomap/direct-io.c"),
            steps: ["submit/4a-error", "seed/row-k", "seed/row-m", "iomap/submit-5"],
            "A user page cannot be pinned and nothing mapped is left to use up: the loop ends."
        ) { r in
            require(State.submit[r].is(.looping), "the writer is in the core's loop")
            require(!C.unsubmitted(r) || Axes.home.is(.dioFlag), "no mapped block is left, or none is used up")
            require(!C.allSubmitted(r), "blocks remain")
            require(!State.pageError[r], "all pages could be pinned so far")
            State.submitError[r] <- true
            forEach("b", in: Block.self) { b in
                when(!State.submitted[r, b]) {
                    State.mapped[r, b] <- false
                    State.owed[r, b] <- false
                }
            }
            State.submit[r] <- C.afterLoop(r, error: true)
        },

        Action(
            "finish_loop", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "do_blockdev_direct_IO(), fs/direct-io.c", v2635: "direct_io_worker(), fs/direct-io.c",
                iomap: "iomap_dio_rw(), fs/iomap/direct-io.c"),
            steps: ["submit/5", "submit/6"], "Every block is in a bio: an async write will not wait for them."
        ) { r in
            require(State.submit[r].is(.looping), "the writer is in the core's loop")
            require(C.allSubmitted(r), "every block is in a bio")
            State.submit[r] <- C.afterLoop(r, error: false)
        },

        Action(
            "finish_loop_after_fault", Parameter<Request>("r"), by: Actors.submitter, fairness: .weak,
            mirrors: "do_direct_IO(), fs/direct-io.c", steps: ["submit/4b-page-errors", "seed/row-l"],
            "After a page could not be pinned the mapped blocks are used up and the loop ends with the error."
        ) { r in
            require(State.submit[r].is(.looping), "the writer is in the core's loop")
            require(State.pageError[r], "a page could not be pinned")
            require(!C.unsubmitted(r), "the mapped blocks are used up")
            require(!C.allSubmitted(r), "blocks remain")
            State.submitError[r] <- true
            State.submit[r] <- C.afterLoop(r, error: true)
        },

        Action(
            "wait_for_bios", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror("dio_await_completion(), fs/direct-io.c", iomap: "iomap_dio_rw(), fs/iomap/direct-io.c"),
            steps: ["submit/6", "bio-end/2", "iomap/submit-6", "iomap/bio-end-2", "v4.5/map-error"],
            "A submission that is sync or met an error waits until all its bios have ended."
        ) { r in
            require(State.submit[r].is(.waiting), "the submission waits")
            require(!C.outstanding(r), "all bios have ended")
            State.submit[r] <- .dropping
        },

        Action(
            "drop_reference", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "drop_refcount(), fs/direct-io.c", v2635: "direct_io_worker(), fs/direct-io.c",
                iomap: "iomap_dio_rw(), fs/iomap/direct-io.c"),
            steps: ["submit/7", "seed/row-o", "iomap/submit-6"],
            "The submitter drops its reference to the dio. If it is the last, completion runs here; else the write is queued."
        ) { r in
            require(State.submit[r].is(.dropping), "the submitter is about to drop its reference")
            State.dropped[r] <- true
            State.roundUnwritten[r] <- false
            forEach("e", in: IOEnd.self) { e in State.bPrivate[r, e] <- false }
            when(C.outstanding(r)) {
                State.queued[r] <- true
                State.submit[r] <- C.afterSubmission(r)
            } otherwise: {
                State.completion[r] <- C.firstOfCompletion()
                State.context[r] <- .process
                State.submit[r] <- .completing
            }
        },
    ]
}
