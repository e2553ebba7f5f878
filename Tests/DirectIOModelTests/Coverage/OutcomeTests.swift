import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("The ways of an async write")
struct OutcomeTests {
    private static let rows =
        Outcome.successes + Outcome.deviceFailures + Outcome.mappingFailures + Outcome.memoryFailures
        + Outcome.pageFailures

    /// Some run goes this way, and every run that does ends as the version has it.
    @Test("are gone by some run, and end alike in all", arguments: rows)
    func row(outcome: Outcome) throws {
        for (id, end) in outcome.ends {
            let version = DirectIO.version(id)
            let model = try Model(Self.observed(version.system, outcome, end))
            let scope = SmallScopes.core(1, 2, faults: outcome.faults)
            let ground = try GroundModel(model, axes: version.axes, scope: scope)
            let result = try Explorer(ground).run()
            #expect(result.isComplete)
            let reached = try #require(result.findings["reached"]?.trace, "\(id): no run goes this way")
            try expectReplay(of: reached, on: ground, deciding: "reached")
            #expect(result.findings["end"] == .noViolation, "\(id)")
        }
    }

    /// What v4.6 mended was otherwise before: its ends are not those of the seed.
    @Test("are told apart", arguments: ["c:", "e:", "i:"])
    func apart(row: String) throws {
        let outcome = try #require(Self.rows.first { $0.row.hasPrefix(row) })
        let mended = try #require(outcome.ends["v4.6"])
        let version = DirectIO.version("seed")
        let model = try Model(Self.observed(version.system, outcome, mended))
        let scope = SmallScopes.core(1, 2, faults: outcome.faults)
        let ground = try GroundModel(model, axes: version.axes, scope: scope)
        let trace = try #require(try Explorer(ground).run().findings["end"]?.trace)
        try expectReplay(of: trace, on: ground, deciding: "end")
    }

    /// The protocol with what a conversion did kept in mind, and with the row as properties.
    private static func observed(
        _ system: TransitionSystem, _ outcome: Outcome, _ end: @escaping Outcome.Condition
    ) throws -> TransitionSystem {
        var derived = system
        derived.properties = []
        derived = try derived.adding(Outcome.converted)
        derived = try derived.extending(
            "convert_blocks", Parameter<Request>("r"), Parameter<Block>("first"), Parameter<Block>("last")
        ) { r, first, last in
            forEach("b", in: Block.self) { b in
                when(b.isWithin(first, last) && State.ext[b].isNot(.written)) { Outcome.converted[r, b] <- true }
            }
        }
        derived = try derived.adding(
            .sometimes("reached", "a run goes this way") {
                exists("r", in: Request.self) { r in isAtEnd(r) && outcome.situation(r) }
            })
        return try derived.adding(
            .invariant("end", "every run that goes this way ends alike") {
                forAll("r", in: Request.self) { r in (isAtEnd(r) && outcome.situation(r)) ==> end(r) }
            })
    }

    private static func isAtEnd(_ r: Term<Request>) -> Term<Bool> {
        State.completion[r].is(.reporting) && !State.isSync[r]
    }
}
