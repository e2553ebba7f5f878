/// An operation as steps, which a runtime takes one after another. A step does what happens at one moment under the locks
/// held, and says what must be before the next one can be taken; it never waits itself.
public protocol Machine<World> {
    /// What operations share: each part guarded by a lock.
    associatedtype World: AnyObject

    /// Takes the next step.
    ///
    /// - Parameter chance: says what fails.
    /// - Returns: what must be before the step after it.
    mutating func step(in world: World, _ chance: inout any Chance) -> Next<World>

    /// The step that comes next, by its name in `Specs/Steps.md` or another; for traces.
    var nextStep: String { get }
}

/// What must be before an operation goes on.
public enum Next<World: AnyObject> {
    /// Nothing.
    case go
    /// It gets a lock. Getting it is a step of its own.
    case acquire(LockID, LockMode)
    /// It gives a lock back. Giving it back is a step of its own.
    case release(LockID)
    /// A condition holds, as far as what a lock guards tells. The lock is not held afterwards.
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

/// Says what fails, where something may.
public protocol Chance {
    /// Whether something fails, this time.
    ///
    /// - Parameter site: what may fail.
    mutating func fails(_ site: FaultSite) -> Bool
}

/// What may fail.
public enum FaultSite: String, Hashable, Sendable, CaseIterable {
    /// Memory for the dio.
    case dioMemory
    /// Memory for an io_end.
    case ioEndMemory
    /// Memory for the workqueue.
    case workqueueMemory
    /// Starting a journal handle.
    case handle
    /// A block for data (ENOSPC).
    case dataBlock
    /// A block for the extent tree.
    case treeBlock
    /// The quota (EDQUOT).
    case quota
    /// A page of the user's buffer (EFAULT).
    case userPage
    /// The device (EIO).
    case device
}

/// Nothing fails.
public struct NoFaults: Chance {
    /// Nothing fails.
    public init() {}

    /// Never.
    public mutating func fails(_ site: FaultSite) -> Bool { false }
}

/// Fails at random, the same for the same seed, operation and number of earlier questions: however threads run.
public struct SeededFaults: Chance {
    private let rates: [FaultSite: Double]
    private var state: UInt64

    /// Faults of one operation.
    ///
    /// - Parameter rates: how often each site fails, from 0 to 1.
    public init(seed: UInt64, operation: UInt64, rates: [FaultSite: Double]) {
        self.rates = rates
        state = Self.mixed(seed &+ Self.mixed(operation))
    }

    /// Whether the hash of what was asked so far says so.
    public mutating func fails(_ site: FaultSite) -> Bool {
        state = Self.mixed(state)
        guard let rate = rates[site] else { return false }
        return Double(state >> 11) * 0x1p-53 < rate
    }

    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
