import Testing

@testable import DirectIOEngine

/// Two accounts, each with a lock, and a count of transfers that a third one guards.
private final class Bank {
    var balances = [100, 100]
    var transfers = 0

    static let count = LockID(2)
    static let lockCount = 3
}

/// Moves one from an account to another: reads both, and writes both a step later.
private struct Transfer: Machine {
    enum Locking { case inOrder, fromFirst, none }

    let from: Int
    let to: Int
    let locking: Locking
    /// Whether the transfer is counted in the end.
    let counts: Bool
    private var state = 0
    private var seen = (0, 0)

    init(from: Int, to: Int, _ locking: Locking, counts: Bool = false) {
        (self.from, self.to, self.locking, self.counts) = (from, to, locking, counts)
    }

    var nextStep: String { ["lock", "lock", "read", "write", "unlock", "unlock", "count", "end"][state] }

    private var order: [LockID] {
        (locking == .inOrder ? [from, to].sorted() : [from, to]).map { LockID($0) }
    }

    var need: Next<Bank> {
        switch state {
        case 0, 1: locking == .none ? .go : .acquire(order[state], .exclusive)
        case 2, 3: .go
        case 4, 5: locking == .none ? .go : .release(order[5 - state])
        case 6: counts ? .locked(Hold(Bank.count)) : .done
        default: .done
        }
    }

    mutating func step(_ turn: inout Turn<Bank>) {
        let bank = turn.world
        switch state {
        case 2: seen = (bank.balances[from], bank.balances[to])
        case 3: (bank.balances[from], bank.balances[to]) = (seen.0 - 1, seen.1 + 1)
        case 6: bank.transfers += 1
        default: break
        }
        state += 1
    }
}

/// Waits until there were so many transfers.
private struct Audit: Machine {
    let wanted: Int
    private var isOver = false

    init(after wanted: Int) { self.wanted = wanted }

    var nextStep: String { isOver ? "end" : "audit" }

    var need: Next<Bank> {
        let wanted = wanted
        return isOver
            ? .done : .wait(WaitCondition("\(wanted) transfers", under: Bank.count) { $0.transfers >= wanted })
    }

    mutating func step(_ turn: inout Turn<Bank>) { isOver = true }
}

@Suite("The runtimes")
struct RuntimeTests {
    /// All schedules of some operations.
    ///
    /// - Returns: the balances that they end with, and what the tasks wait for where nobody can go on.
    private func outcomes(_ machines: [any Machine<Bank>]) -> (balances: Set<[Int]>, stuck: Set<[String]>) {
        var (balances, stuck) = (Set<[Int]>(), Set<[String]>())
        var path: [(choices: [Int], next: Int)] = []
        repeat {
            let bank = Bank()
            let runtime = SteppedRuntime(bank, lockCount: Bank.lockCount)
            for machine in machines { _ = runtime.begin(machine) }
            var depth = 0
            while !runtime.enabled.isEmpty {
                if depth == path.count { path.append((runtime.enabled, 0)) }
                runtime.step(path[depth].choices[path[depth].next])
                depth += 1
            }
            if runtime.isStuck {
                stuck.insert(machines.indices.map { runtime.need(of: $0) })
            } else {
                balances.insert(bank.balances)
            }
            while let last = path.last, last.next + 1 == last.choices.count { path.removeLast() }
            if !path.isEmpty { path[path.count - 1].next += 1 }
        } while !path.isEmpty
        return (balances, stuck)
    }

    @Test func everyScheduleKeepsTheSumWhereLocksAreHeld() {
        let (balances, stuck) = outcomes([Transfer(from: 0, to: 1, .inOrder), Transfer(from: 1, to: 0, .inOrder)])
        #expect(balances == [[100, 100]])
        #expect(stuck.isEmpty)
    }

    @Test func someScheduleLosesAnUpdateWithoutLocks() {
        let (balances, _) = outcomes([Transfer(from: 0, to: 1, .none), Transfer(from: 1, to: 0, .none)])
        #expect(balances == [[100, 100], [99, 101], [101, 99]])
    }

    @Test func someScheduleIsStuckWhereLocksAreTakenInDifferentOrders() {
        let (_, stuck) = outcomes([Transfer(from: 0, to: 1, .fromFirst), Transfer(from: 1, to: 0, .fromFirst)])
        #expect(stuck == [["acquires lock 1, exclusive", "acquires lock 0, exclusive"]])
    }

    @Test func conditionsAreWaitedFor() {
        let (_, stuck) = outcomes([Audit(after: 1), Transfer(from: 0, to: 1, .inOrder, counts: true)])
        #expect(stuck.isEmpty)
        #expect(
            outcomes([Audit(after: 2), Transfer(from: 0, to: 1, .inOrder, counts: true)]).stuck == [
                ["waits until 2 transfers", "is done"]
            ])
    }

    @Test func locksAreSharedOnlyInTheSameWay() {
        var table = LockTable(count: 1)
        let lock = LockID(0)
        table.acquire(lock, .shared, by: 1)
        #expect(table.canAcquire(lock, .shared) && !table.canAcquire(lock, .exclusive))
        table.acquire(lock, .shared, by: 2)
        table.release(lock, by: 1)
        #expect(!table.canAcquire(lock, .exclusive) && table.held(by: 2) == [lock])
        table.release(lock, by: 2)
        table.acquire(lock, .exclusive, by: 3)
        #expect(!table.canAcquire(lock, .shared))
    }

    /// The same bodies on threads.
    @Test func threadsKeepTheSum() {
        let runtime = ThreadedRuntime(Bank(), lockCount: Bank.lockCount, isShort: { $0 == Bank.count })
        let rounds = 2_000
        runtime.onThreads(4) { number in
            if number == 3 { return runtime.run(Audit(after: 3 * rounds)) }
            for round in 0..<rounds {
                runtime.run(Transfer(from: (number + round) % 2, to: (number + round + 1) % 2, .inOrder, counts: true))
            }
        }
        #expect(runtime.world.balances.reduce(0, +) == 200)
        #expect(runtime.world.transfers == 3 * rounds)
    }

    @Test func faultsAreThoseOfTheirSeed() {
        func pattern(_ seed: UInt64, _ operation: UInt64) -> [Bool] {
            var faults = SeededFaults(seed: seed, operation: operation, rates: [.device: 0.3])
            return (0..<200).map { _ in faults.fails(.device) }
        }
        #expect(pattern(1, 7) == pattern(1, 7))
        #expect(pattern(1, 7) != pattern(1, 8) && pattern(1, 7) != pattern(2, 7))
        let share = (0..<50).flatMap { pattern(3, $0) }.count { $0 }
        #expect((2_700...3_300).contains(share), "\(share) of 10000")
        var faults = SeededFaults(seed: 1, operation: 1, rates: [.device: 1])
        #expect(faults.fails(.device) && !faults.fails(.handle))
    }
}
