/// One piece of a finite state: a variable at given indices.
public struct Cell: Sendable, Hashable {
    /// Shown in traces: `state[r0]`.
    public let name: String
    /// The position of the variable among the model's; `nil` for the counter of failures that a scope adds.
    public let variable: Int?
    /// Ordinals of the indices.
    public let indices: [Int]
    /// The sort of the values.
    public let sort: Sort
    /// The least value.
    public let lower: Int
    /// How many values there are.
    public let cardinality: Int

    /// The largest value.
    public var upper: Int { lower + cardinality - 1 }

    /// A value as people read it.
    public func describe(_ value: Int) -> String {
        if case .index = sort { "\(value)" } else { ElementName.text(value, of: sort) }
    }
}

/// One guard line of a step.
public struct GroundGuard: Sendable {
    /// The condition.
    public let condition: NodeID
    /// Why the step needs it.
    public let reason: String
    /// Where the line is written.
    public let location: SourceLocation
}

/// The new value of one cell.
public struct GroundUpdate: Sendable {
    /// The cell changed.
    public let cell: Int
    /// Its value after the step, over the cells before it.
    public let value: NodeID
    /// Whether the value could lie outside the cell's range, so that it must be checked.
    public let needsRangeCheck: Bool
    /// Where the first line that assigns the cell is written.
    public let location: SourceLocation
}

/// An action with values for its parameters: one possible step.
public struct GroundAction: Sendable {
    /// The position of the action among the model's.
    public let action: Int
    /// The action's name.
    public let name: String
    /// Values of the parameters, in order.
    public let arguments: [Int]
    /// The values as people read them.
    public let argumentNames: [String]
    /// Conditions that must all hold.
    public let guards: [GroundGuard]
    /// All cells changed, each once, in the order of cells.
    public let updates: [GroundUpdate]

    /// `submit(r0, b1)`.
    public var label: String { argumentNames.isEmpty ? name : "\(name)(\(argumentNames.joined(separator: ", ")))" }
}

/// A property over the cells of a finite state.
public struct GroundProperty: Sendable {
    /// The property's id.
    public let id: String
    /// The form of the statement.
    public let kind: GroundKind
    /// What must hold: for a step property over cells before and after.
    public let condition: NodeID

    /// Forms that a search over states can decide.
    public enum GroundKind: Sendable {
        case invariant, step, sometimes
    }
}

/// A model at given settings and sizes: cells, possible steps and properties without binders.
public struct GroundModel: Sendable {
    /// The model that was instantiated.
    public let model: Model
    /// The protocol's decisions, a value for each axis.
    public let axes: [Setting: Int]
    /// The finite instance.
    public let scope: Scope
    /// The pieces of a state, in order.
    public let cells: [Cell]
    /// All expressions.
    public let arena: GroundArena
    /// The possible steps.
    public let actions: [GroundAction]
    /// The properties that apply under the settings and whose parts are composed, but for those that ask for progress.
    public let properties: [GroundProperty]
    /// The progress claims that apply under the settings and whose parts are composed.
    public let progress: [GroundProgress]
    /// What every initial state satisfies, beyond the cells' initial values.
    public let initially: [NodeID]
    /// The initial value of each cell; `nil`: any.
    public let initialValues: [Int?]
    /// Where a state may have no successor.
    public let finished: NodeID
}
