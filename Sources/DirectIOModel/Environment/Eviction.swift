package import TransitionSystems

/// Closing the file and evicting the inode: 091e26dfc156, 0b944d3a4bba.
package enum Eviction {
    package static let closed = variable("closed", initially: false, "the user has closed the file")
    package static let evicted = variable("evicted", initially: false, "the inode is freed")

    static let variables: [any Declares] = [closed, evicted]

    static let actions: [Action] = [
        Action(
            "close_file", by: Actors.eviction, fairness: .none, mirrors: "close(2)", steps: ["evict/1"],
            "The user closes the file; writes in flight keep it alive."
        ) {
            require(!closed, "the file is open")
            require(Fallocate.state.is(.idle, .done), "no preallocation is under way")
            require(Reader.state.is(.idle, .done), "no read is under way")
            require(Writeback.state.is(.idle, .done), "eviction waits for writeback")
            closed <- true
        },
        Action(
            "evict_inode", by: Actors.eviction,
            mirrors: Mirror("ext4_evict_inode(), fs/ext4/inode.c", v2635: "ext4_clear_inode(), fs/ext4/super.c"),
            steps: ["evict/2"],
            "The last file reference is gone: the inode is freed."
        ) {
            require(closed, "the file is closed")
            require(!evicted, "the inode still exists")
            require(
                forAll("q", in: Request.self) { q in State.submit[q].is(.idle) || State.acknowledged[q].isNot(.no) },
                "every write was reported, which drops its file reference")
            require(
                forAll("q", in: Request.self) { q in
                    State.submit[q].is(.idle, .returned) || Axes.fileReference.is(.borrowed)
                }, "no submit path holds a file reference of its own")
            require(
                !Parts.waiters.isComposed || Waiter.state.isNot(.waiting), "no write that waits for others has the file"
            )
            require(
                Axes.ioEndPin.is(.counters) || State.ioEndCount == 0,
                "no io_end of the old kind, which pins the inode (igrab), is left")
            evicted <- true
        },
    ]
}
