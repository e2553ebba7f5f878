import Foundation
import Synchronization

/// Work on many elements by some threads, results in the order of the elements.
package enum Parallel {
    /// The results of a function of each position.
    ///
    /// - Throws: The first error in the order of the positions.
    package static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) throws -> Result
    ) throws -> [Result] {
        let threads = min(jobs, count)
        guard threads > 1 else { return try (0..<count).map(body) }
        let work = Work<Result>(count: count)
        let done = DispatchSemaphore(value: 0)
        for _ in 0..<threads {
            let thread = Thread {
                while let next = work.take() { work.finish(next, Swift.Result { try body(next) }) }
                done.signal()
            }
            // Expressions are walked by recursion.
            thread.stackSize = 64 << 20
            thread.start()
        }
        for _ in 0..<threads { done.wait() }
        return try work.results().map { try $0.get() }
    }
}

/// Positions handed out in order, and what came of them.
private final class Work<Result: Sendable>: Sendable {
    private struct State {
        var next = 0
        var results: [Swift.Result<Result, any Error>?]
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(results: Array(repeating: nil, count: count)))
    }

    func take() -> Int? {
        state.withLock { state in
            guard state.next < state.results.count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    func finish(_ position: Int, _ result: Swift.Result<Result, any Error>) {
        state.withLock { $0.results[position] = result }
    }

    func results() -> [Swift.Result<Result, any Error>] {
        state.withLock { $0.results.compactMap(\.self) }
    }
}
