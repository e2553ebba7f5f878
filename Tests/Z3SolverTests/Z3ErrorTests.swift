import Testing
import Z3Solver

/// The texts are Z3 4.8.12's and ours, word for word: error text is an interface.
@Suite("An error says what was attempted and why not")
struct Z3ErrorTests {
    let context = Z3Context()
    let bool: Z3Term
    let word: Z3Term
    let wide: Z3Term
    let number: Z3Term
    let block: Z3Term
    let owns: Z3Function

    init() throws {
        bool = try context.constant("p", .bool)
        word = try context.constant("w", .bitVector(width: 8))
        wide = try context.constant("v", .bitVector(width: 16))
        number = try context.constant("n", .integer)
        block = try context.constant("b", .uninterpreted("Block"))
        owns = try context.function("owns", [.uninterpreted("Block"), .bool], .bool)
    }

    @Test("of an application") func applications() {
        #expect(
            refusal { () throws(Z3Error) in try owns(bool, block) } == """
                Z3 could not apply 'owns' to (p, b): Sort mismatch at argument #1 for function \
                (declare-fun owns (Block Bool) Bool) supplied sort is Bool
                """)
        #expect(
            refusal { () throws(Z3Error) in try owns(block) } == """
                Z3 could not apply 'owns' to (b): Wrong number of arguments (1) passed to function \
                (declare-fun owns (Block Bool) Bool)
                """)
    }

    @Test("of a Boolean operation") func booleans() {
        #expect(
            refusal { () throws(Z3Error) in try bool.and(word) } == """
                Z3 could not conjoin p, w: Sort mismatch at argument #2 for function \
                (declare-fun and (Bool Bool) Bool) supplied sort is (_ BitVec 8)
                """)
        #expect(
            refusal { () throws(Z3Error) in try bool.equals(word) }
                == "Z3 could not compare p, w: Sorts Bool and (_ BitVec 8) are incompatible")
        #expect(
            refusal { () throws(Z3Error) in try word.iff(word) }
                == "Z3 could not equate w, w: the sort (_ BitVec 8) is not Bool")
        #expect(
            refusal { () throws(Z3Error) in try context.and([word]) }
                == "Z3 could not conjoin w: the sort (_ BitVec 8) is not Bool")
        #expect(
            refusal { () throws(Z3Error) in try context.atMost(-1, of: [bool]) }
                == "Z3 could not bound by -1 the number of p: -1 is not from 0 to 2147483647")
    }

    @Test("of a bit-vector operation") func bitVectors() {
        #expect(
            refusal { () throws(Z3Error) in try word.bitVectorSum(wide) } == """
                Z3 could not add w, v: Argument v at position 1 does not match declaration \
                (declare-fun bvadd ((_ BitVec 8) (_ BitVec 8)) (_ BitVec 8))
                """)
        #expect(
            refusal { () throws(Z3Error) in try word.bits(0...8) }
                == "Z3 could not extract bits 0 to 8 of w: invalid extract application")
        #expect(
            refusal { () throws(Z3Error) in try context.bitVector(256, width: 8) }
                == "Z3 could not make the bit-vector 256 of width 8: the value needs more bits")
        #expect(
            refusal { () throws(Z3Error) in try context.constant("z", .bitVector(width: 0)) }
                == "Z3 could not make the sort (_ BitVec 0): bit-vector size must be greater than zero")
    }

    @Test("of a quantifier") func quantifiers() {
        #expect(
            refusal { () throws(Z3Error) in try context.forAll([bool.not()], bool) }
                == "Z3 could not say for all (not p) that p: a quantifier binds constants only")
        #expect(
            refusal { () throws(Z3Error) in try context.exists([block], word) }
                == "Z3 could not say for some b that w: type error")
    }

    @Test("of a solver") func solvers() throws {
        let solver = try Z3Solver(context)
        #expect(
            refusal { () throws(Z3Error) in try Z3Solver(context, .logic("NOPE")) }
                == "Z3 could not make a solver for the logic 'NOPE': logic 'NOPE' is not recognized")
        #expect(refusal { () throws(Z3Error) in try solver.assert(word) } == "Z3 could not assert w: invalid argument")
        #expect(
            refusal { () throws(Z3Error) in try solver.assert(bool, trackedBy: bool.not()) }
                == "Z3 could not assert p tracked by (not p): only a constant can track an assertion")
        #expect(
            refusal { () throws(Z3Error) in try solver.pop() }
                == "Z3 could not take back 1 of 0 layers: index out of bounds")
        #expect(
            refusal { () throws(Z3Error) in try solver.model() }
                == "Z3 could not read a model: the solver has not just answered 'satisfiable'")
        #expect(
            refusal { () throws(Z3Error) in try solver.unsatCore() }
                == "Z3 could not read an unsat core: the solver has not just answered 'unsatisfiable'")
        #expect(
            refusal { () throws(Z3Error) in try solver.check(assuming: [word]) } == """
                Z3 could not check the assertions: Sort mismatch at argument #2 for function \
                (declare-fun => (Bool Bool) Bool) supplied sort is (_ BitVec 8)
                """)
        #expect(
            refusal { () throws(Z3Error) in try solver.setLimits(timeoutMilliseconds: -1, resourceLimit: nil) }
                == "Z3 could not set a solver's options ('timeout'): -1 is not from 0 to 2147483647")
        #expect(try solver.check() == .satisfiable, "an error leaves the solver as it was")
    }

    @Test("of SMT-LIB text, with its place") func parser() throws {
        let solver = try Z3Solver(context)
        #expect(
            refusal { () throws(Z3Error) in try solver.assertSMTLIB("(assert (not q))") } == """
                Z3 could not read the SMT-LIB text: (error "line 1 column 14: unknown constant q")
                """)
        #expect(throws: Z3Error.self) { try solver.assertSMTLIB("(assert false)\n(assert") }
        #expect(try solver.check() == .satisfiable, "nothing of a text with a mistake is asserted")
    }

    @Test("of a value") func values() throws {
        let solver = try Z3Solver(context)
        _ = try solver.check()
        let model = try solver.model()
        #expect(
            refusal { () throws(Z3Error) in try model.bool(number) }
                == "Z3 could not read n as a truth value: its value is 0 of sort Int")
        #expect(
            refusal { () throws(Z3Error) in try model.unsigned(bool) }
                == "Z3 could not read p as an unsigned number of 64 bits: its value is false of sort Bool")
        #expect(
            refusal { () throws(Z3Error) in try model.unsigned(context.integer(-1)) }
                == "Z3 could not read (- 1) as an unsigned number of 64 bits: its value is (- 1) of sort Int")
        #expect(
            refusal { () throws(Z3Error) in try model.integer(context.integer(.max).plus(context.integer(1))) } == """
                Z3 could not read (+ 9223372036854775807 1) as an integer of 64 bits: its value is \
                9223372036854775808 of sort Int
                """)
        #expect(
            refusal { () throws(Z3Error) in try model.element(bool) }
                == "Z3 could not read p as an element: its value is false of sort Bool")
        #expect(
            refusal { () throws(Z3Error) in try model.universe(of: .bool) } == """
                Z3 could not list the elements of the sort Bool: only an uninterpreted sort has a list of elements
                """)
    }

    @Test("carries Z3's code, and cuts long terms") func parts() throws {
        let solver = try Z3Solver(context)
        let error = try #require(throws: Z3Error.self) { try solver.assertSMTLIB("(") }
        #expect(error.code == .parser)
        let long = try context.constant(String(repeating: "x", count: 100), .bool)
        let cut = try #require(throws: Z3Error.self) { try long.bitVectorSum(long) }
        #expect(cut.code == .exception)
        let excerpt = String(repeating: "x", count: 60) + "…"
        #expect(cut.attempted == "add \(excerpt), \(excerpt)")
        #expect(cut.reason == "operator is applied to arguments of the wrong sort")
    }
}
