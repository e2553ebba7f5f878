import TransitionSystems

/// One mapping call, get_block: Specs/Steps.md, `map`, and `get_block` of each version.
enum Mapping {
    private typealias C = Conditions

    static let actions: [Action] = [
        Action(
            "look_up", Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"),
            by: Actors.submitter,
            mirrors: Mirror(
                "ext4_dio_get_block_overwrite(), fs/ext4/inode.c", pointerTest: "_ext4_get_block(), fs/ext4/inode.c",
                iomap: "ext4_iomap_begin(), fs/ext4/inode.c"),
            steps: [
                "map/1", "map/2", "map/3", "map/6", "submit/4b", "v4.5/overwrite", "seed/overwrite", "iomap/map-4",
            ],
            "An overwrite's mapping call: a look-up, without handle; it may return less than asked."
        ) { r, first, last in
            require(State.submit[r].is(.looping), "the writer is in the core's loop")
            require(State.overwrite[r], "the write is an overwrite")
            mapsRun(r, first, last)
            require(C.dataSemIsShareable(), "i_data_sem is not held exclusively")
            require(
                forAll("b", in: Block.self) { b in b.isWithin(first, last) ==> State.ext[b].is(.written) },
                "the blocks are written")
            when(Axes.deferRule.is(.pointerTest)) { State.submit[r] <- .testingPointer }
        },

        Action(
            "start_handle", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_get_block_trans(), fs/ext4/inode.c", v2635: "_ext4_get_block(), fs/ext4/inode.c",
                pointerTest: "_ext4_get_block(), fs/ext4/inode.c", before46: "start_dio_trans(), fs/ext4/inode.c",
                iomap: "ext4_iomap_alloc(), fs/ext4/inode.c"),
            steps: ["v4.5/async-3a", "v4.5/sync-2", "seed/sync-1", "seed/get_block-1", "iomap/map-2"],
            "The mapping call opens a journal handle."
        ) { r in
            require(State.submit[r].is(.looping), "the writer is in the core's loop")
            needsMapping(r)
            State.handle[r] <- true
            State.submit[r] <- .mapping
            when(Axes.privateLife.is(.reset)) {
                forEach("e", in: IOEnd.self) { e in State.bPrivate[r, e] <- false }
            }
            when(Axes.mappingLock.is(.dropped)) { State.inodeLock[r] <- false }
        },

        Action(
            "start_handle_fails", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.mapping,
            mirrors: Mirror(
                "ext4_get_block_trans(), fs/ext4/inode.c", v2635: "_ext4_get_block(), fs/ext4/inode.c",
                pointerTest: "_ext4_get_block(), fs/ext4/inode.c", before46: "start_dio_trans(), fs/ext4/inode.c",
                iomap: "ext4_iomap_alloc(), fs/ext4/inode.c"),
            steps: [
                "v4.5/async-3-error", "seed/get_block-1-error", "seed/sync-1-error", "seed/row-e", "seed/row-f",
                "iomap/map-2-error",
            ],
            "No journal handle can be had: the mapping call fails, b_private unchanged."
        ) { r in
            require(State.submit[r].is(.looping), "the writer is in the core's loop")
            needsMapping(r)
            State.submitError[r] <- true
            State.submit[r] <- C.afterLoop(r, error: true)
        },

