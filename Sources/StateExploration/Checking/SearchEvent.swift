public import TransitionSystems

/// What a checker tells of the searches it makes, so that people see where time goes.
public enum SearchEvent: Sendable {
    /// Which search.
    public struct Search: Sendable, Hashable {
        /// The id of the protocol version.
        public let version: String
        /// The scope's name.
        public let scope: String
        /// The classes of failures that may happen.
        public let faults: [String]
    }

    /// So many searches more are to be made than was told before; fewer, where the number is negative.
    case planned(Int)
    /// The search is under way.
    case progressed(Search, ExplorationProgress)
    /// The search is over; of the kinds of step, those taken most often come first.
    case ended(Search, Exploration, mostTaken: [(action: String, times: Int)])
}

extension Exploration {
    /// How often each kind of step was taken, the most frequent first.
    ///
    /// - Parameter model: The model that was searched.
    public func mostTaken(of model: GroundModel) -> [(action: String, times: Int)] {
        var sums: [String: Int] = [:]
        for (action, times) in zip(model.actions, timesTaken) where times > 0 {
            sums[model.model.system.actions[action.action].name, default: 0] += times
        }
        return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
}
