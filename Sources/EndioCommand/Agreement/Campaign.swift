import Foundation
import Refinement

/// How far a campaign is that goes on from one command to the next: a file in the folder of its failures.
struct Campaign: Sendable {
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
    private let document: Document

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
        if folder == "" { throw CommandFailure.usage("'--save' names no folder.") }
        path = folder.map { "\($0)/campaign.json" }
        self.seed = seed
        if let folder { try Self.make(folder) }
        guard let path, let data = FileManager.default.contents(atPath: path) else {
            document = Document(schema: Self.schema, seeds: [:], steps: [:])
            return
        }
        guard let known = try? JSONDecoder().decode(Document.self, from: data), known.schema == Self.schema else {
            throw CommandFailure.badData(
                "\(path): not a campaign of this version; remove the file to begin anew, the failures beside it stay")
        }
        document = known
    }

    /// The folder, and that a file can be made in it, before anybody walks.
    private static func make(_ folder: String) throws {
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

    /// Writes down how far it is.
    func save(_ results: [FuzzResult]) throws {
        guard let path else { return }
        var next = document
        for result in results {
            let name = Lockstep.name(result.protocol, result.scope)
            next.seeds[name] = result.nextSeed
            next.steps[name, default: 0] &+= result.steps
        }
        try WholeFile(at: path).write(JSONText.of(next))
    }
}
