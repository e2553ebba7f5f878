import DirectIOModel
import StateExploration
import TransitionSystems

/// A finite model to search, by name: `toy@4`, or a version and a scope, `seed:core@2x2`.
struct Instance {
    let ground: GroundModel
    private let name: String

    init(_ name: String) throws {
        self.name = name
        if name.hasPrefix("toy@"), let requests = Int(name.dropFirst(4)), requests > 0 {
            ground = try GroundModel(Model(Toy.system), scope: Toy.scope(requests: requests))
            return
        }
        let words = name.split(separator: ":").map(String.init)
        let scopes = DirectIO.families(full: true).flatMap(\.rungs)
        guard words.count == 2, let version = DirectIO.versions.first(where: { $0.id == words[0] }),
            let scope = scopes.first(where: { $0.name == words[1] })
        else { throw UnknownInstance(name: name) }
        ground = try GroundModel(Model(version.system), axes: version.axes, scope: scope)
    }

    /// The invariants and step properties that no run violates: what is checked in every search that is timed, so that
    /// no search stops to print an error.
    func holding() throws -> Set<String> {
        let decided = Set(ground.properties.filter { $0.kind != .sometimes }.map(\.id))
        if name.hasPrefix("toy@") { return decided }
        var options = ExplorationOptions()
        options.properties = decided
        options.jobs = 2
        return Set(try Explorer(ground).run(options).findings.filter { $0.value == .noViolation }.keys)
    }
}

struct UnknownInstance: Error, CustomStringConvertible {
    let name: String
    var description: String { "no instance '\(name)'; one is toy@4 or seed:core@2x2" }
}
