/// Takes the steps of several operations in the order that somebody else decides, one at a time: locks are data, and
/// who can go on is known at every moment.
public final class SteppedRuntime<World: AnyObject> {
    /// An operation that has begun.
    private struct Task {
        var machine: any Machine<World>
        var next: Next<World>
        let context: Context
    }

    /// What the operations share.
    public let world: World
    /// Who holds which lock.
    public private(set) var locks: LockTable
    private var tasks: [Task] = []
    /// Those that are not at their end.
    private var unfinished: [Int] = []

    /// No operations yet.
    ///
    /// - Parameter lockCount: how many locks the shared state has.
    public init(_ world: World, lockCount: Int) {
        self.world = world
        locks = LockTable(count: lockCount)
    }

    /// The same operations over another shared state, which is as the other's is; they go their own way from here on.
    package init(copying other: SteppedRuntime, over world: World) {
        self.world = world
        (locks, tasks, unfinished) = (other.locks, other.tasks, other.unfinished)
    }

    /// Begins an operation; it takes no step yet.
    ///
    /// - Returns: its number.
    @discardableResult
    public func begin(_ machine: any Machine<World>, in context: Context = .process) -> Int {
        tasks.append(Task(machine: machine, next: machine.need, context: context))
        if !machine.isDone { unfinished.append(tasks.count - 1) }
        return tasks.count - 1
    }

    /// The operations that can go on.
    public var enabled: [Int] { unfinished.filter(isEnabled) }

    /// Whether an operation is at its end.
    public func isDone(_ task: Int) -> Bool {
        if case .done = tasks[task].next { true } else { false }
    }

    /// Whether all are at their end.
    public var isQuiet: Bool { unfinished.isEmpty }

    /// Whether somebody is not at its end, and nobody can go on.
    public var isStuck: Bool { !unfinished.isEmpty && !unfinished.contains(where: isEnabled) }

    /// What those wait for that are not at their end: a line each.
    public var waiting: [String] { unfinished.map { "\($0): \(nextStep(of: $0)), \(need(of: $0))" } }

    /// What an operation does next.
    public func nextStep(of task: Int) -> String { isDone(task) ? "done" : tasks[task].machine.nextStep }

    /// An operation as it stands.
    func machine(of task: Int) -> any Machine<World> { tasks[task].machine }

    /// How many operations have ever begun.
    package var count: Int { tasks.count }

    /// Where an operation runs.
    public func context(of task: Int) -> Context { tasks[task].context }

    /// What the next step of an operation needs, in words.
    public func need(of task: Int) -> String {
        switch tasks[task].next {
        case .go: "needs nothing"
        case .acquire(let lock, let mode): "acquires lock \(lock.index), \(mode)"
        case .release(let lock): "releases lock \(lock.index)"
        case .locked(let first, let second):
            "needs lock "
                + [first, second].compactMap { $0.map { "\($0.lock.index), \($0.mode)" } }.joined(separator: ", and ")
        case .wait(let condition): "waits until \(condition.name)"
        case .done: "is done"
        }
    }

    /// Takes a step of an operation that can go on.
    public func step(_ task: Int, _ chance: any Chance = NoFaults()) {
        var chance = chance
        step(task, &chance)
    }

    /// Takes a step of an operation that can go on.
    ///
    /// - Parameter chance: says what fails in it.
    public func step(_ task: Int, _ chance: inout any Chance) {
        precondition(isEnabled(task), "task \(task) cannot go on: \(nextStep(of: task)), \(need(of: task))")
        switch tasks[task].next {
        case .acquire(let lock, let mode): locks.acquire(lock, mode, by: task)
        case .release(let lock): locks.release(lock, by: task)
        case .go, .locked, .wait, .done: break
        }
        var turn = Turn(world, in: tasks[task].context, chance)
        tasks[task].machine.step(&turn)
        tasks[task].next = tasks[task].machine.need
        chance = turn.chance
        if tasks[task].machine.isDone {
            precondition(locks.held(by: task).isEmpty, "task \(task) ends and holds \(locks.held(by: task))")
            unfinished.removeAll { $0 == task }
        }
        while let (machine, context) = turn.takeBegun() { begin(machine, in: context) }
    }

    /// Whether an operation can go on.
    public func isEnabled(_ task: Int) -> Bool {
        switch tasks[task].next {
        case .go, .release: true
        case .acquire(let lock, let mode): locks.canAcquire(lock, mode)
        case .locked(let first, let second):
            locks.canAcquire(first.lock, first.mode) && (second.map { locks.canAcquire($0.lock, $0.mode) } ?? true)
        case .wait(let condition): locks.canAcquire(condition.lock, .exclusive) && condition.holds(world)
        case .done: false
        }
    }
}
