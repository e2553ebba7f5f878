public import TransitionSystems

/// A protocol with one small mistake.
public struct Mutant: Sendable {
    /// Names the mutant: action, line, operator and, where one line has several, which. It stays the same while the
    /// action does.
    public let id: String
    /// What was done.
    public let kind: MutationOperator
    /// The action, or the first of two.
    public let action: String
    /// Where the line, or the action, is written.
    public let location: SourceLocation
    /// Whether it changes nothing but when a failure can happen: what the protocol has to bear, not what it does.
    public let isAboutFailure: Bool
    /// The names of all actions that differ.
    public let actions: Set<String>
    /// The protocol with the mistake; `nil` where it cannot be made.
    public let system: TransitionSystem?
    /// Why it cannot be made.
    public let obstacle: String?

    init(
        id: String, kind: MutationOperator, action: String, location: SourceLocation, isAboutFailure: Bool = false,
        actions: Set<String>, system: TransitionSystem
    ) {
        self.id = id
        self.kind = kind
        self.action = action
        self.location = location
        self.isAboutFailure = isAboutFailure
        self.actions = actions
        self.system = system
        obstacle = nil
    }

    init(
        id: String, kind: MutationOperator, action: String, location: SourceLocation, actions: Set<String>,
        obstacle: String
    ) {
        self.id = id
        self.kind = kind
        self.action = action
        self.location = location
        isAboutFailure = false
        self.actions = actions
        system = nil
        self.obstacle = obstacle
    }

    /// The mutant of a version, to be compared with it; `nil` where the mistake cannot be made.
    public func version(of version: ProtocolVersion) -> ProtocolVersion? {
        system.map { system in
            version.derived(as: "\(version.id) with \(id)", title: kind.summary) { $0.system = system }
        }
    }

    /// The change, as `endio diff` prints it.
    public func difference(from version: ProtocolVersion) -> String {
        self.version(of: version).map { $0.difference(from: version).description } ?? (obstacle ?? "")
    }
}
