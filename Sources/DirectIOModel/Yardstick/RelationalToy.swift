public import TransitionSystems

/// The yardstick for inference: the same small completion protocol as ``Toy``, with relations in the place of counters
/// and of the order of the queue, so that it can be proved for any number of requests and bios. Not a model of ext4.
public enum RelationalToy {
    enum Request: IndexSort {}
    enum Bio: IndexSort {}

    enum Place: String, Enumeration {
        case idle, submitting, waiting, queued, working, completing, done
    }

    enum Truncation: String, Enumeration {
        case idle, waiting, running
    }

    static let place = Indexed<Request, Place>("pc", initially: .idle, "where the request is")
    static let inFlight = Relation2<Request, Bio>("infl", "the bio is issued and has not ended")
    static let unwritten = Relation<Request>("unw", initially: false, "a conversion is owed")
    static let failed = Relation<Request>("err", initially: false, "some bio failed")
    static let converted = Relation<Request>("conv", initially: false, "the range was converted")
    static let acknowledged = Relation<Request>("acked", initially: false, "completion was reported")
    static let counted = Relation<Request>("dio", initially: false, "the request counts as direct I/O in flight")
    static let truncation = variable("tr", initially: Truncation.idle, "what the truncater does")

    private static let submitter = Actor("submitter")
    private static let irq = Actor("irq")
    private static let worker = Actor("worker")
    private static let truncater = Actor("truncater")

    /// The protocol as a version, so that commands can name it.
    public static let version = ProtocolVersion(
        id: "relational-toy", title: "the yardstick for inference",
        summary: "a small completion protocol without counters", system: system)

    /// The sizes at which it is explored.
    public static let family = ScopeFamily(
        "toy",
        rungs: [(1, 1), (1, 2), (2, 1), (2, 2)].map { requests, bios in
            Scope("toy@\(requests)x\(bios)", sizes: ["Request": requests, "Bio": bios])
        }, properties: Set(properties.map(\.id)))

    static let system = TransitionSystem(
        "relational-toy",
        variables: [place, inFlight, unwritten, failed, converted, acknowledged, counted, truncation],
        actors: [submitter, irq, worker, truncater], actions: actions, properties: properties
    ) {
        true
    }

    private static let actions: [Action] = [
        Action("begin", Parameter<Request>("r"), Parameter<Bool>("unwritten"), by: submitter) { r, isUnwritten in
            require(place[r].is(.idle), "the request is idle")
            require(truncation.is(.idle), "no truncation is under way")
            place[r] <- .submitting
            unwritten[r] <- isUnwritten
            counted[r] <- true
        },
        Action("issue", Parameter<Request>("r"), Parameter<Bio>("b"), by: submitter) { r, b in
            require(place[r].is(.submitting), "the request is being submitted")
            require(forAll("q", in: Request.self) { q in !inFlight[q, b] }, "the bio is free")
            inFlight[r, b] <- true
        },
        Action(
            "bio_end", Parameter<Request>("r"), Parameter<Bio>("b"), Parameter<Bool>("failed"), by: irq, in: .irq
        ) { r, b, fails in
            require(inFlight[r, b], "the bio is in flight")
            inFlight[r, b] <- false
            failed[r] <- (failed[r] || fails)
            when(place[r].isNot(.submitting) && forAll("c", in: Bio.self) { c in c == b || !inFlight[r, c] }) {
                finish(r)
            }
        },
        Action("submitter_drop", Parameter<Request>("r"), by: submitter) { r in
            require(place[r].is(.submitting), "the request is being submitted")
            when(exists("b", in: Bio.self) { b in inFlight[r, b] }) {
                place[r] <- .waiting
            } otherwise: {
                finish(r)
            }
        },
        Action("take", Parameter<Request>("r"), by: worker, in: .workqueue) { r in
            require(place[r].is(.queued), "the request is queued")
            require(forAll("q", in: Request.self) { q in place[q].isNot(.working) }, "the worker is free")
            place[r] <- .working
        },
        Action("convert", Parameter<Request>("r"), by: worker, in: .workqueue) { r in
            require(place[r].is(.working), "the worker has the request")
            converted[r] <- !failed[r]
            place[r] <- .completing
        },
        Action("complete", Parameter<Request>("r"), by: worker, in: .workqueue) { r in
            require(place[r].is(.completing), "the request completes")
            acknowledged[r] <- true
            counted[r] <- false
            place[r] <- .done
        },
        Action("recycle", Parameter<Request>("r"), by: submitter) { r in
            require(place[r].is(.done), "the request is done")
            place[r] <- .idle
            unwritten[r] <- false
            failed[r] <- false
            converted[r] <- false
            acknowledged[r] <- false
        },
        Action("truncate_request", by: truncater) {
            require(truncation.is(.idle), "no truncation is under way")
            truncation <- .waiting
        },
        Action("truncate_go", by: truncater) {
            require(truncation.is(.waiting), "a truncation waits")
            require(forAll("r", in: Request.self) { r in !counted[r] }, "nothing is in flight")
            truncation <- .running
        },
        Action("truncate_end", by: truncater) {
            require(truncation.is(.running), "a truncation runs")
            truncation <- .idle
        },
    ]

    /// The last reference is gone: the request is queued for conversion, or completes.
    private static func finish(_ r: Term<Request>) -> Update {
        place[r] <- ifThenElse(unwritten[r], .constant(.queued), .constant(.completing))
    }

    static let properties: [Property] = [
        .invariant("converted-when-done", "a finished request that owed a conversion was converted, unless it failed") {
            forAll("r", in: Request.self) { r in
                (place[r].is(.done) && unwritten[r]) ==> (failed[r] || converted[r])
            }
        },
        .invariant("truncation-alone", "truncation runs only while nothing counts as in flight") {
            truncation.is(.running) ==> forAll("r", in: Request.self) { r in !counted[r] }
        },
        .invariant("truncation-without-bios", "truncation runs only while no bio is in flight") {
            truncation.is(.running)
                ==> forAll("r", in: Request.self) { r in
                    forAll("b", in: Bio.self) { b in !inFlight[r, b] }
                }
        },
        .invariant("reported-once", "a request that completes was not reported") {
            forAll("r", in: Request.self) { r in place[r].is(.completing) ==> !acknowledged[r] }
        },
    ]
}
