/// What became of a property.
public enum PropertyOutcome: Sendable {
    /// No run failed.
    case passed
    /// A run failed, and fails each time.
    case failed(PropertyFailure)
    /// A run failed, and passed, or failed in another way, when it was repeated with the same choices.
    case flaky(PropertyFailure, tries: Int)
    /// No run failed, and that says little.
    case unhealthy([HealthProblem])
}

/// A failing run, made as simple as it would become.
public struct PropertyFailure: Sendable {
    /// What went wrong, without the values of this run: simpler runs are those that fail in the same way.
    public let identity: String
    /// What was run and what was wrong.
    public let details: FailureDetails
    /// Repeats it.
    public let token: ReplayToken
    /// How many simpler runs were tried.
    public let shrinkAttempts: Int
    /// How many of them failed in the same way.
    public let improvements: Int
    /// Whether simpler runs were left untried because of a limit.
    public let isShrinkingCutShort: Bool
    /// Where it is kept, if it is.
    public internal(set) var path: String?
    /// Why it could not be kept, where it could not.
    public internal(set) var note: String?

    /// What to set `PROPERTY_REPLAY` to: the token, or where that is too long, the path of the kept failure.
    public var replay: String? {
        let token = token.description
        return token.count <= ReplayToken.longest ? token : path
    }
}

/// What a search did and found.
public struct PropertyReport: Sendable, CustomStringConvertible {
    /// The property.
    public let name: String
    /// What kind of test it is.
    public let kind: ReplayToken.Kind
    /// Determines the random numbers.
    public let seed: UInt64
    /// What became of the property.
    public let outcome: PropertyOutcome
    /// What was counted.
    public let statistics: RunStatistics
    /// How long it took.
    public let duration: Duration
    /// What the way of searching guarantees, where it guarantees something.
    public let promise: String?

    /// Whether no run failed and nothing makes that worth little.
    public var isPassed: Bool {
        if case .passed = outcome { true } else { false }
    }

    /// The failing run, if there is one.
    public var failure: PropertyFailure? {
        switch outcome {
        case .failed(let failure), .flaky(let failure, _): failure
        case .passed, .unhealthy: nil
        }
    }

    /// The report as it is printed.
    public var description: String {
        switch outcome {
        case .passed: lines([passed] + distribution)
        case .unhealthy(let problems):
            lines(
                ["\(name): no run of \(statistics.runs) failed\(commands), seed \(seed), and that says little:"]
                    + problems.map { "  \($0)" } + distribution)
        case .failed(let failure):
            lines(["\(name): failed \(after(failure))"] + body(of: failure))
        case .flaky(let failure, let tries):
            lines(
                ["\(name): flaky: in \(tries) further tries the same choices did not fail in the same way, \(after(failure))"]
                    + body(of: failure))
        }
    }

    /// How many runs a property was checked in; nil when it did not pass.
    public var summary: String? { isPassed ? passed : nil }

    private var passed: String { "\(name): passed \(statistics.runs) runs\(commands), seed \(seed)" }

    private var commands: String { statistics.steps > 0 ? " of \(statistics.steps) commands" : "" }

    private func after(_ failure: PropertyFailure) -> String {
        let runs = statistics.runsUntilFailure ?? statistics.runs
        let shrunk = "\(failure.improvements) of \(failure.shrinkAttempts) simpler runs failed, too"
        let cut = failure.isShrinkingCutShort ? ", and some were left untried" : ""
        return "in run \(runs), seed \(seed); \(shrunk)\(cut)"
    }

    private func body(of failure: PropertyFailure) -> [String] {
        var lines = [""] + failure.details.lines.map { $0.isEmpty ? "" : "  \($0)" } + [""]
        if let snippet = failure.details.snippet {
            lines += ["  as a test:"] + snippet.split(separator: "\n").map { "    \($0)" }
        }
        if let replay = failure.replay {
            lines.append("  replay:  PROPERTY_REPLAY=\(replay)")
        } else {
            lines.append("  replay:  PROPERTY_SEED=\(seed) (the choices are too many for a line: set a store to keep them)")
        }
        if let path = failure.path { lines.append("  kept in: \(path)") }
        if let note = failure.note { lines.append("  \(note)") }
        return lines
    }

    private var distribution: [String] {
        let labels = statistics.labels.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "  \(statistics.share(of: $0.key).percent) \($0.key)" }
        let total = statistics.kinds.values.reduce(0) { $0 + $1.taken }
        let kinds = statistics.kinds.sorted { ($1.value.taken, $0.key) < ($0.value.taken, $1.key) }
            .map { "\($0.key) \((Double($0.value.taken) / Double(max(total, 1))).percent)" }
        return labels + (kinds.isEmpty ? [] : ["  commands: \(kinds.joined(separator: ", "))"])
            + (promise.map { ["  \($0)"] } ?? [])
            + (statistics.storedFailurePasses ? ["  the failure kept from last time passes now"] : [])
    }

    private func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") }
}

extension Double {
    /// A share as whole per cent, but never 0 % or 100 % of what is not.
    var percent: String {
        let rounded = Int((self * 100).rounded())
        if rounded == 0, self > 0 { return "<1 %" }
        if rounded == 100, self < 1 { return ">99 %" }
        return "\(rounded) %"
    }
}

extension Duration {
    var inWords: String {
        let seconds = self / .seconds(1)
        return seconds < 10 ? "\(Double(Int(seconds * 100)) / 100) s" : "\(Int(seconds)) s"
    }
}
