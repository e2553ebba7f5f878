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

    /// The guard lines that matter to no version, in the order of the actions.
    ///
    /// - Parameter actions: Names of the actions to look at; `nil`: all.
    /// - Throws: what grounding throws, and what the explorer throws but ``ExplorationError/outOfRange(_:_:)``.
    func idle(of actions: Set<String>? = nil) throws -> [GuardLine] {
        var open = lines(of: actions)
        for version in versions {
            for rung in Catalogue.current.families(of: version, full: false).flatMap({ Audit.small($0.rungs) }) {
                try keepIdle(&open, version, rung)
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
    private func keepIdle(_ open: inout [Candidate], _ version: ProtocolVersion, _ rung: Scope) throws {
        let whole = try outcome(version, version.system, rung)
        var idle: [Candidate] = []
        for (position, candidate) in open.enumerated() {
            if options.cancellation?.isCancelled == true { return }
            Console.progress("\(version.id) \(rung.name): guard line \(position + 1) of \(open.count)")
            let isOwn = version.system.action(named: candidate.line.action)?.guards
                .contains { $0.location == candidate.location }
            guard isOwn == true else {
                idle.append(candidate)
                continue
            }
            let without = try version.system.droppingGuard(at: candidate.location, of: candidate.line.action)
            if try outcome(version, without, rung) == whole { idle.append(candidate) }
        }
        open = idle
    }

    // MARK: Outcomes

    /// What a search finds, without the runs.
    private enum Outcome: Equatable {
        case searched(states: Int, findings: [String: Bool], hasDeadlock: Bool)
        /// A counter leaves its range.
        case undefined
    }

    private func outcome(_ version: ProtocolVersion, _ system: TransitionSystem, _ rung: Scope) throws -> Outcome {
        let ground = try GroundModel(Model(system), axes: version.axes, scope: rung)
        do throws(ExplorationError) {
            let found = try Explorer(ground).run(options)
            return .searched(
                states: found.states, findings: found.findings.mapValues(Self.hasRun),
                hasDeadlock: found.deadlock != nil)
        } catch {
            if case .outOfRange = error { return .undefined }
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
