import ArgumentParser
import Refinement
import StateExploration
import TransitionSystems

/// `endio replay`: whether a recorded run is one of the model's.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Run a trace file on the model; say where and why it stops being a run.",
        discussion: """
            Exit status 0 when the whole trace is a run and its end breaks the property that the file names, or is the \
            state that the property asks for; 1 when it stops being a run, or ends otherwise, as a run cut short does; \
            65 when the file cannot be used. With --on engine the engine, set to the same version, takes the steps, too, and is \
            compared with the model after each; what it shows at the end is told as users, or the kernel's warnings, would. \
            Exit status 0 then when it follows to the end, 1 when it does not. The model is the one that the file's '#meta' describes, and all that it says \
            there, the scope's sizes, failures, actors and limits, must be known here and fit together.
            """)

    @Argument(
        help: "A trace in the Informal Trace Format, as 'endio trace --format itf' writes it; /dev/stdin is read, too.")
    var file: String
    @Option(name: .customLong("on"), help: "What takes the steps: the model, or the engine beside it.")
    var follower = Follower.model

    /// What takes the steps of a trace.
    enum Follower: String, ExpressibleByArgument, CaseIterable { case model, engine }

    func run() throws {
        let data = try InputFile(at: file).contents()
        do {
            switch follower {
            case .model: try replay(TraceFile(data))
            case .engine: try replayOnEngine(TraceFile(data))
            }
        } catch let error as TraceFileError {
            throw CommandFailure.badData("\(file): \(error)")
        }
    }

    private func replayOnEngine(_ recorded: TraceFile) throws {
        let model = try RecordedModel(of: recorded)
        let replay = Replay(model.ground)
        guard case .complete(let trace) = try replay.run(recorded),
            try replay.shortfall(of: trace, deciding: recorded.property) == nil
        else { return try self.replay(recorded) }
        let instance: AgreementInstance
        do {
            instance = try AgreementInstance(model.version, at: model.ground.scope)
        } catch { throw CommandFailure.badData("\(file): cannot be replayed on the engine: \(error)") }
        let labels = trace.steps.map { model.ground.actions[$0.action].label }
        let follower = EngineReplay(instance)
        let result = follower.run(from: trace.initial, labels)
        var lines = [
            "\(file): the engine takes all \(result.steps) steps as \(model.name) does (\(model.place)); "
                + "their end decides \(recorded.property)"
        ]
        if let obstacle = result.obstacle {
            lines = ["\(file): the engine stops after step \(result.steps): \(obstacle)"]
        }
        lines +=
            result.evidence.isEmpty ? ["readers, reports and counters show nothing"] : result.evidence.map { "  \($0)" }
        try Console.print(lines.joined(separator: "\n").printable)
        if result.obstacle != nil { throw ExitStatus.refuted }
    }

    private func replay(_ recorded: TraceFile) throws {
        let model = try RecordedModel(of: recorded)
        let replay = Replay(model.ground)
        switch try replay.run(recorded) {
        case .complete(let trace):
            let run = "\(file): all \(trace.steps.count) steps are a run of \(model.name) (\(model.place))"
            if let shortfall = try replay.shortfall(of: trace, deciding: recorded.property) {
                try Console.print("\(run), but \(shortfall)".printable)
                throw ExitStatus.refuted
            }
            try Console.print("\(run); its end decides \(recorded.property)".printable)
        case .stops(let step, let reason):
            let text = "\(file): stops being a run of \(model.name) at step \(step): \(reason)"
            try Console.print(text.printable)
            throw ExitStatus.refuted
        }
    }
}
