/// Why a formula fails in a state: the line that fails, and for which elements.
public struct FailureExplanation: Sendable, Hashable, CustomStringConvertible {
    /// An element for which the formula fails.
    public struct Element: Sendable, Hashable {
        /// The name of the quantified variable.
        public let name: String
        /// The element, as people read it: `r0`.
        public let element: String
    }

    /// What a cell that the failing formula reads holds.
    public struct Reading: Sendable, Hashable {
        /// The cell, as written: `iss[r]`, or `iss[r]′` after the step.
        public let cell: String
        /// Its value, as people read it.
        public let value: String
    }

    /// The line that fails.
    public let location: SourceLocation
    /// The smallest part of the line that fails for the elements named.
    public let text: String
    /// The elements, from the outermost quantifier inwards.
    public let elements: [Element]
    /// What the cells read hold, each once.
    public let readings: [Reading]

    /// `Model.swift:12: iss[r] > 0 fails for r = r0; iss[r] is 0`.
    public var description: String {
        let names = elements.map { "\($0.name) = \($0.element)" }.joined(separator: ", ")
        let values = readings.map { "\($0.cell) is \($0.value)" }.joined(separator: ", ")
        return "\(location): \(text) fails" + (names.isEmpty ? "" : " for \(names)")
            + (values.isEmpty ? "" : "; \(values)")
    }
}

extension ExpressionEvaluator {
    /// Why what a progress claim promises is still owed in a state; `nil` when it is not, or the property is no such claim.
    ///
    /// - Parameter element: The element that it is owed to, where the claim is made for each element of a sort.
    public func explain(_ claim: Property, owedTo element: Int?, in now: [Int]) -> FailureExplanation? {
        guard case .leadsTo(let binder, _, let effect) = claim.kind else { return nil }
        var elements: [Binder: Int] = [:]
        if let binder, let element { elements[binder] = element }
        return explain(effect, at: claim.location, in: now, with: elements)
    }

    /// Why a property fails in a state, or over a step; `nil` when it does not, or is not of a kind that a state decides.
    public func explain(_ property: Property, in now: [Int], next: [Int]? = nil) -> FailureExplanation? {
        if let mapping = property.mapping, let next, let found = explain(mapping, in: now, next: next) { return found }
        return switch property.kind {
        case .invariant(let formula), .step(let formula):
            explain(formula, at: property.location, in: now, next: next)
        case .sometimes, .leadsTo, .access: nil
        }
    }

    /// Why a formula fails; `nil` when it holds. `location` stands for what no line marks.
    public func explain(
        _ formula: Expression, at location: SourceLocation, in now: [Int], next: [Int]? = nil,
        with elements: [Binder: Int] = [:]
    ) -> FailureExplanation? {
        if holds(formula, in: now, next: next, with: elements) { return nil }
        var descent = FailureDescent(
            evaluator: self, now: now, next: next, location: location, elements: elements,
            printer: ExpressionPrinter(binders: formula.freeBinders), passed: formula.freeBinders)
        return descent.explain(formula)
    }
}

/// The way from a formula down to the part of it that decides.
private struct FailureDescent {
    let evaluator: ExpressionEvaluator
    let now: [Int]
    let next: [Int]?
    var location: SourceLocation
    var elements: [Binder: Int]
    var printer: ExpressionPrinter
    /// The free binders, then the quantified variables passed, outermost first.
    var passed: [Binder]

    private func holds(_ expression: Expression, _ elements: [Binder: Int]) -> Bool {
        evaluator.holds(expression, in: now, next: next, with: elements)
    }

    /// Explains why the formula fails or, under a negation, why it holds.
    mutating func explain(_ formula: Expression, holding: Bool = false) -> FailureExplanation {
        switch formula {
        case .located(let inner, let place):
            location = place
            return explain(inner, holding: holding)
        case .not(let inner): return explain(inner, holding: !holding)
        case .and(let parts) where !holding: return explain(first(of: parts, thatHolds: false), holding: false)
        case .or(let parts) where holding: return explain(first(of: parts, thatHolds: true), holding: true)
        case .implies(_, let consequent) where !holding && !isLiteral(consequent):
            return explain(consequent, holding: false)
        case .ifThenElse(let condition, let a, let b):
            return explain(holds(condition, elements) ? a : b, holding: holding)
        case .forAll(let binder, let body) where !holding: return descend(into: body, binder, holding)
        case .exists(let binder, let body) where holding: return descend(into: body, binder, holding)
        default: return result(holding ? .not(formula) : formula)
        }
    }

    private func first(of parts: [Expression], thatHolds wanted: Bool) -> Expression {
        parts.first { holds($0, elements) == wanted }!
    }

    /// Whether nothing would be left to see: the explanation of `x ⇒ false` is the whole line.
    private func isLiteral(_ expression: Expression) -> Bool {
        if case .literal = expression.unlocated { true } else { false }
    }

    private mutating func descend(into body: Expression, _ binder: Binder, _ holding: Bool) -> FailureExplanation {
        let element = (0..<evaluator.size(of: binder.sort)).first { element in
            holds(body, elements.merging([binder: element]) { $1 }) == holding
        }!
        elements[binder] = element
        passed.append(binder)
        printer.bind(binder)
        return explain(body, holding: holding)
    }

    private func result(_ formula: Expression) -> FailureExplanation {
        FailureExplanation(
            location: location, text: printer.text(formula),
            elements: passed.map { binder in
                .init(name: printer.name(binder), element: ElementName.text(elements[binder]!, of: binder.sort))
            },
            readings: readings(in: formula))
    }

    /// The cells read outside quantifiers, with their values.
    private func readings(in formula: Expression) -> [FailureExplanation.Reading] {
        var found: [FailureExplanation.Reading] = []
        func walk(_ expression: Expression, isNext: Bool) {
            switch expression {
            case .forAll, .exists, .count: return
            case .read(let variable, _):
                let written: Expression = isNext ? .next(expression) : expression
                let value = evaluator.value(of: written, in: now, next: next, with: elements)
                let reading = FailureExplanation.Reading(
                    cell: printer.text(written), value: ElementName.text(value, of: variable.value))
                if !found.contains(reading) { found.append(reading) }
            case .next(let inner): walk(inner, isNext: true)
            default: for child in expression.children { walk(child, isNext: isNext) }
            }
        }
        walk(formula, isNext: false)
        return found
    }
}
