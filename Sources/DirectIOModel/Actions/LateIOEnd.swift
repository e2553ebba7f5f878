import TransitionSystems

/// What a mapping call that returned an unwritten extent leads to once i_data_sem is dropped: Specs/Steps.md,
/// `seed/get_block-4` and `-5`, `submit/4b`.
enum LateIOEnd {
    private typealias C = Conditions

    static let actions: [Action] = [
        Action(
            "alloc_io_end_late", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.submitter,
            mirrors: "ext4_dio_get_block_unwritten_async(), fs/ext4/inode.c",
            steps: ["seed/get_block-4", "io-end/create"],
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
            steps: ["seed/get_block-4-enomem", "seed/row-g", "seed/row-h", "note/2"],
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
            mirrors: "ext4_set_io_unwritten_flag(), fs/ext4/ext4.h", steps: ["seed/get_block-4", "io-end/flag"],
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
            mirrors: "ext4_dio_get_block_unwritten_async(), fs/ext4/inode.c", steps: ["seed/get_block-4-again"],
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
            mirrors: "ext4_dio_get_block_unwritten_sync(), fs/ext4/inode.c", steps: ["seed/sync-3"],
            "A sync write met an unwritten extent: DIO_UNWRITTEN is set, after i_data_sem was dropped."
        ) { r in
            require(State.submit[r].is(.allocatingLate), "a mapping call returned an unwritten extent")
            require(State.isSync[r], "the write is sync")
            State.dioUnwritten <- true
            State.submit[r] <- .latching
        },

        Action(
            "read_pointer_again", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "_ext4_get_block(), fs/ext4/inode.c",
            steps: ["v4.4/defer-read"],
            "After i_data_sem the mapping call reads the inode's pointer again, an overwrite's too, to see whether to defer."
        ) { r in
            require(State.submit[r].is(.testingPointer), "the mapping call has returned blocks")
            forEach("e", in: IOEnd.self) { e in State.seen[r, e] <- State.pointer[e] }
            State.submit[r] <- .latching
        },

        Action(
            "latch_defer", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror("dio_set_defer_completion(), fs/direct-io.c", v2635: "get_more_blocks(), fs/direct-io.c"),
            steps: [
                "submit/4b-defer", "v4.4/defer-test", "v4.4/f3", "v4.5/async-3d", "v4.5/sync-3", "seed/get_block-5",
                "seed/get_block-6",
            ],
            "The core copies b_private and latches whether completion must be deferred; the first to need the workqueue makes it."
        ) { r in
            require(State.submit[r].is(.latching), "the mapping call has returned")
            when(mustDefer(r)) {
                State.deferred[r] <- true
                State.workqueue <- true
            }
            testSeen(r)
            Lines.copyPrivate(r)
            State.submit[r] <- .looping
        },

        Action(
            "create_workqueue_fails", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.workqueueMemory,
            mirrors: "sb_init_dio_done_wq(), fs/direct-io.c",
            steps: ["submit/4b-enomem", "v4.5/sync-3-enomem", "seed/row-i", "seed/row-j", "note/4"],
            "There is no memory for the workqueue: the submission fails after its mapping call succeeded."
        ) { r in
            require(State.submit[r].is(.latching), "the mapping call has returned")
            require(mustDefer(r), "completion must be deferred")
            require(!State.workqueue, "the workqueue does not exist yet")
            testSeen(r)
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

    /// Whether the mapping call asks for deferral. In the pointer's days it looked at what the pointer had just named.
    private static func mustDefer(_ r: Term<Request>) -> Term<Bool> {
        any {
            Axes.deferRule.is(.unwritten)
            Axes.deferRule.is(.unwrittenAsync) && !State.isSync[r]
            Axes.deferRule.is(.pointerTest)
                && exists("e", in: IOEnd.self) { e in
                    State.seen[r, e]
                    State.flagged[e]
                }
        }
    }

    /// The test looks into the io_end that the pointer named a moment ago, whosever it is, and whether or not it is left.
    private static func testSeen(_ r: Term<Request>) -> [Line] {
        [
            when(exists("e", in: IOEnd.self) { e in State.seen[r, e] && !State.allocated[e] }) {
                State.testedFreed <- true
            },
            forEach("e", in: IOEnd.self) { e in State.seen[r, e] <- false },
        ]
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
