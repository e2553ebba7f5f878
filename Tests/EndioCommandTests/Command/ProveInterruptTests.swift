import Foundation
import Testing

/// Control-C while Z3 answers a question of a script that has no answer for hours.
@Suite("endio prove, interrupted")
struct ProveInterruptTests {
    /// What the command printed, and the seconds from the interrupt to its end.
    private struct Interrupted {
        let output: String
        let status: Int32
        let seconds: Double
    }

    /// Runs the command, interrupts it once it has printed some text or after some seconds, and waits for its end.
    private func run(_ arguments: [String], until text: String?, in scratch: Scratch) throws -> Interrupted {
        let process = Process()
        process.executableURL = try #require(BuiltProduct.folder).appending(path: "endio")
        process.arguments = arguments
        process.standardOutput = try scratch.handle("output")
        process.standardError = FileHandle.nullDevice
        try Self.asFromShell { try process.run() }
        let begin = ContinuousClock.now
        while process.isRunning, ContinuousClock.now - begin < .seconds(text == nil ? 1 : 60) {
            if let text, try scratch.text("output").contains(text) { break }
            Thread.sleep(forTimeInterval: 0.02)
        }
        // Time for the question to be asked.
        Thread.sleep(forTimeInterval: 0.5)
        #expect(process.isRunning)
        let moment = ContinuousClock.now
        process.interrupt()
        while process.isRunning, ContinuousClock.now - moment < .seconds(60) { Thread.sleep(forTimeInterval: 0.005) }
        let seconds = (ContinuousClock.now - moment) / .seconds(1)
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return Interrupted(output: try scratch.text("output"), status: process.terminationStatus, seconds: seconds)
    }

    /// Begins a process that takes the interrupt, as a shell does: the threads of tests do not, and a process begins as
    /// the thread that begins it.
    private static func asFromShell(_ begin: () throws -> Void) rethrows {
        var interrupt = sigset_t()
        var old = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &interrupt, &old)
        defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
        try begin()
    }

    /// Far more than it takes, for machines that are busy.
    private static let promptly = 5.0

    @Test("ends promptly, and says how far it came", arguments: [ToyCertificate.proof, ToyCertificate.witnesses])
    func recheck(file: String) throws {
        let scratch = try Scratch()
        let toy = try ToyCertificate(in: scratch)
        if file == ToyCertificate.proof {
            try toy.makeHopeless(file)
        } else {
            try toy.write(try toy.text(ToyCertificate.proof), to: "kept")
            try toy.makeHopeless(ToyCertificate.proof)
            try toy.write(try toy.text(ToyCertificate.proof), to: file)
            try toy.write(try toy.text("kept"), to: ToyCertificate.proof)
        }
        let arguments = ["prove"] + ToyCertificate.options + ["--recheck", "--proofs", toy.folder]
        let end = try run(arguments, until: nil, in: scratch)
        #expect(end.status == 130)
        #expect(end.seconds < Self.promptly)
        let lines = end.output.split(separator: "\n")
        #expect(lines.contains { $0.wholeMatch(of: /.*\/(.*): interrupted after \d+ of \d+ answers/)?.1 == file[...] })
        #expect(lines.last == "interrupted: nothing was decided of relational-toy")
        #expect(end.output.contains("\(ToyCertificate.proof): accepted") == (file != ToyCertificate.proof))
        let json = try run(arguments + ["--format", "json"], until: nil, in: scratch)
        #expect(json.status == 130)
        let document = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(document["interrupted"] as? Bool == true)
        let scripts = try #require(document["scripts"] as? [[String: Any]])
        #expect(scripts.contains { ($0["problem"] as? String)?.hasPrefix("interrupted after ") == true })
    }

    @Test("has written what was proved until then as soon as it was known")
    func partial() throws {
        let scratch = try Scratch()
        let toy = try ToyCertificate(in: scratch)
        let kept = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Proofs").path
        for file in ["v5.5.smt2", "v5.5.witnesses.smt2"] {
            try FileManager.default.copyItem(atPath: kept + "/" + file, toPath: toy.folder + "/" + file)
        }
        try toy.makeHopeless("v5.5.smt2")
        let begin = "relational-toy, family toy, any size\n"
        let end = try run(
            ["prove", "--protocol", "relational-toy,v5.5", "--proofs", toy.folder], until: begin, in: scratch)
        #expect(end.status == 130)
        #expect(end.seconds < Self.promptly)
        #expect(end.output.hasPrefix(begin))
        #expect(end.output.contains("  reported-once "))
        #expect(end.output.hasSuffix("\n\ninterrupted: nothing was decided of v5.5\n"))
    }

    @Test("also where a check asks certificates, which then prove nothing")
    func check() throws {
        let scratch = try Scratch()
        let toy = try ToyCertificate(in: scratch)
        try toy.makeHopeless(ToyCertificate.proof)
        let end = try run(
            ["check"] + ToyCertificate.options + ["--any", "--proofs", toy.folder], until: nil, in: scratch)
        #expect(end.status == 130)
        #expect(end.seconds < Self.promptly)
        #expect(end.output.contains("reported-once"))
        #expect(!end.output.contains("proved"))
    }
}
