import Foundation
import Testing

/// One run of the built command: what it printed, apart, and how it ended.
struct CommandRun {
    let output: String
    let errors: String
    let status: Int32

    /// Runs `endio` to its end, or interrupts it after some seconds.
    ///
    /// - Parameters:
    ///   - interruptAfter: Seconds until an interrupt is sent; `nil`: none.
    ///   - environment: Variables added to those of the tests.
    init(_ arguments: [String], interruptAfter: Double? = nil, environment: [String: String] = [:]) throws {
        let scratch = try Scratch()
        let process = Process()
        process.executableURL = try #require(BuiltProduct.folder).appending(path: "endio")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files, not pipes: nothing has to be read while the command runs.
        process.standardOutput = try scratch.handle("output")
        process.standardError = try scratch.handle("errors")
        process.standardInput = FileHandle.nullDevice
        try process.run()
        if let interruptAfter {
            Thread.sleep(forTimeInterval: interruptAfter)
            process.interrupt()
        }
        process.waitUntilExit()
        output = try scratch.text("output")
        errors = try scratch.text("errors")
        status = process.terminationStatus
    }
}

/// A folder of a test's own, removed with the value.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "endio-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// What a file holds.
    func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    /// A file with some text; its path.
    func file(_ name: String, _ text: String) throws -> String {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
        return path(name)
    }

    /// The names of all files in the folder.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

    /// An empty file to write to.
    func handle(_ name: String) throws -> FileHandle {
        _ = try file(name, "")
        return try #require(FileHandle(forWritingAtPath: path(name)))
    }
}
