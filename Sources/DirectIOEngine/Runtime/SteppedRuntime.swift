/// Takes the steps of several operations in the order that somebody else decides, one at a time: locks are data, and who
/// can go on is known at every moment.
public struct SteppedRuntime<World: AnyObject> {
    /// An operation that has begun.
    private struct Task {
        var machine: any Machine<World>
        var next: Next<World>
        var chance: any Chance
    }

    /// What the operations share.
    public let world: World
    /// Who holds which lock.
    public private(set) var locks: LockTable
    private var tasks: [Task] = []

    /// No operations yet.
    ///
    /// - Parameter lockCount: how many locks the shared state has.
    public init(_ world: World, lockCount: Int) {
        self.world = world
        locks = LockTable(count: lockCount)
    }

    /// Begins an operation; it takes no step yet.
    ///
    /// - Returns: its number.
    public mutating func begin(_ machine: any Machine<World>, _ chance: any Chance = NoFaults()) -> Int {
        tasks.append(Task(machine: machine, next: .go, chance: chance))
        return tasks.count - 1
    }

    /// The operations that can go on.
    public var enabled: [Int] { tasks.indices.filter(isEnabled) }

    /// Whether an operation is at its end.
    public func isDone(_ task: Int) -> Bool {
        if case .done = tasks[task].next { true } else { false }
    }

    /// Whether somebody is not at its end, and nobody can go on.
    public var isStuck: Bool { enabled.isEmpty && tasks.indices.contains { !isDone($0) } }

    /// What an operation does next, or waits for.
    public func nextStep(of task: Int) -> String {
        switch tasks[task].next {
        case .go: tasks[task].machine.nextStep
        case .acquire(let lock, let mode): "acquire lock \(lock.index), \(mode)"
        case .release(let lock): "release lock \(lock.index)"
        case .wait(let condition): "wait until \(condition.name)"
        case .done: "done"
        }
    }

    /// Takes a step of an operation that can go on.
    public mutating func step(_ task: Int) {
        precondition(isEnabled(task), "task \(task) cannot go on: \(nextStep(of: task))")
        switch tasks[task].next {
        case .go:
            var chance = tasks[task].chance
            tasks[task].next = tasks[task].machine.step(in: world, &chance)
            tasks[task].chance = chance
            if case .done = tasks[task].next {
                precondition(locks.held(by: task).isEmpty, "task \(task) ends and holds \(locks.held(by: task))")
            }
            return
        case .acquire(let lock, let mode): locks.acquire(lock, mode, by: task)
        case .release(let lock): locks.release(lock, by: task)
        case .wait: break
        case .done: preconditionFailure("task \(task) is at its end")
        }
        tasks[task].next = .go
    }

    private func isEnabled(_ task: Int) -> Bool {
        switch tasks[task].next {
        case .go, .release: true
        case .acquire(let lock, let mode): locks.canAcquire(lock, mode)
        case .wait(let condition): locks.holders(of: condition.lock).isEmpty && condition.holds(world)
        case .done: false
        }
    }
}
