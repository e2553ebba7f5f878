import ArgumentParser
import DirectIOEngine
import Foundation
import MutationTesting
import PropertyTesting
import Refinement
import StateExploration
import TransitionSystems

/// `endio fuzz`: random walks through model and engine side by side.
struct FuzzCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz",
        abstract: "Walk through model and engine side by side, at random, and compare the two after each step.",
        discussion: """
            At each step of a walk both must be able to do the same, and show the same state afterwards. A walk that shows a \
            difference is made as short as can be and printed with a token that repeats it. Without --time and --runs each \
            version walks for two seconds in each scope. --save DIR keeps failures, to be tried first next time, and how far \
            the campaign is: the same command goes on from there. --canary walks, besides, with an engine that makes a \
            mistake, which must be found. Exit status: 0 when nothing is different; 1 when something is, or the canary is \
            not found; 65 when a token or a kept failure cannot be used; 130 when interrupted, with what was done.
            """)

    @OptionGroup var agreement: AgreementOptions
    @Option(help: "Seconds in all.") var time: Double?
    @Option(help: "Walks of each version in each scope.") var runs: Int?
    @Option(help: "Where random numbers begin; the same ones give the same walks.") var seed: UInt64 = 1
    @Option(help: "A folder that keeps failures and how far the campaign is.") var save: String?
    @Option(help: "Repeat the walk of a token.") var replay: String?
    @Flag(help: "Walk with an engine that makes a mistake, too: it must be found.") var canary = false
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        try outputOptions.prepare()
        try check()
        var pairings = try agreement.pairings(usual: [AgreementScope.core(2, 2), AgreementScope.fallocate(1, 2)])
        var token: ReplayToken?
        if let replay {
            token = try usable { try ReplayToken(replay) }
            pairings = try [FuzzToken.pairing(of: token!, among: pairings, isChosen: agreement.isChosen)]
        }
        let cancellation = CancellationToken()
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        let campaign = try Campaign(in: save, seed: seed)
        let walks = try pairings.map { try FuzzWalk(AgreementInstance.prepared($0.version, $0.scope), campaign) }
        let session = FuzzSession(
            cancellation: cancellation, store: save.map { FailureStore(folder: $0) }, token: token, runs: runs,
            seconds: runs != nil || token != nil ? nil : seconds(of: pairings.count))
        let results = try usable {
            try Parallel.map(walks.count, jobs: agreement.jobs) { try session.results(of: walks[$0]) }
        }
        let found = canary ? try usable { try session.canary() } : nil
        Console.endProgress()
        if token == nil { try campaign.save(results) }
        let report = FuzzDocument(results: results, canary: found, seed: seed, interrupted: cancellation.isCancelled)
        try outputOptions.write(format == .json ? JSONText.of(report) : FuzzText.whole(report))
        if results.contains(where: { $0.failure != nil }) || found?.failure == nil && canary {
            throw ExitStatus.refuted
        }
        if cancellation.isCancelled { throw ExitStatus.interrupted }
    }

    private func check() throws {
        if let time, !(time > 0 && time <= 1e6) {
            throw CommandFailure.usage("'--time' must be above 0 and at most 1,000,000 seconds, not \(time).")
        }
        if let runs, runs < 1 { throw CommandFailure.usage("'--runs' must be at least 1, not \(runs).") }
        if time != nil, runs != nil { throw CommandFailure.usage("'--time' and '--runs' exclude each other.") }
        if replay != nil, time != nil || runs != nil || save != nil || canary {
            throw CommandFailure.usage(
                "'--replay' repeats one walk: '--time', '--runs', '--save' and '--canary' say nothing.")
        }
    }

    /// How long each pairing walks.
    private func seconds(of pairings: Int) -> Double {
        guard let time else { return 2 }
        return time * Double(min(agreement.jobs, pairings)) / Double(pairings)
    }

    /// Tokens and kept failures that cannot be used are the user's.
    private func usable<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as PropertyUsageError {
            throw CommandFailure.badData("\(error)")
        }
    }
}

/// A version at a scope, and where its random numbers go on.
struct FuzzWalk: Sendable {
    let instance: AgreementInstance
    let seed: UInt64

    init(_ instance: AgreementInstance, _ campaign: Campaign) {
        self.instance = instance
        seed = campaign.seed(of: Lockstep.name(instance.version, instance.scope))
    }
}

/// What a token is a walk of.
enum FuzzToken {
    static func pairing(
        of token: ReplayToken, among chosen: [(version: ProtocolVersion, scope: Scope)], isChosen: Bool
    ) throws -> (version: ProtocolVersion, scope: Scope) {
        if let pairing = chosen.first(where: { token.name == Lockstep.tokenName($0.version.id, $0.scope.name) }) {
            return pairing
        }
        let all = Catalogue.current.versions.flatMap { version in
            AgreementScope.all.map { (version: version, scope: $0) }
        }
        guard let pairing = all.first(where: { token.name == Lockstep.tokenName($0.version.id, $0.scope.name) }) else {
            throw CommandFailure.badData(
                "the token is of '\(token.name)', and no version here has walks of that name in any scope")
        }
        if isChosen {
            throw CommandFailure.badData(
                "the token is of \(pairing.version.id) at \(pairing.scope.name), which is not among what '--protocol' and "
                    + "'--scope' ask for")
        }
        return pairing
    }
}
