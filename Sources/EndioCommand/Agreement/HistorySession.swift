import DirectIOEngine
import DirectIOModel
import Foundation
import Refinement
import StateExploration
import TransitionSystems

/// Histories of threads that go on until their time is over, as many as were asked for are made, one is not explained,
/// or somebody interrupts them.
struct HistorySession {
    let threads: Int
    let cancellation: CancellationToken
    let runs: Int?
    let seconds: Double?
    let seed: UInt64
    private let monitor = RunMonitor(name: "fuzz", what: "histories")

    /// What fails in about every second history. A block for the tree does not: the engine may need one where the model
    /// does not let it fail.
    private static let faults: FaultRates = [
        .device: 0.04, .ioEndMemory: 0.04, .handle: 0.04, .userPage: 0.04, .dioMemory: 0.04, .workqueueMemory: 0.04,
    ]

    init(threads: Int, _ cancellation: CancellationToken, runs: Int?, seconds: Double?, seed: UInt64) {
        (self.threads, self.cancellation, self.runs) = (threads, cancellation, runs)
        (self.seconds, self.seed) = (seconds, seed)
    }

    /// What histories of a version at a scope come to.
    ///
    /// - Parameter number: its place among those of the command.
    func result(of instance: AgreementInstance, number: Int = 0) -> HistoryResult {
        // Other calls for each version and scope.
        let own = "\(instance.version) \(instance.scope)".utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        var search = HistorySearch(
            instance, threads: threads, faults: Self.faults, seed: own, cancellation: cancellation)
        let start = ContinuousClock.now
        var (elapsed, failure) = (0.0, HistorySearch.Failure?.none)
        while !cancellation.isCancelled, failure == nil, search.counts.histories < runs ?? .max,
            runs != nil || elapsed < seconds ?? 2
        {
            do throws(HistorySearch.Failure) { try search.next() } catch { failure = error }
            elapsed = (ContinuousClock.now - start) / .seconds(1)
            monitor.note(search.counts.histories, of: number, "  \(instance.version) \(instance.scope)")
        }
        return HistoryResult(instance, search.counts, seconds: elapsed, failure: failure)
    }

    /// Histories of an engine that reports before it has converted.
    ///
    /// - Returns: nil when somebody has ended it.
    func canary() throws -> HistoryResult? {
        let instance = try AgreementInstance(
            DirectIO.version("fixed"), at: AgreementScope.core(2, 2),
            engine: KernelVersion.mistakes.first { $0.id == "m1" })
        let result = HistorySession(threads: threads, cancellation, runs: 5_000, seconds: nil, seed: 1)
            .result(of: instance)
        return cancellation.isCancelled ? nil : result
    }
}

/// What histories of a version at a scope came to.
struct HistoryResult: Encodable {
    let `protocol`: String
    let scope: String
    let histories: Int
    let events: Int
    /// Histories in which calls of two threads met.
    let overlapping: Int
    /// Histories in which more has failed than the model lets fail.
    let beyond: Int
    /// Histories in which the kernel would have warned.
    let warned: Int
    /// Histories of which it was not found out whether a run explains them.
    let undecided: Int
    let seconds: Double
    /// A history that nothing explains, up to what cannot be.
    let unexplained: [String]?
    /// The least of it that nothing explains; nil when it was not found out.
    let fragment: [String]?

    init(
        _ instance: AgreementInstance, _ counts: HistorySearch.Counts, seconds: Double, failure: HistorySearch.Failure?
    ) {
        (`protocol`, scope, self.seconds) = (instance.version, instance.scope, seconds)
        (histories, events, overlapping) = (counts.histories, counts.events, counts.overlapping)
        (beyond, warned, undecided) = (counts.beyond, counts.warned, counts.undecided)
        (unexplained, fragment) = (failure?.lines, failure?.fragment)
    }
}

/// What histories came to, as JSON.
struct HistoryDocument: Encodable {
    let schema = "endio.histories/1"
    let endio = EndioCommand.version
    let threads: Int
    /// Determines who asks for what.
    let seed: UInt64
    let results: [HistoryResult]
    /// Versions and scopes that were not begun.
    let notBegun: [String]
    let canary: HistoryResult?
    let canaryAsked: Bool
    let interrupted: Bool
}

/// What histories came to, as text.
enum HistoryText {
    static func whole(_ document: HistoryDocument) -> String {
        let header = ["version", "scope", "histories", "events", "threads met", "beyond", "undecided", ""]
        let rows = document.results.map { result in
            [
                result.protocol, result.scope, "\(result.histories)", "\(result.events)", "\(result.overlapping)",
                "\(result.beyond)", "\(result.undecided)",
                result.unexplained != nil ? "UNEXPLAINED" : result.undecided > 0 ? "not all decided" : "explained",
            ]
        }
        var lines = [Columns.text([header] + rows)]
        for result in document.results {
            guard let unexplained = result.unexplained else { continue }
            let least = result.fragment.map { ["", HistorySearch.Failure.heading] + $0 } ?? []
            lines.append(
                "\n\(result.protocol) at \(result.scope):\n"
                    + (unexplained + least).map { "  \($0)" }.joined(separator: "\n"))
        }
        if let canary = document.canary {
            lines.append(
                canary.unexplained == nil
                    ? "\nThe canary was NOT found in \(canary.histories) histories: this says nothing."
                    : "\nThe canary, an engine that reports too early, was found in history \(canary.histories).")
        }
        if document.canaryAsked, document.canary == nil { lines.append("\nThe canary was not looked for.") }
        if document.results.contains(where: { $0.beyond > 0 }) {
            lines.append(
                "\nBeyond: more has failed than the model lets fail in a run; nobody looks for an explanation.")
        }
        if !document.notBegun.isEmpty { lines.append("\nNot begun: \(document.notBegun.joined(separator: ", ")).") }
        if document.interrupted { lines.append("\nInterrupted: these are the histories until then.") }
        return lines.joined(separator: "\n")
    }
}
