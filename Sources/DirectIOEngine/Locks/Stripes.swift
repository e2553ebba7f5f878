import Foundation

/// A few locks for many things: those of different numbers are hardly ever in each other's way.
final class Stripes: @unchecked Sendable {
    // What is behind the pointer is changed by pthread calls only.
    private let mutexes: UnsafeMutablePointer<pthread_mutex_t>
    private static let count = 64

    init() {
        mutexes = .allocate(capacity: Self.count)
        for index in 0..<Self.count {
            (mutexes + index).initialize(to: pthread_mutex_t())
            let result = pthread_mutex_init(mutexes + index, nil)
            precondition(result == 0, "a mutex could not be made")
        }
    }

    deinit {
        for index in 0..<Self.count { pthread_mutex_destroy(mutexes + index) }
        mutexes.deallocate()
    }

    func lock(_ number: Int) { pthread_mutex_lock(mutexes + number % Self.count) }

    func unlock(_ number: Int) { pthread_mutex_unlock(mutexes + number % Self.count) }
}
