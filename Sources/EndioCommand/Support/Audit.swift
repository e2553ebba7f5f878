import DirectIOModel
import Foundation
import StateExploration
import TransitionSystems

/// What does not support a verdict.
struct Audit: Encodable {
    /// Actions that a version never takes, though some version does.
    struct Untaken: Encodable {
        let version: String
        let actions: [String]
    }

    /// Actions that some versions cannot take, and why.
    struct Unreachable: Encodable {
        let reason: String
        private(set) var actions: [String] = []
        private(set) var versions: [String] = []

        init(reason: String) { self.reason = reason }

        mutating func note(_ action: String, of version: String) {
            if !actions.contains(action) { actions.append(action) }
            if !versions.contains(version) { versions.append(version) }
        }
    }

    let schema = "endio.audit/1"
    let endio = EndioCommand.version
    /// Whether a search was ended before its time: then an action may seem never to be taken.
    private(set) var interrupted = false
    /// The versions audited.
    let protocols: [String]
    /// The scopes searched for actions.
    private(set) var scopes: [String] = []
    /// Properties that no version is expected to refute.
    let unrefutedProperties: [String]
    /// Actions that no version takes, and of which it is not known of each version why.
    private(set) var untakenActions: [String] = []
    /// For each version, those that it does not take and another does, for no known reason.
    private(set) var untakenByVersion: [Untaken] = []
    /// Actions not taken for a known reason.
    private(set) var unreachable: [Unreachable] = []
    /// Properties of versions without an expectation.
    let withoutExpectation: [String]
    /// Expectations that cite nothing.
    let withoutSource: [String]
    /// Refutations expected without steps that their shortest run must contain.
    let withoutWitness: [String]
    /// Axes that change no verdict of any version; `nil`: not looked for.
    private(set) var idleAxes: [String]?
    /// Guard lines that no version needs in the scopes searched; `nil`: not looked for.
    private(set) var idleGuards: [GuardAudit.GuardLine]?
    /// Requirements that no verdict speaks of.
    let notCovered: [String]

    /// - Parameters:
    ///   - movesAxes: Whether to move every axis of every version.
    ///   - dropsGuards: Whether to drop every guard line of every action.
    init(_ versions: [ProtocolVersion], options: ExplorationOptions, movesAxes: Bool, dropsGuards: Bool) throws {
        protocols = versions.map(\.id)
        let properties = Self.unique(versions.flatMap { $0.system.properties.map(\.id) })
        let reachable = Set(
            versions.flatMap(\.system.properties).filter { if case .sometimes = $0.kind { true } else { false } }
                .map(\.id))
        unrefutedProperties = properties.filter { id in
            !reachable.contains(id) && !versions.contains { $0.expectations[id]?.verdict == .refuted }
        }
        withoutExpectation = Self.each(versions) { version in
            version.system.properties.map(\.id).filter { version.expectations[$0] == nil }
        }
        withoutSource = Self.each(versions) { version in
            version.expectations.filter { $0.value.source.isEmpty }.map(\.key).sorted()
        }
        withoutWitness = Self.each(versions) { version in
            version.expectations.filter { $0.value.verdict == .refuted && $0.value.witness.isEmpty }.map(\.key)
                .filter { !reachable.contains($0) }.sorted()
        }
        notCovered = Self.unique(versions.flatMap(\.system.notCovered).map(\.id))
        try findUntaken(versions, options)
        if movesAxes { idleAxes = try Self.idle(versions, options.cancellation) }
        if dropsGuards { idleGuards = try GuardAudit(versions, options: options).idle() }
        if options.cancellation?.isCancelled == true { interrupted = true }
    }

    /// Whether something ought to be mended.
    var hasFindings: Bool {
        let lists = [unrefutedProperties, untakenActions, withoutExpectation, withoutSource, withoutWitness]
        return !lists.allSatisfy(\.isEmpty) || !(idleAxes ?? []).isEmpty || !(idleGuards ?? []).isEmpty
    }

    // MARK: Searches

