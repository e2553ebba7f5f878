import TransitionSystems

/// What a mapping call that returned an unwritten extent leads to once i_data_sem is dropped: facts §3.4 get_block 4–5,
/// §2.5 SUBMIT 4b.
enum LateIOEnd {
    private typealias C = Conditions

    static let actions: [Action] = [
        Action(
            "alloc_io_end_late", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.submitter,
            mirrors: "ext4_dio_get_block_unwritten_async(), fs/ext4/inode.c", steps: ["3.4/get_block-4"],
            "An async write met its first unwritten extent and allocates its io_end."
        ) { r, e in
            require(State.submit[r].is(.allocatingLate), "a mapping call returned an unwritten extent")
            require(!State.isSync[r], "the write is async")
            require(lacksPrivate(r), "b_private is empty")
            require(!State.allocated[e], "the object is free")
            State.allocated[e] <- true
            State.owns[r, e] <- true
            State.ioEndCount <- State.ioEndCount + 1
            State.references[e] <- 1
            State.bPrivate[r, e] <- true
            State.submit[r] <- .flaggingLate
        },

        Action(
            "alloc_io_end_late_fails", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.ioEndMemory,
            mirrors: "ext4_dio_get_block_unwritten_async(), fs/ext4/inode.c",
            steps: ["3.4/get_block-4-ENOMEM", "3.4/row-g", "3.4/row-h"],
            "There is no memory for the io_end: the mapping call fails, the blocks stay mapped unwritten."
        ) { r in
            require(State.submit[r].is(.allocatingLate), "a mapping call returned an unwritten extent")
            require(!State.isSync[r], "the write is async")
            require(lacksPrivate(r), "b_private is empty")
            State.submitError[r] <- true
            forgetUnsubmitted(r)
            Lines.copyPrivate(r)
            State.submit[r] <- C.afterLoop(r, error: true)
        },

        Action(
            "set_unwritten_flag", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.submitter,
            mirrors: "ext4_set_io_unwritten_flag(), fs/ext4/ext4_jbd2.h", steps: ["3.4/get_block-4"],
            "The new io_end is flagged and i_unwritten raised, after i_data_sem was dropped."
        ) { r, e in
            require(State.submit[r].is(.flaggingLate), "the io_end is about to be flagged")
            require(State.bPrivate[r, e], "b_private names the io_end")
            when(!State.flagged[e]) {
                State.flagged[e] <- true
                State.unwrittenCount <- State.unwrittenCount + 1
            }
            State.submit[r] <- .latching
        },

        Action(
            "keep_io_end", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_dio_get_block_unwritten_async(), fs/ext4/inode.c", steps: ["3.4/get_block-4"],
            "A later mapping call returned an unwritten extent too: b_private already names the io_end."
        ) { r in
            require(State.submit[r].is(.allocatingLate), "a mapping call returned an unwritten extent")
            require(!State.isSync[r], "the write is async")
            require(!lacksPrivate(r), "b_private names an io_end")
            State.submit[r]
                <- ifThenElse(
                    Axes.birth.is(.beforeMapping), .constant(.flaggingLate), .constant(.latching))
        },

        Action(
            "mark_sync_unwritten", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_dio_get_block_unwritten_sync(), fs/ext4/inode.c", steps: ["3.4/sync"],
            "A sync write met an unwritten extent: DIO_UNWRITTEN is set, after i_data_sem was dropped."
        ) { r in
            require(State.submit[r].is(.allocatingLate), "a mapping call returned an unwritten extent")
            require(State.isSync[r], "the write is sync")
            State.dioUnwritten <- true
            State.submit[r] <- .latching
        },

        Action(
            "latch_defer", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "dio_set_defer_completion(), fs/direct-io.c",
            steps: ["3.4/get_block-5", "2.5/4b"],
            "The core copies b_private and latches whether completion must be deferred; the first to need the workqueue makes it."
        ) { r in
            require(State.submit[r].is(.latching), "the mapping call has returned")
            when(mustDefer(r)) {
                State.deferred[r] <- true
                State.workqueue <- true
            }
            Lines.copyPrivate(r)
            State.submit[r] <- .looping
        },

        Action(
            "create_workqueue_fails", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.workqueueMemory,
            mirrors: "sb_init_dio_done_wq(), fs/direct-io.c",
            steps: ["2.5/4b-ENOMEM", "3.4/row-i", "3.4/row-j", "9/4"],
            "There is no memory for the workqueue: the submission fails after its mapping call succeeded."
        ) { r in
            require(State.submit[r].is(.latching), "the mapping call has returned")
            require(mustDefer(r), "completion must be deferred")
            require(!State.workqueue, "the workqueue does not exist yet")
            State.deferred[r] <- true
            State.submitError[r] <- true
            forgetUnsubmitted(r)
            Lines.copyPrivate(r)
            State.submit[r] <- C.afterLoop(r, error: true)
        },
    ]

    private static func lacksPrivate(_ r: Term<Request>) -> Term<Bool> {
        forAll("e", in: IOEnd.self) { e in !State.bPrivate[r, e] }
    }

    /// Whether the mapping call asks for deferral. In the pointer's days it looked at what the pointer names now.
    private static func mustDefer(_ r: Term<Request>) -> Term<Bool> {
        any {
            Axes.deferRule.is(.unwritten)
            Axes.deferRule.is(.unwrittenAsync) && !State.isSync[r]
            Axes.deferRule.is(.pointerTest)
                && exists("e", in: IOEnd.self) { e in
                    State.pointer[e]
                    State.flagged[e]
                }
        }
    }

    /// A mapping call that counts as failed returns no blocks to the core: what it mapped will not be submitted.
    private static func forgetUnsubmitted(_ r: Term<Request>) -> Line {
        forEach("b", in: Block.self) { b in
            when(!State.submitted[r, b]) {
                State.mapped[r, b] <- false
                State.owed[r, b] <- false
            }
        }
    }
}
