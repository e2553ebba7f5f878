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
        let witnesses: String
        let model: String
        let without: [String]
        let unsat: Int
        let sat: Int
        /// The conjuncts that every property rests on: counters and ranges, which all questions take for granted, need them.
        let shared: [String]
        /// For each property the other conjuncts that it rests on.
        let properties: [String: [String]]
    }

    private struct Index: Codable {
        var schema = "endio.proofs/1"
        var certificates: [Entry]
    }

    /// Whether there is no certificate in it.
    var isEmpty: Bool {
        !((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).contains { $0.hasSuffix(".smt2") }
    }

    private var indexPath: String { path + "/index.json" }

    /// How a version's certificate is renewed, as the end of a sentence.
    static func renewal(of version: String, family: String, _ options: String) -> String {
        let family = family == "core" ? "" : " --family \(family)"
        return "renew it with 'endio prove --protocol \(version)\(family) \(options)'"
    }

    /// The file that proves.
    static func file(of version: String, family: String) -> String {
        family == "core" ? "\(version).smt2" : "\(version)-\(family).smt2"
    }

    /// The file that shows that nothing holds for want of states.
    static func witnessFile(of version: String, family: String) -> String {
        file(of: version, family: family).replacing(".smt2", with: ".witnesses.smt2")
    }

    /// The script that proves; `nil` if there is none.
    func script(of version: String, family: String) -> String? { contents(Self.file(of: version, family: family)) }

    /// What a file of the folder says; `nil` if there is none.
    func contents(_ file: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + file).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What the index says, in the order of versions.
    func entries() throws -> [Entry] {
        guard let data = FileManager.default.contents(atPath: indexPath) else { return [] }
        do {
            return try JSONDecoder().decode(Index.self, from: data).certificates
        } catch {
            throw CommandFailure.badData(
                "'\(indexPath)' is not an index of certificates; remove it, and write each certificate again with "
                    + "'endio prove --write'.")
        }
    }

    /// Writes a certificate and its line of the index.
    func write(_ certificate: Certificate, _ outcome: ProofOutcome) throws {
        let version = outcome.plan.version.id
        let family = outcome.plan.family.name
        let file = Self.file(of: version, family: family)
        let witnesses = Self.witnessFile(of: version, family: family)
        // First of all: an index that cannot be read must not be found out when the scripts are written.
        let others = try entries().filter { $0.file != file }
        try WholeFile(at: path + "/" + file).write(try certificate.script())
        try WholeFile(at: path + "/" + witnesses).write(try certificate.witnessScript())
        let answers = certificate.answers
        let entry = Entry(
            version: version, family: family, file: file, witnesses: witnesses, model: certificate.hash,
            without: outcome.plan.absent,
            unsat: answers.unsat, sat: answers.sat,
            shared: outcome.shared,
            properties: Dictionary(
                uniqueKeysWithValues: outcome.proved.map { proved in
                    (proved.id, proved.conjuncts.filter { !outcome.shared.contains($0) })
                }))
        let index = Index(certificates: (others + [entry]).sorted { $0.file < $1.file })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try WholeFile(at: indexPath).write(String(decoding: try encoder.encode(index), as: UTF8.self))
    }
}
