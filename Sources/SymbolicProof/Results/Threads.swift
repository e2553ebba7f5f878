import StateExploration
import Synchronization

/// Work on threads of our own: a solver's context belongs to one thread, and its work blocks.
enum Threads {
    /// The results for 0, 1, …, each made by one of the threads, in order.
    ///
    /// - Parameter progress: Told how many are done, from any thread.
    /// - Throws: the first error; what was not begun by then is not begun.
    static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) throws -> Result,
        progress: (@Sendable (Int) -> Void)? = nil
    ) throws -> [Result] {
        let shared = Mutex(Progress<Result>())
        let pool = WorkerPool(size: max(1, min(jobs, count)))
        defer { pool.close() }
        pool.run { _ in
            while true {
                let place: Int? = shared.withLock { shared in
                    guard shared.error == nil, shared.next < count else { return nil }
                    shared.next += 1
                    return shared.next - 1
                }
                guard let place else { return }
                do {
                    let result = try work(place)
                    let done = shared.withLock { shared in
                        shared.results[place] = result
                        shared.done += 1
                        return shared.done
                    }
                    progress?(done)
                } catch {
                    shared.withLock { $0.error = $0.error ?? error }
                }
            }
        }
        return try shared.withLock { shared in
            if let error = shared.error { throw error }
            return (0..<count).map { shared.results[$0]! }
        }
    }
}

/// What threads share while they work through a list.
private struct Progress<Result: Sendable>: Sendable {
    var next = 0
    var done = 0
    var results: [Int: Result] = [:]
    var error: (any Error)?
}
