import Testing
import Z3Solver

@Suite("A model")
struct Z3ModelTests {
    let context = Z3Context()
    let sort = Z3Sort.uninterpreted("Block")

    @Test("lists the elements of a set, and the values at each") func universe() throws {
        let solver = try Z3Solver(context, .simple)
        let (a, b) = try (context.constant("a", sort), context.constant("b", sort))
        let x = try context.constant("x", sort)
        let written = try context.function("written", [sort], .bool)
        try solver.assert(context.distinct([a, b]))
        try solver.assert(context.forAll([x], written(x).iff(x.equals(a))))
        #expect(try solver.check() == .satisfiable)
        let model = try solver.model()
        let elements = try model.universe(of: sort)
        #expect(elements.count >= 2)
        #expect(try elements.filter { try model.bool(written($0)) } == [model.value(of: a)])
        #expect(try model.element(a) != model.element(b))
        #expect(try elements.map(model.element).contains(model.element(b)))
        #expect(try model.element(a).hasPrefix("Block!val!"))
        #expect(model.description.contains("written -> {"))
    }

    @Test("gives a value to what is left open, always the same") func completion() throws {
        let solver = try Z3Solver(context)
        #expect(try solver.check() == .satisfiable)
        let model = try solver.model()
        let (p, w, e) = try (
            context.constant("p", .bool), context.constant("w", .bitVector(width: 9)), context.constant("e", sort)
        )
        #expect(try model.bool(p) == model.bool(p))
        #expect(try model.bool(p.or(p.not())))
        #expect(try model.unsigned(w) < 512)
        #expect(try model.element(e) == model.element(e))
        #expect(try model.universe(of: .uninterpreted("Unheard of")) == [])
    }

    @Test("stays valid when its solver goes on") func independence() throws {
        let solver = try Z3Solver(context, .simple)
        let word = try context.constant("w", .bitVector(width: 8))
        try solver.push()
        try solver.assert(word.equals(context.bitVector(200, width: 8)))
        #expect(try solver.check() == .satisfiable)
        let model = try solver.model()
        try solver.pop()
        try solver.assert(word.equals(context.bitVector(7, width: 8)))
        #expect(try solver.check() == .satisfiable)
        #expect(try model.unsigned(word) == 200)
        #expect(try solver.model().unsigned(word) == 7)
    }
}
