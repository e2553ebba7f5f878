import TransitionSystems

/// What the submitting task does after the core returns: Specs/Steps.md, `v2.6.35/3`,
/// `v4.5/async-4` to `-6`, `v4.5/sync-4`, `seed/after`.
enum Returning {
    private typealias C = Conditions

    static let actions: [Action] = [
        Action(
            "clear_pointer_after", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_ext_direct_IO(), fs/ext4/inode.c",
            steps: ["v4.5/async-4", "v2.6.35/3", "v2.6.35/3-dangling", "v4.4/touch-4", "note/5"],
            "A request that had set the inode's pointer clears it after its submission; in 2.6.35 only if end_io has not run yet."
        ) { r in
            require(State.submit[r].is(.clearingAfter), "the submission is over")
            when(Axes.submitterReference.is(.held) || exists("e", in: IOEnd.self) { e in State.dioPrivate[r, e] }) {
                forEach("e", in: IOEnd.self) { e in State.pointer[e] <- false }
            }
            State.submit[r]
                <- ifThenElse(
                    Axes.submitterReference.is(.held), .constant(.putting), .constant(.puttingLeftover))
        },

        Action(
            "put_submitter_reference", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.submitter,
            mirrors: "ext4_put_io_end() in ext4_ext_direct_IO(), fs/ext4/inode.c", steps: ["v4.5/async-4"],
            "The submitter drops its reference to the io_end; if all bios have completed it converts here."
        ) { r, e in
            require(State.submit[r].is(.putting), "the submission is over")
            require(State.local[r, e], "the io_end is the submitter's")
            require(State.conversion[r].is(.idle), "the request's io_end is not being released yet")
            State.local[r, e] <- false
            Conversions.put(r, e, by: .submitter)
            when(State.references[e] > 1) { State.submit[r] <- .puttingLeftover }
        },

        Action(
            "put_leftover", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_put_io_end() in ext4_ext_direct_IO(), fs/ext4/inode.c",
                v2635: "ext4_free_io_end() in ext4_ext_direct_IO(), fs/ext4/inode.c"),
            steps: ["v4.5/async-5", "v2.6.35/3", "note/3"],
            "end_io was not called: the submitter drops the iocb's reference too."
        ) { r, e in
            require(State.submit[r].is(.puttingLeftover), "the submitter's reference is dropped")
            require(isLeftOver(r), "the submission failed and was not queued")
            require(State.dioPrivate[r, e], "the iocb still names the io_end")
            require(State.conversion[r].is(.idle), "nothing of the request is being released")
            State.dioPrivate[r, e] <- false
            Conversions.put(r, e, by: .submitter)
            when(State.references[e] > 1) { State.submit[r] <- .checkingSync }
        },

        Action(
            "skip_leftover", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_ext_direct_IO(), fs/ext4/inode.c",
            steps: ["v4.5/async-5"], "end_io was or will be called: nothing is left to drop."
        ) { r in
            require(State.submit[r].is(.puttingLeftover), "the submitter's reference is dropped")
            require(
                State.conversion[r].is(.idle) || State.performer[r].isNot(.submitter), "the submitter is not releasing")
            require(
                !isLeftOver(r) || forAll("e", in: IOEnd.self) { e in !State.dioPrivate[r, e] },
                "the write was queued, succeeded, or the iocb names no io_end")
            State.submit[r] <- .checkingSync
        },

        Action(
            "convert_sync", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_ext_direct_IO(), fs/ext4/inode.c",
            steps: ["v4.5/sync-4", "seed/after"],
            "DIO_UNWRITTEN is set and the write succeeded: the submitting task converts its own range."
        ) { r in
            require(State.submit[r].is(.checkingSync), "the io_end is dealt with")
            require(owesSyncConversion(r), "the write succeeded and the inode's bit is set")
            State.performer[r] <- .submitter
            State.conversion[r] <- .starting
            State.submit[r] <- .converting
            // Completion may have tried before, failed, and kept that to itself.
            when(Axes.conversionError.is(.discarded)) { State.conversionFailed[r] <- false }
            forEach("b", in: Block.self) { b in State.toConvert[r, b] <- State.submitted[r, b] }
        },

