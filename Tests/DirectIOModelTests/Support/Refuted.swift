import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

/// Where and how a property is refuted.
struct Refuted {
    var version: String
    /// Axes moved from the version's values.
    var moves: [DirectIO.Move] = []
    var scope: Scope
    /// Makes a mistake in the protocol.
    var mistake: (TransitionSystem) throws -> TransitionSystem = { $0 }

    /// The finite model in which one property is to be refuted.
    func ground(_ property: String) throws -> GroundModel {
        var version = DirectIO.version(version)
        for move in moves { version.axes[move.setting] = move.value }
        return try GroundModel(
            Model(mistake(version.system)), axes: version.axes, scope: scope, properties: [property])
    }
}

/// The property that a test is named for is violated, by a shortest run of the length given that replays.
func expectRefuted(
    _ test: String = #function, by refuted: Refuted, steps: Int,
    at location: Testing.SourceLocation = #_sourceLocation
) throws {
    let property = Refutability.property(ofTest: test)
    let ground = try refuted.ground(property)
    var options = ExplorationOptions()
    options.properties = property == Properties.deadlock ? [] : [property]
    options.stopWhenAllDecided = property != Properties.deadlock
    let result = try Explorer(ground).run(options)
    let found = property == Properties.deadlock ? result.deadlock : result.findings[property]?.trace
    let trace = try #require(found, "\(property) holds", sourceLocation: location)
    #expect(trace.steps.count == steps, sourceLocation: location)
    try expectReplay(of: trace, on: ground, deciding: property, at: location)
}

/// The property that a test is named for asks for a state: it is reached by the version itself, by a run of the length
/// given, and not at all with axes moved or a mistake made.
func expectRefuted(
    _ test: String = #function, by refuted: Refuted, reachedBy version: String, steps: Int,
    at location: Testing.SourceLocation = #_sourceLocation
) throws {
    let property = Refutability.property(ofTest: test)
    let unreached = try Explorer(refuted.ground(property)).run()
    #expect(unreached.isComplete, sourceLocation: location)
    #expect(unreached.findings == [property: .notReached], sourceLocation: location)
    var reached = refuted
    reached.version = version
    reached.moves = []
    reached.mistake = { $0 }
    let ground = try reached.ground(property)
    var options = ExplorationOptions()
    options.stopWhenAllDecided = true
    let trace = try #require(try Explorer(ground).run(options).findings[property]?.trace, sourceLocation: location)
    #expect(trace.steps.count == steps, sourceLocation: location)
    try expectReplay(of: trace, on: ground, deciding: property, at: location)
}

/// A property holds of every run in the scope.
func expectHolds(
    _ property: String, in refuted: Refuted, at location: Testing.SourceLocation = #_sourceLocation
) throws {
    let result = try Explorer(refuted.ground(property)).run()
    #expect(result.isComplete, sourceLocation: location)
    #expect(result.findings == [property: .noViolation], sourceLocation: location)
}
