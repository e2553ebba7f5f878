/// A run of a finite model: an initial state and the steps taken from it.
public struct Trace: Sendable, Equatable, Codable {
    /// One step of a run.
    public struct Step: Sendable, Equatable, Codable {
        /// The position of the step among the finite model's actions.
        public let action: Int
        /// The state after it, one value a cell.
        public let state: [Int]

        /// A step.
        public init(action: Int, state: [Int]) {
            self.action = action
            self.state = state
        }
    }

    /// The state that the run starts in, one value a cell.
    public let initial: [Int]
    /// The steps, in order.
    public let steps: [Step]
    /// Where the run returns to, for a run that goes on for ever: the position in ``states`` of one that is equal to the
    /// last. That of the last state itself: the run stays there, as it may where no step has to be taken.
    public let loop: Int?

    /// A run.
    public init(initial: [Int], steps: [Step], loop: Int? = nil) {
        self.initial = initial
        self.steps = steps
        self.loop = loop
    }

    /// The initial state, then the state after each step.
    public var states: [[Int]] { [initial] + steps.map(\.state) }

    /// The last state.
    public var last: [Int] { steps.last?.state ?? initial }
}
