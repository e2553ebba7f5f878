import Testing
import TransitionSystems

@Suite("Validation of actions")
struct ValidationOfActionsTests {
    private let r = parameter()
    private let iss = Writes.left.declaration

    private func update(_ cell: Expression, _ value: Expression) -> [String] {
        findings(adding: [.update(cell: cell, value: value, line(7))], to: "end")
    }

    private var end: Expression { parameter(of: Writes.end) }

    @Test("reports an update with a value of another sort")
    func sort() {
        #expect(
            update(.read(iss, [end]), .true) == [
                "Model.swift:7: error: 'iss[r]' of the sort Int is given 'true' of the sort Bool"
            ])
    }

    @Test("reports an update of what is no variable")
    func noVariable() {
        #expect(update(.true, .true) == ["Model.swift:7: error: 'true' is updated, but only variables can be"])
    }

    @Test("reports an update of a rigid variable")
    func rigid() {
        let fits = Relation<Writes.Request>("fits", rigid: { $0 == 0 })
        var system = Writes.system
        system.variables.append(fits.declaration)
        system.actions[0].lines.append(.update(cell: .read(fits.declaration, [r]), value: .true, line(7)))
        #expect(
            findings(system) == [
                "Model.swift:7: error: 'fits' is rigid: no step changes it; remove the update or declare it as state"
            ])
    }

    @Test("reports a number outside the range, also under a condition")
    func range() {
        let message =
            "Model.swift:7: error: 'iss' is set to 3, outside its range 0...2; widen the range or correct the number"
        #expect(update(.read(iss, [end]), .literal(3, .integer)) == [message])
        let choice = Expression.ifThenElse(.true, .literal(1, .integer), .literal(3, .integer))
        #expect(update(.read(iss, [end]), choice) == [message])
    }

    @Test("reports an initial value outside the range")
    func initialValue() {
        let count = variable("late", in: 1...2, initially: 0, file: "Model.swift", line: 3)
        var system = Writes.system
        system.variables.append(count.declaration)
        #expect(
            findings(system) == [
                "Model.swift:3: error: 'late' starts as 0, outside its range 1...2; widen the range or start inside it"
            ])
    }

    @Test("reports a cell that every element of a loop assigns")
    func loop() {
        let q = Binder("q", sort: Writes.Request.sort)
        let update = Line.update(cell: .read(iss, [end]), value: .literal(0, .integer), line(7))
        #expect(
            findings(adding: [.forEach(q, [update], line(6))], to: "end") == [
                "Model.swift:7: error: 'iss[r]' is updated for each q but is not indexed by it, so that every element "
                    + "assigns the same cell; move the line out, or index by q"
            ])
    }

    @Test("keeps ghosts out of what happens")
    func ghosts() {
        let ghost = Expression.read(Writes.reported.declaration, [end])
        let advice =
            "reads the ghost 'ack'; only properties and ghosts may depend on a ghost. "
            + "Declare 'ack' without 'ghost: true' or leave it out here"
        let assign = Line.update(cell: .read(iss, [end]), value: .literal(0, .integer), line(8))
        #expect(
            findings(adding: [.require(ghost, reason: "", line(7))], to: "end") == [
                "Model.swift:7: error: a guard line \(advice)"
            ])
        #expect(
            findings(adding: [.when(ghost, then: [assign], otherwise: [], line(7))], to: "end") == [
                "Model.swift:7: error: the condition of more than ghosts \(advice)"
            ])
        #expect(
            update(.read(iss, [end]), .ifThenElse(ghost, .literal(0, .integer), .literal(1, .integer))) == [
                "Model.swift:7: error: the new value of 'iss' \(advice)"
            ])
    }

    @Test("lets a ghost decide about ghosts")
    func ghostAboutGhost() {
        let seen = Relation<Writes.Request>("seen", initially: false, ghost: true)
        var system = Writes.system
        system.variables.append(seen.declaration)
        system.actions[2].lines.append(
            .when(
                .read(Writes.reported.declaration, [end]),
                then: [.update(cell: .read(seen.declaration, [end]), value: .true, line(7))], otherwise: [], line(6)))
        #expect(findings(system).allSatisfy { $0.contains("warning: nothing reads the variable 'seen'") })
    }

    @Test("reports a fault, an actor and a part that the protocol does not list")
    func membership() {
        var system = Writes.system
        system.actions.append(
            Action(
                "fail", by: Actor("devise"), fault: FaultClass("eio", ""), part: Part("size", ""), file: "Model.swift",
                line: 4
            ) { Writes.inFlight <- 0 })
        #expect(
            findings(system) == [
                "Model.swift:4: error: the action 'fail' belongs to the part 'size', which is not in 'parts'; add it there.",
                "Model.swift:4: error: the fault 'eio' is used but not in 'faults'; add it there.",
                "Model.swift:4: error: the actor 'devise' is used but not in 'actors'; add it there. "
                    + "Did you mean 'device'?",
            ])
    }

    @Test("reports an extension of an unknown action, or with other parameters")
    func extensions() {
        let size = Part("size", "")
        func findings(_ part: ActionExtension) -> [String] {
            var system = Writes.system
            system.parts = [size]
            system.extensions = [part]
            return TransitionSystemsTests.findings(system)
        }
        #expect(
            findings(ActionExtension(of: "begn", part: size, file: "Model.swift", line: 4) { Writes.inFlight <- 0 })
                == [
                    "Model.swift:4: error: there is no action 'begn' to extend. Did you mean 'begin'?"
                ])
        #expect(
            findings(
                ActionExtension(of: "issue", Parameter<Bool>("b"), part: size, file: "Model.swift", line: 4) { _ in
                    Writes.inFlight <- 0
                }) == [
                    "Model.swift:4: error: the parameters (Bool) of the extension do not match 'issue(r: Request)'; "
                        + "name its first parameters, in order"
                ])
    }

    @Test("reports a parameter that an extension takes twice")
    func repeatedParameter() {
        let size = Part("size", "")
        let pair = Action("pair", Parameter<Writes.Request>("a"), Parameter<Writes.Request>("b"), by: Writes.device) {
            a, _ in
            Writes.left[a] <- 0
        }
        let x = Parameter<Writes.Request>("x")
        var system = Writes.system
        system.parts = [size]
        system.actions.append(pair)
        system.extensions = [
            ActionExtension(of: "pair", x, x, part: size, file: "Model.swift", line: 4) { _, _ in Writes.inFlight <- 0 }
        ]
        #expect(
            findings(system) == [
                "Model.swift:4: error: the parameter 'x' of the extension of 'pair' is listed twice; rename or remove one"
            ])
    }
}
