import TransitionSystems

/// Why no universal invariant shows a property: structures of which the first is a part of an initial state, each next
/// a part of the state that a step leads to from the one before, and the last breaks the property.
///
/// What is universally quantified and holds in a state holds in every part of it, so whatever such an invariant holds
/// in the first it holds in the last. The run need be none of the model's: between two steps elements are left out.
public struct AbstractRun: Sendable {
    /// One structure, and the step from it; `nil` where the property speaks of states and this is the last.
    struct Stage: Sendable {
        let structure: Structure
        let step: AnySizeAction?
    }

    /// The property, or the goal.
    public let target: String
    let stages: [Stage]

    /// The steps, by label.
    public var labels: [String] { stages.compactMap(\.step?.label) }

    /// `no universal invariant: 3 steps that leave elements out break it (a, b, c)`.
    public var summary: String {
        if labels.isEmpty { return "no universal invariant: an initial state breaks it" }
        let way = "\(labels.count) steps that may leave elements out break it"
        return "no universal invariant: \(way) (\(labels.joined(separator: ", ")))"
    }

    /// The structures as people read them, each with what the step from it changes.
    public func text(of model: AnySizeModel) -> String {
        let writer = StructureText(model: model)
        return stages.map { stage in
            let after = stage.step.map { stage.structure.after($0, in: model) }
            return writer.pair(stage.structure, after, step: stage.step?.label ?? "the state that breaks it")
        }.joined(separator: "\n")
    }
}
