import Testing
import TransitionSystems

@Suite("Validation of expressions")
struct ValidationOfExpressionsTests {
    private let r = parameter()
    private let pc = Writes.place.declaration
    private let iss = Writes.left.declaration

    @Test("accepts the example without a word")
    func example() {
        #expect(findings(Writes.system) == [])
    }

    @Test("reports sides of different sorts")
    func sides() {
        #expect(
            findings(requiring: .equal(.read(iss, [r]), .true)) == [
                "Model.swift:7: error: the line compares 'iss[r]' of the sort Int and 'true' of the sort Bool; "
                    + "both sides must have one sort"
            ])
        let choice = Expression.ifThenElse(.true, .literal(1, .integer), .false)
        #expect(
            findings(requiring: .equal(choice, .literal(1, .integer))) == [
                "Model.swift:7: error: the line chooses between '1' of the sort Int and 'false' of the sort Bool; "
                    + "both sides must have one sort"
            ])
    }

    @Test("reports a part of another sort than is needed, once, where it is")
    func needed() {
        #expect(
            findings(requiring: .and([.true, .read(iss, [r])])) == [
                "Model.swift:7: error: 'iss[r]' is of the sort Int, but Bool is needed here"
            ])
        #expect(
            findings(requiring: .located(.not(.add(.true, .literal(1, .integer))), line(9))) == [
                "Model.swift:9: error: 'true' is of the sort Bool, but Int is needed here",
                "Model.swift:9: error: 'true + 1' is of the sort Int, but Bool is needed here",
            ])
        #expect(
            findings(requiring: .literal(1, .integer)) == [
                "Model.swift:7: error: '1' is of the sort Int, but Bool is needed here"
            ])
    }

    @Test("reports an order where there is none")
    func order() {
        #expect(
            findings(requiring: .less(r, r)) == [
                "Model.swift:7: error: 'r < r' compares elements of Request, which has no order; "
                    + "use an ordered index sort, or '=='"
            ])
        #expect(
            findings(requiring: .follows(.read(iss, [r]), .literal(1, .integer))) == [
                "Model.swift:7: error: 'iss[r] followed by 1' compares elements of Int, which has no order; "
                    + "use an ordered index sort, or '=='"
            ])
    }

    @Test("reports a comparison that the range decides for ever")
    func reach() {
        #expect(
            findings(requiring: .lessOrEqual(.read(iss, [r]), .literal(3, .integer))) == [
                "Model.swift:7: error: 'iss[r]' is compared with 3, which is outside the range 0...2 of 'iss'; "
                    + "correct the number or the range"
            ])
        #expect(
            findings(requiring: .equal(.literal(-1, .integer), .read(iss, [r]))) == [
                "Model.swift:7: error: 'iss[r]' is compared with -1, which is outside the range 0...2 of 'iss'; "
                    + "correct the number or the range"
            ])
    }

    @Test("reports a binder used outside what introduces it")
    func unbound() {
        let message =
            "is not bound here: it is a parameter of another action, or the variable of a quantifier used outside its "
            + "formula; use it only inside what introduces it"
        let foreign = Expression.bound(Writes.issue.parameters[0])
        #expect(findings(requiring: .equal(r, foreign)) == ["Model.swift:7: error: 'r' \(message)"])
        let q = Binder("q", sort: Writes.Request.sort)
        let leaking = Expression.and([.exists(q, .equal(.bound(q), r)), .equal(.bound(q), r)])
        #expect(findings(requiring: leaking) == ["Model.swift:7: error: 'q' \(message)"])
    }

    @Test("reports a variable that the protocol does not list, and suggests")
    func undeclared() {
        let issued = Relation<Writes.Request>("isss", initially: false)
        #expect(
            findings(requiring: .read(issued.declaration, [r])) == [
                "Model.swift:7: error: 'isss' is used but not in 'variables'; add it there. Did you mean 'iss'?"
            ])
        let other = Relation<Writes.Request>("ack", initially: false, file: "Other.swift", line: 3)
        let known = Writes.reported.declaration.location
        #expect(
            findings(requiring: .read(other.declaration, [r])) == [
                "Model.swift:7: error: 'ack' is declared at Other.swift:3, but the protocol's variable of that name is "
                    + "declared at \(known); use one declaration"
            ])
    }

    @Test("reports indices of a wrong number or sort, and computed ones")
    func indices() {
        #expect(
            findings(requiring: .equal(.read(iss, []), .literal(0, .integer))) == [
                "Model.swift:7: error: 'iss' is indexed by (Request), but is given ()"
            ])
        let b = Binder("b", sort: Writes.Block.sort)
        #expect(
            findings(requiring: .forAll(b, .equal(.read(iss, [.bound(b)]), .literal(0, .integer)))) == [
                "Model.swift:7: error: the index 'b' of 'iss' is of the sort Block, but Request is needed"
            ])
        let computed = Expression.ifThenElse(.true, r, r)
        #expect(
            findings(requiring: .equal(.read(iss, [computed]), .literal(0, .integer))) == [
                "Model.swift:7: error: the index 'if true then r else r' of 'iss' is computed; quantify over the element "
                    + "and say in the formula which it is"
            ])
    }

    @Test("reports a setting that the protocol does not list, and suggests")
    func settings() {
        let axis = Axis<Writes.Counting>("countin", "", [:])
        #expect(
            findings(requiring: axis.is(.early).expression) == [
                "Model.swift:7: error: the axis 'countin' is used but not in 'axes'; add it there. "
                    + "Did you mean 'counting'?"
            ])
        let limit = Limit("bios", "")
        let bounded = limit.permits(oneMoreThan: Writes.inFlight)
        #expect(
            findings(requiring: bounded.expression) == [
                "Model.swift:7: error: the limit 'bios' is used but not in 'limits'; add it there."
            ])
        #expect(
            findings(requiring: Part("size", "").isComposed.expression) == [
                "Model.swift:7: error: the part 'size' is used but not in 'parts'; add it there."
            ])
        #expect(
            findings(requiring: Actor("reader", isEnvironment: true).takesPart.expression) == [
                "Model.swift:7: error: the actor 'reader' is used but not in 'actors'; add it there."
            ])
    }

    @Test("reports 'next' outside step properties, and inside itself")
    func next() {
        let outside =
            "error: 'next' is used outside a step property; an action says what follows with '<-', and an invariant "
            + "speaks of one state"
        let later = Expression.next(.equal(.read(iss, [r]), .literal(0, .integer)))
        #expect(findings(requiring: later) == ["Model.swift:7: \(outside)"])
        var system = Writes.system
        system.finished = .located((Writes.inFlight.next == 0).expression, line(5))
        #expect(findings(system) == ["Model.swift:5: \(outside)"])
        system = Writes.system
        system.properties.append(.step("twice", "", file: "Model.swift", line: 8) { Writes.inFlight.next.next == 0 })
        #expect(
            findings(system).map { $0.drop { $0 != " " } } == [
                " error: 'next' is used inside 'next'; a step property speaks of one step"
            ])
    }
}
