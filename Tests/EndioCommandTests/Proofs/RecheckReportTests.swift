import Foundation
import Testing

/// What `endio prove --recheck` says, for programs and of some properties.
@Suite("endio prove --recheck")
struct RecheckReportTests {
    private func document(_ run: CommandRun) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private func scripts(_ run: CommandRun) throws -> [[String: Any]] {
        try #require(document(run)["scripts"] as? [[String: Any]])
    }

    @Test("as JSON has an entry a script")
    func accepted() throws {
        let toy = try ToyCertificate(in: try Scratch())
        let run = try toy.recheck(["--format", "json"])
        #expect(run.status == 0)
        let document = try document(run)
        #expect(document["schema"] as? String == "endio.recheck/1")
        #expect(document["interrupted"] as? Bool == false)
        #expect((document["index"] as? [String: Any])?["problems"] as? [String] == [])
        let scripts = try scripts(run)
        #expect(
            scripts.map { $0["file"] as? String }
                == [ToyCertificate.proof, ToyCertificate.witnesses].map { toy.folder + "/" + $0 })
        for script in scripts {
            #expect(script["accepted"] as? Bool == true)
            #expect(script["problem"] is NSNull)
            #expect(script["protocol"] as? String == "relational-toy")
            #expect(script["open"] == nil)
        }
        let proved = try #require(scripts[0]["properties"] as? [String])
        #expect(proved.contains("reported-once"))
        #expect(scripts[1]["properties"] as? [String] == [])
        let index = try toy.text("index.json")
        #expect(index.contains("\"unsat\" : \(scripts[0]["answers"] as? Int ?? 0)"))
        #expect(index.contains("\"sat\" : \(scripts[1]["answers"] as? Int ?? 0)"))
    }

    @Test("as JSON says what is wrong, also with the index")
    func refused() throws {
        let toy = try ToyCertificate(in: try Scratch())
        try toy.editIndex { $0["unsat"] = 1 }
        let index = try toy.recheck(["--format", "json"])
        #expect(index.status == 65)
        let problems = (try document(index)["index"] as? [String: Any])?["problems"] as? [String]
        #expect(problems?.count == 1)
        #expect(problems?.first?.contains("it says 1 unsat") == true)
        try FileManager.default.removeItem(atPath: toy.folder + "/" + ToyCertificate.witnesses)
        let run = try toy.recheck(["--format", "json"])
        #expect(run.status == 65)
        let scripts = try scripts(run)
        #expect(scripts[0]["accepted"] as? Bool == true)
        #expect(scripts[0]["properties"] as? [String] == [])
        #expect(scripts[1]["accepted"] as? Bool == false)
        #expect(scripts[1]["problem"] as? String == "it is missing")
    }

    @Test("says whether the properties asked for are proved, and only of them")
    func properties() throws {
        let toy = try ToyCertificate(in: try Scratch())
        let proved = try toy.recheck(["--property", "reported-once"])
        #expect(proved.status == 0)
        #expect(proved.output.contains("\n  reported-once  proved, with "))
        #expect(proved.output.split(separator: "\n").count == 3)
        #expect(try !toy.recheck().output.contains("reported-once"))
        let both = try toy.recheck(["--property", "reported-once,no-deadlock"])
        #expect(both.status == 2)
        #expect(both.output.contains("  no-deadlock    not proved: no proof of any size speaks of it"))
        let run = try toy.recheck(["--property", "reported-once,no-deadlock", "--format", "json"])
        #expect(run.status == 2)
        let script = try #require(scripts(run).first)
        #expect(script["properties"] as? [String] == ["reported-once"])
        #expect((script["open"] as? [String: String])?.keys.map(\.self) == ["no-deadlock"])
        #expect(script["refuted"] as? [String] == [])
        #expect(try toy.recheck(["--property", "reported-twice"]).status == 64)
    }

    @Test("writes a file whole where one is asked for")
    func file() throws {
        let scratch = try Scratch()
        let toy = try ToyCertificate(in: scratch)
        let run = try toy.recheck(["--output", scratch.path("report")])
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(try scratch.text("report") == toy.recheck().output)
    }
}
