/// How one protocol version differs from another.
public struct ProtocolDifference: Sendable, Hashable, CustomStringConvertible {
    /// An axis at which the two stand at different values; `nil` where one leaves it open or does not have it.
    public struct AxisMove: Sendable, Hashable {
        /// The axis.
        public let axis: String
        /// The value in the older version.
        public let from: String?
        /// The value in the newer one.
        public let to: String?
    }

    /// An action that both have, with different lines or attributes.
    public struct ActionChange: Sendable, Hashable {
        /// The action's name.
        public let action: String
        /// Parameters and attributes, before and after; `nil` when they are the same.
        public let signature: Signatures?
        /// Lines that only the older version has, as text.
        public let removed: [String]
        /// Lines that only the newer version has, as text.
        public let added: [String]
    }

    /// Parameters and attributes of an action in both versions.
    public struct Signatures: Sendable, Hashable {
        /// In the older version.
        public let from: String
        /// In the newer one.
        public let to: String
    }

    /// Axes that were moved, in the newer version's order.
    public let axes: [AxisMove]
    /// Actions that only the newer version has.
    public let addedActions: [String]
    /// Actions that only the older version has.
    public let removedActions: [String]
    /// Actions that both have and that differ.
    public let changedActions: [ActionChange]
    /// Properties that only the newer version has, or states differently.
    public let addedProperties: [String]
    /// Properties that only the older version has, or states differently.
    public let removedProperties: [String]

    /// Whether the two are the same protocol.
    public var isEmpty: Bool {
        axes.isEmpty && addedActions.isEmpty && removedActions.isEmpty && changedActions.isEmpty
            && addedProperties.isEmpty && removedProperties.isEmpty
    }

    /// One line a difference: `+` for what is new, `-` for what is gone, `~` for what changed.
    public var description: String {
        if isEmpty { return "no difference" }
        var rows = axes.map { "~ axis \($0.axis): \($0.from ?? "open") → \($0.to ?? "open")" }
        rows += removedActions.map { "- action \($0)" } + addedActions.map { "+ action \($0)" }
        for change in changedActions {
            rows.append("~ action \(change.action)")
            if let signature = change.signature { rows += ["  - \(signature.from)", "  + \(signature.to)"] }
            rows += change.removed.map { "  - \($0.indentedAfterFirstLine)" }
            rows += change.added.map { "  + \($0.indentedAfterFirstLine)" }
        }
        rows += removedProperties.map { "- property \($0)" } + addedProperties.map { "+ property \($0)" }
        return rows.joined(separator: "\n")
    }
}

extension String {
    fileprivate var indentedAfterFirstLine: String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    }
}

extension ProtocolVersion {
    /// How this version differs from an older one. Names of binders and where things are written make no difference.
    public func difference(from older: ProtocolVersion) -> ProtocolDifference {
        let names = Set(system.actions.map(\.name))
        let oldNames = Set(older.system.actions.map(\.name))
        let statements = Set(system.properties.map(\.structuralKey))
        let oldStatements = Set(older.system.properties.map(\.structuralKey))
        return ProtocolDifference(
            axes: axisMoves(from: older),
            addedActions: system.actions.map(\.name).filter { !oldNames.contains($0) },
            removedActions: older.system.actions.map(\.name).filter { !names.contains($0) },
            changedActions: system.actions.compactMap { action in
                older.system.action(named: action.name).flatMap { change(of: action, from: $0, in: older.system) }
            },
            addedProperties: system.properties.filter { !oldStatements.contains($0.structuralKey) }.map(\.id),
            removedProperties: older.system.properties.filter { !statements.contains($0.structuralKey) }.map(\.id))
    }

    private func axisMoves(from older: ProtocolVersion) -> [ProtocolDifference.AxisMove] {
        var settings = system.axes
        settings += older.system.axes.filter { !settings.contains($0) }
        return settings.compactMap { axis in
            let from = older.axes[axis].map { axis.valueNames[$0] }
            let to = axes[axis].map { axis.valueNames[$0] }
            return from == to ? nil : ProtocolDifference.AxisMove(axis: axis.name, from: from, to: to)
        }
    }

    private func change(
        of new: Action, from old: Action, in older: TransitionSystem
    ) -> ProtocolDifference.ActionChange? {
        let (newLines, oldLines) = (lines(of: new, in: system), lines(of: old, in: older))
        let added = newLines.without(oldLines)
        let removed = oldLines.without(newLines)
        let (to, from) = (new.signatureWithAttributes, old.signatureWithAttributes)
        let isSameSignature =
            new.parameters.map(\.sort) == old.parameters.map(\.sort)
            && new.parameters.map(\.range) == old.parameters.map(\.range) && new.attributes == old.attributes
        if added.isEmpty, removed.isEmpty, isSameSignature { return nil }
        return ProtocolDifference.ActionChange(
            action: new.name, signature: isSameSignature ? nil : .init(from: from, to: to), removed: removed,
            added: added)
    }

    /// The lines of an action and of its extensions, each with its structural key and as text.
    private func lines(of action: Action, in system: TransitionSystem) -> [(key: String, text: String)] {
        let canonical = ExpressionPrinter(isCanonical: true, binders: action.parameters)
        let readable = ExpressionPrinter(binders: action.parameters)
        let own = action.lines.map { line in
            (canonical.lines(line).joined(separator: "\n"), readable.lines(line).joined(separator: "\n"))
        }
        let extended = system.extensions.filter { $0.action == action.name }.flatMap { part in
            part.lines(for: action).map { line in
                (
                    "\(part.part.name): " + canonical.lines(line).joined(separator: "\n"),
                    "(\(part.part.name)) " + readable.lines(line).joined(separator: "\n")
                )
            }
        }
        return own + extended
    }
}

extension Array where Element == (key: String, text: String) {
    /// The texts of the elements whose key the others lack; one that occurs twice is matched twice.
    fileprivate func without(_ others: [Element]) -> [String] {
        var left = Dictionary(others.map { ($0.key, 1) }, uniquingKeysWith: +)
        return compactMap { element in
            guard let count = left[element.key], count > 0 else { return element.text }
            left[element.key] = count - 1
            return nil
        }
    }
}

extension Action {
    /// `submit(r ∈ Request) by submitter, in process context, weakly fair`.
    fileprivate var signatureWithAttributes: String {
        "\(signature()) \(attributes.joined(separator: ", "))"
    }
}
