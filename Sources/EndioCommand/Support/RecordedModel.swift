import StateExploration
import TransitionSystems

/// The finite model that a recording says it is a run of. What the recording says must be known here and fit together:
/// else it would be replayed on another model than the one that its reader takes it for.
struct RecordedModel {
    let ground: GroundModel
    let version: ProtocolVersion
    /// The version, and the axes that the recording moves.
    let name: String

    /// Rebuilds the model of a recording.
    ///
    /// - Throws: ``TraceFileError/ofAnotherModel(_:)``, which names the member of `#meta` that is amiss;
    ///   ``InvalidModel`` and ``GroundingError`` where the version here is no model.
    init(of recorded: TraceFile) throws {
        version = try Self.version(of: recorded)
        let scope = try Self.scope(of: recorded, version)
        ground = try GroundModel(Model(version.system), axes: version.axes, scope: scope)
        let known = ground.properties.map(\.id) + ground.progress.map(\.id) + [Checker.deadlock]
        guard known.contains(recorded.property) else {
            let isKnown = version.system.property(recorded.property) != nil
            let why = isKnown ? "which does not apply to \(version.id) in \(scope.name)" : "which the model has not"
            throw TraceFileError.ofAnotherModel("'property' is '\(recorded.property)', \(why)")
        }
        name = MovedAxes(of: version).name
    }

    /// Where the run takes place, for people: the scope, and who and what may interfere there.
    var place: String {
        let system = ground.model.system
        let parts = [
            ("failures", system.faults.filter(ground.scope.faults.contains).map(\.name)),
            ("actors of the environment", system.actors.filter(ground.scope.actors.contains).map(\.name)),
        ].map { what, names in "\(what): \(names.isEmpty ? "none" : names.joined(separator: ", "))" }
        return ([ground.scope.name] + parts).joined(separator: "; ")
    }

    private static func version(of recorded: TraceFile) throws(TraceFileError) -> ProtocolVersion {
        guard var version = try? Catalogue.current.version(recorded.version) else {
            throw .ofAnotherModel("'protocol' is '\(recorded.version)', and there is no such version here")
        }
        for (axis, value) in recorded.axes.sorted(by: { $0.key < $1.key }) {
            do {
                version = try version.setting(axis, to: value)
            } catch {
                throw .ofAnotherModel("'axes': \(error)")
            }
        }
        return version
    }

    // MARK: The scope

    private static func scope(of recorded: TraceFile, _ version: ProtocolVersion) throws(TraceFileError) -> Scope {
        let system = version.system
        let environment = system.actors.filter(\.isEnvironment)
        let limits = try Set(named(Array(recorded.limits.keys), "limits", among: system.limits, \.name))
        let scope = Scope(
            recorded.scope, sizes: recorded.sizes,
            parts: try Set(named(recorded.parts, "parts", among: system.parts, \.name)),
            faults: try Set(named(recorded.faults, "faults", among: system.faults, \.name)),
            actors: try Set(named(recorded.actors, "actors", among: environment, \.name)),
            limits: Dictionary(uniqueKeysWithValues: limits.map { ($0, recorded.limits[$0.name] ?? 0) }),
            mostFailures: recorded.mostFailures,
            without: try Set(named(recorded.without, "without", among: system.actions, \.name).map(\.name)))
        try compare(scope, with: known(recorded.scope, of: version))
        return scope
    }

    /// What the names of a member stand for.
    private static func named<Item>(
        _ names: [String], _ member: String, among items: [Item], _ name: (Item) -> String
    ) throws(TraceFileError) -> [Item] {
        var found: [Item] = []
        for wanted in names.sorted() {
            guard let item = items.first(where: { name($0) == wanted }) else {
                let guess = Suggestion.choice(for: wanted, in: items.map(name)).map { "; did you mean \($0)?" } ?? ""
                throw .ofAnotherModel("'\(member)' names '\(wanted)', which the model has not\(guess)")
            }
            found.append(item)
        }
        return found
    }

    /// The scope of a name: one of the version's, or one of their families with other sizes.
    private static func known(_ name: String, of version: ProtocolVersion) throws(TraceFileError) -> Scope {
        let families = Catalogue.current.families(of: version, full: true)
        if let scope = families.lazy.flatMap(\.rungs).first(where: { $0.name == name }) { return scope }
        for family in families {
            guard let last = family.rungs.last, last.familyName == name.prefix(while: { $0 != "@" }) else { continue }
            if let scope = last.resized(named: name) { return scope }
        }
        let names = families.flatMap(\.rungs).map(\.name)
        let guess = Suggestion.choice(for: name, in: names).map { "; did you mean \($0)?" } ?? ""
        throw .ofAnotherModel("'scope' is '\(name)', and \(version.id) has no such scope\(guess)")
    }

    /// A search leaves failures and actors out, and changes nothing else of a scope.
    private static func compare(_ scope: Scope, with known: Scope) throws(TraceFileError) {
        func disagree(_ member: String, _ said: String, _ other: String) -> TraceFileError {
            .ofAnotherModel("'\(member)' is \(said), but in \(known.name) it is \(other)")
        }
        if scope.sizes != known.sizes { throw disagree("sizes", text(scope.sizes), text(known.sizes)) }
        if scope.parts != known.parts {
            throw disagree("parts", text(scope.parts.map(\.name)), text(known.parts.map(\.name)))
        }
        if scope.without != known.without {
            throw disagree("without", text(Array(scope.without)), text(Array(known.without)))
        }
        if scope.limits != known.limits { throw disagree("limits", text(scope.limits), text(known.limits)) }
        if scope.mostFailures != known.mostFailures {
            throw disagree("mostFailures", text(scope.mostFailures), text(known.mostFailures))
        }
        if let fault = scope.faults.subtracting(known.faults).map(\.name).min() {
            throw .ofAnotherModel("'faults' names '\(fault)', which cannot happen in \(known.name)")
        }
        if let actor = scope.actors.subtracting(known.actors).map(\.name).min() {
            throw .ofAnotherModel("'actors' names '\(actor)', who takes no part in \(known.name)")
        }
    }

    private static func text(_ names: [String]) -> String {
        names.isEmpty ? "empty" : names.sorted().joined(separator: ", ")
    }

    private static func text(_ sizes: [String: Int]) -> String { text(sizes.map { "\($0.key)=\($0.value)" }) }

    private static func text(_ limits: [Limit: Int]) -> String { text(limits.map { "\($0.key.name)=\($0.value)" }) }

    private static func text(_ mostFailures: Int?) -> String { mostFailures.map(String.init) ?? "-1" }
}
