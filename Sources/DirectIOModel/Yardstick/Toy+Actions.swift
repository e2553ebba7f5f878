import TransitionSystems

extension Toy {
    /// The last reference is gone: the request is queued for conversion, or completes.
    private static func finish(_ r: Term<Request>) -> Line {
        when(unwritten[r]) {
            place[r] <- .queued
            turn[r] <- count("q", in: Request.self) { q in turn[q] > 0 } + 1
        } otherwise: {
            place[r] <- .completing
        }
    }

    static let actions: [Action] = [
        Action("begin", Parameter<Request>("r"), Parameter<Bool>("unwritten"), by: submitter) { r, isUnwritten in
            require(place[r].is(.idle), "the request is idle")
            require(truncation.is(.idle), "no truncation is under way")
            place[r] <- .submitting
            unwritten[r] <- isUnwritten
            toIssue[r] <- Term(integerLiteral: bios)
            references[r] <- 1
            dioCount <- dioCount + 1
        },
        Action("issue", Parameter<Request>("r"), by: submitter) { r in
            require(place[r].is(.submitting), "the request is being submitted")
            require(toIssue[r] > 0, "a bio is left to issue")
            toIssue[r] <- toIssue[r] - 1
            references[r] <- references[r] + 1
            inFlight[r] <- inFlight[r] + 1
        },
        Action("bio_end", Parameter<Request>("r"), Parameter<Bool>("failed"), by: irq, in: .irq) { r, fails in
            require(inFlight[r] > 0, "a bio is in flight")
            inFlight[r] <- inFlight[r] - 1
            references[r] <- references[r] - 1
            failed[r] <- (failed[r] || fails)
            when(references[r] == 1) { finish(r) }
        },
        Action("submitter_drop", Parameter<Request>("r"), by: submitter) { r in
            require(place[r].is(.submitting), "the request is being submitted")
            require(toIssue[r] == 0, "all bios are issued")
            references[r] <- references[r] - 1
            when(references[r] == 1) {
                finish(r)
            } otherwise: {
                place[r] <- .waiting
            }
        },
        Action("take", Parameter<Request>("r"), by: worker, in: .workqueue) { r in
            require(forAll("q", in: Request.self) { q in place[q].isNot(.working) }, "the worker is free")
            require(turn[r] == 1, "the request is the first in the queue")
            place[r] <- .working
            forEach("q", in: Request.self) { q in
                when(turn[q] > 0) { turn[q] <- turn[q] - 1 }
            }
        },
        Action("convert", Parameter<Request>("r"), by: worker, in: .workqueue) { r in
            require(place[r].is(.working), "the worker has the request")
            converted[r] <- !failed[r]
            place[r] <- .completing
        },
        Action("complete", Parameter<Request>("r"), by: worker, in: .workqueue) { r in
            require(place[r].is(.completing), "the request completes")
            acknowledged[r] <- acknowledged[r] + 1
            dioCount <- dioCount - 1
            place[r] <- .done
        },
        Action("recycle", Parameter<Request>("r"), by: submitter) { r in
            require(place[r].is(.done), "the request is done")
            place[r] <- .idle
            unwritten[r] <- false
            failed[r] <- false
            converted[r] <- false
            acknowledged[r] <- 0
        },
        Action("truncate_request", by: truncater) {
            require(truncation.is(.idle), "no truncation is under way")
            truncation <- .waiting
        },
        Action("truncate_go", by: truncater) {
            require(truncation.is(.waiting), "a truncation waits")
            require(dioCount == 0, "nothing is in flight")
            truncation <- .running
        },
        Action("truncate_end", by: truncater) {
            require(truncation.is(.running), "a truncation runs")
            truncation <- .idle
        },
    ]

    static let properties: [Property] = [
        .invariant("dio-count", "the count is the number of requests in flight") {
            dioCount == count("r", in: Request.self) { r in place[r].isNot(.idle, .done) }
        },
        .invariant("truncation-alone", "truncation runs only while nothing is in flight") {
            truncation.is(.running) ==> (dioCount == 0)
        },
        .invariant("complete-once", "a request completes at most once") {
            forAll("r", in: Request.self) { r in acknowledged[r] <= 1 }
        },
        .invariant("converted-when-done", "a finished request that owed a conversion was converted, unless it failed") {
            forAll("r", in: Request.self) { r in
                (place[r].is(.done) && unwritten[r]) ==> (failed[r] || converted[r])
            }
        },
        .invariant("references", "references are the bios in flight and the submitter's own") {
            forAll("r", in: Request.self) { r in
                references[r] == inFlight[r] + ifThenElse(place[r].is(.submitting), 1, 0)
            }
        },
    ]
}
