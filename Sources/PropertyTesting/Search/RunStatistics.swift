/// What a search counted.
public struct RunStatistics: Sendable {
    /// Runs that were neither rejected nor simpler variants of a failing one.
    public internal(set) var runs = 0
    /// Runs in which no value could be generated, or which the property refused.
    public internal(set) var rejectedRuns = 0
    /// Commands run.
    public internal(set) var steps = 0
    /// Values and commands that a filter or a precondition refused.
    public internal(set) var rejections = 0
    /// How many runs it took to fail; nil when none failed.
    public internal(set) var runsUntilFailure: Int?
    /// Whether the failure kept from last time passes now.
    public internal(set) var storedFailurePasses = false
    /// How many runs were instances of what.
    public private(set) var labels: [String: Int] = [:]

    private var runsWithoutSteps = 0
    private var demands: [String: Double] = [:]
    private(set) var kinds: [String: Observations.KindCount] = [:]

    /// What a run is labelled with of which not every schedule was run.
    static let incomplete = "not every schedule was run"

    /// All runs of the search, rejected ones too.
    var attempts: Int { runs + rejectedRuns }

    mutating func count(_ run: Choices, isRejected: Bool) {
        rejections += run.rejections
        guard !isRejected else {
            rejectedRuns += 1
            return
        }
        runs += 1
        steps += run.steps
        if run.steps == 0 { runsWithoutSteps += 1 }
        for label in run.observations.labels { labels[label, default: 0] += 1 }
        demands.merge(run.observations.demands) { max($0, $1) }
        for (kind, count) in run.observations.kinds {
            kinds[kind, default: .init()].taken += count.taken
            kinds[kind, default: .init()].refused += count.refused
        }
    }

    /// The share of the runs that were an instance of something, from 0 to 1.
    public func share(of label: String) -> Double {
        runs == 0 ? 0 : Double(labels[label] ?? 0) / Double(runs)
    }

    /// What makes the result of the search worth little.
    ///
    /// - Parameters:
    ///   - kind: what kind of test it was.
    ///   - isSlow: whether hardly a run fits into the time.
    func problems(of kind: ReplayToken.Kind, isSlow: Bool, duration: Duration) -> [HealthProblem] {
        var problems: [HealthProblem] = []
        if rejectedRuns > 10 * max(runs, 1) || (rejections > 1_000 && rejections > 20 * max(steps, runs)) {
            problems.append(
                HealthProblem(
                    .rejections,
                    "\(rejections) values or commands and \(rejectedRuns) runs were rejected, for \(runs) runs "
                        + "of \(steps) commands: generate what is allowed instead of filtering it"))
        }
        if isSlow {
            problems.append(
                HealthProblem(
                    .slowGeneration,
                    "only \(runs) runs in \(duration.inWords): make values smaller, or give the search more time"))
        }
        if kind != .value {
            for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) where count.taken == 0 && count.refused >= 20 {
                problems.append(
                    HealthProblem(
                        .commandNeverTaken,
                        "command '\(kind)' was drawn \(count.refused) times and never allowed: no run takes it"))
            }
            if runs >= 5, runsWithoutSteps * 2 > runs {
                problems.append(
                    HealthProblem(
                        .fewSteps, "\(runsWithoutSteps) of \(runs) runs took no command at all: preconditions refuse most"))
            }
        }
        if let count = labels[Self.incomplete] {
            problems.append(
                HealthProblem(
                    .incompleteSchedules,
                    "of \(count) of \(runs) lists of commands not every schedule was run: shorter lists, or precise "
                        + "footprints, make them fewer"))
        }
        for (name, share) in demands.sorted(by: { $0.key < $1.key }) where runs > 0 {
            let seen = self.share(of: name)
            guard seen < share || seen == 0 else { continue }
            let wanted = share > 0 ? "in \(share.percent) of the runs at least" : "at least once"
            problems.append(
                HealthProblem(.demand, "'\(name)' is demanded \(wanted), and was seen in \(labels[name] ?? 0) of \(runs)"))
        }
        return problems
    }
}

/// Something that makes a passed search worth little.
public struct HealthProblem: Sendable, Equatable, CustomStringConvertible {
    /// What may be wrong with a test that finds nothing.
    public enum Kind: String, Sendable, CaseIterable {
        /// Most of what is generated is thrown away.
        case rejections
        /// A command is drawn and never allowed.
        case commandNeverTaken
        /// Most runs do next to nothing.
        case fewSteps
        /// Hardly a run fits into the time.
        case slowGeneration
        /// An exhaustive search left schedules out.
        case incompleteSchedules
        /// Something that should be seen was not, or too rarely.
        case demand
    }

    /// What kind of problem it is.
    public let kind: Kind
    /// What was seen, and what to do.
    public let description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
