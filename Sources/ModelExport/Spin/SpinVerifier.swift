import Foundation

/// Runs Spin on a Promela program: makes the verifier, compiles it, searches, and reads its report.
public struct SpinVerifier: Sendable {
    /// The order of the search.
    public enum Search: String, Sendable, CaseIterable {
        case depthFirst
        /// Finds a shortest run to an error.
        case breadthFirst
    }

    /// The order of the search.
    public var search: Search
    /// The longest run that a depth-first search follows; a longer one makes the report incomplete.
    public var depthLimit = 1_000_000
    /// The binary logarithm of the hash table's size.
    public var hashBits = 18
    /// Memory allowed to the verifier, in mebibytes.
    public var memoryLimit = 2_048
    /// How hard the compiler works: 0 for small models, where it takes longer than the search.
    public var optimization = 2
    /// Whether to search on after an error, so that all states are counted.
    public var continuesAfterErrors = true
    /// The time allowed to each of Spin, the compiler and the verifier, in seconds.
    public var timeLimit = 120.0

    private let spin: URL
    private let compiler: URL

    /// A verifier.
    ///
    /// - Throws: ``SpinError/missing(tool:)`` when Spin or a C compiler is not installed.
    public init(search: Search = .depthFirst) throws(SpinError) {
        guard let spin = Tool.executable("spin") else { throw .missing(tool: "spin") }
        guard let compiler = Tool.executable("gcc") ?? Tool.executable("cc") else { throw .missing(tool: "gcc") }
        self.search = search
        self.spin = spin
        self.compiler = compiler
    }

    /// Whether Spin and a C compiler are installed.
    public static var isInstalled: Bool {
        Tool.executable("spin") != nil && (Tool.executable("gcc") ?? Tool.executable("cc")) != nil
    }

    /// Searches all states of a program, in a temporary directory that is removed afterwards.
    ///
    /// - Throws: ``SpinError`` when Spin rejects the program, a tool fails, or a time limit is hit.
    public func verify(_ program: String) throws(SpinError) -> SpinReport {
        let directory: TemporaryDirectory
        do {
            directory = try TemporaryDirectory()
            try directory.write(program, to: "model.pml")
        } catch {
            throw .files(reason: error.localizedDescription)
        }
        defer { directory.remove() }
        // -o1, -o2: no variable may be dropped because nothing reads it, or states would be counted once that differ.
        _ = try run(spin, ["-o1", "-o2", "-a", "model.pml"], in: directory, named: "spin")
        _ = try run(compiler, compilerArguments, in: directory, named: "the C compiler")
        let pan = directory.url.appending(path: "pan")
        let output = try run(pan, verifierArguments, in: directory, named: "the verifier")
        guard let report = SpinReport(parsing: output) else {
            throw .failed(tool: "the verifier", status: 0, output: output)
        }
        return report
    }

    private var compilerArguments: [String] {
        let order = search == .breadthFirst ? ["-DBFS"] : []
        return ["-O\(optimization)", "-w", "-DSAFETY", "-DNOREDUCE", "-DMEMLIM=\(memoryLimit)"] + order + [
            "-o", "pan", "pan.c",
        ]
    }

    private var verifierArguments: [String] {
        ["-m\(depthLimit)", "-w\(hashBits)"] + (continuesAfterErrors ? ["-c0"] : [])
    }

    /// Runs a tool to its end and returns what it printed.
    private func run(
        _ tool: URL, _ arguments: [String], in directory: TemporaryDirectory, named name: String
    ) throws(SpinError) -> String {
        let result: Tool.Result
        do {
            result = try Tool(tool, arguments).run(in: directory, timeLimit: timeLimit)
        } catch {
            throw .files(reason: error.localizedDescription)
        }
        guard let status = result.status else { throw .timeLimit(tool: name, seconds: timeLimit) }
        guard status == 0 else { throw .failed(tool: name, status: status, output: result.output) }
        return result.output
    }
}

/// Why Spin gave no report.
public enum SpinError: Error, Hashable, CustomStringConvertible {
    /// A tool is not installed.
    case missing(tool: String)
    /// A file could not be written or read.
    case files(reason: String)
    /// A tool ended with an error, or printed no report.
    case failed(tool: String, status: Int, output: String)
    /// A tool did not end in time.
    case timeLimit(tool: String, seconds: Double)

    /// What was wrong, and what to do.
    public var description: String {
        switch self {
        case .missing(let tool): "'\(tool)' is not installed or not in PATH; install the packages spin and gcc"
        case .files(let reason): "cannot run Spin in a temporary directory: \(reason)"
        case .failed(let tool, let status, let output): "\(tool) failed with status \(status) and printed:\n\(output)"
        case .timeLimit(let tool, let seconds): "\(tool) did not end within \(seconds) s; allow more time"
        }
    }
}
