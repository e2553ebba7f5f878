import PropertyTesting

/// An account that looks whether there is enough, waits for somebody, and then takes the money out: two that ask at
/// once may both get it.
actor BankAccount {
    private(set) var balance: Int
    private let looksAgain: Bool

    init(balance: Int, looksAgain: Bool) {
        self.balance = balance
        self.looksAgain = looksAgain
    }

    func withdraw(_ amount: Int) async -> Bool {
        guard balance >= amount else { return false }
        await Task.yield()
        if looksAgain, balance < amount { return false }
        balance -= amount
        return true
    }

    func deposit(_ amount: Int) -> Bool {
        balance += amount
        return true
    }
}

/// What an account's commands are, and what they should do.
protocol AccountModel: CommandModel where Command == AccountCommand, Model == Int, Response == Bool {}

enum AccountCommand: Hashable, Sendable {
    case withdraw(Int)
    case deposit(Int)
}

extension AccountModel {
    func initialModel() -> Int { 1 }

    func commands(in balance: Int) -> Generator<AccountCommand> {
        .oneOf(
            Generator.integer(in: 1...3).map(AccountCommand.withdraw),
            Generator.integer(in: 1...3).map(AccountCommand.deposit))
    }

    func apply(_ command: AccountCommand, to balance: inout Int) -> Bool {
        switch command {
        case .withdraw(let amount):
            guard balance >= amount else { return false }
            balance -= amount
        case .deposit(let amount):
            balance += amount
        }
        return true
    }
}

/// The actor, from one task or from several.
struct AccountTest: AccountModel, AsyncStateMachineTest {
    var looksAgain = false

    func makeSystem() -> BankAccount { BankAccount(balance: 1, looksAgain: looksAgain) }

    func perform(_ command: AccountCommand, on account: BankAccount) async -> Bool {
        switch command {
        case .withdraw(let amount): await account.withdraw(amount)
        case .deposit(let amount): await account.deposit(amount)
        }
    }

    func check(_ account: BankAccount, against balance: Int) async throws {
        let held = await account.balance
        try require(held == balance, "the balance is \(held)")
    }
}

/// An account in steps: look, lock, take out.
struct SteppedAccountTest: AccountModel, InterleavedTest {
    /// What the account does about others that ask at the same time.
    enum Care: Sendable { case none, locks, locksInAnyOrder }

    var care = Care.none

    struct System {
        var balance = 1
        var isLocked = [false, false]
    }

    struct Operation {
        let command: AccountCommand
        let lane: Int
        var step = 0
        var seen = 0
    }

    func makeSystem() -> System { System() }

    func begin(_ command: AccountCommand, lane: Int) -> Operation { Operation(command: command, lane: lane) }

    func nextStep(of operation: Operation, on system: System) -> NextStep {
        switch (operation.step, care) {
        case (0, .locks): NextStep("lock", isEnabled: !system.isLocked[0], footprint: Footprint(writes: ["lock"]))
        case (0, .locksInAnyOrder), (1, .locksInAnyOrder):
            NextStep("lock \(lock(of: operation))", isEnabled: !system.isLocked[lock(of: operation)])
        case (0, .none), (1, .locks), (2, _): NextStep("look", footprint: Footprint(reads: ["balance"]))
        default: NextStep("book", footprint: Footprint(writes: ["balance", "lock"]))
        }
    }

    /// The first or the second of two locks: lanes take them in different orders.
    private func lock(of operation: Operation) -> Int { (operation.step + operation.lane) % 2 }

    func step(_ operation: inout Operation, on system: inout System) -> StepResult<Bool> {
        let name = nextStep(of: operation, on: system).name
        operation.step += 1
        switch name {
        case "lock": system.isLocked[0] = true
        case "lock 0": system.isLocked[0] = true
        case "lock 1": system.isLocked[1] = true
        case "look": operation.seen = system.balance
        default:
            system.isLocked = [false, false]
            var balance = operation.seen
            let answer = apply(operation.command, to: &balance)
            system.balance = balance
            return .answered(answer)
        }
        return .unfinished
    }
}
