package import TransitionSystems

/// A task that preallocates a range, once: Specs/Steps.md, `fallocate`.
package enum Fallocate {
    /// Where a preallocating task is.
    package enum Phase: String, Enumeration { case idle, waiting, mapping, done }

    package static let state = variable(
        "fallocate", initially: Phase.idle, "where the preallocating task is; it holds i_mutex between idle and done")
    package static let range = Relation<Block>(
        "fallocate_range", initially: false, "the block is still to be preallocated")

    static let variables: [any Declares] = [state, range]

    /// Unlocked direct reads are told to take the lock: DIOREAD_LOCK is set.
    static var blocksReaders: Term<Bool> { state.is(.waiting, .mapping) }

    static let actions: [Action] = [
        Action(
            "fallocate_lock", Parameter<Block>("first"), Parameter<Block>("last"), by: Actors.fallocate,
            fairness: .none,
            part: Parts.core, mirrors: "ext4_fallocate(), fs/ext4/extents.c", steps: ["fallocate/1"],
            "fallocate takes i_mutex and tells unlocked readers to stay out."
        ) { first, last in
            require(state.is(.idle), "no preallocation happened yet")
            require(first <= last, "the range has at least one block")
            require(!Eviction.closed, "the file is open")
            require(forAll("q", in: Request.self) { q in !State.inodeLock[q] }, "no writer holds the inode's lock")
            require(Conditions.lockIsFree(), "nobody else holds the inode's lock")
            require(!Actors.reader.takesPart || !Reader.locked, "no reader holds it")
            state <- .waiting
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last)) { range[b] <- true }
            }
        },
        Action(
            "fallocate_wait", by: Actors.fallocate,
            mirrors: Mirror(
                "inode_dio_wait() in ext4_fallocate(), fs/ext4/extents.c", v2635: "ext4_fallocate(), fs/ext4/extents.c",
                v44: "inode_dio_wait() in ext4_alloc_file_blocks(), fs/ext4/extents.c"),
            steps: ["fallocate/2"], "fallocate waits until no direct I/O is in flight."
        ) {
            require(state.is(.waiting), "fallocate holds i_mutex")
            require(State.dioCount == 0 || Axes.fallocateWait.is(.doesNotWait), "i_dio_count is 0")
            state <- .mapping
        },
        Action(
            "fallocate_map", Parameter<Block>("first"), Parameter<Block>("last"), Parameter<Block>("start"),
            Parameter<Block>("reach"), by: Actors.fallocate,
            mirrors: Mirror(
                "ext4_alloc_file_blocks() and ext4_map_blocks(), fs/ext4",
                v2635: "ext4_fallocate() and ext4_map_blocks(), fs/ext4"),
            steps: ["fallocate/3", "map/4a", "map/7", "merge/1", "merge/2", "merge/3", "merge/4", "merge/5"],
            "One round under its own handle: a run of holes is allocated unwritten, allocated blocks stay as they are."
        ) { first, last, start, reach in
            require(state.is(.mapping), "fallocate may map")
            require(first <= last, "the run has at least one block")
            require(forAll("b", in: Block.self) { b in b < first ==> !range[b] }, "the run starts where the range does")
            require(
                forAll("b", in: Block.self) { b in b.isWithin(first, last) ==> range[b] }, "the run is in the range")
            require(
                forAll("b", in: Block.self) { b in
                    b.isWithin(first, last) ==> (State.ext[b].is(.hole) <=> State.ext[first].is(.hole))
                }, "the blocks are all holes or all allocated")
            require(Conditions.dataSemIsFree(), "i_data_sem can be taken exclusively")
            require(Parts.extents.isComposed || (start == first && reach == last), "extent boundaries are modelled")
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last)) {
                    range[b] <- false
                    when(State.ext[first].is(.hole)) { State.ext[b] <- .unwritten }
                }
            }
        },
        Action(
            "fallocate_fails", by: Actors.fallocate, fault: Faults.mapping,
            mirrors: Mirror(
                "ext4_alloc_file_blocks(), fs/ext4/extents.c", v2635: "ext4_fallocate(), fs/ext4/extents.c"),
            steps: ["fallocate/3-error"], "A round fails: fallocate gives up the rest."
        ) {
            require(state.is(.mapping), "fallocate may map")
            require(exists("b", in: Block.self) { b in range[b] }, "blocks remain")
            forEach("b", in: Block.self) { b in range[b] <- false }
        },
        Action(
            "fallocate_unlock", by: Actors.fallocate, mirrors: "ext4_fallocate(), fs/ext4/extents.c",
            steps: ["fallocate/4"],
            "fallocate lets readers in again and drops i_mutex."
        ) {
            require(state.is(.mapping), "fallocate may map")
            require(forAll("b", in: Block.self) { b in !range[b] }, "no blocks remain")
            state <- .done
        },
    ]
}