        Action(
            "map_blocks", Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"),
            by: Actors.submitter,
            mirrors: "ext4_map_blocks() and ext4_ext_map_blocks(), fs/ext4/inode.c, extents.c",
            steps: [
                "map/1", "map/2", "map/3", "map/4a", "map/4b", "map/5", "map/6", "split/1", "split/3", "v4.5/async-3b",
                "seed/sync-2", "seed/get_block-2", "iomap/map-2",
            ],
            "Blocks are mapped under i_data_sem: a hole is allocated unwritten, an unwritten extent is split, a written one returned."
        ) { r, first, last in
            require(State.submit[r].is(.mapping), "the mapping call has its handle")
            require(
                forAll("b", in: Block.self) { b in
                    b.isWithin(first, last) ==> (State.ext[b].is(.written) <=> State.ext[first].is(.written))
                }, "the blocks are all written or all not")
            require(
                forAll("b", in: Block.self) { b in
                    b.isWithin(first, last) ==> (State.ext[b].is(.hole) <=> State.ext[first].is(.hole))
                }, "the blocks are all allocated or all not")
            require(
                C.dataSemIsFree() || (State.ext[first].is(.written) && C.dataSemIsShareable()),
                "i_data_sem can be taken, exclusively unless the blocks are written")
            marksMapped(r, first, last)
            State.roundUnwritten[r] <- State.ext[first].isNot(.written)
            State.metUnwritten[r] <- (State.metUnwritten[r] || State.ext[first].isNot(.written))
            when(State.ext[first].is(.written)) {
                State.submit[r] <- .stopping
            } otherwise: {
                State.submit[r]
                    <- ifThenElse(
                        Axes.home.is(.inodePointer), .constant(.readingPointer), .constant(.stopping))
            }
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last) && State.ext[first].isNot(.written)) {
                    State.ext[b] <- .unwritten
                    State.owed[r, b] <- true
                }
            }
        },

        Action(
            "map_blocks_fails", Parameter<Request>("r"), by: Actors.submitter, fault: Faults.mapping,
            mirrors: "ext4_map_blocks(), fs/ext4/inode.c",
            steps: [
                "map/4a-error", "split/2-error", "v4.5/async-3-error", "seed/get_block-2-error", "seed/row-e",
                "seed/row-f", "iomap/map-2-error",
            ],
            "The mapping call fails (ENOSPC, EDQUOT, ENOMEM, EIO) and changes nothing."
        ) { r in
            require(State.submit[r].is(.mapping), "the mapping call has its handle")
            require(C.dataSemIsFree(), "i_data_sem can be taken exclusively")
            State.submitError[r] <- true
            State.submit[r] <- .stopping
        },

        Action(
            "read_pointer", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c",
                v2635: "ext4_ext_handle_uninitialized_extents(), fs/ext4/extents.c"),
            steps: ["v2.6.35/2", "v4.4/map-read", "v4.5/async-3b", "note/1"],
            "Inside i_data_sem the mapping code reads the inode's io_end pointer."
        ) { r in
            require(State.submit[r].is(.readingPointer), "the mapping code is about to read the pointer")
            forEach("e", in: IOEnd.self) { e in State.seen[r, e] <- State.pointer[e] }
            State.submit[r] <- .flagging
        },

        Action(
            "flag_io_end", Parameter<Request>("r"), Parameter<IOEnd>("e"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_set_io_unwritten_flag(), fs/ext4/ext4.h",
                v2635: "ext4_ext_handle_uninitialized_extents(), fs/ext4/extents.c"),
            steps: [
                "v2.6.35/2", "v4.4/map-use", "v4.4/f1", "v4.4/f4", "v4.5/async-3b", "io-end/flag", "note/1", "note/7",
            ],
            "Inside i_data_sem the mapping code flags the io_end that it saw, whosever it is."
        ) { r, e in
            require(State.submit[r].is(.flagging), "the mapping code is about to use what it read")
            require(State.seen[r, e], "the pointer named the io_end")
            when(!State.allocated[e]) { State.usedFreed <- true }
            when(!State.flagged[e] || !State.allocated[e]) { State.unwrittenCount <- State.unwrittenCount + 1 }
            when(State.allocated[e]) { State.flagged[e] <- true }
            Writeback.flaggedOther[e] <- false
            State.seen[r, e] <- false
            State.submit[r] <- .stopping
        },

        Action(
            "flag_inode", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: Mirror(
                "ext4_ext_handle_unwritten_extents(), fs/ext4/extents.c",
                v2635: "ext4_ext_handle_uninitialized_extents(), fs/ext4/extents.c"),
            steps: ["v4.4/f2", "v4.5/sync-2", "v2.6.35/2"],
            "Inside i_data_sem the mapping code found no io_end and sets DIO_UNWRITTEN instead."
        ) { r in
            require(State.submit[r].is(.flagging), "the mapping code is about to use what it read")
            require(forAll("e", in: IOEnd.self) { e in !State.seen[r, e] }, "the pointer named no io_end")
            State.dioUnwritten <- true
            State.submit[r] <- .stopping
        },

        Action(
            "stop_handle", Parameter<Request>("r"), by: Actors.submitter,
            mirrors: "ext4_journal_stop(), fs/ext4/ext4_jbd2.h",
            steps: [
                "submit/4b", "v4.5/async-3c", "v4.5/sync-2", "seed/get_block-3", "seed/get_block-6", "iomap/map-2",
                "iomap/map-5",
            ], "The mapping call closes its handle; the core copies b_private."
        ) { r in
            require(State.submit[r].is(.stopping), "the mapping call is about to close its handle")
            require(
                C.lockIsFree() || Axes.mappingLock.is(.held) || State.inodeLock[r],
                "the inode's lock can be taken again")
            State.handle[r] <- false
            when(Axes.mappingLock.is(.dropped)) { State.inodeLock[r] <- true }
            when(State.submitError[r]) {
                Lines.copyPrivate(r)
                State.submit[r] <- C.afterLoop(r, error: true)
            } otherwise: {
                when(Axes.deferRule.is(.pointerTest)) {
                    State.submit[r] <- .testingPointer
                } otherwise: {
                    returnBlocks(r)
                }
            }
        },
    ]

    /// The mapping call has returned blocks, written or not.
    @ActionBuilder
    private static func returnBlocks(_ r: Term<Request>) -> [Line] {
        when(State.roundUnwritten[r]) {
            when(Axes.home.is(.dioFlag)) { State.dioUnwrittenFlag[r] <- true }
            State.submit[r]
                <- ifThenElse(
                    Axes.home.is(.bPrivate), .constant(.allocatingLate),
                    ifThenElse(Axes.home.is(.inodePointer), .constant(.latching), .constant(.looping)))
        } otherwise: {
            Lines.copyPrivate(r)
            State.submit[r] <- .looping
        }
    }

    /// The next block wanted is covered and not mapped, and all that was mapped is in a bio.
    @ActionBuilder
    private static func needsMapping(_ r: Term<Request>) -> [Line] {
        require(!State.overwrite[r], "the write is not an overwrite")
        require(!C.unsubmitted(r), "every block mapped so far is in a bio")
        require(!State.pageError[r], "all pages could be pinned so far")
        require(!C.allSubmitted(r), "blocks remain to be mapped")
    }

    /// A mapping call returns the run from `first`, the first covered block not mapped yet, to `last`.
    @ActionBuilder
    static func marksMapped(_ r: Term<Request>, _ first: Term<Block>, _ last: Term<Block>) -> [Line] {
        require(first <= last, "the run has at least one block")
        require(
            forAll("b", in: Block.self) { b in
                (State.covers[r, b] && b < first) ==> State.mapped[r, b]
            }, "the run starts at the first block not mapped")
        require(
            forAll("b", in: Block.self) { b in
                b.isWithin(first, last) ==> (State.covers[r, b] && !State.mapped[r, b])
            }, "the run is wanted and not mapped")
        forEach("b", in: Block.self) { b in
            when(b.isWithin(first, last)) { State.mapped[r, b] <- true }
        }
    }

    @ActionBuilder
    private static func mapsRun(_ r: Term<Request>, _ first: Term<Block>, _ last: Term<Block>) -> [Line] {
        require(!C.unsubmitted(r), "every block mapped so far is in a bio")
        require(!State.pageError[r], "all pages could be pinned so far")
        marksMapped(r, first, last)
    }
}
