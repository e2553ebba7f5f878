internal import TransitionSystems

/// Whether a model means the same after its cells are exchanged: decided on the structure of its expressions, up to the
/// order of operands. A model may be symmetric without looking so; then it is not reduced.
struct ExchangeCheck {
    private let model: GroundModel
    private let properties: Set<Int>
    private let original: Signature

    private struct Signature: Equatable {
        var actions: [UInt64]
        var initially: UInt64
        var properties: [UInt64]
        var finished: UInt64
    }

    init(_ model: GroundModel, properties: Set<Int>) {
        self.model = model
        self.properties = properties
        original = Self.signature(model, properties, Array(model.cells.indices))
    }

    /// Whether the exchange, which gives for each cell the one that takes its place, changes nothing.
    func isInvariant(under exchange: [Int]) -> Bool {
        for (cell, other) in exchange.enumerated() {
            guard model.initialValues[cell] == model.initialValues[other] else { return false }
        }
        return Self.signature(model, properties, exchange) == original
    }

    private static func signature(_ model: GroundModel, _ properties: Set<Int>, _ exchange: [Int]) -> Signature {
        let nodes = hashes(model, exchange)
        func hash(_ id: NodeID) -> UInt64 { nodes[Int(id.index)] }
        let actions = model.actions.map { action in
            let guards = action.guards.reduce(0) { $0 &+ hash($1.condition) }
            let updates = action.updates.reduce(UInt64(0)) { sum, update in
                sum &+ mix(UInt64(exchange[update.cell]), hash(update.value))
            }
            return mix(mix(UInt64(action.action), guards), updates)
        }
        return Signature(
            actions: actions.sorted(), initially: model.initially.reduce(0) { $0 &+ hash($1) },
            properties: properties.sorted().map { hash(model.properties[$0].condition) },
            finished: hash(model.finished))
    }

    private static func hashes(_ model: GroundModel, _ exchange: [Int]) -> [UInt64] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(model.arena.nodes.count)
        func hash(_ id: NodeID) -> UInt64 { hashes[Int(id.index)] }
        for node in model.arena.nodes {
            let value: UInt64 =
                switch node {
                case .constant(let value): mix(1, UInt64(bitPattern: Int64(value)))
                case .cell(let cell): mix(2, UInt64(exchange[cell]))
                case .nextCell(let cell): mix(3, UInt64(exchange[cell]))
                case .not(let a): mix(4, hash(a))
                case .and(let parts): mix(5, parts.reduce(0) { $0 &+ hash($1) })
                case .or(let parts): mix(6, parts.reduce(0) { $0 &+ hash($1) })
                case .equal(let a, let b): mix(7, hash(a) &+ hash(b))
                case .less(let a, let b): mix(mix(8, hash(a)), hash(b))
                case .add(let parts): mix(9, parts.reduce(0) { $0 &+ hash($1) })
                case .negate(let a): mix(10, hash(a))
                case .ifThenElse(let a, let b, let c): mix(mix(mix(11, hash(a)), hash(b)), hash(c))
                }
            hashes.append(value)
        }
        return hashes
    }

    private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var h = (a &+ 0x9e37_79b9_7f4a_7c15) &* 0xd6e8_feb8_6659_fd93 ^ b
        h = (h ^ h >> 32) &* 0xd6e8_feb8_6659_fd93
        h = (h ^ h >> 29) &* 0xa076_1d64_78bd_642f
        return h ^ h >> 32
    }
}
