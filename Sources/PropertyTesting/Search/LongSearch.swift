import Foundation
import Synchronization

/// Says the seed of a search that goes on for long, and says it once more when it is interrupted: whoever stops it can
/// repeat it.
final class LongSearch: Sendable {
    private let line: String
    private let isAnnounced = Mutex(false)
    private let isCounted = Mutex(false)
    /// The lines of the searches that go on, for the handler of an interrupt.
    private static let lines = Mutex<[String]>([])

    init(_ search: PropertySearch) {
        line = "\(search.name): searching, seed \(search.seed); repeat with PROPERTY_SEED=\(search.seed)\n"
    }

    /// Takes note of how long the search goes on already.
    func note(_ elapsed: Duration) {
        guard elapsed > .seconds(1) else { return }
        let isFirst = isCounted.withLock { isCounted in
            defer { isCounted = true }
            return !isCounted
        }
        if isFirst {
            Self.lines.withLock { $0.append(line) }
            _ = Self.interrupts
        }
        guard elapsed > .seconds(5) else { return }
        let isNew = isAnnounced.withLock { isAnnounced in
            defer { isAnnounced = true }
            return !isAnnounced
        }
        if isNew { FileHandle.standardError.write(Data(line.utf8)) }
    }

    /// The search is at its end.
    func end() {
        Self.lines.withLock { lines in
            if let index = lines.firstIndex(of: line) { lines.remove(at: index) }
        }
    }

    /// An interrupt ends the process as it would have, after the lines were written. A process that has a handler of its
    /// own keeps it.
    ///
    /// Wanted as long as the process lives; nobody touches it once it is made.
    nonisolated(unsafe) private static let interrupts: (any DispatchSourceSignal)? = {
        var known = sigaction()
        guard sigaction(SIGINT, nil, &known) == 0, known.isDefault else { return nil }
        // A signal's own handler may not take locks: the signal is taken from a queue instead.
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            for line in lines.withLock(\.self) { FileHandle.standardError.write(Data("interrupted: \(line)".utf8)) }
            source.cancel()
            signal(SIGINT, SIG_DFL)
            // Threads that serve queues do not take signals unless told to.
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGINT)
            pthread_sigmask(SIG_UNBLOCK, &signals, nil)
            raise(SIGINT)
        }
        source.resume()
        return source
    }()
}

extension sigaction {
    fileprivate var isDefault: Bool {
        #if canImport(Darwin)
            __sigaction_u.__sa_handler == nil
        #else
            __sigaction_handler.sa_handler == nil
        #endif
    }
}
