import TransitionSystems

/// Writes questions about single elements: what is to be shown of all elements is shown of some that nothing is known
/// of, and what a conjunct says of all is assumed of these elements and of the step's parameters.
///
/// Such questions have no quantifiers, so that every solver decides them. Most obligations need no more; the others are
/// asked with their conjuncts in full, beside the same instances.
final class ElementText {
    let text: SMTText
    private let outline: SMTText
    private let invariant: [Conjunct]
    private let positions: [String: Int]
    /// Whether a conjunct says something with quantifiers inside, by its position.
    private let hasClauses: [Bool]
    private let clauses = ClauseNames()
    /// How many elements of each sort the questions written so far speak of.
    private var counts: [Sort: Int] = [:]

    /// - Parameter invariant: The conjuncts that cores are positions in.
    init(_ model: AnySizeModel, _ invariant: [Conjunct]) {
        self.invariant = invariant
        let text = SMTText(model: model, values: .datatypes)
        self.text = text
        outline = text.naming(clauses)
        positions = Dictionary(invariant.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
        hasClauses = invariant.map { text.hasClauses($0.formula.opened.rest) }
    }

    // MARK: Definitions

    /// The conjuncts. What one says of elements is a relation of its own, and where clauses with quantifiers are left
    /// in it, so is its outline, which names them.
    func conjuncts() -> String {
        invariant.enumerated().map { position, conjunct in
            let (elements, rest) = conjunct.formula.opened
            let names = Self.names(of: elements)
            let whole = text.term(rest, names)
            let declared = elements.map { "(\(names[$0] ?? "") \($0.sort.name))" }.joined(separator: " ")
            func definition(_ suffix: String, _ body: String) -> String {
                "(define-fun |\(conjunct.name)\(suffix)| (\(declared)) Bool\n  \(body))\n"
            }
            var script = definition(elements.isEmpty ? "" : Self.relation, whole)
            if !elements.isEmpty {
                let arguments = elements.map { names[$0] ?? "" }.joined(separator: " ")
                script += "(define-fun |\(conjunct.name)| () Bool\n"
                script += "  (forall (\(declared)) (|\(conjunct.name)\(Self.relation)| \(arguments))))\n"
            }
            return hasClauses[position] ? script + definition(Self.outline, outline.term(rest, names)) : script
        }.joined()
    }

    /// The clauses and elements that the conjuncts and questions written so far speak of.
    func declarations() -> String {
        clauses.declarations
            + counts.sorted { $0.key.name < $1.key.name }.flatMap { sort, count in
                (1...count).map { "(declare-fun \(Self.element(sort, $0)) () \(sort.name))\n" }
            }.joined()
    }

    static let relation = " of"
    static let outline = " in outline"

    private static func element(_ sort: Sort, _ number: Int) -> String { SMTText.symbol("\(sort.name)!\(number)") }

    /// Names for what a relation is about, no two alike.
    private static func names(of elements: [Binder]) -> [Binder: String] {
        var names: [Binder: String] = [:]
        for element in elements {
            var name = element.name
            while names.values.contains(name) { name += "_" }
            names[element] = name
        }
        return names
    }

    // MARK: Questions

    /// The elements that goals speak of, as many of each sort as one of them needs.
    func elements(of goals: [Goal]) -> [Sort: [String]] {
        goals.reduce(into: [:]) { result, goal in
            result.merge(elements(of: goal)) { $0.count < $1.count ? $1 : $0 }
        }
    }

    private func elements(of goal: Goal) -> [Sort: [String]] {
        let grouped = Dictionary(grouping: goal.formula.opened.elements, by: \.sort)
        for (sort, binders) in grouped { counts[sort] = max(counts[sort] ?? 0, binders.count) }
        return grouped.mapValues { binders in (1...binders.count).map { Self.element(binders[0].sort, $0) } }
    }

    /// What a formula with quantifiers in front says of some elements and a step's parameters.
    func instances(of condition: Expression, _ elements: [Sort: [String]], _ parameters: [Binder]) -> [String] {
        let (binders, rest) = condition.opened
        return Self.choices(of: binders, Self.terms(elements, parameters)).map { choice in
            let names = Self.names(of: parameters, and: zip(binders, choice))
            return "(assert \(outline.term(rest, names)))\n"
        }
    }

    /// What is assumed and denied to show a goal of elements alone, with no quantifier; `nil` where a conjunct of the
    /// core says nothing of them.
    func outlined(_ goal: Goal, core: [Int], _ parameters: [Binder]) -> String? {
        let elements = elements(of: goal)
        var script = ""
        for position in core {
            let instances = instances(of: position, inOutline: true, elements, parameters)
            if instances.isEmpty { return nil }
            script += instances
        }
        return script + denial(goal, inOutline: true, elements, parameters)
    }

    /// What is assumed and denied to show a goal of elements with conjuncts in full.
    func full(_ goal: Goal, core: [Int], _ parameters: [Binder]) -> String {
        let elements = elements(of: goal)
        let assumed = core.map { "(assert |\(invariant[$0].name)|)\n" }
        // They follow from what is assumed already, but are not for each solver to think of.
        let hints = core.filter { !invariant[$0].formula.opened.elements.isEmpty }.map {
            instances(of: $0, inOutline: false, elements, parameters)
        }
        return (assumed + hints).joined() + denial(goal, inOutline: false, elements, parameters)
    }

    /// That a goal does not hold of its elements: in one piece, or case by case where that is shorter.
    private func denial(
        _ goal: Goal, inOutline isOutlined: Bool, _ elements: [Sort: [String]], _ parameters: [Binder]
    ) -> String {
        let (binders, rest) = goal.formula.opened
        var left = elements.mapValues { $0[...] }
        let chosen = binders.map { left[$0.sort]?.popFirst() ?? "" }
        let names = Self.names(of: parameters, and: zip(binders, chosen))
        let cases = ElementCase.all(rest, of: binders, parameters)
        func denied(_ cases: [ElementCase], inOutline isOutlined: Bool) -> String {
            let denials = cases.map { one in
                let said = relation(goal, one, inOutline: isOutlined, names)
                let conditions = one.conditions.map { condition in
                    let equation = "(= \(names[condition.element] ?? "") \(names[condition.parameter] ?? ""))"
                    return condition.isSame ? equation : "(not \(equation))"
                }
                let denial = "(not \(said ?? (isOutlined ? outline : text).term(one.rest, names)))"
                return conditions.isEmpty ? denial : "(and \(conditions.joined(separator: " ")) \(denial))"
            }
            return denials.count == 1 ? denials[0] : "(or \(denials.joined(separator: " ")) false)"
        }
        // Measured without names of clauses, of which none is to be made in vain.
        let whole = [ElementCase(rest: rest)]
        let isSplit = denied(cases, inOutline: false).count < denied(whole, inOutline: false).count
        return "(assert \(denied(isSplit ? cases : whole, inOutline: isOutlined)))\n"
    }

    /// A case of a goal by the name of the conjunct, where it says what the conjunct said before the step.
    private func relation(
        _ goal: Goal, _ one: ElementCase, inOutline isOutlined: Bool, _ names: [Binder: String]
    ) -> String? {
        guard case .conjunct(let name) = goal.subject, let position = positions[name] else { return nil }
        let (binders, rest) = invariant[position].formula.opened
        guard !binders.isEmpty, one.rest == rest, goal.formula.opened.elements == binders else { return nil }
        let suffix = isOutlined && hasClauses[position] ? Self.outline : Self.relation
        return "(|\(name)\(suffix)| \(binders.map { names[$0] ?? "" }.joined(separator: " ")))"
    }

    private func instances(
        of position: Int, inOutline isOutlined: Bool, _ elements: [Sort: [String]], _ parameters: [Binder]
    ) -> String {
        let conjunct = invariant[position]
        let binders = conjunct.formula.opened.elements
        let suffix = isOutlined && hasClauses[position] ? Self.outline : binders.isEmpty ? "" : Self.relation
        return Self.choices(of: binders, Self.terms(elements, parameters)).map { choice in
            let relation = "|\(conjunct.name)\(suffix)|"
            return "(assert \(choice.isEmpty ? relation : "(\(relation) \(choice.joined(separator: " ")))"))\n"
        }.joined()
    }

    private static func names(
        of parameters: [Binder], and chosen: some Sequence<(Binder, String)>
    ) -> [Binder: String] {
        var names: [Binder: String] = [:]
        for parameter in parameters { names[parameter] = SMTText.parameter(parameter) }
        for (binder, name) in chosen { names[binder] = name }
        return names
    }

    private static func terms(_ elements: [Sort: [String]], _ parameters: [Binder]) -> [Sort: [String]] {
        parameters.reduce(into: elements) { $0[$1.sort, default: []].append(SMTText.parameter($1)) }
    }

    /// Every way to put terms in place of binders.
    private static func choices(of binders: [Binder], _ terms: [Sort: [String]]) -> [[String]] {
        binders.reduce([[]]) { choices, binder in
            choices.flatMap { choice in (terms[binder.sort] ?? []).map { choice + [$0] } }
        }
    }
}

extension Expression {
    /// The elements that a formula speaks of all of in front, and what it says of them.
    var opened: (elements: [Binder], rest: Expression) {
        var elements: [Binder] = []
        var rest = unlocated
        while case .forAll(let binder, let body) = rest {
            elements.append(binder)
            rest = body.unlocated
        }
        return (elements, rest)
    }
}
