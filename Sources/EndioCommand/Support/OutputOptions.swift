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

/// A text that grows: standard output gets each section as soon as it is known, a file the whole at the end.
struct GrowingText {
    private let options: OutputOptions
    /// What stands between two sections; it begins with a line's end.
    private let separator: String
    private var sections: [String] = []

    init(_ options: OutputOptions, separator: String) {
        self.options = options
        self.separator = separator
    }

    /// Adds a section.
    mutating func add(_ section: String) throws {
        if options.output == nil {
            Console.endProgress()
            // The end of the line before is written.
            try Console.print((sections.isEmpty ? "" : String(separator.dropFirst())) + section)
        }
        sections.append(section)
    }

    /// Writes the file, if one was asked for.
    func end() throws {
        if options.output != nil { try options.write(sections.joined(separator: separator)) }
    }
}
