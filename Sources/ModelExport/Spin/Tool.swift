import Dispatch
import Foundation

/// A command-line tool that is run to its end, or stopped when its time is over.
struct Tool {
    /// How a run ended.
    struct Result {
        /// The exit status; `nil` when the time limit was hit.
        let status: Int?
        /// What the tool printed, errors included.
        let output: String
    }

    private let executable: URL
    private let arguments: [String]

    init(_ executable: URL, _ arguments: [String]) {
        self.executable = executable
        self.arguments = arguments
    }

    /// The executable of a name in one of the directories of `PATH`.
    static func executable(_ name: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// Runs the tool.
    ///
    /// - Parameters:
    ///   - directory: Where it runs.
    ///   - timeLimit: In seconds.
    /// - Throws: an error of the file system when the tool cannot be started or its output not be read.
    func run(in directory: TemporaryDirectory, timeLimit: Double) throws -> Result {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = directory.url
        // A file, not a pipe: a tool that prints much cannot block.
        let log = directory.url.appending(path: "output.txt")
        try Data().write(to: log)
        let handle = try FileHandle(forWritingTo: log)
        defer { try? handle.close() }
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        let isOver = ended.wait(timeout: .now() + timeLimit) == .timedOut
        if isOver {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
        }
        let output = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        return Result(status: isOver ? nil : Int(process.terminationStatus), output: output)
    }
}

/// A directory of its own for one run of a tool.
struct TemporaryDirectory {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "endio-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func write(_ text: String, to name: String) throws {
        try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
    }

    /// Removes the directory and all in it; what the system does not let go stays, and harms nothing.
    func remove() {
        try? FileManager.default.removeItem(at: url)
    }
}
