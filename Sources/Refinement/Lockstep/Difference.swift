/// Model and engine do not do the same.
public struct Difference: Error, Sendable, CustomStringConvertible {
    /// What is different.
    enum Kind: Sendable, Equatable {
        case initialState
        case states(String)
        case engineHasNoTask(String)
        case engineWaits(String)
        case modelHasNoStep(String, ModelStep.Owner)
        case onlyEngineCan(String, ModelStep.Owner)
        case onlyModelCan(String)
        case leavesRange(String)
        case othersChanged(String)
    }

    let kind: Kind
    /// Cells that differ, a line each.
    let cells: [String]
    /// What the engine's tasks would do next.
    let tasks: [String]

    /// What is different, and where.
    public var description: String {
        ([sentence] + cells.map { "  " + $0 }
            + (tasks.isEmpty ? [] : ["the engine's tasks:"] + tasks.map { "  " + $0 }))
            .joined(separator: "\n")
    }

    /// What tells it from others: the kind, and the action without its arguments.
    var identity: String {
        switch kind {
        case .initialState: "initial state"
        case .states(let step): "states after \(step.prefix { $0 != "(" })"
        case .engineHasNoTask(let step), .engineWaits(let step), .onlyModelCan(let step):
            "only the model: \(step.prefix { $0 != "(" })"
        case .modelHasNoStep(let step, _), .onlyEngineCan(let step, _): "only the engine: \(step)"
        case .leavesRange(let step): "range: \(step.prefix { $0 != "(" })"
        case .othersChanged(let step): "others: \(step.prefix { $0 != "(" })"
        }
    }

    private var sentence: String {
        switch kind {
        case .initialState: "the engine does not show the initial state"
        case .states(let step): "after \(step) the two are not the same"
        case .engineHasNoTask(let step): "the model can take \(step), and nobody on the engine is there"
        case .engineWaits(let step): "the model can take \(step), and the engine waits"
        case .modelHasNoStep(let step, let owner):
            "the engine has taken \(step)\(owner.words), and the model has no such step"
        case .onlyEngineCan(let step, let owner): "only the engine can take \(step)\(owner.words)"
        case .onlyModelCan(let step): "only the model can take \(step)"
        case .othersChanged(let step): "\(step) has changed something of a request that it is not a step of"
        case .leavesRange(let step): "\(step) leaves the range of a cell of the model"
        }
    }
}

extension ModelStep.Owner {
    fileprivate var words: String {
        switch self {
        case .request(let r): " for r\(r)"
        case .fallocate: " for fallocate"
        case .writeback: " for writeback"
        case .reader: " for the reader"
        case .eviction: " for eviction"
        case .waiter: " for the waiter"
        case .other: ""
        }
    }
}
