/// A lock that can be held by one or shared by several, and whose release wakes those who wait for what it guards to
/// change.
final class ThreadLock: Sendable {
    private struct State {
        var isExclusive = false
        var sharers = 0

        var isFree: Bool { !isExclusive && sharers == 0 }
    }

    private let state = Monitor(State())

    func acquire(_ mode: LockMode) {
        switch mode {
        case .exclusive: state.wait(until: \.isFree) { $0.isExclusive = true }
        case .shared: state.wait(until: { !$0.isExclusive }) { $0.sharers += 1 }
        }
    }

    /// Waits until nobody holds the lock and a condition holds of what it guards; holds the lock then.
    func acquire(when holds: () -> Bool) {
        state.wait(until: { $0.isFree && holds() }) { $0.isExclusive = true }
    }

    func release() {
        state.change { if $0.isExclusive { $0.isExclusive = false } else { $0.sharers -= 1 } }
    }
}
