import DirectIOModel
import MutationTesting
import TransitionSystems

/// How the command tests mutants.
enum MutationSession {
    /// Scopes in which a version has more states are left out unless asked for: they take most of the time and kill
    /// next to nothing that smaller ones do not.
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
    private let pace = ProgressPace()

    init(version: String) {
        self.version = version
    }

    /// Takes note, from any thread.
    func note(_ progress: MutationProgress) {
        guard let seconds = pace.secondsIfDue() else { return }
        let rate = ProgressPace.rate(progress.decided, in: seconds)
        Console.progress(
            "\(Int(seconds)) s  \(version): \(progress.decided) of \(progress.total) mutants decided, \(rate)/s  "
                + progress.scope)
    }
}
