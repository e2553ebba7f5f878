import Testing

@testable import TransitionSystems

@Suite("Explanations of failures")
struct FailureExplanationTests {
    private typealias W = Writes

    /// A state of the example with two requests: places, bios left, count, reports.
    private func state(_ places: [W.Place], left: [Int] = [0, 0], inFlight: Int = 0, reported: [Int] = [0, 0]) -> [Int]
    {
        places.map(\.ordinal) + left + [inFlight] + reported
    }

    private func explain(_ property: Property, in now: [Int], next: [Int]? = nil) throws -> FailureExplanation? {
        try ExpressionEvaluator(W.ground(requests: 2)).explain(property, in: now, next: next)
    }

    @Test("are absent where nothing fails")
    func holds() throws {
        #expect(try explain(W.reportedWhenDone, in: state([.idle, .idle])) == nil)
    }

    @Test("name the line and the element")
    func element() throws {
        let property = Property.invariant("p", "") {
            forAll("r", in: W.Request.self) { r in
                W.reported[r] <=> W.place[r].is(.done)
                W.place[r].is(.waiting) ==> (W.left[r] == 0)
            }
        }
        let lines = property.location.line
        let second = try #require(try explain(property, in: state([.idle, .waiting], left: [0, 1])))
        #expect(second.location.line == lines + 3)
        #expect(second.text == "iss[r] = 0")
        #expect(second.elements == [.init(name: "r", element: "r1")])
        #expect(second.readings == [.init(cell: "iss[r]", value: "1")])
        let first = try #require(try explain(property, in: state([.done, .idle])))
        #expect(
            first.description
                == "\(first.location): ack[r] ⇔ pc[r] = done fails for r = r0; ack[r] is false, pc[r] is done")
        #expect(first.location.line == lines + 2)
    }

    @Test("go through negations, existence and choices")
    func descent() throws {
        let none = Property.invariant("p", "") {
            !exists("q", in: W.Request.self) { q in
                W.place[q].is(.done)
                !W.reported[q]
            }
        }
        let some = try #require(try explain(none, in: state([.done, .done], reported: [1, 0])))
        #expect(some.elements == [.init(name: "q", element: "r1")])
        #expect(some.text == "¬(pc[q] = done ∧ ¬ack[q])")
        let chosen = Property.invariant("p", "") { ifThenElse(W.inFlight == 0, W.counting.is(.late), true) }
        #expect(try explain(chosen, in: state([.idle, .idle]))?.text == "counting = late")
        let either = Property.invariant("p", "") { !(W.inFlight == 0 || W.inFlight == 1) }
        #expect(try explain(either, in: state([.idle, .idle], inFlight: 1))?.text == "dio ≠ 1")
    }

    @Test("name every element of nested quantifiers, those of one name apart")
    func nested() throws {
        let apart = Property.invariant("p", "") {
            forAll("r", in: W.Request.self) { q in
                forAll("r", in: W.Request.self) { r in
                    (W.place[q].is(.done) && W.place[r].is(.waiting)) ==> (W.left[q] == W.left[r])
                }
            }
        }
        let found = try #require(try explain(apart, in: state([.waiting, .done], left: [1, 2])))
        #expect(found.elements == [.init(name: "r", element: "r1"), .init(name: "r2", element: "r0")])
        #expect(found.text == "iss[r] = iss[r2]")
    }

    @Test("read both states of a step")
    func step() throws {
        let grows = Property.step("p", "") { W.inFlight.next <= W.inFlight + 1 }
        let now = state([.idle, .idle])
        #expect(try explain(grows, in: now, next: state([.idle, .idle], inFlight: 1)) == nil)
        let found = try #require(try explain(grows, in: now, next: state([.idle, .idle], inFlight: 2)))
        #expect(found.readings == [.init(cell: "dio′", value: "2"), .init(cell: "dio", value: "0")])
        #expect(found.elements.isEmpty)
    }

    @Test("say what a progress claim owes to an element, and nothing where it owes nothing")
    func progress() throws {
        let each = Property.leadsTo(
            "p", "", forEach: "r", in: W.Request.self, cause: { r in W.place[r].isNot(.idle) },
            effect: { r in W.place[r].is(.done) })
        let evaluator = ExpressionEvaluator(try W.ground(requests: 2))
        let now = state([.done, .waiting])
        #expect(evaluator.explain(each, owedTo: 0, in: now) == nil)
        let owed = try #require(evaluator.explain(each, owedTo: 1, in: now))
        #expect(owed.description == "\(each.location): pc[r] = done fails for r = r1; pc[r] is waiting")
        #expect(evaluator.explain(W.counted, owedTo: nil, in: now) == nil)
    }

    /// The evaluator and the ground form are two meanings of one tree; they must be one.
    @Test("evaluate a property as its ground form does, in every state of the example and its neighbours")
    func agreesWithGroundForm() throws {
        let mutant = try W.system.droppingGuard(containing: "being submitted", of: "issue")
            .droppingGuard(containing: "waits", of: "end").editing("end") { $0.lines.removeLast() }
        let model = try W.ground(requests: 2, mutant)
        let interpreter = Interpreter(model)
        let evaluator = ExpressionEvaluator(model)
        var failures = 0
        for state in try reachable(model) {
            for (property, ground) in zip(mutant.properties, model.properties) {
                let holds = interpreter.holds(ground.condition, in: state)
                #expect(evaluator.holds(property.formulas[0], in: state) == holds)
                #expect((evaluator.explain(property, in: state) == nil) == holds)
                if !holds { failures += 1 }
            }
        }
        #expect(failures > 0)
    }
}
