/// In which context the kernel runs a step.
public enum Context: String, Sendable, CaseIterable {
    case process
    /// Hard or soft interrupt: nothing here may sleep.
    case irq
    case workqueue
}

/// What is assumed of a step that can be taken.
///
/// It is assumed for each task on its own: of an action whose first parameter is an element of an unordered index sort,
/// for each such element (``FairSteps``), so that no task's step stands for another's. What else a step could be taken
/// with, such as blocks or whether it fails, is a choice that nobody has to make fairly.
public enum Fairness: String, Sendable, CaseIterable {
    /// It need never happen: a choice of the environment.
    case none
    /// If it stays enabled, it happens: what a processor, a device or a worker that is not stopped does.
    case weak
    /// If it is enabled again and again, it happens: what a queue for a lock does.
    case strong
}

/// A parameter of an action: the step exists once for each of its values.
public struct Parameter<Value: Sorted>: Sendable {
    let binder: Binder

    /// The term that stands for the parameter's value.
    var term: Term<Value> { Term(unchecked: .bound(binder)) }
}

extension Parameter where Value == Int {
    /// An integer parameter.
    public init(_ name: String, in range: ClosedRange<Int>) {
        binder = Binder(name, sort: .integer, range: range)
    }
}

extension Parameter {
    /// A parameter that ranges over a whole sort.
    public init(_ name: String) {
        precondition(Value.sort != .integer, "an integer parameter needs a range: Parameter(\"\(name)\", in: 0...2)")
        binder = Binder(name, sort: Value.sort)
    }
}

/// One kind of step: when it can happen, and what it changes. What no line updates stays as it is.
public struct Action: Sendable {
    /// The name, which labels traces and the engine's steps.
    public var name: String
    /// The parameters; one step for each of their values.
    public var parameters: [Binder]
    /// Guard lines and updates.
    public var lines: [Line]
    /// Who takes the step.
    public var actor: Actor
    /// Where the kernel runs it.
    public var context: Context
    /// What is assumed if it stays enabled.
    public var fairness: Fairness
    /// The class of failures that the step belongs to.
    public var fault: FaultClass?
    /// The part that the action belongs to; `nil`: all.
    public var part: Part?
    /// The kernel function and file that it mirrors.
    public var mirrors: Mirror
    /// The numbered steps of the protocol's description that it stands for.
    public var steps: [String]
    /// One sentence: what happens.
    public var summary: String
    /// Where it is written.
    public let location: SourceLocation

    /// An action. The body receives one term a parameter.
    public init<each Value: Sorted>(
        _ name: String, _ parameters: repeat Parameter<each Value>, by actor: Actor, in context: Context = .process,
        fairness: Fairness = .weak, fault: FaultClass? = nil, part: Part? = nil, mirrors: Mirror = "",
        steps: [String] = [], _ summary: String = "", file: String = #fileID, line: Int = #line,
        @ActionBuilder _ body: (repeat Term<each Value>) -> [Line]
    ) {
        var binders: [Binder] = []
        repeat binders.append((each parameters).binder)
        self.name = name
        self.parameters = binders
        lines = body(repeat (each parameters).term)
        self.actor = actor
        self.context = context
        self.fairness = fault == nil ? fairness : .none
        self.fault = fault
        self.part = part
        self.mirrors = mirrors
        self.steps = steps
        self.summary = summary
        location = SourceLocation(file: file, line: line)
    }
}

/// Lines that a part adds to an action of another part.
public struct ActionExtension: Sendable {
    /// The action extended.
    public let action: String
    /// The part that adds the lines.
    public let part: Part
    /// Stand for the extended action's first parameters, in order.
    public let parameters: [Binder]
    /// The lines added, in terms of the extension's own parameters.
    public var lines: [Line]
    /// Where it is written.
    public let location: SourceLocation

    /// An extension. Its parameters stand, in order, for the first of the extended action's.
    public init<each Value: Sorted>(
        of action: String, _ parameters: repeat Parameter<each Value>, part: Part, file: String = #fileID,
        line: Int = #line, @ActionBuilder _ body: (repeat Term<each Value>) -> [Line]
    ) {
        var binders: [Binder] = []
        repeat binders.append((each parameters).binder)
        self.action = action
        self.part = part
        self.parameters = binders
        lines = body(repeat (each parameters).term)
        location = SourceLocation(file: file, line: line)
    }

    /// The lines added, in terms of the extended action's parameters.
    public func lines(for extended: Action) -> [Line] {
        let replacements = zip(parameters, extended.parameters).map { ($0, Expression.bound($1)) }
        let byBinder = Dictionary(replacements, uniquingKeysWith: { first, _ in first })
        return lines.map { $0.substituting(byBinder) }
    }
}
