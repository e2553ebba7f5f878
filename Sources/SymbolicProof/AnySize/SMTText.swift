import TransitionSystems

/// Writes a model of any size, and formulas over it, as SMT-LIB 2 text: what the library's solver reads and what a
/// certificate shows is one text.
///
/// Index sorts are uninterpreted sorts, and everything but what has finitely many values is a relation.
struct SMTText {
    /// How what has finitely many values is written.
    enum Values {
        /// As a datatype of constants: for people and other solvers.
        case datatypes
        /// As a relation a bit, which are all that a structure found by the solver is made of.
        case bits
    }

    let model: AnySizeModel
    let values: Values
    /// The datatype of each variable that has finitely many values. Enumerations of one name are told apart.
    private let valueSorts: [VariableDeclaration: String]
    /// Names for what formulas say with quantifiers; `nil`: it is written out.
    private var clauses: ClauseNames?

    init(model: AnySizeModel, values: Values) {
        self.model = model
        self.values = values
        var known: [String: Sort] = [:]
        var names: [VariableDeclaration: String] = [:]
        for variable in model.variables + model.rigid where variable.finiteValues != nil {
            var name = variable.value.name
            if let range = variable.range { name = "\(range.lowerBound)..\(range.upperBound)" }
            if let other = known[name], other != variable.value { name += ".\(variable.name)" }
            known[name] = variable.value
            names[variable] = name
        }
        valueSorts = names
    }

    // MARK: Declarations

    /// Sorts, relations and functions of the state before a step, and what is known of orders.
    func declarations() -> String {
        var text = ""
        for sort in model.sorts { text += "(declare-sort \(sort.name) 0)\n" }
        if values == .datatypes { text += datatypes() }
        for variable in model.variables + model.rigid { text += declaration(of: variable) }
        for sort in model.sorts { text += order(of: sort) }
        return text
    }

    private func datatypes() -> String {
        var text = ""
        var written: Set<String> = []
        for variable in model.variables + model.rigid {
            let name = valueSort(of: variable)
            guard let values = variable.finiteValues, written.insert(name).inserted else { continue }
            let names = values.map { "(\(value($0, of: variable)))" }
            text += "(declare-datatypes ((\(Self.symbol(name)) 0)) ((\(names.joined(separator: " ")))))\n"
        }
        return text
    }

    private func declaration(of variable: VariableDeclaration) -> String {
        let domain = variable.indices.map(\.name).joined(separator: " ")
        if values == .bits, let codes = variable.finiteValues?.count {
            let bits = variable.bitNames.map { "(declare-fun \($0) (\(domain)) Bool)\n" }.joined()
            return bits + (codes..<1 << variable.bitNames.count).map { unused($0, of: variable) }.joined()
        }
        let range = variable.value == .bool ? "Bool" : Self.symbol(valueSort(of: variable))
        return "(declare-fun \(Self.symbol(variable.name)) (\(domain)) \(range))\n"
    }

    /// That no cell of a variable has a code that stands for no value.
    private func unused(_ code: Int, of variable: VariableDeclaration) -> String {
        let binders = variable.indices.enumerated().map { "(x\($0.offset) \($0.element.name))" }
        let names = variable.indices.indices.map { "x\($0)" }
        let never = "(not \(hasCode(code, variable, names)))"
        return "(assert \(binders.isEmpty ? never : "(forall (\(binders.joined(separator: " "))) \(never))"))\n"
    }

    private func hasCode(_ code: Int, _ variable: VariableDeclaration, _ indices: [String]) -> String {
        let bits = variable.bitNames.enumerated().map { position, name in
            let bit = indices.isEmpty ? name : "(\(name) \(indices.joined(separator: " ")))"
            return code >> position & 1 == 1 ? bit : "(not \(bit))"
        }
        return bits.isEmpty ? "true" : "(and \(bits.joined(separator: " ")))"
    }

    /// A line, and direct neighbours on it: between them there is nothing. That each element but the last has a
    /// neighbour is not said, since no proof needs it.
    private func order(of sort: Sort) -> String {
        guard case .index(let name, isOrdered: true) = sort else { return "" }
        return """
            (declare-fun |\(name).<=| (\(name) \(name)) Bool)
            (declare-fun |\(name).next| (\(name) \(name)) Bool)
            (assert (forall ((x \(name))) (|\(name).<=| x x)))
            (assert (forall ((x \(name)) (y \(name))) (or (|\(name).<=| x y) (|\(name).<=| y x))))
            (assert (forall ((x \(name)) (y \(name))) (=> (and (|\(name).<=| x y) (|\(name).<=| y x)) (= x y))))
            (assert (forall ((x \(name)) (y \(name)) (z \(name))) (=> (and (|\(name).<=| x y) (|\(name).<=| y z)) (|\(name).<=| x z))))
            (assert (forall ((x \(name)) (y \(name))) (=> (|\(name).next| x y) (not (|\(name).<=| y x)))))
            (assert (forall ((x \(name)) (y \(name)) (z \(name))) (=> (|\(name).next| x y) (or (|\(name).<=| z x) (|\(name).<=| y z)))))

            """
    }

    /// The constants that stand for a step's parameters.
    func constants(of step: AnySizeAction) -> String {
        step.parameters.map { "(declare-fun \(Self.parameter($0)) () \($0.sort.name))\n" }.joined()
    }

