import ArgumentParser
import Foundation
import StateExploration
import TransitionSystems

/// `endio replay`: whether a recorded run is one of the model's.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Run a trace file on the model; say where and why it stops being a run.",
        discussion: """
            Exit status 0 when the whole trace is a run and its end breaks the property that the file names, or is the \
            state that the property asks for; 1 when it stops being a run, or ends otherwise, as a run cut short does; \
            65 when the file cannot be used.
            """)

    @Argument(help: "A trace in the Informal Trace Format, as 'endio trace --format itf' writes it.") var file: String

    func run() throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
            let reason = isFolder.boolValue ? "it is a folder" : "there is no such file"
            throw CommandFailure.badData("cannot read '\(file)': \(reason)")
        }
        let data: Data
        do {
            data = try FileDescriptor.contents(of: file)
        } catch {
            throw CommandFailure.badData("cannot read '\(file)': \(error)")
        }
        do {
            let recorded = try TraceFile(data)
            let ground = try Self.model(of: recorded)
            switch try Replay(ground).run(recorded) {
            case .complete(let trace):
                let version = recorded.header["protocol"] ?? ""
                let run = "\(file): all \(trace.steps.count) steps are a run of \(version) (\(ground.scope.name))"
                let property = recorded.header["property"] ?? ""
                if let shortfall = try Replay(ground).shortfall(of: trace, deciding: property) {
                    try Console.print("\(run), but \(shortfall)")
                    throw ExitStatus.refuted
                }
                try Console.print("\(run); its end decides \(property)")
            case .stops(let step, let reason):
                try Console.print("\(file): stops being a run at step \(step): \(reason)")
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
        do {
            for (axis, value) in recorded.axes.sorted(by: { $0.key < $1.key }) {
                version = try version.setting(axis, to: value)
            }
        } catch {
            throw TraceFileError.ofAnotherModel("\(error)")
        }
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
