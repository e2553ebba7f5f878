import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Coverage")
struct CoverageTests {
    /// Every action of every version is taken by some run, or is listed as unreachable there; never both.
    @Test("of actions is as listed, at small scopes", arguments: DirectIO.versions.map(\.id))
    func small(version: String) throws {
        try expectAsListed(DirectIO.version(version), in: SmallScopes.families.flatMap(\.rungs))
    }

    @Test(
        "of actions is as listed, at the scopes of every check",
        .enabled(if: LongTests.areEnabled),
        arguments: DirectIO.versions.map(\.id))
    func large(version: String) throws {
        try expectAsListed(DirectIO.version(version), in: DirectIO.families().flatMap(\.rungs))
    }

    /// What is listed for every version is taken where an axis stands as in no version.
    @Test(
        "of actions that belong to a hypothetical is had with its axis moved",
        arguments: [
            ("release_data_sem_late", "v4.4", "overwrite-data-sem", "until-relock"),
            ("uncount_before_end_io", "v4.6", "dio-count-drop", "before-end-io"),
        ])
    func hypothetical(action: String, version: String, axis: String, value: String) throws {
        let moved = try DirectIO.version(version).setting(axis, to: value)
        try expectAsListed(moved, in: SmallScopes.families.flatMap(\.rungs))
        #expect(DirectIO.unreachable(in: moved)[action] == nil)
    }

    /// No action is listed everywhere, but for those of hypotheticals.
    @Test("of every action is had in some version")
    func somewhere() {
        let everywhere = DirectIO.versions.map { Set(DirectIO.unreachable(in: $0).keys) }
            .reduce(Set(DirectIO.system.actions.map(\.name))) { $0.intersection($1) }
        #expect(everywhere == ["release_data_sem_late", "uncount_before_end_io"])
    }

    @Test("of actions is listed for actions that exist, once in a version")
    func wellFormed() {
        let names = Set(DirectIO.system.actions.map(\.name))
        for entry in Unreachable.all {
            for action in entry.actions { #expect(names.contains(action), "\(action)") }
        }
        let listed = Unreachable.all.flatMap(\.actions)
        #expect(listed.count == Set(listed).count)
    }

    private func expectAsListed(_ version: ProtocolVersion, in scopes: [Scope]) throws {
        let model = try Model(version.system)
        var taken: Set<String> = []
        for scope in scopes {
            let ground = try GroundModel(model, axes: version.axes, scope: scope, properties: [])
            var options = ExplorationOptions()
            options.jobs = 2
            let result = try Explorer(ground).run(options)
            #expect(result.isComplete)
            for (action, count) in zip(ground.actions, result.timesTaken) where count > 0 { taken.insert(action.name) }
        }
        let listed = DirectIO.unreachable(in: version)
        for action in version.system.actions.map(\.name) {
            switch (taken.contains(action), listed[action]) {
            case (false, nil): Issue.record("\(version.id): no run takes '\(action)', and no reason is listed")
            case (true, let reason?): Issue.record("\(version.id): a run takes '\(action)', in spite of: \(reason)")
            case (true, nil), (false, _?): break
            }
        }
    }
}
