/// An operation as steps, which a runtime takes one after another. A step does what happens at one moment under the
/// locks that it was given; what it needs is known beforehand, and it never waits itself.
public protocol Machine<World> {
    /// What operations share: each part guarded by a lock.
    associatedtype World: AnyObject

    /// What the next step needs.
    var need: Next<World> { get }

    /// Takes the next step.
    ///
    /// - Parameter turn: what the step has: the shared state, the context, what fails.
    mutating func step(_ turn: inout Turn<World>)

    /// Whether there is no next step.
    var isDone: Bool { get }

    /// The step that comes next, by its name in `Specs/Steps.md` or another; for traces.
    var nextStep: String { get }
}

extension Machine {
    /// Whether there is no next step.
    public var isDone: Bool { if case .done = need { true } else { false } }
}

/// What the next step of an operation needs. Getting it and taking the step is one moment.
public enum Next<World: AnyObject> {
    /// Nothing.
    case go
    /// A lock, which stays held afterwards.
    case acquire(LockID, LockMode)
    /// That a lock is given back.
    case release(LockID)
    /// One or two locks, for this step only.
    case locked(Hold, Hold? = nil)
    /// That a condition holds, and the lock that guards what it looks at, for this step only.
    case wait(WaitCondition<World>)
    /// Nothing more: the operation is at its end.
    case done
}

/// Which lock, of those that the shared state has: counted from 0.
public struct LockID: Hashable, Sendable {
    /// Its place among the locks.
    public let index: Int

    /// A lock.
    public init(_ index: Int) { self.index = index }
}

/// How a lock is held.
public enum LockMode: Hashable, Sendable {
    /// Nobody else holds it.
    case exclusive
    /// Others may hold it in the same way.
    case shared
}

/// A lock, and how it is held.
public struct Hold: Hashable, Sendable {
    /// The lock.
    public let lock: LockID
    /// How.
    public let mode: LockMode

    /// A lock, held exclusively unless said otherwise.
    public init(_ lock: LockID, _ mode: LockMode = .exclusive) { (self.lock, self.mode) = (lock, mode) }
}

/// Something to wait for.
public struct WaitCondition<World: AnyObject> {
    /// What it is called in traces.
    public let name: String
    /// The lock that guards what it looks at.
    public let lock: LockID
    /// Whether it holds; looks only at what the lock guards.
    public let holds: (World) -> Bool

    /// A condition.
    public init(_ name: String, under lock: LockID, _ holds: @escaping (World) -> Bool) {
        (self.name, self.lock, self.holds) = (name, lock, holds)
    }
}

/// Where an operation runs.
public enum Context: Hashable, Sendable {
    /// A task of its own, which may sleep.
    case process
    /// The end of a bio: it may not sleep.
    case interrupt
    /// A worker of the workqueue that completes direct writes (s_dio_done_wq), which may sleep.
    case workqueue
    /// A worker of the workqueue that converts after writeback (ext4-rsv-conversion): what it does, with credits that
    /// were set aside, makes room for others.
    case reservedWorkqueue
    /// The journal's own thread, for which others wait (jbd2).
    case journal
}

/// What a step is given.
public struct Turn<World: AnyObject> {
    /// What operations share.
    public let world: World
    /// Where the operation runs.
    public let context: Context
    /// Says what fails, and how long things are.
    public var chance: any Chance
    // Operations that this one has begun: bios on their way to the device, work that was queued. Most steps begin none,
    // and hardly any more than one.
    private var begun: (machine: any Machine<World>, context: Context)?
    private var begunLater: [(machine: any Machine<World>, context: Context)] = []

    /// A turn of an operation.
    public init(_ world: World, in context: Context, _ chance: any Chance) {
        (self.world, self.context, self.chance) = (world, context, chance)
    }

    /// Begins another operation, which runs on its own.
    public mutating func begin(_ machine: some Machine<World>, in context: Context) {
        if begun == nil { begun = (machine, context) } else { begunLater.append((machine, context)) }
    }

    /// Whether some operation was begun and not taken.
    var hasBegun: Bool { begun != nil }

    /// Takes one of those that were begun, in their order.
    mutating func takeBegun() -> (machine: any Machine<World>, context: Context)? {
        guard let next = begun.take() else { return nil }
        if !begunLater.isEmpty { begun = begunLater.removeFirst() }
        return next
    }
}
