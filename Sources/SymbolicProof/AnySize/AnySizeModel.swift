public import TransitionSystems

/// A protocol version of which nothing is fixed but its axes: any number of requests, blocks and io_ends, any number of
/// failures of every class, everybody taking part.
///
/// Index sorts are any non-empty sets. Formulas are in ``NormalForm``. What is proved of this model holds of every
/// finite instance of the version: limits of scopes, failures and actors only take steps away.
public struct AnySizeModel: Sendable {
    /// The model proved.
    public let model: Model
    /// The protocol's decisions.
    public let axes: [Setting: Int]
    /// The parts composed.
    public let parts: Set<Part>
    /// What the steps change.
    let variables: [VariableDeclaration]
    /// What no step changes, and of which nothing is known.
    let rigid: [VariableDeclaration]
    /// What every initial state satisfies, initial values included.
    let initially: [Expression]
    let steps: [AnySizeAction]
    /// What is counted, by the counter.
    public internal(set) var counters: [VariableDeclaration: CountingRule]
    let folding: Folding
    /// Who takes part.
    let actors: Set<Actor>

    /// The index sorts, in the order of their first use.
    var sorts: [Sort] {
        var found: [Sort] = []
        for variable in variables + rigid {
            for sort in variable.indices where !found.contains(sort) { found.append(sort) }
        }
        for parameter in steps.flatMap(\.parameters) where !found.contains(parameter.sort) {
            found.append(parameter.sort)
        }
        return found
    }

    /// A version at any size.
    ///
    /// - Parameters:
    ///   - distrusted: Counters whose ``CountingRule`` does not hold, by name: nothing is assumed of them.
    ///   - without: Actors that take no part.
    /// - Throws: ``AnySizeError``.
    public init(
        _ model: Model, axes: [Setting: Int] = [:], parts: Set<Part> = [], distrusted: Set<String> = [],
        without absent: Set<Actor> = []
    ) throws(AnySizeError) {
        let system = model.system
        let actors = system.actors.filter { !absent.contains($0) }
        let scope = Scope("any", sizes: [:], parts: parts, faults: Set(system.faults), actors: Set(actors))
        let folding = Folding(axes: axes, scope: scope)
        var counters: [VariableDeclaration: CountingRule] = [:]
        for property in system.properties + system.lemmas where property.parts.allSatisfy(parts.contains) {
            guard case .invariant(let formula) = property.kind,
                var rule = CountingRule(property: property.id, formula, folding: folding), counters[rule.counter] == nil
            else { continue }
            rule.isTrusted = !distrusted.contains(rule.counter.name)
            counters[rule.counter] = try rule.normalised()
        }
        let form = NormalForm(counters: counters)
        let making = AnySizeActions(folding: folding, parts: parts, form: form)
        var steps: [AnySizeAction] = []
        for action in system.actions where Self.takesPart(action, parts: parts, without: absent) {
            steps += try making.steps(of: action, extensions: system.extensions)
        }
        let composed = system.variables.filter { $0.part.map(parts.contains) ?? true }
        for variable in composed where variable.value.isIndex {
            throw .function(variable: variable.name, at: variable.location)
        }
        var initially: [Expression] = []
        for variable in composed where !variable.isRigid && counters[variable] == nil {
            if let formula = Self.initialValue(of: variable) { initially.append(formula) }
        }
        for constraint in system.initially {
            initially += try form.formula(folding.fold(constraint)).conjuncts.filter { $0 != .true }
        }
        for rule in counters.values.sorted(by: { $0.counter.name < $1.counter.name }) where !rule.isTrusted {
            initially.append(.read(CountingRule.zeroFlag(of: rule.counter), []))
        }
        self.model = model
        self.axes = axes
        self.parts = parts
        variables = composed.filter { !$0.isRigid && counters[$0] == nil }
            + counters.values.filter { !$0.isTrusted }.map { CountingRule.zeroFlag(of: $0.counter) }
        rigid = composed.filter(\.isRigid)
            + counters.values.filter { !$0.isTrusted }.map { AfterStep.open(CountingRule.zeroFlag(of: $0.counter)) }
        self.initially = initially
        self.steps = steps
        self.counters = counters
        self.folding = folding
        self.actors = Set(actors)
    }

    private static func takesPart(_ action: Action, parts: Set<Part>, without absent: Set<Actor>) -> Bool {
        if let part = action.part, !parts.contains(part) { return false }
        return !absent.contains(action.actor)
    }

    private static func initialValue(of variable: VariableDeclaration) -> Expression? {
        guard case .value(let value) = variable.initial else { return nil }
        let binders = variable.indices.map { Binder($0.name.lowercased(), sort: $0) }
        let cell = Expression.read(variable, binders.map { .bound($0) })
        var formula: Expression =
            variable.value == .bool
            ? (value == 0 ? .not(cell) : cell) : .equal(cell, .literal(value, variable.value))
        for binder in binders.reversed() { formula = .forAll(binder, formula) }
        return formula
    }

    /// A formula of the model in normal form.
    func formula(_ expression: Expression) throws(AnySizeError) -> Expression {
        try NormalForm(counters: counters).formula(folding.fold(expression))
    }
}

extension CountingRule {
    /// The rule with its conditions in normal form.
    fileprivate func normalised() throws(AnySizeError) -> CountingRule {
        let form = NormalForm(counters: [:])
        var rule = self
        var sets: [(element: Binder, condition: Expression)] = []
        for set in self.sets { sets.append((set.element, try form.formula(set.condition))) }
        var flags: [Expression] = []
        for flag in self.flags { flags.append(try form.formula(flag)) }
        rule.sets = sets
        rule.flags = flags
        return rule
    }
}
