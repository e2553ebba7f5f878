import TransitionSystems

/// Splits that find no block for the tree and fall back to zero-out: Specs/Steps.md, `split/2`; 1bf6974822d1,
/// feaf2a80e78f.
extension Extents {
    static let actions: [Action] = [
        preSplit(
            "split_right_fails", steps: ["split/2", "split/2-valid1", "split/2-none", "split/3", "split/hazard"],
            "Before I/O, the split at the run's right edge finds no space: what lies behind is zeroed, the extent marked written."
        ) { r, start, first, last, end, reach in
            require(last < end, "the extent reaches beyond the run")
            zeroOut(from: start, to: end) { b in last < b }
            // Where the extent was joined to one before it, it is cut off again.
            when(start < first) {
                joinsLeft(start)
                cut[first] <- true
            }
            joinsWrittenBehind(end, reach)
            State.roundUnwritten[r] <- true
            State.metUnwritten[r] <- true
            marksRun(r, first, last)
            State.submit[r] <- afterMapping
        },
        preSplit(
            "split_right_fails_then_left",
            steps: ["split/2", "split/2-valid1", "split/2-none", "split/3", "split/hazard"],
            "As before, and the split at the left edge of the extent, written by now, fails too: so does the mapping call."
        ) { r, start, first, last, end, reach in
            require(last < end, "the extent reaches beyond the run")
            require(needsLeftSplit(start, first), "a split at the left edge is needed too")
            zeroOut(from: start, to: end) { b in last < b }
            joinsNeighbours(start, end, reach)
            State.submitError[r] <- true
            State.submit[r] <- .stopping
        },
        preSplit(
            "split_left_fails", steps: ["split/2", "split/2-valid2", "split/2-none", "split/3", "split/hazard"],
            "Before I/O, the split at the run's left edge finds no space: what lies before is zeroed, the part marked written."
        ) { r, start, first, last, _, reach in
            require(start < first, "the extent begins before the run")
            zeroOut(from: start, to: last) { b in b < first }
            joinsNeighbours(start, last, reach)
            State.roundUnwritten[r] <- true
            State.metUnwritten[r] <- true
            marksRun(r, first, last)
            State.submit[r] <- afterMapping
        },
        conversionSplit(
            "convert_split_right_fails", steps: ["split/2", "split/2-valid1", "split/partial", "convert/3-split"],
            "After I/O, the split at the run's right edge finds no space: what lies behind is zeroed and marked written too."
        ) { r, start, first, last, end, reach in
            endsInZeroOut(start, first, behind: last, end, reach, marking: writes)
            takesRun(r, first, last)
        },
        conversionSplit(
            "convert_split_right_fails_then_left",
            steps: ["split/2", "split/2-valid1", "split/2-valid2", "split/2-none", "split/partial", "convert/3-split"],
            "As before, and the split at the left edge fails too: so does the conversion, unless what lies before is zeroed as well."
        ) { r, start, first, last, end, reach in
            zeroesBothEnds(start, first, last, end, reach, marking: writes)
            when(Axes.partialZeroOut.is(.marksAll) || start == first) {
                State.conversionFailed[r] <- true
                forEach("b", in: Block.self) { b in State.toConvert[r, b] <- false }
            } otherwise: {
                takesRun(r, first, last)
            }
        },
        conversionSplit(
            "convert_split_left_fails", steps: ["split/2", "split/2-valid2", "convert/3-split"],
            "After I/O, the split at the run's left edge finds no space: what lies before is zeroed and marked written too."
        ) { r, start, first, last, _, reach in
            startsInZeroOut(before: start, first, last, reach, marking: writes)
            takesRun(r, first, last)
        },
    ]

