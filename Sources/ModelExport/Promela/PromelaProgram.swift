/// A finite model as a Promela program for Spin.
public struct PromelaProgram: Sendable {
    /// The program.
    public let text: String
    /// States that Spin stores beyond those of the model: 1 where the program first chooses an initial state, else 0.
    public let extraStates: Int
    /// Transitions that Spin counts beyond the model's generated states. `nil` where the number depends on the search:
    /// each state that may end takes a step to itself.
    public let extraTransitions: Int?
    /// The ids of the properties asserted, in the order of the assertions in each step.
    public let asserted: [String]
}
