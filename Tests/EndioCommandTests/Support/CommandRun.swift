import Dispatch
import Foundation
import Testing

/// One run of the built command: what it printed, apart, and how it ended.
struct CommandRun {
    let output: String
    let errors: String
    let status: Int32

    /// The most seconds that a run may take.
    private static let patience = 300.0

    /// A run that took too long and was killed.
    struct TimeOut: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs `endio` to its end, or interrupts it after some seconds.
    ///
    /// - Parameters:
    ///   - interruptAfter: Seconds until an interrupt is sent; `nil`: none.
    ///   - environment: Variables added to those of the tests.
    ///   - product: The executable.
    ///   - outputTo: A file for standard output, which then is not read.
    ///   - fileLimit: The most KiB of a file that the command writes; one more is as on a full disk.
    init(
        _ arguments: [String], interruptAfter: Double? = nil, environment: [String: String] = [:],
        product: String = "endio", outputTo: String? = nil, fileLimit: Int? = nil
    ) throws {
        let scratch = try Scratch()
        let process = Process()
        let program = try #require(BuiltProduct.folder).appending(path: product)
        process.executableURL = fileLimit == nil ? program : URL(filePath: "/bin/bash")
        process.arguments =
            fileLimit.map { ["-c", "ulimit -f \($0); exec \"$0\" \"$@\"", program.path] + arguments } ?? arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files, not pipes: nothing has to be read while the command runs.
        let output = try scratch.handle("output")
        process.standardOutput = try outputTo.map { try #require(FileHandle(forWritingAtPath: $0)) } ?? output
        process.standardError = try scratch.handle("errors")
        process.standardInput = FileHandle.nullDevice
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        try process.run()
        if let interruptAfter {
            Thread.sleep(forTimeInterval: interruptAfter)
            process.interrupt()
        }
        if end.wait(timeout: .now() + Self.patience) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            end.wait()
            throw TimeOut(description: "'\(product) \(arguments.joined(separator: " "))' took over \(Self.patience) s")
        }
        self.output = try scratch.text("output")
        errors = try scratch.text("errors")
        status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
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
