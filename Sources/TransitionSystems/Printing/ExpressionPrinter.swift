/// Writes an expression the way a person would: kernel names, case names, no more parentheses than needed.
struct ExpressionPrinter {
    /// How tightly a form binds; a form inside one that binds more tightly gets parentheses.
    enum Precedence: Int, Comparable {
        case open, equivalence, implication, disjunction, conjunction, comparison, sum, atom

        static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
    }

    let notation: Notation
    /// Whether binders are named by depth instead of by their own names, so that equal structure gives equal text.
    let isCanonical: Bool
    /// The names of the binders in scope.
    private(set) var names: [Binder: String] = [:]

    init(_ notation: Notation = .symbols, isCanonical: Bool = false, binders: [Binder] = []) {
        self.notation = notation
        self.isCanonical = isCanonical
        for binder in binders { bind(binder) }
    }

    /// Gives the binder a name that no other binder in scope has.
    mutating func bind(_ binder: Binder) {
        if names[binder] != nil { return }
        if isCanonical {
            names[binder] = "$\(names.count)"
            return
        }
        var name = binder.name
        var number = 2
        while names.values.contains(name) {
            name = "\(binder.name)\(number)"
            number += 1
        }
        names[binder] = name
    }

    /// The printer inside a quantifier.
    func binding(_ binder: Binder) -> ExpressionPrinter {
        var inner = self
        inner.bind(binder)
        return inner
    }

    func name(_ binder: Binder) -> String { names[binder] ?? binder.name }

    func text(_ expression: Expression, inside outer: Precedence = .open) -> String {
        let (text, precedence) = form(expression)
        return precedence < outer ? "(\(text))" : text
    }

    // MARK: Forms

    private func form(_ expression: Expression) -> (String, Precedence) {
        switch expression {
        case .located(let inner, _): form(inner)
        case .literal(let value, let sort): (ElementName.text(value, of: sort), .atom)
        case .bound(let binder): (name(binder), .atom)
        case .read(let variable, let indices): (variable.name + subscripts(indices), .atom)
        case .setting(let setting): (text(setting), .atom)
        case .next(let inner): (text(inner, inside: .atom) + notation.prime, .atom)
        case .not(let inner): negation(of: inner)
        case .and(let parts): junction(parts, .conjunction, notation.and, whenEmpty: "true")
        case .or(let parts): junction(parts, .disjunction, notation.or, whenEmpty: "false")
        case .implies(let a, let b):
            (
                "\(text(a, inside: .disjunction)) \(notation.implies) \(text(b, inside: .implication))", .implication
            )
        case .equal(let a, let b): equality(a, b)
        case .less(let a, let b): comparison(a, "<", b, flipped: ">")
        case .lessOrEqual(let a, let b): comparison(a, notation.lessOrEqual, b, flipped: notation.greaterOrEqual)
        case .follows(let a, let b): comparison(a, "followed by", b, flipped: nil)
        case .add(let a, let b): ("\(text(a, inside: .sum)) + \(text(b, inside: .atom))", .sum)
        case .subtract(let a, let b): ("\(text(a, inside: .sum)) \(notation.minus) \(text(b, inside: .atom))", .sum)
        case .ifThenElse(let condition, let then, let otherwise):
            ("if \(text(condition)) then \(text(then)) else \(text(otherwise))", .open)
        case .forAll(let binder, let body): ("\(header(notation.forAll, binder)) \(binding(binder).text(body))", .open)
        case .exists(let binder, let body): ("\(header(notation.exists, binder)) \(binding(binder).text(body))", .open)
        case .count(let binder, let body):
            ("#{\(member(binder)) | \(binding(binder).text(body))}", .atom)
        }
    }

    /// `∀ r ∈ Request:`.
    func header(_ quantifier: String, _ binder: Binder) -> String { "\(quantifier) \(member(binder)):" }

    /// `r ∈ Request`, or with a range for an integer.
    func member(_ binder: Binder) -> String {
        let inner = binding(binder)
        let values = binder.range.map { "\($0.lowerBound)...\($0.upperBound)" } ?? binder.sort.name
        return "\(inner.name(binder)) \(notation.element) \(values)"
    }

    private func subscripts(_ indices: [Expression]) -> String {
        indices.isEmpty ? "" : "[\(indices.map { text($0) }.joined(separator: ", "))]"
    }

    private func text(_ setting: Setting) -> String {
        switch setting.kind {
        case .axis, .limit: setting.name
        case .fault, .actor, .part: "\(setting.kind.rawValue)(\(setting.name))"
        }
    }

    private func comparison(_ a: Expression, _ sign: String, _ b: Expression, flipped: String?) -> (String, Precedence)
    {
        if case .literal = a.unlocated, let flipped {
            return ("\(text(b, inside: .sum)) \(flipped) \(text(a, inside: .sum))", .comparison)
        }
        return ("\(text(a, inside: .sum)) \(sign) \(text(b, inside: .sum))", .comparison)
    }

    private func equality(_ a: Expression, _ b: Expression) -> (String, Precedence) {
        guard a.sort == .bool else { return comparison(a, "=", b, flipped: "=") }
        let sides = "\(text(a, inside: .implication)) \(notation.exactlyWhen) \(text(b, inside: .implication))"
        return (sides, .equivalence)
    }

    private func negation(of inner: Expression) -> (String, Precedence) {
        switch inner.unlocated {
        case .equal(let a, let b) where a.sort != .bool: comparison(a, notation.notEqual, b, flipped: notation.notEqual)
        case .or(let parts) where memberTest(parts, isNegated: false) != nil:
            memberTest(parts, isNegated: false).map { (test($0, notation.notElement), .comparison) }!
        default: (notation.not + text(inner, inside: .atom), .atom)
        }
    }

    private func junction(
        _ parts: [Expression], _ precedence: Precedence, _ sign: String, whenEmpty: String
    ) -> (String, Precedence) {
        if parts.isEmpty { return (whenEmpty, .atom) }
        if parts.count == 1 { return form(parts[0]) }
        let isNegated = precedence == .conjunction
        if let members = memberTest(parts, isNegated: isNegated) {
            return (test(members, isNegated ? notation.notElement : notation.element), .comparison)
        }
        return (parts.map { text($0, inside: precedence) }.joined(separator: " \(sign) "), precedence)
    }

    // MARK: Tests for several cases: pc[r] ∈ {idle, done}

    private typealias MemberTest = (subject: Expression, values: [Expression])

    /// Whether the conjunction says that one subject is none of several cases, and so is one thought.
    func isMemberTest(_ conjuncts: [Expression]) -> Bool { memberTest(conjuncts, isNegated: true) != nil }

    private func test(_ members: MemberTest, _ sign: String) -> String {
        "\(text(members.subject, inside: .sum)) \(sign) {\(members.values.map { text($0) }.joined(separator: ", "))}"
    }

    /// The subject and the values, when all parts compare one subject with a constant.
    private func memberTest(_ parts: [Expression], isNegated: Bool) -> MemberTest? {
        var subject: Expression?
        var values: [Expression] = []
        for part in parts {
            var test = part.unlocated
            if isNegated {
                guard case .not(let inner) = test else { return nil }
                test = inner.unlocated
            }
            guard case .equal(let left, let right) = test, case .literal = right.unlocated, left.sort != .bool,
                subject == nil || subject == left
            else { return nil }
            subject = left
            values.append(right)
        }
        return subject.map { ($0, values) }
    }
}
