/// A protocol as data: what its state is made of, how it moves, and what must hold.
public struct TransitionSystem: Sendable {
    /// The name shown in reports.
    public var name: String
    /// The variables, in the order shown.
    public var variables: [VariableDeclaration]
    /// The decisions that presets make.
    public var axes: [Setting]
    /// Classes of failures that can be switched on.
    public var faults: [FaultClass]
    /// Parts that can be composed.
    public var parts: [Part]
    /// Everyone who takes steps, in the order of a trace's columns.
    public var actors: [Actor]
    /// Bounds that scopes may set.
    public var limits: [Limit]
    /// What every initial state satisfies.
    public var initially: [Expression]
    /// The kinds of step.
    public var actions: [Action]
    /// What parts add to actions of other parts.
    public var extensions: [ActionExtension]
    /// What must hold, and what is claimed.
    public var properties: [Property]
    /// Invariants that nobody asks for and proofs need: what is counted by a counter, what makes a property inductive.
    public var lemmas: [Property]
    /// What no property states, because the model lacks what it is about.
    public var notCovered: [NotCovered]
    /// What the description takes for granted, as short phrases: every verdict names them.
    public var assumptions: [String]
    /// Where a state may have no successor: everything that was started is finished. Elsewhere that is a deadlock.
    public var finished: Expression
    /// Where it is written.
    public let location: SourceLocation

    /// A protocol.
    public init(
        _ name: String, variables: [any Declares], axes: [Setting] = [], faults: [FaultClass] = [], parts: [Part] = [],
        actors: [Actor], limits: [Limit] = [], @FormulaBuilder initially: () -> [Expression] = { [] },
        actions: [Action], extensions: [ActionExtension] = [], properties: [Property], lemmas: [Property] = [], notCovered: [NotCovered] = [],
        assumptions: [String] = [], file: String = #fileID, line: Int = #line,
        @FormulaBuilder finished: () -> [Expression]
    ) {
        self.name = name
        self.variables = variables.map(\.declaration)
        self.axes = axes
        self.faults = faults
        self.parts = parts
        self.actors = actors
        self.limits = limits
        self.initially = initially()
        self.actions = actions
        self.extensions = extensions
        self.properties = properties
        self.lemmas = lemmas
        self.notCovered = notCovered
        self.assumptions = assumptions
        self.finished = conjunction(finished())
        location = SourceLocation(file: file, line: line)
    }

    /// The action of a name.
    public func action(named name: String) -> Action? {
        actions.first { $0.name == name }
    }

    /// The property of an id.
    public func property(_ id: String) -> Property? {
        properties.first { $0.id == id }
    }

    /// The declaration of a name.
    public func variable(named name: String) -> VariableDeclaration? {
        variables.first { $0.name == name }
    }

    /// The axis of a name.
    public func axis(named name: String) -> Setting? {
        axes.first { $0.name == name }
    }
}
