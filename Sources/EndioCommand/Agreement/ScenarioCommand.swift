import ArgumentParser
import DirectIOEngine
import Foundation
import PropertyTesting
import Scenarios
import StateExploration

/// `endio scenario`: what a file says is done, and must come of it, on the engine and on the model.
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario",
        abstract: "Run scenarios, written as text, on the engine and on the model.",
        discussion: """
            A scenario says what is done to a few files, what fails meanwhile, what must come of it, on which kernels that \
            holds, and on which it goes wrong; Specs/Scenarios.md has the language, Specs/Scenarios the regression tests of \
            the field in it. On the engine many orders of steps are tried; on the model, where it has a part in the \
            scenario, all of them, with the engine beside it. With --protocol only that kernel is looked at, and anything \
            wrong is a failure unless the scenario says that it goes wrong there. Exit status: 0 when all is as the \
            scenarios say; 1 when something is not; 2 when nothing was run, as the model has no part in it; 64 usage; 65 a scenario that cannot be read, with line and column; \
            73 when a file cannot be written; 130 when interrupted, with what was seen until then.
            """)

    @Argument(help: "Scenarios; of a folder, all its files that end in .scenario.") var files: [String]
    @Option(
        name: .customLong("protocol"),
        help: """
            The kernels to look at, separated by commas: ids of versions or mistakes (m1 to m20, b25), or all versions; else \
            those that the scenario names.
            """)
    var protocolName: String?
    @Option(name: .customLong("set"), help: "Move one axis of those kernels: axis=value. May be given several times.")
    var moves: [String] = []
    @Option(name: .customLong("on"), help: "engine, model or both.") var place = ScenarioCheck.Place.both
    @Option(help: "Orders tried on each kernel; else as many as the scenario says, and more where it goes wrong.")
    var runs: Int?
    @Option(help: "Where random numbers begin: 1 unless said.") var seed: UInt64?
    @Option(help: "Repeat one order, by the token that a failure printed.") var replay: String?
    @Flag(help: "Print the order that goes wrong also where the scenario says that one does.") var trace = false
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        try outputOptions.prepare()
        let chosen = try kernels()
        try refuseContradictions(chosen)
        let checks = try ScenarioFiles(files).checks
        let token = try replay.map { try readToken($0) }
        let cancellation = CancellationToken()
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        let monitor = RunMonitor(name: "scenario", what: "orders and states")
        var results: [ScenarioResult] = []
        var finished = 0
        for (file, var check) in checks where !cancellation.isCancelled {
            (check.seed, check.runs, check.place, check.replay) = (
                seed ?? 1, runs, token == nil ? place : .engine, token
            )
            check.cancellation = cancellation
            var outcomes: [ScenarioCheck.Result] = []
            let kernels = chosen?.map { check.scenario.stated($0) } ?? check.scenario.holds + check.scenario.breaks
            for kernel in kernels where !cancellation.isCancelled {
                let (before, name) = (finished, check.name)
                outcomes.append(
                    try result(of: check, on: kernel) { count in
                        finished = max(finished, before + count)
                        monitor.note(finished, "  \(name) \(kernel.name)")
                    })
            }
            results.append(
                ScenarioResult(
                    check, in: file, outcomes, notBegun: kernels.dropFirst(outcomes.count).map(\.name), seed: seed))
        }
        Console.endProgress()
        let document = ScenarioDocument(
            results: results, notBegun: checks.dropFirst(results.count).map(\.check.name),
            interrupted: cancellation.isCancelled)
        switch format {
        case .text: try outputOptions.write(ScenarioText(document, traces: trace).whole)
        case .json: try outputOptions.write(JSONText.of(document))
        }
        if results.contains(where: { $0.asStated == false }) { throw ExitStatus.refuted }
        if cancellation.isCancelled { throw ExitStatus.interrupted }
        if document.wasNothingRun { throw ExitStatus.undecided }
    }

    private func refuseContradictions(_ chosen: [Scenario.Kernel]?) throws(CommandFailure) {
        if let runs, !(1...100_000_000).contains(runs) {
            throw .usage("'--runs' must be from 1 to 100,000,000, not \(runs).")
        }
        guard replay != nil else { return }
        if chosen?.count != 1 { throw .usage("'--replay' needs the one kernel that the order was of: '--protocol'.") }
        if place == .model { throw .usage("'--replay' repeats an order on the engine.") }
        if runs != nil || seed != nil {
            throw .usage("'--replay' repeats one order: '--runs' and '--seed' say nothing.")
        }
        if files.count != 1 { throw .usage("'--replay' repeats an order of one scenario.") }
    }

    private func kernels() throws -> [Scenario.Kernel]? {
        guard let protocolName else {
            if let move = moves.first { throw CommandFailure.usage("'--set \(move)' needs '--protocol'.") }
            return nil
        }
        let names =
            protocolName == "all"
            ? KernelVersion.all.map(\.id)
            : protocolName.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw CommandFailure.usage("'--protocol' names '\(twice)' twice.")
        }
        let suffix = (moves.isEmpty ? [] : ["with"]) + moves
        var kernels: [Scenario.Kernel] = []
        for name in names {
            do throws(ScenarioError) {
                kernels.append(try Scenario.Kernel(parsing: ([name] + suffix).joined(separator: " ")))
            } catch { throw CommandFailure.usage("\(error.message).") }
        }
        return kernels
    }

    private func readToken(_ text: String) throws -> ReplayToken {
        do { return try ReplayToken(text) } catch { throw CommandFailure.badData("\(error)") }
    }

    private func result(
        of check: ScenarioCheck, on kernel: Scenario.Kernel, _ progress: (Int) -> Void
    ) throws -> ScenarioCheck.Result {
        do { return try check.result(on: kernel, progress: progress) } catch {
            throw CommandFailure.badData("\(check.name): \(error)")
        }
    }
}

extension ScenarioCheck.Place: ExpressibleByArgument {}

extension Scenario {
    /// A kernel, with what the scenario says of it.
    fileprivate func stated(_ kernel: Kernel) -> Kernel {
        (holds + breaks).first(where: kernel.isSame) ?? kernel
    }
}

/// The scenarios of files and folders.
struct ScenarioFiles {
    /// One for each file.
    let checks: [(file: String, check: ScenarioCheck)]

    /// - Throws: ``CommandFailure`` for what cannot be read, is no scenario, or has no room on its device.
    init(_ paths: [String]) throws {
        checks = try paths.flatMap(Self.files).map { path in
            let text = try InputFile(at: path).contents()
            guard let text = String(data: text, encoding: .utf8) else {
                throw CommandFailure.badData("cannot read '\(path)': it is no text in UTF-8")
            }
            let scenario: Scenario
            do { scenario = try Scenario(parsing: text) } catch { throw CommandFailure.badData("\(path):\(error)") }
            let check = ScenarioCheck(scenario, named: Self.name(of: path), text)
            do { try check.prepare() } catch { throw CommandFailure.badData("\(path): \(error)") }
            return (path, check)
        }
    }

    private static func name(of path: String) -> String {
        URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    }

    private static func files(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return [path]
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".scenario") }
        guard !names.isEmpty else {
            throw CommandFailure.badData("the folder '\(path)' has no file that ends in .scenario")
        }
        return names.sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }
}
