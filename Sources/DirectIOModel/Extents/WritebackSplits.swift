import TransitionSystems

/// The same of buffered writeback: its conversion meets an extent that fallocate has joined to what it mapped, and
/// finds no block for the tree.
extension Extents {
    static let writebackActions: [Action] = [
        writebackSplit(
            "writeback_split_right_fails", steps: ["writeback/6b-split", "split/2-valid1", "split/partial"],
            "At writeback's conversion the split at the right edge finds no space: what lies behind is zeroed and written too."
        ) { start, first, last, end, reach in
            endsInZeroOut(start, first, behind: last, end, reach, marking: writes)
            Writeback.endRound(first, last)
        },
        writebackSplit(
            "writeback_split_right_fails_then_left",
            steps: ["writeback/6b-split", "split/2-valid1", "split/2-valid2", "split/partial"],
            "As before, and the split at the left edge fails too: so does the conversion, unless what lies before is zeroed as well."
        ) { start, first, last, end, reach in
            zeroesBothEnds(start, first, last, end, reach, marking: writes)
            when(Axes.partialZeroOut.is(.marksAll) || start == first) {
                Writeback.state <- .stopping
            } otherwise: {
                Writeback.endRound(first, last)
            }
        },
        writebackSplit(
            "writeback_split_left_fails", steps: ["writeback/6b-split", "split/2-valid2"],
            "At writeback's conversion the split at the left edge finds no space: what lies before is zeroed and written too."
        ) { start, first, last, _, reach in
            startsInZeroOut(before: start, first, last, reach, marking: writes)
            Writeback.endRound(first, last)
        },
    ]

    @ActionBuilder
    private static func writes(_ b: Term<Block>) -> [Line] {
        State.ext[b] <- .written
        State.byWriteback[b] <- true
    }

    private static func writebackSplit(
        _ name: String, steps: [String], _ summary: String,
        @ActionBuilder _ lines:
            @escaping (
                Term<Block>, Term<Block>, Term<Block>, Term<Block>, Term<Block>
            ) -> [Line]
    ) -> Action {
        Action(
            name, Parameter<Block>("start"), Parameter<Block>("first"), Parameter<Block>("last"),
            Parameter<Block>("end"), Parameter<Block>("reach"), by: Actors.writeback, in: .workqueue,
            fault: Faults.splitSpace,
            part: Parts.extents,
            mirrors: Mirror(
                "ext4_split_extent_at(), fs/ext4/extents.c", v2635: "ext4_split_unwritten_extents(), fs/ext4/extents.c"),
            steps: steps, summary
        ) { start, first, last, end, reach in
            Writeback.isNextRun(first, last)
            goesOn(after: last) { b in Writeback.mapped[b] }
            require(State.ext[first].is(.unwritten), "the run is unwritten")
            contains(start, first, last, end)
            lines(start, first, last, end, reach)
        }
    }
}
