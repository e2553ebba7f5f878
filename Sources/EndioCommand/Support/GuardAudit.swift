import StateExploration
import TransitionSystems

/// Finds guard lines that never matter: without one of them the small scopes have as many states, and every verdict is
/// the same.
struct GuardAudit {
    /// A guard line of an action.
    struct GuardLine: Hashable, Encodable {
        let action: String
        let reason: String
        /// Where it is written.
        let place: String
    }

    private let versions: [ProtocolVersion]
    private let options: ExplorationOptions

    init(_ versions: [ProtocolVersion], options: ExplorationOptions) {
        self.versions = versions
        self.options = options
    }

    /// The guard lines that matter to no version, in the order of the actions; none of which that is not known for want
    /// of a whole search.
    ///
    /// - Parameters:
    ///   - actions: Names of the actions to look at; `nil`: all.
    ///   - cut: Is told of searches that do not come to their end.
    /// - Throws: what grounding throws, and what the explorer throws but ``ExplorationError/outOfRange(_:_:)``.
    func idle(of actions: Set<String>? = nil, noting cut: inout CutSearches) throws -> [GuardLine] {
        var open = lines(of: actions)
        for version in versions {
            for rung in Catalogue.current.families(of: version, full: false).flatMap({ Audit.small($0.rungs) }) {
                try keepIdle(&open, version, rung, noting: &cut)
            }
        }
        return open.map(\.line)
    }

    private typealias Candidate = (line: GuardLine, location: SourceLocation)

    /// Every guard line of every version once. Where two stand on one line of the source, neither is looked at.
    private func lines(of actions: Set<String>?) -> [Candidate] {
        var found: [Candidate] = []
        var seen = Set<GuardLine>()
        for action in versions.flatMap(\.system.actions) where actions?.contains(action.name) ?? true {
            let guards = action.guards
            for line in guards where guards.count(where: { $0.location == line.location }) == 1 {
                let described = GuardLine(action: action.name, reason: line.reason, place: "\(line.location)")
                if seen.insert(described).inserted { found.append((described, line.location)) }
            }
        }
        return found
    }

    /// Keeps those lines that this version does not need in this scope.
    private func keepIdle(
        _ open: inout [Candidate], _ version: ProtocolVersion, _ rung: Scope, noting cut: inout CutSearches
    ) throws {
        let search = "\(version.id) \(rung.name)"
        let whole = try outcome(version, version.system, rung)
        let isKnown = cut.note(whole.interruption, of: search)
        var idle: [Candidate] = []
        for (position, candidate) in open.enumerated() {
            Console.progress("\(search): guard line \(position + 1) of \(open.count)")
            guard Self.has(version, candidate) else {
                idle.append(candidate)
                continue
            }
            // After an interrupt nothing is searched any more, and of nothing more is it known whether it matters.
            let isLate = options.cancellation?.isCancelled == true
            guard isKnown, cut.note(isLate ? .interrupted : nil, of: search) else { continue }
            let without = try version.system.droppingGuard(at: candidate.location, of: candidate.line.action)
            let found = try outcome(version, without, rung)
            // More states than with the line, though not all: the line matters.
            if found.states > whole.states { continue }
            if cut.note(found.interruption, of: "\(search) without a guard line"), found == whole {
                idle.append(candidate)
            }
        }
        open = idle
    }

    private static func has(_ version: ProtocolVersion, _ candidate: Candidate) -> Bool {
        version.system.action(named: candidate.line.action)?.guards.contains { $0.location == candidate.location }
            ?? false
    }

    // MARK: Outcomes

    /// What a search finds, without the runs.
    private struct Outcome: Equatable {
        var states = 0
        var findings: [String: Bool] = [:]
        var hasDeadlock = false
        /// Why it ended early; `nil` when it did not.
        var interruption: Interruption?
        /// Whether a counter leaves its range.
        var isUndefined = false
    }

    private func outcome(_ version: ProtocolVersion, _ system: TransitionSystem, _ rung: Scope) throws -> Outcome {
        let ground = try GroundModel(Model(system), axes: version.axes, scope: rung)
        do throws(ExplorationError) {
            let found = try Explorer(ground).run(options)
            return Outcome(
                states: found.states, findings: found.findings.mapValues(Self.hasRun),
                hasDeadlock: found.deadlock != nil, interruption: found.interruption)
        } catch {
            if case .outOfRange = error { return Outcome(isUndefined: true) }
            throw error
        }
    }

    private static func hasRun(_ finding: Finding) -> Bool {
        switch finding {
        case .violated, .reached: true
        case .noViolation, .notReached: false
        }
    }
}
