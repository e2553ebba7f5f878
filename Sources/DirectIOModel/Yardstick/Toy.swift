public import TransitionSystems

/// A small completion protocol with known counts, by which checkers are compared. Not a model of ext4.
///
/// Each request issues two bios; each bio succeeds or fails. The last reference completes the request or puts it on a
/// FIFO conversion queue that one worker serves; a truncater waits until nothing is in flight. With 2, 3 and 4
/// requests there are 2,763, 101,495 and 3,758,419 states; 10,160, 532,502 and 25,569,500 are generated: one for the
/// initial state and one for each step.
public enum Toy {
    enum Request: IndexSort {}

    enum Place: String, Enumeration {
        case idle, submitting, waiting, queued, working, completing, done
    }

    enum Truncation: String, Enumeration {
        case idle, waiting, running
    }

    /// Bios a request issues.
    static let bios = 2
    /// The largest number of requests that the ranges allow.
    static let mostRequests = 8

    static let place = Indexed<Request, Place>("pc", initially: .idle, "where the request is")
    static let toIssue = Indexed<Request, Int>("iss", in: 0...bios, initially: 0, "bios still to issue")
    static let inFlight = Indexed<Request, Int>("infl", in: 0...bios, initially: 0, "bios issued and not ended")
    static let references = Indexed<Request, Int>("ref", in: 0...bios + 1, initially: 0, "reference count")
    static let unwritten = Indexed<Request, Bool>("unw", initially: false, "a conversion is owed")
    static let failed = Indexed<Request, Bool>("err", initially: false, "some bio failed")
    static let converted = Indexed<Request, Bool>("conv", initially: false, "the range was converted")
    static let acknowledged = Indexed<Request, Int>("ack", in: 0...2, initially: 0, "completions reported")
    static let turn = Indexed<Request, Int>("turn", in: 0...mostRequests, initially: 0, "place in the queue, from 1")
    static let dioCount = variable("dio", in: 0...mostRequests, initially: 0, "requests in flight")
    static let truncation = variable("tr", initially: Truncation.idle, "what the truncater does")

    static let submitter = Actor("submitter")
    static let irq = Actor("irq")
    static let worker = Actor("worker")
    static let truncater = Actor("truncater")

    /// The protocol.
    public static let system = TransitionSystem(
        "toy",
        variables: [
            place, toIssue, inFlight, references, unwritten, failed, converted, acknowledged, turn, dioCount,
            truncation,
        ],
        actors: [submitter, irq, worker, truncater],
        actions: actions,
        properties: properties
    ) {
        true
    }

    /// The finite instance with a number of requests.
    public static func scope(requests: Int) -> Scope {
        Scope("toy@\(requests)", sizes: ["Request": requests])
    }
}
