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
        }
    ]
}
