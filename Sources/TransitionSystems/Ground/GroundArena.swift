/// The place of a node in a ``GroundArena``.
public struct NodeID: Hashable, Sendable {
    /// The position in the arena.
    public let index: Int32

    init(_ index: Int) { self.index = Int32(index) }
}

/// An expression without binders and settings, over the cells of a finite state.
public enum GroundNode: Hashable, Sendable {
    case constant(Int)
    /// The value of a cell before the step.
    case cell(Int)
    /// The value of a cell after the step.
    case nextCell(Int)
    case not(NodeID)
    case and([NodeID])
    case or([NodeID])
    case equal(NodeID, NodeID)
    case less(NodeID, NodeID)
    case add([NodeID])
    case negate(NodeID)
    case ifThenElse(NodeID, NodeID, NodeID)
}

/// Ground expressions, each stored once: equal expressions have equal ids, and children come before parents.
///
/// The constructors simplify: constants fold, nested conjunctions flatten, a conjunction with a complementary pair is
/// false. Every reader of a finite model sees these nodes and nothing else.
public struct GroundArena: Sendable {
    /// The nodes, children before parents.
    public private(set) var nodes: [GroundNode] = []
    private var ids: [GroundNode: NodeID] = [:]

    /// The node that always holds.
    public let truth: NodeID
    /// The node that never holds.
    public let falsehood: NodeID

    /// An arena that holds the two truth values.
    public init() {
        falsehood = NodeID(0)
        truth = NodeID(1)
        _ = intern(.constant(0))
        _ = intern(.constant(1))
    }

    /// The node of an id.
    public subscript(_ id: NodeID) -> GroundNode { nodes[Int(id.index)] }

    /// The constant that a node is, if it is one.
    public func constant(_ id: NodeID) -> Int? {
        if case .constant(let value) = self[id] { value } else { nil }
    }

    private mutating func intern(_ node: GroundNode) -> NodeID {
        if let id = ids[node] { return id }
        let id = NodeID(nodes.count)
        nodes.append(node)
        ids[node] = id
        return id
    }

    /// A constant.
    public mutating func constant(value: Int) -> NodeID { intern(.constant(value)) }

    /// A cell before the step.
    public mutating func cell(_ cell: Int) -> NodeID { intern(.cell(cell)) }

    /// A cell after the step.
    public mutating func nextCell(_ cell: Int) -> NodeID { intern(.nextCell(cell)) }

    /// Negation.
    public mutating func not(_ a: NodeID) -> NodeID {
        switch self[a] {
        case .constant(let value): value == 0 ? truth : falsehood
        case .not(let inner): inner
        default: intern(.not(a))
        }
    }

    /// Conjunction.
    public mutating func and(_ parts: [NodeID]) -> NodeID {
        junction(parts, neutral: truth, absorbing: falsehood, isAnd: true)
    }

    /// Disjunction.
    public mutating func or(_ parts: [NodeID]) -> NodeID {
        junction(parts, neutral: falsehood, absorbing: truth, isAnd: false)
    }

    private mutating func junction(_ parts: [NodeID], neutral: NodeID, absorbing: NodeID, isAnd: Bool) -> NodeID {
        var flat: [NodeID] = []
        for part in parts {
            switch self[part] {
            case .and(let inner) where isAnd: flat += inner
            case .or(let inner) where !isAnd: flat += inner
            default: flat.append(part)
            }
        }
        var seen = Set<NodeID>()
        var kept: [NodeID] = []
        for part in flat where part != neutral {
            if part == absorbing { return absorbing }
            if seen.insert(part).inserted { kept.append(part) }
        }
        for part in kept {
            if case .not(let inner) = self[part], seen.contains(inner) { return absorbing }
        }
        switch kept.count {
        case 0: return neutral
        case 1: return kept[0]
        default: return intern(isAnd ? .and(kept) : .or(kept))
        }
    }

    /// Equality of two values of one sort. Comparing with a truth value gives the other side or its negation.
    public mutating func equal(_ a: NodeID, _ b: NodeID, areTruthValues: Bool) -> NodeID {
        if a == b { return truth }
        if let x = constant(a), let y = constant(b) { return x == y ? truth : falsehood }
        if areTruthValues {
            if let x = constant(a) { return x == 1 ? b : not(b) }
            if let y = constant(b) { return y == 1 ? a : not(a) }
        }
        if constant(a) != nil { return intern(.equal(b, a)) }
        return intern(.equal(a, b))
    }

    /// Strict comparison.
    public mutating func less(_ a: NodeID, _ b: NodeID) -> NodeID {
        if a == b { return falsehood }
        if let x = constant(a), let y = constant(b) { return x < y ? truth : falsehood }
        return intern(.less(a, b))
    }

    /// Sum.
    public mutating func add(_ parts: [NodeID]) -> NodeID {
        var constantPart = 0
        var kept: [NodeID] = []
        for part in parts {
            switch self[part] {
            case .constant(let value): constantPart += value
            case .add(let inner):
                for id in inner {
                    if let value = constant(id) { constantPart += value } else { kept.append(id) }
                }
            default: kept.append(part)
            }
        }
        if kept.isEmpty { return constant(value: constantPart) }
        if constantPart != 0 { kept.append(constant(value: constantPart)) }
        return kept.count == 1 ? kept[0] : intern(.add(kept))
    }

    /// The negative of an integer.
    public mutating func negate(_ a: NodeID) -> NodeID {
        if let value = constant(a) { return constant(value: -value) }
        return intern(.negate(a))
    }

    /// A conditional value.
    public mutating func ifThenElse(_ condition: NodeID, _ then: NodeID, _ otherwise: NodeID) -> NodeID {
        if let value = constant(condition) { return value != 0 ? then : otherwise }
        if then == otherwise { return then }
        return intern(.ifThenElse(condition, then, otherwise))
    }

    /// A conditional truth value, as a formula.
    public mutating func choose(_ condition: NodeID, _ then: NodeID, _ otherwise: NodeID) -> NodeID {
        if then == truth, otherwise == falsehood { return condition }
        if then == falsehood, otherwise == truth { return not(condition) }
        if then == truth { return or([condition, otherwise]) }
        if otherwise == falsehood { return and([condition, then]) }
        if then == falsehood { return and([not(condition), otherwise]) }
        if otherwise == truth { return or([not(condition), then]) }
        return ifThenElse(condition, then, otherwise)
    }
}
