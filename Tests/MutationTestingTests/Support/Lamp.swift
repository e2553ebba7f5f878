import TransitionSystems

/// A protocol with one action for each thing that an operator changes.
enum Lamp {
    enum Place: String, Enumeration { case off, warm, on, hot, broken }
    enum Colour: String, Enumeration { case red, green }
    enum Rule: String, Enumeration { case careful, careless }
    enum Switch: IndexSort {}

    static let place = variable("place", initially: Place.off)
    static let colour = variable("colour", initially: Colour.red)
    static let charge = variable("charge", in: 0...3, initially: 0)
    static let pressed = Relation<Switch>("pressed", initially: false)
    static let rule = Axis<Rule>("rule", "how the lamp is used", [.careful: "with care", .careless: "without"])
    static let hand = Actor("hand")
    static let storm = Actor("storm", isEnvironment: true)
    static let blackout = FaultClass("blackout", "no current")
    static let surge = FaultClass("surge", "too much current")

    static let press = Action("press", Parameter<Switch>("s"), by: hand) { s in
        require(place.is(.off), "the lamp is off")
        require(charge < 3 && !pressed[s], "there is room for more")
        charge <- charge + 1
        pressed[s] <- true
        place <- .warm
    }
    static let glow = Action("glow", by: hand) {
        require(place.is(.warm), "the lamp is warm")
        when(forAll("s", in: Switch.self) { s in pressed[s] }) {
            place <- .on
        } otherwise: {
            place <- .off
        }
        colour <- .green
    }
    static let fail = Action("fail", by: storm, fault: blackout) {
        require(rule.is(.careless), "the lamp is used without care")
        place <- .broken
    }

    static let system = TransitionSystem(
        "lamp", variables: [place, colour, charge, pressed], axes: [rule.setting], faults: [blackout, surge],
        actors: [hand, storm], actions: [press, glow, fail],
        properties: [.invariant("whole", "the lamp is never broken") { place.isNot(.broken) }]
    ) {
        true
    }

    /// The lamp used with care, which never breaks, or without.
    static func version(_ value: Rule) -> ProtocolVersion {
        ProtocolVersion(id: "\(value)", title: "", system: system, axes: [rule.setting: value.ordinal])
    }

    static let family = ScopeFamily(
        "lamp", rungs: [Scope("lamp@2", sizes: ["Switch": 2], faults: [blackout], actors: [storm])],
        properties: ["whole", "no-deadlock"])
}
