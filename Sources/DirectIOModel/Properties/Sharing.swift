import TransitionSystems

extension Properties {
    /// What direct writes and those who allocate, read and wait beside them owe to each other.
    static let sharing: [Property] = [
        .step(
            "allocation-asked", "a hole is allocated for a direct write, writeback or fallocate whose range it is in",
            parts: [Parts.core], source: "map.m_lblk and map.m_len in ext4_map_blocks(), fs/ext4/inode.c"
        ) {
            forAll("b", in: Block.self) { b in
                (State.ext[b].is(.hole) && State.ext[b].next.isNot(.hole))
                    ==> any {
                        exists("r", in: Request.self) { r in State.submit[r].is(.mapping) && State.covers[r, b] }
                        Writeback.range[b]
                        Fallocate.range[b]
                    }
            }
        },
        .step(
            "fallocate-exclusion",
            "fallocate allocates while no bio of a direct write is in flight and no conversion of one is pending",
            parts: [Parts.core], source: "inode_dio_wait() in ext4_alloc_file_blocks(), fs/ext4/extents.c; 0d306dcf86e8"
        ) {
            forAll("c", in: Block.self) { c in
                forAll("r", in: Request.self) { r in
                    (Fallocate.range[c] && !Fallocate.range[c].next) ==> State.conversion[r].is(.idle)
                    forAll("b", in: Block.self) { b in
                        (Fallocate.range[c] && !Fallocate.range[c].next && State.submitted[r, b]) ==> State.ended[r, b]
                    }
                }
            }
        },
        .step(
            "fallocate-in-order",
            "fallocate goes through its range from the beginning, and returns when nothing is left of it",
            parts: [Parts.core], source: "the loop of ext4_alloc_file_blocks(), fs/ext4/extents.c"
        ) {
            forAll("b", in: Block.self) { b in
                (Fallocate.state.isNot(.idle) && !Fallocate.range[b]) ==> !Fallocate.range[b].next
                (Fallocate.state.isNot(.done) && Fallocate.state.next.is(.done))
                    ==> (Fallocate.state.is(.mapping) && !Fallocate.range[b])
                forAll("p", in: Block.self) { p in
                    (Fallocate.range[b] && !Fallocate.range[b].next && p < b) ==> !Fallocate.range[p].next
                }
            }
        },
        .step(
            "reader-discipline",
            "a read maps its block before it reads it, and what was told to stay out maps under the inode's lock",
            parts: [Parts.core], source: "ext4_inode_block_unlocked_dio() and ext4_ind_direct_IO(), fs/ext4"
        ) {
            (Fallocate.blocksReaders && Reader.state.is(.counted)) ==> Reader.state.next.isNot(.looking, .reading)
            Reader.state.is(.locking) ==> Reader.state.next.is(.locking, .looking)
            (Reader.state.is(.locking) && Reader.state.next.is(.looking)) ==> Reader.locked.next
            Reader.locked.next ==> Fallocate.state.next.is(.idle, .done)
            forAll("r", in: Request.self) { r in
                Reader.locked.next ==> (!State.inodeLock[r].next || Axes.writeLock.is(.shared))
            }
            forAll("b", in: Block.self) { b in
                (Reader.target[b] && !Reader.target[b].next) ==> Reader.state.is(.reading)
            }
            (Reader.state.isNot(.done) && Reader.state.next.is(.done)) ==> Reader.state.is(.uncounting)
        },
        .sometimes(
            "reader-unlocked", "a direct read is about to map its block without the inode's lock, which a writer holds",
            parts: [Parts.core],
            applies: (Axes.readLock.is(.none, .whenTold), "a read holds the inode's lock, shared, as a writer may"),
            source: "ext4_ind_direct_IO(), fs/ext4/indirect.c: dioread_nolock"
        ) {
            Reader.state.is(.looking)
            !Reader.page
            !Reader.locked
            exists("r", in: Request.self) { r in State.inodeLock[r] }
        },
    ]

