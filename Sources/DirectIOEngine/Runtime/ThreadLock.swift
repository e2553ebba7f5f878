import Foundation

/// A lock that can be held by one or shared by several, and whose release wakes those who wait for what it guards to
/// change: a pthread mutex and a condition, which the thread sanitizer knows.
final class ThreadLock: @unchecked Sendable {
    // All that changes is touched only while the mutex is held.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>
    private var isExclusive = false
    private var sharers = 0
    private var waiters = 0

    init() {
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

    func acquire(_ mode: LockMode) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        switch mode {
        case .exclusive:
            sleep { !self.isExclusive && self.sharers == 0 }
            isExclusive = true
        case .shared:
            sleep { !self.isExclusive }
            sharers += 1
        }
    }

    func release() {
        pthread_mutex_lock(mutex)
        if isExclusive { isExclusive = false } else { sharers -= 1 }
        let isWaitedFor = waiters > 0
        pthread_mutex_unlock(mutex)
        if isWaitedFor { pthread_cond_broadcast(changed) }
    }

    /// Waits until nobody holds the lock and a condition holds of what it guards.
    func wait(until holds: () -> Bool) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        sleep { !self.isExclusive && self.sharers == 0 && holds() }
    }

    /// Gives the mutex up until a condition holds.
    private func sleep(until holds: () -> Bool) {
        while !holds() {
            waiters += 1
            pthread_cond_wait(changed, mutex)
            waiters -= 1
        }
    }
}
