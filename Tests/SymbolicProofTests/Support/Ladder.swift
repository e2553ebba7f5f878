import TransitionSystems

/// A ladder that is climbed a rung at a time, and from whose fourth rung nobody comes further: small enough that every
/// answer about it is plain.
enum Ladder {
    static let rung = variable("rung", in: -1...6, initially: -1, "how high")
    static let rests = variable("rests", initially: false, "a rest on a rung")
    static let climber = Actor("climber")

    static let system = TransitionSystem(
        "ladder", variables: [rung, rests], actors: [climber],
        actions: [
            Action("climb", by: climber) {
                require(rung < 3, "the rungs above are missing")
                require(!rests, "one climbs or rests")
                rung <- rung + 1
            },
            Action("rest", by: climber) {
                require(!rests, "one rests once")
                require(rung == 1, "the second rung is broad")
                rests <- true
            },
            Action("go_on", by: climber) {
                require(rests, "one rests")
                rests <- false
                rung <- rung + 2
            },
        ],
        properties: [
            .invariant("low", "nobody is above the second rung") { rung <= 1 },
            .step("by-one", "nobody takes two rungs at once") { rung.next <= rung + 1 },
            .sometimes("third", "the third rung is reached") { rung == 2 },
            .sometimes("sixth", "the sixth rung is reached") { rung == 5 },
        ]
    ) {
        rung == 6
    }

    static func ground() throws -> GroundModel {
        try GroundModel(Model(system), scope: Scope("ladder", sizes: [:]))
    }
}
