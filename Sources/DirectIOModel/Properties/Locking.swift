import TransitionSystems

extension Properties {
    /// Who holds the inode's lock.
    static let locking: [Property] = [
        .invariant(
            "lock-discipline",
            "nobody takes the inode's lock while another holds it exclusively, and who drops it holds it",
            parts: [Parts.core],
            source: "mutex_unlock(), kernel/locking/mutex.c: unlocking of a not locked mutex is not allowed"
        ) {
            forAll("r", in: Request.self) { r in
                State.submit[r].is(.unlockingEarly, .unlocking) ==> State.inodeLock[r]
                State.inodeLock[r] ==> Fallocate.state.is(.idle, .done)
                forAll("q", in: Request.self) { q in
                    (State.inodeLock[r] && State.inodeLock[q]) ==> (r == q || Axes.writeLock.is(.shared))
                }
            }
        },
        .invariant(
            "data-sem-discipline",
            "only an overwrite on its way through direct I/O holds i_data_sem for long, and who drops it holds it",
            parts: [Parts.core], source: "down_read() and up_read() in ext4_ext_direct_IO(), fs/ext4/inode.c"
        ) {
            forAll("r", in: Request.self) { r in
                State.submit[r].is(.releasingDataSem, .releasingLate) ==> State.dataSem[r]
                State.dataSem[r]
                    ==> (State.overwrite[r]
                        && State.submit[r].isNot(
                            .idle, .locking, .checking, .entering, .takingDataSem, .unlocking, .returned))
            }
        },
    ]
}
