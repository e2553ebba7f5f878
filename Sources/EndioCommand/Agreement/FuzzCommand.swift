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
            the campaign is: the same command goes on from there, with other random numbers. --canary walks, besides, with \
            'fixed' and an engine that makes a mistake, which must be found. An axis moved by --set to a value that the \
            version has in no kernel may show differences of the engine's way that nobody has settled. --threads makes histories \
            of an engine on threads instead, and has the model explain them. Exit status: 0 when \
            nothing is different; 1 when something is, or the canary is not found; 2 when it was not found out whether a \
            history can be explained; 64 usage; 65 when a token, a kept failure \
            or the campaign's file cannot be used; 73 when a file cannot be written; 130 when interrupted, with what was done.
            """)

    @OptionGroup var agreement: AgreementOptions
    @Option(help: "Seconds of walking or of histories, in all; making a failing walk short takes longer.")
    var time: Double?
    @Option(help: "Walks, or histories, of each version in each scope.") var runs: Int?
    @Option(
        name: .customLong("seed"),
        help: """
            Where random numbers begin, 1 unless said otherwise; the same ones give the same walks, and of histories the \
            same calls.
            """)
    var seedAsked: UInt64?
    @Option(help: "A folder that keeps failures and how far the campaign is.") var save: String?
    @Option(help: "Repeat the walk of a token.") var replay: String?
    @Option(
        help: """
            Let so many threads, 2 to 8, ask a running engine at the same time, and look for runs of the model that \
            explain what each was told and has read, instead of walking.
            """)
    var threads: Int?
    @Flag(help: "Walk with an engine that makes a mistake, too: it must be found.") var canary = false
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        try check()
        try outputOptions.prepare()
        var pairings = try agreement.pairings(usual: threads == nil ? AgreementScope.walked : AgreementScope.threaded)
        var token: ReplayToken?
        if let replay {
            token = try usable { try ReplayToken(replay) }
            pairings = try [FuzzToken.pairing(of: token!, agreement)]
        }
        if let threads { return try runThreads(threads, pairings) }
        guard let save else { return try walk(pairings, token) }
        try Campaign.make(save)
        let busy = CommandFailure.usage(
            "another campaign goes on in '\(save)': wait for its end, or name another folder.")
        try FolderLock.holding(save, orFail: busy) { try walk(pairings, token) }
    }

    private func walk(
        _ pairings: [(version: ProtocolVersion, scope: Scope)], _ token: ReplayToken?
    ) throws {
        let campaign = try Campaign(in: save, seed: seed)
        if let save, seedAsked != nil, campaign.isBegun {
            throw CommandFailure.usage(
                "the campaign in '\(save)' goes on with random numbers of its own: '--seed' says nothing.")
        }
        let store = save.map { FailureStore(folder: $0) }
        let cancellation = CancellationToken()
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        let walks = try pairings.enumerated().compactMap { number, pairing in
            cancellation.isCancelled
                ? nil
                : try FuzzWalk(AgreementInstance.prepared(pairing.version, pairing.scope), campaign, number: number)
        }
        // Before anybody walks: what cannot be used must not cost the work of others.
        try usable { for walk in walks { try Lockstep.validate(walk.instance, token: token, store: store) } }
        let session = FuzzSession(
            cancellation: cancellation, store: store, token: token, runs: runs,
            seconds: runs != nil || token != nil ? nil : seconds(of: pairings.count),
            moves: agreement.protocolOptions.moves)
        let results = try usable {
            try Parallel.map(walks.count, jobs: agreement.jobs) { try session.results(of: walks[$0]) }
        }
        var found = canary && !cancellation.isCancelled ? try usable { try session.canary(seed: seed) } : nil
        if cancellation.isCancelled, found?.failure == nil { found = nil }
        Console.endProgress()
        // A difference is told, whether or not there is room to write down how far the campaign is.
        let saving = Result { if token == nil { try campaign.save() } }
        let report = FuzzDocument(
            results: results,
            notBegun: pairings.dropFirst(walks.count).map { "\($0.version.id) at \($0.scope.name)" }, canary: found,
            canaryAsked: canary, interrupted: cancellation.isCancelled)
        try outputOptions.write(format == .json ? JSONText.of(report) : FuzzText.whole(report))
        try saving.get()
        if results.contains(where: { $0.failure != nil }) || found.map({ $0.failure == nil }) ?? false {
            throw ExitStatus.refuted
        }
        if cancellation.isCancelled { throw ExitStatus.interrupted }
    }

    /// Histories of threads; one version after another, so that threads have the processors.
    private func runThreads(_ threads: Int, _ pairings: [(version: ProtocolVersion, scope: Scope)]) throws {
        if let idle = pairings.first(where: { !AgreementScope.areAsked($0.scope.actors) }) {
            throw CommandFailure.usage(
                "'--threads' asks for writes, reads and preallocations: in '\(idle.scope.name)' others take part, too.")
        }
        let cancellation = CancellationToken()
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        let session = HistorySession(
            threads: threads, cancellation, runs: runs, seconds: time.map { $0 / Double(pairings.count) }, seed: seed)
        var results: [HistoryResult] = []
        for pairing in pairings where !cancellation.isCancelled {
            let instance = try AgreementInstance.prepared(pairing.version, pairing.scope)
            results.append(session.result(of: instance, number: results.count))
        }
        let found = canary && !cancellation.isCancelled ? try session.canary() : nil
        Console.endProgress()
        let document = HistoryDocument(
            threads: threads, seed: seed, results: results,
            notBegun: pairings.dropFirst(results.count).map { "\($0.version.id) at \($0.scope.name)" }, canary: found,
            canaryAsked: canary, interrupted: cancellation.isCancelled)
        try outputOptions.write(format == .json ? JSONText.of(document) : HistoryText.whole(document))
        if results.contains(where: { $0.unexplained != nil }) || found.map({ $0.unexplained == nil }) ?? false {
            throw ExitStatus.refuted
        }
        if cancellation.isCancelled { throw ExitStatus.interrupted }
        if results.contains(where: { $0.undecided > 0 }) { throw ExitStatus.undecided }
    }

    private func check() throws {
        if let threads {
            guard (2...8).contains(threads) else {
                throw CommandFailure.usage("'--threads' must be from 2 to 8, not \(threads).")
            }
            if replay != nil || save != nil {
                throw CommandFailure.usage(
                    "'--threads' makes histories, which no token repeats: '--replay' and '--save' say nothing.")
            }
            if agreement.jobsAsked != nil {
                throw CommandFailure.usage(
                    "'--threads' makes one history after another: '--jobs' says nothing.")
            }
        }
        if let time, !(time > 0 && time <= 1e6) {
            throw CommandFailure.usage("'--time' must be above 0 and at most 1,000,000 seconds, not \(time).")
        }
        if let runs, runs < 1 { throw CommandFailure.usage("'--runs' must be at least 1, not \(runs).") }
        if time != nil, runs != nil { throw CommandFailure.usage("'--time' and '--runs' exclude each other.") }
        if replay != nil, time != nil || runs != nil || seedAsked != nil || save != nil || canary {
            throw CommandFailure.usage(
                "'--replay' repeats one walk: '--time', '--runs', '--seed', '--save' and '--canary' say nothing.")
        }
    }

    private var seed: UInt64 { seedAsked ?? 1 }

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
    let campaign: Campaign
    let seed: UInt64
    /// Its place among those of the command.
    let number: Int

    init(_ instance: AgreementInstance, _ campaign: Campaign, number: Int) {
        (self.instance, self.campaign, self.number) = (instance, campaign, number)
        seed = campaign.seed(of: Lockstep.name(instance.version, instance.scope))
    }
}

/// What a token is a walk of.
enum FuzzToken {
    /// The version, as `--set` has it, and the scope.
    ///
    /// - Throws: ``CommandFailure`` when it is of something else than what is asked for.
    static func pairing(
        of token: ReplayToken, _ options: AgreementOptions
    ) throws -> (version: ProtocolVersion, scope: Scope) {
        guard token.kind == .interleaved else {
            throw CommandFailure.badData("the token is of a property test, not of a walk")
        }
        let asked = try options.pairings(usual: AgreementScope.all)
        if let pairing = asked.first(where: { isOf(token, $0.version, $0.scope) }) { return pairing }
        for version in Catalogue.current.versions {
            for scope in AgreementScope.all where isOf(token, version, scope) {
                throw CommandFailure.badData(
                    "the token is of \(version.id) at \(scope.name), which is not among what '--protocol', '--set' and "
                        + "'--scope' ask for")
            }
        }
        if token.name.hasPrefix("lockstep-") {
            throw CommandFailure.badData("the token is of an earlier endio, whose walks were written in another way")
        }
        throw CommandFailure.badData(
            "the token is of '\(token.name)', and no version here has walks of that name in any scope; where an axis was "
                + "moved, give the same '--set'")
    }

    private static func isOf(_ token: ReplayToken, _ version: ProtocolVersion, _ scope: Scope) -> Bool {
        token.name == Lockstep.tokenName(MovedAxes(of: version).name, scope.name)
    }
}
