import TransitionSystems

extension Properties {
    /// What proofs of any size need to know and nobody asks for. What else they need is found by inference and stands in
    /// the certificates, Proofs/.
    static let lemmas: [Property] = [
        // dio-count-covers-conversion and whoever waits for i_dio_count need it: a proof of any size looks at the counter
        // through what it counts, and without this nothing is known of it.
        .invariant(
            "dio-count", "i_dio_count is the number of shares held by direct writes and by the reader",
            parts: [Parts.core], source: "inode_dio_begin() and inode_dio_end(), include/linux/fs.h"
        ) {
            State.dioCount
                == count("r", in: Request.self) { r in State.ownCount[r] }
                + count("r", in: Request.self) { r in State.coreCount[r] }
                + ifThenElse(Reader.counted, 1, 0)
        },
        // no-lost-io-end needs it: without it a request may own an io_end that nothing will ever drop, and be over.
        .invariant(
            "owned-named", "what a request owns is named by whatever will drop it", parts: [Parts.core],
            source: "every pointer to an io_end in ext4_ext_direct_IO(), fs/ext4/inode.c, and fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("e", in: IOEnd.self) { e in
                    State.owns[r, e]
                        ==> (State.local[r, e] || State.bPrivate[r, e] || State.dioPrivate[r, e] || State.dying[r, e])
                }
            }
        },
        // no-lost-io-end needs it where the submitter holds a reference of its own: without it the first to drop one may
        // leave an io_end that nobody names.
        .invariant(
            "two-named", "an io_end with two references is named by the submitter and by whoever hands it to end_io",
            parts: [Parts.core], applies: hasIOEnd, source: "ext4_get_io_end() in ext4_ext_direct_IO(), fs/ext4/inode.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("e", in: IOEnd.self) { e in
                    (State.owns[r, e] && State.references[e] == 2)
                        ==> (State.local[r, e] && (State.dioPrivate[r, e] || State.dying[r, e]))
                }
            }
        },
        // no-irq-conversion needs it: without it an io_end may owe a conversion though completion is not deferred.
        .invariant(
            "flagged-deferred", "once a mapping call has returned, a write whose io_end owes a conversion is deferred",
            parts: [Parts.core], applies: hasIOEnd, source: "dio_set_defer_completion(), fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("e", in: IOEnd.self) { e in
                    all {
                        State.flagged[e]
                        State.local[r, e] || State.dioPrivate[r, e] || State.dying[r, e]
                        State.submit[r].isNot(.latching, .testingPointer)
                        State.submit[r].isNot(.stopping) || !State.roundUnwritten[r] || State.submitError[r]
                    } ==> State.deferred[r]
                }
            }
        },
        // dio-unwritten-flag needs it: without it DIO_UNWRITTEN may be set though no sync write is under way.
        .invariant(
            "flag-held", "while DIO_UNWRITTEN is set, a sync write that holds i_mutex will clear it", parts: [Parts.core],
            applies: hasInodeBit, source: "EXT4_STATE_DIO_UNWRITTEN, fs/ext4/ext4.h"
        ) {
            State.dioUnwritten
                ==> exists("r", in: Request.self) { r in
                    State.isSync[r]
                    !State.overwrite[r]
                    State.inodeLock[r]
                    State.submit[r].is(
                        .looping, .mapping, .readingPointer, .flagging, .stopping, .testingPointer, .allocatingLate,
                        .flaggingLate, .latching, .waiting, .dropping, .completing, .clearingAfter, .putting,
                        .puttingLeftover, .checkingSync, .converting)
                }
        },
        // claim-frugal needs it: without it an async write may have met an unwritten extent and go on without an io_end.
        .invariant(
            "met-owned", "an async write that goes on after an unwritten extent has its io_end", parts: [Parts.core],
            source: "ext4_dio_get_block_unwritten_async(), fs/ext4/inode.c"
        ) {
            forAll("r", in: Request.self) { r in
                all {
                    State.metUnwritten[r]
                    !State.isSync[r]
                    State.submit[r].is(.looping, .mapping, .flaggingLate, .latching)
                        || (State.submit[r].is(.stopping) && !State.roundUnwritten[r])
                } ==> exists("e", in: IOEnd.self) { e in State.owns[r, e] }
            }
        },
    ]
}
