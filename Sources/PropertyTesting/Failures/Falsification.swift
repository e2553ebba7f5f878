/// What was run and what was wrong, in words.
public struct FailureDetails: Sendable, Equatable {
    /// The run: the value, or the commands with what they changed.
    public var run: [String]
    /// What was wrong, one line each.
    public var reasons: [String]
    /// Swift code that repeats the run without this library's search; nil where there is none.
    public var snippet: String?

    /// Details of a failure.
    public init(run: [String], reasons: [String], snippet: String? = nil) {
        self.run = run
        self.reasons = reasons
        self.snippet = snippet
    }

    /// The run, then what was wrong.
    public var lines: [String] { run + reasons }
}

/// What a test throws when a run fails.
///
/// Two failures are the same one when their identities are equal: shrinking keeps to one, and does not slip from a rare
/// failure to a common one.
public struct Falsification: Error, CustomStringConvertible {
    /// What went wrong, without the values of this run.
    public let identity: String
    /// What was run and what was wrong.
    public internal(set) var details: FailureDetails

    /// A failure.
    public init(_ identity: String, _ details: FailureDetails) {
        self.identity = identity
        self.details = details
    }

    /// What was run and what was wrong, on several lines.
    public var description: String { details.lines.joined(separator: "\n") }

    static func identity(of error: any Error) -> String {
        switch error {
        case let falsification as Falsification: falsification.identity
        case let mismatch as Mismatch: "mismatch: \(mismatch.identity)"
        default: "thrown: \(String(reflecting: type(of: error))).\(SwiftExpression.kind(of: error))"
        }
    }

    static func details(of error: any Error) -> FailureDetails {
        (error as? Falsification)?.details ?? FailureDetails(run: [], reasons: ["\(error)"])
    }
}

/// A system is not as its model says, or a property does not hold.
public struct Mismatch: Error, Equatable, CustomStringConvertible {
    /// What is wrong.
    public let description: String
    let identity: String

    /// A mismatch, in words.
    ///
    /// - Parameter identity: what tells it from others; its place in the source when nothing else is said.
    public init(_ description: String, identity: String? = nil, file: String = #fileID, line: Int = #line) {
        self.description = description
        self.identity = identity ?? "\(file):\(line)"
    }
}

/// Demands that something hold.
///
/// - Throws: ``Mismatch`` when it does not.
public func require(
    _ condition: Bool, _ description: @autoclosure () -> String, file: String = #fileID, line: Int = #line
) throws {
    if !condition { throw Mismatch(description(), file: file, line: line) }
}
