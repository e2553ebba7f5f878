/// Replaces what is known by its value, settings and variables that can have only one, and simplifies what that decides.
public struct Folding: Sendable {
    private let settings: @Sendable (Setting) -> Int?
    private let values: [VariableDeclaration: Set<Int>]

    /// A folding.
    ///
    /// - Parameters:
    ///   - values: For a variable, the values that its cells can have; a variable left out can have any.
    ///   - settings: The value of a setting; `nil` where it is open.
    public init(values: [VariableDeclaration: Set<Int>] = [:], settings: @escaping @Sendable (Setting) -> Int?) {
        self.settings = settings
        self.values = values
    }

    /// A folding of every setting, at given axes and scope. A limit that the scope leaves out binds nothing and is
    /// `Int.max`.
    public init(axes: [Setting: Int], scope: Scope) {
        self.init { setting in
            switch setting.kind {
            case .axis: axes[setting] ?? 0
            case .fault: scope.faults.contains { $0.setting == setting } ? 1 : 0
            case .actor: scope.actors.contains { $0.setting == setting } ? 1 : 0
            case .part: scope.parts.contains { $0.setting == setting } ? 1 : 0
            case .limit: scope.limits.first { $0.key.setting == setting }?.value ?? Int.max
            }
        }
    }

    // MARK: Expressions

    /// The expression without what is known.
    public func fold(_ expression: Expression) -> Expression {
        switch expression {
        case .setting(let setting): return settings(setting).map { .literal($0, setting.sort) } ?? expression
        case .read(let variable, _):
            guard let known = values[variable], known.count == 1 else { return expression }
            return .literal(known.first!, variable.value)
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
            if let x = possible(a), let y = possible(b), x.isDisjoint(with: y) { return .false }
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

    /// The values that a folded expression can have; `nil`: any of its sort.
    public func possible(_ expression: Expression) -> Set<Int>? {
        switch expression.unlocated {
        case .literal(let value, _): return [value]
        case .read(let variable, _): return values[variable]
        case .ifThenElse(_, let then, let otherwise):
            guard let a = possible(then), let b = possible(otherwise) else { return nil }
            return a.union(b)
        default: return nil
        }
    }

    // MARK: Lines

    /// The lines without what is known; `nil` when a guard line among them, not one inside a `when`, never holds.
    public func fold(_ lines: [Line]) -> [Line]? { fold(lines, isOutermost: true) }

    private func fold(_ lines: [Line], isOutermost: Bool) -> [Line]? {
        var kept: [Line] = []
        for line in lines {
            guard let folded = fold(line, isOutermost: isOutermost) else { return nil }
            kept += folded
        }
        return kept
    }

    private func fold(_ line: Line, isOutermost: Bool) -> [Line]? {
        switch line {
        case .require(let condition, let reason, let place):
            let folded = fold(condition)
            switch constant(folded) {
            case 1: return []
            case 0 where isOutermost: return nil
            default: return [.require(folded, reason: reason, place)]
            }
        case .update(let cell, let value, let place): return [.update(cell: cell, value: fold(value), place)]
        case .when(let condition, let then, let otherwise, let place):
            let folded = fold(condition)
            if let value = constant(folded) { return fold(value == 1 ? then : otherwise, isOutermost: isOutermost) }
            guard let yes = fold(then, isOutermost: false), let no = fold(otherwise, isOutermost: false) else {
                return nil
            }
            return yes.isEmpty && no.isEmpty ? [] : [.when(folded, then: yes, otherwise: no, place)]
        case .forEach(let binder, let body, let place):
            guard let body = fold(body, isOutermost: isOutermost) else { return nil }
            return body.isEmpty ? [] : [.forEach(binder, body, place)]
        }
    }
}
