extension ProtocolVersion {
    /// Whether a condition on axes alone holds of the version. Validation lets a property's `applies` read nothing else.
    public func holds(_ condition: Expression) -> Bool { condition.holds(under: axes) }
}

extension Expression {
    /// Whether a condition on axes alone holds for a choice of them; an axis left out stands at its first value.
    func holds(under axes: [Setting: Int]) -> Bool { value(under: axes) != 0 }

    private func value(under axes: [Setting: Int]) -> Int {
        switch self {
        case .literal(let value, _): value
        case .setting(let setting): axes[setting] ?? 0
        case .located(let inner, _): inner.value(under: axes)
        case .not(let a): 1 - a.value(under: axes)
        case .and(let parts): parts.allSatisfy { $0.holds(under: axes) } ? 1 : 0
        case .or(let parts): parts.contains { $0.holds(under: axes) } ? 1 : 0
        case .implies(let a, let b): !a.holds(under: axes) || b.holds(under: axes) ? 1 : 0
        case .equal(let a, let b): a.value(under: axes) == b.value(under: axes) ? 1 : 0
        case .ifThenElse(let a, let b, let c): a.holds(under: axes) ? b.value(under: axes) : c.value(under: axes)
        default: preconditionFailure("a condition on axes reads no state: \(self)")
        }
    }
}
