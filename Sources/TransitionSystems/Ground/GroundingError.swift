/// A model that cannot be instantiated in a scope.
public enum GroundingError: Error, Hashable, CustomStringConvertible {
    /// A sort of the model has no size in the scope.
    case missingSize(sort: String, scope: String)
    /// A sort's size is out of bounds.
    case sizeOutOfBounds(sort: String, size: Int, scope: String)
    /// An axis has no value.
    case missingAxis(axis: String)
    /// Two lines may assign one cell in one step.
    case doubleUpdate(action: String, cell: String, first: SourceLocation, second: SourceLocation)
    /// A line reads a variable of a part that is not composed.
    case absentVariable(variable: String, part: String, location: SourceLocation?)

    /// What was wrong, where, and what to do.
    public var description: String {
        switch self {
        case .missingSize(let sort, let scope):
            "scope '\(scope)' gives no size for the sort \(sort); add it to the scope's sizes"
        case .sizeOutOfBounds(let sort, let size, let scope):
            "scope '\(scope)' gives the sort \(sort) the size \(size); sizes are between 1 and \(Grounding.largestSize)"
        case .missingAxis(let axis):
            "the axis '\(axis)' has no value; name one of its cases"
        case .doubleUpdate(let action, let cell, let first, let second):
            "\(second): error: the action '\(action)' may assign \(cell) twice in one step (first at \(first)); "
                + "make the conditions exclude each other, for instance with 'otherwise:'"
        case .absentVariable(let variable, let part, let location):
            "\(location.map { "\($0): " } ?? "")error: '\(variable)' belongs to the part '\(part)', which is not composed; "
                + "guard the line with the part's 'isComposed'"
        }
    }
}
