/// Replaces settings by their values at given axes and scope, and simplifies what they decide.
public struct SettingFolding: Sendable {
    /// The ordinal of the value of each axis; an axis left out stands at its first value.
    public let axes: [Setting: Int]
    /// Which parts, failures and actors are on, and what is bounded.
    public let scope: Scope

    /// A folding for one version at one scope, of whose sizes it knows nothing.
    public init(axes: [Setting: Int], scope: Scope) {
        self.axes = axes
        self.scope = scope
    }

    /// The value of a setting; a limit that the scope leaves out binds nothing and is `Int.max`.
    private func value(of setting: Setting) -> Int {
        switch setting.kind {
        case .axis: axes[setting] ?? 0
        case .fault: scope.faults.contains { $0.setting == setting } ? 1 : 0
        case .actor: scope.actors.contains { $0.setting == setting } ? 1 : 0
        case .part: scope.parts.contains { $0.setting == setting } ? 1 : 0
        case .limit: scope.limits.first { $0.key.setting == setting }?.value ?? Int.max
        }
    }

    /// The expression without settings.
    public func fold(_ expression: Expression) -> Expression {
        switch expression {
        case .setting(let setting): return .literal(value(of: setting), setting.sort)
        case .located(let inner, let place):
            let folded = fold(inner)
            return constant(folded) == nil ? .located(folded, place) : folded
        case .and(let parts): return junction(parts, neutral: 1) { .and($0) }
        case .or(let parts): return junction(parts, neutral: 0) { .or($0) }
        case .implies(let a, let b):
            let left = fold(a)
            if let value = constant(left) { return value == 0 ? .true : fold(b) }
            let right = fold(b)
            if let value = constant(right) { return value == 1 ? .true : .not(left) }
            return .implies(left, right)
        case .ifThenElse(let condition, let then, let otherwise):
            let folded = fold(condition)
            if let value = constant(folded) { return fold(value == 1 ? then : otherwise) }
            return .ifThenElse(folded, fold(then), fold(otherwise))
        case .forAll(_, let body), .exists(_, let body):
            // Index sorts have at least one element.
            let folded = fold(body)
            return constant(folded) == nil ? expression.mapChildren { _ in folded } : folded.unlocated
        default: return comparison(expression.mapChildren(fold))
        }
    }

    /// Folds the parts in order, and no further than a part that decides: what is behind it may read what is absent.
    private func junction(_ parts: [Expression], neutral: Int, _ join: ([Expression]) -> Expression) -> Expression {
        var kept: [Expression] = []
        for part in parts {
            let folded = fold(part)
            switch constant(folded) {
            case nil: kept.append(folded)
            case neutral: continue
            default: return folded
            }
        }
        switch kept.count {
        case 0: return .literal(neutral, .bool)
        case 1: return kept[0]
        default: return join(kept)
        }
    }

    private func comparison(_ expression: Expression) -> Expression {
        switch expression {
        case .not(let a):
            if let value = constant(a) { return .literal(1 - value, .bool) }
            if case .not(let inner) = a.unlocated { return inner }
        case .equal(let a, let b):
            if let x = constant(a), let y = constant(b) { return .literal(x == y ? 1 : 0, .bool) }
            if a.sort == .bool, let x = constant(a) { return x == 1 ? b : comparison(.not(b)) }
            if b.sort == .bool, let y = constant(b) { return y == 1 ? a : comparison(.not(a)) }
        case .less(let a, let b):
            if let x = constant(a), let y = constant(b) { return .literal(x < y ? 1 : 0, .bool) }
            if constant(b) == Int.max { return .true }
            if constant(a) == Int.max { return .false }
        case .lessOrEqual(let a, let b):
            if let x = constant(a), let y = constant(b) { return .literal(x <= y ? 1 : 0, .bool) }
            if constant(b) == Int.max { return .true }
            if constant(a) == Int.max { return .false }
        default: break
        }
        return expression
    }

    private func constant(_ expression: Expression) -> Int? {
        if case .literal(let value, _) = expression.unlocated { value } else { nil }
    }
}
