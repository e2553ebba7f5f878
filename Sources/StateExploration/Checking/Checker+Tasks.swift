import Foundation
import Synchronization
public import TransitionSystems

extension Checker {
    /// One version in one family of scopes.
    public struct Task: Sendable {
        /// The protocol version.
        public let version: ProtocolVersion
        /// The scopes.
        public let family: ScopeFamily

        /// A task.
        public init(version: ProtocolVersion, family: ScopeFamily) {
            self.version = version
            self.family = family
        }
    }

    /// Decides properties in many families of scopes.
    ///
    /// Where there are more tasks than threads each task has one thread, which wastes less than threads that share a
    /// search; results are the same either way. Tasks begin in the order given.
    ///
    /// - Returns: The results of each task, in the order of the tasks.
    /// - Throws: The first error in the order of the tasks; ``UnkeptCheck``, with what was found, where the folder of
    ///   ``checkpoints`` cannot be written to any more.
    public func check(_ tasks: [Task], only: Set<String>? = nil) throws -> [[CheckedProperty]] {
        try keeping(tasks, only: only) { checker in
            checker.plan(tasks, only: only)
            return try checker.decide(tasks, only: only)
        }
    }

    private func decide(_ tasks: [Task], only: Set<String>?) throws -> [[CheckedProperty]] {
        let threads = min(options.jobs, tasks.count)
        guard threads > 1 else { return try tasks.map { try decide($0.version, in: $0.family, only: only) } }
        var single = self
        single.options.jobs = 1
        let checker = single
        let queue = TaskQueue(count: tasks.count)
        let done = DispatchSemaphore(value: 0)
        for _ in 0..<threads {
            let thread = Thread {
                while let next = queue.take() {
                    queue.finish(
                        next, Result { try checker.decide(tasks[next].version, in: tasks[next].family, only: only) })
                }
                done.signal()
            }
            thread.stackSize = 64 << 20
            thread.start()
        }
        for _ in 0..<threads { done.wait() }
        return try queue.results().map { try $0.get() }
    }
}

/// Tasks handed out in order, and their results.
private final class TaskQueue: Sendable {
    private struct State {
        var next = 0
        var results: [Result<[CheckedProperty], any Error>?]
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(results: Array(repeating: nil, count: count)))
    }

    /// The next task, if one is left.
    func take() -> Int? {
        state.withLock { state in
            guard state.next < state.results.count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    func finish(_ task: Int, _ result: sending Result<[CheckedProperty], any Error>) {
        let results = [result]
        state.withLock { $0.results[task] = results[0] }
    }

    func results() -> [Result<[CheckedProperty], any Error>] {
        state.withLock { $0.results.compactMap(\.self) }
    }
}
