import Foundation

/// Takes the steps of operations on threads: the bodies are those of ``SteppedRuntime``, the locks real ones.
public final class ThreadedRuntime<World: AnyObject>: @unchecked Sendable {
    // The shared state is guarded by the locks, as the operations promise.

    /// What the operations share.
    public let world: World
    private let locks: [ThreadLock]

    /// A runtime.
    ///
    /// - Parameter lockCount: how many locks the shared state has.
    public init(_ world: World, lockCount: Int) {
        self.world = world
        locks = (0..<lockCount).map { _ in ThreadLock() }
    }

    /// Runs an operation to its end, on this thread.
    public func run(_ machine: some Machine<World>, _ chance: any Chance = NoFaults()) {
        var (machine, chance) = (machine, chance)
        while true {
            switch machine.step(in: world, &chance) {
            case .go: continue
            case .acquire(let lock, let mode): locks[lock.index].acquire(mode)
            case .release(let lock): locks[lock.index].release()
            case .wait(let condition): locks[condition.lock.index].wait { condition.holds(self.world) }
            case .done: return
            }
        }
    }

    /// Runs `body` on so many threads at once, and waits for all of them.
    ///
    /// - Parameter body: is told the thread's number, counted from 0.
    public func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let threads = (0..<count).map { number in
            let done = DispatchSemaphore(value: 0)
            let thread = Thread {
                body(number)
                done.signal()
            }
            thread.start()
            return done
        }
        threads.forEach { $0.wait() }
    }
}
