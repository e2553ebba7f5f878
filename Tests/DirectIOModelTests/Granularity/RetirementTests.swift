import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import TransitionSystems

/// Cells of a finished request are reset, so that states which differ in nothing but its past are one. That must change
/// nothing but the number of states.
@Suite("Retirement of finished requests")
struct RetirementTests {
    private static let versions = ["v2.6.35", "v4.5-rc1", "seed", "v4.6", "v6.x", "fixed"]

    private static let scopes = [
        SmallScopes.core(1, 2, faults: Faults.core),
        SmallScopes.core(2, 1, faults: [Faults.eio, Faults.conversion, Faults.workqueueMemory]),
        SmallScopes.core(1, 1, faults: [Faults.eio], actors: [Actors.reader, Actors.eviction, Actors.writeback]),
        DirectIO.scope(
            "extents", 1, 2, parts: Set(Parts.all), faults: [Faults.splitSpace],
            actors: [Actors.fallocate, Actors.writeback]),
    ]

    @Test("changes no verdict and no shortest length", arguments: versions)
    func same(version id: String) throws {
        let version = DirectIO.version(id)
        let kept = try Self.withoutRetirement(version.system)
        for scope in Self.scopes {
            let plain = try search(version.system, version.axes, scope)
            let longer = try search(kept, version.axes, scope)
            #expect(Findings(longer) == Findings(plain), "\(scope.name)")
            // Where writeback takes part, a failed write that is retired leaves its range to it a little earlier.
            if scope.actors.isEmpty { #expect(longer.states > plain.states, "\(scope.name)") }
        }
    }

    private func search(_ system: TransitionSystem, _ axes: [Setting: Int], _ scope: Scope) throws -> Exploration {
        var options = ExplorationOptions()
        options.jobs = 2
        let result = try Explorer(GroundModel(Model(system), axes: axes, scope: scope)).run(options)
        #expect(result.isComplete)
        return result
    }

    /// The protocol in which nothing is reset: without the updates that `Lines.retire` makes.
    private static func withoutRetirement(_ system: TransitionSystem) throws -> TransitionSystem {
        var derived = system
        for action in ["complete_request", "unlock_inode"] {
            derived = try derived.droppingUpdates(in: action) { _, place in
                place.file.hasSuffix("Conditions.swift")
            }
        }
        return derived
    }
}
