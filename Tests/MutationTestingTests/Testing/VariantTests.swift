import DirectIOModel
import MutationTesting
import StateExploration
import Testing
import TransitionSystems

/// A mutant is grounded in the arena of its version, and only where it differs. Here it is compared with the whole protocol
/// grounded anew.
@Suite("A variant")
struct VariantTests {
    private static let mutants = Mutants.all(of: Toy.system).filter { mutant in
        mutant.system.map { (try? Model($0)) != nil } ?? false
    }

    private static let ground = Result {
        try GroundModel(Model(Toy.system), scope: Toy.scope(requests: 2))
    }

    /// What a search finds, without the runs.
    private func outcome(_ ground: GroundModel) throws -> String {
        do throws(ExplorationError) {
            let found = try Explorer(ground).run()
            let lengths = found.findings.mapValues { finding in
                if case .violated(let trace) = finding { trace.steps.count } else { -1 }
            }
            return "\(found.states) \(found.generated) \(found.depth) \(lengths.sorted { $0.key < $1.key })"
        } catch {
            guard case .outOfRange(let range, let trace) = error else { throw error }
            return "\(range.cell) \(trace.steps.count)"
        }
    }

    @Test("has the runs of the changed protocol grounded as a whole")
    func runs() throws {
        let ground = try Self.ground.get()
        #expect(Self.mutants.count > 150)
        for mutant in Self.mutants {
            let system = try #require(mutant.system)
            let changed = try ground.model.changing(to: system, in: mutant.actions)
            var variants = try GroundVariants(ground)
            let positions = system.actions.indices.filter { mutant.actions.contains(system.actions[$0].name) }
            let variant = try variants.ground(changed, changing: Set(positions))
            let whole = try GroundModel(Model(system), scope: Toy.scope(requests: 2))
            #expect(try outcome(variants.model(with: variant)) == outcome(whole), "\(mutant.id)")
        }
    }

    /// That a mutant's steps are the version's own is an invariant of the version exactly when both have the same runs.
    @Test("is the same wherever the condition of sameness says so")
    func sameness() throws {
        let ground = try Self.ground.get()
        let version = try outcome(ground)
        var different = 0
        for mutant in Self.mutants {
            let system = try #require(mutant.system)
            let changed = try ground.model.changing(to: system, in: mutant.actions)
            var variants = try GroundVariants(ground)
            let positions = system.actions.indices.filter { mutant.actions.contains(system.actions[$0].name) }
            let variant = try variants.ground(changed, changing: Set(positions))
            let watched = variants.model(watching: [("same", variant.sameness)])
            let isSame = try Explorer(watched).run().findings["same"] == .noViolation
            if isSame { #expect(try outcome(variants.model(with: variant)) == version, "\(mutant.id)") }
            if variants.isPlainlySame(variant) { #expect(isSame, "\(mutant.id)") }
            different += isSame ? 0 : 1
        }
        #expect(different == 145)
    }

    @Test("that assigns a cell twice is refused")
    func doubleAssignment() throws {
        let ground = try Self.ground.get()
        let again = try Toy.system.editing("complete") { action in
            let cell = Expression.read(action.lines.updatedVariable, [])
            action.lines.append(.update(cell: cell, value: .literal(0, .integer), .init()))
        }
        #expect(throws: InvalidModel.self) { try ground.model.changing(to: again, in: ["complete"]) }
    }
}

extension [Line] {
    /// The variable without index that some line updates.
    fileprivate var updatedVariable: VariableDeclaration {
        for case .update(.read(let variable, let indices), _, _) in self where indices.isEmpty { return variable }
        preconditionFailure("no line updates a variable without index")
    }
}
