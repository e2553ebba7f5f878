@testable import DirectIOModel
import ModelExport
import StateExploration
import Testing
import TransitionSystems

/// State counts and verdicts of exported models, compared with a checker that is not ours.
@Suite(
    "Spin agrees with the model's meaning", .serialized,
    .enabled(if: SpinVerifier.isInstalled, "Spin and a C compiler are not installed: apt install spin gcc"))
struct SpinCrossCheckTests {
    /// The counts that Spin, TLC and others found for the hand-written toy.
    static let published: [(requests: Int, states: Int, generated: Int)] = [(2, 2_763, 10_160), (3, 101_495, 532_502)]

    /// Compiled without optimisation: on models this small the compiler would take longer than the search.
    private func verifier(_ search: SpinVerifier.Search = .depthFirst) throws -> SpinVerifier {
        var verifier = try SpinVerifier(search: search)
        verifier.optimization = 0
        return verifier
    }

    @Test("on the toy's states and transitions", arguments: published, SpinVerifier.Search.allCases)
    func toy(_ expected: (requests: Int, states: Int, generated: Int), search: SpinVerifier.Search) throws {
        let program = try PromelaExporter(Toy.ground(requests: expected.requests)).program()
        let report = try verifier(search).verify(program.text)
        #expect(program.extraStates == 0)
        #expect(report.states == expected.states)
        #expect(report.transitions == expected.generated)
        #expect(report.errors == 0)
        #expect(report.isComplete)
    }

    @Test("on the toy without conversion, to the length of the shortest run")
    func mutant() throws {
        let ground = try Toy.ground(Toy.withoutConversion, requests: 2)
        let reference = ReferenceSearch(ground)
        #expect(reference.depths == ["converted-when-done": 9])
        for property in ground.properties {
            let program = try PromelaExporter(ground, properties: [property.id]).program()
            let report = try verifier(.breadthFirst).verify(program.text)
            #expect(report.states == reference.states, "\(property.id)")
            let expected = reference.depths[property.id]
            #expect((report.errors > 0) == (expected != nil), "\(property.id)")
            if let expected {
                guard case .assertionViolated = report.failures.first?.kind else {
                    Issue.record("Spin reports \(report.failures), not a failed assertion")
                    continue
                }
                // A failed assertion is reported at the state that the step leaves.
                #expect(report.failures.first?.depth == expected - 1)
            }
        }
    }

    @Test("on small models: counts, every verdict, deadlocks", arguments: SmallModelCase.allCases)
    func small(_ model: SmallModelCase) throws {
        let ground = try model.ground()
        let reference = ReferenceSearch(ground)
        let plain = try PromelaExporter(ground, properties: []).program()
        let report = try verifier().verify(plain.text)
        #expect(report.states == reference.states + plain.extraStates)
        if let extra = plain.extraTransitions { #expect(report.transitions == reference.generated + extra) }
        #expect(report.failures.contains { $0.kind == .invalidEndState } == reference.hasDeadlock)
        #expect((report.errors > 0) == reference.hasDeadlock)
        for property in ground.properties where property.kind != .sometimes {
            let program = try PromelaExporter(ground, properties: [property.id]).program()
            let report = try verifier().verify(program.text)
            #expect(report.states == reference.states + program.extraStates, "\(property.id)")
            let violations = report.failures.contains { $0.kind != .invalidEndState }
            #expect(violations == (reference.depths[property.id] != nil), "\(property.id)")
        }
    }

    @Test(
        "on versions of the protocol: states, deadlock, every verdict and shortest run",
        arguments: ["v4.5-rc1", "seed", "v6.x"], [ProtocolScope.core11, .extents12])
    func versions(id: String, scope: ProtocolScope) throws {
        try compare(id, scope)
    }

    @Test(
        "on more versions and scopes of the protocol", .enabled(if: ProtocolScope.areAllWanted),
        arguments: ["v2.6.35", "v4.5-rc1", "seed", "v4.6", "v6.x", "fixed"], ProtocolScope.allCases)
    func moreVersions(id: String, scope: ProtocolScope) throws {
        try compare(id, scope)
    }

    /// Compares what Spin and the explorer say of every property: those that hold are asserted together, and add no
    /// state; of those that do not, the length of the shortest run is compared too.
    private func compare(_ id: String, _ scope: ProtocolScope) throws {
        let ground = try scope.ground(id)
        let exploration = try Explorer(ground).run()
        #expect(exploration.isComplete)

        let plain = try PromelaExporter(ground, properties: []).program()
        let report = try verifier().verify(plain.text)
        #expect(report.isComplete)
        #expect(report.states == exploration.states + plain.extraStates)
        #expect((report.errors > 0) == (exploration.deadlock != nil))
        #expect(report.failures.allSatisfy { $0.kind == .invalidEndState })

        let refuted = exploration.refuted
        let holding = Set(ground.properties.filter { $0.kind != .sometimes }.map(\.id)).subtracting(refuted.keys)
        let program = try PromelaExporter(ground, properties: holding).program()
        let together = try verifier().verify(program.text)
        #expect(together.states == exploration.states + program.extraStates)
        #expect(together.failures.allSatisfy { $0.kind == .invalidEndState }, "\(together.failures)")

        for (property, length) in refuted.sorted(by: { $0.key < $1.key }) {
            let program = try PromelaExporter(ground, properties: [property]).program()
            var verifier = try verifier(.breadthFirst)
            verifier.continuesAfterErrors = false
            let failure = try #require(try verifier.verify(program.text).failures.first, "\(property)")
            guard case .assertionViolated = failure.kind else {
                Issue.record("\(property): Spin reports \(failure), not a failed assertion")
                continue
            }
            // A failed assertion is reported at the state that the step leaves; the choice of an initial state is a step.
            #expect(failure.depth == length - 1 + program.extraStates, "\(property)")
        }
    }

    @Test("that an update leaves its range")
    func outOfRange() throws {
        let ground = try SmallModels.ground(SmallModels.overflow)
        #expect(ReferenceSearch(ground).outOfRange != nil)
        let report = try verifier().verify(PromelaExporter(ground, properties: []).program().text)
        #expect(report.errors > 0)
        guard case .assertionViolated(let condition) = report.failures.first?.kind else {
            Issue.record("Spin reports \(report.failures), not a failed assertion")
            return
        }
        #expect(condition.contains("level"))
    }

    @Test("that an initial state violates an invariant")
    func badStart() throws {
        let program = try PromelaExporter(SmallModels.ground(SmallModels.overflow), properties: ["not-zero"]).program()
        #expect(program.extraStates == 1)
        var verifier = try verifier(.breadthFirst)
        verifier.continuesAfterErrors = false
        let report = try verifier.verify(program.text)
        #expect(report.failures.first?.depth == 0)
        #expect(!report.isComplete)
    }
}
