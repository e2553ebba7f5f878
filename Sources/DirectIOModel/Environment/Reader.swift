package import TransitionSystems

/// A task that reads one block, once: Specs/Steps.md, `read`. A buffered read finds no page cached, and leaves none.
package enum Reader {
    /// Where the reading task is.
    package enum Phase: String, Enumeration { case idle, counted, locking, looking, reading, uncounting, done }

    package static let state = variable("reader", initially: Phase.idle, "where the reading task is")
    package static let target = Relation<Block>("read_block", initially: false, "the block is being read")
    package static let counted = variable(
        "reader_counted", initially: false, "the reader's share of i_dio_count is held")
    package static let locked = variable("reader_lock", initially: false, "the reader holds the inode's lock")
    package static let page = variable(
        "reader_page", initially: false, "the reader keeps the block's page locked until it is read")
    package static let found = variable(
        "reader_found", initially: Extent.hole, "what the reader's mapping call returned")
    package static let sawStale = variable(
        "reader_saw_stale", initially: false, ghost: true, "the read returned what a direct write should have replaced")

    static let variables: [any Declares] = [state, target, counted, locked, page, found, sawStale]

    static let actions: [Action] = [
        Action(
            "read_direct", Parameter<Block>("b"), by: Actors.reader, fairness: .none,
            mirrors: Mirror(
                "ext4_ind_direct_IO(), fs/ext4/indirect.c", v2635: "ext4_ind_direct_IO(), fs/ext4/inode.c",
                iomap: "ext4_dio_read_iter(), fs/ext4/file.c"),
            steps: ["read/1", "read/2", "read/shared"],
            "A direct read: writeback of the block is waited for, i_dio_count raised; from iomap on under the inode's lock."
        ) { b in
            require(state.is(.idle), "no read happened yet")
            require(!Writeback.range[b], "no writeback of the block is under way")
            require(!Eviction.closed, "the file is open")
            require(
                Axes.readLock.is(.none, .whenTold) || Conditions.lockIsFree(), "the inode's lock can be taken shared")
            target[b] <- true
            when(Axes.readLock.is(.whenTold, .shared)) {
                counted <- true
                State.dioCount <- State.dioCount + 1
            }
            locked <- Axes.readLock.is(.shared)
            state <- ifThenElse(Axes.readLock.is(.whenTold), .constant(.counted), .constant(.looking))
        },
        Action(
            "read_checks_lock", by: Actors.reader,
            mirrors: Mirror(
                "ext4_ind_direct_IO(), fs/ext4/indirect.c", v2635: "none: 2.6.35 has no DIOREAD_LOCK",
                iomap: "none: ext4_dio_read_iter() holds the inode's lock, shared, instead"),
            steps: ["read/3"],
            "Past the barrier the reader looks whether unlocked reads are blocked."
        ) {
            require(state.is(.counted), "the reader raised the count")
            when(Fallocate.blocksReaders) {
                counted <- false
                State.dioCount <- State.dioCount - 1
                state <- .locking
            } otherwise: {
                state <- .looking
            }
        },
        Action(
            "read_locks", Parameter<Block>("b"), by: Actors.reader,
            mirrors: Mirror(
                "do_blockdev_direct_IO(), fs/direct-io.c", v2635: "none: 2.6.35 has no DIOREAD_LOCK",
                iomap: "none: ext4_dio_read_iter() holds the inode's lock, shared, instead"),
            steps: ["read/locked"],
            "A reader that was told to takes the inode's lock; the block's writeback is waited for and i_dio_count raised again."
        ) { b in
            require(state.is(.locking), "the reader is to take the lock")
            require(target[b], "the block is the one read")
            require(Conditions.lockIsFree(), "nobody else holds the inode's lock")
            require(!Writeback.range[b], "no writeback of the block is under way")
            locked <- true
            counted <- true
            State.dioCount <- State.dioCount + 1
            state <- .looking
        },
        Action(
            "read_buffered", Parameter<Block>("b"), by: Actors.reader, fairness: .none,
            mirrors: Mirror("ext4_mpage_readpages(), fs/ext4/readpage.c", v2635: "ext4_readpage(), fs/ext4/inode.c"),
            steps: ["read/buffered"],
            "A buffered read of a block that is not cached locks its page, and takes no lock of the inode."
        ) { b in
            require(state.is(.idle), "no read happened yet")
            require(!Writeback.range[b], "the block is not dirty in the page cache")
            require(!Eviction.closed, "the file is open")
            target[b] <- true
            page <- true
            state <- .looking
        },
        Action(
            "read_looks_up", Parameter<Block>("b"), by: Actors.reader, mirrors: "ext4_map_blocks(), fs/ext4/inode.c",
            steps: ["read/4", "read/locked", "map/1", "map/2", "map/3", "map/4e"],
            "The reader maps the block by look-up; one that was told to lock needs the lock no more."
        ) { b in
            require(state.is(.looking), "the reader is about to map")
            require(target[b], "the block is the one read")
            require(Conditions.dataSemIsShareable(), "i_data_sem is not held exclusively")
            found <- State.ext[b]
            when(Axes.readLock.is(.whenTold)) { locked <- false }
            state <- .reading
        },
        Action(
            "read_block", Parameter<Block>("b"), by: Actors.reader,
            mirrors: Mirror(
                "do_blockdev_direct_IO(), fs/direct-io.c", v2635: "direct_io_worker(), fs/direct-io.c",
                iomap: "iomap_dio_rw(), fs/iomap/direct-io.c"),
            steps: ["read/5"], "A written block is read from the device; a hole or an unwritten one is zeros."
        ) { b in
            require(state.is(.reading), "the block is mapped")
            require(target[b], "the block is the one read")
            when(found.is(.written) && State.stale[b] && !State.byWriteback[b]) { sawStale <- true }
            target[b] <- false
            page <- false
            found <- .hole
            state <- .uncounting
        },
        Action(
            "read_uncounts", by: Actors.reader,
            mirrors: Mirror(
                "inode_dio_end(), include/linux/fs.h",
                v2635: "none, unless locked: up_read_non_owner(i_alloc_sem) in dio_complete(), fs/direct-io.c"),
            steps: ["read/6", "read/shared"],
            "The read is over: its share of i_dio_count is dropped, and the lock that it still has."
        ) {
            require(state.is(.uncounting), "the read is over")
            when(counted) { State.dioCount <- State.dioCount - 1 }
            counted <- false
            locked <- false
            state <- .done
        },
    ]
}