    /// The same of writeback.
    static let writeback: [Property] = [
        .invariant(
            "flush-before-write", "no block is in a bio of a direct write while it is still being written back",
            parts: [Parts.core],
            source: "filemap_write_and_wait_range() in generic_file_direct_write(), mm/filemap.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.submitted[r, b] && Writeback.range[b]) ==> State.ended[r, b]
                }
            }
        },
        .step(
            "writeback-in-order",
            "writeback maps its range from the beginning, blocks of one kind at a time, and converts it from there to its end unless that fails",
            parts: [Parts.core], source: "mpage_map_and_submit_extent() and ext4_convert_unwritten_extents(), fs/ext4"
        ) {
            forAll("b", in: Block.self) { b in
                forAll("p", in: Block.self) { p in
                    (isMappedByWriteback(b) && p < b && Writeback.range[p]) ==> Writeback.mapped[p].next
                    (isMappedByWriteback(b) && isMappedByWriteback(p)) ==> areAlike(b, p)
                    (Writeback.mapped[b] && !Writeback.mapped[b].next && p < b) ==> !Writeback.mapped[p].next
                }
                (Writeback.state.is(.converting) && Writeback.mapped[b] && !Writeback.mapped[b].next)
                    ==> State.ext[b].next.is(.written)
                // Where it stops before the end nothing was taken off what is left; and nothing of that was converted,
                // unless for want of a block for the tree, when a whole extent is zeroed and the conversion fails.
                (stopsConverting && Writeback.mapped[b] && !Writeback.mapped[b].next)
                    ==> forAll("p", in: Block.self) { p in !Writeback.mapped[p].next }
                (stopsConverting && Writeback.mapped[b].next && State.ext[b].next.is(.written))
                    ==> (State.ext[b].is(.written) || canFail(Faults.splitSpace))
            }
        },
        .invariant(
            "writeback-whole",
            "writeback's worker has its io_end, flagged, to itself, and converts all that was mapped unless it fails",
            parts: [Parts.core], source: "ext4_put_io_end_defer() and ext4_end_io(), fs/ext4/page-io.c"
        ) {
            Writeback.state.is(.queued, .converting, .stopping, .clearing, .releasing)
                ==> (!Writeback.held && !Writeback.bioInFlight)
            forAll("e", in: IOEnd.self) { e in
                forAll("b", in: Block.self) { b in
                    all {
                        Writeback.state.is(.inFlight, .queued, .converting)
                        Writeback.owns[e]
                        Writeback.mapped[b]
                        State.ext[b].isNot(.written)
                    } ==> State.flagged[e]
                }
            }
            forAll("b", in: Block.self) { b in
                (Writeback.state.is(.stopping, .clearing, .releasing) && Writeback.mapped[b])
                    ==> (Writeback.failed || canFail(Faults.conversion) || canFail(Faults.splitSpace))
            }
        },
        .step(
            "writeback-frees", "writeback's io_end is freed when nobody has a reference to it, and not before",
            parts: [Parts.core], source: "ext4_put_io_end_defer(), fs/ext4/page-io.c"
        ) {
            forAll("e", in: IOEnd.self) { e in
                (Writeback.owns[e] && !Writeback.owns[e].next) ==> !State.allocated[e].next
                (Writeback.owns[e] && !State.allocated[e].next)
                    ==> (!Writeback.held.next && !Writeback.bioInFlight.next && !Writeback.owns[e].next)
                (Writeback.owns[e] && Writeback.state.next.is(.done)) ==> !Writeback.owns[e].next
            }
        },
    ]

    /// What those wait for who must not meet a conversion.
    static let waiting: [Property] = [
        .step(
            "waiter-waits", "who waits until no io_end owes a conversion goes on when none does",
            parts: [Parts.core, Parts.waiters], applies: countsIOEnds, source: "ext4_unwritten_wait(), fs/ext4/file.c"
        ) {
            Waiter.state.is(.waiting) ==> Waiter.state.next.is(.waiting, .done)
            (Waiter.state.isNot(.done) && Waiter.state.next.is(.done)) ==> Waiter.state.is(.waiting)
            forAll("e", in: IOEnd.self) { e in
                (Waiter.state.isNot(.done) && Waiter.state.next.is(.done)) ==> !State.flagged[e]
            }
        }
    ]

    /// Writeback's worker is about to stop its handle.
    private static let stopsConverting = Writeback.state.is(.converting) && Writeback.state.next.is(.stopping)

    /// The step maps the block for writeback.
    static func isMappedByWriteback(_ b: Term<Block>) -> Term<Bool> {
        !Writeback.mapped[b] && Writeback.mapped[b].next
    }
}
