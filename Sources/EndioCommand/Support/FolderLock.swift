import Foundation
import StateExploration

/// Keeps those who write to a folder apart, also in other processes. It is advice: whoever does not ask is not kept.
///
/// What is locked is the folder itself, so that no file is left behind.
enum FolderLock {
    /// Does some work while nobody else holds the folder, for whose end it waits.
    ///
    /// - Throws: ``ExitStatus/interrupted`` when cancelled while it waits.
    static func holding<Result>(
        _ path: String, cancellation: CancellationToken? = nil, _ work: () throws -> Result
    ) throws -> Result {
        // Where it cannot be opened the work says what is wrong with it.
        guard let folder = try? FileDescriptor.open(path, O_RDONLY | O_DIRECTORY) else { return try work() }
        // The lock ends with the file.
        defer { try? folder.close() }
        while flock(folder.number, LOCK_EX | LOCK_NB) != 0 {
            // Some file systems know no locks; there nobody is kept.
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            if cancellation?.isCancelled ?? false { throw ExitStatus.interrupted }
            usleep(pause)
        }
        return try work()
    }

    /// Does some work while nobody else holds the folder; where somebody does there is no work, and nobody waits.
    ///
    /// - Throws: the error given, where somebody else holds it.
    static func holding<Result>(
        _ path: String, orFail error: @autoclosure () -> any Error, _ work: () throws -> Result
    ) throws -> Result {
        guard let folder = try? FileDescriptor.open(path, O_RDONLY | O_DIRECTORY) else { return try work() }
        defer { try? folder.close() }
        while flock(folder.number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
            if errno == EWOULDBLOCK { throw error() }
        }
        return try work()
    }

    /// Microseconds between two attempts.
    private static let pause: UInt32 = 20_000
}
