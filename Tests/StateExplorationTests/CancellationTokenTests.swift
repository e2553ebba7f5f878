import Synchronization
import Testing

@testable import StateExploration

@Suite("A token that cancels")
struct CancellationTokenTests {
    /// Counts calls.
    private final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock(\.self) }
        func add() { count.withLock { $0 += 1 } }
    }

    @Test("stops work that cannot look at it, and only while that is done")
    func stops() {
        let token = CancellationToken()
        let (early, late) = (Counter(), Counter())
        token.stopping(with: early.add) {}
        token.stopping(with: late.add) {
            #expect(late.value == 0)
            token.cancel()
            #expect(late.value == 1)
        }
        #expect(early.value == 0)
    }

    @Test("stops at once what is begun after it was cancelled")
    func tooLate() {
        let token = CancellationToken()
        token.cancel()
        let stops = Counter()
        token.stopping(with: stops.add) { #expect(stops.value == 1) }
    }

    @Test("stops what was begun under a token below it, and not the other way round")
    func nested() {
        let parent = CancellationToken()
        let child = CancellationToken(under: parent)
        let (above, below) = (Counter(), Counter())
        parent.stopping(with: above.add) {
            child.stopping(with: below.add) {
                child.cancel()
                #expect([above.value, below.value] == [0, 1])
                parent.cancel()
                #expect([above.value, below.value] == [1, 2])
            }
        }
    }

    @Test("forgets its work also when that throws")
    func throwing() {
        struct Failure: Error {}
        let token = CancellationToken()
        let stops = Counter()
        #expect(throws: Failure.self) { try token.stopping(with: stops.add) { throw Failure() } }
        token.cancel()
        #expect(stops.value == 0)
    }
}
