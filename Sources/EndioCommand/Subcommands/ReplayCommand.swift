import ArgumentParser
import StateExploration
import TransitionSystems

/// `endio replay`: whether a recorded run is one of the model's.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Run a trace file on the model; say where and why it stops being a run.",
        discussion: """
            Exit status 0 when the whole trace is a run and its end breaks the property that the file names, or is the \
            state that the property asks for; 1 when it stops being a run, or ends otherwise, as a run cut short does; \
            65 when the file cannot be used. The model is the one that the file's '#meta' describes, and all that it says \
            there, the scope's sizes, failures, actors and limits, must be known here and fit together.
            """)

    @Argument(
        help: "A trace in the Informal Trace Format, as 'endio trace --format itf' writes it; /dev/stdin is read, too.")
    var file: String

    func run() throws {
        let data = try InputFile(at: file).contents()
        do {
            try replay(TraceFile(data))
        } catch let error as TraceFileError {
            throw CommandFailure.badData("\(file): \(error)")
        }
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
