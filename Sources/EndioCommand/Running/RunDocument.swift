import DirectIOEngine
import Foundation

/// What a run came to, as JSON.
struct RunDocument: Encodable {
    /// The form of the document.
    static let schema = "endio.run/1"

    /// One thing that must not be.
    struct Entry: Encodable {
        let kind: String
        let words: String
        /// The episode that shows it.
        let episode: UInt64?
    }

    /// Latencies, in nanoseconds.
    struct Latency: Encodable {
        let mean: Double
        let median: UInt64
        let p90: UInt64
        let p99: UInt64
        let p999: UInt64
        let most: UInt64
        /// Up to how many nanoseconds, and how many operations.
        let histogram: [[UInt64]]

        init(_ histogram: Histogram) {
            (mean, most) = (histogram.mean, histogram.most)
            (median, p90) = (histogram.quantile(0.5), histogram.quantile(0.9))
            (p99, p999) = (histogram.quantile(0.99), histogram.quantile(0.999))
            self.histogram = histogram.classes.map { [$0.end, UInt64($0.count)] }
        }
    }

    let schema = Self.schema
    let endio = EndioCommand.version
    let `protocol`: String
    /// What was asked for, as it stood on the command line.
    let arguments = Array(CommandLine.arguments.dropFirst())
    /// Where random numbers began.
    let seed: UInt64
    let mode: String
    let interrupted: Bool
    let seconds: Double
    let operations: Int
    let failures: Int?
    /// How many failed with which error.
    let errors: [String: Int]?
    /// Why nothing can be changed any more.
    let abort: String?
    let verified: Bool
    let latency: Latency?
    let ioEnds: Int?
    let conversions: Int?
    let splits: Int?
    let merges: Int?
    let zeroOuts: Int?
    let commits: UInt64?
    let episodes: Int?
    let steps: Int?
    let sequences: Int?
    let states: Int?
    let violations: [Entry]

    init(_ report: Workload.Report, _ name: String, seed: UInt64, verified: Bool) {
        self.seed = seed
        (`protocol`, mode, interrupted) = (name, "threads", report.wasInterrupted)
        (seconds, operations, failures, self.verified) = (report.seconds, report.operations, report.failures, verified)
        errors = Dictionary(uniqueKeysWithValues: report.errors.map { ($0.key.rawValue, $0.value) })
        abort = report.abort
        latency = Latency(report.latencies)
        (ioEnds, conversions, splits) = (report.ioEnds, report.extents.conversions, report.extents.splits)
        (merges, zeroOuts, commits) = (report.extents.merges, report.extents.zeroOuts, report.commits)
        (episodes, steps, sequences, states) = (nil, nil, nil, nil)
        violations = report.violations.map { Entry(kind: $0.kind.rawValue, words: "\($0)", episode: nil) }
    }

    init(_ report: EpisodeSession.Report, _ name: String, seed: UInt64) {
        self.seed = seed
        (`protocol`, mode, interrupted) = (name, "stepped", report.wasInterrupted)
        (seconds, operations, failures, verified) = (report.seconds, report.operations, nil, true)
        (errors, abort) = (nil, nil)
        (latency, ioEnds, conversions, splits, merges, zeroOuts, commits) = (nil, nil, nil, nil, nil, nil, nil)
        (episodes, steps, sequences, states) = (report.episodes, report.steps, nil, nil)
        violations = report.violations.sorted { $0.key < $1.key }.flatMap { number, found in
            found.map { Entry(kind: $0.kind.rawValue, words: "\($0)", episode: number) }
        }
    }

    init(_ report: PowerCuts.Report, _ name: String, seed: UInt64) {
        self.seed = seed
        (`protocol`, mode, interrupted) = (name, "power-cuts", report.wasInterrupted)
        (seconds, operations, failures, verified) = (report.seconds, 0, nil, true)
        (errors, abort) = (nil, nil)
        (latency, ioEnds, conversions, splits, merges, zeroOuts, commits) = (nil, nil, nil, nil, nil, nil, nil)
        (episodes, steps, sequences, states) = (nil, nil, report.sweep.sequences, report.sweep.states)
        violations = report.sweep.violations.map { sequence, violation in
            let words = "\(violation), after \(PowerCuts.Report.words(sequence))"
            return Entry(kind: violation.kind.rawValue, words: words, episode: nil)
        }
    }

    /// The document, indented.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
