import Foundation
import Testing

/// Proofs of any size by the command: what is proved, written, read back, and refused.
@Suite("endio prove")
struct ProveTests {
    private static let toy = ["prove", "--protocol", "relational-toy"]

    /// A certificate of the toy in a folder of its own, and what came of writing it.
    private func written(in scratch: Scratch) throws -> (folder: String, run: CommandRun) {
        let folder = scratch.path("proofs")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return (folder, try CommandRun(Self.toy + ["--infer", "--write", "--proofs", folder]))
    }

    @Test("finds the toy's invariant, writes it, reads it back and asks its questions again")
    func roundTrip() throws {
        let scratch = try Scratch()
        let (folder, run) = try written(in: scratch)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("relational-toy, family toy, any size\n"))
        #expect(run.output.contains("  reported-once            proved, with "))
        let again = try CommandRun(Self.toy + ["--proofs", folder])
        #expect(again.status == 0)
        let recheck = try CommandRun(Self.toy + ["--proofs", folder, "--recheck"])
        #expect(recheck.status == 0)
        #expect(recheck.output.contains("accepted by Z3"))
    }

    @Test("without states it proves the toy by directed search, and nothing but what is inductive where that is off")
    func directed() throws {
        let scratch = try Scratch()
        let bare = Self.toy + ["--infer", "--unmined", "--proofs", scratch.path("proofs")]
        let run = try CommandRun(bare)
        #expect(run.status == 0)
        #expect(run.output.contains("  truncation-without-bios  proved, with "))
        let without = try CommandRun(bare + ["--directed", "0"])
        #expect(without.status == 2)
        #expect(without.output.contains("truncation-without-bios  not proved: not inductive with what was found: "))
        let wrong = try CommandRun(bare + ["--directed=-1"])
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("'--directed' is a number of seconds, at least 0"))
    }

    @Test("says which certificate is about another model, and how to renew it")
    func stale() throws {
        let scratch = try Scratch()
        let (folder, _) = try written(in: scratch)
        let file = folder + "/relational-toy-toy.smt2"
        let script = try String(contentsOfFile: file, encoding: .utf8)
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.hasPrefix("; model ") ? "; model 0000000000000000" : String($0)
        }
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let run = try CommandRun(Self.toy + ["--proofs", folder, "--recheck"])
        #expect(run.status == 65)
        #expect(run.output.contains("renew it with 'endio prove --protocol relational-toy --family toy --infer --write'"))
    }

    @Test("does not accept a certificate of which a conjunct was weakened")
    func tampered() throws {
        let scratch = try Scratch()
        let (folder, _) = try written(in: scratch)
        let file = folder + "/relational-toy-toy.smt2"
        var lines = try String(contentsOfFile: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        let place = try #require(lines.firstIndex { $0.hasPrefix("(define-fun |found.") })
        lines[place + 1] = "  true)"
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let run = try CommandRun(Self.toy + ["--proofs", folder, "--recheck"])
        #expect(run.status == 65)
        #expect(run.output.contains("not accepted: question "))
    }

    @Test("does not believe a header: what it promises must be shown, as the model says it")
    func promised() throws {
        let scratch = try Scratch()
        let (folder, _) = try written(in: scratch)
        let file = folder + "/relational-toy-toy.smt2"
        let script = try String(contentsOfFile: file, encoding: .utf8)
        try script.replacing("; Proved are: ", with: "; Proved are: truncation-ends, ").write(
            toFile: file, atomically: true, encoding: .utf8)
        let promise = try CommandRun(Self.toy + ["--proofs", folder, "--recheck"])
        #expect(promise.status == 65)
        #expect(promise.output.contains("no proof of 'truncation-ends', which its header promises"))
        var lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let place = try #require(lines.firstIndex { $0 == "(define-fun |reported-once| () Bool" })
        lines[place + 1] = "  true)"
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let emptied = try CommandRun(Self.toy + ["--proofs", folder, "--recheck"])
        #expect(emptied.status == 65)
        #expect(emptied.output.contains("not accepted"))
        let again = try CommandRun(Self.toy + ["--proofs", folder, "--property", "reported-once"])
        #expect(again.output.contains("the invariant was proved again, for \(file): not accepted"))
    }

    @Test("says of a property asked for that no proof speaks of it, and does not count that as proved")
    func unspoken() throws {
        let run = try CommandRun(["prove", "--protocol", "v5.5", "--property", "dio-wait-ends,no-deadlock,waiters-wake"])
        #expect(run.status == 2)
        #expect(run.output.contains("dio-wait-ends  not proved: what is owed where a run ends is searched in scopes"))
        #expect(run.output.contains("waiters-wake   not applicable: "))
        #expect(run.output.contains("no-deadlock    not proved: no proof of any size speaks of it"))
    }

    @Test("leaves everything as it was where the index cannot be read")
    func brokenIndex() throws {
        let scratch = try Scratch()
        let (folder, _) = try written(in: scratch)
        let file = folder + "/relational-toy-toy.smt2"
        let before = try String(contentsOfFile: file, encoding: .utf8).appending("; a mark\n")
        try before.write(toFile: file, atomically: true, encoding: .utf8)
        try "{".write(toFile: folder + "/index.json", atomically: true, encoding: .utf8)
        let run = try CommandRun(Self.toy + ["--infer", "--write", "--proofs", folder])
        #expect(run.status == 65)
        #expect(run.errors.contains("is not an index of certificates; remove it"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == before)
    }

    @Test("says that the witnesses are missing where they are")
    func withoutWitnesses() throws {
        let scratch = try Scratch()
        let (folder, _) = try written(in: scratch)
        try FileManager.default.removeItem(atPath: folder + "/relational-toy-toy.witnesses.smt2")
        let run = try CommandRun(Self.toy + ["--proofs", folder, "--recheck"])
        #expect(run.status == 65)
        #expect(run.output.contains("relational-toy-toy.witnesses.smt2: not accepted: it is missing"))
    }

    @Test("does not accept a certificate from which a step was taken, though its header was made to fit")
    func shortened() throws {
        let scratch = try Scratch()
        let (folder, _) = try written(in: scratch)
        let file = folder + "/relational-toy-toy.smt2"
        let script = try String(contentsOfFile: file, encoding: .utf8)
        let last = try #require(script.range(of: "\n\n; ", options: .backwards))
        let rest = script[..<last.lowerBound]
        let count = rest.components(separatedBy: "(check-sat)").count - 1
        let header = try #require(rest.range(of: "; answers .* unsat", options: .regularExpression))
        try rest.replacingCharacters(in: header, with: "; answers \(count) unsat").appending("\n").write(
            toFile: file, atomically: true, encoding: .utf8)
        let run = try CommandRun(Self.toy + ["--proofs", folder, "--recheck"])
        #expect(run.status == 65)
        #expect(run.output.contains("relational-toy-toy.smt2: not accepted: it was altered"))
    }

    /// What the table of a check of one version says of a property.
    private static func verdict(_ property: String, in run: CommandRun) -> String? {
        run.output.split(separator: "\n").map { $0.split(separator: " ") }.first { $0.first == property[...] }?.last
            .map(String.init)
    }

    @Test("a check shows as proved what certificates prove, names them, and refuses one that is not accepted")
    func checkOfAnySize() throws {
        let scratch = try Scratch()
        let (folder, _) = try written(in: scratch)
        let check = ["check", "--protocol", "relational-toy", "--any", "--proofs", folder]
        let run = try CommandRun(check)
        #expect(run.status == 0)
        #expect(Self.verdict("reported-once", in: run) == "proved")
        #expect(run.output.contains("accepted again just now"))
        #expect(run.output.contains("\(folder)/relational-toy-toy.smt2"))
        let bounded = try CommandRun(["check", "--protocol", "relational-toy"])
        #expect(Self.verdict("reported-once", in: bounded) == "bounded")
        let file = folder + "/relational-toy-toy.smt2"
        let script = try String(contentsOfFile: file, encoding: .utf8)
        try script.replacing("(check-sat)", with: "", maxReplacements: 1).write(
            toFile: file, atomically: true, encoding: .utf8)
        let refused = try CommandRun(check)
        #expect(refused.status == 65)
        #expect(refused.errors.contains("not accepted"))
        #expect(try CommandRun(check + ["--method", "bounded"]).status == 64)
        #expect(try CommandRun(["check", "--any", "--proofs", scratch.path("none")]).status == 69)
    }

    @Test("says what no proof of any size can follow, and where")
    func inexpressible() throws {
        let run = try CommandRun(["prove", "--protocol", "toy"])
        #expect(run.status == 65)
        #expect(run.errors.contains("Toy+Actions.swift:"))
        #expect(run.errors.contains("a proof of any size cannot speak of"))
    }

    @Test(
        "refuses what contradicts itself",
        arguments: [["--recheck", "--infer"], ["--recheck", "--write"], ["--jobs", "0"]])
    func usage(options: [String]) throws {
        #expect(try CommandRun(Self.toy + options).status == 64)
    }

    @Test("knows the families of scopes")
    func family() throws {
        let run = try CommandRun(["prove", "--protocol", "seed", "--family", "cor"])
        #expect(run.status == 64)
        #expect(run.errors.contains("Did you mean 'core'?"))
    }

    @Test("has no certificate to ask where there is none")
    func missing() throws {
        let scratch = try Scratch()
        let run = try CommandRun(Self.toy + ["--recheck", "--proofs", scratch.path("none")])
        #expect(run.status == 69)
        #expect(run.errors.contains("there is no certificate of "))
    }
}
