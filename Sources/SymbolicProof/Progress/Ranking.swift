import TransitionSystems

/// Shows that every run of every finite instance ends: finite sets in order, of which each step takes something out of
/// one and puts nothing into that or an earlier one. Their sizes, read as one tuple, become less with each step.
public struct Ranking: Sendable {
    /// The sets, the weightiest first.
    let sets: [RankedSet]
    /// By a step's label, the position of the set that it takes something out of.
    let descent: [String: Int]

    /// What must be shown of a step: that it descends.
    func goals(of step: AnySizeAction, _ after: AfterStep) -> [Goal] {
        guard let weightiest = descent[step.label] else { return [Goal(subject: .ranking(Self.missing), formula: .false)] }
        let kept = sets[...weightiest].enumerated().map { position, set in
            Goal(subject: .ranking(Self.gain(position)), formula: set.isKept(after))
        }
        return kept.filter { $0.formula != .true }
            + [Goal(subject: .ranking(Self.loss(weightiest)), formula: sets[weightiest].loses(after))]
    }

    /// The names of all that may have to be shown.
    var goalNames: Set<String> {
        Set(sets.indices.flatMap { [Self.gain($0), Self.loss($0)] } + [Self.missing])
    }

    private static let missing = "some set loses something"
    private static let lossEnd = " loses something"

    private static func gain(_ position: Int) -> String { "\(name(position)) gains nothing" }
    private static func loss(_ position: Int) -> String { name(position) + lossEnd }

    /// How the names of sets begin.
    static let prefix = "rank "

    /// `rank 1`.
    static func name(_ position: Int) -> String { "\(prefix)\(position + 1)" }

    /// The position of the set that a goal says to lose something; `nil` for another goal.
    static func loser(_ goal: String) -> Int? {
        guard goal.hasPrefix(prefix), goal.hasSuffix(lossEnd) else { return nil }
        return Int(goal.dropFirst(prefix.count).dropLast(lossEnd.count)).map { $0 - 1 }
    }
}
