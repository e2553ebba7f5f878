/// A protocol that cannot be derived as asked.
public enum DerivationError: Error, Hashable, CustomStringConvertible {
    /// The protocol has nothing of that name.
    case unknown(kind: String, name: String, protocol: String, suggestion: String?)
    /// The protocol has something of that name already.
    case exists(kind: String, name: String, protocol: String)
    /// No guard line of the action is the one described.
    case noGuard(action: String, description: String, reasons: [String])
    /// Several guard lines of the action fit the description.
    case severalGuards(action: String, description: String, reasons: [String])
    /// The parameters given do not stand for the action's first parameters.
    case parameters(action: String, given: [String], declared: [String])
    /// Two actions cannot change places.
    case cannotSwap(first: String, second: String, reason: String)

    /// What was asked, why it cannot be, and what can.
    public var description: String {
        switch self {
        case .unknown(let kind, let name, let system, let suggestion):
            "the protocol '\(system)' has no \(kind) '\(name)'." + (suggestion.map { " Did you mean '\($0)'?" } ?? "")
        case .exists(let kind, let name, let system):
            "the protocol '\(system)' already has the \(kind) '\(name)'; replace or edit it, or take another name"
        case .noGuard(let action, let description, let reasons):
            "the action '\(action)' has no guard line \(description); its reasons are: \(Self.list(reasons))"
        case .severalGuards(let action, let description, let reasons):
            "the action '\(action)' has several guard lines \(description): \(Self.list(reasons)); name one of them"
        case .parameters(let action, let given, let declared):
            "the parameters (\(given.joined(separator: ", "))) do not match "
                + "'\(action)(\(declared.joined(separator: ", ")))'; give its first parameters, in order"
        case .cannotSwap(let first, let second, let reason):
            "'\(first)' and '\(second)' cannot change places: \(reason)"
        }
    }

    private static func list(_ reasons: [String]) -> String {
        reasons.isEmpty ? "none" : reasons.map { "'\($0)'" }.joined(separator: ", ")
    }
}
