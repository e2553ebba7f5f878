import ArgumentParser
import Foundation
import MutationTesting
import Refinement
import StateExploration
import TransitionSystems

/// `endio tour`: every reachable step of the model, taken by the engine.
struct TourCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tour",
        abstract: "Have the engine take every reachable step of the model, and compare the two after each.",
        discussion: """
            In every state that the model reaches at a scope, all that the engine can do is tried, and must be a step of the \
            model's; and every step of the model must be one that the engine can take. With --reduced, steps are left out \
            that another order of the same steps has taken, those of which neither touches what the other needs; and the \
            engine is asked for the model's steps only: what else it could do in them is not looked for. In scopes other \
            than core+extents, fallocate and extents the model does not tell extents apart; calls through several at once, \
            which no kernel makes, are counted apart. An axis moved by --set to a value that the version has in no kernel \
            may show differences of the engine's way that nobody has settled. Exit status: 0 when every step was taken, but \
            for those left out, and nothing is different; 1 when something is; 64 usage; 73 when a file cannot be written; \
            130 when interrupted, with what was covered.
            """)

    @OptionGroup var agreement: AgreementOptions
    @Option(help: "After so many differences a tour ends.") var differences = 5
    @Flag(help: "Leave out steps that another order of steps that do not touch each other's needs has taken.")
    var reduced = false
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        try outputOptions.prepare()
        guard differences >= 1 else { throw CommandFailure.usage("'--differences' must be at least 1.") }
        let pairings = try agreement.pairings(usual: AgreementScope.usual)
        let cancellation = CancellationToken()
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        let monitor = RunMonitor(name: "tour", what: "states of both")
        let instances = try pairings.map { try AgreementInstance.prepared($0.version, $0.scope) }
        let results = try Parallel.map(instances.count, jobs: agreement.jobs) { place -> TourResult? in
            let instance = instances[place]
            guard !cancellation.isCancelled else { return nil }
            return result(of: instance) { states in
                monitor.note(states, of: place, "  \(instance.version) \(instance.scope)")
                return !cancellation.isCancelled
            }
        }
        Console.endProgress()
        let tours = results.compactMap { $0 }
        let document = TourDocument(
            tours: tours,
            notBegun: zip(instances, results).filter { $0.1 == nil }.map { "\($0.0.version) at \($0.0.scope)" },
            interrupted: cancellation.isCancelled)
        try outputOptions.write(format == .json ? JSONText.of(document) : TourText.whole(document))
        if tours.contains(where: { !$0.differences.isEmpty }) { throw ExitStatus.refuted }
        if cancellation.isCancelled { throw ExitStatus.interrupted }
    }

    /// One tour, whole or reduced.
    ///
    /// - Parameter goesOn: is told how many states were gone into, and whether the tour goes on.
    private func result(of instance: AgreementInstance, _ goesOn: (Int) -> Bool) -> TourResult {
        let start = ContinuousClock.now
        var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }
        do throws(Difference) {
            if reduced {
                var tour = ReducedTour(instance, mostDifferences: differences)
                return TourResult(instance, try tour.run { goesOn($0.pairs) }, seconds: seconds)
            }
            var tour = Tour(instance, mostDifferences: differences)
            return TourResult(instance, try tour.run { goesOn($0.pairs) }, seconds: seconds)
        } catch {
            return TourResult(instance, error, seconds: seconds)
        }
    }
}

/// What a tour came to.
struct TourResult: Encodable, Sendable {
    /// A difference, and the steps that lead to it.
    struct Entry: Encodable, Sendable {
        let steps: [String]
        let difference: String
    }

    let `protocol`: String
    let scope: String
    let states: Int
    let reachable: Int
    let covered: Int
    /// Calls through several extents, which no kernel makes, and what comes after such a call only.
    let beyond: Int
    /// Steps that were not taken, by action.
    let notTaken: [String: Int]
    let pairs: Int
    let tried: Int
    /// Whether steps were left out that another order has taken, and how many; what is reachable is counted by states
    /// of both together then.
    let reduced: Bool
    let leftOut: Int
    let complete: Bool
    let seconds: Double
    let differences: [Entry]

