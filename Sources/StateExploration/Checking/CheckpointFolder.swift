import Foundation
import Synchronization
import TransitionSystems

/// The folder of one check: for each search under way its checkpoint, for each finished one what it found. When the
/// whole check is done, the files that it made are removed.
final class CheckpointFolder: Sendable {
    private let path: String
    /// Tells the files of this check from those of others.
    private let check: String
    private let isCutShort = Mutex(false)
    private let cancellation: CancellationToken
    private let unwritten = Mutex<ExplorationError?>(nil)

    /// - Parameters:
    ///   - check: A name that the same check has, and no other.
    ///   - cancellation: Ends the check where a file cannot be written.
    init(path: String, check: String, cancellation: CancellationToken) {
        self.path = path
        self.check = check
        self.cancellation = cancellation
    }

    /// The first file that could not be written; `nil` where all could.
    var failure: ExplorationError? { unwritten.withLock(\.self) }

    private func end(with error: ExplorationError) {
        unwritten.withLock { $0 = $0 ?? error }
        cancellation.cancel()
    }

    /// Searches, unless the folder has what the same search found already.
    ///
    /// - Returns: What was found, and whether it was searched for now.
    func explore(
        _ ground: GroundModel, _ name: String, _ options: ExplorationOptions
    ) throws(ExplorationError) -> (exploration: Exploration, isNew: Bool) {
        let file = "\(path)/\(name).\(check)"
        let fingerprint = Fingerprint(
            ground, properties: ground.properties(among: options.properties),
            progress: ground.progress(among: options.properties), usesSymmetry: options.useSymmetry
        ).value
        if let known = try FoundFile.read(from: file + ".found", fingerprint: fingerprint) { return (known, false) }
        var options = options
        // A search that does not begin any more has nothing to keep.
        let isLate = options.cancellation?.isCancelled ?? false
        options.checkpoint = nil
        if !isLate {
            _ = try FoundFile.isReadable(file + ".checkpoint")
            options.checkpoint = Checkpoint(path: file + ".checkpoint")
        }
        let exploration = try Explorer(ground).run(options)
        switch exploration.interruption {
        case nil, .allDecided, .violated:
            do {
                try FoundFile.write(exploration, to: file + ".found", fingerprint: fingerprint)
            } catch {
                end(with: error)
            }
        case .stateLimit, .memoryLimit, .timeLimit, .interrupted:
            isCutShort.withLock { $0 = true }
        case .unsaved(let path, let reason):
            end(with: .unusableCheckpoint(path: path, reason: reason))
        }
        return (exploration, true)
    }

    /// Removes the files of a check that is done. Where a search was cut short all stay, so that the same check goes on
    /// from them.
    func finish() {
        guard !isCutShort.withLock(\.self) else { return }
        // A limit that was raised since makes later searches ask less: what they asked before is here, too.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        // A process that was killed while it wrote leaves a part.
        let kinds = [".checkpoint", ".found", ".checkpoint.part", ".found.part"]
        for name in names where kinds.contains(where: { name.hasSuffix(".\(check)\($0)") }) {
            CheckpointFile.remove("\(path)/\(name)")
        }
    }
}
