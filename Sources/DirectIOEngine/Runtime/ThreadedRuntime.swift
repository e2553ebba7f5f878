import Foundation

/// Takes the steps of operations on threads: the bodies are those of ``SteppedRuntime``, the locks real ones.
///
/// What an operation begins, bios on their way to the device and work for a workqueue, is run by threads that call
/// ``serve(_:until:)``, or by one that has nothing better to do and calls ``runOne(_:)``; a bio may also end at once,
/// on the thread that has sent it.
public final class ThreadedRuntime<World: AnyObject>: @unchecked Sendable {
    // The shared state is guarded by the locks, as the operations promise; the queue by its own.

    /// Operations that wait for a thread.
    private struct Queue {
        var items: [(machine: any Machine<World>, context: Context)] = []
        var head = 0
        /// How many threads run one of them now.
        var running = 0
        var isEmpty: Bool { head == items.count }
        var isIdle: Bool { isEmpty && running == 0 }

        mutating func take() -> (machine: any Machine<World>, context: Context)? {
            guard head < items.count else { return nil }
            defer {
                head += 1
                if head == items.count { (items, head) = ([], 0) }
            }
            running += 1
            return items[head]
        }
    }

    /// What threads wait for.
    private struct Waits {
        private var number = 0
        private(set) var all: [Int: String] = [:]

        mutating func begin(_ words: String) -> Int {
            number += 1
            all[number] = words
            return number
        }

        mutating func end(_ number: Int) { all[number] = nil }
    }

    /// What the operations share.
    public let world: World
    private let locks: ThreadLocks
    private let waits = Monitor(Waits())
    private let interrupts = Monitor(Queue())
    private let work = Monitor(Queue())
    private let reservedWork = Monitor(Queue())
    private let journal = Monitor(Queue())
    private let interruptsAtOnce: Bool
    private let makeChance: @Sendable () -> any Chance

    /// A runtime.
    ///
    /// - Parameters:
    ///   - lockCount: how many locks the shared state has.
    ///   - isShort: whether a lock is only ever held for a step, or waited under.
    ///   - interruptsAtOnce: whether a bio ends on the thread that sends it, as those of a disk in memory do; otherwise
    ///     some thread has to serve them.
    ///   - makeChance: says what fails in an operation that another one began.
    public init(
        _ world: World, lockCount: Int, isShort: (LockID) -> Bool, interruptsAtOnce: Bool = false,
        makeChance: @escaping @Sendable () -> any Chance = { NoFaults() }
    ) {
        (self.world, self.interruptsAtOnce) = (world, interruptsAtOnce)
        self.makeChance = makeChance
        locks = ThreadLocks(count: lockCount, isShort: isShort)
    }

    /// What threads wait for now, in words.
    public var waiting: [String] { waits.change(waking: false) { $0.all.sorted { $0.key < $1.key }.map(\.value) } }

    /// Runs an operation to its end, on this thread.
    public func run(_ machine: any Machine<World>, _ chance: any Chance = NoFaults()) {
        run(machine, in: .process, chance)
    }

    private func run(_ machine: any Machine<World>, in context: Context, _ chance: any Chance) {
        var machine = machine
        var turn = Turn(world, in: context, chance)
        while true {
            switch machine.need {
            case .done: return
            case .go: machine.step(&turn)
            case .acquire(let lock, let mode):
                locks.acquire(lock, mode)
                machine.step(&turn)
            case .release(let lock):
                locks.release(lock)
                machine.step(&turn)
            case .locked(let hold, nil):
                locks.acquire(hold.lock, hold.mode)
                machine.step(&turn)
                goOn(&machine, &turn, under: hold)
                locks.release(hold.lock)
            case .locked(let first, let second?):
                locks.acquire(first.lock, first.mode)
                locks.acquire(second.lock, second.mode)
                machine.step(&turn)
                locks.release(second.lock)
                locks.release(first.lock)
            case .wait(let condition):
                locks.acquire(condition.lock, when: { condition.holds(world) }) {
                    waits.change(waking: false) { $0.begin("\(machine.nextStep) until \(condition.name)") }
                } endWait: { number in
                    waits.change(waking: false) { $0.end(number) }
                }
                machine.step(&turn)
                locks.release(condition.lock)
            }
            while let (machine, context) = turn.takeBegun() { begin(machine, in: context) }
        }
    }

    /// Takes steps that need the lock which is held anyway, a few at most: nobody can tell.
    private func goOn(_ machine: inout any Machine<World>, _ turn: inout Turn<World>, under hold: Hold) {
        for _ in 0..<4 where !turn.hasBegun {
            guard case .locked(let next, nil) = machine.need, next == hold else { return }
            machine.step(&turn)
        }
    }

    // MARK: What operations begin

    private func begin(_ machine: any Machine<World>, in context: Context) {
        if context == .interrupt, interruptsAtOnce {
            run(machine, in: context, makeChance())
        } else {
            queue(of: context).change { $0.items.append((machine, context)) }
        }
    }

    private func queue(of context: Context) -> Monitor<Queue> {
        switch context {
        case .interrupt: interrupts
        case .journal: journal
        case .reservedWorkqueue: reservedWork
        case .workqueue, .process: work
        }
    }

    /// Runs one operation that another one began, if there is one.
    ///
    /// - Returns: whether there was one.
    public func runOne(_ context: Context) -> Bool {
        guard let item = queue(of: context).change(waking: false, { $0.take() }) else { return false }
        finish(item)
        return true
    }

    /// Runs what operations begin, until nothing is left and somebody has said that nothing will come.
    ///
    /// - Parameter isOver: whether nothing will come; looked at when something has ended, and by ``wakeServers()``.
    public func serve(_ context: Context, until isOver: @escaping @Sendable () -> Bool) {
        let queue = queue(of: context)
        while let item = queue.wait(until: { !$0.isEmpty || ($0.isIdle && isOver()) }, { $0.take() }) { finish(item) }
    }

    /// Has those look again who serve.
    public func wakeServers() {
        for queue in [interrupts, work, reservedWork, journal] { queue.change { _ in } }
    }

    private func finish(_ item: (machine: any Machine<World>, context: Context)) {
        run(item.machine, in: item.context, makeChance())
        queue(of: item.context).change { $0.running -= 1 }
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
