import TransitionSystems

extension Properties {
    /// What proofs need to know where others than direct writes take part.
    static let environmentLemmas: [Property] = [
        // Every proof with writeback needs it: without it a reference could be dropped that nobody holds.
        .invariant(
            "writeback-count", "writeback's io_end has one reference of the submitting task and one of the bio",
            parts: [Parts.core], source: "ext4_put_io_end_defer() in ext4_end_bio() and ext4_writepages(), fs/ext4"
        ) {
            forAll("e", in: IOEnd.self) { e in
                Writeback.owns[e]
                    ==> (State.references[e]
                        == ifThenElse(Writeback.held, 1, 0) + ifThenElse(Writeback.bioInFlight, 1, 0))
            }
        },
        // writeback-merge-safety needs it: without it i_unwritten may be 0 while writeback owes a conversion.
        .invariant(
            "writeback-flagged", "writeback's io_end is flagged once it has mapped a block that is not written",
            parts: [Parts.core], source: "ext4_set_io_unwritten_flag() in mpage_map_one_extent(), fs/ext4/inode.c"
        ) {
            forAll("e", in: IOEnd.self) { e in
                forAll("b", in: Block.self) { b in
                    all {
                        Writeback.owns[e]
                        State.ext[b].isNot(.written)
                        (Writeback.state.is(.mapping) && Writeback.mapped[b])
                            || (Writeback.state.is(.submitting, .inFlight, .queued, .converting) && Writeback.range[b])
                    } ==> State.flagged[e]
                }
            }
        },
        // writeback-flagged needs it: without it writeback may have mapped blocks before it begins, or submit what it has
        // not mapped.
        .invariant(
            "writeback-mapped", "writeback maps its range after it has begun and before it submits it",
            parts: [Parts.core], source: "mpage_map_and_submit_extent(), fs/ext4/inode.c"
        ) {
            forAll("b", in: Block.self) { b in
                Writeback.state.is(.idle, .allocating, .done) ==> !Writeback.mapped[b]
                Writeback.mapped[b] ==> State.ext[b].isNot(.hole)
                (Writeback.state.is(.submitting, .inFlight, .queued) && Writeback.range[b]) ==> Writeback.mapped[b]
            }
            Writeback.bioInFlight ==> Writeback.state.is(.inFlight)
        },
        // writeback-flagged needs it: without it nobody may own what owes the conversion.
        .invariant(
            "writeback-owned", "while writeback is at work it has an io_end", parts: [Parts.core],
            source: "ext4_init_io_end() in ext4_writepages(), fs/ext4/inode.c"
        ) {
            Writeback.state.isNot(.idle, .allocating, .done)
                ==> exists("e", in: IOEnd.self) { e in Writeback.owns[e] }
        },
        // merge-safety needs it: without it fallocate may map while a direct write is in flight.
        .invariant(
            "fallocate-alone", "while fallocate maps, no direct write holds a share of i_dio_count",
            parts: [Parts.core],
            applies: (Axes.fallocateWait.is(.waits), "nobody waits for direct I/O here"),
            source: "inode_dio_wait() in ext4_fallocate(), fs/ext4/extents.c"
        ) {
            Fallocate.state.is(.mapping)
                ==> forAll("r", in: Request.self) { r in
                    !State.ownCount[r]
                    !State.coreCount[r]
                }
        },
    ]
}
