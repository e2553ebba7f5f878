import StateExploration
import TransitionSystems

/// What one search of a mutant shows, compared with that of the version.
enum Judgement {
    case killed(Outcome.Kill, trace: Trace?)
    /// Nothing that the version promises there is missing.
    case passed
    /// The search came to no end.
    case open(String)

    /// Searches a mutant as the version was searched, until something shows.
    static func search(
        _ mutant: GroundModel, in trial: Trial, _ options: ExplorationOptions
    ) throws(ExplorationError) -> Judgement {
        var options = options
        options.stopWhenViolated = trial.holding
        options.maxStates = trial.mostStates
        do throws(ExplorationError) {
            return judge(try Explorer(mutant).run(options), mutant, trial)
        } catch {
            guard case .outOfRange(let range, let trace) = error else { throw error }
            return .killed(
                Outcome.Kill(
                    by: Outcome.Kill.range, words: "\(range)", scope: trial.name, steps: trace.steps.count),
                trace: trace)
        }
    }

    private static func judge(_ found: Exploration, _ mutant: GroundModel, _ trial: Trial) -> Judgement {
        if let (id, trace) = violation(found, trial) {
            let words = id == Checker.deadlock ? "nothing can happen any more" : "violated"
            return .killed(
                Outcome.Kill(by: id, words: words, scope: trial.name, steps: trace.steps.count), trace: trace)
        }
        switch found.interruption {
        case .interrupted?: return .open("interrupted")
        case let limit? where limit != .violated && limit != .allDecided: return .open("\(trial.name): \(limit)")
        default: break
        }
        if let kill = lost(found, trial) ?? untaken(found, mutant, trial) ?? moved(found, trial) {
            return .killed(kill, trace: nil)
        }
        return .passed
    }

    /// The shortest violation of what the version meets.
    private static func violation(_ found: Exploration, _ trial: Trial) -> (String, Trace)? {
        var violations: [(String, Trace)] = []
        for case (let id, .violated(let trace)) in found.findings where trial.holding.contains(id) {
            violations.append((id, trace))
        }
        if let trace = found.deadlock, trial.holding.contains(Checker.deadlock) {
            violations.append((Checker.deadlock, trace))
        }
        return violations.min { ($0.1.steps.count, $0.0) < ($1.1.steps.count, $1.0) }
    }

    /// A state that is asked for and that only the version reaches.
    private static func lost(_ found: Exploration, _ trial: Trial) -> Outcome.Kill? {
        for (id, finding) in trial.baseline.findings.sorted(by: { $0.key < $1.key }) {
            guard case .reached = finding, found.findings[id] == .notReached else { continue }
            return Outcome.Kill(by: id, words: "reached no more", scope: trial.name, steps: nil)
        }
        return nil
    }

    /// A step that only the version takes.
    private static func untaken(_ found: Exploration, _ mutant: GroundModel, _ trial: Trial) -> Outcome.Kill? {
        let missing = trial.taken.subtracting(Trial.steps(taken: found, in: mutant)).sorted()
        return missing.first.map {
            Outcome.Kill(by: Outcome.Kill.step, words: "\($0) never happens", scope: trial.name, steps: nil)
        }
    }

    /// A refutation of the version that the mutant lacks, or has with a run of another length: both are on record.
    private static func moved(_ found: Exploration, _ trial: Trial) -> Outcome.Kill? {
        for (id, length) in refutations(trial.baseline).sorted(by: { $0.key < $1.key }) {
            let other = refutations(found)[id]
            guard length != other else { continue }
            let words = other.map { "violated in \($0) steps instead of \(length)" } ?? "violated no more"
            return Outcome.Kill(by: id, words: words, scope: trial.name, steps: other)
        }
        return nil
    }

    /// The length of the shortest run for each property violated.
    private static func refutations(_ found: Exploration) -> [String: Int] {
        var lengths = found.findings.compactMapValues { finding in
            if case .violated(let trace) = finding { trace.steps.count } else { nil }
        }
        lengths[Checker.deadlock] = found.deadlock?.steps.count
        return lengths
    }
}