    init(_ instance: AgreementInstance, _ report: Tour.Report, seconds: Double) {
        (`protocol`, scope, self.seconds) = (instance.version, instance.scope, seconds)
        (states, reachable, covered) = (report.states, report.reachable, report.covered)
        (beyond, pairs, tried) = (report.beyond, report.pairs, report.tried)
        (reduced, leftOut) = (false, 0)
        notTaken = report.missing.mapValues(\.count)
        complete = report.isComplete && report.differences.isEmpty
        differences = report.differences.map { Entry(steps: $0.trace, difference: "\($0.difference)") }
    }

    init(_ instance: AgreementInstance, _ report: ReducedTour.Report, seconds: Double) {
        (`protocol`, scope, self.seconds) = (instance.version, instance.scope, seconds)
        reachable = report.steps + report.leftOut + report.beyond
        (states, covered, beyond) = (report.states, report.steps, report.beyond)
        (pairs, tried) = (report.pairs, report.steps)
        (reduced, leftOut, notTaken) = (true, report.leftOut, [:])
        complete = report.isComplete && report.differences.isEmpty
        differences = report.differences.map { Entry(steps: $0.trace, difference: "\($0.difference)") }
    }

    /// The two are not the same in the beginning.
    init(_ instance: AgreementInstance, _ difference: Difference, seconds: Double) {
        (`protocol`, scope, self.seconds) = (instance.version, instance.scope, seconds)
        (states, reachable, covered, beyond, pairs, tried, complete) = (0, 0, 0, 0, 0, 0, false)
        (reduced, leftOut, notTaken) = (false, 0, [:])
        differences = [Entry(steps: [], difference: "\(difference)")]
    }
}

/// What tours came to, as JSON.
struct TourDocument: Encodable {
    let schema = "endio.tour/1"
    let endio = EndioCommand.version
    let tours: [TourResult]
    /// Versions and scopes that were not begun.
    let notBegun: [String]
    let interrupted: Bool
}

/// What tours came to, as text.
enum TourText {
    static func whole(_ document: TourDocument) -> String {
        let tours = document.tours
        let header = ["version", "scope", "states", "steps", "taken", "share", "tried", "a second"]
        let rows = tours.map { tour in
            [
                tour.protocol, tour.scope, "\(tour.states)", "\(tour.reachable)", "\(tour.covered)", share(of: tour),
                "\(tour.tried)", "\(Int(Double(tour.tried) / max(tour.seconds, 0.001)))",
            ]
        }
        let beyond = tours.reduce(0) { $0 + $1.beyond }
        var lines = [Columns.text([header] + rows)]
        if beyond > 0 {
            lines.append(
                "\(beyond) steps are calls through several extents at once, which part core has and no kernel makes.")
        }
        if tours.contains(where: { $0.leftOut > 0 && $0.complete }) {
            lines.append("What is left out was taken in another order of steps that do not touch each other's needs.")
        }
        if document.interrupted { lines.append("Interrupted: these are the steps until then.") }
        if !document.notBegun.isEmpty { lines.append("Not begun: \(document.notBegun.joined(separator: ", ")).") }
        for tour in tours {
            for entry in tour.differences {
                lines.append(
                    "\n\(tour.protocol) at \(tour.scope): a difference\n"
                        + (entry.steps.map { "  \($0)" } + [entry.difference]).joined(separator: "\n"))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func share(of tour: TourResult) -> String {
        guard tour.complete else { return tour.differences.isEmpty ? "interrupted" : "different" }
        if tour.reduced { return "\(tour.leftOut) left out" }
        if tour.covered == tour.reachable { return "100 %" }
        return tour.covered + tour.beyond == tour.reachable ? "all but \(tour.beyond)" : "different"
    }
}
