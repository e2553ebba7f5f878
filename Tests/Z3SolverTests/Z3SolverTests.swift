import Testing
import Z3Solver

@Suite("A solver")
struct Z3SolverTests {
    @Test("answers, in layers", arguments: everyKind) func layers(kind: Z3Solver.Kind) throws {
        let solver = try Z3Solver(Z3Context(), kind)
        let word = try solver.context.constant("w", .bitVector(width: 4))
        let three = try solver.context.bitVector(3, width: 4)
        try solver.assert(word.unsignedLess(three))
        #expect(try solver.check() == .satisfiable)
        #expect(try solver.model().unsigned(word) < 3)

        try solver.push()
        try solver.assert(three.unsignedLessOrEqual(word))
        #expect(solver.layerCount == 1)
        #expect(try solver.check() == .unsatisfiable)
        try solver.pop()
        #expect(solver.layerCount == 0)
        #expect(try solver.check() == .satisfiable)

        let inside = try solver.withLayer {
            try solver.assert(word.equals(three))
            return try solver.check()
        }
        #expect(inside == .unsatisfiable)
        #expect(throws: CancellationError.self) {
            try solver.withLayer {
                try solver.push()
                throw CancellationError()
            }
        }
        #expect(solver.layerCount == 0)
        #expect(try solver.check() == .satisfiable)
    }

    @Test("names the tracked assertions and assumptions at odds", arguments: everyKind)
    func cores(kind: Z3Solver.Kind) throws {
        let context = Z3Context()
        let solver = try Z3Solver(context, kind, options: Z3Options(minimizesCores: true))
        let word = try context.constant("w", .bitVector(width: 4))
        let names = try ["small", "large", "odd", "idle"].map { try context.constant($0, .bool) }
        try solver.assert(word.unsignedLess(context.bitVector(4, width: 4)), trackedBy: names[0])
        try solver.assert(word.bits(0...0).equals(context.bitVector(1, width: 1)), trackedBy: names[2])
        try solver.assert(names[1].implies(context.bitVector(4, width: 4).unsignedLessOrEqual(word)))
        #expect(try solver.check(assuming: [names[3]]) == .satisfiable)
        #expect(try solver.check(assuming: [names[3], names[1]]) == .unsatisfiable)
        #expect(try Set(solver.unsatCore()) == [names[0], names[1]])
        #expect(try solver.check() == .satisfiable)
    }

    @Test("has an empty core when the untracked assertions are at odds") func emptyCore() throws {
        let solver = try Z3Solver(Z3Context())
        try solver.assert(solver.context.bool(false))
        #expect(try solver.check() == .unsatisfiable)
        #expect(try solver.unsatCore() == [])
    }

    @Test("decides quantifiers over any set") func quantifiers() throws {
        let context = Z3Context()
        let solver = try Z3Solver(context, .simple)
        let sort = Z3Sort.uninterpreted("Request")
        let before = try context.function("before", [sort, sort], .bool)
        let (x, y, z) = try (context.constant("x", sort), context.constant("y", sort), context.constant("z", sort))
        try solver.assert(context.forAll([x], before(x, x).not()))
        try solver.assert(context.forAll([x, y, z], before(x, y).and(before(y, z)).implies(before(x, z))))
        try solver.assert(before(x, y))
        #expect(try solver.check() == .satisfiable)
        #expect(try solver.check(assuming: [before(y, x)]) == .unsatisfiable)
        try solver.assert(context.exists([x], before(x, x)))
        #expect(try solver.check() == .unsatisfiable)
    }

    @Test("reads SMT-LIB, and writes what it reads") func smtlib() throws {
        let context = Z3Context()
        let solver = try Z3Solver(context)
        let block = try context.constant("b", .uninterpreted("Block"))
        let free = try context.function("free", [.uninterpreted("Block")], .bool)
        try solver.assertSMTLIB(
            """
            (declare-sort Block) (declare-const b Block) (declare-fun free (Block) Bool)
            (assert (free b))
            (check-sat)
            """)
        #expect(try solver.check(assuming: [free(block).not()]) == .unsatisfiable)
        let text = try solver.smtlib()
        #expect(
            text == """
                (declare-sort Block 0)
                (declare-fun free (Block) Bool)
                (declare-fun b () Block)
                (assert (free b))

                """)
        let copy = try Z3Solver(Z3Context())
        try copy.assertSMTLIB(text)
        #expect(try copy.smtlib() == text)
    }

    @Test("keeps model and core only while they are those of the last check") func staleness() throws {
        let solver = try Z3Solver(Z3Context())
        let term = try solver.context.constant("a", .bool)
        _ = try solver.check()
        let model = try solver.model()
        try solver.assert(term)
        #expect(throws: Z3Error.self) { try solver.model() }
        _ = try solver.check(assuming: [term.not()])
        _ = try solver.unsatCore()
        try solver.push()
        #expect(throws: Z3Error.self) { try solver.unsatCore() }
        #expect(try model.bool(solver.context.bool(true)), "a model that was read stays valid")
    }

    @Test("counts its work", arguments: everyKind) func statistics(kind: Z3Solver.Kind) throws {
        let solver = try Z3Solver(Z3Context(), kind)
        try solver.push()
        try assertPigeons(solver, holes: 4)
        #expect(try solver.check() == .unsatisfiable)
        let statistics = try solver.statistics()
        #expect(statistics.contains { $0.key.hasSuffix("conflicts") && $0.value > 0 }, "\(statistics)")
    }
}
