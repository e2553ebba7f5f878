public import TransitionSystems

/// A model that cannot be written in another checker's language.
public enum ExportError: Error, Hashable, CustomStringConvertible {
    /// No state satisfies what every initial state must.
    case noInitialState(model: String, scope: String)
    /// Each initial state becomes a step of its own, and there are too many.
    case tooManyInitialStates(model: String, scope: String, count: Int, limit: Int)
    /// The model has no such property, or it does not apply at these settings.
    case unknownProperty(id: String, known: [String])
    /// The bound of a bounded check is out of place.
    case depthOutOfBounds(depth: Int, least: Int)
    /// A line has a form that the language has no counterpart for.
    case unsupported(what: String, language: String, location: SourceLocation?)

    /// Whether the question is at fault: a property or depth asked for. Otherwise it is the model.
    public var isAboutWhatWasAskedFor: Bool {
        switch self {
        case .unknownProperty, .depthOutOfBounds: true
        case .noInitialState, .tooManyInitialStates, .unsupported: false
        }
    }

    /// What was wrong, where, and what to do.
    public var description: String {
        switch self {
        case .noInitialState(let model, let scope):
            "the model '\(model)' has no initial state in scope '\(scope)'; weaken a line of its 'initially'"
        case .tooManyInitialStates(let model, let scope, let count, let limit):
            "the model '\(model)' has \(count) initial states in scope '\(scope)', and at most \(limit) can be "
                + "exported; make the scope smaller or fix more initial values"
        case .unknownProperty(let id, let known):
            "no property '\(id)' applies to the exported model; known: \(known.joined(separator: ", "))"
        case .depthOutOfBounds(let depth, let least):
            "a bounded check of this property needs a depth of at least \(least), not \(depth)"
        case .unsupported(let what, let language, let location):
            "\(location.map { "\($0): " } ?? "")error: \(what) cannot be exported to \(language)"
        }
    }
}
