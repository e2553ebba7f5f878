import StateExploration
import TransitionSystems

/// The clauses that hold in all states of a version at small sizes, ready to be tried at any size.
struct Candidates {
    /// One clause: literals of a template that were never seen together.
    struct Clause: Sendable {
        let template: Int
        let literals: [Template.Literal]
    }

    let model: AnySizeModel
    let templates: [Template]
    private(set) var clauses: [Clause] = []

    /// Looks at all states of some scopes.
    ///
    /// - Parameters:
    ///   - goals: What is to be proved; it is asked what it says of single elements.
    ///   - progress: Told of each scope when it is done, and of what was found.
    init(
        _ model: AnySizeModel, goals: [Conjunct], scopes: [Scope], cancellation: CancellationToken? = nil,
        progress: (String) -> Void
    ) throws {
        self.model = model
        let written = model.steps.reduce(into: Set<VariableDeclaration>()) { $0.formUnion($1.written) }
        let variables = model.variables.filter {
            model.isCell($0) && (written.contains($0) || $0.initial == .any)
        }
        let predicates = Predicate.all(of: model, goals: goals)
        templates = Self.lists(of: model.sorts).map { sorts in
            var names: [String: Int] = [:]
            let binders = sorts.map { sort -> Binder in
                let initial = String(sort.name.prefix(1).lowercased())
                names[initial, default: 0] += 1
                return Binder(names[initial]! == 1 ? initial : "\(initial)\(names[initial]!)", sort: sort)
            }
            return Template(binders, variables: variables, predicates: sorts.count < 3 ? predicates : [])
        }
        progress("\(predicates.count) predicates: \(predicates.map(\.variable.name).joined(separator: "; "))")
        var miners = templates.map { ClauseMiner($0, anchors: Self.isAnchor) }
        for scope in scopes {
            let ground = try GroundModel(model.model, axes: model.axes, scope: scope, properties: [])
            let cells = CellTable(ground)
            let sizes = Dictionary(uniqueKeysWithValues: model.sorts.map { ($0, scope.sizes[$0.name] ?? 1) })
            let values = PredicateValues(
                predicates, sizes: sizes, stateSize: ground.cells.count, cell: cells.position)
            for place in miners.indices {
                miners[place].look(at: sizes) { values.position($0, $1) ?? cells.position($0, $1) }
            }
            var options = ExplorationOptions()
            options.useSymmetry = true
            options.cancellation = cancellation
            let exploration = try Explorer(ground).run(options) { state in
                let state = values.extended(state)
                for place in miners.indices { miners[place].note(state) }
            }
            if cancellation?.isCancelled ?? false { throw InferenceInterrupted() }
            progress("\(scope.name): \(exploration.states) states")
        }
        for (place, miner) in miners.enumerated() {
            clauses += miner.clauses().map { Clause(template: place, literals: $0) }
        }
        progress("\(clauses.count) clauses hold in all of them")
    }

    /// Lists of sorts of which few elements are compared: none, for what is one to the whole state; one; two of any sorts;
    /// three of which two may be of one.
    private static func lists(of sorts: [Sort]) -> [[Sort]] {
        var lists = [[]] + sorts.map { [$0] }
        for (place, first) in sorts.enumerated() {
            for second in sorts[place...] where first != second || first.isSymmetric { lists.append([first, second]) }
        }
        for (place, first) in sorts.enumerated() where sorts.count > 1 {
            for (next, second) in sorts.enumerated().dropFirst(place + 1) {
                for third in sorts.dropFirst(next + 1) { lists.append([first, second, third]) }
                if first.isSymmetric { lists.append([first, first, second]) }
                if second.isSymmetric { lists.append([first, second, second]) }
            }
        }
        return lists
    }

    /// Where a task is, and that two elements belong together: what other facts hang on.
    private static func isAnchor(_ template: Template, _ literal: Template.Literal) -> Bool {
        guard literal.isTrue else { return false }
        let atom = template.atoms[literal.atom]
        let isPlace = (atom.variable.finiteValues?.count ?? 0) > 5
        switch template.binders.count {
        case 0, 1: return isPlace
        case 2: return isPlace || atom.places.count == 2
        default: return atom.places.count == 2
        }
    }

    /// A clause as a conjunct.
    func conjunct(_ place: Int) throws(AnySizeError) -> Conjunct {
        let clause = clauses[place]
        let formula = templates[clause.template].exclusion(clause.literals)
        return Conjunct(name: "clause \(place)", origin: "clause \(place)", statement: formula, formula: formula)
    }

    /// Some of the clauses as few conjuncts: those that exclude values of one cell together say which are left.
    func merged(_ places: [Int]) -> [Conjunct] {
        var groups: [Group: [Int]] = [:]
        var order: [Group] = []
        var found: [Conjunct] = []
        for place in places {
            let clause = clauses[place]
            guard let (group, value) = group(of: clause) else {
                found.append(named(templates[clause.template].exclusion(clause.literals)))
                continue
            }
            if groups[group] == nil { order.append(group) }
            groups[group, default: []].append(value)
        }
        for group in order {
            let formula = templates[group.template].exclusion(
                of: groups[group]!, from: group.cell, where: group.literals)
            found.append(named(formula))
        }
        return found
    }

    private func named(_ formula: Expression) -> Conjunct {
        Conjunct(found: formula, by: .mining)
    }

    private struct Group: Hashable {
        let template: Int
        let literals: [Template.Literal]
        let cell: Template.Atom
    }

    /// What a clause excludes: where the other literals hold, a value of the cell that has the most.
    private func group(of clause: Clause) -> (Group, Int)? {
        let template = templates[clause.template]
        func breadth(_ literal: Template.Literal) -> Int { template.atoms[literal.atom].variable.finiteValues?.count ?? 0 }
        let confined = clause.literals.max { breadth($0) < breadth($1) }!
        guard breadth(confined) > 0 else { return nil }
        let atom = template.atoms[confined.atom]
        let cell = Template.Atom(variable: atom.variable, places: atom.places, value: 0)
        let others = clause.literals.filter { $0 != confined }
        return (Group(template: clause.template, literals: others, cell: cell), atom.value)
    }
}
