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
    /// The axes that `--set` moves, for the command that repeats a walk.
    let moves: [String]
    private let monitor = RunMonitor(name: "fuzz", what: "steps")
    /// Walks between two looks at interrupts and the time.
    private static let slice = 250

    init(
        cancellation: CancellationToken, store: FailureStore? = nil, token: ReplayToken? = nil, runs: Int?,
        seconds: Double? = nil, moves: [String] = []
    ) {
        (self.cancellation, self.store, self.token, self.runs) = (cancellation, store, token, runs)
        (self.seconds, self.moves) = (seconds, moves)
    }

    /// What walks of a version at a scope come to.
    func results(of walk: FuzzWalk) throws -> FuzzResult {
        var result = FuzzResult(walk.instance, seed: walk.seed)
        let lockstep: Lockstep
        do { lockstep = try Lockstep(walk.instance) } catch {
            result.failure = FuzzResult.Failure(lines: ["\(error)"], again: nil, token: nil, path: nil, note: nil)
            return result
        }
        let start = ContinuousClock.now
        while !cancellation.isCancelled {
            let left = runs.map { $0 - result.walks } ?? Self.slice
            guard left > 0 else { break }
            var configuration = PropertyConfiguration(
                runs: min(left, Self.slice), time: .seconds(60), seed: result.nextSeed, shrinkAttempts: 500,
                store: store,
                replay: token)
            (configuration.shrinkTime, configuration.announces) = (.seconds(20), false)
            let report = try lockstep.check(configuration)
            result.take(lockstep.counts, report, moves)
            result.seconds = (ContinuousClock.now - start) / .seconds(1)
            monitor.note(
                result.steps, of: walk.number, and: ["walks": result.walks, "new states": result.states],
                "; \(result.protocol) at \(result.scope)")
            if token == nil { walk.campaign.note(result) }
            if report.failure != nil || token != nil { break }
            if let seconds, result.seconds >= seconds { break }
        }
        return result
    }

    /// Walks with an engine whose end_io returns early on an error: it keeps the io_end.
    func canary(seed: UInt64) throws -> FuzzResult {
        let instance = try AgreementInstance(
            DirectIO.version("fixed"), at: AgreementScope.core(1, 2),
            engine: KernelVersion.mistakes.first { $0.id == "m5" })
        return try FuzzSession(cancellation: cancellation, runs: 20_000)
            .results(of: FuzzWalk(instance, Campaign(seed: seed), number: 0))
    }
}

/// What walks of a version at a scope came to.
struct FuzzResult: Encodable, Sendable {
    /// A walk that shows a difference.
    struct Failure: Encodable, Sendable {
        let lines: [String]
        /// The command that repeats it.
        let again: String?
        let token: String?
        let path: String?
        /// Why it could not be kept.
        let note: String?
    }

    let `protocol`: String
    let scope: String
    /// The seed of the first walks, and that of those which would come next.
    let seed: UInt64
    private(set) var nextSeed: UInt64
    private(set) var walks = 0
    private(set) var steps = 0
    private(set) var states = 0
    /// The failure that was kept from last time shows nothing now.
    private(set) var keptFailurePasses = false
    var seconds = 0.0
    var failure: Failure?

    init(_ instance: AgreementInstance, seed: UInt64) {
        (`protocol`, scope, self.seed, nextSeed) = (instance.version, instance.scope, seed, seed)
    }

    /// Takes in a slice of walks.
    mutating func take(_ counts: Lockstep.Counts, _ report: PropertyReport, _ moves: [String]) {
        steps += report.statistics.steps
        states = counts.states
        walks += report.statistics.runs
        nextSeed = Self.seed(after: nextSeed)
        if report.statistics.storedFailurePasses { keptFailurePasses = true }
        guard let found = report.failure else { return }
        let options = moves.isEmpty ? [] : ["--protocol \(Self.id(of: `protocol`))"] + moves.map { "--set \($0)" }
        failure = Failure(
            lines: found.details.lines.flatMap { $0.split(separator: "\n").map(String.init) },
            again: (["endio fuzz"] + options + ["--replay \(found.token)"]).joined(separator: " "),
            token: found.token.description, path: found.path, note: found.note)
    }

    /// The seed of the walks that come after those of a seed: far from it, so that campaigns of neighbouring seeds do not
    /// make the same walks; and small enough for a number of JSON.
    static func seed(after seed: UInt64) -> UInt64 {
        (seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407) >> 11
    }

    private static func id(of name: String) -> Substring { name.prefix { $0 != " " } }
}

/// What a campaign came to, as JSON.
struct FuzzDocument: Encodable {
    let schema = "endio.fuzz/1"
    let endio = EndioCommand.version
    let results: [FuzzResult]
    /// Versions and scopes that were not begun.
    let notBegun: [String]
    let canary: FuzzResult?
    let canaryAsked: Bool
    let interrupted: Bool
}

/// What a campaign came to, as text.
enum FuzzText {
    static func whole(_ document: FuzzDocument) -> String {
        let rows = document.results.map { result in
            [
                result.protocol, result.scope, "\(result.walks)", "\(result.steps)",
                (result.states < Lockstep.mostStates ? "" : "≥ ") + "\(result.states)",
                "\(Int(Double(result.steps) / max(result.seconds, 0.001)))",
                word(for: result),
            ]
        }
        var lines = [Columns.text([["version", "scope", "walks", "steps", "states", "steps/s", ""]] + rows)]
        for result in document.results {
            guard let failure = result.failure else { continue }
            lines.append(
                "\n\(result.protocol) at \(result.scope):\n" + failure.lines.map { "  \($0)" }.joined(separator: "\n"))
            if let again = failure.again { lines.append("\n  again: \(again)") }
            if let path = failure.path { lines.append("  kept in \(path)") }
            if let note = failure.note { lines.append("  \(note)") }
        }
        if let canary = document.canary {
            lines.append(
                canary.failure == nil
                    ? "\nThe canary was NOT found in \(canary.walks) walks: this campaign says nothing."
                    : "\nThe canary, an engine that keeps an io_end after an error, was found in walk \(canary.walks).")
        }
        if document.canaryAsked, document.canary == nil { lines.append("\nThe canary was not looked for.") }
        for result in document.results where result.keptFailurePasses {
            lines.append("\nThe failure kept of \(result.protocol) at \(result.scope) shows nothing now.")
        }
        if !document.notBegun.isEmpty { lines.append("\nNot begun: \(document.notBegun.joined(separator: ", ")).") }
        if document.interrupted { lines.append("\nInterrupted: these are the walks until then.") }
        return lines.joined(separator: "\n")
    }

    private static func word(for result: FuzzResult) -> String {
        if result.failure != nil { return "DIFFERENT" }
        return result.walks == 0 ? "not begun" : "the same"
    }
}
