/// The meaning of a finite model, as plainly as it can be written: the yardstick for faster evaluators, and what traces
/// are made and replayed with. A state is one integer a cell.
public struct Interpreter: Sendable {
    /// The finite model.
    public let model: GroundModel

    /// An interpreter of a finite model.
    public init(_ model: GroundModel) {
        self.model = model
    }

    /// The value of an expression in a state, or over a step.
    public func value(of id: NodeID, in now: [Int], next: [Int]? = nil) -> Int {
        switch model.arena[id] {
        case .constant(let value): value
        case .cell(let cell): now[cell]
        case .nextCell(let cell): next![cell]
        case .not(let a): 1 - value(of: a, in: now, next: next)
        case .and(let parts): parts.allSatisfy { value(of: $0, in: now, next: next) != 0 } ? 1 : 0
        case .or(let parts): parts.contains { value(of: $0, in: now, next: next) != 0 } ? 1 : 0
        case .equal(let a, let b): value(of: a, in: now, next: next) == value(of: b, in: now, next: next) ? 1 : 0
        case .less(let a, let b): value(of: a, in: now, next: next) < value(of: b, in: now, next: next) ? 1 : 0
        case .add(let parts): parts.reduce(0) { $0 + value(of: $1, in: now, next: next) }
        case .negate(let a): -value(of: a, in: now, next: next)
        case .ifThenElse(let c, let a, let b):
            value(of: c, in: now, next: next) != 0
                ? value(of: a, in: now, next: next) : value(of: b, in: now, next: next)
        }
    }

    /// Whether a condition holds in a state, or of a step.
    public func holds(_ id: NodeID, in now: [Int], next: [Int]? = nil) -> Bool {
        value(of: id, in: now, next: next) != 0
    }

    /// The first guard line that keeps a step from happening; `nil` when it can happen.
    public func obstacle(to action: GroundAction, in state: [Int]) -> GroundGuard? {
        action.guards.first { !holds($0.condition, in: state) }
    }

    /// The state after a step that can happen.
    ///
    /// - Throws: ``OutOfRange`` when an update leaves the range of its cell.
    public func successor(of state: [Int], by action: GroundAction) throws(OutOfRange) -> [Int] {
        var next = state
        for update in action.updates {
            let value = value(of: update.value, in: state)
            let cell = model.cells[update.cell]
            guard (cell.lower...cell.upper).contains(value) else {
                throw OutOfRange(
                    cell: cell.name, value: value, range: cell.lower...cell.upper, action: action.label,
                    location: update.location)
            }
            next[update.cell] = value
        }
        return next
    }

    /// All initial states, in the order of their cells' values.
    public func initialStates() -> [[Int]] {
        var states: [[Int]] = []
        let constraints = model.initially.map { (condition: $0, last: lastCell(of: $0)) }
        func extend(_ prefix: [Int]) {
            let cell = prefix.count
            let decided = constraints.filter { $0.last == cell - 1 }
            let padded = prefix + Array(repeating: 0, count: model.cells.count - cell)
            guard decided.allSatisfy({ holds($0.condition, in: padded) }) else { return }
            guard cell < model.cells.count else {
                states.append(prefix)
                return
            }
            if let value = model.initialValues[cell] {
                extend(prefix + [value])
            } else {
                for value in model.cells[cell].lower...model.cells[cell].upper { extend(prefix + [value]) }
            }
        }
        extend([])
        return states
    }

    private func lastCell(of id: NodeID) -> Int {
        switch model.arena[id] {
        case .constant: -1
        case .cell(let cell), .nextCell(let cell): cell
        case .not(let a), .negate(let a): lastCell(of: a)
        case .and(let parts), .or(let parts), .add(let parts): parts.map(lastCell(of:)).max() ?? -1
        case .equal(let a, let b), .less(let a, let b): max(lastCell(of: a), lastCell(of: b))
        case .ifThenElse(let a, let b, let c): max(lastCell(of: a), lastCell(of: b), lastCell(of: c))
        }
    }
}

/// An update that leaves the declared range of its variable: a mistake in the model, found while it runs.
public struct OutOfRange: Error, Hashable, CustomStringConvertible {
    /// The cell assigned.
    public let cell: String
    /// The value assigned.
    public let value: Int
    /// The declared range.
    public let range: ClosedRange<Int>
    /// The step.
    public let action: String
    /// Where the line is written.
    public let location: SourceLocation

    /// What left which range, where.
    public var description: String {
        "\(location): error: \(action) sets \(cell) to \(value), outside its range "
            + "\(range.lowerBound)...\(range.upperBound); widen the range or add a guard line"
    }
}
