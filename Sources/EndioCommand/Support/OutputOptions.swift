import ArgumentParser
import Foundation

/// Where the result goes.
struct OutputOptions: ParsableArguments {
    @Option(help: "Write the result to a file; it appears whole or not at all.")
    var output: String?

    /// Writes the result to the file asked for, or to standard output.
    func write(_ text: String) throws {
        guard let output else { return try Console.print(text) }
        try WholeFile(at: output).write(text)
    }

    /// Looks whether the file asked for can be at its place, before hours of work.
    func prepare() throws {
        if let output { _ = try WholeFile(at: output) }
    }
}