    // MARK: Formulas

    /// A formula in normal form; parameters of the step are constants.
    func formula(_ expression: Expression, parameters: [Binder] = []) -> String {
        var names: [Binder: String] = [:]
        for parameter in parameters { names[parameter] = Self.parameter(parameter) }
        return term(expression, names)
    }

    /// The same text, but with names in place of what formulas say with quantifiers.
    func naming(_ clauses: ClauseNames) -> SMTText {
        var text = self
        text.clauses = clauses
        return text
    }

    /// Whether something in a formula is said with quantifiers.
    func hasClauses(_ formula: Expression) -> Bool {
        naming(ClauseNames()).term(formula, [:]) != term(formula, [:])
    }

    /// A formula in normal form, with names for what it says something of.
    func term(_ expression: Expression, _ names: [Binder: String]) -> String {
        switch expression {
        case .located(let inner, _): return term(inner, names)
        case .literal(let value, .bool): return value == 0 ? "false" : "true"
        case .bound(let binder): return names[binder] ?? Self.symbol(binder.name)
        case .read(let variable, let indices):
            guard !indices.isEmpty else { return Self.symbol(variable.name) }
            return "(\(Self.symbol(variable.name)) \(indices.map { term($0, names) }.joined(separator: " ")))"
        case .equal(let cell, .literal(let value, let sort)) where sort != .bool:
            guard case .read(let variable, let indices) = cell else { return unexpected(expression) }
            if values == .bits {
                let code = value - (variable.range?.lowerBound ?? 0)
                return hasCode(code, variable, indices.map { term($0, names) })
            }
            return "(= \(term(cell, names)) \(self.value(value, of: variable)))"
        case .not(let a): return "(not \(term(a, names)))"
        case .and(let parts): return "(and \(parts.map { term($0, names) }.joined(separator: " ")))"
        case .or(let parts): return "(or \(parts.map { term($0, names) }.joined(separator: " ")))"
        case .implies(let a, let b): return "(=> \(term(a, names)) \(term(b, names)))"
        case .equal(let a, let b): return "(= \(term(a, names)) \(term(b, names)))"
        case .lessOrEqual(let a, let b): return "(|\(a.sort.name).<=| \(term(a, names)) \(term(b, names)))"
        case .less(let a, let b): return "(not (|\(a.sort.name).<=| \(term(b, names)) \(term(a, names))))"
        case .follows(let a, let b): return "(|\(a.sort.name).next| \(term(a, names)) \(term(b, names)))"
        case .ifThenElse(let a, let b, let c):
            return "(ite \(term(a, names)) \(term(b, names)) \(term(c, names)))"
        case .forAll(let binder, let body): return quantified("forall", binder, body, names)
        case .exists(let binder, let body): return quantified("exists", binder, body, names)
        default: return unexpected(expression)
        }
    }

    private func quantified(
        _ symbol: String, _ binder: Binder, _ body: Expression, _ names: [Binder: String]
    ) -> String {
        if let clauses {
            let clause: Expression = symbol == "forall" ? .forAll(binder, body) : .exists(binder, body)
            return named(clause, names, clauses)
        }
        var inner = names
        var name = binder.name
        while names.values.contains(name) { name += "_" }
        inner[binder] = name
        return "(\(symbol) ((\(name) \(binder.sort.name))) \(term(body, inner)))"
    }

    /// A clause by its name. The elements that it speaks of are those of its text, in their order.
    private func named(_ clause: Expression, _ names: [Binder: String], _ clauses: ClauseNames) -> String {
        var writtenOut = self
        writtenOut.clauses = nil
        var elements: [Binder] = []
        for binder in clause.freeBinders where !elements.contains(binder) { elements.append(binder) }
        let places = Dictionary(uniqueKeysWithValues: elements.enumerated().map { ($0.element, "#\($0.offset + 1)") })
        let name = clauses.name(of: writtenOut.term(clause, places), elements.map(\.sort))
        let arguments = elements.map { names[$0] ?? Self.symbol($0.name) }
        return arguments.isEmpty ? name : "(\(name) \(arguments.joined(separator: " ")))"
    }

    private func unexpected(_ expression: Expression) -> String {
        preconditionFailure("a formula in normal form says nothing like '\(expression)'")
    }

    // MARK: Names

    static func parameter(_ binder: Binder) -> String { symbol("\(binder.name)!") }

    private func valueSort(of variable: VariableDeclaration) -> String { valueSorts[variable] ?? variable.value.name }

    func value(_ value: Int, of variable: VariableDeclaration) -> String {
        let sort = valueSort(of: variable)
        if case .enumeration(_, let cases) = variable.value { return Self.symbol("\(sort).\(cases[value])") }
        return Self.symbol("\(sort):\(value)")
    }

    /// A name as SMT-LIB takes it.
    static func symbol(_ name: String) -> String {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_!.-".contains($0)) }
        return isPlain && !(name.first?.isNumber ?? true) ? name : "|\(name)|"
    }
}

extension VariableDeclaration {
    /// The relations that hold the bits of a cell with finitely many values, the least first.
    var bitNames: [String] {
        guard let count = finiteValues?.count else { return [] }
        let width = count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
        return (0..<width).map { SMTText.symbol("\(name).\($0)") }
    }
}
