import PropertyTesting
import PropertyTestingSupport
import Testing

struct QueueTest: StateMachineTest {
    enum Command { case push(Int), pop }

    func commands(in model: [Int]) -> Generator<Command> {
        .oneOf(Generator.integer(in: 0...9).map(Command.push), .always(.pop))
    }
    func isAllowed(_ command: Command, in model: [Int]) -> Bool {
        if case .push = command { model.count < 3 } else { !model.isEmpty }
    }
    func initialModel() -> [Int] { [] }
    func apply(_ command: Command, to model: inout [Int]) -> Int? {
        switch command {
        case .push(let element): model.append(element); return nil
        case .pop: return model.removeFirst()
        }
    }
    func makeSystem() -> BoundedQueue { BoundedQueue(capacity: 3) }
    func perform(_ command: Command, on queue: inout BoundedQueue) -> Int? {
        switch command {
        case .push(let element): queue.push(element); return nil
        case .pop: return queue.pop()
        }
    }
}

@Test(.properties(seed: 1)) func firstInFirstOut() {
    withKnownIssue { checkStateMachine(QueueTest()) }  // The queue's mistake is planted.
}