        Action(
            "skip_sync_conversion", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror("ext4_ext_direct_IO(), fs/ext4/inode.c", iomap: "ext4_dio_write_iter(), fs/ext4/file.c"),
            steps: ["v4.5/sync-4", "seed/after", "seed/sync-error"],
            "There is nothing for the submitting task to convert."
        ) { r in
            require(State.submit[r].is(.checkingSync), "the io_end is dealt with")
            require(!owesSyncConversion(r), "the write failed, was queued, or the inode's bit is clear")
            when(Axes.flagOnError.is(.cleared) && State.isSync[r] && !State.overwrite[r]) {
                State.dioUnwritten <- false
            }
            State.submit[r] <- .uncounting
        },

        Action(
            "uncount_own", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "inode_dio_end() in ext4_ext_direct_IO(), fs/ext4/inode.c",
                v2635: "ext4_ext_direct_IO(), fs/ext4/inode.c", iomap: "ext4_dio_write_iter(), fs/ext4/file.c"),
            steps: ["v4.5/async-6", "ext-dio/3"], "ext4 drops its own share of i_dio_count."
        ) { r in
            require(State.submit[r].is(.uncounting), "the request is about to leave direct I/O")
            when(State.ownCount[r]) { State.dioCount <- State.dioCount - 1 }
            State.ownCount[r] <- false
            State.submit[r]
                <- ifThenElse(
                    State.inodeLock[r], .constant(.unlocking),
                    ifThenElse(
                        State.dataSem[r] && Axes.dataSemHold.is(.submission), .constant(.releasingDataSem),
                        .constant(.relocking)))
        },

        Action(
            "release_data_sem", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_ext_direct_IO(), fs/ext4/inode.c",
            steps: ["v4.4/hold-2", "note/6"], "The overwrite lets go of i_data_sem, before it takes i_mutex again."
        ) { r in
            require(State.submit[r].is(.releasingDataSem), "the overwrite is about to leave")
            State.dataSem[r] <- false
            State.submit[r] <- .relocking
        },

        Action(
            "relock_inode", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_ext_direct_IO(), fs/ext4/inode.c",
            steps: ["ext-dio/4", "note/6"], "The overwrite takes i_mutex again, as its caller expects."
        ) { r in
            require(State.submit[r].is(.relocking), "the overwrite is about to take i_mutex again")
            require(C.lockIsFree(), "nobody else holds i_mutex")
            State.inodeLock[r] <- true
            State.submit[r] <- ifThenElse(State.dataSem[r], .constant(.releasingLate), .constant(.unlocking))
        },

        Action(
            "release_data_sem_late", Parameter<Request>("r"), by: Actors.submitter, mirrors: "none: a hypothetical",
            steps: ["note/6"], "The overwrite lets go of i_data_sem only now."
        ) { r in
            require(State.submit[r].is(.releasingLate), "the overwrite holds i_mutex again")
            State.dataSem[r] <- false
            State.submit[r] <- .unlocking
        },

        Action(
            "unlock_inode", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_file_write_iter(), fs/ext4/file.c", v2635: "generic_file_aio_write(), mm/filemap.c",
                iomap: "ext4_dio_write_iter(), fs/ext4/file.c"),
            steps: ["write-entry/5"],
            "The inode's lock is dropped and the call returns; a write that was not queued is reported by its caller."
        ) { r in
            require(State.submit[r].is(.unlocking), "the write is about to return")
            require(
                Axes.home.is(.dioFlag) || C.pagesAreUnlocked { b in State.covers[r, b] },
                "no page of the range is locked, so that it can be dropped again")
            State.inodeLock[r] <- false
            State.submit[r] <- .returned
            when(!State.queued[r]) {
                State.acknowledged[r] <- ifThenElse(C.failsForUser(r), .constant(.error), .constant(.success))
                State.reports[r] <- State.reports[r] + 1
                Lines.retire(r, success: !C.failsForUser(r))
            } otherwise: {
                when(State.completion[r].is(.done)) { Lines.retire(r, success: State.acknowledged[r].is(.success)) }
            }
        },
    ]

    /// end_io was not called for a submission that failed: `ret <= 0 && ret != -EIOCBQUEUED`.
    private static func isLeftOver(_ r: Term<Request>) -> Term<Bool> {
        C.failed(r) && !State.queued[r]
    }

    private static func owesSyncConversion(_ r: Term<Request>) -> Term<Bool> {
        all {
            Axes.syncConversion.is(.submitter)
            State.dioUnwritten
            C.transferred(r)
            !C.failed(r)
            !State.queued[r]
            !State.overwrite[r]
        }
    }
}
