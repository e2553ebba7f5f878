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
