import TransitionSystems

/// What a directed search shows never to happen, in one go: a state that breaks a formula, or a step that does.
struct DirectedTarget: Sendable {
    /// The id of the property, or the name of the goal.
    let name: String
    /// What every state satisfies, in normal form.
    var ofStates: [Expression] = []
    /// What every step of a kind satisfies, of the state before it, by the step's label.
    var ofSteps: [String: [Expression]] = [:]

    /// Whether nothing is asked for.
    var isEmpty: Bool { ofStates.isEmpty && ofSteps.isEmpty }
}

extension DirectedTarget {
    /// What is to be shown of the steps of a model beside conjuncts: that numbers stay in their ranges, that counters move
    /// as what they count, and what properties say of steps. In that order, since everything rests on the first two.
    static func ofSteps(_ model: AnySizeModel, _ properties: [Property]) throws -> [DirectedTarget] {
        var found: [String: DirectedTarget] = [:]
        var order: [(rank: Int, name: String)] = []
        let goals = Goals(model: model, conjuncts: [], stepProperties: properties)
        for step in model.steps {
            for goal in try goals.of(step) {
                let rank =
                    switch goal.subject {
                    case .range: 0
                    case .counting: 1
                    case .conjunct, .property: 2
                    }
                if found[goal.name] == nil { order.append((rank, goal.name)) }
                found[goal.name, default: DirectedTarget(name: goal.name)].ofSteps[step.label, default: []].append(goal.formula)
            }
        }
        return (0...2).flatMap { rank in order.filter { $0.rank == rank }.map { found[$0.name]! } }
    }

    /// The conjuncts of one property.
    static func ofStates(_ conjuncts: [Conjunct]) -> [DirectedTarget] {
        var found: [DirectedTarget] = []
        for conjunct in conjuncts {
            if let place = found.firstIndex(where: { $0.name == conjunct.origin }) {
                found[place].ofStates.append(conjunct.formula)
            } else {
                found.append(DirectedTarget(name: conjunct.origin, ofStates: [conjunct.formula]))
            }
        }
        return found
    }
}
