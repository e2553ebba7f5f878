public import TransitionSystems

/// A search that cannot be done, or that found a mistake in the model.
public enum ExplorationError: Error, Equatable, CustomStringConvertible {
    /// No property of the model has the id.
    case unknownProperty(String, known: [String])
    /// A state takes more bits than the explorer handles.
    case stateTooLarge(bits: Int, most: Int)
    /// A step leaves the range of a cell; the run leads to the state before it.
    case outOfRange(OutOfRange, Trace)
    /// The checkpoint's file is not a whole checkpoint of this version.
    case damagedCheckpoint(path: String, reason: String)
    /// The checkpoint belongs to another model, another scope or other options.
    case foreignCheckpoint(path: String)
    /// The checkpoint's file cannot be read.
    case unreadableCheckpoint(path: String, reason: String)
    /// The checkpoint's file cannot be opened or written.
    case unusableCheckpoint(path: String, reason: String)

    /// What was wrong, where, and what to do.
    public var description: String {
        switch self {
        case .unknownProperty(let id, let known):
            "no property '\(id)' applies to the model; known: \(known.joined(separator: ", "))"
        case .stateTooLarge(let bits, let most):
            "a state takes \(bits) bits, more than \(most); choose a smaller scope"
        case .outOfRange(let error, let trace):
            "\(error.description) (after \(trace.steps.count) steps)"
        case .damagedCheckpoint(let path, let reason):
            "\(path): not a whole checkpoint: \(reason); delete the file to start again"
        case .foreignCheckpoint(let path):
            "\(path): the checkpoint belongs to another model, scope or choice of properties and reductions; "
                + "name another file, or delete it to start again"
        case .unreadableCheckpoint(let path, let reason):
            "cannot read '\(path)': \(reason); delete the file to start again"
        case .unusableCheckpoint(let path, let reason):
            "cannot write '\(path)': \(reason)"
        }
    }
}
