import Foundation
import Testing

@testable import Z3Solver

@Suite("A context")
struct Z3ContextTests {
    @Test("names the library's version") func version() {
        #expect(Z3Context.version.wholeMatch(of: /4\.\d+\.\d+/) != nil)
    }

    @Test("lives as long as a term made in it") func termsKeepTheContext() throws {
        weak var context: Z3Context?
        var term: Z3Term?
        do {
            let made = Z3Context()
            context = made
            term = try made.constant("kept", .bool).not()
        }
        #expect(context != nil)
        #expect(term?.description == "(not kept)")
        term = nil
        #expect(context == nil)
    }

    @Test("lives as long as a model or an interrupter") func modelsKeepTheContext() throws {
        func model() throws -> (Z3Model, Z3Term, Z3Interrupter) {
            let solver = try Z3Solver(Z3Context())
            let term = try solver.context.constant("kept", .bool)
            try solver.assert(term)
            #expect(try solver.check() == .satisfiable)
            return (try solver.model(), term, solver.context.interrupter)
        }
        let (kept, term, interrupter) = try model()
        #expect(try kept.bool(term))
        interrupter.interrupt()
    }

    @Test("a term of another context traps, saying what was promised") func mixing() async throws {
        let result = try #require(
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let term = try Z3Context().constant("stranger", .bool)
                _ = try Z3Context().constant("native", .bool).and(term)
            })
        #if DEBUG  // An optimised build traps without words.
            let text = String(decoding: result.standardErrorContent, as: UTF8.self)
            #expect(text.contains("a term stays with the Z3Context that made it"))
        #else
            #expect(result.exitStatus != .exitCode(0))
        #endif
    }

    @Test("a list with a term of another context traps too") func mixingInAList() async {
        await #expect(processExitsWith: .failure) {
            let context = Z3Context()
            let terms = [try context.bool(true), try Z3Context().bool(true)]
            _ = try context.or(terms)
        }
    }

    @Test("carries out a script piece by piece as it does the whole") func scripts() throws {
        let pieces = [
            "(declare-const a Bool)\n(push 1)\n(assert a)\n(check-sat)\n", "(assert (not a))\n(check-sat)\n",
            "(pop 1)\n(check-sat)\n",
        ]
        let context = Z3Context()
        #expect(try pieces.map { try context.output(ofScript: $0) } == ["sat\n", "unsat\n", "sat\n"])
        #expect(try Z3Context().output(ofScript: pieces.joined()) == "sat\nunsat\nsat\n")
        #expect(refusal { () throws(Z3Error) in try context.output(ofScript: "(assert b)") }?.contains("b") == true)
    }

    /// In a process of its own, since Z3 counts memory for the process.
    @Test("gives back the memory of terms that are dropped") func memoryStaysFlat() async {
        await #expect(processExitsWith: .success) {
            let context = Z3Context()
            /// Makes `count` sums of numbers not used before, and hands each to `keep`.
            func makeTerms(_ count: UInt64, from start: UInt64, keep: (Z3Term) -> Void) throws {
                for number in start..<start + count {
                    let next = try context.bitVector(number + 1, width: 64)
                    keep(try context.bitVector(number, width: 64).bitVectorSum(next))
                }
            }
            try makeTerms(10_000, from: 0) { _ in }
            let before = Z3Context.allocatedBytes
            try makeTerms(100_000, from: 10_000) { _ in }
            let dropped = Z3Context.allocatedBytes
            #expect(dropped < before + 100_000, "grew by \(dropped - min(before, dropped)) bytes")

            var kept: [Z3Term] = []
            try makeTerms(100_000, from: 10_000) { kept.append($0) }
            #expect(Z3Context.allocatedBytes > before + 5_000_000, "terms that are kept must be seen")
            #expect(Set(kept).count == 100_000)
        }
    }
}
