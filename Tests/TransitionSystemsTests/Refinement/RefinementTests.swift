import Testing

@testable import TransitionSystems

@Suite("Refinement of a specification")
struct RefinementTests {
    private typealias W = Writes
    private enum Stage: String, Enumeration { case fresh, running, over }

    private static let stage = Indexed<W.Request, Stage>("stage", initially: .fresh)
    private static let told = Relation<W.Request>("told", initially: false)

    /// A write runs once, and is told of exactly when it is over.
    private static func specification(startsIf guardLine: Line...) -> TransitionSystem {
        TransitionSystem(
            "runs-once", variables: [stage, told], actors: [W.submitter],
            actions: [
                Action("start", Parameter<W.Request>("r"), by: W.submitter) { r in
                    require(stage[r].is(.fresh), "the write is new")
                    guardLine
                    stage[r] <- .running
                },
                Action("finish", Parameter<W.Request>("r"), by: W.submitter) { r in
                    require(stage[r].is(.running), "the write runs")
                    stage[r] <- .over
                    told[r] <- true
                },
            ], properties: []
        ) {
            forAll("r", in: W.Request.self) { r in stage[r].is(.over) }
        }
    }

    private static func property(
        of specification: TransitionSystem = specification(),
        told isTold: @escaping (Term<W.Request>) -> Term<Bool> = { W.reported[$0] }
    ) -> Property {
        .refinement(
            "refines", "writes run once",
            by: RefinementMapping(
                to: specification, before: forAll("r", in: W.Request.self) { r in W.place[r].is(.idle) },
                .value(of: stage) { r in
                    ifThenElse(
                        W.place[r].is(.idle), .constant(.fresh),
                        ifThenElse(W.place[r].is(.done), .constant(.over), .constant(.running)))
                },
                .value(of: told) { r in isTold(r) }))
    }

    /// The first step of the protocol, from whatever state, that is not one of the specification: what is said of it.
    private func mistake(
        in system: TransitionSystem = W.system, _ property: Property = property()
    ) throws -> String? {
        let model = try W.ground(requests: 2, system.adding(property))
        let interpreter = Interpreter(model)
        for state in try reachable(model) {
            for action in model.actions where interpreter.obstacle(to: action, in: state) == nil {
                let next = try interpreter.successor(of: state, by: action)
                let found = ExpressionEvaluator(model).explain(property, in: state, next: next)
                if let found { return found.description.drop { $0 != ":" }.dropFirst().drop { $0 != ":" }.description }
            }
        }
        return nil
    }

    @Test("holds where every step is one of the specification or none")
    func refines() throws {
        #expect(try mistake() == nil)
    }

    @Test("fails where a step does half of what a step of the specification does")
    func half() throws {
        let system = try W.system.editing("end") { $0.lines.removeAll { $0.text() == ["ack[r] ← true"] } }
        #expect(
            try mistake(in: system)
                == ": 'stage[r] changes by a step of runs-once' fails for r = r0; stage[r] is running, stage[r]′ is over")
    }

    @Test("fails where a step does two of the specification's one after the other")
    func leap() throws {
        let leap = Action("leap", Parameter<W.Request>("r"), by: W.submitter) { r in
            require(W.place[r].is(.idle), "the request is idle")
            W.place[r] <- .done
            W.reported[r] <- true
        }
        #expect(
            try mistake(in: W.system.adding(leap))
                == ": 'stage[r] changes by a step of runs-once' fails for r = r0; stage[r] is fresh, stage[r]′ is over")
    }

    @Test("fails where a step is taken that the specification forbids")
    func guarded() throws {
        let alone = require(
            forAll("q", in: W.Request.self) { q in Self.stage[q].isNot(.running) }, "no other write runs")
        let found = try mistake(Self.property(of: Self.specification(startsIf: alone)))
        #expect(found?.hasPrefix(": 'stage[r] changes by a step of runs-once' fails") == true)
    }

    @Test("fails where the beginning is none of the specification's")
    func beginning() throws {
        let found = try mistake(Self.property(told: { r in !W.reported[r] }))
        #expect(found == ": ¬ack[r] ⇔ false fails for r = r0; ack[r] is false")
    }

    @Test("holds where a step is several of the specification's at once")
    func together() throws {
        let together = Action("begin_all", by: W.submitter) {
            require(forAll("q", in: W.Request.self) { q in W.place[q].is(.idle) }, "all requests are idle")
            forEach("q", in: W.Request.self) { q in
                W.place[q] <- .submitting
                W.left[q] <- 2
            }
            W.inFlight <- 2
        }
        #expect(try mistake(in: W.system.adding(together)) == nil)
    }

    @Test("knows variables without index")
    func scalar() throws {
        let busy = variable("busy", initially: false)
        func property(endsIf condition: Term<Bool>) -> Property {
            let specification = TransitionSystem(
                "busy", variables: [busy], actors: [W.submitter],
                actions: [
                    Action("work", by: W.submitter) { busy <- true },
                    Action("rest", by: W.submitter) {
                        require(condition, "there may be rest")
                        busy <- false
                    },
                ], properties: []
            ) {
                true
            }
            return .refinement(
                "refines", "",
                by: RefinementMapping(
                    to: specification, before: W.inFlight == 0, .value(of: busy, W.inFlight > 0)))
        }
        #expect(try mistake(property(endsIf: true)) == nil)
        #expect(
            try mistake(property(endsIf: false)) == ": 'busy changes by a step of busy' fails; busy is true, busy′ is false")
    }

    @Test("needs a value for every variable of the specification")
    func unmapped() throws {
        let partial = Property.refinement(
            "refines", "",
            by: RefinementMapping(
                to: Self.specification(), before: true, .value(of: Self.told) { r in W.reported[r] }))
        let found = findings(try W.system.adding(partial))
        #expect(found.contains { $0.contains("'stage'") }, "\(found)")
    }

    @Test("is printed as the mapping, not as the formula that it comes to")
    func text() {
        #expect(
            Self.property().text().split(separator: "\n").dropFirst().map(String.init) == [
                "  every step is one of runs-once, several at once, or none, where",
                "    stage[r] is if pc[r] = idle then fresh else if pc[r] = done then over else running",
                "    told[r] is ack[r]",
                "  which starts where ∀ r ∈ Request: pc[r] = idle",
            ])
    }
}
