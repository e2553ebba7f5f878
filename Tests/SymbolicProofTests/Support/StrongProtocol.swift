import TransitionSystems

@testable import DirectIOModel

/// The protocol with what shows by induction that a write is reported at most once and that i_ioend_count is right: in
/// which phase of its life a request holds its counts, and when completion may run beside the submitting task.
enum StrongProtocol {
    /// The properties of the protocol that the lemmas are for.
    static let shown: Set<String> = ["complete-once", "io-end-count", "unwritten-count", "release-discipline"]

    static let lemmas: [Property] = [
        lemma("uncounted-after-end_io", "completion drops its count after end_io") { r in
            State.completion[r].isNot(.uncountingFirst)
        },
        lemma("dropped-place", "the reference to the dio is dropped once the submission is over") { r in
            State.dropped[r] ==> isPastDrop(r)
        },
        lemma("queued-place", "a write is queued once its reference is dropped, and completes elsewhere") { r in
            State.queued[r] ==> (State.dropped[r] && State.submit[r].isNot(.completing))
        },
        lemma("outstanding-queued", "a submission that leaves bios behind is queued, and they complete it") { r in
            (State.dropped[r] && Conditions.outstanding(r)) ==> (State.queued[r] && State.completion[r].is(.idle))
        },
        lemma("completing-place", "a write that is not queued completes in the submitting task") { r in
            State.submit[r].is(.completing) <=> (isCompleting(r) && !State.queued[r])
        },
        lemma("completing-dropped", "completion begins when all references to the dio are dropped") { r in
            isCompleting(r) ==> (State.dropped[r] && !Conditions.outstanding(r))
        },
        lemma("conversion-place", "a conversion runs inside completion, or after it in the submitting task") { r in
            State.conversion[r].isNot(.idle)
                ==> (State.completion[r].is(.converting)
                    || (State.completion[r].is(.done) && State.submit[r].is(.converting)))
        },
        lemma("checking-sync-place", "what the submitting task is about to convert has completed") { r in
            (State.submit[r].is(.checkingSync) && Conditions.transferred(r) && !State.queued[r])
                ==> State.completion[r].is(.done)
        },
        lemma("no-pointer", "the inode names no io_end, and the submitting task holds no reference to one") { r in
            State.submit[r].isNot(
                .clearingPointer, .allocatingIOEnd, .settingPointer, .readingPointer, .flagging, .testingPointer,
                .clearingAfter, .putting, .puttingLeftover)
                && forAll("e", in: IOEnd.self) { e in !State.pointer[e] && !State.seen[r, e] }
        },
        lemma("transferred-place", "blocks are in bios from the core's loop on") { r in
            Conditions.transferred(r) ==> (isInLoop(r) || isPastDrop(r))
        },
        lemma("dying-place", "completion alone drops io_ends, and waits for their conversion") { r in
            forAll("e", in: IOEnd.self) { e in
                State.dying[r, e] ==> State.completion[r].is(.putting, .converting)
            }
        },
        lemma("given-owned", "end_io is given the request's own io_end, and then nothing names it for end_io") { r in
            forAll("e", in: IOEnd.self) { e in
                (State.dying[r, e] || State.dioPrivate[r, e]) ==> State.owns[r, e]
                State.dying[r, e] ==> !State.dioPrivate[r, e]
            }
        },
        lemma("carried-owned", "b_private names the request's own io_end from its birth to the end of the loop") { r in
            forAll("e", in: IOEnd.self) { e in
                State.bPrivate[r, e] ==> (isInLoop(r) && State.owns[r, e])
                State.owns[r, e] ==> ((isInLoop(r) && State.bPrivate[r, e]) || isPastDrop(r))
            }
        },
        lemma("owns-one", "a request has at most one io_end, which lives and is no other's") { r in
            forAll("e", in: IOEnd.self) { e in
                State.owns[r, e] ==> State.allocated[e]
                forAll("f", in: IOEnd.self) { f in (State.owns[r, e] && State.owns[r, f]) ==> (e == f) }
                forAll("q", in: Request.self) { q in (State.owns[r, e] && State.owns[q, e]) ==> (q == r) }
            }
        },
        lemma("released-settled", "an io_end about to be released owes nothing") { r in
            forAll("e", in: IOEnd.self) { e in
                (State.conversion[r].is(.releasing) && State.dying[r, e]) ==> !State.flagged[e]
            }
        },
        lemma("completion-done", "what has completed was dropped, until it is over") { r in
            State.completion[r].is(.done) ==> (isPastDrop(r) && !Conditions.outstanding(r))
        },
        lemma("reported-once", "a write is reported when its user is told") { r in
            State.reports[r] == ifThenElse(State.acknowledged[r].is(.no), 0, 1)
        },
        lemma("told-last", "a user is told by the completion of a queued write, or by the call that returns") { r in
            State.acknowledged[r].isNot(.no)
                ==> ((State.queued[r] && State.completion[r].is(.done))
                    || (State.submit[r].is(.returned) && !isCompleting(r) && !State.queued[r]))
        },
        lemma("core-count-place", "the core's count is held from the dio's birth until completion drops it") { r in
            State.coreCount[r]
                <=> (isInLoop(r) || (isCompleting(r) && State.completion[r].isNot(.reporting))
                    || (State.queued[r] && State.completion[r].is(.idle)))
        },
        lemma("own-count-place", "ext4's own count is held while the request is in direct I/O") { r in
            State.ownCount[r] <=> (isBeforeLoop(r) || isInLoop(r) || isLeaving(r) || State.submit[r].is(.completing))
        },
        DirectIO.system.lemmas[0],
    ]

