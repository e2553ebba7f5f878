import TransitionSystems

/// Small models, each with a form that an exporter can get wrong.
enum SmallModels {
    enum Item: IndexSort {}
    enum Slot: OrderedIndexSort {}
    enum Phase: String, Enumeration { case idle, running, done }

    static let someone = Actor("someone")

    /// Two variables that exchange their values, and three that rotate: updates that read each other.
    static let exchange: TransitionSystem = {
        let a = variable("a", in: 0...3, initially: 1)
        let b = variable("b", in: 0...3, initially: 2)
        let flags = Indexed<Slot, Bool>("flag", initially: nil)
        return TransitionSystem(
            "exchange", variables: [a, b, flags], actors: [someone],
            initially: { exists("s", in: Slot.self) { s in flags[s] } },
            actions: [
                Action("exchange", by: someone) {
                    a <- b
                    b <- a
                },
                Action("count", by: someone) {
                    require(a < 3, "there is room")
                    a <- a + 1
                },
                Action("shift", Parameter<Slot>("s"), Parameter<Slot>("t"), by: someone) { s, t in
                    require(s.isFollowed(by: t), "neighbours")
                    flags[s] <- flags[t]
                    flags[t] <- flags[s]
                },
            ],
            properties: [
                .step("moves-by-one", "a moves by at most one, or to b") {
                    any {
                        a.next <= a + 1
                        a.next == b
                    }
                },
                .step("only-grows", "a never shrinks") { a.next >= a },
                .invariant("some-flag", "some flag is set") { exists("s", in: Slot.self) { s in flags[s] } },
                .sometimes("a-is-three", "a reaches its end") { a == 3 },
            ]
        ) { false }
    }()

    /// Items run once; when all are done nothing can happen, and that is an end or a deadlock.
    static func oneShot(finishedWhenAllAreDone: Bool) -> TransitionSystem {
        let phase = Indexed<Item, Phase>("item.phase", initially: .idle, "where the item is")
        let owns = Relation2<Item, Slot>("owns")
        return TransitionSystem(
            "one-shot", variables: [phase, owns], actors: [someone],
            actions: [
                Action("start", Parameter<Item>("i"), Parameter<Slot>("s"), by: someone) { i, s in
                    require(phase[i].is(.idle), "the item is idle")
                    require(!exists("j", in: Item.self) { j in owns[j, s] }, "the slot is free")
                    phase[i] <- .running
                    owns[i, s] <- true
                },
                Action("finish", Parameter<Item>("i"), by: someone) { i in
                    require(phase[i].is(.running), "the item runs")
                    phase[i] <- .done
                    forEach("s", in: Slot.self) { s in owns[i, s] <- false }
                },
            ],
            properties: [
                .invariant("one-owner", "a slot has at most one owner") {
                    forAll("s", in: Slot.self) { s in count("i", in: Item.self) { i in owns[i, s] } <= 1 }
                },
                .invariant("never-all-done", "some item is not done") {
                    exists("i", in: Item.self) { i in phase[i].isNot(.done) }
                },
                .sometimes("all-run", "all items run at once") {
                    forAll("i", in: Item.self) { i in phase[i].is(.running) }
                },
            ]
        ) {
            all {
                Term<Bool>(booleanLiteral: finishedWhenAllAreDone)
                forAll("i", in: Item.self) { i in phase[i].is(.done) }
            }
        }
    }

    /// An integer that leaves its range, and an invariant that fails at the start.
    static let overflow: TransitionSystem = {
        let level = variable("level", in: -2...2, initially: 0)
        return TransitionSystem(
            "overflow", variables: [level], actors: [someone],
            actions: [
                Action("down", by: someone) { level <- level - 1 },
                Action("up", by: someone) {
                    require(level < 0, "below the middle")
                    level <- level + 1
                },
            ],
            properties: [.invariant("not-zero", "never at zero") { level != 0 }]
        ) { false }
    }()

    /// A finite instance.
    static func ground(_ system: TransitionSystem, properties: Set<String>? = nil) throws -> GroundModel {
        let scope = Scope("small", sizes: ["Item": 2, "Slot": 3])
        return try GroundModel(Model(system), scope: scope, properties: properties)
    }
}
