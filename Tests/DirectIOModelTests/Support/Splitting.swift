@testable import DirectIOModel
@testable import TransitionSystems

extension TransitionSystem {
    /// The protocol in which one step is taken as two, between which everyone else may take steps.
    ///
    /// The first half updates the variables named, and decides what depends on them; the second updates the others. Until
    /// the second is taken its actor takes no other step for the request, or none at all if the step belongs to none.
    ///
    /// - Parameters:
    ///   - name: The action.
    ///   - first: The variables that the first half updates; the second updates all others.
    ///   - checkedFirst: Reasons of the guard lines that are looked at by the first half alone.
    func splitting(_ name: String, first: [any Declares], checkedFirst: [String] = []) throws -> TransitionSystem {
        let action = actions[try position(ofAction: name)]
        var split = Split(action: action, first: Set(first.map(\.declaration)), checkedFirst: checkedFirst)
        let halves = split.halves(of: action.lines, inside: [])
        precondition(!halves.second.isEmpty, "nothing of '\(name)' is left for the second half")
        var derived = self
        derived.variables += [split.between] + split.latches
        for index in derived.actions.indices where derived.actions[index].actor == action.actor {
            derived.actions[index].lines += split.obstacle(to: derived.actions[index])
        }
        let parameters = action.parameters.map { Expression.bound($0) }
        derived = try derived.editing(name) { edited in
            edited.lines =
                halves.first + halves.deciding + split.obstacle(to: action) + [split.set(split.between, parameters, 1)]
        }
        var second = action
        second.name = name + "_then"
        second.fault = nil
        second.fairness = .weak
        second.lines =
            [split.isBetween(parameters)] + halves.second + halves.forgetting
            + [split.set(split.between, parameters, 0)]
        derived.actions.append(second)
        return derived
    }
}

/// A step on its way to become two.
private struct Split {
    let action: Action
    let first: Set<VariableDeclaration>
    let checkedFirst: [String]
    /// The first half was taken and the second was not, for these parameters.
    let between: VariableDeclaration
    /// What the first half decided at each `when` that reads what it then changed.
    var latches: [VariableDeclaration] = []

    private static let place = SourceLocation()

    struct Halves {
        var first: [Line] = []
        var second: [Line] = []
        var deciding: [Line] = []
        var forgetting: [Line] = []
    }

    init(action: Action, first: Set<VariableDeclaration>, checkedFirst: [String]) {
        self.action = action
        self.first = first
        self.checkedFirst = checkedFirst
        between = Self.relation("between", over: action.parameters)
    }

    private static func relation(_ name: String, over binders: [Binder]) -> VariableDeclaration {
        VariableDeclaration(
            name: name, indices: binders.map(\.sort), value: .bool, range: nil, initial: .value(0), role: .state,
            part: nil, summary: "", location: place)
    }

    mutating func halves(of lines: [Line], inside binders: [Binder]) -> Halves {
        var halves = Halves()
        for line in lines {
            switch line {
            case .require(let condition, let reason, _):
                halves.first.append(line)
                let holdsOn = first.isDisjoint(with: condition.variablesRead) && !checkedFirst.contains(reason)
                if holdsOn { halves.second.append(line) }
            case .update(let cell, _, _):
                if first.isDisjoint(with: cell.variablesRead) {
                    halves.second.append(line)
                } else {
                    halves.first.append(line)
                }
            case .when(let condition, let then, let otherwise, let place):
                add(condition, then, otherwise, place, binders, to: &halves)
            case .forEach(let binder, let body, let place):
                let inner = self.halves(of: body, inside: binders + [binder])
                if !inner.first.isEmpty { halves.first.append(.forEach(binder, inner.first, place)) }
                if !inner.second.isEmpty { halves.second.append(.forEach(binder, inner.second, place)) }
                if !inner.deciding.isEmpty { halves.deciding.append(.forEach(binder, inner.deciding, place)) }
                if !inner.forgetting.isEmpty { halves.forgetting.append(.forEach(binder, inner.forgetting, place)) }
            }
        }
        return halves
    }

    private mutating func add(
        _ condition: Expression, _ then: [Line], _ otherwise: [Line], _ place: SourceLocation, _ binders: [Binder],
        to halves: inout Halves
    ) {
        let yes = self.halves(of: then, inside: binders)
        let no = self.halves(of: otherwise, inside: binders)
        if !yes.first.isEmpty || !no.first.isEmpty {
            halves.first.append(.when(condition, then: yes.first, otherwise: no.first, place))
        }
        guard !yes.second.isEmpty || !no.second.isEmpty else { return }
        halves.deciding += yes.deciding + no.deciding
        halves.forgetting += yes.forgetting + no.forgetting
        guard !first.isDisjoint(with: condition.variablesRead) else {
            halves.second.append(.when(condition, then: yes.second, otherwise: no.second, place))
            return
        }
        let latch = Self.relation("decided_\(latches.count)", over: action.parameters + binders)
        latches.append(latch)
        let indices = (action.parameters + binders).map { Expression.bound($0) }
        let decided = Expression.read(latch, indices)
        halves.second.append(.when(decided, then: yes.second, otherwise: no.second, place))
        halves.deciding.append(.update(cell: decided, value: condition, place))
        halves.forgetting.append(set(latch, indices, 0))
    }

    func set(_ variable: VariableDeclaration, _ indices: [Expression], _ value: Int) -> Line {
        .update(cell: .read(variable, indices), value: .literal(value, .bool), Self.place)
    }

    func isBetween(_ parameters: [Expression]) -> Line {
        .require(.read(between, parameters), reason: "the first half was taken", Self.place)
    }

    /// The actor of the step takes no other for the request between the halves.
    func obstacle(to other: Action) -> [Line] {
        let request = action.parameters.first { $0.sort == Request.sort }
        let own = other.parameters.first { $0.sort == Request.sort }
        if request != nil, own == nil { return [] }
        let fresh = action.parameters.map { Binder($0.name, sort: $0.sort) }
        let indices = zip(action.parameters, fresh).map { parameter, binder in
            Expression.bound(parameter == request ? own! : binder)
        }
        var condition = Expression.not(.read(between, indices))
        for (parameter, binder) in zip(action.parameters, fresh) where parameter != request {
            condition = .forAll(binder, condition)
        }
        return [.require(condition, reason: "the actor is not between two halves of a step", Self.place)]
    }
}
