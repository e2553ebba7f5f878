import TransitionSystems

@testable import DirectIOModel

/// The toy with what its properties need beside them, so that no step from a state where all hold breaks one.
enum StrongToy {
    static let lemmas: [Property] = [
        .invariant("in-flight-place", "bios are in flight only while the request is submitted or waited for") {
            forAll("r", in: Toy.Request.self) { r in
                (Toy.inFlight[r] > 0) ==> Toy.place[r].is(.submitting, .waiting)
            }
        },
        .invariant("issue-budget", "no more bios are issued than a request has") {
            forAll("r", in: Toy.Request.self) { r in
                Toy.inFlight[r] + Toy.toIssue[r] <= 2
                (Toy.toIssue[r] > 0) ==> Toy.place[r].is(.submitting)
            }
        },
        .invariant("acknowledged-when-done", "a request is acknowledged once it is done, and not before") {
            forAll("r", in: Toy.Request.self) { r in
                Toy.acknowledged[r] == ifThenElse(Toy.place[r].is(.done), 1, 0)
            }
        },
        .invariant("completing-converted", "a request that owed a conversion completes after it") {
            forAll("r", in: Toy.Request.self) { r in
                (Toy.place[r].is(.completing) && Toy.unwritten[r]) ==> (Toy.failed[r] || Toy.converted[r])
            }
        },
        .invariant("turn-is-queued", "exactly the queued requests have a turn") {
            forAll("r", in: Toy.Request.self) { r in
                (Toy.turn[r] > 0) <=> Toy.place[r].is(.queued)
            }
        },
        .invariant("turns-differ", "no two requests have the same turn") {
            forAll("r", in: Toy.Request.self) { r in
                forAll("q", in: Toy.Request.self) { q in
                    (Toy.turn[r] > 0 && Toy.turn[r] == Toy.turn[q]) ==> (r == q)
                }
            }
        },
        .invariant("turns-dense", "turns are counted from 1") {
            forAll("r", in: Toy.Request.self) { r in
                Toy.turn[r] <= count("q", in: Toy.Request.self) { q in Toy.turn[q] > 0 }
            }
        },
    ]

    static func system(without lemma: String? = nil) throws -> TransitionSystem {
        var system = Toy.system
        for property in lemmas where property.id != lemma { system = try system.adding(property) }
        return system
    }

    static func ground(requests: Int, without lemma: String? = nil) throws -> GroundModel {
        try GroundModel(Model(system(without: lemma)), scope: Toy.scope(requests: requests))
    }
}
