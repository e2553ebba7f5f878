import ArgumentParser
import Foundation
import StateExploration
import SymbolicProof
import TransitionSystems

/// `endio prove`: proofs for any number of requests, blocks and io_ends.
struct ProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove properties for any number of requests, blocks and io_ends.",
        discussion: """
            A certificate that is about today's model is asked again, and is the proof. Of one that is not, or with \
            --afresh, the invariant is read and every obligation put to the solver again; where there is none, or \
            with --infer, an invariant is looked for. With --recheck the certificates are asked as they stand, and \
            the index is compared with them; --property then tells whether they prove these properties. Exit status: \
            0 every property asked for is proved, but those that some run is known to break; 2 some are not, or the \
            solver did not find out in time; 65 a certificate to recheck is stale, was not accepted or cannot be \
            read, or the index says something else than it; 69 there is none to recheck; 130 when interrupted, with \
            what was proved until then.
            """)

    @OptionGroup var protocols: ProtocolOptions
    @OptionGroup var properties: PropertyOptions
    @OptionGroup var outputOptions: OutputOptions

    @Option(
        help: """
            The family of scopes whose properties, parts and actors are meant. (default: all that have a certificate and \
            decide what is asked; with --infer, core)
            """)
    var family: String?

    @Option(help: "The folder of certificates.")
    var proofs = "Proofs"

    @Flag(help: "Look for an invariant, even if there is a certificate.")
    var infer = false

    @Flag(help: "Look for an invariant without the lemmas that the model proposes.")
    var unaided = false

    @Flag(help: "Look for an invariant in lemmas and other certificates only; look at no states.")
    var unmined = false

    @Option(
        help: """
            Seconds that the search for what one property lacks may take, directed by states that break it, when an \
            invariant is looked for; 0: there is none.
            """)
    var directed = 300.0

    @Flag(help: "Prove the invariant of a certificate again, even if the certificate is accepted.")
    var afresh = false

    @Flag(help: "Write certificates, and the index.")
    var write = false

    @Flag(help: "Only ask the questions of the certificates again, as they stand in the files.")
    var recheck = false

    @Flag(help: "Show the state and the step of each obligation that fails.")
    var counterexamples = false

    @Option(help: "Threads that ask the solver.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "text or json.")
    var format = ReportFormat.text

    func run() throws {
        try outputOptions.prepare()
        guard jobs >= 1 else { throw CommandFailure.usage("'--jobs' must be at least 1, not \(jobs).") }
        if recheck, infer || write || afresh {
            throw CommandFailure.usage("'--recheck' only reads; drop it, or '--infer', '--afresh' and '--write'.")
        }
        if unaided, !infer {
            throw CommandFailure.usage("'--unaided' is about looking for an invariant; add '--infer'.")
        }
        if unmined, !infer {
            throw CommandFailure.usage("'--unmined' is about looking for an invariant; add '--infer'.")
        }
        guard directed >= 0, directed.isFinite else {
            throw CommandFailure.usage("'--directed' is a number of seconds, at least 0, not \(directed).")
        }
        if infer, afresh {
            throw CommandFailure.usage("'--infer' looks for an invariant, '--afresh' reads one; drop either.")
        }
        if write, !protocols.moves.isEmpty || properties.propertyName != "all" {
            throw CommandFailure.usage("'--write' writes what is proved of whole versions; drop '--set' and '--property'.")
        }
        let versions = try protocols.versions()
        let only = try properties.ids(in: versions)
        let cancellation = CancellationToken()
        let session = ProofSession(
            folder: ProofFolder(path: proofs), jobs: jobs, isUnaided: unaided, mines: !unmined,
            directedLimit: directed > 0 ? .seconds(directed) : nil, cancellation: cancellation)
        defer { Console.endProgress() }
        Interrupts.install { cancellation.cancel() }
        let plans = try versions.flatMap { try self.plans(of: $0, only, session.folder) }
        if recheck { return try recheck(plans, named: only != nil, session, cancellation) }
        let outcomes = try prove(plans, session, cancellation)
        if cancellation.isCancelled { throw ExitStatus.interrupted }
        if outcomes.contains(where: { !$0.open.isEmpty }) || outcomes.allSatisfy(\.isEmpty) {
            throw ExitStatus.undecided
        }
    }

    /// Proves, writes and reports plan by plan, until cancelled.
    private func prove(
        _ plans: [ProofPlan], _ session: ProofSession, _ cancellation: CancellationToken
    ) throws -> [ProofOutcome] {
        var outcomes: [ProofOutcome] = []
        var text = GrowingText(outputOptions, separator: "\n\n")
        for plan in plans where !cancellation.isCancelled {
            do {
                var outcome = try session.prove(
                    plan, from: infer ? .search : afresh ? .invariant : .certificate)
                if write, !cancellation.isCancelled, let certificate = outcome.certificate {
                    do {
                        try session.folder.write(certificate, outcome, cancellation: cancellation)
                    } catch ExitStatus.interrupted {
                        outcome.note = "interrupted before it was written"
                    }
                }
                outcomes.append(outcome)
                if format == .text { try text.add(try ProofReport.section(outcome, withPairs: counterexamples)) }
            } catch is InferenceInterrupted {
                break
            } catch is ProofInterrupted {
                break
            }
        }
        Console.endProgress()
        switch format {
        case .json:
            let report = ProofReport(outcomes: outcomes)
            try outputOptions.write(try report.json(interrupted: cancellation.isCancelled))
        case .text:
            if let end = ProofReport.end(undecided: plans.dropFirst(outcomes.count).map(\.name)) { try text.add(end) }
            try text.end()
        }
        return outcomes
    }

    /// What of a version the options mean.
    private func plans(
        of version: ProtocolVersion, _ only: Set<String>?, _ folder: ProofFolder
    ) throws -> [ProofPlan] {
        let families = Catalogue.current.families(of: version, full: false)
        if let family, families.count > 1 {
            guard let chosen = families.first(where: { $0.name == family }) else {
                throw unknown("family", family, known: families.map(\.name))
            }
            return [try ProofPlan(version, chosen, only: only)]
        }
        let certified = families.filter { family in
            folder.script(of: version.id, family: family.name) != nil
                && only?.isDisjoint(with: family.properties) != true
        }
        if infer || certified.isEmpty { return [try ProofPlan(version, families[0], only: only)] }
        // What none of them decides is said once.
        let spoken = certified.reduce(into: Set<String>()) { $0.formUnion($1.properties) }
        return try certified.enumerated().map { place, family in
            let own = only.map { $0.filter { family.properties.contains($0) || place == 0 && !spoken.contains($0) } }
            return try ProofPlan(version, family, only: own)
        }
    }
}
