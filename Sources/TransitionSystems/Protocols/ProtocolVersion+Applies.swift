extension ProtocolVersion {
    /// Whether a condition on axes alone holds of the version. Validation lets a property's `applies` read nothing else.
    public func holds(_ condition: Expression) -> Bool {
        value(of: condition) != 0
    }

    private func value(of expression: Expression) -> Int {
        switch expression {
        case .literal(let value, _): value
        case .setting(let setting): axes[setting] ?? 0
        case .located(let inner, _): value(of: inner)
        case .not(let a): 1 - value(of: a)
        case .and(let parts): parts.allSatisfy { value(of: $0) != 0 } ? 1 : 0
        case .or(let parts): parts.contains { value(of: $0) != 0 } ? 1 : 0
        case .implies(let a, let b): value(of: a) == 0 || value(of: b) != 0 ? 1 : 0
        case .equal(let a, let b): value(of: a) == value(of: b) ? 1 : 0
        case .ifThenElse(let a, let b, let c): value(of: a) != 0 ? value(of: b) : value(of: c)
        default: preconditionFailure("a condition on axes reads no state: \(expression)")
        }
    }
}
