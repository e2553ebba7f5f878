import TransitionSystems

/// Writes ground expressions as Promela expressions with no more parentheses than they need.
struct PromelaExpressions {
    let model: GroundModel
    let names: PromelaNames

    /// Names of the variables that hold cells' values before the step.
    typealias Saved = [Int: String]

    /// How tightly an expression binds, loosest first.
    private enum Level: Int {
        case or, and, equality, comparison, sum, unary, atom
    }

    private struct Piece {
        let text: String
        let level: Level

        func within(_ least: Level) -> String { level.rawValue >= least.rawValue ? text : "(\(text))" }
    }

    /// The text of an expression.
    ///
    /// - Parameters:
    ///   - id: The expression.
    ///   - saved: Where the value before the step is found, of cells that have another by now.
    ///   - sort: The sort of the value, where the form alone does not tell it: decides how a constant is written.
    func text(_ id: NodeID, saved: Saved = [:], sort: Sort? = nil) -> String {
        piece(id, saved, sort).text
    }

    /// The text as an operand: in parentheses unless it is a name, a number or a bracketed expression.
    func operand(_ id: NodeID, saved: Saved = [:], sort: Sort? = nil) -> String {
        piece(id, saved, sort).within(.sum)
    }

    /// The text as one of several lines joined by `&&`.
    func conjunct(_ id: NodeID, saved: Saved = [:]) -> String {
        piece(id, saved, .bool).within(.and)
    }

    /// A constant of a sort.
    func constant(_ value: Int, _ sort: Sort?) -> String {
        if sort == .bool { return value == 0 ? "false" : "true" }
        if let sort, let cases = names.constants[sort], cases.indices.contains(value) { return cases[value] }
        return value < 0 ? "(\(value))" : "\(value)"
    }

    private func piece(_ id: NodeID, _ saved: Saved, _ sort: Sort?) -> Piece {
        switch model.arena[id] {
        case .constant(let value): return Piece(text: constant(value, sort), level: .atom)
        case .cell(let cell):
            return Piece(text: saved[cell] ?? names.cells[cell], level: .atom)
        case .nextCell(let cell): return Piece(text: names.cells[cell], level: .atom)
        case .not(let inner): return negation(inner, saved)
        case .and(let parts):
            return Piece(
                text: parts.map { piece($0, saved, .bool).within(.equality) }.joined(separator: " && "), level: .and)
        case .or(let parts):
            return Piece(
                text: parts.map { piece($0, saved, .bool).within(.equality) }.joined(separator: " || "), level: .or)
        case .equal(let a, let b): return comparison(a, "==", b, saved)
        case .less(let a, let b):
            if isUnbounded(b) { return Piece(text: "true", level: .atom) }
            return isConstant(a) ? comparison(b, ">", a, saved) : comparison(a, "<", b, saved)
        case .add(let parts): return sum(parts, saved)
        case .negate(let inner): return Piece(text: "-\(piece(inner, saved, nil).within(.atom))", level: .unary)
        case .ifThenElse(let condition, let then, let otherwise):
            if model.arena.constant(then) == 1, model.arena.constant(otherwise) == 0, sort == nil || sort == .integer {
                return Piece(text: "(\(piece(condition, saved, .bool).text))", level: .atom)
            }
            let hint = sort ?? sortOf(id)
            let parts = [
                piece(condition, saved, .bool).within(.equality), piece(then, saved, hint).within(.sum),
                piece(otherwise, saved, hint).within(.sum),
            ]
            return Piece(text: "(\(parts[0]) -> \(parts[1]) : \(parts[2]))", level: .atom)
        }
    }

    private func negation(_ inner: NodeID, _ saved: Saved) -> Piece {
        switch model.arena[inner] {
        case .equal(let a, let b): return comparison(a, "!=", b, saved)
        case .less(let a, let b):
            if isUnbounded(b) { return Piece(text: "false", level: .atom) }
            return isConstant(a) ? comparison(b, "<=", a, saved) : comparison(a, ">=", b, saved)
        default: return Piece(text: "!\(piece(inner, saved, .bool).within(.atom))", level: .unary)
        }
    }

    private func comparison(_ a: NodeID, _ symbol: String, _ b: NodeID, _ saved: Saved) -> Piece {
        let sort = sortOf(a) ?? sortOf(b)
        let level: Level = symbol == "==" || symbol == "!=" ? .equality : .comparison
        return Piece(
            text: "\(piece(a, saved, sort).within(.sum)) \(symbol) \(piece(b, saved, sort).within(.sum))",
            level: level)
    }

    private func sum(_ parts: [NodeID], _ saved: Saved) -> Piece {
        var text = ""
        for part in parts {
            let (isNegative, term): (Bool, String) =
                switch model.arena[part] {
                case .negate(let inner): (true, piece(inner, saved, .integer).within(.unary))
                case .constant(let value): (value < 0, "\(value.magnitude)")
                default: (false, piece(part, saved, .integer).within(.unary))
                }
            if text.isEmpty {
                text = isNegative ? "0 - \(term)" : term
            } else {
                text += isNegative ? " - \(term)" : " + \(term)"
            }
        }
        return Piece(text: text, level: .sum)
    }

    /// Whether a node is a limit that binds nothing: a number that Spin's integers do not reach.
    private func isUnbounded(_ id: NodeID) -> Bool { (model.arena.constant(id) ?? 0) > Int(Int32.max) }

    private func isConstant(_ id: NodeID) -> Bool { model.arena.constant(id) != nil }

    /// The sort of an expression's value; `nil` for a constant, which may stand for any.
    private func sortOf(_ id: NodeID) -> Sort? {
        switch model.arena[id] {
        case .constant: nil
        case .cell(let cell), .nextCell(let cell): model.cells[cell].sort
        case .not, .and, .or, .equal, .less: .bool
        case .add, .negate: .integer
        case .ifThenElse(_, let then, let otherwise): sortOf(then) ?? sortOf(otherwise)
        }
    }
}
