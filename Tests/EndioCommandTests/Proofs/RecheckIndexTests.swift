import Foundation
import Testing

/// `endio prove --recheck` holds the index against the scripts.
@Suite("The index of certificates, asked again")
struct RecheckIndexTests {
    private static let renewal = "renew it with 'endio prove --protocol relational-toy --family toy --write'"

    /// What is said after some change, and that the command named there mends it.
    private func mistake(in toy: ToyCertificate) throws -> String {
        let run = try toy.recheck()
        #expect(run.status == 65)
        let line = run.output.split(separator: "\n").first { $0.hasPrefix("\(toy.folder)/index.json: ") } ?? ""
        #expect(line.hasSuffix(Self.renewal), "\(run.output)")
        let renewed = try CommandRun(
            ["prove"] + ToyCertificate.options + ["--family", "toy", "--write", "--proofs", toy.folder])
        #expect(renewed.status == 0)
        let again = try toy.recheck()
        #expect(again.status == 0, "\(again.output)")
        return String(line)
    }

    @Test("is wrong where it says anything else than the scripts")
    func altered() throws {
        let toy = try ToyCertificate(in: try Scratch())
        try toy.editIndex { $0["unsat"] = 1 }
        #expect(try mistake(in: toy).contains("it says 1 unsat and "))
        try toy.editIndex { $0["sat"] = 0 }
        #expect(try mistake(in: toy).contains(" and 0 sat answers, not "))
        try toy.editIndex { $0["model"] = "0000000000000000" }
        #expect(try mistake(in: toy).contains("it says model 0000000000000000, not "))
        try toy.editIndex { $0["without"] = ["nature"] }
        #expect(try mistake(in: toy).contains("it says without nature, not without nobody"))
        try toy.editIndex { $0["witnesses"] = "elsewhere" }
        #expect(try mistake(in: toy).contains("it says witnesses in 'elsewhere', not witnesses in"))
        try toy.editIndex { $0["shared"] = ["reported-once"] }
        #expect(try mistake(in: toy).contains("other conjuncts than those that every property rests on"))
    }

    @Test("is wrong about what is proved")
    func properties() throws {
        let toy = try ToyCertificate(in: try Scratch())
        func edit(_ change: @escaping (inout [String: [String]]) -> Void) throws {
            try toy.editIndex { line in
                var properties = line["properties"] as? [String: [String]] ?? [:]
                change(&properties)
                line["properties"] = properties
            }
        }
        try edit { $0["truncation-ends"] = [] }
        #expect(try mistake(in: toy).contains("it says that 'truncation-ends' is proved, which it is not"))
        try edit { $0["reported-once"] = nil }
        #expect(try mistake(in: toy).contains("it says nothing of 'reported-once', which is proved"))
        try edit { $0["reported-once", default: []].append("found.999") }
        #expect(try mistake(in: toy).contains("it says other conjuncts than those that 'reported-once' rests on"))
    }

    @Test("is wrong where a script has no line, and where a line has no script")
    func missing() throws {
        let toy = try ToyCertificate(in: try Scratch())
        try toy.write(#"{"schema": "endio.proofs/1", "certificates": []}"#, to: "index.json")
        #expect(try mistake(in: toy).contains("it has no line of '\(ToyCertificate.proof)'"))
        try FileManager.default.removeItem(atPath: toy.folder + "/" + ToyCertificate.proof)
        #expect(try mistake(in: toy).contains("it has a line of '\(ToyCertificate.proof)', which is missing"))
    }

    @Test("is wrong about other families and files, too, where all versions are asked")
    func strays() throws {
        let toy = try ToyCertificate(in: try Scratch())
        try toy.write("", to: "nobodys.smt2")
        try toy.editIndex { line in
            line["file"] = "relational-toy-other.smt2"
            line["family"] = "other"
        }
        let one = try toy.recheck()
        #expect(one.status == 65)
        #expect(
            one.output.contains("it has a line of 'relational-toy-other.smt2', which is missing; remove the line, or "))
        #expect(!one.output.contains("nobodys"))
        let all = try CommandRun(["prove", "--recheck", "--proofs", toy.folder, "--protocol", "all"])
        #expect(all.status == 65)
        #expect(all.output.contains("it has no line of 'nobodys.smt2'; remove the file"))
    }

    @Test("cannot be read: then that is all that is said")
    func unreadable() throws {
        let toy = try ToyCertificate(in: try Scratch())
        try toy.write("{", to: "index.json")
        let run = try toy.recheck()
        #expect(run.status == 65)
        #expect(run.errors.contains("is not an index of certificates; remove it"))
    }
}
