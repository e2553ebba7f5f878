import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

/// All verdicts of all versions at small scopes, decided once for all tests that ask.
enum SmallTable {
    private static let decided = Result {
        var options = ExplorationOptions()
        options.jobs = 2
        let tasks = SmallScopes.families.reversed().flatMap { family in
            DirectIO.versions.map { Checker.Task(version: $0, family: family) }
        }
        return CheckedProperty.merged(try Checker(options: options).check(tasks).flatMap(\.self))
    }

    /// All verdicts.
    static func results() throws -> [CheckedProperty] { try decided.get() }

    /// The verdict of one property of one version.
    static func result(_ version: String, _ property: String) throws -> CheckedProperty {
        try #require(try results().first { $0.version == version && $0.property == property })
    }

    /// The version refutes the property, with the least faults and by a shortest run of the length given.
    static func expect(
        _ version: String, refutes property: String, needs: [String], steps: Int,
        at location: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let result = try result(version, property)
        #expect(result.verdict == .refuted, sourceLocation: location)
        #expect(result.needs == needs, sourceLocation: location)
        let evidence = try #require(result.evidence, sourceLocation: location)
        #expect(evidence.trace.steps.count == steps, sourceLocation: location)
        try expectReplay(of: evidence.trace, on: evidence.model, deciding: property, at: location)
    }

    /// The version was searched completely for violations of the property, and there is none.
    static func expect(
        _ version: String, holds property: String, at location: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let result = try result(version, property)
        #expect(result.verdict == .bounded(depth: nil), sourceLocation: location)
        #expect(result.isComplete, sourceLocation: location)
    }
}
