import TransitionSystems

/// Writes expressions as TLA+. Operands that are not plainly atomic stand in parentheses: TLA+ gives many operators no
/// precedence over each other.
struct TLAExpressions {
    let names: TLANames
    let scope: Scope

    /// Bound variables and their names in the text.
    typealias Bound = [Binder: String]

    /// The text of an expression whose settings are folded.
    func text(_ expression: Expression, _ bound: Bound, primed: Bool = false) throws(ExportError) -> String {
        switch expression {
        case .located(let inner, _): return try text(inner, bound, primed: primed)
        case .literal(let value, let sort): return try literal(value, sort)
        case .bound(let binder): return bound[binder] ?? NameTable.identifier(binder.name)
        case .setting(let setting):
            throw .unsupported(
                what: "the setting '\(setting.name)', which has no value,", language: "TLA+", location: nil)
        case .read(let variable, let indices): return try read(variable, indices, bound, primed)
        case .next(let inner): return try text(inner, bound, primed: true)
        case .not(let inner): return try negation(inner, bound, primed)
        case .and(let parts): return try join(parts, "/\\", "TRUE", bound, primed)
        case .or(let parts): return try join(parts, "\\/", "FALSE", bound, primed)
        case .implies(let a, let b): return try logical(a, "=>", b, bound, primed)
        case .equal(let a, let b) where a.sort == .bool: return try logical(a, "<=>", b, bound, primed)
        case .equal(let a, let b): return try infix(a, "=", b, bound, primed)
        case .less(let a, let b):
            return isLiteral(a) ? try infix(b, ">", a, bound, primed) : try infix(a, "<", b, bound, primed)
        case .lessOrEqual(let a, let b):
            return isLiteral(a) ? try infix(b, ">=", a, bound, primed) : try infix(a, "<=", b, bound, primed)
        case .follows(let a, let b):
            return "\(try operand(b, bound, primed)) = \(try operand(a, bound, primed)) + 1"
        case .add(let a, let b): return try infix(a, "+", b, bound, primed)
        case .subtract(let a, let b): return try infix(a, "-", b, bound, primed)
        case .ifThenElse(let condition, let then, let otherwise):
            return "IF \(try text(condition, bound, primed: primed)) THEN \(try operand(then, bound, primed)) "
                + "ELSE \(try operand(otherwise, bound, primed))"
        case .forAll(let binder, let body): return try quantified("\\A", binder, body, bound, primed)
        case .exists(let binder, let body): return try quantified("\\E", binder, body, bound, primed)
        case .count(let binder, let body):
            let (name, inner) = bind(binder, bound)
            return "Cardinality({\(name) \\in \(set(of: binder)) : \(try text(body, inner, primed: primed))})"
        }
    }

    /// The text as an operand: in parentheses unless it is a name, a literal or an application.
    func operand(_ expression: Expression, _ bound: Bound, _ primed: Bool = false) throws(ExportError) -> String {
        let text = try text(expression, bound, primed: primed)
        switch expression.unlocated {
        case .literal, .bound, .read, .count: return text
        case .next(let inner): return try operand(inner, bound, true)
        default: return "(\(text))"
        }
    }

    /// The text as one line of a bulleted conjunction, where only a disjunction or implication needs parentheses.
    func operandOfList(_ expression: Expression, _ bound: Bound) throws(ExportError) -> String {
        let text = try text(expression, bound)
        switch expression.unlocated {
        case .or, .implies, .ifThenElse: return "(\(text))"
        default: return text
        }
    }

    /// A name for a binder, and the bound variables inside its body.
    func bind(_ binder: Binder, _ bound: Bound) -> (name: String, inside: Bound) {
        let name = names.bound(binder.name, besides: bound.values)
        var inner = bound
        inner[binder] = name
        return (name, inner)
    }

    /// The values of a binder.
    func set(of binder: Binder) -> String { set(binder.sort, binder.range) }

