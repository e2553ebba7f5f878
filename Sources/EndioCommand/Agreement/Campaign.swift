import Foundation
import Refinement
import Synchronization

/// How far a campaign is that goes on from one command to the next: a file in the folder of its failures, written again
/// and again while it goes on.
final class Campaign: Sendable {
    /// The file's content.
    private struct Document: Codable {
        var schema: String
        /// The seeds with which walks go on, by what is walked.
        var seeds: [String: UInt64]
        /// Steps taken so far.
        var steps: [String: Int]
    }

    private static let schema = "endio.campaign/1"
    private let path: String?
    private let seed: UInt64
    /// As the file was when the campaign began.
    private let document: Document
    private let progress = Mutex(Progress())

    /// What has come of walks since then.
    private struct Progress {
        var results: [String: FuzzResult] = [:]
        var written = ContinuousClock.now
    }

    /// A campaign that is not kept.
    init(seed: UInt64) {
        (path, self.seed) = (nil, seed)
        document = Document(schema: Self.schema, seeds: [:], steps: [:])
    }

    /// - Parameters:
    ///   - folder: where it is kept; nil: nowhere.
    ///   - seed: where walks begin that were not made yet.
    /// - Throws: ``CommandFailure`` when the file is damaged.
    init(in folder: String?, seed: UInt64) throws {
        path = folder.map { "\($0)/campaign.json" }
        self.seed = seed
        guard let path, FileManager.default.fileExists(atPath: path) else {
            document = Document(schema: Self.schema, seeds: [:], steps: [:])
            return
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure.badData("cannot read '\(path)', which says how far the campaign is")
        }
        guard let known = try? JSONDecoder().decode(Document.self, from: data), known.schema == Self.schema else {
            throw CommandFailure.badData(
                "\(path): not a campaign of this version; remove the file to begin anew, the failures beside it stay")
        }
        document = known
    }

    /// Makes the folder, and looks whether a file can be made in it, before anybody walks.
    ///
    /// - Throws: ``CommandFailure`` where it cannot.
    static func make(_ folder: String) throws {
        if folder.isEmpty { throw CommandFailure.usage("'--save' names no folder.") }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(status: .cannotCreate, message: "'--save \(folder)': no such folder can be made")
        }
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw CommandFailure(status: .cannotCreate, message: "'--save \(folder)': no file can be made there")
        }
    }

    /// Whether walks were made before.
    var isBegun: Bool { !document.seeds.isEmpty }

    func seed(of name: String) -> UInt64 { document.seeds[name] ?? seed }

    /// Takes note, from any thread, of how far walks are, and writes it down when a second has gone by. What cannot be
    /// written is told at the end.
    func note(_ result: FuzzResult) {
        guard path != nil else { return }
        progress.withLock { progress in
            progress.results[Lockstep.name(result.protocol, result.scope)] = result
            guard ContinuousClock.now - progress.written > .seconds(1) else { return }
            try? write(progress.results)
            progress.written = .now
        }
    }

    /// Writes down how far it is.
    func save() throws { try progress.withLock { try write($0.results) } }

    private func write(_ results: [String: FuzzResult]) throws {
        guard let path else { return }
        var next = document
        for (name, result) in results where result.walks > 0 {
            next.seeds[name] = result.nextSeed
            let (steps, isTooLarge) = next.steps[name, default: 0].addingReportingOverflow(result.steps)
            next.steps[name] = isTooLarge ? .max : steps
        }
        try WholeFile(at: path).write(JSONText.of(next))
    }
}
