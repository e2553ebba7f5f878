/// The documented exit statuses.
enum ExitStatus: Int32, Error {
    case allHold = 0
    case refuted = 1
    case undecided = 2
    case usage = 64
    case badData = 65
    case missing = 69
    case `internal` = 70
    case cannotCreate = 73
    case interrupted = 130
    /// As after the signal that a closed pipe sends: nobody reads any more, and there is nobody to tell.
    case closedPipe = 141
}

/// A failure with its message for people.
struct CommandFailure: Error {
    let status: ExitStatus
    let message: String

    /// A mistake on the command line.
    static func usage(_ message: String) -> CommandFailure { CommandFailure(status: .usage, message: message) }

    /// Input that cannot be used.
    static func badData(_ message: String) -> CommandFailure { CommandFailure(status: .badData, message: message) }
}
