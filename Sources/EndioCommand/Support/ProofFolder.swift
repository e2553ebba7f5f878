import DirectIOModel
import Foundation
import StateExploration
import SymbolicProof
import TransitionSystems

/// The folder of certificates: a script a version, and an index of what each proves.
struct ProofFolder {
    let path: String

    /// Whether there is no certificate in it.
    var isEmpty: Bool { scripts.isEmpty }

    /// The names of the scripts in it.
    var scripts: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".smt2") }.sorted()
    }

    /// The file that says what each certificate proves.
    var indexPath: String { path + "/index.json" }

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
    func entries() throws -> [ProofEntry] {
        guard let data = FileManager.default.contents(atPath: indexPath) else { return [] }
        do {
            return try JSONDecoder().decode(ProofIndex.self, from: data).certificates
        } catch {
            throw CommandFailure.badData(
                "'\(indexPath)' is not an index of certificates; remove it, and write each certificate again with "
                    + "'endio prove --write'.")
        }
    }

    /// Writes a certificate and its line of the index.
    func write(_ certificate: Certificate, _ outcome: ProofOutcome, cancellation: CancellationToken?) throws {
        try write(
            ProofEntry(certificate, outcome), proof: try certificate.script(),
            witnesses: try certificate.witnessScript(), cancellation: cancellation)
    }

    /// Writes two scripts and their line of the index, or nothing. Whoever else writes to the folder meanwhile waits,
    /// so that no line is lost.
    func write(
        _ entry: ProofEntry, proof: String, witnesses: String, cancellation: CancellationToken? = nil
    ) throws {
        try FolderLock.holding(path, cancellation: cancellation) {
            let others = try entries().filter { $0.file != entry.file }
            let index = ProofIndex(certificates: (others + [entry]).sorted { $0.file < $1.file })
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            try WholeFile.write([
                (WholeFile(at: path + "/" + entry.file), proof),
                (WholeFile(at: path + "/" + entry.witnesses), witnesses),
                (WholeFile(at: indexPath), String(decoding: try encoder.encode(index), as: UTF8.self)),
            ])
        }
    }
}

extension ProofFolder {
    /// The conjuncts that certificates show of the version where fewer actors take part and fewer parts are composed:
    /// what holds there is worth trying here.
    func known(of plan: ProofPlan) -> [Conjunct] {
        DirectIO.families().filter(plan.extends).flatMap { family in
            conjuncts(of: plan.version.id, family.name, for: plan, from: family.name)
        }
    }

    /// The conjuncts of the plan's own certificate, stale or not: most of them hold of what has changed since.
    func earlier(of plan: ProofPlan) -> [Conjunct] {
        conjuncts(of: plan.version.id, plan.family.name, for: plan, from: "").enumerated().map { place, conjunct in
            Conjunct(renaming: conjunct, to: "earlier.\(place + 1)")
        }
    }

    /// The conjuncts that certificates show of other versions in the plan's family.
    func knownOfOthers(than plan: ProofPlan) -> [Conjunct] {
        DirectIO.versions.filter { $0.id != plan.version.id }.flatMap { version in
            conjuncts(of: version.id, plan.family.name, for: plan, from: version.id)
        }
    }

    /// What of a certificate can be said of the plan's model, each conjunct named after where it comes from.
    private func conjuncts(
        of version: String, _ family: String, for plan: ProofPlan, from source: String
    ) -> [Conjunct] {
        guard let script = script(of: version, family: family),
            let known = try? CertificateReader(plan.model).invariant(in: script).read
        else { return [] }
        let own = Set((plan.goals + plan.lemmas).map(\.origin))
        return known.filter { !own.contains($0.origin) }.map {
            Conjunct(renaming: $0, to: "\(source)-\($0.name)")
        }
    }
}
