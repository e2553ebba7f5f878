import StateExploration
import TransitionSystems

/// Small systems in which it is known what happens in the end.
enum ProgressSystems {
    enum Task: IndexSort {}
    enum Light: String, Enumeration { case red, green }

    private static let someone = Actor("someone")
    private static let light = variable("light", initially: Light.red)
    private static let done = variable("done", initially: false)
    private static let waiting = Relation<Task>("waiting", initially: false)
    private static let rounds = variable("rounds", in: 0...3, initially: 0)

    private static func system(_ variables: [any Declares], _ actions: [Action], _ claim: Property) -> TransitionSystem {
        TransitionSystem("small", variables: variables, actors: [someone], actions: actions, properties: [claim]) { true }
    }

    static func ground(_ system: TransitionSystem) throws -> GroundModel {
        try GroundModel(Model(system), scope: Scope("small", sizes: ["Task": 2]))
    }

    /// A light changes for ever; somebody finishes when it is green, or whatever it is.
    static func light(change: Fairness = .weak, finish: Fairness, atGreenOnly: Bool) -> TransitionSystem {
        system(
            [light, done],
            [
                Action("change", by: someone, fairness: change) {
                    require(!done, "nobody has finished")
                    light <- ifThenElse(light.is(.red), .constant(.green), .constant(.red))
                },
                Action("finish", by: someone, fairness: finish) {
                    require(!done, "nobody has finished")
                    require(light.is(.green) || !Term(booleanLiteral: atGreenOnly), "the light is green")
                    done <- true
                },
            ], .leadsTo("finishes", "somebody finishes", cause: true, effect: done))
    }

    /// Two tasks ask again and again, and are served by an action that picks one.
    static func service(ask: Fairness = .none) -> TransitionSystem {
        system(
            [waiting],
            [
                Action("ask", Parameter<Task>("t"), by: someone, fairness: ask) { t in
                    require(!waiting[t], "the task waits for nothing")
                    waiting[t] <- true
                },
                Action("serve", Parameter<Task>("t"), by: someone) { t in
                    require(waiting[t], "the task waits")
                    waiting[t] <- false
                },
            ],
            .leadsTo(
                "served", "who asks is served", forEach: "t", in: Task.self, cause: { waiting[$0] },
                effect: { !waiting[$0] }))
    }

    /// The same, served by one server that takes the task as a choice.
    static var chosenService: TransitionSystem {
        get throws {
            try service().replacing(
                Action("serve", Parameter<Int>("turn", in: 0...1), Parameter<Task>("t"), by: someone) { turn, t in
                    require(waiting[t], "the task waits")
                    require(turn >= 0, "whatever the turn")
                    waiting[t] <- false
                })
        }
    }

    /// Somebody counts to three; whether the last round comes is a choice.
    static func counting(last: Fairness) -> TransitionSystem {
        system(
            [rounds],
            [
                Action("count", by: someone) {
                    require(rounds < 2, "two rounds are not over")
                    rounds <- rounds + 1
                },
                Action("last", by: someone, fairness: last) {
                    require(rounds == 2, "two rounds are over")
                    rounds <- 3
                },
            ], .leadsTo("ends", "whoever begins ends", cause: rounds == 1, effect: rounds == 3))
    }

    /// A step that changes nothing can be taken for ever; so can be the one that is waited for.
    static func idling(finish: Fairness) -> TransitionSystem {
        system(
            [done],
            [
                Action("idle", by: someone) {
                    require(!done, "nobody has finished")
                    done <- false
                },
                Action("finish", by: someone, fairness: finish) {
                    require(!done, "nobody has finished")
                    done <- true
                },
            ], .leadsTo("finishes", "somebody finishes", cause: true, effect: done))
    }
}
