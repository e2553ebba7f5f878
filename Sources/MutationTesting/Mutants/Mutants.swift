public import TransitionSystems

/// All mutants of a protocol: every operator at every place where it changes something.
public enum Mutants {
    /// The mutants, in the order of actions and lines.
    public static func all(of system: TransitionSystem) -> [Mutant] {
        system.actions.indices.flatMap { ofLines(of: system, $0) }
            + system.extensions.indices.flatMap { ofExtension($0, of: system) }
            + StepSwaps.pairs(of: system).map { swap($0, in: system) }
            + system.actions.indices.flatMap { ofAttributes(of: system, $0) }
    }

    // MARK: Lines

    private static func ofLines(of system: TransitionSystem, _ position: Int) -> [Mutant] {
        let action = system.actions[position]
        return named(LineMutations.all(of: action.lines), of: action.name).map { id, mutation in
            var changed = system
            changed.actions[position].lines = mutation.lines
            return Mutant(
                id: id, kind: mutation.kind, action: action.name, location: mutation.location,
                isAboutFailure: action.fault != nil && mutation.isGuard, actions: [action.name], system: changed)
        }
    }

    private static func ofExtension(_ position: Int, of system: TransitionSystem) -> [Mutant] {
        let part = system.extensions[position]
        let number = system.extensions[..<position].count { $0.action == part.action && $0.part == part.part }
        let name = "\(part.action)+\(part.part.name)" + (number == 0 ? "" : "\(number + 1)")
        return named(LineMutations.all(of: part.lines), of: name).map { id, mutation in
            var changed = system
            changed.extensions[position].lines = mutation.lines
            let isOfFailure = system.action(named: part.action)?.fault != nil
            return Mutant(
                id: id, kind: mutation.kind, action: part.action, location: mutation.location,
                isAboutFailure: isOfFailure && mutation.isGuard, actions: [part.action], system: changed)
        }
    }

    /// Each mutation with its id.
    private static func named(
        _ mutations: [LineMutations.Mutation], of owner: String
    ) -> [(id: String, mutation: LineMutations.Mutation)] {
        func base(_ mutation: LineMutations.Mutation) -> String {
            (["\(owner):\(mutation.line):\(mutation.kind.rawValue)"] + [mutation.detail].compactMap(\.self))
                .joined(separator: ":")
        }
        let counts = Dictionary(mutations.map { (base($0), 1) }, uniquingKeysWith: +)
        var seen: [String: Int] = [:]
        return mutations.map { mutation in
            let base = base(mutation)
            seen[base, default: 0] += 1
            return (counts[base] == 1 ? base : "\(base):\(seen[base]!)", mutation)
        }
    }

    // MARK: Steps

    private static func swap(_ pair: StepSwaps.Pair, in system: TransitionSystem) -> Mutant {
        let (first, second) = (system.actions[pair.first], system.actions[pair.second])
        let id = "\(first.name):\(MutationOperator.swapSteps.rawValue):\(second.name)"
        let names: Set = [first.name, second.name]
        do {
            let swapped = try system.swapping(
                first.name, second.name, along: Control(declaration: pair.control))
            return Mutant(
                id: id, kind: .swapSteps, action: first.name, location: first.location, actions: names,
                system: swapped)
        } catch {
            return Mutant(
                id: id, kind: .swapSteps, action: first.name, location: first.location, actions: names,
                obstacle: "\(error)")
        }
    }

    // MARK: Attributes

    private static func ofAttributes(of system: TransitionSystem, _ position: Int) -> [Mutant] {
        let action = system.actions[position]
        func mutant(_ kind: MutationOperator, _ detail: String, _ change: (inout Action) -> Void) -> Mutant {
            var changed = system
            change(&changed.actions[position])
            return Mutant(
                id: "\(action.name):\(kind.rawValue):\(detail)", kind: kind, action: action.name,
                location: action.location, isAboutFailure: kind == .changeFault, actions: [action.name],
                system: changed)
        }
        let contexts = Context.allCases.filter { $0 != action.context }.map { context in
            mutant(.changeContext, context.rawValue) { $0.context = context }
        }
        let actors = system.actors.filter { $0 != action.actor }.map { actor in
            mutant(.changeActor, actor.name) { $0.actor = actor }
        }
        guard let fault = action.fault else { return contexts + actors }
        let faults = system.faults.filter { $0 != fault }.map { other in
            mutant(.changeFault, other.name) { $0.fault = other }
        }
        return contexts + actors + faults + [mutant(.changeFault, "none") { $0.fault = nil }]
    }
}
