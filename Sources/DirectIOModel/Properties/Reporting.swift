import TransitionSystems

extension Properties {
    /// What users are told: INV7, INV8, INV24, and data that can never be read.
    static let reporting: [Property] = [
        .invariant(
            "ack-after-conversion", "a write reported done is readable, unless a conversion of it failed",
            parts: [Parts.core],
            source: "5b3ff237bef4: move aio completion after unwritten extent conversion"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.acknowledged[r].is(.success) && State.covers[r, b])
                        ==> (State.ext[b].is(.written) || State.conversionFailed[r])
                }
            }
        },
        .invariant(
            "acked-data-lost", "the data of a write reported done is not lost for ever", parts: [Parts.core],
            source: "ack-after-conversion, once nothing is pending for the range"
        ) {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.acknowledged[r].is(.success) && isOver(r))
                        ==> (!State.covers[r, b] || State.ext[b].is(.written))
                }
            }
        },
        .invariant(
            "complete-once", "a write is reported at most once", parts: [Parts.core],
            source: "ki_complete() is called exactly once iff -EIOCBQUEUED was returned: fs/aio.c"
        ) {
            forAll("r", in: Request.self) { r in State.reports[r] <= 1 }
        },
        .step(
            "report-final", "what was reported of a write stays so, and is said of all its range", parts: [Parts.core],
            source: "io_getevents(2): a completion event is one result of one request"
        ) {
            forAll("r", in: Request.self) { r in
                State.acknowledged[r].is(.success) ==> State.acknowledged[r].next.is(.success)
                State.acknowledged[r].is(.error) ==> State.acknowledged[r].next.is(.error)
                forAll("b", in: Block.self) { b in
                    (State.acknowledged[r].next.is(.success) && State.covers[r, b]) ==> State.covers[r, b].next
                }
            }
        },
        .invariant(
            "error-honesty", "a write of which a step failed is not reported as a success", parts: [Parts.core],
            source: "the return value of ext4_put_io_end(), which ext4_end_io_dio() discards until iomap"
        ) {
            forAll("r", in: Request.self) { r in
                State.acknowledged[r].is(.success) ==> !State.conversionFailed[r]
                State.acknowledged[r].is(.success) ==> !Conditions.failed(r)
            }
        },
        .invariant(
            "error-has-cause", "an error is noted only where something of its kind can fail", parts: [Parts.core],
            source: "dio->io_error, dio->page_errors and what get_block returns: dio_complete(), fs/direct-io.c"
        ) {
            forAll("r", in: Request.self) { r in
                State.ioError[r] ==> canFail(Faults.eio)
                State.pageError[r] ==> canFail(Faults.efault)
                State.conversionFailed[r] ==> canFail(Faults.conversion)
                State.submitError[r]
                    ==> any {
                        canFail(Faults.ioEndMemory)
                        canFail(Faults.dioMemory)
                        canFail(Faults.workqueueMemory)
                        canFail(Faults.mapping)
                        canFail(Faults.efault)
                        canFail(Faults.splitSpace)
                    }
            }
        },
    ]

    /// Failures of the class happen here.
    static func canFail(_ fault: FaultClass) -> Term<Bool> { Term(unchecked: .setting(fault.setting)) }
}
