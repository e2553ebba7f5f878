import PropertyTesting
import PropertyTestingSupport
import Testing

/// The account again, as steps that a scheduler interleaves: look, then book.
struct SteppedAccountTest: InterleavedTest {
    struct Withdrawal {
        let amount: Int
        var seen: Int?
    }

    func commands(in balance: Int) -> Generator<Int> { .integer(in: 1...3) }
    func initialModel() -> Int { 1 }
    func apply(_ amount: Int, to balance: inout Int) -> Bool {
        guard balance >= amount else { return false }
        balance -= amount
        return true
    }
    func makeSystem() -> Int { 1 }
    func begin(_ amount: Int, lane: Int) -> Withdrawal { Withdrawal(amount: amount) }
    func nextStep(of withdrawal: Withdrawal, on balance: Int) -> NextStep {
        withdrawal.seen == nil
            ? NextStep("look", footprint: Footprint(reads: ["balance"]))
            : NextStep("book", footprint: Footprint(writes: ["balance"]))
    }
    func step(_ withdrawal: inout Withdrawal, on balance: inout Int) -> StepResult<Bool> {
        guard let seen = withdrawal.seen else {
            withdrawal.seen = balance
            return .unfinished
        }
        guard seen >= withdrawal.amount else { return .answered(false) }
        balance = seen - withdrawal.amount
        return .answered(true)
    }
}

@Test func everySchedule() {
    withKnownIssue { checkInterleavings(SteppedAccountTest(), schedule: .exhaustive) }  // Planted, too.
}
