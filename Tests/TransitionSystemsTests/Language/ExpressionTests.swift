import Testing
import TransitionSystems

@Suite("Expressions")
struct ExpressionTests {
    private typealias W = Writes

    @Test("carry the line on which they are written")
    func places() {
        let start = #line
        let formula = all {
            W.inFlight == 0
            W.inFlight <= 3
        }
        let lines = formula.expression.children.map { part in
            if case .located(_, let place) = part { place.line } else { 0 }
        }
        #expect(lines == [start + 2, start + 3])
    }

    @Test("bind operators like Swift's own, with implication and equivalence below them")
    func precedence() {
        let a = Term<Bool>(unchecked: .read(W.reported.declaration, []))
        #expect((a || a ==> a && a).expression == .implies((a || a).expression, (a && a).expression))
        #expect((a ==> a <=> a).expression == .equal((a ==> a).expression, a.expression))
        #expect((a <=> W.inFlight == 0).expression == .equal(a.expression, (W.inFlight == 0).expression))
    }

    @Test("know their free binders, variables and settings")
    func contents() {
        let r = Binder("r", sort: W.Request.sort)
        let q = Binder("q", sort: W.Request.sort)
        let read = Expression.read(W.left.declaration, [.bound(r)])
        let formula = Expression.forAll(r, .equal(read, .read(W.left.declaration, [.bound(q)])))
        #expect(formula.freeBinders == [q])
        #expect(formula.variablesRead == [W.left.declaration])
        #expect((W.counting.is(.early, .late)).expression.settingsUsed == [W.counting.setting])
    }

    @Test("replace binders everywhere, and keep the rest")
    func substitution() {
        let r = Binder("r", sort: W.Request.sort)
        let read = Expression.located(.read(W.left.declaration, [.bound(r)]), line(7))
        let element = Expression.literal(1, W.Request.sort)
        #expect(read.substituting([r: element]) == .located(.read(W.left.declaration, [element]), line(7)))
        #expect(read.substituting([:]) == read)
        #expect(read.unlocatedThroughout == .read(W.left.declaration, [.bound(r)]))
    }

    @Test("have children that can be replaced one by one, in every form")
    func children() {
        let a = Expression.true
        let b = Binder("b", sort: W.Request.sort)
        let forms: [Expression] = [
            .bound(b), .read(W.left.declaration, [a]), .next(a), .setting(W.counting.setting), .not(a), .and([a, a]),
            .or([a]), .implies(a, a), .equal(a, a), .less(a, a), .lessOrEqual(a, a), .follows(a, a), .add(a, a),
            .subtract(a, a), .ifThenElse(a, a, a), .forAll(b, a), .exists(b, a), .count(b, a), .located(a, line(1)),
        ]
        for form in forms {
            #expect(form.mapChildren { $0 } == form)
            #expect(form.mapChildren { _ in .false }.children == form.children.map { _ in .false })
        }
    }
}
