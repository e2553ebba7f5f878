import TransitionSystems

/// Every step and error path of the kernel that the model was written from, whether an action stands for it or not.
public enum StepCatalogue {
    /// All sections: the procedures that versions share, the environment's, then each version's own.
    public static let sections: [StepSection] =
        mapping + core + entry + [evictionSteps] + environment + pointerVersions + seedVersions + [iomap, notes]

    /// All steps, in the order of their sections.
    public static let steps: [KernelStep] = sections.flatMap(\.steps)

    /// The names of the actions that stand for a step, in the order in which the protocol lists them.
    public static func actions(for step: KernelStep) -> [String] {
        actionsByStep[step.id] ?? []
    }

    private static let actionsByStep: [String: [String]] = {
        var names: [String: [String]] = [:]
        for action in DirectIO.system.actions {
            for step in action.steps { names[step, default: []].append(action.name) }
        }
        return names
    }()
}
