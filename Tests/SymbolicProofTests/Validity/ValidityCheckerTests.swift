import SymbolicProof
import Testing
import TransitionSystems

@Suite("The validity checker")
struct ValidityCheckerTests {
    private func answer(
        _ condition: Term<Bool>, by checker: ValidityChecker = ValidityChecker()
    ) throws -> ValidityChecker.Answer {
        let system = try Ladder.system.adding(Property.invariant("asked", "it is so") { condition })
        let ground = try GroundModel(Model(system), scope: Scope("ladder", sizes: [:]), properties: ["asked"])
        return try checker.check(ground.properties[0], of: ground)
    }

    @Test("knows what holds in every state, reachable or not")
    func holds() throws {
        #expect(try answer(Ladder.rung + 1 >= 0) == .holds)
        #expect(try answer(Ladder.rests || !Ladder.rests) == .holds)
    }

    @Test("gives a state in which a condition fails, though no run leads there")
    func fails() throws {
        // Nobody ever rests above the second rung.
        guard case .fails(let state) = try answer(!(Ladder.rests && Ladder.rung > 1)) else {
            Issue.record("holds")
            return
        }
        #expect(state[0] > 1)
        #expect(state[1] == 1)
    }

    @Test("leaves a question open that is interrupted")
    func interrupted() throws {
        let checker = ValidityChecker()
        checker.interrupter.interrupt()
        #expect(try answer(Ladder.rung + 1 >= 0, by: checker) == .open(.interrupted))
    }
}
