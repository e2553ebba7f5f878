import Foundation
import Testing

/// A folder with the certificate of the toy, written by the command.
struct ToyCertificate {
    static let options = ["--protocol", "relational-toy"]

    static let proof = "relational-toy-toy.smt2"
    static let witnesses = "relational-toy-toy.witnesses.smt2"

    let folder: String
    /// Removes the folder in the end.
    private let scratch: Scratch

    init(in scratch: Scratch) throws {
        self.scratch = scratch
        folder = scratch.path("proofs")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let run = try CommandRun(["prove"] + Self.options + ["--infer", "--write", "--proofs", folder])
        try #require(run.status == 0, "\(run.output)\(run.errors)")
    }

    /// Asks it again, as it stands.
    func recheck(_ options: [String] = []) throws -> CommandRun {
        try CommandRun(["prove"] + Self.options + ["--recheck", "--proofs", folder] + options)
    }

    func text(_ file: String) throws -> String { try String(contentsOfFile: folder + "/" + file, encoding: .utf8) }

    func write(_ text: String, to file: String) throws {
        try text.write(toFile: folder + "/" + file, atomically: true, encoding: .utf8)
    }

    /// Changes its line of the index.
    func editIndex(_ edit: (inout [String: Any]) -> Void) throws {
        var index = try #require(JSONSerialization.jsonObject(with: Data(text("index.json").utf8)) as? [String: Any])
        var lines = try #require(index["certificates"] as? [[String: Any]])
        edit(&lines[0])
        index["certificates"] = lines
        try write(String(decoding: try JSONSerialization.data(withJSONObject: index), as: UTF8.self), to: "index.json")
    }

    /// Puts before a script's last question one that has no answer for hours: pigeons that each need a hole of their
    /// own, one hole too few.
    func makeHopeless(_ file: String, holes: Int = 14) throws {
        var question = "(push 1)\n"
        for pigeon in 0...holes {
            let sits = (0..<holes).map { "p\(pigeon)h\($0)" }
            question += sits.map { "(declare-const \($0) Bool)\n" }.joined()
            question += "(assert (or \(sits.joined(separator: " "))))\n"
        }
        for hole in 0..<holes {
            for first in 0...holes {
                for second in 0..<first { question += "(assert (not (and p\(first)h\(hole) p\(second)h\(hole))))\n" }
            }
        }
        question += "(set-info :status unsat)\n(check-sat)\n(pop 1)\n"
        var script = try text(file)
        let last = try #require(script.range(of: "(push 1) ; ", options: .backwards))
        script.insert(contentsOf: question, at: last.lowerBound)
        try write(script, to: file)
    }
}
