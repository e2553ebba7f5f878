import Foundation
import Synchronization

/// Says the seed of a search that may go on for long, when it begins and when it is interrupted: whoever stops it can
/// repeat it.
final class LongSearch: Sendable {
    private let line: String
    /// The lines of the searches that go on, for the handler of an interrupt.
    private static let lines = Mutex<[String]>([])

    /// Nil when the search is short.
    init?(_ search: PropertySearch, _ configuration: PropertyConfiguration) {
        guard configuration.isLong else { return nil }
        line = "\(search.name): searching, seed \(search.seed); repeat with PROPERTY_SEED=\(search.seed)\n"
        FileHandle.standardError.write(Data(line.utf8))
        Self.lines.withLock { $0.append(line) }
        _ = Self.interrupts
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
            signal(SIGINT, SIG_DFL)
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
