/// The finite instance in which a model is explored: how many of everything, which faults and actors, which bounds.
public struct Scope: Sendable, Hashable {
    /// The name that reports print, for instance `core@2x3`.
    public var name: String
    /// How many elements each index sort has, by the sort's name.
    public var sizes: [String: Int]
    /// The parts composed; empty for a model without parts.
    public var parts: Set<Part>
    /// The classes of failures that may happen.
    public var faults: Set<FaultClass>
    /// The environment's actors that take part.
    public var actors: Set<Actor>
    /// Bounds on what a run may do; a limit left out does not bind.
    public var limits: [Limit: Int]
    /// Most failures in a run; `nil`: any number.
    public var mostFailures: Int?
    /// Actions left out, by name: the kinds of request that the scope does not make.
    public var without: Set<String>

    /// A scope.
    public init(
        _ name: String, sizes: [String: Int], parts: Set<Part> = [], faults: Set<FaultClass> = [],
        actors: Set<Actor> = [], limits: [Limit: Int] = [:], mostFailures: Int? = nil, without: Set<String> = []
    ) {
        self.name = name
        self.sizes = sizes
        self.parts = parts
        self.faults = faults
        self.actors = actors
        self.limits = limits
        self.mostFailures = mostFailures
        self.without = without
    }
}
