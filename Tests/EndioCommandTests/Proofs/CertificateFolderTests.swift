import DirectIOModel
import Foundation
import Testing
import TransitionSystems

/// The certificates that are kept in Proofs/.
@Suite("The folder of certificates")
struct CertificateFolderTests {
    private struct Index: Decodable {
        struct Entry: Decodable {
            let version: String
            let file: String
            let witnesses: String
            let shared: [String]
            let properties: [String: [String]]
        }

        let certificates: [Entry]
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Proofs")

    private static func index() throws -> Index {
        try JSONDecoder().decode(Index.self, from: Data(contentsOf: folder.appending(path: "index.json")))
    }

    @Test("holds certificates of today's model, each of which is accepted")
    func accepted() throws {
        let run = try CommandRun(["prove", "--recheck", "--proofs", Self.folder.path])
        #expect(run.status == 0, "\(run.output)")
        let files = try Self.index().certificates.flatMap { [$0.file, $0.witnesses] }
        #expect(run.output.split(separator: "\n").count == files.count)
        for file in files {
            #expect(run.output.contains("/\(file): accepted by Z3"))
        }
    }

    @Test("has an index of what is in it")
    func indexed() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".smt2") }
        #expect(Set(files) == Set(try Self.index().certificates.flatMap { [$0.file, $0.witnesses] }))
        #expect(!files.isEmpty)
    }

    @Test("proves of the seed, its parent and its successors what the patch is about")
    func proved() throws {
        let certificates = try Self.index().certificates
        func isProved(_ property: String, _ file: String) -> Bool {
            certificates.contains { $0.file == file && $0.properties[property] != nil }
        }
        for (property, file) in [
            ("no-use-after-free", "seed.smt2"), ("no-irq-conversion", "seed.smt2"), ("claim-no-global", "seed.smt2"),
            ("frugal-io-end", "seed.smt2"), ("unwritten-count", "seed.smt2"), ("no-lost-io-end", "v4.5.smt2"),
            ("no-lost-io-end", "v4.6.smt2"), ("no-failed-conversion", "v4.6.smt2"), ("acked-data-lost", "fixed.smt2"),
            ("error-honesty", "fixed.smt2"), ("refines-specification", "fixed.smt2"),
            ("refines-specification-extents", "fixed-extents.smt2"), ("merge-safety", "v4.6-extents.smt2"),
            ("extent-whole", "seed-extents.smt2"), ("writeback-no-use-after-free", "seed-writeback.smt2"),
            ("no-inode-use-after-free", "v6.x-evict.smt2"),
        ] {
            #expect(isProved(property, file), "\(property), \(file)")
        }
        for (property, file) in [("no-lost-io-end", "seed.smt2"), ("no-failed-conversion", "v4.5.smt2")] {
            #expect(!isProved(property, file), "\(property), \(file)")
        }
    }

    @Test("has a certificate for each family that a property's proof needs, and the command asks them all")
    func families() throws {
        let run = try CommandRun([
            "prove", "--protocol", "v6.x", "--property", "no-inode-use-after-free", "--proofs", Self.folder.path,
        ])
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.contains("v6.x, family evict, any size"))
        #expect(!run.output.contains("family core"))
    }

    private func prove(_ version: String, _ properties: String) throws -> CommandRun {
        try CommandRun(["prove", "--protocol", version, "--property", properties, "--proofs", Self.folder.path])
    }

    @Test("proves properties of several families at once, each in its own")
    func several() throws {
        let run = try prove("v4.6", "no-lost-io-end,merge-safety")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("no-lost-io-end  proved, with "))
        #expect(run.output.contains("merge-safety  proved, with "))
    }

    @Test("does not call proved what a run of another family breaks, nor what others decide too")
    func elsewhere() throws {
        let broken = try prove("v4.6", "no-stale-exposure").output
        #expect(broken.contains(" in this family; refuted in another: 'endio trace v4.6 no-stale-exposure' shows how"))
        #expect(try CommandRun(["trace", "v4.6", "no-stale-exposure"]).status == 1)
        #expect(try prove("fixed", "no-stale-exposure").output.contains(" in this family; decided in split, read too"))
    }

    @Test("decides nothing of what does not apply")
    func inapplicable() throws {
        let run = try prove("v6.x", "waiters-wake")
        #expect(run.status == 2)
        #expect(run.output.contains("  waiters-wake  not applicable: direct writes have no io_end here"))
    }

    @Test("says that a step never happens only where no search takes it either")
    func impossible() throws {
        for entry in try Self.index().certificates {
            let script = try String(contentsOf: Self.folder.appending(path: entry.witnesses), encoding: .utf8)
            var asked: Set<String> = []
            var blocks: Set<String> = []
            for block in script.components(separatedBy: "\n\n; ").dropFirst() where block.contains("\n(push 1)\n") {
                let name = String(block.prefix { $0 != "\n" && $0 != "(" })
                if name == "Initial states." || name.hasPrefix("The invariant") { continue }
                blocks.insert(name)
                if block.contains("(check-sat)") { asked.insert(name) }
            }
            #expect(blocks.count > 30)
            let unreachable = DirectIO.unreachable(in: DirectIO.version(entry.version))
            #expect(blocks.subtracting(asked).subtracting(unreachable.keys) == [], "\(entry.version)")
        }
    }

    @Test("no lemma is dead: some certificate rests on each")
    func lemmas() throws {
        let certificates = try Self.index().certificates
        let used = Set(certificates.flatMap { $0.shared + $0.properties.values.flatMap(\.self) })
        for lemma in DirectIO.system.lemmas {
            // The counting rule is no conjunct: questions of its own show it.
            if lemma.id == "dio-count" { continue }
            #expect(used.contains { $0 == lemma.id || $0.hasPrefix(lemma.id + ".") }, "\(lemma.id)")
        }
    }
}
