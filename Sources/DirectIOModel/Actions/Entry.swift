import TransitionSystems

/// The way of a direct write into ext4's direct-I/O function: Specs/Steps.md, `write-entry` and
/// `ext-dio`.
enum Entry {
    private typealias C = Conditions

    static let actions: [Action] = [
        submit("submit_async_write", sync: false, "An async direct write of blocks first to last is issued."),
        submit("submit_sync_write", sync: true, "A sync direct write of blocks first to last is issued."),

        Action(
            "lock_inode", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_file_write_iter(), fs/ext4/file.c", v2635: "generic_file_aio_write(), mm/filemap.c",
                iomap: "ext4_dio_write_iter(), fs/ext4/file.c"),
            steps: ["write-entry/2", "iomap/entry-1"], "The writer takes the inode's lock."
        ) { r in
            require(State.submit[r].is(.locking), "the writer is at the inode's lock")
            require(C.lockIsFree(), "nobody else holds the inode's lock")
            State.inodeLock[r] <- true
            State.submit[r] <- .checking
        },

        Action(
            "check_overwrite", Parameter<Request>("r"), Parameter<Bool>("taken"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_should_dioread_nolock() and ext4_map_blocks() in ext4_file_write_iter(), fs/ext4/file.c",
                v2635: "generic_file_aio_write(), mm/filemap.c",
                iomap: "ext4_overwrite_io() and ext4_should_dioread_nolock(), fs/ext4/file.c"),
            steps: ["write-entry/3", "iomap/entry-2", "map/1", "map/2", "map/3"],
            "One look-up tells whether the whole range is written; the mount mode decides what follows from that."
        ) { r, taken in
            require(State.submit[r].is(.checking), "the writer is at the overwrite check")
            require(!taken || Axes.overwritePath.is(.unlocked, .locked), "there is a path for overwrites")
            require(C.dataSemIsShareable(), "i_data_sem is not held exclusively")
            require(
                !taken || forAll("b", in: Block.self) { b in State.covers[r, b] ==> State.ext[b].is(.written) },
                "an overwrite finds the whole range written")
            require(
                !taken || Axes.overwritePath.is(.locked) || !Actors.writeback.takesPart
                    || Writeback.state.is(.idle, .done),
                "an overwrite gives the inode's lock up only where nothing is written back")
            require(
                !taken || Axes.overwritePath.is(.locked) || !Actors.reader.takesPart || !Reader.page,
                "an overwrite gives the inode's lock up only where no page is being read")
            State.overwrite[r] <- taken
            State.submit[r] <- .entering
        },

        Action(
            "enter_direct_io", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror("ext4_ext_direct_IO(), fs/ext4/inode.c", iomap: "ext4_dio_write_iter(), fs/ext4/file.c"),
            steps: ["write-entry/4", "ext-dio/1", "iomap/submit-1"],
            "The range's page cache is flushed, which waits for writeback; ext4 raises i_dio_count for itself."
        ) { r in
            require(State.submit[r].is(.entering), "the writer is at the entry of direct I/O")
            require(
                forAll("b", in: Block.self) { b in State.covers[r, b] ==> !Writeback.range[b] },
                "no writeback is under way in the range")
            require(
                C.pagesAreUnlocked { b in State.covers[r, b] },
                "no page of the range is locked, so that it can be dropped")
            when(Axes.home.is(.inodePointer, .bPrivate)) {
                State.ownCount[r] <- true
                State.dioCount <- State.dioCount + 1
            }
            when(State.overwrite[r] && Axes.overwritePath.is(.unlocked)) {
                State.submit[r]
                    <- ifThenElse(
                        Axes.dataSemHold.is(.none), .constant(.unlockingEarly), .constant(.takingDataSem))
            } otherwise: {
                State.submit[r] <- afterEntry(r)
            }
        },

        Action(
            "take_data_sem", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_ext_direct_IO(), fs/ext4/inode.c",
            steps: ["v4.4/hold-1"], "An overwrite takes i_data_sem, shared, for the time of its submission."
        ) { r in
            require(State.submit[r].is(.takingDataSem), "the overwrite is about to take i_data_sem")
            require(C.dataSemIsShareable(), "i_data_sem is not held exclusively")
            State.dataSem[r] <- true
            State.submit[r] <- .unlockingEarly
        },

        Action(
            "unlock_for_overwrite", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_ext_direct_IO(), fs/ext4/inode.c", steps: ["ext-dio/2"],
            "An overwrite drops i_mutex before it submits."
        ) { r in
            require(State.submit[r].is(.unlockingEarly), "the overwrite is about to drop i_mutex")
            State.inodeLock[r] <- false
            State.submit[r] <- afterEntry(r)
        },
    ]

    private static func submit(_ name: String, sync: Bool, _ summary: String) -> Action {
        Action(
            name, Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"), by: Actors.submitter,
            fairness: .none, mirrors: "io_submit(2), pwrite(2)", steps: ["write-entry/0", "submit/2"], summary
        ) { r, first, last in
            require(State.submit[r].is(.idle), "the request is not yet made")
            require(first <= last, "the range has at least one block")
            require(!Eviction.closed, "the file is open")
            State.isSync[r] <- Term(booleanLiteral: sync)
            State.submit[r] <- .locking
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last)) { State.covers[r, b] <- true }
            }
        }
    }

    private static func afterEntry(_ r: Term<Request>) -> Term<Submit> {
        ifThenElse(
            C.usesPointer(r), .constant(.clearingPointer),
            ifThenElse(C.allocatesEarly(r), .constant(.allocatingIOEnd), .constant(.allocatingDIO)))
    }
}
