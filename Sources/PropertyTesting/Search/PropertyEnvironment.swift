import Foundation

/// What the environment says about searches. It goes before what the code says.
///
/// `PROPERTY_SEED`, `PROPERTY_RUNS`, `PROPERTY_TIME` (seconds), `PROPERTY_REPLAY` (a token, or the path of a saved
/// failure), `PROPERTY_STORE` (a folder, or `none`).
public struct PropertyEnvironment: Sendable {
    private let variables: [String: String]

    /// The environment of this process.
    public init() { self.init(ProcessInfo.processInfo.environment) }

    /// Variables by name.
    public init(_ variables: [String: String]) { self.variables = variables }

    /// A configuration with what the environment says of it.
    ///
    /// - Throws: ``PropertyUsageError`` when a variable has a value that makes no sense.
    public func applied(to configuration: PropertyConfiguration) throws -> PropertyConfiguration {
        var applied = configuration
        if let seed = try number("PROPERTY_SEED", UInt64.self) { applied.seed = seed }
        let runs = try number("PROPERTY_RUNS", Int.self)
        let seconds = try number("PROPERTY_TIME", Double.self)
        if let seconds, !(1e-6...1e9).contains(seconds) {
            throw PropertyUsageError("PROPERTY_TIME=\(seconds): not a number of seconds from 0.000001 to 1000000000")
        }
        if let runs { applied.runs = runs }
        if let seconds { applied.time = .seconds(seconds) }
        // As in code: when only one of the two is given, it alone decides.
        if runs != nil, seconds == nil { applied.time = .seconds(1_000_000_000) }
        if runs == nil, seconds != nil { applied.runs = .max }
        if let replay = variables["PROPERTY_REPLAY"], !replay.isEmpty { applied.replay = try Self.token(replay) }
        if let store = variables["PROPERTY_STORE"], !store.isEmpty {
            applied.store = store == "none" ? nil : FailureStore(folder: store)
        }
        return applied
    }

    private func number<Number: LosslessStringConvertible & Comparable & AdditiveArithmetic>(
        _ name: String, _ type: Number.Type
    ) throws -> Number? {
        guard let text = variables[name], !text.isEmpty else { return nil }
        guard let number = Number(text), number > .zero || name == "PROPERTY_SEED" else {
            let wanted = name == "PROPERTY_SEED" ? "not a whole number from 0 to \(UInt64.max)" : "not a positive number"
            throw PropertyUsageError("\(name)=\(text): \(wanted)")
        }
        return number
    }

    private static func token(_ text: String) throws -> ReplayToken {
        if text.hasPrefix(ReplayToken.prefix) { return try ReplayToken(text) }
        guard FileManager.default.fileExists(atPath: text) else {
            throw PropertyUsageError(
                "PROPERTY_REPLAY=\(text): neither a token, which begins with '\(ReplayToken.prefix)', nor a file")
        }
        return try SavedFailure(contentsOf: text).token
    }
}

/// Somebody asked for what cannot be: a damaged token, a variable with a value that makes no sense.
public struct PropertyUsageError: Error, Equatable, CustomStringConvertible {
    /// What was wrong, where, and what to do.
    public let description: String

    package init(_ description: String) { self.description = description }
}
