import Testing
import TransitionSystems

@testable import DirectIOModel

/// A way in which an async write can go, and how it ends in each version. The letters are those of the table of outcomes.
struct Outcome: CustomTestStringConvertible {
    typealias Condition = @Sendable (Term<Request>) -> Term<Bool>

    let row: String
    /// The only failures there are.
    let faults: [FaultClass]
    /// What went on, told when end_io has done its work and the result is about to be reported.
    let situation: Condition
    /// What holds then, by version.
    let ends: [String: Condition]

    var testDescription: String { row }

    /// Which blocks a conversion of the request made written.
    static let converted = Relation2<Request, Block>("converted", ghost: true, "a conversion of the request wrote it")
}

extension Outcome {
    private typealias C = Conditions

    private static let freed: Condition = { _ in forAll("e", in: IOEnd.self) { e in !State.allocated[e] } }
    private static let leaked: Condition = { _ in exists("e", in: IOEnd.self) { e in State.allocated[e] } }

    private static let convertsSubmitted: Condition = { r in
        forAll("b", in: Block.self) { b in State.submitted[r, b] ==> State.ext[b].is(.written) }
    }
    private static let convertsNothing: Condition = { r in
        forAll("b", in: Block.self) { b in !converted[r, b] }
    }
    private static let metUnwritten: Condition = { r in State.metUnwritten[r] }
    private static let neverMetUnwritten: Condition = { r in !State.metUnwritten[r] }
    private static let transferred: Condition = { r in C.transferred(r) }
    private static let nothingTransferred: Condition = { r in !C.transferred(r) }
    private static let submitError: Condition = { r in State.submitError[r] }
    private static let pageError: Condition = { r in State.pageError[r] }
    private static let ioError: Condition = { r in State.ioError[r] }
    private static let succeeded: Condition = { r in !C.failed(r) }
    private static let queued: Condition = { r in State.queued[r] }
    private static let isSuccess: Condition = { r in !C.failsForUser(r) }
    private static let isError: Condition = { r in C.failsForUser(r) }

    /// All of several conditions hold.
    private static func both(_ conditions: Condition...) -> Condition {
        { r in conditions.dropFirst().reduce(conditions[0](r)) { $0 && $1(r) } }
    }

    private static let all = ["seed", "half-merged", "v4.6", "v6.x"]

    private static func everywhere(_ condition: @escaping Condition) -> [String: Condition] {
        Dictionary(uniqueKeysWithValues: all.map { ($0, condition) })
    }

    private static func withIOEnd(
        _ seed: @escaping Condition, _ halfMerged: @escaping Condition, _ merged: @escaping Condition
    ) -> [String: Condition] {
        ["seed": both(seed, isError), "half-merged": both(halfMerged, isError), "v4.6": both(merged, isError)]
    }

    /// A failure after part or all of the write was submitted, into unwritten blocks.
    private static let failsAfterSubmission =
        withIOEnd(both(convertsSubmitted, freed), both(convertsNothing, leaked), both(convertsNothing, freed))
        .merging(["v6.x": both(convertsNothing, isError)]) { first, _ in first }

    static let successes = [
        Outcome(
            row: "a: all blocks were written before", faults: [], situation: both(succeeded, neverMetUnwritten),
            ends: everywhere(both(convertsNothing, freed, isSuccess))),
        Outcome(
            row: "b: some blocks were unwritten", faults: [], situation: both(succeeded, metUnwritten, queued),
            ends: everywhere(both(convertsSubmitted, freed, isSuccess))),
        Outcome(
            row: "o: all bios end before the submitter lets go", faults: [],
            situation: { r in succeeded(r) && State.metUnwritten[r] && State.context[r].is(.process) },
            ends: everywhere(both(convertsSubmitted, freed, isSuccess))),
        Outcome(
            row: "p: the conversion fails", faults: [Faults.conversion],
            situation: { r in State.conversionFailed[r] },
            ends: [
                "seed": both(freed, isSuccess), "half-merged": both(freed, isSuccess),
                "v4.6": both(freed, isSuccess), "v6.x": isError,
            ]),
    ]

    static let deviceFailures = [
        Outcome(
            row: "c: a bio fails, and everything was submitted", faults: [Faults.eio],
            situation: { r in State.ioError[r] && C.allSubmitted(r) && State.metUnwritten[r] && State.queued[r] },
            ends: failsAfterSubmission),
        Outcome(
            row: "d: a bio fails, and a part was submitted", faults: [Faults.eio, Faults.mapping],
            situation: both(ioError, submitError, metUnwritten), ends: failsAfterSubmission),
    ]

    static let mappingFailures = [
        Outcome(
            row: "e: a later mapping call fails", faults: [Faults.mapping],
            situation: both(submitError, transferred, metUnwritten), ends: failsAfterSubmission),
        Outcome(
            row: "f: the first mapping call fails", faults: [Faults.mapping],
            situation: both(submitError, nothingTransferred),
            ends: everywhere(both(convertsNothing, freed, isError))),
    ]

    static let memoryFailures = [
        Outcome(
            row: "g: no memory for the io_end, nothing submitted", faults: [Faults.ioEndMemory],
            situation: both(submitError, nothingTransferred),
            ends: withIOEnd(
                both(convertsNothing, freed), both(convertsNothing, freed), both(convertsNothing, freed))),
        Outcome(
            row: "h: no memory for the io_end, written blocks submitted", faults: [Faults.ioEndMemory],
            situation: both(submitError, transferred),
            ends: withIOEnd(
                both(convertsNothing, freed), both(convertsNothing, freed), both(convertsNothing, freed))),
        Outcome(
            row: "i: no memory for the workqueue, nothing submitted", faults: [Faults.workqueueMemory],
            situation: both(submitError, nothingTransferred),
            ends: withIOEnd(
                both(convertsNothing, leaked), both(convertsNothing, leaked), both(convertsNothing, freed))),
        Outcome(
            row: "j: no memory for the workqueue, written blocks submitted", faults: [Faults.workqueueMemory],
            situation: both(submitError, transferred),
            ends: withIOEnd(
                both(convertsNothing, freed), both(convertsNothing, leaked), both(convertsNothing, freed))),
    ]

    static let pageFailures = [
        Outcome(
            row: "k: no page can be pinned at the start", faults: [Faults.efault],
            situation: both(submitError, nothingTransferred),
            ends: everywhere(both(convertsNothing, freed, isError))),
        Outcome(
            row: "l: a page cannot be pinned, and mapped blocks remain", faults: [Faults.efault],
            situation: both(pageError, metUnwritten),
            ends: failsAfterSubmission.filter { $0.key != "v6.x" }),
        Outcome(
            row: "m: a page cannot be pinned, and no mapped blocks remain", faults: [Faults.efault],
            situation: { r in State.submitError[r] && !State.pageError[r] && C.transferred(r) && State.metUnwritten[r]
            },
            ends: failsAfterSubmission),
    ]
}
