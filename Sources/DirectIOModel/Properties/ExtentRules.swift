import TransitionSystems

extension Properties {
    /// Split, merge and space: INV14–INV16.
    static let extents: [Property] = [
        .step(
            "merge-safety", "no merge joins an unwritten extent that a direct write is about to convert",
            parts: [Parts.core, Parts.extents],
            source: "ext4_can_extents_be_merged(), fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("p", in: Block.self) { p in
                    forAll("b", in: Block.self) { b in
                        (p.isFollowed(by: b) && merges(p, b)) ==> (!isPending(r, p) && !isPending(r, b))
                    }
                }
            }
        },
        .step(
            "merge-counted", "unwritten extents are joined only while nothing says that a conversion is owed",
            parts: [Parts.core, Parts.extents],
            applies: (Axes.mergeCheck.is(.counters), "nothing but their length keeps extents from being merged here"),
            source: "ext4_can_extents_be_merged(), fs/ext4/extents.c: a9b8241594ad"
        ) {
            forAll("p", in: Block.self) { p in
                forAll("b", in: Block.self) { b in
                    (p.isFollowed(by: b) && merges(p, b)) ==> (State.unwrittenCount == 0 && !State.dioUnwritten)
                }
            }
        },
        .step(
            "writeback-merge-safety", "no merge joins an unwritten extent that writeback is about to convert",
            parts: [Parts.core, Parts.extents],
            source:
                "the seed's commit message: ext4_writepages() already increment i_unwritten after dropping i_data_sem"
        ) {
            forAll("p", in: Block.self) { p in
                forAll("b", in: Block.self) { b in
                    (p.isFollowed(by: b) && merges(p, b)) ==> (!writebackOwes(p) && !writebackOwes(b))
                }
            }
        },
        .invariant(
            "conversion-space", "a conversion that must split can have a block for the tree",
            parts: [Parts.core, Parts.extents],
            source: "the seed's commit message: reserved blocks save us from hitting ENOSPC in the worst case"
        ) {
            spaceSuffices
        },
        .invariant(
            "extent-whole", "an extent is unwritten or written as a whole, and every hole is apart",
            parts: [Parts.core, Parts.extents],
            source: "ext4_ext_is_unwritten(): one bit for all of an extent, fs/ext4/ext4_extents.h"
        ) {
            Extents.isWellFormed
        },
        .step(
            "split-zeroes-rest",
            "where a split before I/O fails and the mapping goes on, what it marks written and does not map is zeroed",
            parts: [Parts.core, Parts.extents],
            source: "ext4_ext_zeroout() in ext4_split_extent_at(), fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    all {
                        State.submit[r].is(.mapping)
                        State.submit[r].next.isNot(.mapping)
                        !State.submitError[r].next
                        !State.mapped[r, b].next
                        becomesWritten(b)
                    } ==> !State.stale[b].next
                }
            }
        },
        .step(
            "one-extent",
            "what is mapped by one step is one extent then, so is what it allocates, and what it marks written was one",
            parts: [Parts.core, Parts.extents],
            source: "ext4_ext_map_blocks() finds one extent and returns its physical blocks, fs/ext4/extents.c"
        ) {
            forAll("p", in: Block.self) { p in
                forAll("b", in: Block.self) { b in
                    (p.isFollowed(by: b) && becomesWritten(p) && becomesWritten(b)) ==> !Extents.cut[b]
                    (p.isFollowed(by: b) && becomesAllocated(p) && becomesAllocated(b)) ==> !Extents.cut[b].next
                    (p.isFollowed(by: b) && isMappedByWriteback(p) && isMappedByWriteback(b)) ==> !Extents.cut[b].next
                    forAll("r", in: Request.self) { r in
                        (p.isFollowed(by: b) && becomesMapped(r, p) && becomesMapped(r, b)) ==> !Extents.cut[b].next
                    }
                }
            }
        },
        .invariant(
            "pre-split", "the extent of a block in flight lies inside what its write mapped, unless the write has given up",
            parts: [Parts.core, Parts.extents],
            source: "ext4_ext_handle_unwritten_extents() with EXT4_GET_BLOCKS_PRE_IO, fs/ext4/extents.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("p", in: Block.self) { p in
                    forAll("b", in: Block.self) { b in
                        (joined(p, b) && inFlight(r, b)) ==> State.mapped[r, p]
                        (joined(p, b) && inFlight(r, p)) ==> State.mapped[r, b]
                    }
                }
            }
        },
    ]

    private static func becomesWritten(_ b: Term<Block>) -> Term<Bool> {
        State.ext[b].isNot(.written) && State.ext[b].next.is(.written)
    }

    private static func becomesAllocated(_ b: Term<Block>) -> Term<Bool> {
        State.ext[b].is(.hole) && State.ext[b].next.isNot(.hole)
    }

    /// Two neighbours are one unwritten extent after the step and were not before.
    static func merges(_ p: Term<Block>, _ b: Term<Block>) -> Term<Bool> {
        all {
            Extents.cut[b]
            !Extents.cut[b].next
            State.ext[p].next.is(.unwritten)
            State.ext[b].next.is(.unwritten)
            State.ext[p].is(.unwritten) || State.ext[b].is(.unwritten)
        }
    }

    /// The write mapped the block unwritten and may still convert it.
    private static func isPending(_ r: Term<Request>, _ b: Term<Block>) -> Term<Bool> {
        State.owed[r, b] && mayConvert(r)
    }

    /// The write is counted, or its conversion is under way.
    static func mayConvert(_ r: Term<Request>) -> Term<Bool> {
        State.ownCount[r] || State.coreCount[r] || State.conversion[r].isNot(.idle)
    }

    /// Two neighbours are one unwritten extent.
    static func joined(_ p: Term<Block>, _ b: Term<Block>) -> Term<Bool> {
        all {
            p.isFollowed(by: b)
            !Extents.cut[b]
            State.ext[b].is(.unwritten)
        }
    }

    /// A bio of the block is under way, and the write has not given up: one for whose io_end there is no memory, and from
    /// iomap on any that met an error, gives back, of what a mapping call returned, the blocks that are in no bio, and
    /// leaves the extent as it is.
    private static func inFlight(_ r: Term<Request>, _ b: Term<Block>) -> Term<Bool> {
        all {
            State.submitted[r, b]
            !State.ended[r, b]
            State.owed[r, b]
            !State.submitError[r]
        }
    }

    /// Writeback has mapped the block and not converted it.
    private static func writebackOwes(_ b: Term<Block>) -> Term<Bool> {
        Writeback.range[b] && Writeback.state.is(.flagging, .submitting, .inFlight, .queued, .converting)
    }

    /// No conversion needs a split while no block for the tree can be had.
    static var spaceSuffices: Term<Bool> {
        let noSpace = canFail(Faults.splitSpace)
        return forAll("p", in: Block.self) { p in
            forAll("b", in: Block.self) { b in
                forAll("r", in: Request.self) { r in
                    (joined(p, b) && State.conversion[r].is(.mapping))
                        ==> (!noSpace || (State.toConvert[r, p] <=> State.toConvert[r, b]))
                }
                (joined(p, b) && Writeback.state.is(.converting))
                    ==> (!noSpace || (Writeback.range[p] <=> Writeback.range[b]))
            }
        }
    }
}
