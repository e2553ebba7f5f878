import Foundation

/// A value behind a lock, and those who wait for it to change: a plain pthread mutex and a condition, which the thread
/// sanitizer knows.
final class Monitor<Value>: @unchecked Sendable {
    // All that changes is touched only while the mutex is held.
    private var value: Value
    private var waiters = 0
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>

    init(_ value: Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        changed = .allocate(capacity: 1)
        changed.initialize(to: pthread_cond_t())
        let results = [pthread_mutex_init(mutex, nil), pthread_cond_init(changed, nil)]
        precondition(results == [0, 0], "a lock could not be made")
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Changes the value, and wakes those who wait.
    ///
    /// - Parameter waking: whether the change can be what somebody waits for.
    @discardableResult
    func change<Result>(waking: Bool = true, _ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        let result = body(&value)
        let isWaitedFor = waking && waiters > 0
        pthread_mutex_unlock(mutex)
        if isWaitedFor { pthread_cond_broadcast(changed) }
        return result
    }

    /// Waits until a condition holds, and changes the value then.
    @discardableResult
    func wait<Result>(until holds: (Value) -> Bool, _ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        while !holds(value) {
            waiters += 1
            pthread_cond_wait(changed, mutex)
            waiters -= 1
        }
        defer { pthread_mutex_unlock(mutex) }
        return body(&value)
    }
}
