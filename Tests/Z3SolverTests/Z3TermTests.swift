import Testing
import Z3Solver

@Suite("A term")
struct Z3TermTests {
    let context = Z3Context()

    @Test("reads as SMT-LIB") func text() throws {
        let a = try context.constant("a", .bool)
        let word = try context.constant("the word", .bitVector(width: 8))
        let number = try context.constant("n", .integer)
        let element = try context.constant("e", .uninterpreted("Block"))
        #expect(try a.and(a.not()).description == "(and a (not a))")
        #expect(try context.or([a, a.not(), context.bool(true)]).description == "(or a (not a) true)")
        let bits = try word.bits(1...3).zeroExtended(by: 5)
        #expect(bits.description == "((_ zero_extend 5) ((_ extract 3 1) |the word|))")
        #expect(try word.concatenated(with: context.bitVector(5, width: 4)).description == "(concat |the word| #x5)")
        #expect(try number.plus(context.integer(-3)).less(number).description == "(< (+ n (- 3)) n)")
        #expect(try a.then(element, else: element).description == "(ite a e e)")
        #expect(try context.distinct([number, context.integer(0)]).description == "(distinct n 0)")
        #expect(try context.atMost(2, of: [a, a, a]).description == "((_ at-most 2) a a a)")
    }

    @Test("knows its sort") func sorts() throws {
        let sorts: [Z3Sort] = [.bool, .integer, .bitVector(width: 1), .bitVector(width: 70), .uninterpreted("Block")]
        for sort in sorts {
            #expect(try context.constant("c", sort).sort == sort)
        }
        #expect(try context.constant("w", .bitVector(width: 3)).zeroExtended(by: 2).sort == .bitVector(width: 5))
    }

    @Test("is equal to the same text and to no other") func identity() throws {
        let a = try context.constant("a", .bool)
        #expect(try context.constant("a", .bool) == a)
        #expect(try context.constant("a", .integer) != a)
        #expect(try a.not() == a.not())
        #expect(try context.freshConstant("a", .bool) != context.freshConstant("a", .bool))
        #expect(try context.freshConstant("a", .bool).description.hasPrefix("a!"))
        #expect(try Set([a, a.not(), a.not().not(), a]).count == 3)
    }

    @Test("is a constant or is not") func constants() throws {
        let a = try context.constant("a", .bool)
        let relation = try context.function("r", [.bool], .bool)
        #expect(a.isConstant)
        #expect(try context.freshConstant("a", .integer).isConstant)
        #expect(try !a.not().isConstant)
        #expect(try !context.bool(true).isConstant)
        #expect(try !context.bitVector(1, width: 2).isConstant)
        #expect(try !relation(a).isConstant)
        #expect(try !context.forAll([a], relation(a)).isConstant)
    }

    @Test("connectives of none and of one are what logic says") func emptyConnectives() throws {
        let a = try context.constant("a", .bool)
        #expect(try context.and([]) == context.bool(true))
        #expect(try context.or([]) == context.bool(false))
        #expect(try context.and([a]) == a)
        #expect(try context.or([a]) == a)
        #expect(try context.distinct([]) == context.bool(true))
        #expect(try context.distinct([a]) == context.bool(true))
        #expect(try context.atMost(0, of: []) == context.bool(true))
        #expect(try context.forAll([], a) == a)
        #expect(try context.exists([], a) == a)
        #expect(try Z3Solver(context).check(assuming: [context.exactlyOne(of: [])]) == .unsatisfiable)
    }
}

@Suite("Operations agree with Swift's")
struct OperationTests {
    let context = Z3Context()

    /// The value of a term without constants.
    private func model() throws -> Z3Model {
        let solver = try Z3Solver(context)
        #expect(try solver.check() == .satisfiable)
        return try solver.model()
    }

    @Test("on truth values") func truth() throws {
        let model = try model()
        for left in [false, true] {
            for right in [false, true] {
                let (a, b) = (try context.bool(left), try context.bool(right))
                #expect(try model.bool(a.not()) == !left)
                #expect(try model.bool(a.and(b)) == (left && right))
                #expect(try model.bool(a.or(b)) == (left || right))
                #expect(try model.bool(a.implies(b)) == (!left || right))
                #expect(try model.bool(a.iff(b)) == (left == right))
                #expect(try model.bool(a.xor(b)) == (left != right))
                #expect(try model.bool(a.equals(b)) == (left == right))
                #expect(try model.bool(context.distinct([a, b])) == (left != right))
                #expect(try model.bool(a.then(b, else: b.not())) == (left ? right : !right))
                #expect(try model.bool(context.exactlyOne(of: [a, b])) == (left != right))
                #expect(try model.bool(context.atMost(1, of: [a, b])) == !(left && right))
            }
        }
    }

    @Test("on bit-vectors of 3 bits") func bitVectors() throws {
        let model = try model()
        for left in UInt64(0)..<8 {
            for right in UInt64(0)..<8 {
                let a = try context.bitVector(left, width: 3)
                let b = try context.bitVector(right, width: 3)
                #expect(try model.unsigned(a.bitVectorSum(b)) == (left + right) % 8)
                #expect(try model.unsigned(a.bitVectorDifference(b)) == (left + 8 - right) % 8)
                #expect(try model.bool(a.unsignedLessOrEqual(b)) == (left <= right))
                #expect(try model.bool(a.unsignedLess(b)) == (left < right))
                #expect(try model.unsigned(a.concatenated(with: b)) == left * 8 + right)
                #expect(try model.unsigned(a.zeroExtended(by: 2)) == left)
                #expect(try model.unsigned(a.bits(1...2)) == left / 2)
            }
        }
    }

    @Test("on integers, beyond 32 bits too", arguments: [-5_000_000_000, -1, 0, 1, 7, 5_000_000_000])
    func integers(left: Int) throws {
        let model = try model()
        for right in [-7_000_000_000, -1, 0, 7] {
            let (a, b) = (try context.integer(left), try context.integer(right))
            #expect(try model.integer(a.plus(b)) == left + right)
            #expect(try model.integer(a.minus(b)) == left - right)
            #expect(try model.bool(a.lessOrEqual(b)) == (left <= right))
            #expect(try model.bool(a.less(b)) == (left < right))
        }
    }

    @Test("on the largest numbers") func extremes() throws {
        let model = try model()
        #expect(try model.unsigned(context.bitVector(.max, width: 64)) == .max)
        #expect(try model.unsigned(context.bitVector(.max, width: 100)) == .max)
        #expect(try model.integer(context.integer(.min)) == .min)
        #expect(try model.integer(context.integer(.max)) == .max)
    }
}