    /// After I/O, the split at the run's right edge fails: what lies behind is zeroed.
    @ActionBuilder
    static func endsInZeroOut(
        _ start: Term<Block>, _ first: Term<Block>, behind last: Term<Block>, _ end: Term<Block>, _ reach: Term<Block>,
        @ActionBuilder marking: @escaping (Term<Block>) -> [Line]
    ) -> [Line] {
        require(last < end, "the extent reaches beyond the run")
        forEach("b", in: Block.self) { b in
            when(last < b && b <= end) { State.stale[b] <- false }
            when(b.isWithin(start, end) && (Axes.partialZeroOut.is(.marksAll) || first <= b)) { marking(b) }
        }
        when(Axes.partialZeroOut.is(.marksAll) || start == first) {
            joinsLeft(start)
        } otherwise: {
            cut[first] <- true
        }
        joinsWrittenBehind(end, reach)
    }

    /// The same, and the split at the left edge fails, too: where all of the extent is written by then, no more of it
    /// is zeroed; else what lies before the run is as well.
    @ActionBuilder
    static func zeroesBothEnds(
        _ start: Term<Block>, _ first: Term<Block>, _ last: Term<Block>, _ end: Term<Block>, _ reach: Term<Block>,
        @ActionBuilder marking: @escaping (Term<Block>) -> [Line]
    ) -> [Line] {
        require(last < end, "the extent reaches beyond the run")
        require(needsLeftSplit(start, first), "a split at the left edge is needed too")
        forEach("b", in: Block.self) { b in
            when(last < b && b <= end) { State.stale[b] <- false }
            when(start <= b && b < first && Axes.partialZeroOut.is(.keepsUnwritten)) { State.stale[b] <- false }
            when(b.isWithin(start, end)) { marking(b) }
        }
        joinsNeighbours(start, end, reach)
    }

    /// After I/O, the split at the run's left edge fails: what lies before is zeroed.
    @ActionBuilder
    static func startsInZeroOut(
        before start: Term<Block>, _ first: Term<Block>, _ last: Term<Block>, _ reach: Term<Block>,
        @ActionBuilder marking: @escaping (Term<Block>) -> [Line]
    ) -> [Line] {
        require(start < first, "the extent begins before the run")
        forEach("b", in: Block.self) { b in
            when(start <= b && b < first) { State.stale[b] <- false }
            when(b.isWithin(start, last)) { marking(b) }
        }
        joinsNeighbours(start, last, reach)
    }

    /// What a zero-out has made written is joined to what is written on either side, whoever asked for the split.
    @ActionBuilder
    private static func joinsNeighbours(_ start: Term<Block>, _ last: Term<Block>, _ reach: Term<Block>) -> [Line] {
        joinsLeft(start)
        joinsWrittenBehind(last, reach)
    }

    /// Whether the run does not begin where its extent does, once that was made written and joined to what is written
    /// before it.
    private static func needsLeftSplit(_ start: Term<Block>, _ first: Term<Block>) -> Term<Bool> {
        start < first || isBefore(start, in: .written)
    }

    private static func joinsLeft(_ start: Term<Block>) -> Line {
        when(isBefore(start, in: .written)) { cut[start] <- false }
    }

    @ActionBuilder
    private static func joinsWrittenBehind(_ last: Term<Block>, _ reach: Term<Block>) -> [Line] {
        reaches(from: last, reach, in: .written)
        require(isEnd(reach, of: .written), "the written extents behind are joined")
        joinsRight(last, reach)
    }

    private static var afterMapping: Term<Submit> {
        ifThenElse(Axes.home.is(.inodePointer), .constant(.readingPointer), .constant(.stopping))
    }

    @ActionBuilder
    private static func writes(_ b: Term<Block>) -> [Line] {
        State.ext[b] <- .written
        State.byWriteback[b] <- false
    }

    /// The fallback: only the part without data is zeroed where data is claimed, else all of it; all of it is written.
    private static func zeroOut(
        from start: Term<Block>, to end: Term<Block>, withoutData: (Term<Block>) -> Term<Bool>
    ) -> Line {
        forEach("b", in: Block.self) { b in
            when(b.isWithin(start, end)) {
                writes(b)
                when(withoutData(b) || Axes.preSplit.is(.zeroesAll)) { State.stale[b] <- false }
            }
        }
    }

