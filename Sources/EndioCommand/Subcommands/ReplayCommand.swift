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
    var follower = ReplayDocument.Follower.model
    @OptionGroup var outputOptions: OutputOptions
    @Option(help: "text or json.") var format = ReportFormat.text

    func run() throws {
        let data = try InputFile(at: file).contents()
        try outputOptions.prepare()
        let document: ReplayDocument
        do { document = try replayed(TraceFile(data)) } catch let error as TraceFileError {
            throw CommandFailure.badData("\(file): \(error)")
        }
        try outputOptions.write(format == .json ? JSONText.of(document) : document.text)
        if !document.isWhole { throw ExitStatus.refuted }
    }

    private func replayed(_ recorded: TraceFile) throws -> ReplayDocument {
        let model = try RecordedModel(of: recorded)
        let replay = Replay(model.ground)
        var document = ReplayDocument(file, model, recorded)
        switch try replay.run(recorded) {
        case .stops(let step, let reason): (document.steps, document.obstacle) = (step, reason)
        case .complete(let trace):
            document.steps = trace.steps.count
            document.shortfall = try replay.shortfall(of: trace, deciding: recorded.property)
            if follower == .engine, document.shortfall == nil { try follow(trace, of: model, &document) }
        }
        return document
    }

    /// The engine takes the steps of a run of the model's.
    private func follow(_ trace: Trace, of model: RecordedModel, _ document: inout ReplayDocument) throws {
        let instance: AgreementInstance
        do {
            instance = try AgreementInstance(model.version, at: model.ground.scope)
        } catch { throw CommandFailure.badData("\(file): cannot be replayed on the engine: \(error)") }
        let labels = trace.steps.map { model.ground.actions[$0.action].label }
        let result = EngineReplay(instance).run(from: trace.initial, labels)
        (document.on, document.steps, document.obstacle) = (.engine, result.steps, result.obstacle)
        document.evidence = result.evidence
    }
}

/// What came of a replay.
struct ReplayDocument: Encodable {
    /// What takes the steps of a trace.
    enum Follower: String, ExpressibleByArgument, CaseIterable, Encodable { case model, engine }

    let schema = "endio.replay/1"
    let endio = EndioCommand.version
    let file: String
    let `protocol`: String
    let scope: String
    let property: String
    /// The engine, where the run was one of the model's and the engine was asked to follow.
    var on = Follower.model
    /// Steps taken; where it stops, the number of the step that cannot be.
    var steps = 0
    /// Why it stops being a run, or the engine does not follow.
    var obstacle: String?
    /// Why its end does not decide the property.
    var shortfall: String?
    /// What readers, reports and counters show on the engine.
    var evidence: [String]?
    private let place: String

    private enum CodingKeys: CodingKey {
        case schema, endio, file, `protocol`, scope, property, on, steps, obstacle, shortfall, evidence
    }

    init(_ file: String, _ model: RecordedModel, _ recorded: TraceFile) {
        (self.file, `protocol`, scope, property) = (file, model.name, model.ground.scope.name, recorded.property)
        place = model.place
    }

    /// Whether all steps were taken, and their end decides the property.
    var isWhole: Bool { obstacle == nil && shortfall == nil }

    /// The same, for people.
    var text: String {
        let lines =
            switch (on, obstacle, shortfall) {
            case (.model, let obstacle?, _):
                ["\(file): stops being a run of \(`protocol`) at step \(steps): \(obstacle)"]
            case (.model, nil, let shortfall?):
                ["\(file): all \(steps) steps are a run of \(`protocol`) (\(place)), but \(shortfall)"]
            case (.model, nil, nil):
                ["\(file): all \(steps) steps are a run of \(`protocol`) (\(place)); its end decides \(property)"]
            case (.engine, let obstacle?, _): ["\(file): the engine stops after step \(steps): \(obstacle)"]
            case (.engine, nil, _):
                [
                    "\(file): the engine takes all \(steps) steps as \(`protocol`) does (\(place)); "
                        + "their end decides \(property)"
                ]
            }
        let shown = (evidence ?? []).map { "  \($0)" }
        let nothing = on == .engine && shown.isEmpty ? ["readers, reports and counters show nothing"] : []
        return (lines + nothing + shown).joined(separator: "\n").printable
    }
}
