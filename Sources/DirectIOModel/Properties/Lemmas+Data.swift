import TransitionSystems

extension Properties {
    /// What proofs of ack-after-conversion, and of acked-data-lost with it, need to know: that at every moment somebody
    /// still has to convert what a write mapped unwritten.
    static let dataLemmas: [Property] = [
        // dio-unwritten-harmless needs it where ext4's own worker converts, and refines-specification: without it a bio
        // may have ended neither well nor badly.
        .invariant(
            "ended-accounted", "until a write has returned and is reported, a bio that ended brought its data or left an error",
            parts: [Parts.core], source: "dio_bio_complete(), fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.ended[r, b] && (State.submit[r].isNot(.returned) || State.acknowledged[r].is(.no)))
                        ==> (State.landed[r, b] || State.ioError[r])
                }
            }
        },
        // Without it a write may be reported done of which some block never was in a bio.
        .invariant(
            "loop-complete", "a write whose loop ended without an error has every block in a bio", parts: [Parts.core],
            source: "do_blockdev_direct_IO(), fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    all {
                        isAfterLoop(r) || State.queued[r]
                        !Conditions.failed(r)
                        State.covers[r, b]
                    } ==> State.submitted[r, b]
                }
            }
        },
        // Without it end_io may be given an io_end that owes nothing, or none, though a block awaits its conversion.
        .invariant(
            "owed-flagged", "until end_io has run, an async write that owes a conversion has a flagged io_end",
            parts: [Parts.core], applies: hasIOEnd, source: "ext4_set_io_unwritten_flag(), fs/ext4/ext4.h"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    all {
                        owes(r, b)
                        !State.isSync[r]
                        hasNoted(r)
                        State.completion[r].is(.idle, .queued, .uncountingFirst, .endIO)
                    } ==> exists("e", in: IOEnd.self) { e in
                        State.flagged[e]
                        State.bPrivate[r, e] || State.dioPrivate[r, e]
                    }
                }
            }
        },
        // Without it the conversion may be given a range that lacks an owed block.
        .invariant(
            "putting-covers", "the io_end about to be dropped has every block owed in its range", parts: [Parts.core],
            applies: hasIOEnd, source: "ext4_end_io_dio(), fs/ext4/inode.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("e", in: IOEnd.self) { e in
                    forAll("b", in: Block.self) { b in
                        all {
                            owes(r, b)
                            !State.isSync[r]
                            State.completion[r].is(.putting)
                            State.dying[r, e]
                        } ==> (State.flagged[e] && State.range[e, b])
                    }
                }
            }
        },
        // Without it a conversion may end while a block that it should have converted is left.
        .invariant(
            "conversion-covers", "a conversion under way has still to convert every block owed", parts: [Parts.core],
            source: "ext4_convert_unwritten_extents(), fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (owes(r, b) && converts(r)) ==> (State.toConvert[r, b] || State.conversionFailed[r])
                }
            }
        },
        // Without it completion may report a write of which a block still awaits its conversion.
        .invariant(
            "reported-converted", "once end_io is done with a write, nothing of it is owed, unless a conversion failed",
            parts: [Parts.core], source: "dio_complete(), fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (owes(r, b) && !State.conversionFailed[r] && (!State.isSync[r] || Axes.syncConversion.is(.endIO)))
                        ==> (State.completion[r].isNot(.uncounting, .reporting, .done)
                            && State.conversion[r].isNot(.clearing, .releasing))
                }
            }
        },
        // Without it a sync write may find DIO_UNWRITTEN clear though it owes a conversion.
        .invariant(
            "sync-noted", "while a sync write owes a conversion, DIO_UNWRITTEN says so", parts: [Parts.core],
            applies: hasInodeBit, source: "ext4_dio_get_block_unwritten_sync(), fs/ext4/inode.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    all {
                        owes(r, b)
                        State.isSync[r]
                        hasNoted(r)
                        State.submit[r].isNot(
                            .converting, .uncounting, .releasingDataSem, .relocking, .releasingLate, .unlocking)
                    } ==> State.dioUnwritten
                }
            }
        },
        // Without it a sync write may return with a block that awaits its conversion.
        .invariant(
            "sync-converted", "a sync write that is about to return owes nothing, unless a conversion failed",
            parts: [Parts.core], applies: hasInodeBit, source: "ext4_ext_direct_IO(), fs/ext4/inode.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (owes(r, b) && State.isSync[r] && !State.conversionFailed[r])
                        ==> State.submit[r].isNot(
                            .uncounting, .releasingDataSem, .relocking, .releasingLate, .unlocking)
                }
            }
        },
        // Without it end_io may see no reason to convert though a block awaits its conversion.
        .invariant(
            "owed-remembered", "a write that owes a conversion has noted so in its dio", parts: [Parts.core],
            applies: (Axes.home.is(.dioFlag), "the dio notes nothing here"),
            source: "IOMAP_DIO_UNWRITTEN, fs/iomap/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in (owes(r, b) && hasNoted(r)) ==> State.dioUnwrittenFlag[r] }
            }
        },
    ]

    /// A block of the write awaits its conversion, and nothing failed.
    private static func owes(_ r: Term<Request>, _ b: Term<Block>) -> Term<Bool> {
        State.owed[r, b] && !Conditions.failed(r)
    }

    /// The mapping call that met an unwritten extent has noted it.
    private static func hasNoted(_ r: Term<Request>) -> Term<Bool> {
        all {
            State.submit[r].isNot(.readingPointer, .flagging, .allocatingLate, .flaggingLate)
            State.submit[r].isNot(.stopping) || !State.roundUnwritten[r] || Axes.home.is(.inodePointer)
        }
    }

    /// The submitting task has left the core's loop and not returned.
    static func isAfterLoop(_ r: Term<Request>) -> Term<Bool> {
        State.submit[r].is(
            .waiting, .dropping, .completing, .clearingAfter, .putting, .puttingLeftover, .checkingSync, .converting,
            .uncounting, .releasingDataSem, .relocking, .releasingLate, .unlocking)
    }
}
