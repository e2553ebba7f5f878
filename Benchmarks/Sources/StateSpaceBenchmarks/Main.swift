import Foundation
import ModelExport
import StateExploration

/// One piece of the benchmark, for the script that puts them together:
///
/// - `holding INSTANCE` prints the ids of the properties that no run violates, separated by commas;
/// - `search INSTANCE JOBS PROPERTIES [--symmetry]` prints `states generated depth seconds bytes`;
/// - `promela INSTANCE PROPERTIES` prints the instance for Spin, as the exporter writes it;
/// - `toy-by-hand REQUESTS` prints the toy for Spin, as a person writes it;
/// - `measure FILE COMMAND…` runs a command and writes the most memory that it held, in bytes, to the file.
@main
enum StateSpaceBenchmarks {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("StateSpaceBenchmarks: \(error)\n".utf8))
            exit(70)
        }
    }

    private static func run(_ arguments: [String]) throws {
        switch (arguments.first, arguments.count) {
        case ("holding", 2): print(try Instance(arguments[1]).holding().sorted().joined(separator: ","))
        case ("search", 4...):
            try search(
                Instance(arguments[1]), jobs: Int(arguments[2]) ?? 1, properties: ids(arguments[3]),
                useSymmetry: arguments.contains("--symmetry"))
        case ("promela", 3):
            let exporter = PromelaExporter(try Instance(arguments[1]).ground, properties: ids(arguments[2]))
            print(try exporter.program().text, terminator: "")
        case ("toy-by-hand", 2): print(ToyPromela.text(requests: Int(arguments[1]) ?? 4), terminator: "")
        case ("measure", 3...): try measure(Array(arguments.dropFirst(2)), into: arguments[1])
        default: throw UsageError()
        }
    }

    private static func ids(_ list: String) -> Set<String> { Set(list.split(separator: ",").map(String.init)) }

    private static func search(
        _ instance: Instance, jobs: Int, properties: Set<String>, useSymmetry: Bool
    ) throws {
        var options = ExplorationOptions()
        options.jobs = jobs
        options.useSymmetry = useSymmetry
        options.properties = properties
        let result = try Explorer(instance.ground).run(options)
        print(result.states, result.generated, result.depth, result.seconds, result.bytes)
    }

    private static func measure(_ command: [String], into file: String) throws {
        let child = Process()
        child.executableURL = URL(filePath: command[0])
        child.arguments = Array(command.dropFirst())
        try child.run()
        child.waitUntilExit()
        var usage = rusage()
        // The command is the only child of this process.
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        try "\(usage.ru_maxrss * 1024)\n".write(toFile: file, atomically: false, encoding: .utf8)
        exit(child.terminationStatus)
    }

    private struct UsageError: Error, CustomStringConvertible {
        let description = """
            holding INSTANCE | search INSTANCE JOBS PROPERTIES [--symmetry] | promela INSTANCE PROPERTIES \
            | toy-by-hand REQUESTS | measure FILE COMMAND…
            """
    }
}
