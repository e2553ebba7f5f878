import ArgumentParser
import Foundation
import StateExploration

/// How long and how wide to search.
struct SearchOptions: ParsableArguments {
    @Option(help: "Threads that search; changes neither counts nor traces.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "Stop a search after this many states.")
    var maxStates: Int?

    @Option(
        help: "Stop a search at this much memory: bytes, or with K, M or G. (default: three quarters of the machine's)")
    var maxMemory: String?

    @Option(help: "Stop each search after this long: seconds, or with s, m or h.")
    var budget: String?

    @Flag(inversion: .prefixedNo, help: "Count states that differ by an exchange of requests or io_ends once.")
    var symmetry = true

    /// The options of the explorer.
    func exploration(cancellation: CancellationToken) throws -> ExplorationOptions {
        guard jobs >= 1 else { throw CommandFailure.usage("'--jobs' must be at least 1, not \(jobs).") }
        if let maxStates, maxStates < 1 {
            throw CommandFailure.usage("'--max-states' must be at least 1, not \(maxStates).")
        }
        var options = ExplorationOptions()
        options.jobs = jobs
        options.useSymmetry = symmetry
        options.maxStates = maxStates
        options.maxMemory =
            try maxMemory.map {
                try Self.quantity($0, "--max-memory", ["K": 1024, "M": 1_048_576, "G": 1_073_741_824], Self.bytes)
            }.map(Int.init) ?? Self.usualMemory
        options.timeLimit = try budget.map {
            try Self.quantity($0, "--budget", ["s": 1, "m": 60, "h": 3600], Self.seconds)
        }
        options.cancellation = cancellation
        return options
    }

    /// Where no limit is given: a search that takes more is ended by the system, without a word.
    static var usualMemory: Int { Int(clamping: ProcessInfo.processInfo.physicalMemory / 4 * 3) }

    /// A byte to an exbibyte, which is more than any machine has.
    private static let bytes = 1...0x1p60
    /// A nanosecond to a billion seconds, which is longer than anyone waits.
    private static let seconds = 1e-9...1e9

    private static func quantity(
        _ text: String, _ option: String, _ units: [Character: Double], _ bounds: ClosedRange<Double>
    ) throws -> Double {
        var digits = text
        var factor = 1.0
        if let last = text.last, let unit = units[last] {
            factor = unit
            digits.removeLast()
        }
        guard let number = Double(digits), number > 0 else {
            let names = units.keys.sorted().map(String.init).joined(separator: ", ")
            throw CommandFailure.usage("'\(option)' takes a positive number, alone or with \(names), not '\(text)'.")
        }
        guard bounds.contains(number * factor) else {
            throw CommandFailure.usage("'\(option) \(text)' is no limit that could be met; choose another.")
        }
        return number * factor
    }
}

/// The form of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
