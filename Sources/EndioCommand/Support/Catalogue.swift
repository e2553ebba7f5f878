import DirectIOModel
import Synchronization
import TransitionSystems

/// Every protocol version that the command knows.
struct Catalogue: Sendable {
    private static let shared = Mutex(Catalogue(adding: []))

    /// The catalogue of this process.
    static var current: Catalogue {
        get { shared.withLock { $0 } }
        set { shared.withLock { $0 = newValue } }
    }

    /// The versions, in the order of tables.
    let versions: [ProtocolVersion]
    /// The scopes of a protocol that is not built in.
    private let ownFamilies: [ScopeFamily]?

    /// The built-in versions, and others derived from them.
    init(adding versions: [ProtocolVersion]) {
        self.versions = DirectIO.versions + versions
        ownFamilies = nil
    }

    /// Versions of another protocol.
    init(only versions: [ProtocolVersion], in families: [ScopeFamily]) {
        self.versions = versions
        ownFamilies = families
    }

    /// Why the versions cannot be told apart by their ids, if they cannot.
    var mistake: String? {
        var seen = Set<String>()
        for version in versions {
            if version.id.isEmpty || version.id.contains(where: { $0 == "," || $0.isWhitespace }) || version.id == "all"
            {
                return "'\(version.id)' cannot be the id of a version: take letters, digits, '.' and '-'."
            }
            if !seen.insert(version.id).inserted {
                return "two versions have the id '\(version.id)': give the one that you add another."
            }
        }
        return nil
    }

    /// What is known by name only, and its scopes: the specification, and the toys.
    private static let others: [(version: ProtocolVersion, family: ScopeFamily)] = [
        (Specification.version, Specification.family), (Toy.version, Toy.family),
        (RelationalToy.version, RelationalToy.family),
    ]

    /// The version of an id.
    func version(_ id: String) throws -> ProtocolVersion {
        if let version = versions.first(where: { $0.id == id }) { return version }
        if let other = Self.others.first(where: { $0.version.id == id }) { return other.version }
        throw unknown("protocol", id, known: versions.map(\.id))
    }

    /// The scopes in which a version is checked.
    func families(of version: ProtocolVersion, full: Bool) -> [ScopeFamily] {
        if let ownFamilies { return ownFamilies }
        if let other = Self.others.first(where: { $0.version.system.name == version.system.name }) {
            return [other.family]
        }
        return Self.adding(Self.ownProperties(of: version), to: DirectIO.families(full: full))
    }

    /// The properties that a derived version adds to those of the built-in ones.
    private static func ownProperties(of version: ProtocolVersion) -> [Property] {
        version.system.properties.filter { DirectIO.system.property($0.id) == nil }
    }

    /// A property that no family names is decided by each one whose scopes have all the parts that it speaks of; one that
    /// asks for progress only where progress is decided already, since symmetry is of no use to it.
    private static func adding(_ properties: [Property], to families: [ScopeFamily]) -> [ScopeFamily] {
        let progress = Set(DirectIO.system.properties.filter(\.asksForProgress).map(\.id))
        return families.map { family in
            let decided = properties.filter { property in
                family.rungs.allSatisfy { property.parts.allSatisfy($0.parts.contains) }
                    && (!property.asksForProgress || !family.properties.isDisjoint(with: progress))
            }
            return ScopeFamily(
                family.name, rungs: family.rungs, properties: family.properties.union(decided.map(\.id)))
        }
    }
}

/// What is said of a name that is not known.
func unknown(_ kind: String, _ name: String, known: [String]) -> CommandFailure {
    .usage("no \(kind) '\(name)'.\(Suggestion.phrase(for: name, in: known)) Known: \(known.joined(separator: ", ")).")
}
