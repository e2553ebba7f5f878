import ArgumentParser
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
            scenarios say; 1 when something is not; 64 usage; 65 a scenario that cannot be read, with line and column; \
            73 when a file cannot be written; 130 when interrupted, with what was seen until then.
            """)

    @Argument(help: "Scenarios; of a folder, all its files that end in .scenario.") var files: [String]
    @Option(
        name: .customLong("protocol"),
        help: "The kernel to look at: id of a version, or of a mistake, m1 to m20; else those that the scenario names.")
    var protocolName: String?
    @Option(name: .customLong("set"), help: "Move one axis of that kernel: axis=value. May be given several times.")
    var moves: [String] = []
    @Option(name: .customLong("on"), help: "engine, model or both.") var place = ScenarioCheck.Place.both
    @Option(help: "Orders tried on each kernel; else as many as the scenario says, and more where it goes wrong.")
    var runs: Int?
    @Option(help: "Where random numbers begin.") var seed: UInt64 = 1
    @Option(help: "Repeat one order, by the token that a failure printed.") var replay: String?
    @Flag(help: "Print the order that goes wrong also where the scenario says that one does.") var trace = false
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        try outputOptions.prepare()
        let chosen = try kernel()
        if let runs, runs < 1 { throw CommandFailure.usage("'--runs' must be at least 1, not \(runs).") }
        if replay != nil, chosen == nil { throw CommandFailure.usage("'--replay' needs '--protocol'.") }
        if replay != nil, place == .model { throw CommandFailure.usage("'--replay' repeats an order on the engine.") }
        let scenarios = try ScenarioFiles(files).scenarios
        let token = try replay.map { try readToken($0) }
        let cancellation = CancellationToken()
        Interrupts.install { cancellation.cancel() }
        defer { Console.endProgress() }
        let monitor = RunMonitor(name: "scenario", what: "kernels")
        var results: [ScenarioResult] = []
        for (name, scenario) in scenarios {
            var check = ScenarioCheck(scenario, named: name)
            (check.seed, check.runs, check.place, check.replay) = (seed, runs, place, token)
            check.cancellation = cancellation
            var outcomes: [ScenarioCheck.Result] = []
            for kernel in chosen.map({ [scenario.stated($0)] }) ?? scenario.holds + scenario.breaks {
                guard !cancellation.isCancelled else { break }
                outcomes.append(try result(of: check, on: kernel))
                monitor.note(results.reduce(outcomes.count) { $0 + $1.kernels.count }, "  \(name)")
            }
            if !outcomes.isEmpty { results.append(ScenarioResult(name, scenario, outcomes)) }
        }
        Console.endProgress()
        let document = ScenarioDocument(
            results: results, notBegun: scenarios.count - results.count, interrupted: cancellation.isCancelled)
        switch format {
        case .text: try outputOptions.write(ScenarioText(document, traces: trace).whole)
        case .json: try outputOptions.write(JSONText.of(document))
        }
        if results.contains(where: { !$0.asStated }) { throw ExitStatus.refuted }
        if cancellation.isCancelled { throw ExitStatus.interrupted }
    }

    private func kernel() throws -> Scenario.Kernel? {
        guard let protocolName else {
            if let move = moves.first { throw CommandFailure.usage("'--set \(move)' needs '--protocol'.") }
            return nil
        }
        let text = ([protocolName] + (moves.isEmpty ? [] : ["with"]) + moves).joined(separator: " ")
        do { return try Scenario.Kernel(parsing: text) } catch {
            throw CommandFailure.usage("\(error.message).")
        }
    }

    private func readToken(_ text: String) throws -> ReplayToken {
        do { return try ReplayToken(text) } catch { throw CommandFailure.usage("\(error).") }
    }

    private func result(of check: ScenarioCheck, on kernel: Scenario.Kernel) throws -> ScenarioCheck.Result {
        do { return try check.result(on: kernel) } catch {
            throw CommandFailure.badData("\(check.name): \(error)")
        }
    }
}

extension ScenarioCheck.Place: ExpressibleByArgument {}

extension Scenario {
    /// A kernel, with what the scenario says of it.
    fileprivate func stated(_ kernel: Kernel) -> Kernel {
        (holds + breaks).first { $0.name == kernel.name } ?? kernel
    }
}

/// The scenarios of files and folders.
struct ScenarioFiles {
    /// The name of each, and what it says.
    let scenarios: [(name: String, scenario: Scenario)]

    /// - Throws: ``CommandFailure`` for what cannot be read, or is no scenario.
    init(_ paths: [String]) throws {
        scenarios = try paths.flatMap(Self.files).map { path in
            let text = try InputFile(at: path).contents()
            guard let text = String(data: text, encoding: .utf8) else {
                throw CommandFailure.badData("cannot read '\(path)': it is no text in UTF-8")
            }
            do {
                return (Self.name(of: path), try Scenario(parsing: text))
            } catch {
                throw CommandFailure.badData("\(path):\(error)")
            }
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
