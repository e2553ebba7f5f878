import Foundation

/// What a finished process left.
struct Finished {
    let status: Int32
    let output: String
    let errors: String

    /// The lines on both streams that are not empty.
    var lines: [Substring] { (output + errors).split(separator: "\n") }
}

/// Runs a program of this repository, with no standard input, and waits for it.
///
/// - Parameters:
///   - program: its path from the root of the repository, or an absolute one.
///   - path: the `PATH` it gets; it gets no other environment.
func run(_ program: String, _ arguments: [String], path: String) throws -> Finished {
    let folder = FileManager.default.temporaryDirectory.appending(path: "endio-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // To files: a pipe that nobody reads would stop a program that says much.
    let files = ["output", "errors"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }

    let process = Process()
    process.executableURL = program.hasPrefix("/") ? URL(filePath: program) : Project.root.appending(path: program)
    process.arguments = arguments
    process.environment = ["PATH": path]
    process.currentDirectoryURL = Project.root
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()

    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    return Finished(status: process.terminationStatus, output: texts[0], errors: texts[1])
}
