public import TransitionSystems

/// Writes a finite model as one Promela process, in which every possible step is one `d_step`.
///
/// Spin's verifier then stores exactly the model's states (see ``PromelaProgram/extraStates``), reports an *assertion
/// violated* where an asserted property fails or an update leaves its range, and an *invalid end state* where nothing
/// can happen and something is unfinished. No state is left out when the verifier is made with `-o1 -o2`, without which
/// Spin drops variables that are only written, and compiled with `-DNOREDUCE`.
public struct PromelaExporter: Sendable {
    /// Each initial state becomes one option of the program's first choice; more than this make no sensible program.
    public static let mostInitialStates = 10_000

    /// The model exported.
    public let model: GroundModel
    /// The ids of the invariants and step properties to assert; `nil`: all. A reachability claim is never asserted.
    public var properties: Set<String>?
    /// What the program's first lines say is not checked.
    public var leftOut: [LeftOut]
    /// What the program's first line says of the protocol version: its id, and what differs from it; `nil`: nothing.
    public var version: String?

    /// An exporter of a finite model.
    public init(_ model: GroundModel, properties: Set<String>? = nil, leftOut: [LeftOut] = [], version: String? = nil) {
        self.model = model
        self.properties = properties
        self.leftOut = leftOut
        self.version = version
    }

    /// The program.
    ///
    /// - Throws: ``ExportError`` when a property is unknown, or there is no initial state or too many.
    public func program() throws(ExportError) -> PromelaProgram {
        let known = model.properties.filter { $0.kind != .sometimes }
        let ids = known.map(\.id)
        if let unknown = properties?.subtracting(ids).min() { throw .unknownProperty(id: unknown, known: ids) }
        let asserted = known.filter { properties?.contains($0.id) ?? true && $0.condition != model.arena.truth }
        let starts = try initialStates()
        var writer = PromelaWriter(model, asserted: asserted, leftOut: leftOut, version: version)
        let needsChoice = starts.count > 1 || !satisfiesInvariants(starts[0], asserted)
        let selfLoops = model.finished != model.arena.truth && model.finished != model.arena.falsehood
        let text = writer.program(starts: starts, choosesStart: needsChoice)
        // Spin counts its own first state as one transition more; the model counts each initial state as generated.
        return PromelaProgram(
            text: text, extraStates: needsChoice ? 1 : 0, extraTransitions: selfLoops ? nil : needsChoice ? 1 : 0,
            asserted: asserted.map(\.id))
    }

    private func initialStates() throws(ExportError) -> [[Int]] {
        let states = Interpreter(model).initialStates()
        let name = model.model.system.name
        if states.isEmpty { throw .noInitialState(model: name, scope: model.scope.name) }
        guard states.count <= Self.mostInitialStates else {
            throw .tooManyInitialStates(
                model: name, scope: model.scope.name, count: states.count, limit: Self.mostInitialStates)
        }
        return states
    }

    /// Steps assert what holds after them; an initial state that violates an invariant needs a step of its own.
    private func satisfiesInvariants(_ state: [Int], _ asserted: [GroundProperty]) -> Bool {
        let interpreter = Interpreter(model)
        return asserted.allSatisfy { $0.kind != .invariant || interpreter.holds($0.condition, in: state) }
    }
}
