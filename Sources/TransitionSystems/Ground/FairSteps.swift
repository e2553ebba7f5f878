/// The steps that one task can take by one action. Fairness is owed to them together: a run is fair to them if again and
/// again none of them is possible, or one of them is taken.
public struct FairSteps: Sendable, Hashable {
    /// The position of the action among the model's.
    public let action: Int
    /// The element that the task acts for: the action's first argument, where its sort is an index sort without order.
    public let task: Int?
    /// Weak or strong.
    public let fairness: Fairness
    /// Positions of the steps among the finite model's.
    public let steps: [Int]
    /// `lock_inode(r0)`.
    public let label: String
}

extension GroundModel {
    /// The steps to which fairness is owed, by action and task, in the order of the model's actions.
    public var fairSteps: [FairSteps] {
        struct Owner: Hashable {
            let action: Int
            let task: Int?
        }
        var owners: [Owner] = []
        var steps: [Owner: [Int]] = [:]
        for (position, step) in actions.enumerated() where model.system.actions[step.action].fairness != .none {
            let owner = Owner(action: step.action, task: task(of: step))
            if steps[owner] == nil { owners.append(owner) }
            steps[owner, default: []].append(position)
        }
        return owners.map { owner in
            let steps = steps[owner]!
            let first = actions[steps[0]]
            return FairSteps(
                action: owner.action, task: owner.task, fairness: model.system.actions[owner.action].fairness,
                steps: steps, label: owner.task == nil ? first.name : "\(first.name)(\(first.argumentNames[0]))")
        }
    }

    private func task(of step: GroundAction) -> Int? {
        guard let first = model.system.actions[step.action].parameters.first, first.sort.isSymmetric else { return nil }
        return step.arguments[0]
    }
}
