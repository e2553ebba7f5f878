/// Who holds which lock, as data.
public struct LockTable: Hashable, Sendable {
    /// The tasks that hold a lock; more than one only where it is shared.
    private var holders: [[Int]]
    private var isShared: [Bool]

    /// Free locks.
    public init(count: Int) {
        holders = Array(repeating: [], count: count)
        isShared = Array(repeating: false, count: count)
    }

    /// Whether a task can get a lock now. One that holds it already cannot: it would wait for itself.
    public func canAcquire(_ lock: LockID, _ mode: LockMode) -> Bool {
        holders[lock.index].isEmpty || (mode == .shared && isShared[lock.index])
    }

    /// Gives a free lock to a task.
    public mutating func acquire(_ lock: LockID, _ mode: LockMode, by task: Int) {
        precondition(canAcquire(lock, mode), "lock \(lock.index) is held by \(holders[lock.index])")
        precondition(!holders[lock.index].contains(task), "task \(task) holds lock \(lock.index) already")
        holders[lock.index].append(task)
        isShared[lock.index] = mode == .shared
    }

    /// Takes a lock back from a task that holds it.
    public mutating func release(_ lock: LockID, by task: Int) {
        guard let place = holders[lock.index].firstIndex(of: task) else {
            preconditionFailure("task \(task) gives back lock \(lock.index), which it does not hold")
        }
        holders[lock.index].remove(at: place)
    }

    /// The tasks that hold a lock.
    public func holders(of lock: LockID) -> [Int] { holders[lock.index] }

    /// The locks that a task holds.
    public func held(by task: Int) -> [LockID] {
        holders.indices.filter { holders[$0].contains(task) }.map { LockID($0) }
    }
}
