import TransitionSystems

/// Brings formulas into the form that a proof of any size uses: truth values only, of which the atoms are relations,
/// `variable = value`, and comparisons of elements.
///
/// What has finitely many values (enumerations, numbers of a small range) is decided case by case, so that no solver
/// has to calculate. A counter, whose range has no meaning when sets have any size, is looked at only for being 0: that
/// is what its ``CountingRule`` says.
struct NormalForm {
    /// The variables that count something.
    let counters: [VariableDeclaration: CountingRule]

    /// A formula in the normal form.
    ///
    /// - Throws: ``AnySizeError/inexpressible(_:at:)``.
    func formula(_ expression: Expression, at place: SourceLocation? = nil) throws(AnySizeError) -> Expression {
        switch expression {
        case .located(let inner, let place): return try formula(inner, at: place)
        case .literal, .bound: return expression
        case .read(let variable, _):
            guard variable.value == .bool else { throw .inexpressible("\(expression)", at: place) }
            return expression
        case .next(let inner): return Self.afterStep(try formula(inner, at: place))
        case .not(let a): return Sentence.not(try formula(a, at: place))
        case .and(let parts): return Sentence.and(try formulas(parts, place))
        case .or(let parts): return Sentence.or(try formulas(parts, place))
        case .implies(let a, let b):
            return Sentence.implies(try formula(a, at: place), try formula(b, at: place))
        case .ifThenElse(let condition, let then, let otherwise):
            return Sentence.choose(
                try formula(condition, at: place), try formula(then, at: place), try formula(otherwise, at: place))
        case .forAll(let binder, let body): return Sentence.forAll(binder, try formula(body, at: place))
        case .exists(let binder, let body): return Sentence.exists(binder, try formula(body, at: place))
        case .equal(let a, let b) where a.sort == .bool:
            return Sentence.iff(try formula(a, at: place), try formula(b, at: place))
        case .equal(let a, let b) where a.sort.isIndex:
            return Sentence.same(a.unlocatedThroughout, b.unlocatedThroughout)
        case .less(let a, let b) where a.sort.isIndex:
            return a == b ? .false : .less(a.unlocatedThroughout, b.unlocatedThroughout)
        case .lessOrEqual(let a, let b) where a.sort.isIndex:
            return a == b ? .true : .lessOrEqual(a.unlocatedThroughout, b.unlocatedThroughout)
        case .follows(let a, let b):
            return a == b ? .false : .follows(a.unlocatedThroughout, b.unlocatedThroughout)
        case .equal(let a, let b): return try comparison(a, b, place, ==)
        case .less(let a, let b): return try comparison(a, b, place, <)
        case .lessOrEqual(let a, let b): return try comparison(a, b, place, <=)
        case .setting, .count, .add, .subtract: throw .inexpressible("\(expression)", at: place)
        }
    }

    private func formulas(_ parts: [Expression], _ place: SourceLocation?) throws(AnySizeError) -> [Expression] {
        var found: [Expression] = []
        for part in parts { found.append(try formula(part, at: place)) }
        return found
    }

    // MARK: Values

    /// A value that an expression can have, and when it has it.
    typealias Case = (value: Int, condition: Expression)

    private func comparison(
        _ a: Expression, _ b: Expression, _ place: SourceLocation?, _ holds: (Int, Int) -> Bool
    ) throws(AnySizeError) -> Expression {
        if let known = try aboutCounter(a, b, place, holds) { return known }
        let left = try cases(a, at: place)
        let right = try cases(b, at: place)
        var found: [Expression] = []
        for x in left {
            for y in right where holds(x.value, y.value) { found.append(Sentence.and([x.condition, y.condition])) }
        }
        return Sentence.or(found)
    }

    /// The values of an enumeration or a number, each once.
    func cases(_ expression: Expression, at place: SourceLocation? = nil) throws(AnySizeError) -> [Case] {
        switch expression {
        case .located(let inner, let place): return try cases(inner, at: place)
        case .literal(let value, _): return [(value, .true)]
        case .next(let inner):
            return try cases(inner, at: place).map { ($0.value, Self.afterStep($0.condition)) }
        case .read(let variable, _):
            guard counters[variable] == nil, let values = variable.finiteValues else {
                throw .inexpressible("\(expression)", at: place)
            }
            let cell = expression.unlocatedThroughout
            return values.map { ($0, .equal(cell, .literal($0, variable.value))) }
        case .ifThenElse(let condition, let then, let otherwise):
            let test = try formula(condition, at: place)
            return merged(
                try cases(then, at: place).map { ($0.value, Sentence.and([test, $0.condition])) }
                    + cases(otherwise, at: place).map { ($0.value, Sentence.and([Sentence.not(test), $0.condition])) })
        case .add(let a, let b): return try combined(a, b, place, +)
        case .subtract(let a, let b): return try combined(a, b, place, -)
        default: throw .inexpressible("\(expression)", at: place)
        }
    }

    private func combined(
        _ a: Expression, _ b: Expression, _ place: SourceLocation?, _ operation: (Int, Int) -> Int
    ) throws(AnySizeError) -> [Case] {
        var found: [Case] = []
        let right = try cases(b, at: place)
        for x in try cases(a, at: place) {
            for y in right { found.append((operation(x.value, y.value), Sentence.and([x.condition, y.condition]))) }
        }
        return merged(found)
    }

    private func merged(_ cases: [Case]) -> [Case] {
        var conditions: [Int: [Expression]] = [:]
        for one in cases where one.condition != .false { conditions[one.value, default: []].append(one.condition) }
        return conditions.keys.sorted().map { ($0, Sentence.or(conditions[$0]!)) }
    }

    // MARK: Counters

    /// `counter = 0`, or that it is more: the only things that can be said of a counter without numbers.
    private func aboutCounter(
        _ a: Expression, _ b: Expression, _ place: SourceLocation?, _ holds: (Int, Int) -> Bool
    ) throws(AnySizeError) -> Expression? {
        let known = CountingRule.counter(a, in: counters)
        guard let (rule, isAfter) = known ?? CountingRule.counter(b, in: counters) else { return nil }
        guard case .literal(let bound, _) = (known == nil ? a : b).unlocated else {
            throw .inexpressible("\(a) compared with \(b)", at: place)
        }
        // Whether the comparison holds of 0, and whether of everything above.
        let ofZero = known == nil ? holds(bound, 0) : holds(0, bound)
        let ofMore = (1...max(2, bound + 1)).map { known == nil ? holds(bound, $0) : holds($0, bound) }
        guard let first = ofMore.first, ofMore.allSatisfy({ $0 == first }) else {
            throw .inexpressible("\(a) compared with \(b)", at: place)
        }
        if ofZero == first { return ofZero ? .true : .false }
        let isZero = isAfter ? Self.afterStep(rule.isZero) : rule.isZero
        return ofZero ? isZero : Sentence.not(isZero)
    }

    // MARK: After the step

    /// The same of the state after the step: `next` stands directly around each atom.
    private static func afterStep(_ formula: Expression) -> Expression {
        switch formula {
        case .read: .next(formula)
        case .equal(.read, .literal): .next(formula)
        default: formula.mapChildren(afterStep)
        }
    }
}

extension VariableDeclaration {
    /// The values of a cell that is neither a truth value nor an element; `nil` for those.
    var finiteValues: [Int]? {
        switch value {
        case .enumeration(_, let cases): Array(cases.indices)
        case .integer: range.map(Array.init)
        case .bool, .index: nil
        }
    }
}
