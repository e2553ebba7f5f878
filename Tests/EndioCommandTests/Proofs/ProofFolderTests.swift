import Foundation
import StateExploration
import Testing

@testable import EndioCommand

/// Several who write certificates to one folder at a time.
@Suite("Writing certificates")
struct ProofFolderTests {
    private static func entry(_ version: String) -> ProofEntry {
        ProofEntry(
            version: version, family: "core", file: "\(version).smt2", witnesses: "\(version).witnesses.smt2",
            model: "0", without: [], unsat: 0, sat: 0, shared: [], properties: [:])
    }

    /// Does the work for 0, 1, …, each on a thread of its own.
    private func together(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
        let done = DispatchSemaphore(value: 0)
        for number in 0..<count {
            Thread {
                work(number)
                done.signal()
            }.start()
        }
        for _ in 0..<count { done.wait() }
    }

    @Test("loses no line of the index when several do it at once")
    func concurrent() throws {
        let scratch = try Scratch()
        let folder = ProofFolder(path: scratch.folder.path)
        together(8) { number in
            for round in 0..<5 {
                #expect(throws: Never.self) {
                    try folder.write(Self.entry("v\(number).\(round)"), proof: "", witnesses: "")
                }
            }
        }
        let versions = Set(try folder.entries().map(\.version))
        #expect(versions == Set((0..<8).flatMap { number in (0..<5).map { "v\(number).\($0)" } }))
        #expect(try scratch.names().count == 2 * 40 + 1)
    }

    @Test("waits for another process, too, until it is interrupted")
    func processes() throws {
        let toy = try ToyCertificate(in: try Scratch())
        try toy.write(#"{"schema": "endio.proofs/1", "certificates": []}"#, to: "index.json")
        let arguments = ["prove"] + ToyCertificate.options + ["--write", "--proofs", toy.folder]
        let waiting = try FolderLock.holding(toy.folder) { try CommandRun(arguments, interruptAfter: 2) }
        #expect(waiting.status == 130)
        #expect(waiting.output.contains("  interrupted before it was written"))
        #expect(try ProofFolder(path: toy.folder).entries() == [])
        #expect(try CommandRun(arguments).status == 0)
        #expect(try ProofFolder(path: toy.folder).entries().count == 1)
    }

    @Test("waits for whoever has the folder, and leaves nothing behind")
    func waits() throws {
        let scratch = try Scratch()
        let folder = ProofFolder(path: scratch.folder.path)
        let done = DispatchSemaphore(value: 0)
        try FolderLock.holding(folder.path) { () throws in
            Thread {
                try? folder.write(Self.entry("v1"), proof: "", witnesses: "")
                done.signal()
            }.start()
            // Long enough for one that does not wait.
            #expect(done.wait(timeout: .now() + 0.3) == .timedOut)
            #expect(try scratch.names() == [])
        }
        #expect(done.wait(timeout: .now() + 30) == .success)
        #expect(try scratch.names() == ["index.json", "v1.smt2", "v1.witnesses.smt2"])
    }

    @Test("waits no longer when it is interrupted")
    func interrupted() throws {
        let scratch = try Scratch()
        let folder = ProofFolder(path: scratch.folder.path)
        let token = CancellationToken()
        token.cancel()
        try FolderLock.holding(folder.path) {
            _ = #expect(throws: ExitStatus.interrupted) {
                try folder.write(Self.entry("v1"), proof: "", witnesses: "", cancellation: token)
            }
        }
        #expect(try scratch.names() == [])
    }

    @Test("says so where there is no folder")
    func missing() throws {
        let scratch = try Scratch()
        let folder = ProofFolder(path: scratch.path("none"))
        let failure = #expect(throws: CommandFailure.self) {
            try folder.write(Self.entry("v1"), proof: "", witnesses: "")
        }
        #expect(failure?.status == .cannotCreate)
        #expect(failure?.message.contains("there is no folder") == true)
    }
}
