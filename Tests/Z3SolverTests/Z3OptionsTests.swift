import Testing

@testable import Z3Solver

@Suite("A limit that is met is reported as itself")
struct Z3OptionsTests {
    /// A solver with a problem that it won't solve; in an inner layer, where Z3 uses another of its engines.
    private func hopeless(_ kind: Z3Solver.Kind, layered: Bool, _ options: Z3Options) throws -> Z3Solver {
        let solver = try Z3Solver(Z3Context(), kind, options: options)
        try assertPigeons(solver, holes: hopelessHoles)
        if layered { try solver.push() }
        return solver
    }

    @Test("the time", arguments: everyKind, [false, true]) func time(kind: Z3Solver.Kind, layered: Bool) throws {
        let solver = try hopeless(kind, layered: layered, Z3Options(timeoutMilliseconds: 50))
        #expect(try solver.check() == .unknown(.timeout(milliseconds: 50)))
        try expectUsable(solver)
    }

    /// The limit may be met while the solver prepares, or in its search, which it reports differently.
    @Test("Z3's resource units", arguments: everyKind, [0, 1_000, 100_000])
    func resources(kind: Z3Solver.Kind, limit: Int) throws {
        for layered in [false, true] {
            let options = Z3Options(timeoutMilliseconds: 60_000, resourceLimit: limit)
            let solver = try hopeless(kind, layered: layered, options)
            #expect(try solver.check() == .unknown(.resourceLimit))
            try expectUsable(solver)
        }
    }

    @Test("the memory", arguments: everyKind) func memory(kind: Z3Solver.Kind) throws {
        let options = Z3Options(timeoutMilliseconds: 60_000, memoryLimitMegabytes: 1)
        #expect(try hopeless(kind, layered: false, options).check() == .unknown(.memoryLimit))
        let layered = try #require(throws: Z3Error.self) { try hopeless(kind, layered: true, options) }
        #expect(layered.description == "Z3 could not open a layer of assertions: max. memory exceeded")
        #expect(layered.code == .memory)
    }

    /// Lifts the limits and asks again, something easy.
    private func expectUsable(_ solver: Z3Solver) throws {
        try solver.setLimits(timeoutMilliseconds: 60_000, resourceLimit: nil)
        #expect(solver.options == Z3Options(timeoutMilliseconds: 60_000))
        try solver.withLayer {
            try solver.assert(solver.context.bool(false))
            #expect(try solver.check() == .unsatisfiable)
        }
    }

    @Test("the solver's own") func incompleteness() throws {
        let context = Z3Context()
        let solver = try Z3Solver(context, .simple, options: Z3Options(timeoutMilliseconds: 60_000))
        try solver.assertSMTLIB(
            "(declare-const x Real) (declare-const y Real) (assert (= (^ x y) 3.0)) (assert (> y 1.5))")
        #expect(try solver.check() == .unknown(.incomplete("(incomplete (theory arithmetic))")))
    }

    @Test("reasons read as words") func words() {
        let reasons: [Z3Answer.Reason] = [
            .interrupted, .timeout(milliseconds: 50), .memoryLimit, .resourceLimit,
            .incomplete("(incomplete quantifiers)"),
        ]
        #expect(
            reasons.map(\.description) == [
                "interrupted", "no answer within 50 ms", "out of memory", "out of Z3's resource limit",
                "Z3 gave up: (incomplete quantifiers)",
            ])
    }

    @Test("one seed is one search, and seeds differ", arguments: everyKind) func seeds(kind: Z3Solver.Kind) throws {
        func work(seed: Int) throws -> [String: Double] {
            let solver = try Z3Solver(Z3Context(), kind, options: Z3Options(randomSeed: seed))
            try solver.push()
            try assertPigeons(solver, holes: 6)
            #expect(try solver.check() == .unsatisfiable)
            return try solver.statistics().filter { $0.key.hasSuffix("decisions") || $0.key.hasSuffix("conflicts") }
        }
        #expect(try work(seed: 1) == work(seed: 1))
        let searches = try Set((0..<6).map { try work(seed: $0) })
        #expect(searches.count > 1)
    }
}
