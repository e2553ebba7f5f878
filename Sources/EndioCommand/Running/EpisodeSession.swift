import DirectIOEngine
import Foundation
import StateExploration
import Synchronization

/// Episodes, one after another, on several threads.
struct EpisodeSession {
    /// What came of them.
    struct Report: Sendable {
        var episodes = 0
        var steps = 0
        var operations = 0
        var seconds = 0.0
        /// Episodes that showed something, by their numbers.
        var violations: [UInt64: [Violation]] = [:]
        var wasInterrupted = false

        /// How many episodes showed something of a kind, and the first that did.
        var kinds: [(kind: Violation.Kind, count: Int, first: UInt64, example: Violation)] {
            Violation.Kind.allCases.compactMap { kind in
                let shown = violations.filter { $0.value.contains { $0.kind == kind } }
                guard let first = shown.keys.min(), let example = shown[first]!.first(where: { $0.kind == kind }) else {
                    return nil
                }
                return (kind, shown.count, first, example)
            }
        }
    }

    private let rules: ProtocolRules
    private let shape: Episode.Shape
    private let first: UInt64
    private let count: UInt64?
    private let seconds: Double
    private let jobs: Int

    init(_ rules: ProtocolRules, _ shape: Episode.Shape, first: UInt64, count: UInt64?, seconds: Double, jobs: Int) {
        (self.rules, self.shape, self.first, self.count) = (rules, shape, first, count)
        (self.seconds, self.jobs) = (seconds, jobs)
    }

    /// - Throws: ``CommandFailure`` when the shape has no room for a file system.
    func run(_ cancellation: CancellationToken) throws -> Report {
        // One beforehand, so that what cannot be run is said once.
        try failingAsBadData { _ = try Episode(rules, seed: first, shape: shape).run() }
        let report = Mutex(Report())
        let next = Mutex(first)
        let begin = ContinuousClock.now
        let monitor = RunMonitor(name: "episodes", what: "episodes")
        let end = count.map { first.saturating($0) }
        DispatchQueue.concurrentPerform(iterations: max(jobs, 1)) { _ in
            while !cancellation.isCancelled, (ContinuousClock.now - begin) / .seconds(1) < seconds {
                let numbers = next.withLock { next in
                    let first = next
                    next = min(first.saturating(16), end ?? .max)
                    return first..<max(first, next)
                }
                guard !numbers.isEmpty else { return }
                for number in numbers {
                    guard let result = try? Episode(rules, seed: number, shape: shape).run() else { continue }
                    let (episodes, found) = report.withLock { report in
                        report.episodes += 1
                        report.steps += result.steps
                        report.operations += result.operations
                        if !result.violations.isEmpty { report.violations[number] = result.violations }
                        return (report.episodes, report.violations.count)
                    }
                    monitor.note(episodes, found == 0 ? "" : ", \(found) showed something")
                }
            }
        }
        return report.withLock { report in
            report.seconds = (ContinuousClock.now - begin) / .seconds(1)
            report.wasInterrupted = cancellation.isCancelled
            return report
        }
    }
}

/// What episodes came to, for people.
struct EpisodeText {
    let text: String

    /// - Parameter options: those that make an episode what it is.
    init(_ report: EpisodeSession.Report, _ name: String, _ options: [String]) {
        let seconds = String(format: "%.2f", report.seconds)
        var lines = [
            "\(name): \(report.episodes) episodes in \(seconds) s, \(report.operations) operations, "
                + "\(report.steps) steps, \(Int(Double(report.steps) / max(report.seconds, 1e-9))) a second"
                + (report.wasInterrupted ? "; interrupted" : "")
        ]
        let kinds = report.kinds
        lines.append(
            kinds.isEmpty
                ? "users found what they were promised" : "\(report.violations.count) episodes show what must not be:")
        for (kind, count, first, example) in kinds {
            lines.append("  \(kind.rawValue), \(count) times, first in episode \(first): \(example)")
        }
        if let first = report.violations.keys.min() {
            lines.append("'endio run \((options + ["--episode \(first)"]).joined(separator: " "))' prints the first.")
        }
        text = lines.joined(separator: "\n")
    }
}

extension UInt64 {
    /// The sum, or the greatest number.
    fileprivate func saturating(_ other: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
