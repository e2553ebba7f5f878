import DirectIOEngine
import DirectIOModel
import Foundation
import PropertyTesting
import Refinement
import StateExploration

/// Walks that go on until their time is over, as many as were asked for are made, or somebody interrupts them.
struct FuzzSession: Sendable {
    let cancellation: CancellationToken
    let store: FailureStore?
    let token: ReplayToken?
    let runs: Int?
    let seconds: Double?
    private let monitor = RunMonitor(name: "fuzz", what: "steps")
    /// Walks between two looks at interrupts.
    private static let slice = 1_000

    init(
        cancellation: CancellationToken, store: FailureStore?, token: ReplayToken?, runs: Int?, seconds: Double?
    ) {
        (self.cancellation, self.store, self.token) = (cancellation, store, token)
        (self.runs, self.seconds) = (runs, seconds)
    }

    /// What walks of a version at a scope come to.
    func results(of walk: FuzzWalk) throws -> FuzzResult {
        let start = ContinuousClock.now
        var result = FuzzResult(walk.instance, seed: walk.seed)
        let lockstep: Lockstep
        do { lockstep = try Lockstep(walk.instance) } catch {
            result.failure = FuzzResult.Failure(lines: ["\(error)"], token: nil, path: nil)
            return result
        }
        while !cancellation.isCancelled {
            let left = runs.map { $0 - result.walks } ?? Self.slice
            guard left > 0 else { break }
            var configuration = PropertyConfiguration(
                runs: min(left, Self.slice), time: .seconds(60), seed: result.nextSeed, shrinkAttempts: 500,
                store: store,
                replay: token)
            configuration.shrinkTime = .seconds(20)
            let report = try lockstep.check(configuration)
            result.take(lockstep.counts, report)
            result.seconds = (ContinuousClock.now - start) / .seconds(1)
            monitor.note(result.steps, "  \(result.protocol) \(result.scope)")
            if report.failure != nil || token != nil { break }
            if let seconds, result.seconds >= seconds { break }
        }
        result.seconds = (ContinuousClock.now - start) / .seconds(1)
        return result
    }

    /// Walks with an engine that releases an io_end too seldom.
    func canary() throws -> FuzzResult {
        let mistake = KernelVersion.mistakes[4]
        let instance = try AgreementInstance(
            DirectIO.version("fixed"), at: AgreementScope.core(1, 2), engine: mistake)
        var session = self
        session = FuzzSession(cancellation: cancellation, store: nil, token: nil, runs: 20_000, seconds: nil)
        return try session.results(of: FuzzWalk(instance, Campaign(seed: 1)))
    }
}

/// What walks of a version at a scope came to.
struct FuzzResult: Encodable, Sendable {
    /// A walk that shows a difference.
    struct Failure: Encodable, Sendable {
        let lines: [String]
        let token: String?
        let path: String?
    }

    let `protocol`: String
    let scope: String
    /// The seed of the first walks, and that of those which would come next.
    let seed: UInt64
    private(set) var nextSeed: UInt64
    private(set) var walks = 0
    private(set) var steps = 0
    private(set) var states = 0
    var seconds = 0.0
    var failure: Failure?

    init(_ instance: AgreementInstance, seed: UInt64) {
        (`protocol`, scope, self.seed, nextSeed) = (instance.version, instance.scope, seed, seed)
    }

    /// Takes in a slice of walks.
    mutating func take(_ counts: Lockstep.Counts, _ report: PropertyReport) {
        (walks, steps, states) = (counts.walks, counts.steps, counts.states)
        nextSeed += 1
        guard let found = report.failure else { return }
        failure = Failure(
            lines: found.details.lines.flatMap { $0.split(separator: "\n").map(String.init) },
            token: found.token.description, path: found.path)
    }
}

/// What a campaign came to, as JSON.
struct FuzzDocument: Encodable {
    let schema = "endio.fuzz/1"
    let endio = EndioCommand.version
    let results: [FuzzResult]
    let canary: FuzzResult?
    let seed: UInt64
    let interrupted: Bool
}

/// What a campaign came to, as text.
enum FuzzText {
    static func whole(_ document: FuzzDocument) -> String {
        let rows = document.results.map { result in
            [
                result.protocol, result.scope, "\(result.walks)", "\(result.steps)", "\(result.states)",
                "\(Int(Double(result.steps) / max(result.seconds, 0.001)))",
                result.failure == nil ? "the same" : "DIFFERENT",
            ]
        }
        var lines = [Columns.text([["version", "scope", "walks", "steps", "states", "steps/s", ""]] + rows)]
        for result in document.results {
            guard let failure = result.failure else { continue }
            lines.append(
                "\n\(result.protocol) at \(result.scope):\n" + failure.lines.map { "  \($0)" }.joined(separator: "\n"))
            if let token = failure.token { lines.append("\n  again: endio fuzz --replay \(token)") }
            if let path = failure.path { lines.append("  kept in \(path)") }
        }
        if let canary = document.canary {
            lines.append(
                canary.failure == nil
                    ? "\nThe canary was NOT found in \(canary.walks) walks: this campaign says nothing."
                    : "\nThe canary, an engine that keeps an io_end after an error, was found in walk \(canary.walks).")
        }
        if document.interrupted { lines.append("\nInterrupted: these are the walks until then.") }
        return lines.joined(separator: "\n")
    }
}