    /// The values of a sort.
    func set(_ sort: Sort, _ range: ClosedRange<Int>?) -> String {
        switch sort {
        case .bool: "BOOLEAN"
        case .integer: range.map { "(\($0.lowerBound)..\($0.upperBound))" } ?? "Int"
        case .enumeration(_, let cases): "{\(cases.map(quote).joined(separator: ", "))}"
        case .index(let name, _): names.sort(name)
        }
    }

    /// A value of a sort.
    func literal(_ value: Int, _ sort: Sort) throws(ExportError) -> String {
        switch sort {
        case .bool: return value == 0 ? "FALSE" : "TRUE"
        case .integer, .index(_, isOrdered: true): return value < 0 ? "(\(value))" : "\(value)"
        case .enumeration(_, let cases): return quote(cases[value])
        case .index(let name, isOrdered: false):
            throw .unsupported(what: "a named element of the unordered sort \(name)", language: "TLA+", location: nil)
        }
    }

    private func quote(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    private func read(
        _ variable: VariableDeclaration, _ indices: [Expression], _ bound: Bound, _ primed: Bool
    ) throws(ExportError) -> String {
        if let part = variable.part, !scope.parts.contains(part) {
            throw .unsupported(
                what: "a line that reads '\(variable.name)' of the part '\(part.name)', which is not composed,",
                language: "TLA+", location: variable.location)
        }
        // No step changes a rigid relation, and it is defined by a constant.
        let name = names.variable(variable.name) + (primed && !variable.isRigid ? "'" : "")
        if indices.isEmpty { return name }
        var texts: [String] = []
        for index in indices { texts.append(try text(index, bound)) }
        return "\(name)[\(texts.joined(separator: ", "))]"
    }

    private func negation(_ inner: Expression, _ bound: Bound, _ primed: Bool) throws(ExportError) -> String {
        switch inner.unlocated {
        case .equal(let a, let b) where a.sort != .bool: return try infix(a, "#", b, bound, primed)
        default: return "~\(try operand(inner, bound, primed))"
        }
    }

    private func infix(
        _ a: Expression, _ symbol: String, _ b: Expression, _ bound: Bound, _ primed: Bool
    ) throws(ExportError) -> String {
        "\(try operand(a, bound, primed)) \(symbol) \(try operand(b, bound, primed))"
    }

    private func join(
        _ parts: [Expression], _ symbol: String, _ empty: String, _ bound: Bound, _ primed: Bool
    ) throws(ExportError) -> String {
        if parts.isEmpty { return empty }
        if parts.count == 1 { return try text(parts[0], bound, primed: primed) }
        var texts: [String] = []
        for part in parts { texts.append(try logicalOperand(part, bound, primed)) }
        return texts.joined(separator: " \(symbol) ")
    }

    private func logical(
        _ a: Expression, _ symbol: String, _ b: Expression, _ bound: Bound, _ primed: Bool
    ) throws(ExportError) -> String {
        "\(try logicalOperand(a, bound, primed)) \(symbol) \(try logicalOperand(b, bound, primed))"
    }

    /// An operand of a logical operator, which binds less tightly than comparisons and negation.
    private func logicalOperand(
        _ expression: Expression, _ bound: Bound, _ primed: Bool
    ) throws(ExportError) -> String {
        switch expression.unlocated {
        case .less, .lessOrEqual, .follows, .not: return try text(expression, bound, primed: primed)
        case .equal(let a, _) where a.sort != .bool: return try text(expression, bound, primed: primed)
        case .next(let inner): return try logicalOperand(inner, bound, true)
        default: return try operand(expression, bound, primed)
        }
    }

    private func isLiteral(_ expression: Expression) -> Bool {
        if case .literal = expression.unlocated { true } else { false }
    }

    private func quantified(
        _ symbol: String, _ binder: Binder, _ body: Expression, _ bound: Bound, _ primed: Bool
    ) throws(ExportError) -> String {
        let (name, inner) = bind(binder, bound)
        return "\(symbol) \(name) \\in \(set(of: binder)) : \(try text(body, inner, primed: primed))"
    }
}
