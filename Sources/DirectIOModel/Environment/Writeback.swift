package import TransitionSystems

/// Buffered writeback of one dirty range, once, with its io_end and the conversion worker: Specs/Steps.md,
/// `writeback`.
package enum Writeback {
    /// Where writeback is.
    package enum Phase: String, Enumeration {
        case idle, allocating, mapping, usingPointer = "using-pointer", flagging, submitting, inFlight = "in-flight"
        case queued, converting, stopping, clearing, releasing, done
    }

    package static let state = variable("writeback", initially: Phase.idle, "where writeback of the range is")
    package static let range = Relation<Block>(
        "writeback_range", initially: false, "the block is dirty and under writeback")
    package static let mapped = Relation<Block>(
        "writeback_mapped", initially: false, "writeback has mapped the block and not converted it")
    package static let owns = Relation<IOEnd>("writeback_io_end", initially: false, "the io_end is writeback's")
    package static let held = variable(
        "writeback_held", initially: false, "the submitting task still has its reference")
    package static let bioInFlight = variable("writeback_bio", initially: false, "the bio is in flight")
    package static let failed = variable("writeback_failed", initially: false, "the bio failed")
    package static let landed = variable(
        "writeback_landed", initially: false, ghost: true, "the bio ended without error")
    package static let seen = Relation<IOEnd>(
        "writeback_seen", initially: false, "writeback's mapping found the pointer naming the io_end")
    package static let flaggedOther = Relation<IOEnd>(
        "writeback_flagged_other", initially: false, ghost: true,
        "writeback's mapping, and nothing else, made the io_end owe a conversion")
    package static let usedFreed = variable(
        "writeback_used_freed", initially: false, ghost: true, "writeback's mapping flagged an io_end that was freed")

    static let variables: [any Declares] = [
        state, range, mapped, owns, held, bioInFlight, failed, landed, seen, flaggedOther, usedFreed,
    ]

    static let actions: [Action] =
        [
            Action(
                "writeback_begin", Parameter<Block>("first"), Parameter<Block>("last"), by: Actors.writeback,
                fairness: .none,
                mirrors: Mirror("ext4_writepages(), fs/ext4/inode.c", v2635: "ext4_da_writepages(), fs/ext4/inode.c"),
                steps: ["writeback/0"],
                "Writeback takes up a dirty range of blocks that are not written yet."
            ) { first, last in
                require(state.is(.idle), "no writeback happened yet")
                require(first <= last, "the range has at least one block")
                require(!Eviction.closed, "the file is open")
                require(
                    forAll("b", in: Block.self) { b in b.isWithin(first, last) ==> State.ext[b].isNot(.written) },
                    "none of the blocks is written")
                require(
                    forAll("q", in: Request.self) { q in
                        State.submit[q].is(.idle) || Properties.isOver(q) || !overlaps(q, first, last)
                    }, "no direct write of the range is under way: it would have flushed the range")
                require(
                    Conditions.pagesAreUnlocked { b in b.isWithin(first, last) },
                    "no page of the range is still being read, so that it can be dirty")
                state <- .allocating
                forEach("b", in: Block.self) { b in
                    when(b.isWithin(first, last)) { range[b] <- true }
                }
            },
            Action(
                "writeback_alloc", Parameter<IOEnd>("e"), by: Actors.writeback,
                mirrors: Mirror("ext4_init_io_end(), fs/ext4/page-io.c", v2635: "ext4_set_bh_endio(), fs/ext4/inode.c"),
                steps: ["writeback/1", "io-end/create"], "Writeback allocates its io_end."
            ) { e in
                require(state.is(.allocating), "writeback needs its io_end")
                require(!State.allocated[e], "the object is free")
                State.allocated[e] <- true
                State.references[e] <- 1
                State.ioEndCount <- State.ioEndCount + 1
                owns[e] <- true
                held <- true
                state <- .mapping
            },
            Action(
                "writeback_alloc_fails", by: Actors.writeback, fault: Faults.ioEndMemory,
                mirrors: Mirror(
                    "ext4_writepages(), fs/ext4/inode.c", v2635: "none: ext4_set_bh_endio() tries until it has one"),
                steps: ["writeback/1-enomem"], "There is no memory for the io_end: nothing is written back."
            ) {
                require(state.is(.allocating), "writeback needs its io_end")
                finish()
            },
            Action(
                "writeback_map", Parameter<IOEnd>("e"), Parameter<Block>("first"), Parameter<Block>("last"),
                by: Actors.writeback,
                mirrors: Mirror(
                    "mpage_map_and_submit_extent(), fs/ext4/inode.c", v2635: "mpage_da_map_blocks(), fs/ext4/inode.c"),
                steps: ["writeback/2a", "map/4a", "map/4b", "split/1"],
                "A run of the range is mapped under i_data_sem, unwritten unless a zero-out has overtaken it."
            ) { e, first, last in
                require(state.is(.mapping), "writeback is about to map")
                require(owns[e], "the io_end is writeback's")
                isNextUnmapped(first, last)
                require(Conditions.dataSemIsFree(), "i_data_sem can be taken exclusively")
                forEach("b", in: Block.self) { b in
                    when(b.isWithin(first, last)) {
                        mapped[b] <- true
                        when(State.ext[first].isNot(.written)) { State.ext[b] <- .unwritten }
                    }
                }
                when(State.ext[first].isNot(.written) && Axes.writebackFlag.is(.insideDataSem)) { flag(e) }
                when(State.ext[first].isNot(.written) && Axes.home.is(.inodePointer)) {
                    forEach("other", in: IOEnd.self) { other in seen[other] <- State.pointer[other] }
                    state <- .usingPointer
                } otherwise: {
                    state
                        <- ifThenElse(
                            State.ext[first].is(.written) || Axes.writebackFlag.is(.insideDataSem),
                            ifThenElse(isRest(last), .constant(.submitting), .constant(.mapping)),
                            .constant(.flagging))
                }
            },
            Action(
                "writeback_flag", Parameter<IOEnd>("e"), by: Actors.writeback,
                mirrors: Mirror(
                    "ext4_set_io_unwritten_flag(), fs/ext4/ext4.h",
                    v2635: "ext4_end_io_buffer_write(), fs/ext4/inode.c"),
                steps: ["writeback/2b", "io-end/flag"],
                "After i_data_sem is dropped the io_end is flagged and i_unwritten raised."
            ) { e in
                require(state.is(.flagging), "writeback has mapped")
                require(owns[e], "the io_end is writeback's")
                flag(e)
                state <- afterRun
            },
            Action(
                "writeback_submit", Parameter<IOEnd>("e"), by: Actors.writeback,
                mirrors: Mirror("ext4_io_submit(), fs/ext4/page-io.c", v2635: "submit_bh(), fs/buffer.c"),
                steps: ["writeback/3"], "The bio is submitted; it takes a reference to the io_end."
            ) { e in
                require(state.is(.submitting), "writeback has flagged the io_end")
                require(owns[e], "the io_end is writeback's")
                State.references[e] <- State.references[e] + 1
                bioInFlight <- true
                state <- .inFlight
            },
            Action(
                "writeback_drop", Parameter<IOEnd>("e"), by: Actors.writeback,
                mirrors: Mirror(
                    "ext4_put_io_end_defer(), fs/ext4/page-io.c",
                    v2635: "none: an io_end of 2.6.35 counts no references"),
                steps: ["writeback/4", "io-end/put-defer", "io-end/put-defer-clean"],
                "The submitting task drops its reference."
            ) { e in
                require(state.is(.inFlight), "the bio was submitted")
                require(owns[e], "the io_end is writeback's")
                require(held, "the submitting task still has its reference")
                held <- false
                when(!bioInFlight && !State.flagged[e]) {
                    failed <- false
                    landed <- false
                }
                put(e, isLast: !bioInFlight)
            },
            bioEnd(
                "writeback_bio_end", marks: landed, fault: nil,
                steps: ["writeback/5", "io-end/put-defer", "io-end/put-defer-clean"],
                "The bio ends, the pages' data on the medium."
            ) {
                forEach("b", in: Block.self) { b in
                    when(range[b]) { State.stale[b] <- false }
                }
            },
            bioEnd(
                "writeback_bio_error", marks: failed, fault: Faults.eio,
                steps: ["writeback/5-error", "io-end/put-defer", "io-end/put-defer-clean"],
                "The bio fails; the mapping is marked."),
        ] + pointerActions + workerActions

    private static func bioEnd(
        _ name: String, marks outcome: Term<Bool>, fault: FaultClass?, steps: [String], _ summary: String,
        @ActionBuilder _ lines: @escaping () -> [Line] = { [] }
    ) -> Action {
        Action(
            name, Parameter<IOEnd>("e"), by: Actors.writeback, in: .irq, fault: fault,
            mirrors: Mirror("ext4_end_bio(), fs/ext4/page-io.c", v2635: "ext4_end_io_buffer_write(), fs/ext4/inode.c"),
            steps: steps, summary
        ) { e in
            require(bioInFlight, "the bio is in flight")
            require(owns[e], "the io_end is writeback's")
            bioInFlight <- false
            outcome <- (held || State.flagged[e])
            lines()
            put(e, isLast: !held)
        }
    }

    /// Drops a reference. With the last one the worker is asked to convert what is owed; where nothing is, the io_end
    /// is freed at once, in whatever context.
    @ActionBuilder
    private static func put(_ e: Term<IOEnd>, isLast: Term<Bool>) -> [Line] {
        State.references[e] <- State.references[e] - 1
        when(isLast && State.flagged[e]) { state <- .queued }
        when(isLast && !State.flagged[e]) { release(e) }
    }

    /// Writeback ends on all pages, and the io_end is freed.
    @ActionBuilder
    static func release(_ e: Term<IOEnd>) -> [Line] {
        State.allocated[e] <- false
        flaggedOther[e] <- false
        State.ioEndCount <- State.ioEndCount - 1
        owns[e] <- false
        finish()
    }

    private static func overlaps(_ q: Term<Request>, _ first: Term<Block>, _ last: Term<Block>) -> Term<Bool> {
        exists("b", in: Block.self) { b in
            State.covers[q, b]
            b.isWithin(first, last)
        }
    }

    /// The next run, or, when all of the range is mapped, the submission.
    static var afterRun: Term<Phase> {
        ifThenElse(
            forAll("b", in: Block.self) { b in range[b] ==> mapped[b] }, .constant(.submitting), .constant(.mapping))
    }

    /// The io_end owes a conversion from now on, and the inode counts it once.
    private static func flag(_ e: Term<IOEnd>) -> Line {
        when(!State.flagged[e]) {
            State.flagged[e] <- true
            State.unwrittenCount <- State.unwrittenCount + 1
        }
    }

    /// One mapping call takes a run of the range, all holes or all not, from its first block not mapped.
    @ActionBuilder
    private static func isNextUnmapped(_ first: Term<Block>, _ last: Term<Block>) -> [Line] {
        require(first <= last, "the run has at least one block")
        require(
            forAll("b", in: Block.self) { b in b < first ==> (!range[b] || mapped[b]) },
            "the run starts at the first block not mapped")
        require(
            forAll("b", in: Block.self) { b in b.isWithin(first, last) ==> (range[b] && !mapped[b]) },
            "the run is dirty and not mapped")
        require(
            forAll("b", in: Block.self) { b in
                b.isWithin(first, last) ==> (State.ext[b].is(.hole) <=> State.ext[first].is(.hole))
            }, "the blocks are all holes or all allocated")
        require(
            forAll("b", in: Block.self) { b in
                b.isWithin(first, last) ==> (State.ext[b].is(.written) <=> State.ext[first].is(.written))
            }, "the blocks are all written or all not")
    }

    /// Nothing of the range lies behind a block.
    private static func isRest(_ last: Term<Block>) -> Term<Bool> {
        forAll("b", in: Block.self) { b in range[b] ==> b <= last }
    }

    @ActionBuilder
    static func finish() -> [Line] {
        state <- .done
        forEach("b", in: Block.self) { b in
            range[b] <- false
            mapped[b] <- false
        }
    }
}
