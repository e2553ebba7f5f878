public import StateExploration
import TransitionSystems

/// Asks a search whether some run reaches the state that a proof fails from. If one does the property is false; if none
/// does at these sizes, what excludes the state is what the invariant lacks.
public struct StateReach: Sendable {
    /// What the search found.
    public enum Answer: Sendable, Equatable, CustomStringConvertible {
        /// Some run reaches the state.
        case reached(states: Int)
        /// None does, among all of a number of states with as many elements.
        case notReached(states: Int)
        /// The search met a limit first.
        case unknown(states: Int)

        /// The answer in words.
        public var description: String {
            switch self {
            case .reached(let states): "a run reaches the state before: found among \(states) states"
            case .notReached(let states): "no run with so few elements reaches the state before: \(states) states searched"
            case .unknown(let states): "whether a run reaches the state before is open: \(states) states searched"
            }
        }
    }

    private let model: AnySizeModel
    private let options: ExplorationOptions

    /// A search of a version at any size, within the limits of some options.
    public init(_ model: AnySizeModel, options: ExplorationOptions) {
        self.model = model
        self.options = options
    }

    /// Whether a run reaches the state before the step.
    ///
    /// - Throws: an error of the search.
    public func answer(_ counterexample: CounterexampleToInduction) throws -> Answer {
        let state = counterexample.state
        let sizes = Dictionary(uniqueKeysWithValues: model.sorts.map { ($0.name, state.sizes[$0] ?? 1) })
        let system = model.model.system
        let scope = Scope(
            "state", sizes: sizes, parts: model.parts, faults: Set(system.faults), actors: model.actors)
        let ground = try GroundModel(model.model, axes: model.axes, scope: scope, properties: [])
        let patterns = patterns(of: state, in: CellTable(ground))
        var isReached = false
        var options = options
        options.useSymmetry = true
        let exploration = try Explorer(ground).run(options) { visited in
            isReached = isReached || patterns.contains { $0.allSatisfy { visited[$0.cell] == $0.value } }
        }
        if isReached { return .reached(states: exploration.states) }
        return exploration.isComplete
            ? .notReached(states: exploration.states) : .unknown(states: exploration.states)
    }

    /// The state's cells, once for each way to name its elements: interchangeable ones by any names, those of a line by
    /// their places in it.
    private func patterns(of state: Structure, in cells: CellTable) -> [[(cell: Int, value: Int)]] {
        var namings: [[Sort: [Int]]] = [[:]]
        for (sort, size) in state.sizes {
            let orders: [[Int]]
            if let order = state.order[sort] {
                orders = [(0..<size).map { element in (0..<size).count { order[$0 * size + element] } - 1 }]
            } else {
                orders = Self.permutations(size)
            }
            namings = namings.flatMap { naming in orders.map { naming.merging([sort: $0]) { $1 } } }
        }
        let variables = model.variables.filter(model.isCell)
        return namings.map { naming in
            variables.flatMap { variable -> [(cell: Int, value: Int)] in
                Self.tuples(variable.indices.map { state.sizes[$0] ?? 1 }).map { tuple in
                    let renamed = zip(tuple, variable.indices).map { naming[$1]![$0] }
                    let value = state.cells[variable]![state.position(tuple, of: variable)]
                    return (cells.position(variable, renamed), value)
                }
            }
        }
    }

    private static func permutations(_ count: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { orders, next in
            orders.flatMap { order in
                (0...order.count).map { place in Array(order[..<place]) + [next] + Array(order[place...]) }
            }
        }
    }

    private static func tuples(_ sizes: [Int]) -> [[Int]] {
        sizes.reduce([[]]) { tuples, size in tuples.flatMap { tuple in (0..<size).map { tuple + [$0] } } }
    }
}
