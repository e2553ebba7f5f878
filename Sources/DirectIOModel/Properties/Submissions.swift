import TransitionSystems

extension Properties {
    /// How the core goes through a write's range, and how it leaves it to others.
    static let submissions: [Property] = [
        .invariant(
            "transferred-prefix",
            "what a write has mapped is a beginning of its range, and so is what is in bios, in the end all of it",
            parts: [Parts.core], source: "dio->result and sdio->block_in_file, fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    State.submitted[r, b] ==> State.mapped[r, b]
                    State.mapped[r, b] ==> State.covers[r, b]
                    State.mapped[r, b] ==> State.ext[b].isNot(.hole)
                    (isAfterLoop(r) && State.mapped[r, b]) ==> State.submitted[r, b]
                    forAll("p", in: Block.self) { p in
                        (State.mapped[r, b] && State.covers[r, p] && p < b) ==> State.mapped[r, p]
                        (State.submitted[r, b] && State.covers[r, p] && p < b) ==> State.submitted[r, p]
                    }
                }
            }
        },
        .step(
            "mapping-on-demand",
            "the loop maps blocks of one kind, when all mapped before are in bios, and goes on until something fails",
            parts: [Parts.core],
            source: "sdio->blocks_available and dio->page_errors: do_direct_IO(), get_more_blocks(), fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    becomesMapped(r, b) ==> State.submit[r].is(.looping, .mapping)
                    becomesMapped(r, b) ==> (!State.pageError[r] && !State.submitError[r])
                    forAll("c", in: Block.self) { c in
                        (becomesMapped(r, b) && State.mapped[r, c]) ==> State.submitted[r, c]
                        (becomesMapped(r, b) && becomesMapped(r, c)) ==> areAlike(b, c)
                    }
                    (!State.submitted[r, b] && State.submitted[r, b].next)
                        ==> (State.submit[r].is(.looping) && !State.submitError[r])
                }
            }
        },
        .invariant(
            "overwrite-lean", "an overwrite opens no journal handle and meets no block that is not written",
            parts: [Parts.core],
            source: "two times WARN_ON_ONCE() in ext4_dio_get_block_overwrite(), fs/ext4/inode.c"
        ) {
            forAll("r", in: Request.self) { r in
                State.overwrite[r] ==> !State.handle[r]
                State.overwrite[r] ==> !State.metUnwritten[r]
            }
        },
        .invariant(
            "queued-whole", "only an async write of which every block is in a bio is left to its bios",
            parts: [Parts.core],
            source: "the comment above BUG_ON(retval == -EIOCBQUEUED) in do_blockdev_direct_IO(), fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                State.queued[r] ==> !State.isSync[r]
                State.queued[r] ==> !State.submitError[r]
                forAll("b", in: Block.self) { b in (State.queued[r] && State.covers[r, b]) ==> State.submitted[r, b] }
            }
        },
        .step(
            "bio-whole", "a bio ends once, all its blocks together and without those of another", parts: [Parts.core],
            source: "dio_bio_end_aio() is called once for each bio, fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.ended[r, b] && !State.landed[r, b]) ==> !State.landed[r, b].next
                }
                forAll("p", in: Block.self) { p in
                    forAll("b", in: Block.self) { b in
                        (p.isFollowed(by: b) && isInFlight(r, p) && isInFlight(r, b))
                            ==> ifThenElse(
                                State.bioStart[r, b], !State.ended[r, p].next || !State.ended[r, b].next,
                                State.ended[r, p].next <=> State.ended[r, b].next)
                    }
                }
            }
        },
        .invariant(
            "completion-venue",
            "a write left to its bios is completed where the last one ends or, if deferred, by a workqueue that exists",
            parts: [Parts.core], source: "dio_bio_end_aio() and drop_refcount(), fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                completes(r) ==> (State.context[r].is(.process) <=> !State.queued[r])
                completes(r) ==> (State.context[r].is(.workqueue) <=> (State.queued[r] && State.deferred[r]))
                State.completion[r].is(.queued) ==> (State.queued[r] && State.deferred[r] && State.workqueue)
            }
        },
        .invariant(
            "frugal-deferral", "completion is deferred only for an async write that met an unwritten extent",
            parts: [Parts.core],
            source:
                "the seed's commit message: the overhead of offloading the extent conversion to a workqueue"
        ) {
            forAll("r", in: Request.self) { r in
                State.deferred[r] ==> !State.isSync[r]
                State.deferred[r] ==> State.metUnwritten[r]
            }
        },
    ]

    /// The blocks are in the same state, so that one mapping call may return both.
    static func areAlike(_ b: Term<Block>, _ c: Term<Block>) -> Term<Bool> {
        all {
            State.ext[b].is(.written) <=> State.ext[c].is(.written)
            State.ext[b].is(.hole) <=> State.ext[c].is(.hole)
        }
    }

    /// The step maps the block for the write.
    static func becomesMapped(_ r: Term<Request>, _ b: Term<Block>) -> Term<Bool> {
        !State.mapped[r, b] && State.mapped[r, b].next
    }

    /// The block is in a bio that has not ended.
    private static func isInFlight(_ r: Term<Request>, _ b: Term<Block>) -> Term<Bool> {
        State.submitted[r, b] && !State.ended[r, b]
    }

    /// The request's completion runs.
    private static func completes(_ r: Term<Request>) -> Term<Bool> {
        State.completion[r].is(.uncountingFirst, .endIO, .putting, .converting, .uncounting, .reporting)
    }
}
