/// A validated protocol: every reader starts from one of these.
public struct Model: Sendable {
    /// The protocol as written.
    public let system: TransitionSystem
    /// What validation noticed that is not an error.
    public let warnings: [Diagnostic]

    /// Validates a protocol.
    ///
    /// - Throws: ``InvalidModel`` with every error found, each with file and line.
    public init(_ system: TransitionSystem) throws(InvalidModel) {
        var validation = Validation(system)
        let diagnostics = validation.run()
        let errors = diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { throw InvalidModel(name: system.name, errors: errors) }
        self.system = system
        warnings = diagnostics.filter { $0.severity == .warning }
    }

    private init(validated system: TransitionSystem, warnings: [Diagnostic]) {
        self.system = system
        self.warnings = warnings
    }

    /// The model with lines and attributes of some actions changed; no more than these is validated anew. Whether its
    /// quantifiers are such that it can be proved for any size is not looked at.
    ///
    /// - Parameters:
    ///   - changed: The protocol, which differs from the model's in nothing but the actions named.
    ///   - actions: Names of the actions that may differ.
    /// - Throws: ``InvalidModel`` with every error found in those actions.
    public func changing(
        to changed: TransitionSystem, in actions: Set<String>
    ) throws(InvalidModel) -> Model {
        var validation = Validation(changed)
        let errors = validation.run(on: actions).filter { $0.severity == .error }
        guard errors.isEmpty else { throw InvalidModel(name: changed.name, errors: errors) }
        return Model(validated: changed, warnings: warnings)
    }
}

/// Something noticed about a model before anything runs.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Sendable {
        case error, warning
    }

    /// How bad it is.
    public let severity: Severity
    /// What is wrong, and what to do.
    public let message: String
    /// Where.
    public let location: SourceLocation

    /// `File.swift:12: error: …`.
    public var description: String { "\(location): \(severity.rawValue): \(message)" }
}

/// A protocol that is not well formed.
public struct InvalidModel: Error, CustomStringConvertible {
    /// The protocol's name.
    public let name: String
    /// Everything wrong with it.
    public let errors: [Diagnostic]

    /// One line an error.
    public var description: String {
        "the model '\(name)' is not well formed:\n" + errors.map { "  \($0)" }.joined(separator: "\n")
    }
}
