import DirectIOModel
import MutationTesting
import Synchronization
import TransitionSystems

/// How the command tests mutants.
enum MutationSession {
    /// Scopes in which a version has more states are left out unless asked for: they take most of the time and kill next
    /// to nothing that smaller ones do not.
    static let mostStates = 100_000

    /// A tester of a version in the scopes of `endio check`.
    static func tester(of version: ProtocolVersion, full: Bool = false) -> MutationTester {
        var tester = MutationTester(
            version, in: Catalogue.current.families(of: version, full: false),
            benign: DirectIO.benignMutants[version.id] ?? [:])
        tester.mostStates = full ? nil : mostStates
        return tester
    }
}

/// Shows on the terminal how far the testing of mutants is.
final class MutationMonitor: Sendable {
    private let version: String
    private let start = ContinuousClock.now
    private let lastShown = Mutex(ContinuousClock.now - .seconds(1))
    private static let interval = Duration.milliseconds(250)

    init(version: String) {
        self.version = version
    }

    /// Takes note, from any thread.
    func note(_ progress: MutationProgress) {
        guard Console.showsProgress else { return }
        let isDue = lastShown.withLock { last in
            let now = ContinuousClock.now
            guard now - last >= Self.interval else { return false }
            last = now
            return true
        }
        guard isDue else { return }
        let elapsed = (ContinuousClock.now - start) / .seconds(1)
        let rate = Int(Double(progress.decided) / max(elapsed, 0.1))
        Console.progress(
            "\(Int(elapsed)) s  \(version): \(progress.decided) of \(progress.total) mutants decided, \(rate)/s  "
                + progress.scope)
    }
}
