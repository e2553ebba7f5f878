/// Conditions over a state of unknown size: each variable at given indices, each setting and each parameter is a cell,
/// and what cannot be decided without knowing the size, such as a quantified formula, is a truth value of its own.
///
/// Elements stand at a few places, enough for what a handful of them can have to do with each other. That is enough to
/// see that two lines exclude each other because one variable, or one axis, would need two values, or one element would
/// have to stand at two places.
struct AbstractConditions {
    /// The places at which elements of an index sort can stand.
    private static let places = 0...7

    private(set) var arena = GroundArena()
    private var cells: [String: Int] = [:]
    private var ranges: [ClosedRange<Int>] = []

    /// Whether all the conditions can hold together, as far as can be seen; `nil` when that takes long to decide.
    func canHoldTogether(_ conditions: [NodeID]) -> Bool? {
        arena.canHoldTogether(conditions) { ranges[$0] }
    }

    /// A condition over abstract cells.
    mutating func condition(_ expression: Expression) -> NodeID {
        switch expression {
        case .located(let inner, _): return condition(inner)
        case .not(let inner): return arena.not(condition(inner))
        case .and(let parts): return arena.and(parts.map { condition($0) })
        case .or(let parts): return arena.or(parts.map { condition($0) })
        case .implies(let a, let b): return arena.or([arena.not(condition(a)), condition(b)])
        case .equal(let a, let b):
            if let x = value(a), let y = value(b) { return arena.equal(x, y, areTruthValues: a.sort == .bool) }
            return opaque([a.structuralKey, b.structuralKey].sorted().joined(separator: " = "))
        case .less(let a, let b): return less(a, b)
        case .lessOrEqual(let a, let b): return arena.not(less(b, a))
        case .ifThenElse(let choice, let a, let b):
            let (choice, then, otherwise) = (condition(choice), condition(a), condition(b))
            return arena.choose(choice, then, otherwise)
        case .literal, .bound, .read, .setting: return value(expression) ?? opaque(expression.structuralKey)
        case .follows(let a, let b):
            guard let x = value(a), let y = value(b) else { return opaque(expression.structuralKey) }
            return arena.equal(arena.add([x, arena.constant(value: 1)]), y, areTruthValues: false)
        case .forAll, .exists, .count, .add, .subtract, .next: return opaque(expression.structuralKey)
        }
    }

    private mutating func less(_ a: Expression, _ b: Expression) -> NodeID {
        if let x = value(a), let y = value(b) { return arena.less(x, y) }
        return opaque("\(a.structuralKey) < \(b.structuralKey)")
    }

    /// A value over abstract cells; `nil` when its values are not a known, finite set.
    private mutating func value(_ expression: Expression) -> NodeID? {
        if case .literal(let value, _) = expression.unlocated { return arena.constant(value: value) }
        if expression.sort == .bool, !expression.unlocated.isLeaf { return condition(expression) }
        switch expression.unlocated {
        case .bound(let binder): return cell(expression.structuralKey, of: binder.sort, binder.range)
        case .read(let variable, _): return cell(expression.structuralKey, of: variable.value, variable.range)
        case .setting(let setting):
            return cell("setting \(setting.kind.rawValue) \(setting.name)", of: setting.sort, nil)
        case .add(let a, let b):
            guard let x = value(a), let y = value(b) else { return nil }
            return arena.add([x, y])
        case .subtract(let a, let b):
            guard let x = value(a), let y = value(b) else { return nil }
            return arena.add([x, arena.negate(y)])
        case .ifThenElse(let choice, let a, let b):
            guard let x = value(a), let y = value(b) else { return nil }
            return arena.ifThenElse(condition(choice), x, y)
        default: return nil
        }
    }

    private mutating func cell(_ key: String, of sort: Sort, _ range: ClosedRange<Int>?) -> NodeID? {
        let values: ClosedRange<Int>
        switch sort {
        case .bool: values = 0...1
        case .enumeration(_, let cases):
            guard !cases.isEmpty else { return nil }
            values = 0...cases.count - 1
        case .integer:
            guard let range else { return nil }
            values = range
        case .index: values = Self.places
        }
        return cell(key, values)
    }

    private mutating func opaque(_ key: String) -> NodeID { cell("whether \(key)", 0...1) }

    private mutating func cell(_ key: String, _ values: ClosedRange<Int>) -> NodeID {
        if let known = cells[key] { return arena.cell(known) }
        let new = ranges.count
        cells[key] = new
        ranges.append(values)
        return arena.cell(new)
    }
}

extension Expression {
    /// Whether the expression is a variable, a setting, a binder or a constant.
    fileprivate var isLeaf: Bool {
        switch self {
        case .literal, .bound, .read, .setting: true
        default: false
        }
    }
}
