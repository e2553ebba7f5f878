import ArgumentParser
import Foundation
import StateExploration
import TransitionSystems

/// `endio replay`: whether a recorded run is one of the model's.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Run a trace file on the model; say where and why it stops being a run.",
        discussion:
            "Exit status 0 when the whole trace is a run, 1 when it stops being one, 65 when the file cannot be used.")

    @Argument(help: "A trace in the Informal Trace Format, as 'endio trace --format itf' writes it.") var file: String

    func run() throws {
        guard FileManager.default.fileExists(atPath: file) else {
            throw CommandFailure.badData("cannot read '\(file)': there is no such file")
        }
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: file))
        } catch {
            throw CommandFailure.badData("cannot read '\(file)': \(error.localizedDescription)")
        }
        do {
            let recorded = try TraceFile(data)
            let ground = try Self.model(of: recorded)
            switch try Replay(ground).run(recorded) {
            case .complete(let trace):
                print(
                    "\(file): all \(trace.steps.count) steps are a run of \(recorded.header["protocol"] ?? "") (\(ground.scope.name))"
                )
            case .stops(let step, let reason):
                print("\(file): stops being a run at step \(step): \(reason)")
                throw ExitStatus.refuted
            }
        } catch let error as TraceFileError {
            throw CommandFailure.badData("\(file): \(error)")
        }
    }

    /// The finite model that the recording says it is a run of.
    private static func model(of recorded: TraceFile) throws -> GroundModel {
        let id = recorded.header["protocol"] ?? ""
        var version: ProtocolVersion
        do {
            version = try Catalogue.current.version(id)
        } catch {
            throw TraceFileError.ofAnotherModel("there is no protocol '\(id)' here")
        }
        let moves = recorded.axes.map { "\($0.key)=\($0.value)" }.sorted()
        version = try ProtocolOptions.moved(version, by: moves)
        let system = version.system
        let scope = Scope(
            recorded.header["scope"] ?? "", sizes: recorded.sizes,
            parts: Set(system.parts.filter { recorded.parts.contains($0.name) }),
            faults: Set(system.faults.filter { recorded.faults.contains($0.name) }),
            actors: Set(system.actors.filter { recorded.actors.contains($0.name) }),
            limits: Dictionary(
                uniqueKeysWithValues: system.limits.compactMap { limit in
                    recorded.limits[limit.name].map { (limit, $0) }
                }), mostFailures: recorded.mostFailures, without: Set(recorded.without))
        do {
            return try GroundModel(Model(system), axes: version.axes, scope: scope)
        } catch {
            throw TraceFileError.ofAnotherModel("\(error)")
        }
    }
}
