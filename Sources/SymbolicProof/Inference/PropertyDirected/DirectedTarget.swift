import TransitionSystems

/// What a directed search shows never to happen, in one go: a state that breaks a formula, or a step that does.
struct DirectedTarget: Sendable {
    /// The id of the property, or the name of the goal.
    let name: String
    /// What every state satisfies, in normal form.
    var ofStates: [Expression] = []
    /// What every step of a kind satisfies, of the state before it, by the step's label.
    var ofSteps: [String: [Expression]] = [:]

    /// Whether it is about ranges or counters, which every proof takes for granted.
    var isAboutNumbers = false
}

extension DirectedTarget {
    /// What is to be shown of the steps of a model beside conjuncts: that numbers stay in their ranges, that counters
    /// move as what they count, and what properties say of steps. In that order, since everything rests on the former.
    static func ofSteps(_ model: AnySizeModel, _ properties: [Property]) throws -> [DirectedTarget] {
        var found: [DirectedTarget] = []
        let goals = Goals(model: model, conjuncts: [], stepProperties: properties)
        for step in model.steps {
            for goal in try goals.of(step) {
                let place: Int
                if let known = found.firstIndex(where: { $0.name == goal.name }) {
                    place = known
                } else {
                    place = found.count
                    found.append(DirectedTarget(name: goal.name, isAboutNumbers: goal.subject.isAboutNumbers))
                }
                found[place].ofSteps[step.label, default: []].append(goal.formula)
            }
        }
        return found.filter(\.isAboutNumbers) + found.filter { !$0.isAboutNumbers }
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

extension Goal.Subject {
    fileprivate var isAboutNumbers: Bool {
        switch self {
        case .range, .counting: true
        case .conjunct, .property, .ranking: false
        }
    }
}
