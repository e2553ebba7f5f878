import Foundation

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

/// Standard error and output.
enum Console {
    /// Whether standard error is a terminal, where progress is shown.
    static let showsProgress = isatty(STDERR_FILENO) == 1
    /// Whether standard output takes colour.
    static let showsColour = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

    /// Writes a message for people.
    static func error(_ message: String) {
        FileHandle.standardError.write(Data("endio: \(message)\n".utf8))
    }

    /// Shows what is under way, on a line that the next call replaces.
    static func progress(_ text: String) {
        rewrite(String(text.prefix(width - 1)))
    }

    private static func rewrite(_ text: String) {
        guard showsProgress else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[2K\(text)".utf8))
    }

    /// The columns of the terminal: a longer line could not be replaced.
    private static var width: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 1 ? Int(size.ws_col) : 80
    }

    /// Leaves a line on the terminal above the progress line.
    static func keep(_ text: String) {
        rewrite(text + "\n")
    }

    /// Removes the progress line.
    static func endProgress() {
        rewrite("")
    }
}
