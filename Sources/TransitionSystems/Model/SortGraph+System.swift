extension SortGraph {
    /// The graph of everything that a proof of a protocol uses: its properties, constraints on initial states, guard
    /// lines, and the conditions and values of its updates.
    public init(_ system: TransitionSystem) {
        for property in system.properties + system.lemmas {
            for formula in property.formulas where property.kind.isProved {
                add(
                    formula, isAssumed: property.kind.isAssumed, named: "property '\(property.id)'",
                    at: property.location)
            }
        }
        for constraint in system.initially {
            add(constraint, named: "constraint on initial states", at: system.location)
        }
        add(system.finished, named: "condition of being finished", at: system.location)
        for action in system.actions { add(action.lines, of: action.name) }
        for part in system.extensions { add(part.lines, of: part.action) }
    }

    private mutating func add(_ lines: [Line], of action: String, path: [Expression] = [], elements: [Binder] = []) {
        for line in lines {
            switch line {
            case .require(let condition, _, let place):
                add([condition] + path, elements, named: "guard of '\(action)'", at: place)
            case .update(let cell, let value, let place):
                add([value] + path, elements, named: "update of '\(cell)' in '\(action)'", at: place)
            case .when(let condition, let then, let otherwise, _):
                add(then, of: action, path: path + [condition], elements: elements)
                add(otherwise, of: action, path: path + [condition], elements: elements)
            case .forEach(let binder, let body, _):
                add(body, of: action, path: path, elements: elements + [binder])
            }
        }
    }

    private mutating func add(
        _ expressions: [Expression], _ elements: [Binder], named name: String, at location: SourceLocation
    ) {
        for expression in expressions {
            for isAssumed in [true, false] {
                var walk = QuantifierWalk(formula: name, location: location, elements: elements)
                walk.visit(expression, isAssumed: isAssumed)
                for edge in walk.edges { insert(edge) }
            }
        }
    }
}

extension Property.Kind {
    /// Whether a proof of any size states it; reachability is shown by a run instead.
    var isProved: Bool {
        if case .sometimes = self { false } else { true }
    }

    /// Whether a proof takes it for granted of the state before a step. What is said of steps is only shown.
    fileprivate var isAssumed: Bool {
        switch self {
        case .step, .access: false
        case .invariant, .sometimes, .leadsTo: true
        }
    }
}

extension Validation {
    /// No chain of formulas asks for ever more elements of one sort.
    mutating func checkSortGraph() {
        for cycle in SortGraph(system).cycles {
            let sorts = (cycle.map(\.from) + [cycle[0].from]).joined(separator: " → ")
            let formulas = cycle.map {
                "the \($0.formula) at \($0.location) asks for \($0.article) for every \($0.from)"
            }
            error(
                "quantifiers form a cycle, \(sorts), which no solver decides for any size: "
                    + formulas.joined(separator: "; ")
                    + ". State one of them with a relation or a latched Boolean instead",
                at: cycle[0].location)
        }
    }
}

extension SortGraph.Edge {
    /// `a Request`, `an IOEnd`.
    fileprivate var article: String {
        "AEIOU".contains(to.prefix(1).uppercased()) ? "an \(to)" : "a \(to)"
    }
}
