import ArgumentParser
import DirectIOModel
import Foundation
import StateExploration
import TransitionSystems

/// Which protocol versions are meant, with axes moved.
struct ProtocolOptions: ParsableArguments {
    @Option(name: .customLong("protocol"), help: "Id of a protocol version, several separated by commas, or 'all'.")
    var protocolName = "all"

    @Option(name: .customLong("set"), help: "Move one axis: axis=value. May be given several times.")
    var moves: [String] = []

    /// Whether all versions are meant, as they are.
    var isWholeCatalogue: Bool { moves.isEmpty && (try? NameList.parse(protocolName, "--protocol")) == .all }

    func versions() throws -> [ProtocolVersion] {
        let catalogue = Catalogue.current
        let chosen =
            switch try NameList.parse(protocolName, "--protocol") {
            case .names(let ids): try ids.map(catalogue.version)
            case .all, .none: catalogue.versions
            }
        return try chosen.map { try Self.moved($0, by: moves) }
    }

    static func moved(_ version: ProtocolVersion, by moves: [String]) throws -> ProtocolVersion {
        var moved = version
        var values: [String: String] = [:]
        for move in moves {
            let halves = move.split(separator: "=", maxSplits: 1).map(String.init)
            guard halves.count == 2 else {
                throw CommandFailure.usage(
                    "'--set' takes axis=value, not '\(move)'; for instance --set end-io-called=always")
            }
            if let other = values.updateValue(halves[1], forKey: halves[0]), other != halves[1] {
                throw CommandFailure.usage("'--set' moves '\(halves[0])' twice, to '\(other)' and to '\(halves[1])'.")
            }
            do {
                moved = try moved.setting(halves[0], to: halves[1])
            } catch {
                throw CommandFailure.usage("\(error).")
            }
        }
        return moved
    }
}

/// How large an instance is searched, and what may go wrong in it.
struct ScopeOptions: ParsableArguments {
    @Option(help: "Number of direct writes in each family's only scope; alone, with the blocks of its largest one.")
    var requests: Int?

    @Option(help: "Number of blocks in each family's only scope; alone, with the direct writes of its largest one.")
    var blocks: Int?

    @Option(help: "Classes of failures that may happen: none, all, or names separated by commas.")
    var faults: String?

    @Option(help: "Actors of the environment that take part: none, all, or names separated by commas.")
    var actors: String?

    @Flag(help: "End with the largest scopes, which takes longer than a minute.")
    var full = false

    @Option(name: .customLong("scope"), help: "Only this family of scopes, or this one scope: core, or core@2x2.")
    var scopeName: String?

    /// The most elements that the ranges of the protocol's counters allow.
    static let sizes = 1...4

    /// What the options leave out of every scope.
    var restrictions: [String] {
        [("failures", faults), ("actors of the environment", actors)].compactMap { what, names in
            names.flatMap { $0 == "all" ? nil : "\(what): \($0) only" }
        }
    }

    /// The scopes of a version, restricted as asked. A family that exists for its actors says nothing without any.
    func families(of version: ProtocolVersion) throws -> [ScopeFamily] {
        if requests != nil || blocks != nil, let scopeName, scopeName.contains("@") {
            throw CommandFailure.usage("'--scope \(scopeName)' names its sizes; drop them, or --requests and --blocks.")
        }
        let families = try chosen(of: version)
        let faults = try named(self.faults, "--faults", among: version.system.faults, kind: "fault class") { $0.name }
        let actors = try named(
            self.actors, "--actors", among: version.system.actors.filter(\.isEnvironment), kind: "actor"
        ) { $0.name }
        return try families.compactMap { family in
            var rungs = try resized(family.rungs)
            if let actors, rungs.contains(where: { !$0.actors.isEmpty && $0.actors.isDisjoint(with: actors) }) {
                return nil
            }
            for index in rungs.indices {
                if let faults { rungs[index].faults.formIntersection(faults) }
                if let actors { rungs[index].actors.formIntersection(actors) }
            }
            return ScopeFamily(family.name, rungs: rungs, properties: family.properties)
        }
    }

    /// The families of a version, or the one asked for; a scope named with its sizes stands alone.
    private func chosen(of version: ProtocolVersion) throws -> [ScopeFamily] {
        let families = Catalogue.current.families(of: version, full: full)
        guard let scopeName else { return families }
        if let family = families.first(where: { $0.name == scopeName }) { return [family] }
        let all = Catalogue.current.families(of: version, full: true)
        for family in all {
            guard let rung = family.rungs.first(where: { $0.name == scopeName }) else { continue }
            return [ScopeFamily(family.name, rungs: [rung], properties: family.properties)]
        }
        throw unknown("scope", scopeName, known: all.flatMap { [$0.name] + $0.rungs.map(\.name) })
    }

    private func resized(_ rungs: [Scope]) throws -> [Scope] {
        guard requests != nil || blocks != nil else { return rungs }
        let largest = rungs[rungs.count - 1]
        let sizes = try zip(Scope.countedSorts, [(requests, "--requests"), (blocks, "--blocks")]).map { sort, asked in
            try size(asked.0, asked.1, of: sort, in: largest)
        }
        return [largest.resized(requests: sizes[0], blocks: sizes[1])]
    }

    private func size(_ value: Int?, _ option: String, of sort: String, in scope: Scope) throws -> Int? {
        guard let value else { return nil }
        guard scope.sizes[sort] != nil else {
            throw CommandFailure.usage(
                "'\(option)' is the size of the sort '\(sort)', which '\(scope.name)' has not; choose one of the scopes "
                    + "with --scope.")
        }
        guard Self.sizes.contains(value) else {
            throw CommandFailure.usage(
                "'\(option)' must be between \(Self.sizes.lowerBound) and \(Self.sizes.upperBound), not \(value).")
        }
        return value
    }

    private func named<Item: Hashable>(
        _ text: String?, _ option: String, among items: [Item], kind: String, name: (Item) -> String
    ) throws -> Set<Item>? {
        guard let text else { return nil }
        switch try NameList.parse(text, option, takesNone: true) {
        case .all: return nil
        case .none: return []
        case .names(let names):
            return Set(
                try names.map { wanted in
                    guard let item = items.first(where: { name($0) == wanted }) else {
                        throw unknown(kind, wanted, known: ["none", "all"] + items.map(name))
                    }
                    return item
                })
        }
    }
}

/// Which properties are meant.
struct PropertyOptions: ParsableArguments {
    @Option(name: .customLong("property"), help: "Id of a property, several separated by commas, or 'all'.")
    var propertyName = "all"

    /// The ids meant; `nil`: all.
    func ids(in versions: [ProtocolVersion]) throws -> Set<String>? {
        guard case .names(let wanted) = try NameList.parse(propertyName, "--property") else { return nil }
        let known = versions.flatMap { $0.system.properties.map(\.id) } + [Checker.deadlock]
        for id in wanted where !known.contains(id) {
            if let requirement = versions.lazy.flatMap(\.system.notCovered).first(where: { $0.id == id }) {
                throw CommandFailure.usage(
                    "no property states '\(id)': it is not covered, because the model lacks \(requirement.lacks). "
                        + "'endio explain \(id)' says what it demands.")
            }
            var seen = Set<String>()
            throw unknown("property", id, known: known.filter { seen.insert($0).inserted })
        }
        return Set(wanted)
    }
}
