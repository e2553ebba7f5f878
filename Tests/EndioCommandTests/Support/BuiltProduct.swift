import Foundation
import Testing

/// An executable of this package, as built beside the tests.
struct BuiltProduct {
    let name: String

    /// What a run of it printed to standard output, and how it ended.
    struct Outcome {
        let output: String
        let status: Int32
    }

    /// Runs it to its end.
    func run(_ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = try #require(Self.folder).appending(path: name)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(output: String(decoding: data, as: UTF8.self), status: process.terminationStatus)
    }

    /// Where the tests' own executable is: its path is an argument of the process, or the program itself.
    static let folder = CommandLine.arguments.lazy
        .filter { $0.contains(".xctest") || $0.contains("PackageTests") }
        .map { URL(filePath: $0).deletingLastPathComponent() }
        .first { FileManager.default.isExecutableFile(atPath: $0.appending(path: "endio").path) }
}
