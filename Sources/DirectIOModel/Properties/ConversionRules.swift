import TransitionSystems

extension Properties {
    /// When and what may be converted: INV4, INV5, INV13, and the same of buffered writeback.
    static let conversions: [Property] = [
        .step(
            "no-early-conversion", "no block becomes written before the bio that brings its data has ended",
            parts: [Parts.core],
            source: "the comment above ext4_dio_get_block_unwritten(): converted to written after IO is complete"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.conversion[r].is(.mapping) && State.toConvert[r, b]) ==> State.ended[r, b]
                    (State.submit[r].is(.mapping) && State.submit[r].next.isNot(.mapping))
                        ==> (State.ext[b].isNot(.unwritten) || State.ext[b].next.isNot(.written)
                            || !State.stale[b].next)
                }
            }
        },
        .invariant(
            "no-failed-conversion", "a direct write converts only blocks whose bio succeeded", parts: [Parts.core],
            source: "74c66bcb7eda: Fix data exposure after failed AIO DIO"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.conversion[r].is(.mapping) && State.toConvert[r, b]) ==> State.landed[r, b]
                }
            }
        },
        .step(
            "conversion-in-order", "a conversion goes through its range from the beginning, until it fails",
            parts: [Parts.core], source: "the loop of ext4_convert_unwritten_extents(), fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    // ext4's own worker may be asked to do again what the submitting task failed to do.
                    (!State.conversionFailed[r] && State.conversionFailed[r].next)
                        ==> (!State.toConvert[r, b].next || State.conversion[r].next.is(.queued))
                }
                forAll("p", in: Block.self) { p in
                    forAll("b", in: Block.self) { b in
                        (State.toConvert[r, b] && !State.toConvert[r, b].next && p < b) ==> !State.toConvert[r, p].next
                    }
                }
            }
        },
        .invariant(
            "failed-not-converted", "nothing is converted of a write that failed", parts: [Parts.core],
            source: "if (size <= 0) in ext4_end_io_dio(), fs/ext4/inode.c: 74c66bcb7eda"
        ) {
            forAll("r", in: Request.self) { r in isConverting(r) ==> !Conditions.failed(r) }
        },
        .invariant(
            "frugal-conversion", "nothing is converted for a write that met no unwritten extent", parts: [Parts.core],
            source: "EXT4_IO_END_UNWRITTEN and EXT4_STATE_DIO_UNWRITTEN, fs/ext4: a conversion costs a handle"
        ) {
            forAll("r", in: Request.self) { r in
                isConverting(r) ==> (State.metUnwritten[r] || State.acknowledged[r].isNot(.no))
            }
        },
        .step(
            "rounds-move", "a mapping call, and a conversion's round, gets on by a block at least unless it fails",
            parts: [Parts.core],
            source: "ret > 0 after ext4_map_blocks() in _ext4_get_block() and ext4_convert_unwritten_extents(), fs/ext4"
        ) {
            forAll("r", in: Request.self) { r in
                (State.submit[r].is(.mapping) && State.submit[r].next.isNot(.mapping) && !State.submitError[r].next)
                    ==> exists("b", in: Block.self) { b in !State.mapped[r, b] && State.mapped[r, b].next }
                all {
                    State.conversion[r].is(.mapping)
                    State.conversion[r].next.isNot(.mapping)
                    !State.conversionFailed[r].next
                } ==> exists("b", in: Block.self) { b in State.toConvert[r, b] && !State.toConvert[r, b].next }
            }
        },
        .invariant(
            "writeback-no-failed-conversion", "writeback converts only what reached the medium", parts: [Parts.core],
            source: "e856f93e0fb2: do not convert the unwritten extents if data writeback fails"
        ) {
            Writeback.state.is(.converting) ==> Writeback.landed
        },
        .invariant(
            "no-irq-conversion", "no conversion runs in interrupt context through direct writes alone",
            parts: [Parts.core],
            source: "a conversion starts a journal handle and takes i_data_sem, both of which sleep"
        ) {
            forAll("r", in: Request.self) { r in convertsInIRQ(r) ==> flaggedForWriteback(r) }
        },
        .invariant(
            "writeback-no-irq-conversion",
            "no conversion of a direct write runs in interrupt context because writeback's mapping flagged it",
            parts: [Parts.core],
            source: "ext4_ext_handle_unwritten_extents() flags what the inode's pointer names, fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in convertsInIRQ(r) ==> !flaggedForWriteback(r) }
        },
    ]

    /// A conversion of the request is under way.
    private static func isConverting(_ r: Term<Request>) -> Term<Bool> {
        State.conversion[r].is(.starting, .mapping, .stopping)
    }

    /// The request's completion converts, in interrupt context.
    private static func convertsInIRQ(_ r: Term<Request>) -> Term<Bool> {
        all {
            State.conversion[r].is(.starting, .mapping, .stopping)
            State.performer[r].is(.completion)
            State.context[r].is(.irq)
        }
    }

    /// Nobody but writeback's mapping has flagged the io_end that is converted for.
    private static func flaggedForWriteback(_ r: Term<Request>) -> Term<Bool> {
        exists("e", in: IOEnd.self) { e in
            State.dying[r, e]
            Writeback.flaggedOther[e]
        }
    }

    /// What a reader may see: INV6 and the same of buffered writeback.
    static let exposure: [Property] = [
        .invariant(
            "no-stale-exposure", "no read returns what the medium held before the block was allocated",
            parts: [Parts.core],
            source:
                "74c66bcb7eda; the comment in ext4_ext_direct_IO(): to prevent parallel buffered read to expose the stale data"
        ) {
            forAll("b", in: Block.self) { b in
                (State.ext[b].is(.written) && State.stale[b]) ==> State.byWriteback[b]
            }
            !Reader.sawStale
        },
        .invariant(
            "writeback-no-stale-exposure", "writeback exposes nothing that the medium held before", parts: [Parts.core],
            source: "e856f93e0fb2"
        ) {
            forAll("b", in: Block.self) { b in
                (State.ext[b].is(.written) && State.stale[b]) ==> !State.byWriteback[b]
            }
        },
    ]
}
