/// Where a line of a model is written.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
    /// `Module/File.swift`.
    public let file: String
    /// The line, counted from 1.
    public let line: Int

    /// A location, by default that of the caller.
    public init(file: String = #fileID, line: Int = #line) {
        self.file = file
        self.line = line
    }

    /// `Module/File.swift:12`.
    public var description: String { "\(file):\(line)" }
}
