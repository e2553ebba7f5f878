/// A run-time constant of a model: which protocol version it follows, which faults and actors are on, which parts are
/// composed, how much a run may do. Changing one compiles nothing.
public struct Setting: Hashable, Sendable {
    /// What the setting decides.
    public enum Kind: String, Sendable {
        /// A decision of the protocol's design: a point of the axis for each preset.
        case axis
        /// Whether a class of failures may happen.
        case fault
        /// Whether an actor of the environment takes part.
        case actor
        /// Whether a part of the protocol is composed.
        case part
        /// How often something may happen in a run; no bound when unset.
        case limit
    }

    /// What the setting decides.
    public let kind: Kind
    /// The name that the command line takes.
    public let name: String
    /// The values it can take.
    public let sort: Sort
    /// One sentence.
    public let summary: String
    /// One sentence for each case of an axis, with the commit that introduced it.
    public let valueSummaries: [String]

    /// Settings are the same when kind and name are.
    public static func == (a: Setting, b: Setting) -> Bool {
        a.kind == b.kind && a.name == b.name
    }

    /// Feeds what identifies the setting.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(name)
    }

    /// The names of the values an axis can take.
    public var valueNames: [String] {
        if case .enumeration(_, let cases) = sort { cases } else { [] }
    }
}

/// One decision of the protocol's design.
public struct Axis<Value: Enumeration>: Sendable {
    /// The run-time constant.
    public let setting: Setting

    /// An axis; `values` says for each case what it means and which commit moved the kernel there.
    public init(_ name: String, _ summary: String, _ values: KeyValuePairs<Value, String>) {
        let summaries = Value.allCases.map { value in values.first { $0.key == value }?.value ?? "" }
        setting = Setting(kind: .axis, name: name, sort: Value.sort, summary: summary, valueSummaries: summaries)
    }

    /// Whether the axis stands at one of the cases.
    public func `is`(_ cases: Value...) -> Term<Bool> {
        let tests = cases.map { Expression.equal(.setting(setting), .literal($0.ordinal, Value.sort)) }
        return Term<Bool>(unchecked: tests.count == 1 ? tests[0] : .or(tests))
    }
}

/// A class of failures that the environment may cause. An action of the class is enabled only where it is on.
public struct FaultClass: Hashable, Sendable {
    /// The run-time constant.
    public let setting: Setting
    /// The name that the command line takes.
    public var name: String { setting.name }

    /// A fault class.
    public init(_ name: String, _ summary: String) {
        setting = Setting(kind: .fault, name: name, sort: .bool, summary: summary, valueSummaries: [])
    }
}

/// A part of a protocol. Only the parts that a property needs are composed when it is checked.
public struct Part: Hashable, Sendable {
    /// The run-time constant.
    public let setting: Setting
    /// The name that the command line takes.
    public var name: String { setting.name }

    /// A part.
    public init(_ name: String, _ summary: String) {
        setting = Setting(kind: .part, name: name, sort: .bool, summary: summary, valueSummaries: [])
    }

    /// Whether the part is composed.
    public var isComposed: Term<Bool> { Term(unchecked: .setting(setting)) }
}

/// How often something may happen in an explored run. In a proof of any size there is no limit.
public struct Limit: Hashable, Sendable {
    /// The run-time constant.
    public let setting: Setting
    /// The name that scopes use.
    public var name: String { setting.name }

    /// A limit.
    public init(_ name: String, _ summary: String) {
        setting = Setting(kind: .limit, name: name, sort: .integer, summary: summary, valueSummaries: [])
    }

    /// Whether one more may be added to `count`.
    public func permits(oneMoreThan count: Term<Int>) -> Term<Bool> {
        Term<Bool>(unchecked: .less(count.expression, .setting(setting)))
    }
}

/// Who takes a step.
public struct Actor: Hashable, Sendable {
    /// The name shown above a trace's column.
    public let name: String
    /// Whether the actor belongs to the environment and can be switched off.
    public let isEnvironment: Bool
    /// The run-time constant that switches an environment actor on.
    public let setting: Setting

    /// An actor.
    public init(_ name: String, isEnvironment: Bool = false, _ summary: String = "") {
        self.name = name
        self.isEnvironment = isEnvironment
        setting = Setting(kind: .actor, name: name, sort: .bool, summary: summary, valueSummaries: [])
    }

    /// Whether the actor takes part.
    public var takesPart: Term<Bool> {
        isEnvironment ? Term(unchecked: .setting(setting)) : true
    }
}
