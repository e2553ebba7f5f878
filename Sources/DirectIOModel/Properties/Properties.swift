import TransitionSystems

/// Everything that must hold, and everything that the seed's commit message claims.
enum Properties {
    static let everything = core + refinements + extents + extentClaims + sharedRefinements + waiting + progress

    /// Those that speak of the part `core` alone.
    static let core =
        ioEnds + locking + submissions + conversions + exposure + reporting + sharing + writeback + claims

    /// What proofs of any size need to know beside.
    static let allLemmas = lemmas + dataLemmas + refinementLemmas + environmentLemmas + extentLemmas

    /// The id under which deadlock is reported.
    static let deadlock = "no-deadlock"

    /// The ids of properties, and of deadlock, which every search reports.
    static func ids(_ properties: [Property]) -> Set<String> {
        Set(properties.map(\.id) + [deadlock])
    }

    /// The protocol has io_ends for direct writes.
    static let hasIOEnd: (Term<Bool>, String) = (
        Axes.home.is(.inodePointer, .bPrivate), "direct writes have no io_end here"
    )
    /// The protocol uses the inode's DIO_UNWRITTEN bit.
    static let hasInodeBit: (Term<Bool>, String) = (
        Axes.home.is(.inodePointer, .bPrivate), "the inode's DIO_UNWRITTEN bit is not used here"
    )
    /// The protocol has the inode's io_end pointer.
    static let hasPointer: (Term<Bool>, String) = (
        Axes.home.is(.inodePointer), "the inode has no io_end pointer here"
    )

    /// The inode counts its io_ends and those that owe a conversion.
    static let hasCounters: (Term<Bool>, String) = (
        Axes.ioEndPin.is(.counters), "the inode counts no io_ends here"
    )
    /// Direct writes have io_ends, which the inode counts.
    static let countsIOEnds: (Term<Bool>, String) = (
        hasIOEnd.0 && hasCounters.0, "direct writes have no io_end here that the inode counts"
    )

    /// A conversion is under way and may touch the extent tree.
    static func converts(_ r: Term<Request>) -> Term<Bool> {
        State.conversion[r].is(.queued, .starting, .mapping, .stopping)
    }

    /// Nothing of the request is left to happen.
    static func isOver(_ r: Term<Request>) -> Term<Bool> {
        all {
            State.submit[r].is(.returned)
            State.acknowledged[r].isNot(.no)
            State.completion[r].is(.idle, .done)
            State.conversion[r].is(.idle)
        }
    }
}
