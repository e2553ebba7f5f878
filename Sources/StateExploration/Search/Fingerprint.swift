internal import TransitionSystems

/// A number that stays the same from run to run and tells models, scopes and choices of options apart.
struct Fingerprint {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The fingerprint of a search.
    init(_ model: GroundModel, properties: Set<Int>, progress: Set<Int>, usesSymmetry: Bool) {
        add(usesSymmetry ? 1 : 0)
        for (cell, initial) in zip(model.cells, model.initialValues) {
            add(cell.name)
            add(cell.lower)
            add(cell.cardinality)
            add(initial ?? Int.min)
        }
        for node in model.arena.nodes { add(node) }
        for action in model.actions {
            add(action.label)
            for line in action.guards { add(Int(line.condition.index)) }
            add(-1)
            for update in action.updates {
                add(update.cell)
                add(Int(update.value.index))
            }
        }
        for property in properties.sorted() {
            add(model.properties[property].id)
            add("\(model.properties[property].kind)")
            add(Int(model.properties[property].condition.index))
        }
        for claim in progress.sorted() {
            add(model.progress[claim].id)
            for obligation in model.progress[claim].obligations {
                add(Int(obligation.cause.index))
                add(Int(obligation.effect.index))
            }
        }
        for constraint in model.initially { add(Int(constraint.index)) }
        add(Int(model.finished.index))
    }

    private mutating func add(_ number: Int) {
        value = (value ^ UInt64(bitPattern: Int64(number))) &* 0xd6e8_feb8_6659_fd93
        value ^= value >> 31
    }

    private mutating func add(_ text: String) {
        for byte in text.utf8 { add(Int(byte)) }
        add(-2)
    }

    private mutating func add(_ node: GroundNode) {
        switch node {
        case .constant(let value):
            add(1)
            add(value)
        case .cell(let cell):
            add(2)
            add(cell)
        case .nextCell(let cell):
            add(3)
            add(cell)
        case .not: add(4)
        case .and: add(5)
        case .or: add(6)
        case .equal: add(7)
        case .less: add(8)
        case .add: add(9)
        case .negate: add(10)
        case .ifThenElse: add(11)
        }
        for child in node.children { add(Int(child.index)) }
        add(-3)
    }
}