    private static func marksRun(_ r: Term<Request>, _ first: Term<Block>, _ last: Term<Block>) -> Line {
        forEach("b", in: Block.self) { b in
            when(b.isWithin(first, last)) {
                State.mapped[r, b] <- true
                State.owed[r, b] <- true
            }
        }
    }

    private static func preSplit(
        _ name: String, steps: [String], _ summary: String,
        @ActionBuilder _ lines:
            @escaping (
                Term<Request>, Term<Block>, Term<Block>, Term<Block>, Term<Block>, Term<Block>
            ) -> [Line]
    ) -> Action {
        Action(
            name, Parameter<Request>("r"), Parameter<Block>("start"), Parameter<Block>("first"),
            Parameter<Block>("last"), Parameter<Block>("end"), Parameter<Block>("reach"), by: Actors.submitter,
            fault: Faults.splitSpace, part: Parts.extents,
            mirrors: Mirror(
                "ext4_split_extent_at(), fs/ext4/extents.c", v2635: "ext4_split_unwritten_extents(), fs/ext4/extents.c"),
            steps: steps, summary
        ) { r, start, first, last, end, reach in
            require(State.submit[r].is(.mapping), "the mapping call has its handle")
            require(Conditions.dataSemIsFree(), "i_data_sem can be taken exclusively")
            require(State.ext[first].is(.unwritten), "the run is unwritten")
            contains(start, first, last, end)
            require(
                forAll("b", in: Block.self) { b in
                    (State.covers[r, b] && b < first) ==> State.mapped[r, b]
                }, "the run starts at the first block not mapped")
            require(
                forAll("b", in: Block.self) { b in
                    b.isWithin(first, last) ==> (State.covers[r, b] && !State.mapped[r, b])
                }, "the run is wanted and not mapped")
            lines(r, start, first, last, end, reach)
        }
    }

    private static func conversionSplit(
        _ name: String, steps: [String], _ summary: String,
        @ActionBuilder _ lines:
            @escaping (
                Term<Request>, Term<Block>, Term<Block>, Term<Block>, Term<Block>, Term<Block>
            ) -> [Line]
    ) -> Action {
        Action(
            name, Parameter<Request>("r"), Parameter<Block>("start"), Parameter<Block>("first"),
            Parameter<Block>("last"), Parameter<Block>("end"), Parameter<Block>("reach"), by: Actors.completion,
            fault: Faults.splitSpace, part: Parts.extents,
            mirrors: Mirror(
                "ext4_split_extent_at(), fs/ext4/extents.c", v2635: "ext4_split_unwritten_extents(), fs/ext4/extents.c"),
            steps: steps, summary
        ) { r, start, first, last, end, reach in
            require(State.conversion[r].is(.mapping), "the conversion has its handle")
            Conversions.isNextRun(r, first, last)
            goesOn(after: last) { b in State.toConvert[r, b] }
            require(Conditions.dataSemIsFree(), "i_data_sem can be taken exclusively")
            require(State.ext[first].is(.unwritten), "the run is unwritten")
            contains(start, first, last, end)
            lines(r, start, first, last, end, reach)
            State.conversion[r] <- .stopping
        }
    }

    /// The run is converted.
    private static func takesRun(_ r: Term<Request>, _ first: Term<Block>, _ last: Term<Block>) -> Line {
        forEach("b", in: Block.self) { b in
            when(b.isWithin(first, last)) {
                State.toConvert[r, b] <- false
                State.owed[r, b] <- false
            }
        }
    }

    @ActionBuilder
    static func contains(
        _ start: Term<Block>, _ first: Term<Block>, _ last: Term<Block>, _ end: Term<Block>
    ) -> [Line] {
        require(start <= first, "the extent contains the run's first block")
        require(first <= last, "the run has at least one block")
        require(last <= end, "the extent contains the run's last block")
        require(isExtent(start, end), "the extent reaches from start to end")
    }
}
