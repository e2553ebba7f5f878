import CZ3
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Stops a context's work from any thread.
///
/// An interrupt is never lost, even one that comes just before a check begins: the check under way ends, and checks
/// begun later end at once, until the context's owner calls ``Z3Context/resume()``. They answer
/// ``Z3Answer/Reason/interrupted``.
///
/// It holds its context, so interrupting is safe at any time. Of all that belongs to a context, this may cross
/// threads: it makes one Z3 call, `Z3_interrupt`, which Z3 allows from everywhere.
public struct Z3Interrupter: @unchecked Sendable {
    let context: Z3Context

    /// Stops the check under way, and returns when it has stopped.
    public func interrupt() {
        let interruption = context.interruption
        interruption.request()
        Z3_interrupt(context.raw)
        // Z3 forgets an interrupt that comes after the check has looked for a request and before Z3 has begun, so it
        // is repeated until the check has ended.
        while interruption.isRequested && interruption.isChecking {
            usleep(200)
            Z3_interrupt(context.raw)
        }
    }
}

/// What the owner of a context and its interrupters tell each other.
final class Interruption: Sendable {
    private let requested = Atomic(false)
    private let checking = Atomic(false)

    // Sequential consistency matters: of "a check begins" and "an interrupt is requested", one must see the other.
    var isRequested: Bool { requested.load(ordering: .sequentiallyConsistent) }
    var isChecking: Bool { checking.load(ordering: .sequentiallyConsistent) }

    func request() { requested.store(true, ordering: .sequentiallyConsistent) }
    func clear() { requested.store(false, ordering: .sequentiallyConsistent) }

    /// Runs a check, unless an interrupt has been requested; then the result is nil.
    func checking<Result>(_ body: () -> Result) -> Result? {
        checking.store(true, ordering: .sequentiallyConsistent)
        defer { checking.store(false, ordering: .sequentiallyConsistent) }
        return isRequested ? nil : body()
    }
}
