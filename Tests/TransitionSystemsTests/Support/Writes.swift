import TransitionSystems

/// A small, complete and correct model: writes that issue two bios each, and a count of the writes in flight.
enum Writes {
    enum Request: IndexSort {}
    enum Block: OrderedIndexSort {}
    enum Place: String, Enumeration { case idle, submitting, waiting, done }
    enum Counting: String, Enumeration { case early, late }

    static let place = Indexed<Request, Place>("pc", initially: .idle, "where the request is")
    static let left = Indexed<Request, Int>("iss", in: 0...2, initially: 0, "bios still to issue")
    static let inFlight = variable("dio", in: 0...3, initially: 0, "writes in flight")
    static let reported = Relation<Request>("ack", initially: false, ghost: true, "completion was reported")

    static let counting = Axis<Counting>("counting", "when a write is counted", [.early: "at once", .late: "never"])
    static let eio = FaultClass("eio", "the device fails a bio")
    static let submitter = Actor("submitter")
    static let device = Actor("device")

    static let begin = Action("begin", Parameter<Request>("r"), by: submitter, mirrors: "ext4_direct_IO()") { r in
        require(place[r].is(.idle), "the request is idle")
        place[r] <- .submitting
        left[r] <- 2
        when(counting.is(.early)) { inFlight <- inFlight + 1 }
    }

    static let issue = Action("issue", Parameter<Request>("r"), by: submitter) { r in
        require(place[r].is(.submitting), "the request is being submitted")
        require(left[r] > 0, "a bio is left to issue")
        left[r] <- left[r] - 1
        when(left[r] == 1) { place[r] <- .waiting }
    }

    static let end = Action("end", Parameter<Request>("r"), by: device, in: .irq) { r in
        require(place[r].is(.waiting), "the request waits")
        place[r] <- .done
        reported[r] <- true
        when(counting.is(.early)) { inFlight <- inFlight - 1 }
    }

    static let counted = Property.invariant("counted", "the count is the number of writes in flight") {
        inFlight == count("r", in: Request.self) { r in place[r].is(.submitting, .waiting) }
    }

    static let reportedWhenDone = Property.invariant("reported", "exactly the finished writes were reported") {
        forAll("r", in: Request.self) { r in
            reported[r] <=> place[r].is(.done)
            place[r].is(.waiting) ==> (left[r] == 0)
        }
    }

    static let system = TransitionSystem(
        "writes", variables: [place, left, inFlight, reported], axes: [counting.setting], actors: [submitter, device],
        actions: [begin, issue, end], properties: [counted, reportedWhenDone]
    ) {
        forAll("r", in: Request.self) { r in place[r].is(.done) }
    }

    static let version = ProtocolVersion(
        id: "early", title: "counted at once", system: system, axes: [counting.setting: Counting.early.ordinal])

    static func scope(requests: Int) -> Scope { Scope("writes@\(requests)", sizes: ["Request": requests]) }

    static func ground(requests: Int, _ system: TransitionSystem = system) throws -> GroundModel {
        try GroundModel(Model(system), axes: version.axes, scope: scope(requests: requests))
    }
}
