import Foundation

/// The locks of a runtime on threads, by number: plain pthread locks, which the thread sanitizer knows.
///
/// One that is only ever held for a step, and waited under, is a mutex with a condition; any other is a read-write
/// lock.
final class ThreadLocks: @unchecked Sendable {
    // What is behind the pointers is changed by pthread calls only, but for the counts of waiters, each under its
    // mutex.
    private struct Lock {
        var mutex = pthread_mutex_t()
        var changed = pthread_cond_t()
        var shared = pthread_rwlock_t()
        var waiters = 0
        var isShort = false
    }

    /// PTHREAD_MUTEX_ADAPTIVE_NP, which Glibc's headers show only to those who define _GNU_SOURCE.
    private static let adaptive: Int32 = 3

    private let locks: UnsafeMutablePointer<Lock>
    private let count: Int

    /// - Parameter isShort: whether a lock is held for single steps only.
    init(count: Int, isShort: (LockID) -> Bool) {
        self.count = count
        // Steps are short: a thread that finds a lock taken looks again before it sleeps.
        var adaptive = pthread_mutexattr_t()
        pthread_mutexattr_init(&adaptive)
        pthread_mutexattr_settype(&adaptive, Self.adaptive)
        defer { pthread_mutexattr_destroy(&adaptive) }
        locks = .allocate(capacity: count)
        for index in 0..<count {
            (locks + index).initialize(to: Lock())
            locks[index].isShort = isShort(LockID(index))
            let results = [
                pthread_mutex_init(&locks[index].mutex, &adaptive), pthread_cond_init(&locks[index].changed, nil),
                pthread_rwlock_init(&locks[index].shared, nil),
            ]
            precondition(results == [0, 0, 0], "a lock could not be made")
        }
    }

    deinit {
        for index in 0..<count {
            pthread_rwlock_destroy(&locks[index].shared)
            pthread_cond_destroy(&locks[index].changed)
            pthread_mutex_destroy(&locks[index].mutex)
        }
        locks.deallocate()
    }

    func acquire(_ lock: LockID, _ mode: LockMode) {
        let lock = locks + lock.index
        if lock.pointee.isShort {
            pthread_mutex_lock(&lock.pointee.mutex)
        } else if mode == .exclusive {
            pthread_rwlock_wrlock(&lock.pointee.shared)
        } else {
            pthread_rwlock_rdlock(&lock.pointee.shared)
        }
    }

    /// Waits until a condition holds of what a short lock guards; holds the lock then.
    ///
    /// - Parameters:
    ///   - beginWait: is called when there is something to wait for.
    ///   - endWait: is told what that said, when it is over.
    func acquire<Mark>(_ lock: LockID, when holds: () -> Bool, beginWait: () -> Mark, endWait: (Mark) -> Void) {
        let lock = locks + lock.index
        precondition(lock.pointee.isShort, "conditions are waited for under short locks only")
        pthread_mutex_lock(&lock.pointee.mutex)
        guard !holds() else { return }
        let mark = beginWait()
        repeat {
            lock.pointee.waiters += 1
            pthread_cond_wait(&lock.pointee.changed, &lock.pointee.mutex)
            lock.pointee.waiters -= 1
        } while !holds()
        endWait(mark)
    }

    func release(_ lock: LockID) {
        let lock = locks + lock.index
        guard lock.pointee.isShort else {
            pthread_rwlock_unlock(&lock.pointee.shared)
            return
        }
        if lock.pointee.waiters > 0 { pthread_cond_broadcast(&lock.pointee.changed) }
        pthread_mutex_unlock(&lock.pointee.mutex)
    }
}
