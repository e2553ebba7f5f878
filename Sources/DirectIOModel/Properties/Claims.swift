import TransitionSystems

extension Properties {
    /// The claims of the seed's commit message, as statements: P1–P12 of Specs/Properties.md.
    static let claims: [Property] = [
        .access(
            "claim-pointer-locked", "every step that touches the inode's io_end pointer is taken under i_mutex (P1)",
            to: [State.pointer.declaration], by: Request.self, parts: [Parts.core], applies: hasPointer,
            source: "This creates a requirement that any AIO DIO using io_end must be protected by i_mutex"
        ) { r in
            State.inodeLock[r]
        },
        .sometimes(
            "claim-pointer-raced",
            "an overwrite without i_mutex changes what the pointer says while another write relies on it (P2)",
            parts: [Parts.core], applies: hasPointer,
            source: "This created problems in the past with dioread_nolock mode which was corrupting io_end pointers"
        ) {
            exists("r", in: Request.self) { r in
                State.submit[r].is(.mapping, .readingPointer, .flagging)
                exists("e", in: IOEnd.self) { e in
                    State.local[r, e]
                    !State.pointer[e]
                }
            }
        },
        .invariant(
            "claim-eager-io-end", "every async write that may allocate has its io_end before it maps (P3)",
            parts: [Parts.core],
            applies: hasIOEnd, source: "we allocate io_end structure before mapping blocks"
        ) {
            forAll("r", in: Request.self) { r in
                (mapsAsync(r) && !State.overwrite[r]) ==> exists("e", in: IOEnd.self) { e in State.owns[r, e] }
            }
        },
        .invariant(
            "claim-frugal", "an async write has an io_end exactly if a mapping call returned an unwritten extent (P4)",
            parts: [Parts.core], applies: hasIOEnd,
            source: "by allocating io_end only once we return unwritten extent from block mapping function"
        ) {
            forAll("r", in: Request.self) { r in
                State.submit[r].is(.looping)
                    ==> ((State.metUnwritten[r] && !State.isSync[r])
                        <=> exists("e", in: IOEnd.self) { e in State.owns[r, e] })
            }
        },
        .step(
            "claim-single-io-end",
            "the io_end that a write will hand to end_io is set at most once and never exchanged (P5)",
            parts: [Parts.core], applies: hasIOEnd, source: "Generic DIO code keeps b_private set"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("e", in: IOEnd.self) { e in
                    (State.dioPrivate[r, e] && State.submit[r].isNot(.puttingLeftover))
                        ==> (State.dioPrivate[r, e].next || State.completion[r].is(.endIO))
                    forAll("f", in: IOEnd.self) { f in
                        (State.dioPrivate[r, e] && State.dioPrivate[r, f]) ==> (e == f)
                    }
                }
            }
        },
        .invariant(
            "claim-private-passed", "end_io is given what b_private held after the last mapping call (P6)",
            parts: [Parts.core],
            applies: (Axes.home.is(.bPrivate), "the io_end does not travel in b_private here"),
            source: "we pass pointer to it in bh->b_private which generic DIO code later passes to our end IO callback"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("e", in: IOEnd.self) { e in
                    State.submit[r].is(.waiting, .dropping)
                        ==> (State.dioPrivate[r, e] <=> State.bPrivate[r, e])
                }
            }
        },
        .access(
            "claim-no-global", "no step of an async write touches a variable of the inode that names an io_end (P7)",
            to: [State.pointer.declaration], by: Request.self, parts: [Parts.core], applies: hasIOEnd,
            source: "That way we remove any need for global pointer to io_end structure and thus fix the races"
        ) { r in
            State.isSync[r]
        },
        .sometimes(
            "claim-merge-window",
            "an unwritten range of a direct write awaits I/O while no counter says so and i_data_sem is free (P8)",
            parts: [Parts.core], applies: countsIOEnds,
            source: "we now increment i_unwritten / set EXT4_STATE_DIO_UNWRITTEN only after dropping i_data_sem"
        ) {
            exists("r", in: Request.self) { r in inWindow(r) }
        },
        .sometimes(
            "claim-writeback-window", "an unwritten range of writeback awaits I/O while no counter says so (P9)",
            parts: [Parts.core], applies: hasCounters,
            source: "ext4_writepages() already increment i_unwritten after dropping i_data_sem"
        ) {
            Writeback.state.is(.flagging)
            State.unwrittenCount == 0
            !State.dioUnwritten
        },
        .invariant(
            "claim-sync-lean", "a sync write needs neither io_end nor workqueue (P12)", parts: [Parts.core],
            source:
                "That way we save us from allocating io_end structure and also the overhead of offloading the extent conversion to a workqueue"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("e", in: IOEnd.self) { e in State.isSync[r] ==> !State.owns[r, e] }
                State.isSync[r] ==> (State.context[r].isNot(.workqueue) && State.completion[r].isNot(.queued))
            }
        },
    ]

    /// The claims about extents: P10, P11.
    static let extentClaims: [Property] = [
        .invariant(
            "claim-reserve-suffices", "a conversion never needs a tree block that cannot be had (P10)",
            parts: [Parts.core, Parts.extents],
            source: "reserved blocks save us from hitting ENOSPC in the worst case"
        ) {
            spaceSuffices
        },
        .step(
            "claim-window-unreachable", "no merge happens in a direct write's window (P11)",
            parts: [Parts.core, Parts.extents],
            applies: countsIOEnds, source: "the converse of: is more racy"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("p", in: Block.self) { p in
                    forAll("b", in: Block.self) { b in
                        inWindow(r) ==> (!p.isFollowed(by: b) || !merges(p, b))
                    }
                }
            }
        },
    ]

    /// An async write is in its mapping loop.
    private static func mapsAsync(_ r: Term<Request>) -> Term<Bool> {
        all {
            State.submit[r].is(.looping, .mapping, .readingPointer, .flagging, .stopping)
            !State.isSync[r]
        }
    }

    /// Mapped unwritten, i_data_sem dropped, neither counter nor bit says so yet.
    private static func inWindow(_ r: Term<Request>) -> Term<Bool> {
        all {
            State.submit[r].is(.stopping, .allocatingLate, .flaggingLate)
            State.roundUnwritten[r]
            State.unwrittenCount == 0
            !State.dioUnwritten
        }
    }
}
