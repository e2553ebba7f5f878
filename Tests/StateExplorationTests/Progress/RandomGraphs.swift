import TransitionSystems

/// Small graphs by chance, as models: a node, and actions each of which has some edges. The actions of one task are told
/// from those of the other.
struct RandomGraph {
    private var random: SeededGenerator
    private let nodes: Int

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        nodes = 3 + Int(seed % 6)
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    /// A few edges, and whether an action has them for both tasks or for the first only.
    private mutating func edges() -> [(from: Int, to: Int)] {
        (0..<1 + below(3)).map { _ in (below(nodes), below(nodes)) }
    }

    private mutating func action(_ name: String, _ node: Term<Int>, _ first: Term<Bool>) -> Action {
        let fairness = Fairness.allCases[below(3)]
        let (one, other) = (edges(), edges())
        func target(_ edges: [(from: Int, to: Int)]) -> Term<Int> {
            edges.reduce(node) { ifThenElse(node == number($1.from), number($1.to), $0) }
        }
        func isSource(_ edges: [(from: Int, to: Int)]) -> Term<Bool> {
            edges.dropFirst().reduce(node == number(edges[0].from)) { $0 || node == number($1.from) }
        }
        return Action(name, Parameter<Item>("t"), by: Actor("someone"), fairness: fairness) { t in
            require(ifThenElse(first == Self.isFirst[t], isSource(one), isSource(other)), "there is an edge")
            node <- ifThenElse(first == Self.isFirst[t], target(one), target(other))
        }
    }

    private func number(_ value: Int) -> Term<Int> { Term(integerLiteral: value) }

    /// Tells the two tasks apart; one of them has it from the start.
    private static let isFirst = Relation<Item>("is_first", initially: nil)

    mutating func system() -> TransitionSystem {
        let node = variable("node", in: 0...nodes - 1, initially: 0)
        let actions = (0..<2 + below(4)).map { action("a\($0)", node, true) }
        let (start, end) = (below(nodes), below(nodes))
        let claims = [
            Property.leadsTo("one", "", cause: node == number(start), effect: node == number(end)),
            Property.leadsTo("always", "", cause: true, effect: node == number(end)),
        ]
        return TransitionSystem(
            "graph", variables: [node, Self.isFirst], actors: [Actor("someone")],
            initially: {
                exists("t", in: Item.self) { t in Self.isFirst[t] }
                exists("t", in: Item.self) { t in !Self.isFirst[t] }
            }, actions: actions, properties: claims
        ) {
            true
        }
    }
}
