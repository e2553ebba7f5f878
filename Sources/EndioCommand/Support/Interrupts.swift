import Dispatch
import Foundation
import Synchronization

/// Turns Control-C and termination into an orderly end. A second one ends the process at once.
enum Interrupts {
    /// Calls `handler` at the first interrupt.
    static func install(_ handler: @escaping @Sendable () -> Void) {
        let state = InterruptState()
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // The handler holds its source, which must live as long as the process.
            source.setEventHandler { [source] in
                _ = source.isCancelled
                if state.isSecond() { Foundation.exit(ExitStatus.interrupted.rawValue) }
                handler()
            }
            source.resume()
        }
    }
}

/// Counts interrupts.
private final class InterruptState: Sendable {
    private let count = Atomic(0)

    func isSecond() -> Bool { count.add(1, ordering: .relaxed).newValue > 1 }
}
