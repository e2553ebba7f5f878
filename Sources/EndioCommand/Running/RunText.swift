import DirectIOEngine
import Foundation

/// What a workload came to, for people.
struct RunText {
    let text: String

    init(_ report: Workload.Report, _ name: String, verified: Bool) {
        var lines: [String] = []
        let seconds = String(format: "%.2f", report.seconds)
        lines.append(
            "\(name): \(report.operations) operations in \(seconds) s, \(Int(report.perSecond)) a second, "
                + (report.failures == 0 ? "none failed" : "\(report.failures) failed")
                + (report.wasInterrupted ? "; interrupted" : ""))
        if !report.errors.isEmpty {
            let errors = report.errors.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key) \($0.value)" }
            lines.append("failed: \(errors.joined(separator: ", "))")
        }
        if let abort = report.abort { lines.append("nothing can be changed any more: \(abort)") }
        lines += Self.latencies(report.latencies)
        let extents = report.extents
        lines.append(
            "io_ends allocated \(report.ioEnds); conversions \(extents.conversions), splits \(extents.splits), "
                + "merges \(extents.merges), zero-outs \(extents.zeroOuts); commits \(report.commits)")
        lines += Self.violations(report.violations, verified: verified)
        text = lines.joined(separator: "\n")
    }

    /// Quantiles, and a bar for each doubling.
    private static func latencies(_ histogram: Histogram) -> [String] {
        guard histogram.count > 0 else { return [] }
        let quantiles = [0.5, 0.9, 0.99, 0.999].map { "\(Self.words($0)) \(time(histogram.quantile($0)))" }
        let mean = time(UInt64(histogram.mean))
        var lines = ["latency: mean \(mean), \(quantiles.joined(separator: ", ")), most \(time(histogram.most))"]
        var bins: [Int: Int] = [:]
        for (end, count) in histogram.classes { bins[64 - max(end, 1).leadingZeroBitCount, default: 0] += count }
        let most = bins.values.max() ?? 1
        guard let first = bins.keys.min(), let last = bins.keys.max() else { return lines }
        for bin in first...last {
            let count = bins[bin, default: 0]
            let bar = String(repeating: "#", count: (count * 50 + most - 1) / most)
            let end = time(bin >= 63 ? .max : 1 << UInt64(bin))
            lines.append("  under \(pad(end, 8)) \(pad("\(count)", 10)) \(bar)")
        }
        return lines
    }

    private static func words(_ part: Double) -> String { String(format: "%g %%", part * 100) }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    static func time(_ nanoseconds: UInt64) -> String {
        switch nanoseconds {
        case ..<1_000: "\(nanoseconds) ns"
        case ..<1_000_000: String(format: "%.1f us", Double(nanoseconds) / 1e3)
        case ..<1_000_000_000: String(format: "%.1f ms", Double(nanoseconds) / 1e6)
        default: String(format: "%.2f s", Double(nanoseconds) / 1e9)
        }
    }

    /// What was found, ten at most.
    static func violations(_ violations: [Violation], verified: Bool) -> [String] {
        guard !violations.isEmpty else {
            return [verified ? "users found what they were promised" : "not verified: --unverified was given"]
        }
        let rest = violations.count - 10
        return ["\(violations.count) things that must not be:"]
            + violations.prefix(10).map { "  \($0.kind.rawValue): \($0)" } + (rest > 0 ? ["  and \(rest) more"] : [])
    }
}
