import Dispatch
import Foundation
import Synchronization

/// Turns Control-C and termination into an orderly end. A second one ends the process at once.
enum Interrupts {
    private static let sources = Mutex<[any DispatchSourceSignal]>([])

    /// Calls `handler` at the first interrupt.
    static func install(_ handler: @escaping @Sendable () -> Void) {
        let state = InterruptState()
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if state.isSecond() { Foundation.exit(ExitStatus.interrupted.rawValue) }
                handler()
            }
            source.resume()
            sources.withLock { $0.append(source) }
        }
    }
}

/// Counts interrupts.
private final class InterruptState: Sendable {
    private let count = Atomic(0)

    func isSecond() -> Bool { count.add(1, ordering: .relaxed).newValue > 1 }
}
