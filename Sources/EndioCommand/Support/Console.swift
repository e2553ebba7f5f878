import Foundation

/// Standard error and output.
enum Console {
    /// Whether standard error is a terminal that can replace a line: there progress is shown, in no colour.
    static let showsProgress =
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// Writes a result to standard output, a line's end after it if it has none.
    ///
    /// - Throws: ``CommandFailure`` when it cannot be written, for instance to a full disk; ``ExitStatus/closedPipe``
    ///   when nobody reads it any more.
    static func print(_ text: String) throws {
        do throws(SystemError) {
            try FileDescriptor.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
        } catch {
            if error.number == EPIPE { throw ExitStatus.closedPipe }
            throw CommandFailure(status: .cannotCreate, message: "cannot write to standard output: \(error)")
        }
    }

    /// Writes a message for people. Where that fails there is nobody to tell.
    static func error(_ message: String) {
        try? FileDescriptor.standardError.write(Data(message.utf8))
    }

    /// Shows what is under way, on a line that the next call replaces.
    static func progress(_ text: String) {
        rewrite(String(text.prefix(width - 1)))
    }

    private static func rewrite(_ text: String) {
        guard showsProgress else { return }
        error("\r\u{1B}[2K\(text)")
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
