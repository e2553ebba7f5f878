import Testing
import TransitionSystems

@Suite("Double assignment")
struct DoubleAssignmentTests {
    private typealias W = Writes
    private let r = parameter()

    private func set(_ value: Int, at number: Int) -> Line {
        .update(cell: .read(W.left.declaration, [r]), value: .literal(value, .integer), line(number))
    }

    private func when(_ condition: Term<Bool>, _ lines: Line...) -> Line {
        .when(condition.expression, then: lines, otherwise: [], line(6))
    }

    /// The findings for an action that has these lines and the guard line `pc[r] = idle`.
    private func findings(_ lines: Line...) -> [String] {
        var system = W.system
        system.actions[0].lines = [W.begin.lines[0], W.begin.lines[1]] + lines
        return TransitionSystemsTests.findings(system)
    }

    private func message(first: Int, second: Int) -> String {
        "Model.swift:\(second): error: the action 'begin' may assign 'iss[r]' twice in one step (first at "
            + "Model.swift:\(first)); make the conditions exclude each other, for instance with 'otherwise:'"
    }

    @Test("is reported for two plain lines")
    func plain() {
        #expect(findings(set(1, at: 7), set(2, at: 8)) == [message(first: 7, second: 8)])
    }

    @Test("is no mistake when both lines assign the same")
    func agreeing() {
        #expect(findings(set(1, at: 7), set(1, at: 8)) == [])
    }

    @Test("is reported for conditions that can hold together")
    func compatible() {
        #expect(
            findings(
                when(W.inFlight == 0, set(1, at: 7)), when(W.counting.is(.early), set(2, at: 8))
            ) == [message(first: 7, second: 8)])
        #expect(
            findings(when(W.inFlight < 2, set(1, at: 7)), when(W.inFlight > 0, set(2, at: 8))) == [
                message(first: 7, second: 8)
            ])
    }

    @Test("is not reported where values, ranges, axes or guard lines exclude it")
    func exclusive() {
        #expect(findings(when(W.inFlight < 2, set(1, at: 7)), when(W.inFlight >= 2, set(2, at: 8))) == [])
        #expect(
            findings(when(W.counting.is(.early), set(1, at: 7)), when(W.counting.is(.late), set(2, at: 8))) == [])
        let place = W.place[Term(unchecked: r)]
        #expect(
            findings(when(place.is(.idle, .done), set(1, at: 7)), when(place.is(.waiting), set(2, at: 8))) == [])
        #expect(
            findings(when(place.is(.idle, .done), set(1, at: 7)), when(place.is(.waiting, .done), set(2, at: 8))) == [],
            "the guard line says that the request is idle")
        let some = exists("q", in: W.Request.self) { q in W.place[q].is(.done) }
        #expect(findings(when(some, set(1, at: 7)), when(!some, set(2, at: 8))) == [])
    }

    @Test("is seen between two loops over one sort")
    func loops() {
        func loop(_ value: Int, at number: Int, where condition: (Term<W.Request>) -> Term<Bool>) -> Line {
            let q = Binder("q", sort: W.Request.sort)
            let cell = Expression.read(W.left.declaration, [.bound(q)])
            let update = Line.update(cell: cell, value: .literal(value, .integer), line(number))
            return .forEach(
                q, [.when(condition(Term(unchecked: .bound(q))).expression, then: [update], otherwise: [], line(6))],
                line(5))
        }
        #expect(
            findings(
                loop(1, at: 7) { W.place[$0].is(.done) }, loop(2, at: 8) { W.place[$0].isNot(.idle) }
            ) == [
                "Model.swift:8: error: the action 'begin' may assign 'iss[q]' twice in one step (first at Model.swift:7); "
                    + "make the conditions exclude each other, for instance with 'otherwise:'"
            ])
        #expect(
            findings(loop(1, at: 7) { W.place[$0].is(.done) }, loop(2, at: 8) { W.place[$0].isNot(.done) }) == [])
    }

    @Test("is not reported for elements that stand at different places of an order")
    func order() {
        let b = Parameter<W.Block>("b")
        let first = Parameter<W.Block>("first")
        let last = Parameter<W.Block>("last")
        let mapped = Relation<W.Block>("mapped", initially: false)
        let action = Action("map", b, first, last, by: W.submitter) { b, first, last in
            require(first <= last, "the run has at least one block")
            TransitionSystems.when(b.isWithin(first, last)) { mapped[b] <- true }
            TransitionSystems.when(last.isFollowed(by: b)) { mapped[b] <- false }
        }
        var system = W.system
        system.variables.append(mapped.declaration)
        system.actions.append(action)
        system.properties.append(.sometimes("mapped", "") { exists("b", in: W.Block.self) { b in mapped[b] } })
        #expect(TransitionSystemsTests.findings(system) == [])
    }

    @Test("is seen between an action and its extension")
    func extensions() {
        let size = Part("size", "")
        var system = W.system
        system.parts = [size]
        system.extensions = [
            ActionExtension(of: "issue", Parameter<W.Request>("x"), part: size) { x in
                [.update(cell: W.left[x].expression, value: .literal(0, .integer), line(8))]
            }
        ]
        let first = W.issue.lines[2].location
        #expect(
            TransitionSystemsTests.findings(system) == [
                "Model.swift:8: error: the action 'issue' may assign 'iss[r]' twice in one step (first at \(first)); "
                    + "make the conditions exclude each other, for instance with 'otherwise:'"
            ])
    }
}
