import Dispatch
import Foundation
import Synchronization

/// Turns Control-C and termination into an orderly end. A second one ends the process at once.
enum Interrupts {
    /// Calls `handler` at the first interrupt.
    ///
    /// The calling thread, and with it those that it begins later, takes neither signal from here on, so that only the
    /// sources below do: where any thread took one, Z3's own handler could get it, which it has while it answers a
    /// question of a script, and which ends that question and tells nobody.
    static func install(_ handler: @escaping @Sendable () -> Void) {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let state = InterruptState()
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // The handler holds its source, which must live as long as the process.
            source.setEventHandler { [source] in
                _ = source.isCancelled
                switch state.note(at: .now) {
                case .first: handler()
                case .echo: break
                case .second:
                    Console.endProgress()
                    Console.error("endio: interrupted twice; ended at once, without a report\n")
                    Foundation.exit(ExitStatus.interrupted.rawValue)
                }
            }
            source.resume()
        }
    }
}

/// Counts interrupts. One that follows the first at once is an echo of it, not a wish of its own: `timeout`, for one,
/// signals the process and then its whole group.
final class InterruptState: Sendable {
    enum Meaning: Equatable { case first, echo, second }

    private static let patience = Duration.milliseconds(500)
    private let first = Mutex<ContinuousClock.Instant?>(nil)

    /// What an interrupt means.
    func note(at now: ContinuousClock.Instant) -> Meaning {
        first.withLock { first in
            guard let begin = first else {
                first = now
                return .first
            }
            return now - begin < Self.patience ? .echo : .second
        }
    }
}
