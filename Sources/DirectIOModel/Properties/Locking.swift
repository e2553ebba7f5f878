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
        }
    ]
}
