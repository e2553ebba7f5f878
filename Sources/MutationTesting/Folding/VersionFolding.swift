import TransitionSystems

/// Tells whether a change touches anything that a version can do, at any size.
struct VersionFolding: Sendable {
    private let system: TransitionSystem
    private let folding: Folding
    private let keys: [String: String]

    init(_ version: ProtocolVersion) {
        system = version.system
        folding = PossibleValues(version.system, axes: version.axes).folding
        var keys: [String: String] = [:]
        for action in version.system.actions {
            keys[action.name] = Self.key(of: action, in: version.system, folding)
        }
        self.keys = keys
    }

    /// Whether the mutant's steps are the version's own wherever no variable has a value that the version never gives it.
    /// All states that the version reaches are such, so the mutant reaches the same.
    func isSame(_ mutant: Mutant) -> Bool {
        guard let changed = mutant.system else { return false }
        return mutant.actions.allSatisfy { name in
            guard let action = changed.action(named: name), let known = keys[name] else { return false }
            return Self.key(of: action, in: changed, folding) == known
        }
    }

    /// A text that is equal for two forms of an action when they are the same steps in the version. Who takes a step and
    /// in which context decides nothing but how it is shown, unless the actor is one that can be switched off.
    private static func key(of action: Action, in system: TransitionSystem, _ folding: Folding) -> String {
        func text(_ lines: [Line]) -> String {
            guard let folded = folding.fold(lines) else { return "never" }
            var bare = action
            bare.lines = folded.filter(isGuard) + folded.filter { !isGuard($0) }
            bare.actor = Actor("anyone")
            bare.context = .process
            return bare.structuralKey
        }
        let own = text(action.lines)
        if own == "never" { return own }
        let switchedBy = action.actor.isEnvironment ? action.actor.name : ""
        let extended = system.extensions.filter { $0.action == action.name }.map { part in
            "\(part.part.name): \(text(part.lines(for: action)))"
        }
        return ([switchedBy, own] + extended).joined(separator: "\n")
    }

    private static func isGuard(_ line: Line) -> Bool {
        if case .require = line { true } else { false }
    }
}