    private mutating func findUntaken(_ versions: [ProtocolVersion], _ options: ExplorationOptions) throws {
        var taken: [Set<String>] = []
        for version in versions {
            let rungs = Catalogue.current.families(of: version, full: false).flatMap { Self.small($0.rungs) }
            scopes = Self.unique(scopes + rungs.map(\.name))
            let model = try Model(version.system)
            var names = Set<String>()
            for rung in rungs {
                Console.progress("\(version.id) \(rung.name): searching for actions never taken")
                let ground = try GroundModel(model, axes: version.axes, scope: rung, properties: [])
                let exploration = try Explorer(ground).run(options)
                if !exploration.isComplete { interrupted = true }
                names.formUnion(exploration.mostTaken(of: ground).map(\.action))
            }
            taken.append(names)
        }
        let all = Self.unique(versions.flatMap { $0.system.actions.map(\.name) })
        let some = taken.reduce(into: Set<String>()) { $0.formUnion($1) }
        var unexplained = Set<String>()
        for (version, names) in zip(versions, taken) {
            let reasons = Self.reasons(of: version)
            let untaken = version.system.actions.map(\.name).filter { !names.contains($0) }
            for action in untaken {
                if let reason = reasons[action] {
                    note(action, of: version.id, reason)
                } else {
                    unexplained.insert(action)
                }
            }
            let open = untaken.filter { some.contains($0) && reasons[$0] == nil }
            if !open.isEmpty { untakenByVersion.append(Untaken(version: version.id, actions: open)) }
        }
        untakenActions = all.filter { !some.contains($0) && unexplained.contains($0) }
    }

    private mutating func note(_ action: String, of version: String, _ reason: String) {
        if !unreachable.contains(where: { $0.reason == reason }) { unreachable.append(Unreachable(reason: reason)) }
        for index in unreachable.indices where unreachable[index].reason == reason {
            unreachable[index].note(action, of: version)
        }
    }

    /// Why a version cannot take some actions; known of the built-in protocol and what is derived from it.
    private static func reasons(of version: ProtocolVersion) -> [String: String] {
        DirectIO.system.axes.allSatisfy { version.axes[$0] != nil } ? DirectIO.unreachable(in: version) : [:]
    }

    /// The scopes of at most three requests times blocks: what two writes of two blocks can do, these can too.
    static func small(_ rungs: [Scope]) -> [Scope] {
        let small = rungs.filter { ($0.sizes["Request"] ?? 1) * ($0.sizes["Block"] ?? 1) <= 3 }
        return small.isEmpty ? [rungs[0]] : small
    }

    private static func idle(_ versions: [ProtocolVersion], _ cancellation: CancellationToken?) throws -> [String] {
        var idle = unique(versions.flatMap(\.system.axes).map(\.name))
        for version in versions {
            for axis in idle where cancellation?.isCancelled != true {
                Console.progress("\(version.id): moving \(axis)")
                guard version.system.axis(named: axis) != nil else { continue }
                let moves = try AxisMoves.all(of: version, on: [axis])
                if moves.contains(where: { !$0.changes.isEmpty }) { idle.removeAll { $0 == axis } }
            }
        }
        return idle
    }

    private static func each(_ versions: [ProtocolVersion], _ ids: (ProtocolVersion) -> [String]) -> [String] {
        versions.flatMap { version in ids(version).map { "\(version.id) \($0)" } }
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen = Set<String>()
        return names.filter { seen.insert($0).inserted }
    }
}

extension Audit {
    /// The audit for people.
    func text() -> String {
        var lines = ["\(protocols.count) versions: \(protocols.joined(separator: ", "))"]
        if interrupted { lines.append("interrupted: an action may be taken in what was not searched") }
        lines += section("properties that no version refutes", unrefutedProperties)
        lines += section("actions that no version takes (searched: \(scopes.joined(separator: ", ")))", untakenActions)
        lines += section("properties without an expectation", withoutExpectation)
        lines += section("expectations without a source", withoutSource)
        lines += section("refutations expected without a witness", withoutWitness)
        if let idleAxes {
            lines += section("axes that no verdict depends on", idleAxes)
        } else {
            lines += ["", "axes that no verdict depends on: not looked for; --axes does, and takes minutes"]
        }
        if let idleGuards {
            let names = idleGuards.map { "\($0.action): \($0.reason) (\($0.place))" }
            lines += section("guard lines that no version needs (searched: \(scopes.joined(separator: ", ")))", names)
        } else {
            lines += ["", "guard lines that no version needs: not looked for; --guards does, and takes minutes"]
        }
        lines += section("not covered by any verdict ('explain' says what the model lacks)", notCovered)
        lines += section(
            "taken by another version only, for no known reason",
            untakenByVersion.map { "\($0.version): \($0.actions.joined(separator: ", "))" })
        lines += section(
            "never taken for a known reason",
            unreachable.map {
                "\($0.actions.joined(separator: ", ")): \($0.reason) (\($0.versions.joined(separator: ", ")))"
            })
        return lines.joined(separator: "\n")
    }

    private func section(_ title: String, _ names: [String]) -> [String] {
        names.isEmpty ? ["", "\(title): none"] : ["", "\(title): \(names.count)"] + names.map { "  \($0)" }
    }

    /// The audit as JSON.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
