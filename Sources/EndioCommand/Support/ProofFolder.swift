import Foundation
import SymbolicProof
import TransitionSystems

/// The folder of certificates: a script a version, and an index of what each proves.
struct ProofFolder {
    let path: String

    /// One line of the index.
    struct Entry: Codable {
        let version: String
        let family: String
        let file: String
        let model: String
        let without: [String]
        let unsat: Int
        let sat: Int
        /// For each property the conjuncts that it rests on.
        let properties: [String: [String]]
    }

    private struct Index: Codable {
        var schema = "endio.proofs/1"
        var certificates: [Entry]
    }

    private var indexPath: String { path + "/index.json" }

    static func file(of version: String, family: String) -> String {
        family == "core" ? "\(version).smt2" : "\(version)-\(family).smt2"
    }

    /// The script of a version; `nil` if there is none.
    func script(of version: String, family: String) -> String? {
        let file = path + "/" + Self.file(of: version, family: family)
        return FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What the index says, in the order of versions.
    func entries() throws -> [Entry] {
        guard let data = FileManager.default.contents(atPath: indexPath) else { return [] }
        do {
            return try JSONDecoder().decode(Index.self, from: data).certificates
        } catch {
            throw CommandFailure.badData(
                "'\(indexPath)' is not an index of certificates; write it anew with 'endio prove --infer --write'.")
        }
    }

    /// Writes a certificate and its line of the index.
    func write(_ certificate: Certificate, _ outcome: ProofOutcome) throws {
        let version = outcome.plan.version.id
        let family = outcome.plan.family.name
        let file = Self.file(of: version, family: family)
        try WholeFile(at: path + "/" + file).write(try certificate.script())
        let answers = certificate.answers
        let entry = Entry(
            version: version, family: family, file: file, model: certificate.hash, without: outcome.plan.absent,
            unsat: answers.unsat, sat: answers.sat,
            properties: Dictionary(uniqueKeysWithValues: outcome.proved.map { ($0.id, $0.conjuncts) }))
        let others = try entries().filter { $0.file != file }
        let index = Index(certificates: (others + [entry]).sorted { $0.file < $1.file })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try WholeFile(at: indexPath).write(String(decoding: try encoder.encode(index), as: UTF8.self))
    }
}
