import ArgumentParser
import DirectIOModel
import Foundation
import MutationTesting
import StateExploration
import TransitionSystems

/// `endio mutate`: whether the properties notice small mistakes.
struct MutateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate",
        abstract: "Make every small mistake in a protocol version, and list those that no property notices.",
        discussion: """
            Every operator is applied at every place where it changes something: a guard line or an update is left out, \
            a condition is turned round, a comparison weakened or strengthened, two steps change places, and so on. Each \
            mutant is searched in the scopes of 'check' until something notices it: a property, a deadlock, or the loss \
            of a step that the version takes. Exit status 0 when every mutant is killed, benign, or proved to do the \
            same; 1 when some survive, each of which asks for a property; 2 when some are only known to do the same at \
            the scopes searched. --show ID prints what one mutant changes, what became of it, and the run that shows it. \
            --again FILE tests once more what survived in an earlier run, after a property was added.
            """)

    @Option(name: .customLong("protocol"), help: "Id of a protocol version; the last one listed unless said otherwise.")
    var protocolName: String?
    @Option(name: .customLong("set"), help: "Move one axis: axis=value. May be given several times.")
    var moves: [String] = []
    @Option(name: .customLong("operator"), help: "Only mutants made by this operator.") var operatorName: String?
    @Option(help: "Only mutants of this action.") var action: String?
    @Option(help: "At most this many mutants, spread evenly.") var limit: Int?
    @Option(help: "Print one mutant: what it changes, what becomes of it, and the run that shows it.") var show: String?
    @Option(help: "Only mutants that survived, or were not decided, in this file of an earlier run with --format json.")
    var again: String?
    @Option(
        name: .customLong("outcome"),
        help: "With --again: mutants that came to this outcome instead. May be given several times.")
    var outcomeNames: [String] = []
    @Flag(help: "Search the scopes of many states too, which takes an hour.") var full = false
    @Option(help: "Threads that work.") var jobs = ProcessInfo.processInfo.activeProcessorCount
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        try outputOptions.prepare()
        let version = try chosenVersion()
        let mutants = try chosenMutants(of: version)
        let cancellation = CancellationToken()
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        var tester = MutationSession.tester(of: version, full: full)
        tester.jobs = jobs
        tester.keepsEvidence = show != nil
        tester.cancellation = cancellation
        let monitor = MutationMonitor(version: version.id)
        tester.progress = { monitor.note($0) }
        let report = try tester.test(mutants)
        Console.endProgress()
        if show != nil, let result = report.results.first {
            return try outputOptions.write(MutationText(report, version).one(result))
        }
        switch format {
        case .text: try outputOptions.write(MutationText(report, version).whole())
        case .json: try outputOptions.write(String(decoding: MutationDocument(report).encoded(), as: UTF8.self))
        }
        if report.interrupted { throw ExitStatus.interrupted }
        let status = Self.status(of: report)
        if status != .allHold { throw status }
    }

    static func status(of report: MutationReport) -> ExitStatus {
        if report.count(.survivor) > 0 { return .refuted }
        let isOpen = Outcome.Word.unresolvedWords.contains { report.count($0) > 0 }
        return isOpen ? .undecided : .allHold
    }

    private func chosenVersion() throws -> ProtocolVersion {
        guard jobs >= 1 else { throw CommandFailure.usage("'--jobs' must be at least 1, not \(jobs).") }
        let catalogue = Catalogue.current
        let name = protocolName ?? catalogue.versions.last?.id ?? ""
        return try ProtocolOptions.moved(catalogue.version(name), by: moves)
    }

    private func chosenMutants(of version: ProtocolVersion) throws -> [Mutant] {
        var mutants = Mutants.all(of: version.system)
        if let show {
            guard let mutant = mutants.first(where: { $0.id == show }) else {
                let guess = Suggestion.phrase(for: show, in: mutants.map(\.id))
                throw CommandFailure.usage(
                    "'\(version.id)' has no mutant '\(show)'.\(guess) 'endio mutate --format json' lists all.")
            }
            return [mutant]
        }
        if let action {
            let known = version.system.actions.map(\.name)
            guard known.contains(action) else { throw unknown("action", action, known: known) }
            mutants.removeAll { !$0.actions.contains(action) }
        }
        if let operatorName {
            guard let kind = MutationOperator(rawValue: operatorName) else {
                throw unknown("operator", operatorName, known: MutationOperator.allCases.map(\.rawValue))
            }
            mutants.removeAll { $0.kind != kind }
        }
        if let ids = try idsToTestAgain() { mutants.removeAll { !ids.contains($0.id) } }
        guard let limit else { return mutants }
        guard limit >= 1 else { throw CommandFailure.usage("'--limit' must be at least 1, not \(limit).") }
        return mutants.sample(limit)
    }

    private func idsToTestAgain() throws -> Set<String>? {
        guard let again else {
            guard outcomeNames.isEmpty else { throw CommandFailure.usage("'--outcome' needs '--again FILE'.") }
            return nil
        }
        let known = Outcome.Word.allCases.map(\.rawValue)
        for name in outcomeNames where !known.contains(name) { throw unknown("outcome", name, known: known) }
        let words = outcomeNames.isEmpty ? [Outcome.Word.survivor, .undecided].map(\.rawValue) : outcomeNames
        return try EarlierMutants(at: again).ids(Set(words))
    }
}

extension Array {
    /// At most so many of the elements, spread evenly.
    func sample(_ most: Int) -> [Element] {
        guard count > most else { return self }
        return (0..<most).map { self[$0 * count / most] }
    }
}
