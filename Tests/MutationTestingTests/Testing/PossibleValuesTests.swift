import DirectIOModel
import StateExploration
import Testing
import TransitionSystems

@testable import MutationTesting

/// What is said to be proved for any size is looked for in vain at small ones.
@Suite("The values that a version never gives to a variable")
struct PossibleValuesTests {
    private static let scopes = DirectIO.families().flatMap(\.rungs).filter { rung in
        ["core@1x1", "read@1x1", "writeback@1x1", "evict@1x1"].contains(rung.name)
    }

    @Test("are values that no run of any version gives it", arguments: DirectIO.versions.map(\.id))
    func sound(id: String) throws {
        let version = DirectIO.version(id)
        let possible = PossibleValues(version.system, axes: version.axes).values
        let impossible = possible.flatMap { variable, values in
            (0..<cases(of: variable.value)).filter { !values.contains($0) }.map { (variable, $0) }
        }
        #expect(impossible.count > 3)
        for scope in Self.scopes {
            let composed = impossible.filter { variable, _ in variable.part.map(scope.parts.contains) ?? true }
            var system = version.system
            system.properties = composed.map { variable, value in
                Property.invariant("\(variable.name) \(value)", "it is never so") { never(variable, value) }
            }
            let ground = try GroundModel(Model(system), axes: version.axes, scope: scope)
            let found = try Explorer(ground).run()
            #expect(found.findings.count == composed.count)
            #expect(found.findings.values.allSatisfy { $0 == .noViolation }, "\(scope.name)")
        }
    }

    /// No cell of the variable has the value.
    private func never(_ variable: VariableDeclaration, _ value: Int) -> Term<Bool> {
        let binders = variable.indices.map { Binder("i", sort: $0) }
        let cell = Expression.read(variable, binders.map { .bound($0) })
        let formula = Expression.not(.equal(cell, .literal(value, variable.value)))
        return Term<Bool>(unchecked: binders.reversed().reduce(formula) { .forAll($1, $0) })
    }

    private func cases(of sort: Sort) -> Int {
        switch sort {
        case .bool: 2
        case .enumeration(_, let cases): cases.count
        case .integer, .index: 0
        }
    }

    @Test("count what is set where a step can be taken, and nothing else")
    func lamp() {
        let careful = PossibleValues(Lamp.system, axes: Lamp.version(.careful).axes).values
        #expect(careful[Lamp.place.declaration] == Set([Lamp.Place.off, .warm, .on].map(\.ordinal)))
        let careless = PossibleValues(Lamp.system, axes: Lamp.version(.careless).axes).values
        #expect(careless[Lamp.place.declaration] == Set([Lamp.Place.off, .warm, .on, .broken].map(\.ordinal)))
    }

    /// A mutant that is said not to be in the version has the version's own runs.
    @Test("leave as they are the runs of a mutant that changes nothing else")
    func notInVersion() throws {
        let version = DirectIO.version("fixed")
        let folding = VersionFolding(version)
        let mutants = Mutants.all(of: version.system).filter { folding.isSame($0) }
        #expect(mutants.count > 1_000)
        let model = try Model(version.system)
        let scope = try #require(Self.scopes.first { $0.name == "core@1x1" })
        let ground = try GroundModel(model, axes: version.axes, scope: scope, properties: [])
        let own = try Explorer(ground).run()
        for position in stride(from: 0, to: mutants.count, by: 25) {
            let mutant = mutants[position]
            let tested = try TestedMutant(mutant, #require(mutant.system), of: model)
            var variants = try GroundVariants(ground)
            let found = try Explorer(
                variants.model(with: variants.ground(tested.model, changing: tested.positions))
            ).run()
            #expect(found.states == own.states, "\(mutant.id)")
            #expect(found.generated == own.generated, "\(mutant.id)")
        }
    }
}
