import TransitionSystems

/// The end of a bio: Specs/Steps.md, `bio-end`, and `bio-end` of `iomap`.
enum Bios {
    private typealias C = Conditions

    static let actions: [Action] = [
        end(
            "bio_end", fault: nil,
            steps: ["bio-end/1", "bio-end/3", "bio-end/4", "iomap/bio-end-1", "iomap/bio-end-3"],
            "A bio ends, its data on the medium."
        ) {
            r, first, last in
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last)) {
                    State.stale[b] <- false
                    State.landed[r, b] <- true
                }
            }
        },
        end(
            "bio_end_error", fault: Faults.eio,
            steps: [
                "bio-end/1-error", "bio-end/3", "bio-end/4", "iomap/bio-end-1-error", "iomap/bio-end-3",
                "v4.5/io-error", "seed/row-c", "seed/row-d",
            ],
            "A bio ends with an error."
        ) { r, _, _ in
            State.ioError[r] <- true
        },
    ]

    private static func end(
        _ name: String, fault: FaultClass?, steps: [String], _ summary: String,
        @ActionBuilder outcome: (Term<Request>, Term<Block>, Term<Block>) -> [Line]
    ) -> Action {
        Action(
            name, Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last"), by: Actors.device,
            in: .irq,
            fault: fault,
            mirrors: Mirror("dio_bio_end_aio(), fs/direct-io.c", iomap: "iomap_dio_bio_end_io(), fs/iomap/direct-io.c"),
            steps: steps, summary
        ) { r, first, last in
            require(State.bioStart[r, first], "a bio starts at the first block")
            require(
                forAll("b", in: Block.self) { b in
                    b.isWithin(first, last) ==> (State.submitted[r, b] && !State.ended[r, b])
                }, "the blocks are submitted and their bio has not ended")
            require(
                forAll("b", in: Block.self) { b in
                    (first < b && b <= last) ==> !State.bioStart[r, b]
                }, "the blocks are one bio")
            require(
                forAll("b", in: Block.self) { b in
                    last.isFollowed(by: b) ==> (!State.submitted[r, b] || State.bioStart[r, b] || State.ended[r, b])
                }, "the bio ends at the last block")
            require(first <= last, "the bio has at least one block")
            State.bioStart[r, first] <- false
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last)) { State.ended[r, b] <- true }
            }
            outcome(r, first, last)
            when(State.dropped[r] && isLast(r, first, last)) {
                when(State.deferred[r]) {
                    State.completion[r] <- .queued
                } otherwise: {
                    State.completion[r] <- C.firstOfCompletion()
                    State.context[r] <- .irq
                }
            }
        }
    }

    /// No other bio of the request is outstanding.
    private static func isLast(_ r: Term<Request>, _ first: Term<Block>, _ last: Term<Block>) -> Term<Bool> {
        forAll("b", in: Block.self) { b in
            (State.submitted[r, b] && !State.ended[r, b]) ==> b.isWithin(first, last)
        }
    }
}
