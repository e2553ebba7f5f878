import PropertyTesting
import PropertyTestingSupport
import Testing

/// Looks whether there is enough, asks somebody, takes it out: two that ask at once may both get it.
actor Account {
    private var balance = 1

    func withdraw(_ amount: Int) async -> Bool {
        guard balance >= amount else { return false }
        await Task.yield()
        balance -= amount
        return true
    }
}

struct AccountTest: AsyncStateMachineTest {
    func commands(in balance: Int) -> Generator<Int> { .integer(in: 1...3) }
    func initialModel() -> Int { 1 }
    func apply(_ amount: Int, to balance: inout Int) -> Bool {
        guard balance >= amount else { return false }
        balance -= amount
        return true
    }
    func makeSystem() -> Account { Account() }
    func perform(_ amount: Int, on account: Account) async -> Bool { await account.withdraw(amount) }
}

@Test func oneAfterAnother() async { await checkStateMachine(AccountTest()) }

@Test(.properties(runs: 200)) func atOnce() async {
    await withKnownIssue { await checkParallel(AccountTest()) }  // The account's mistake is planted.
}
