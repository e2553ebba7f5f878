package import TransitionSystems

/// Extent boundaries: Specs/Steps.md, `map/4`, `split`, `merge`. The tree is the state of each block and the places
/// where an extent starts; a split sets such a place, a merge clears one.
package enum Extents {
    package static let cut = Relation<Block>(
        "cut", initially: nil, part: Parts.extents, "an extent starts at the block")
    static let isFirst = Relation<Block>(
        "is_first", rigid: { $0 == 0 }, part: Parts.extents, "the block is the file's first")
    static let fits = Relation2<Block, Block>(
        "fits", rigid: { $1 - $0 < 32_767 }, part: Parts.extents,
        "one unwritten extent can reach from the first block to the second")

    static let variables: [any Declares] = [cut, isFirst, fits]

    /// What "the file's first" means, which a proof of any size has to be told.
    static var firstIsFirst: Term<Bool> {
        forAll("b", in: Block.self) { b in
            forAll("p", in: Block.self) { p in isFirst[b] ==> (b <= p) }
        }
    }

    /// What the tree looks like, from the start: holes and changes of state are boundaries.
    static var isWellFormed: Term<Bool> {
        all {
            forAll("b", in: Block.self) { b in (isFirst[b] || State.ext[b].is(.hole)) ==> cut[b] }
            forAll("b", in: Block.self) { b in
                forAll("n", in: Block.self) { n in
                    b.isFollowed(by: n) ==> (cut[n] || (State.ext[b].is(.written) <=> State.ext[n].is(.written)))
                    b.isFollowed(by: n) ==> (cut[n] || (State.ext[b].is(.hole) <=> State.ext[n].is(.hole)))
                }
            }
        }
    }

    /// No extent starts inside the run, and so all of it is in one state: the tree has one bit for an extent. Here that
    /// follows from what `extent-whole` says of neighbours, but not in a proof of any size, which goes from block to
    /// block a fixed number of times only.
    static func isOneExtent(_ first: Term<Block>, _ last: Term<Block>) -> Term<Bool> {
        forAll("b", in: Block.self) { b in
            (first < b && b <= last) ==> !cut[b]
            (first < b && b <= last) ==> (State.ext[b].is(.written) <=> State.ext[first].is(.written))
            (first < b && b <= last) ==> (State.ext[b].is(.hole) <=> State.ext[first].is(.hole))
        }
    }

    /// The extent that contains the run reaches exactly from `start` to `end`.
    static func isExtent(_ start: Term<Block>, _ end: Term<Block>) -> Term<Bool> {
        all {
            cut[start]
            isOneExtent(start, end)
            forAll("b", in: Block.self) { b in end.isFollowed(by: b) ==> cut[b] }
        }
    }

    /// The run becomes an extent of its own.
    @ActionBuilder
    static func isolate(_ first: Term<Block>, _ last: Term<Block>) -> [Line] {
        cut[first] <- true
        forEach("b", in: Block.self) { b in
            when(last.isFollowed(by: b)) { cut[b] <- true }
        }
    }

    /// The neighbour before the run is in a state.
    static func isBefore(_ first: Term<Block>, in state: Extent) -> Term<Bool> {
        exists("p", in: Block.self) { p in
            p.isFollowed(by: first)
            State.ext[p].is(state)
        }
    }

    /// The neighbour after the run is in a state.
    static func isAfter(_ last: Term<Block>, in state: Extent) -> Term<Bool> {
        exists("n", in: Block.self) { n in
            last.isFollowed(by: n)
            State.ext[n].is(state)
        }
    }

    static let extensions: [ActionExtension] = [
        ActionExtension(of: "check_overwrite", Parameter<Request>("r"), Parameter<Bool>("taken"), part: Parts.extents) {
            r, taken in
            require(
                !taken
                    || forAll("p", in: Block.self) { p in
                        forAll("b", in: Block.self) { b in
                            (State.covers[r, p] && State.covers[r, b]) ==> (!p.isFollowed(by: b) || !cut[b])
                        }
                    }, "the range lies inside one extent")
        },
        ActionExtension(
            of: "look_up", Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"),
            part: Parts.extents
        ) { _, first, last in
            require(isOneExtent(first, last), "the run lies inside one extent")
        },
        ActionExtension(
            of: "map_blocks", Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"),
            part: Parts.extents
        ) { _, first, last in
            mapsRun(first, last)
        },
        ActionExtension(
            of: "fallocate_map", Parameter<Block>("first"), Parameter<Block>("last"), Parameter<Block>("start"),
            Parameter<Block>("reach"), part: Parts.extents
        ) { first, last, start, reach in
            require(State.ext[first].is(.hole) || isOneExtent(first, last), "a call stays inside one extent")
            extendsUnwritten(from: start, first)
            require(
                (last < reach) <=> (State.ext[first].is(.hole) && isAfter(last, in: .unwritten) && mayMerge),
                "a new extent is joined to an unwritten one after it, if such may be merged")
            reaches(from: last, reach, in: .unwritten)
            require(
                last == reach
                    || forAll("n", in: Block.self) { n in
                        reach.isFollowed(by: n) ==> State.ext[n].isNot(.unwritten)
                    }, "and to all that follow")
            require(fits[first, last], "an extent can be as long as the run")
            when(State.ext[first].is(.hole)) {
                forEach("b", in: Block.self) { b in
                    when(start < b && b <= reach) { cut[b] <- false }
                }
            }
        },
        ActionExtension(
            of: "convert_blocks", Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"),
            Parameter<Bool>("joins_left"), Parameter<Block>("reach"), part: Parts.extents
        ) { r, first, last, joinsLeft, reach in
            require(isOneExtent(first, last), "the run lies inside one extent")
            goesOn(after: last) { b in State.toConvert[r, b] }
            joinsWritten(first, last, joinsLeft, reach)
        },
        ActionExtension(
            of: "writeback_map", Parameter<IOEnd>("e"), Parameter<Block>("first"), Parameter<Block>("last"),
            part: Parts.extents
        ) { _, first, last in
            mapsRun(first, last)
        },
        ActionExtension(
            of: "writeback_convert", Parameter<Block>("first"), Parameter<Block>("last"),
            Parameter<Bool>("joins_left"), Parameter<Block>("reach"), part: Parts.extents
        ) { first, last, joinsLeft, reach in
            require(isOneExtent(first, last), "the run lies inside one extent")
            goesOn(after: last) { b in Writeback.mapped[b] }
            joinsWritten(first, last, joinsLeft, reach)
        },
    ]

    /// A mapping call before I/O stays inside one extent and makes what it maps an extent of its own.
    @ActionBuilder
    private static func mapsRun(_ first: Term<Block>, _ last: Term<Block>) -> [Line] {
        require(State.ext[first].is(.hole) || isOneExtent(first, last), "the run lies inside one extent")
        when(State.ext[first].is(.hole)) {
            forEach("b", in: Block.self) { b in
                when(first < b && b <= last) { cut[b] <- false }
            }
        }
        when(State.ext[first].is(.unwritten)) { isolate(first, last) }
    }

    /// A conversion's round goes on to the end of its range or of the extent.
    static func goesOn(after last: Term<Block>, while isWanted: (Term<Block>) -> Term<Bool>) -> Line {
        require(
            forAll("b", in: Block.self) { b in
                last.isFollowed(by: b) ==> (cut[b] || !isWanted(b))
            }, "the run reaches to the end of the range or of the extent")
    }

    /// A conversion merges with the written extent before it, and with all written ones behind it up to a block.
    @ActionBuilder
    private static func joinsWritten(
        _ first: Term<Block>, _ last: Term<Block>, _ joinsLeft: Term<Bool>, _ reach: Term<Block>
    ) -> [Line] {
        require(
            joinsLeft <=> (State.ext[first].is(.unwritten) && isBefore(first, in: .written)),
            "the conversion joins a written extent before it")
        require(
            State.ext[first].is(.unwritten) || reach == last, "a run that is written already is joined to nothing")
        reaches(from: last, reach, in: .written)
        require(
            State.ext[first].isNot(.unwritten) || isEnd(reach, of: .written),
            "the conversion joins the written extents behind it")
        when(State.ext[first].is(.unwritten)) {
            cut[first] <- !joinsLeft
            joinsRight(last, reach)
        }
    }

    /// What follows the run up to a block becomes one extent with it; what follows that is apart.
    static func joinsRight(_ last: Term<Block>, _ reach: Term<Block>) -> Line {
        forEach("b", in: Block.self) { b in
            when(last < b && b <= reach) { cut[b] <- false }
            when(reach.isFollowed(by: b)) { cut[b] <- true }
        }
    }

    /// Behind the run all blocks up to a block are in a state: `ext4_ext_try_to_merge_right` goes on from extent to
    /// extent.
    @ActionBuilder
    static func reaches(from last: Term<Block>, _ reach: Term<Block>, in state: Extent) -> [Line] {
        require(last <= reach, "the joined extent contains the run")
        require(
            forAll("b", in: Block.self) { b in (last < b && b <= reach) ==> State.ext[b].is(state) },
            "what is joined is in the same state")
    }

    /// What follows the block is in another state.
    static func isEnd(_ reach: Term<Block>, of state: Extent) -> Term<Bool> {
        forAll("n", in: Block.self) { n in reach.isFollowed(by: n) ==> State.ext[n].isNot(state) }
    }

    /// A new extent makes the unwritten one before it longer, and that is joined to the one before it, and no further:
    /// `ext4_ext_try_to_merge`.
    @ActionBuilder
    private static func extendsUnwritten(from start: Term<Block>, _ first: Term<Block>) -> [Line] {
        require(start <= first, "the joined extent contains the run's first block")
        require(
            (start < first) <=> (State.ext[first].is(.hole) && isBefore(first, in: .unwritten) && mayMerge),
            "a new extent is joined to an unwritten one before it, if such may be merged")
        require(start == first || cut[start], "the joined extent starts where one does")
        require(
            forAll("b", in: Block.self) { b in (start <= b && b < first) ==> State.ext[b].is(.unwritten) },
            "what is joined is unwritten")
        require(
            forAll("b", in: Block.self) { b in
                forAll("c", in: Block.self) { c in
                    all {
                        start < b && b < first && cut[b]
                        start < c && c < first && cut[c]
                    } ==> (b == c)
                }
            }, "what is joined are two extents at most")
        require(
            any {
                start == first
                exists("b", in: Block.self) { b in start < b && b < first && cut[b] }
                !isBefore(start, in: .unwritten)
            }, "and two where there are two")
    }

    /// What `ext4_can_extents_be_merged` lets pass for unwritten extents.
    private static var mayMerge: Term<Bool> {
        Axes.mergeCheck.is(.none) || (!State.dioUnwritten && State.unwrittenCount == 0)
    }
}
