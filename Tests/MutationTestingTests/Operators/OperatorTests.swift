import MutationTesting
import Testing
import TransitionSystems

/// Each operator makes the mutants that its name promises: what they change is compared as text.
@Suite("The operator")
struct OperatorTests {
    /// The lines that the mutants of an operator take away and put in their place, mutant by mutant.
    private func changes(_ kind: MutationOperator, of action: String) throws -> [String] {
        let version = Lamp.version(.careless)
        return try Mutants.all(of: Lamp.system).filter { $0.kind == kind && $0.action == action }.map { mutant in
            let changed = try #require(mutant.version(of: version), "\(mutant.obstacle ?? "")")
            let difference = changed.difference(from: version)
            return difference.changedActions.flatMap { change in
                (change.signature.map { ["\($0.from) → \($0.to)"] } ?? []) + change.removed.map { "- \($0)" }
                    + change.added.map { "+ \($0)" }
            }.joined(separator: "\n")
        }
    }

    private static let room = "require charge < 3 ∧ ¬pressed[s]  — there is room for more"

    @Test func dropGuardLeavesOutEachGuardLine() throws {
        #expect(
            try changes(.dropGuard, of: "press") == ["- require place = off  — the lamp is off", "- \(Self.room)"])
    }

    @Test func negateGuardAsksForTheOpposite() throws {
        #expect(
            try changes(.negateGuard, of: "press") == [
                "- require place = off  — the lamp is off\n+ require place ≠ off  — the lamp is off",
                "- \(Self.room)\n+ require ¬(charge < 3 ∧ ¬pressed[s])  — there is room for more",
            ])
    }

    @Test func dropUpdateLeavesOutEachUpdate() throws {
        #expect(
            try changes(.dropUpdate, of: "press") == [
                "- charge ← charge + 1", "- pressed[s] ← true", "- place ← warm",
            ])
    }

    @Test func negateConditionTurnsAWhenRound() throws {
        let change = try #require(try changes(.negateCondition, of: "glow").first)
        #expect(change.contains("+ when ¬(∀ s ∈ Switch: pressed[s]):"))
        #expect(try changes(.negateCondition, of: "glow").count == 1)
    }

    @Test func forceConditionTakesABranchAlwaysOrNever() throws {
        let found = try changes(.forceCondition, of: "glow")
        #expect(found.count == 2)
        #expect(found.first?.contains("+ when true:") == true)
        #expect(found.last?.contains("+ when false:") == true)
    }

    @Test func negateTurnsPartsAndTruthValuesRound() throws {
        let found = try changes(.negate, of: "press")
        #expect(found.count == 3)
        #expect(found.contains { $0.contains("+ require charge < 3 ∧ pressed[s]") })
        #expect(found.contains { $0.contains("+ require ¬(charge < 3) ∧ ¬pressed[s]") })
        #expect(found.contains("- pressed[s] ← true\n+ pressed[s] ← false"))
    }

    @Test func dropPartLeavesOutOneConjunct() throws {
        #expect(
            try changes(.dropPart, of: "press") == [
                "- \(Self.room)\n+ require ¬pressed[s]  — there is room for more",
                "- \(Self.room)\n+ require charge < 3  — there is room for more",
            ])
    }

    @Test func weakenComparisonAdmitsOneCaseMore() throws {
        #expect(
            try changes(.weakenComparison, of: "press") == [
                "- \(Self.room)\n+ require charge ≤ 3 ∧ ¬pressed[s]  — there is room for more"
            ])
    }

    @Test func strengthenComparisonAdmitsOneCaseLess() throws {
        #expect(
            try changes(.strengthenComparison, of: "press") == [
                "- \(Self.room)\n+ require charge + 1 < 3 ∧ ¬pressed[s]  — there is room for more"
            ])
    }

    @Test func changeQuantifierAsksOneInsteadOfAll() throws {
        let found = try changes(.changeQuantifier, of: "glow")
        #expect(found.count == 1)
        #expect(found.first?.contains("+ when ∃ s ∈ Switch: pressed[s]:") == true)
    }

    @Test func changeSignMakesASumADifference() throws {
        #expect(try changes(.changeSign, of: "press") == ["- charge ← charge + 1\n+ charge ← charge − 1"])
    }

    @Test func changeRuleTurnsATestOfTheProtocolsDecisionsRound() throws {
        #expect(
            try changes(.changeRule, of: "fail") == [
                "- require rule = careless  — the lamp is used without care\n"
                    + "+ require rule ≠ careless  — the lamp is used without care"
            ])
    }

    @Test func changeCaseSetsAnotherCaseOfAShortEnumeration() throws {
        let found = try changes(.changeCase, of: "glow")
        #expect(found.count == 1)
        #expect(found.first?.contains("colour ← red") == true)
        #expect(try changes(.changeCase, of: "press") == [], "a place among many is none of its business")
    }

    @Test func swapStepsExchangesTheirPlaces() throws {
        let found = try changes(.swapSteps, of: "press")
        #expect(found.count == 1)
        #expect(found.first?.contains("+ require place = warm  — the lamp is warm") == true)
    }

    @Test func changeContextMovesAStepToEachOtherContext() throws {
        let found = try changes(.changeContext, of: "glow")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.contains("in process context") })
        #expect(found.last?.contains("→ glow by hand, in workqueue context") == true)
    }

    @Test func changeActorGivesAStepToEachOtherActor() throws {
        #expect(
            try changes(.changeActor, of: "glow") == [
                "glow by hand, in process context, weakly fair → glow by storm, in process context, weakly fair"
            ])
    }

    @Test func changeFaultMovesAStepToEachOtherClassAndToNone() throws {
        let found = try changes(.changeFault, of: "fail")
        #expect(found.count == 2)
        #expect(found.first?.hasSuffix("fault surge") == true)
        #expect(found.last?.hasSuffix("no fairness") == true)
        #expect(try changes(.changeFault, of: "press") == [])
    }

    @Test("list names each mutant once, and every operator at least once")
    func ids() {
        let mutants = Mutants.all(of: Lamp.system)
        #expect(Set(mutants.map(\.id)).count == mutants.count)
        #expect(Set(mutants.map(\.kind)) == Set(MutationOperator.allCases))
        #expect(mutants.map(\.id).contains("glow:4:drop-update:place"))
        #expect(mutants.map(\.id).contains("press:2:drop-part:2"))
        #expect(mutants.map(\.id).contains("glow:change-context:irq"))
    }
}