    private static func lemma(
        _ id: String, _ statement: String, _ condition: (Term<Request>) -> Term<Bool>
    ) -> Property {
        .invariant(id, statement, parts: [Parts.core]) { forAll("r", in: Request.self) { r in condition(r) } }
    }

    /// In ext4's direct-I/O function, before the core is called.
    private static func isBeforeLoop(_ r: Term<Request>) -> Term<Bool> {
        State.submit[r].is(
            .takingDataSem, .unlockingEarly, .clearingPointer, .allocatingIOEnd, .settingPointer, .allocatingDIO)
    }

    /// In the core, before the submitting task drops its reference.
    private static func isInLoop(_ r: Term<Request>) -> Term<Bool> {
        State.submit[r].is(
            .looping, .mapping, .readingPointer, .flagging, .stopping, .testingPointer, .allocatingLate, .flaggingLate,
            .latching, .waiting, .dropping)
    }

    /// In ext4's direct-I/O function, after the core has returned.
    private static func isLeaving(_ r: Term<Request>) -> Term<Bool> {
        State.submit[r].is(.clearingAfter, .putting, .puttingLeftover, .checkingSync, .converting, .uncounting)
    }

    private static func isPastDrop(_ r: Term<Request>) -> Term<Bool> {
        isLeaving(r)
            || State.submit[r].is(.completing, .releasingDataSem, .relocking, .releasingLate, .unlocking, .returned)
    }

    private static func isCompleting(_ r: Term<Request>) -> Term<Bool> { State.completion[r].isNot(.idle, .done) }

    /// One version with the lemmas, in the part `core` with all its faults.
    static func ground(
        _ id: String, requests: Int = 1, blocks: Int = 1, without lemma: String? = nil
    ) throws -> GroundModel {
        var system = DirectIO.system
        system.lemmas = []
        for property in lemmas where property.id != lemma { system = try system.adding(property) }
        guard let preset = DirectIO.presets.first(where: { $0.id == id }) else { throw UnknownVersion(id: id) }
        let scope = DirectIO.scope("core", requests, blocks, parts: [Parts.core], faults: Faults.core)
        let properties = shown.union(lemmas.map(\.id))
        return try GroundModel(Model(system), axes: preset.axes, scope: scope, properties: properties)
    }

    struct UnknownVersion: Error { let id: String }
}
