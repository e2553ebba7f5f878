/// What became of a mutant.
public enum Outcome: Sendable, Hashable {
    /// Something that the version promises is not so any more.
    case killed(Kill)
    /// It does what the version does.
    case equivalent(Equivalence)
    /// A failure can happen at other moments than in the version, and every requirement is met all the same: no property
    /// could notice, because the protocol does what it did.
    case tolerated(Difference)
    /// It does something else, and meets every requirement, for the reason recorded.
    case benign(String)
    /// It does something else, and no property notices.
    case survivor(Difference)
    /// Neither killed nor searched to the end.
    case undecided(reason: String)
    /// It is no protocol: the mistake cannot be made, or validation refuses it.
    case invalid(reason: String)

    /// How one mutant shows.
    public struct Kill: Sendable, Hashable {
        /// What notices: the id of a property, or ``step``, ``overlap`` or ``range``.
        public let by: String
        /// What was noticed, in words.
        public let words: String
        /// The scope, with the failures that may happen.
        public let scope: String
        /// The length of the shortest run that shows it; `nil` where no run does, because something no longer happens.
        public let steps: Int?

        /// A kill.
        public init(by: String, words: String, scope: String, steps: Int?) {
            self.by = by
            self.words = words
            self.scope = scope
            self.steps = steps
        }

        /// A step that the version takes is never taken any more.
        public static let step = "a step never taken"
        /// A step that the version takes while other tasks are at certain places is never taken while they are there.
        public static let overlap = "an overlap that never happens"
        /// A step leaves the range of its cell.
        public static let range = "a range left"
    }

    /// How it is known that a mutant does nothing else.
    public enum Equivalence: Sendable, Hashable {
        /// The version's own decisions switch off what was changed, or leave it as it was: proved for any size.
        case notInVersion
        /// In every state, reachable or not, the same steps lead to the same states: proved at the sizes of the scopes.
        case proved(scopes: [String])
        /// Its cells may hold something else, but nobody can tell: after the same steps the same steps can be taken and the
        /// same properties are met, in all runs of the scopes. Larger scopes may tell, so that it is not resolved.
        case unobservable(scopes: [String])
        /// In every state that the scopes reach the same steps lead to the same states. Larger scopes may tell, so that it
        /// is not resolved.
        case atScopes([String])
    }

    /// Where a mutant that nothing kills can be told from the version.
    public struct Difference: Sendable, Hashable {
        /// What tells them apart: the steps of an action, which only one of the two can take, or a property, which only one
        /// of the two meets.
        public let what: String
        /// The scope, with the failures that may happen.
        public let scope: String
        /// The steps that both take before that, a shortest run.
        public let run: [String]

        /// A difference.
        public init(what: String, scope: String, run: [String]) {
            self.what = what
            self.scope = scope
            self.run = run
        }
    }

    /// The outcomes, for tables.
    public enum Word: String, Sendable, CaseIterable, Codable {
        case killed
        case notInVersion = "not in this version"
        case proved = "equivalent"
        case unobservable
        case unresolved = "equivalent at scopes"
        case tolerated, benign, survivor, undecided, invalid
    }

    /// The outcome in a word or a few.
    public var word: Word {
        switch self {
        case .killed: .killed
        case .equivalent(.notInVersion): .notInVersion
        case .equivalent(.proved): .proved
        case .equivalent(.unobservable): .unobservable
        case .equivalent(.atScopes): .unresolved
        case .tolerated: .tolerated
        case .benign: .benign
        case .survivor: .survivor
        case .undecided: .undecided
        case .invalid: .invalid
        }
    }
}
