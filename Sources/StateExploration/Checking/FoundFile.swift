import Foundation

/// What a finished search found, as a file: JSON, with the fingerprint of the search.
struct FoundFile: Codable {
    private let fingerprint: UInt64
    private let exploration: Exploration

    /// Replaces a file by what a search found, as a whole or not at all.
    static func write(
        _ exploration: Exploration, to path: String, fingerprint: UInt64
    ) throws(ExplorationError) {
        let data: Data
        do {
            data = try JSONEncoder().encode(FoundFile(fingerprint: fingerprint, exploration: exploration))
        } catch {
            throw .unusableCheckpoint(path: path, reason: "\(error)")
        }
        let draft = path + ".part"
        guard write(data, to: draft), rename(draft, path) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(draft)
            throw .unusableCheckpoint(path: path, reason: reason)
        }
    }

    /// Writes a file and waits until it is on the disk; where that fails, `errno` says why.
    private static func write(_ data: Data, to path: String) -> Bool {
        guard let stream = fopen(path, "wb") else { return false }
        let isWritten =
            data.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) } == data.count
            && fflush(stream) == 0 && fsync(fileno(stream)) == 0
        let reason = errno
        let isClosed = fclose(stream) == 0
        if !isWritten { errno = reason }
        return isWritten && isClosed
    }

    /// Reads what a search found; `nil` when there is no such file.
    static func read(from path: String, fingerprint: UInt64) throws(ExplorationError) -> Exploration? {
        guard try isReadable(path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path),
            let file = try? JSONDecoder().decode(FoundFile.self, from: data)
        else {
            throw .damagedCheckpoint(path: path, reason: "it is not the JSON of what a search found")
        }
        guard file.fingerprint == fingerprint else { throw .foreignCheckpoint(path: path) }
        return file.exploration
    }

    /// Whether there is a file that can be read.
    ///
    /// - Throws: ``ExplorationError/unreadableCheckpoint(path:reason:)`` where there is one that cannot.
    static func isReadable(_ path: String) throws(ExplorationError) -> Bool {
        if access(path, R_OK) == 0 { return true }
        if errno == ENOENT { return false }
        throw .unreadableCheckpoint(path: path, reason: String(cString: strerror(errno)))
    }
}
