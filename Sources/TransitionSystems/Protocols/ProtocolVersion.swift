/// One version of a protocol: a description, and a value for each of its axes.
///
/// A version is derived from another in a few lines:
///
/// ```swift
/// let patched = try seed.derived(as: "my-patch", title: "the worker checks twice") { version in
///     try version.set("end-io-error", to: "clear-and-put")
///     version.system = try version.system.droppingGuard(containing: "is the last", of: "put_io_end")
/// }
/// ```
public struct ProtocolVersion: Sendable {
    /// The name that the command line takes.
    public var id: String
    /// A few words.
    public var title: String
    /// One sentence: what is special about the version.
    public var summary: String
    /// The description, which several versions may share.
    public var system: TransitionSystem
    /// The ordinal of the value of each axis.
    public var axes: [Setting: Int]
    /// What is expected of properties, by id.
    public var expectations: [String: Expectation]

    /// A version.
    public init(
        id: String, title: String, summary: String = "", system: TransitionSystem, axes: [Setting: Int] = [:],
        expectations: [String: Expectation] = [:]
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.system = system
        self.axes = axes
        self.expectations = expectations
    }

    /// The version with one axis moved.
    ///
    /// - Throws: ``ProtocolError`` when the axis or its value is not known, with those that are.
    public func setting(_ axis: String, to value: String) throws(ProtocolError) -> ProtocolVersion {
        var moved = self
        try moved.set(axis, to: value)
        return moved
    }

    /// Moves one axis.
    ///
    /// - Throws: ``ProtocolError`` when the axis or its value is not known, with those that are.
    public mutating func set(_ axis: String, to value: String) throws(ProtocolError) {
        let setting = try setting(named: axis)
        guard let ordinal = setting.valueNames.firstIndex(of: value) else {
            throw .unknownValue(axis: axis, value: value, known: setting.valueNames)
        }
        axes[setting] = ordinal
    }

    /// The name of the value at which an axis stands; `nil` when the version leaves it open.
    ///
    /// - Throws: ``ProtocolError`` when the axis is not known.
    public func value(of axis: String) throws(ProtocolError) -> String? {
        let setting = try setting(named: axis)
        return axes[setting].map { setting.valueNames[$0] }
    }

    private func setting(named axis: String) throws(ProtocolError) -> Setting {
        guard let setting = system.axis(named: axis) else {
            throw .unknownAxis(axis: axis, known: system.axes.map(\.name))
        }
        return setting
    }

    /// A version derived from this one. It expects nothing until it says so: what is known of this version need not hold
    /// of the new one.
    ///
    /// - Throws: what `change` throws.
    public func derived<Failure: Error>(
        as id: String, title: String, summary: String = "",
        _ change: (inout ProtocolVersion) throws(Failure) -> Void
    ) throws(Failure) -> ProtocolVersion {
        var version = self
        version.id = id
        version.title = title
        version.summary = summary
        version.expectations = [:]
        try change(&version)
        return version
    }
}

/// A name that a protocol version does not know.
public enum ProtocolError: Error, Hashable, CustomStringConvertible {
    /// The protocol has no such axis.
    case unknownAxis(axis: String, known: [String])
    /// The axis has no such value.
    case unknownValue(axis: String, value: String, known: [String])

    /// What is not known, what may have been meant, and what is known.
    public var description: String {
        switch self {
        case .unknownAxis(let axis, let known):
            "no axis '\(axis)'.\(Suggestion.phrase(for: axis, in: known)) Known: \(known.joined(separator: ", "))"
        case .unknownValue(let axis, let value, let known):
            "the axis '\(axis)' has no value '\(value)'.\(Suggestion.phrase(for: value, in: known)) "
                + "Known: \(known.joined(separator: ", "))"
        }
    }
}
