public import TransitionSystems

/// What direct writes are for, without a word of how: a block is a hole, zero or data; a write is atomic for each of its
/// blocks; an error never invents data; an acknowledgement is truthful.
///
/// A protocol that refines it can do nothing else, whatever its io_ends, locks and workqueues do.
public enum Specification {
    /// What a reader gets of a block, and what lies under it on the medium.
    enum Content: String, Enumeration {
        /// Nothing is allocated; a reader gets zeros.
        case hole
        /// A reader gets zeros, and the medium holds what was there before allocation.
        case zero
        /// A reader still gets zeros, and the medium holds data already.
        case landed
        /// A reader gets data.
        case data
        /// A reader gets what the medium held before allocation. No step leads here.
        case old
    }

    /// What has become of a write.
    enum Outcome: String, Enumeration { case idle, issued, failed, succeeded, error }

    static let content = Indexed<Block, Content>(
        "content", initially: nil, "what a reader gets of the block, and what lies under it")
    static let outcome = Indexed<Request, Outcome>("outcome", initially: .idle, "what has become of the write")
    static let covers = Relation2<Request, Block>("range", "the block is in the write's range")
    static let arrived = Relation2<Request, Block>("arrived", "the write's data has reached the block")

    static let writer = Actor("writer", "whoever writes, and the file system on the write's behalf")
    static let fileSystem = Actor("file-system", "the file system, for whatever reason")

    /// The specification.
    public static let system = TransitionSystem(
        "direct-write-specification", variables: [content, outcome, covers, arrived], parts: [Parts.extents],
        actors: [writer, fileSystem, Actors.writeback],
        initially: {
            forAll("b", in: Block.self) { b in content[b].is(.hole, .zero, .data) }
        },
        actions: writes + blocks, properties: properties, assumptions: ["one file"]
    ) {
        forAll("r", in: Request.self) { r in outcome[r].is(.idle, .succeeded, .error) }
    }

    private static let writes: [Action] = [
        Action(
            "choose", Parameter<Request>("r"), Parameter<Block>("b"), by: writer, fairness: .none,
            "A write that is about to be issued has the block in its range."
        ) { r, b in
            require(outcome[r].is(.idle), "the write is not issued yet")
            covers[r, b] <- true
        },
        Action(
            "issue", Parameter<Request>("r"), by: writer, fairness: .none, "A write is issued."
        ) { r in
            require(outcome[r].is(.idle), "the write is not issued yet")
            outcome[r] <- .issued
        },
        Action(
            "arrive", Parameter<Request>("r"), Parameter<Block>("b"), by: writer,
            "The write's data reaches one block of its range, all of it."
        ) { r, b in
            require(outcome[r].is(.issued, .failed), "the write is under way")
            require(covers[r, b], "the block is in the write's range")
            require(content[b].isNot(.hole), "there is a place for the data")
            arrived[r, b] <- true
            when(content[b].is(.zero)) { content[b] <- .landed }
        },
        Action(
            "fail", Parameter<Request>("r"), by: writer, fairness: .none, "Some step of the write fails."
        ) { r in
            require(outcome[r].is(.issued), "the write is under way")
            outcome[r] <- .failed
        },
        Action(
            "succeed", Parameter<Request>("r"), by: writer,
            "Success is reported: nothing failed, and every block of the range shows data, the write's own or newer."
        ) { r in
            require(outcome[r].is(.issued), "the write is under way and nothing failed")
            require(
                forAll("b", in: Block.self) { b in covers[r, b] ==> (arrived[r, b] && content[b].is(.data)) },
                "every block of the range got the write's data and shows it")
            outcome[r] <- .succeeded
        },
        Action(
            "report_error", Parameter<Request>("r"), by: writer,
            "An error is reported: each block may show the write's data or not, and which do is not said."
        ) { r in
            require(outcome[r].is(.failed), "something failed")
            outcome[r] <- .error
            forEach("b", in: Block.self) { b in
                covers[r, b] <- false
                arrived[r, b] <- false
            }
        },
    ]

    private static let blocks: [Action] = [
        Action(
            "allocate", Parameter<Block>("b"), by: fileSystem, fairness: .none,
            "A hole gets a place on the medium, which holds something old; a reader still gets zeros."
        ) { b in
            require(content[b].is(.hole), "the block is a hole")
            content[b] <- .zero
        },
        Action(
            "show", Parameter<Block>("b"), by: fileSystem,
            "A block whose data has landed shows it from now on."
        ) { b in
            require(content[b].is(.landed), "the block's data is on the medium")
            content[b] <- .data
        },
        Action(
            "zero_out", Parameter<Block>("b"), by: fileSystem, fairness: .none, part: Parts.extents,
            "Zeros are written to the medium, and the block shows them from now on."
        ) { b in
            require(Parts.extents.isComposed, "extent boundaries are modelled")
            require(content[b].is(.zero), "a reader gets zeros")
            content[b] <- .data
        },
        Action(
            "flush", Parameter<Block>("b"), by: Actors.writeback, fairness: .none,
            "Data from the page cache reaches the medium."
        ) { b in
            require(Actors.writeback.takesPart, "the page cache is written back")
            require(content[b].is(.zero), "a reader gets zeros")
            content[b] <- .landed
        },
    ]

    static let properties: [Property] = [
        .invariant("nothing-old", "no reader gets what the medium held before allocation") {
            forAll("b", in: Block.self) { b in content[b].isNot(.old) }
        },
        .invariant("success-is-true", "every block of a write reported done shows data, and got the write's") {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (outcome[r].is(.succeeded) && covers[r, b]) ==> (arrived[r, b] && content[b].is(.data))
                }
            }
        },
        .step("report-is-final", "what was reported of a write stays so") {
            forAll("r", in: Request.self) { r in
                outcome[r].is(.succeeded) ==> outcome[r].next.is(.succeeded)
                outcome[r].is(.error) ==> outcome[r].next.is(.error)
            }
        },
        .step("data-stays", "a block that shows data shows data for ever") {
            forAll("b", in: Block.self) { b in content[b].is(.data) ==> content[b].next.is(.data) }
        },
        .sometimes("a-write-succeeds", "some write is reported done, and had a range") {
            exists("r", in: Request.self) { r in
                outcome[r].is(.succeeded)
                exists("b", in: Block.self) { b in covers[r, b] }
            }
        },
        .sometimes("a-write-fails", "some write ends with an error after its data reached a block") {
            exists("r", in: Request.self) { r in
                outcome[r].is(.failed)
                exists("b", in: Block.self) { b in arrived[r, b] }
            }
        },
    ]
}
