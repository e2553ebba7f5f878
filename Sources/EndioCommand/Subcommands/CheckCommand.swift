import ArgumentParser
import DirectIOModel
import Foundation
import StateExploration
import SymbolicProof
import TransitionSystems

/// `endio check`: decides properties and prints the verdict table.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Decide properties of protocol versions and print the verdict table.",
        discussion: """
            Exit status 0 when nothing is refuted, 1 when something is, 2 when nothing is and something is unknown, or when \
            no version asked has anything that the properties asked for speak of: then nothing was decided. With --expect: \
            0 when every verdict is the recorded one, not-applicable included, and each run that refutes has the steps that \
            are recorded of it (where no scope is chosen), 1 when one is not or has not, 2 when one is unknown or nothing \
            is recorded of it. 73 when the result or a checkpoint cannot be written, 130 when interrupted, with what was \
            decided until then. Where standard error is a \
            terminal it shows how far the searches are.
            """)

    @OptionGroup var protocols: ProtocolOptions
    @OptionGroup var properties: PropertyOptions
    @OptionGroup var scopes: ScopeOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var outputOptions: OutputOptions

    @Flag(help: "Compare with the recorded expectations; exit 0 exactly if each verdict has one and meets it.")
    var expect = false

    @Flag(
        name: .customLong("any"),
        help: "Ask the certificates again, and show as proved what they prove for any number of requests and blocks.")
    var asksCertificates = false

    @Option(help: "The folder of certificates, for --any.")
    var proofs = "Proofs"

    @Flag(help: "Print the shortest run of every refutation below the table.")
    var traces = false

    @Option(help: "text or json.")
    var format = ReportFormat.text

    @Option(help: "explore: all states of each scope; bounded, induction: ask the solver about its last scope.")
    var method = CheckMethod.explore

    @Option(help: "The most steps of a run, for --method bounded.")
    var depth: Int?

    @Option(
        help:
            "A folder where searches are kept; after an interrupt or a limit the same check goes on from there. Its files are removed when the check is done."
    )
    var checkpoint: String?

    func run() throws {
        try outputOptions.prepare()
        let versions = try protocols.versions().map(expecting)
        let ids = try properties.ids(in: versions)
        try refuseUnused()
        guard method != .explore else {
            let session = try CheckSession(
                search: search, scopes: scopes, checkpoints: checkpoint, proofs: asksCertificates ? proofs : nil)
            let results = try session.check(versions, only: ids)
            return try report(results, versions, session.wasInterrupted, failure: session.failure)
        }
        let session = try SolverSession(method.method, depth: depth, search: search, scopes: scopes)
        let results = try session.check(versions, only: ids)
        try report(results, versions, session.wasInterrupted)
    }

    /// Another scope may have another shortest run: where it is chosen the steps recorded of one are not compared.
    private func expecting(_ version: ProtocolVersion) -> ProtocolVersion {
        guard scopes.scopeName != nil || scopes.requests != nil || scopes.blocks != nil else { return version }
        var version = version
        for id in version.expectations.keys { version.expectations[id]?.witness = [] }
        return version
    }

    /// An option that the method has no use for is a misunderstanding.
    private func refuseUnused() throws {
        if depth != nil, method != .bounded {
            throw CommandFailure.usage(
                "'--depth' bounds the runs of '--method bounded'; '\(method.rawValue)' has none.")
        }
        if let depth, depth < 0 { throw CommandFailure.usage("'--depth' must not be negative, as \(depth) is.") }
        if expect, let restriction = restrictions.first {
            throw CommandFailure.usage(
                "'--expect' compares with what is recorded of the versions as they are; drop it, or what restricts the "
                    + "check (\(restriction)).")
        }
        if asksCertificates {
            if method != .explore {
                throw CommandFailure.usage("'--any' goes with '--method explore', which decides what certificates do not.")
            }
            if let restriction = restrictions.first {
                throw CommandFailure.usage(
                    "certificates are about the versions as they are; drop '--any', or what restricts the check "
                        + "(\(restriction)).")
            }
            if scopes.scopeName != nil || scopes.requests != nil || scopes.blocks != nil {
                throw CommandFailure.usage(
                    "'--any' needs all families of scopes, since each may refute what another proves; drop what chooses "
                        + "a scope.")
            }
            guard !ProofFolder(path: proofs).isEmpty else {
                throw CommandFailure(
                    status: .missing,
                    message: "there is no certificate in '\(proofs)'; write some with 'endio prove --infer --write'.")
            }
        }
        if checkpoint != nil, method != .explore {
            throw CommandFailure.usage("'--checkpoint' keeps the searches of '--method explore' only.")
        }
    }

    /// Writes what was found. What ended the check before its time is said after it, and alone where nothing was found.
    private func report(
        _ results: [CheckedProperty], _ versions: [ProtocolVersion], _ interrupted: Bool,
        failure: ExplorationError? = nil
    ) throws {
        if let failure, !results.contains(where: Self.isFound) { throw failure }
        do {
            try write(results, versions, isPartial: interrupted || failure != nil)
        } catch  where failure != nil {
            // On a full disk both fail, and this is not why the check ended.
            if let failure { Console.error("endio: \(failure)\n") }
            throw error
        }
        if let failure { throw failure }
        if interrupted { throw ExitStatus.interrupted }
        let status = Self.status(of: results, comparing: expect)
        if status != .allHold { throw status }
    }

    private func write(_ results: [CheckedProperty], _ versions: [ProtocolVersion], isPartial: Bool) throws {
        let notCovered = Self.notCovered(in: versions)
        switch format {
        case .text: try outputOptions.write(text(results, notCovered))
        case .json:
            let report = Report(
                endio: EndioCommand.version, z3: SolverVersion.z3, interrupted: isPartial,
                notCovered: notCovered, restricted: restrictions, results: results)
            try outputOptions.write(String(decoding: report.encoded(), as: UTF8.self))
        }
    }

    /// What the options take away from the versions and scopes that are recorded.
    private var restrictions: [String] {
        protocols.moves.map { "moved: \($0)" } + scopes.restrictions
    }

    private static func notCovered(in versions: [ProtocolVersion]) -> [String] {
        var seen = Set<String>()
        return versions.flatMap(\.system.notCovered).map(\.id).filter { seen.insert($0).inserted }
    }

    private func text(_ results: [CheckedProperty], _ notCovered: [String]) -> String {
        var text = VerdictTable(results, notCovered: notCovered, restricted: restrictions).render(comparing: expect)
        for result in results where result.method == .induction {
            if case .unknown(let reason) = result.verdict {
                text += "\n\n\(result.version) \(result.property): \(reason)"
            }
        }
        if traces {
            for result in results where result.verdict == .refuted {
                text += "\n\n" + TraceReport(result).text()
            }
        }
        return text
    }

    /// The status that verdicts stand for. Where nothing of what was asked for applies, nothing was decided; where
    /// nothing is recorded of a verdict, it is not as recorded.
    static func status(of results: [CheckedProperty], comparing: Bool) -> ExitStatus {
        let hasUnknown = results.contains {
            if case .unknown = $0.verdict { true } else { !$0.isComplete && $0.evidence == nil }
        }
        if comparing {
            if results.contains(where: { !$0.isAsExpected && $0.expectation != nil && !isUnknown($0) }) {
                return .refuted
            }
            return hasUnknown || results.contains { $0.expectation == nil } ? .undecided : .allHold
        }
        if results.contains(where: { $0.verdict == .refuted }) { return .refuted }
        return hasUnknown || results.allSatisfy(\.isNotApplicable) ? .undecided : .allHold
    }

    /// Whether a search decided it.
    private static func isFound(_ result: CheckedProperty) -> Bool {
        !isUnknown(result) && !result.isNotApplicable
    }

    private static func isUnknown(_ result: CheckedProperty) -> Bool {
        if case .unknown = result.verdict { true } else { false }
    }
}

/// How to decide, as the command line names it.
enum CheckMethod: String, ExpressibleByArgument, CaseIterable {
    case explore, bounded, induction

    /// As results name it.
    var method: CheckedProperty.Method {
        switch self {
        case .explore: .explore
        case .bounded: .bounded
        case .induction: .induction
        }
    }
}
