import DirectIOEngine
import Foundation
import StateExploration

/// Power cuts in all short sequences of operations.
struct PowerCuts {
    /// What came of them.
    struct Report {
        let name: String
        var sweep = CrashSweep.Report()
        var seconds = 0.0
        var wasInterrupted = false

        /// For people.
        var text: String {
            let rate = Int(Double(sweep.states) / max(seconds, 1e-9))
            let time = String(format: "%.2f", seconds)
            var lines = [
                "\(name): \(sweep.sequences) sequences, \(sweep.states) power cuts in \(time) s, "
                    + "\(rate) a second" + (wasInterrupted ? "; interrupted" : "")
            ]
            lines.append(
                sweep.violations.isEmpty
                    ? "what was made to survive is there" : "\(sweep.violations.count) things that must not be:")
            for (sequence, violation) in sweep.violations.prefix(10) {
                lines.append("  \(violation.kind.rawValue): \(violation), after \(Self.words(sequence))")
            }
            if sweep.violations.count > 10 { lines.append("  and \(sweep.violations.count - 10) more") }
            return lines.joined(separator: "\n")
        }

        static func words(_ sequence: [CrashSweep.Step]) -> String {
            sequence.map { step in
                switch step {
                case .operation(let operation): "\(operation)"
                case .flusher: "flusher"
                case .commit: "commit"
                }
            }.joined(separator: ", ")
        }
    }

    private let rules: ProtocolRules
    private let name: String

    init(_ rules: ProtocolRules, name: String) { (self.rules, self.name) = (rules, name) }

    func run(_ cancellation: CancellationToken) throws -> Report {
        let (begin, monitor) = (ContinuousClock.now, RunMonitor(name: name, what: "power cuts"))
        var report = Report(name: name)
        report.sweep = try failingAsBadData {
            try CrashSweep(rules).run(isCancelled: { cancellation.isCancelled }, progress: { monitor.note($0.states) })
        }
        report.seconds = (ContinuousClock.now - begin) / .seconds(1)
        report.wasInterrupted = cancellation.isCancelled
        return report
    }
}
