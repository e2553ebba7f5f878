import TransitionSystems

extension Properties {
    /// What proofs about extent boundaries need to know.
    static let extentLemmas: [Property] = [
        // extent-whole needs it: without it any block might be the file's first, which no mapping joins to another.
        .invariant(
            "first-block", "no block comes before the file's first", parts: [Parts.core, Parts.extents],
            source: "Sources/DirectIOModel/Protocol.swift: what every initial state satisfies"
        ) {
            Extents.firstIsFirst
        },
        // refines-specification-extents needs it: without it the medium may hold data under a hole.
        .invariant(
            "hole-old", "under a hole the medium holds nothing of the file", parts: [Parts.core],
            source: "ext4_free_blocks(), fs/ext4/mballoc.c"
        ) {
            forAll("b", in: Block.self) { b in State.ext[b].is(.hole) ==> State.stale[b] }
        },
        // pre-split and conversion-space need it: without it a write may owe a part of an extent.
        .invariant(
            "owed-apart", "what a write may still convert is no part of a larger unwritten extent",
            parts: [Parts.core, Parts.extents],
            source: "ext4_ext_handle_unwritten_extents() with EXT4_GET_BLOCKS_PRE_IO, fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("p", in: Block.self) { p in
                    forAll("b", in: Block.self) { b in
                        (joined(p, b) && mayConvert(r) && !State.submitError[r])
                            ==> (State.owed[r, p] <=> State.owed[r, b])
                    }
                }
            }
        },
        // pre-split needs it: without it a write may owe what it never mapped.
        .invariant(
            "owed-mapped", "a write owes only what it mapped", parts: [Parts.core],
            source: "ext4_ext_map_blocks(), fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in State.owed[r, b] ==> State.mapped[r, b] }
            }
        },
        // conversion-space needs it: without it a conversion may meet an unwritten block that the write does not owe.
        .invariant(
            "converted-owed", "of the blocks to convert a write owes those that are unwritten", parts: [Parts.core],
            source: "ext4_convert_unwritten_extents(), fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.toConvert[r, b] && State.ext[b].isNot(.written)) ==> State.owed[r, b]
                    (State.submitted[r, b] && State.ext[b].isNot(.written)) ==> State.owed[r, b]
                }
            }
        },
        // conversion-space needs it: without it a conversion that failed may go on with a part of what was owed.
        .invariant(
            "failed-ends", "a conversion that failed does not go on, and there is no other", parts: [Parts.core],
            source: "ext4_convert_unwritten_extents(), fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                State.conversionFailed[r] ==> State.conversion[r].isNot(.queued, .starting, .mapping)
                State.conversionFailed[r] ==> State.completion[r].is(.converting, .uncounting, .reporting, .done)
                forAll("b", in: Block.self) { b in State.conversionFailed[r] ==> !State.toConvert[r, b] }
                forAll("e", in: IOEnd.self) { e in State.dying[r, e] ==> State.submit[r].isNot(.converting) }
                (State.conversionFailed[r] && State.isSync[r])
                    ==> State.submit[r].isNot(.checkingSync, .putting, .puttingLeftover, .clearingAfter, .completing)
            }
        },
        // conversion-space needs it of writeback: without it an extent may be joined to what writeback mapped.
        .invariant(
            "writeback-apart", "what writeback is to convert is no part of a larger unwritten extent",
            parts: [Parts.core, Parts.extents],
            source: "ext4_ext_handle_unwritten_extents() with EXT4_GET_BLOCKS_PRE_IO, fs/ext4/extents.c"
        ) {
            forAll("p", in: Block.self) { p in
                forAll("b", in: Block.self) { b in
                    (joined(p, b) && Writeback.state.is(.mapping, .submitting, .inFlight, .queued, .converting))
                        ==> (Writeback.mapped[p] <=> Writeback.mapped[b])
                }
            }
        },
    ]
}
