import Foundation

/// What a finished search found, as a file: JSON, with the fingerprint of the search.
struct FoundFile: Codable {
    private let fingerprint: UInt64
    private let exploration: Exploration

    /// Replaces a file by what a search found, as a whole or not at all.
    static func write(
        _ exploration: Exploration, to path: String, fingerprint: UInt64
    ) throws(ExplorationError) {
        do {
            let data = try JSONEncoder().encode(FoundFile(fingerprint: fingerprint, exploration: exploration))
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .unusableCheckpoint(path: path, reason: error.localizedDescription)
        }
    }

    /// Reads what a search found; `nil` when there is no such file.
    static func read(from path: String, fingerprint: UInt64) throws(ExplorationError) -> Exploration? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw .unusableCheckpoint(path: path, reason: error.localizedDescription)
        }
        guard let file = try? JSONDecoder().decode(FoundFile.self, from: data) else {
            throw .damagedCheckpoint(path: path, reason: "it is not the JSON of what a search found")
        }
        guard file.fingerprint == fingerprint else { throw .foreignCheckpoint(path: path) }
        return file.exploration
    }
}
