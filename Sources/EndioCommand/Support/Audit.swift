import DirectIOModel
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
    /// Whether the user ended it: what was not searched is not judged.
    private(set) var interrupted = false
    /// Limits that ended searches before their time, and which; what those might have found is not judged.
    private(set) var incomplete: [CutSearches.Limit] = []
    /// The versions audited.
    let protocols: [String]
    /// Axes that the user moved.
    let moved: [String]
    /// The scopes searched for actions.
    private(set) var scopes: [String] = []
    /// Names of the members that are findings: something ought to be mended, or a reason stated.
    private(set) var findings: [String] = []
    /// Properties that no version is expected to refute: each may well hold of all.
    let unrefutedProperties: [String]
    /// Properties that the settings alone make true, in every version and scope that decides them: no run matters.
    private(set) var vacuousProperties: [String] = []
    /// Actions that no version takes, and of which it is not known of each version why.
    private(set) var untakenActions: [String] = []
    /// For each version, those that it does not take and another does, for no known reason.
    private(set) var untakenByVersion: [Untaken] = []
    /// Actions not taken for a known reason.
    private(set) var unreachable: [Unreachable] = []
    /// Properties of versions that record expectations, but none of this one.
    let withoutExpectation: [String]
    /// Versions that record no expectation, as derived ones do not.
    let withoutExpectations: [String]
    /// Expectations that cite nothing.
    let withoutSource: [String]
    /// Refutations expected without steps that their shortest run must contain.
    let withoutWitness: [String]
    /// Axes that change no verdict of any version, of those that were moved everywhere; `nil`: not looked for.
    private(set) var idleAxes: [String]?
    /// Guard lines that no version needs in the scopes searched, each to its end; `nil`: not looked for.
    private(set) var idleGuards: [GuardAudit.GuardLine]?
    /// Requirements that no verdict speaks of.
    let notCovered: [String]

    /// - Parameters:
    ///   - moved: The axes that the user moved.
    ///   - movesAxes: Whether to move every axis of every version.
    ///   - dropsGuards: Whether to drop every guard line of every action.
    init(
        _ versions: [ProtocolVersion], moved: [String] = [], options: ExplorationOptions, movesAxes: Bool,
        dropsGuards: Bool
    ) throws {
        protocols = versions.map(\.id)
        self.moved = moved
        let properties = Self.unique(versions.flatMap { $0.system.properties.map(\.id) })
        let reachable = Set(
            versions.flatMap(\.system.properties).filter { if case .sometimes = $0.kind { true } else { false } }
                .map(\.id))
        unrefutedProperties = properties.filter { id in
            !reachable.contains(id) && !versions.contains { $0.expectations[id]?.verdict == .refuted }
        }
        withoutExpectation = Self.each(versions.filter { !$0.expectations.isEmpty }) { version in
            version.system.properties.map(\.id).filter { version.expectations[$0] == nil }
        }
        withoutExpectations = versions.filter(\.expectations.isEmpty).map(\.id)
        withoutSource = Self.each(versions) { version in
            version.expectations.filter { $0.value.source.isEmpty }.map(\.key).sorted()
        }
        withoutWitness = Self.each(versions) { version in
            version.expectations.filter { $0.value.verdict == .refuted && $0.value.witness.isEmpty }.map(\.key)
                .filter { !reachable.contains($0) }.sorted()
        }
        notCovered = Self.unique(versions.flatMap(\.system.notCovered).map(\.id))
        try findVacuous(versions)
        var cut = CutSearches()
        let actions = try ActionAudit(versions, options, noting: &cut)
        scopes = actions.scopes
        untakenActions = actions.untaken
        untakenByVersion = actions.untakenByVersion
        unreachable = actions.unreachable
        if movesAxes { idleAxes = try Self.idle(versions, options, noting: &cut) }
        if dropsGuards { idleGuards = try GuardAudit(versions, options: options).idle(noting: &cut) }
        interrupted = cut.interrupted
        incomplete = cut.limits
        findings = judged
    }

    /// Whether something ought to be mended.
    var hasFindings: Bool { !findings.isEmpty }
    /// Whether every search came to its end.
    var isComplete: Bool { !interrupted && incomplete.isEmpty }

    /// What is vacuous, or never happens, without a stated reason, and what is recorded without a source. The rest is
    /// information: a property may hold of every version, a witness is more than a verdict needs, both values of an axis may
    /// meet every requirement, and a guard line that another one implies says something to readers.
    private var judged: [String] {
        [
            ("vacuousProperties", vacuousProperties.isEmpty), ("untakenActions", untakenActions.isEmpty),
            ("untakenByVersion", untakenByVersion.isEmpty), ("withoutExpectation", withoutExpectation.isEmpty),
            ("withoutSource", withoutSource.isEmpty),
        ].filter { !$1 }.map(\.0)
    }

    // MARK: Searches

    private mutating func findVacuous(_ versions: [ProtocolVersion]) throws {
        var constant: [String] = []
        var open = Set<String>()
        for version in versions {
            let model = try Model(version.system)
            for family in Catalogue.current.families(of: version, full: false) {
                let ground = try GroundModel(
                    model, axes: version.axes, scope: family.rungs[family.rungs.count - 1],
                    properties: family.properties)
                for claim in ground.progress {
                    if claim.isTrivial(in: ground.arena) { constant.append(claim.id) } else { open.insert(claim.id) }
                }
                for property in ground.properties {
                    // A state that is asked for and is every state is no news either.
                    if property.condition == ground.arena.truth {
                        constant.append(property.id)
                    } else {
                        open.insert(property.id)
                    }
                }
            }
        }
        vacuousProperties = Self.unique(constant).filter { !open.contains($0) }
    }

    /// The scopes of at most three requests times blocks: what two writes of two blocks can do, these can too.
    static func small(_ rungs: [Scope]) -> [Scope] {
        let small = rungs.filter { ($0.sizes["Request"] ?? 1) * ($0.sizes["Block"] ?? 1) <= 3 }
        return small.isEmpty ? [rungs[0]] : small
    }

    private static func idle(
        _ versions: [ProtocolVersion], _ options: ExplorationOptions, noting cut: inout CutSearches
    ) throws -> [String] {
        var idle = unique(versions.flatMap(\.system.axes).map(\.name))
        for version in versions {
            for axis in idle where version.system.axis(named: axis) != nil {
                Console.progress("\(version.id): moving \(axis)")
                do {
                    let moves = try AxisMoves.all(of: version, on: [axis], options)
                    if moves.contains(where: { !$0.changes.isEmpty }) { idle.removeAll { $0 == axis } }
                } catch let error as AxisMoves.CutShort {
                    _ = cut.note(error.interruption, of: "\(version.id) with \(axis) moved")
                    // After an interrupt no axis was moved in every version.
                    if error.interruption == .interrupted { return [] }
                    idle.removeAll { $0 == axis }
                }
            }
        }
        return idle
    }

    private static func each(_ versions: [ProtocolVersion], _ ids: (ProtocolVersion) -> [String]) -> [String] {
        versions.flatMap { version in ids(version).map { "\(version.id) \($0)" } }
    }

    /// Names, each once.
    static func unique(_ names: [String]) -> [String] {
        var seen = Set<String>()
        return names.filter { seen.insert($0).inserted }
    }
}
