import Foundation

/// A file to be read as a whole: a regular one, or what the process was handed open.
struct InputFile {
    private let path: String

    /// A file to be read.
    ///
    /// - Throws: ``CommandFailure`` where there is none, or what is there has no end: to open a pipe that nobody writes to
    ///   waits for ever, and a device may give bytes for ever.
    init(at path: String) throws(CommandFailure) {
        self.path = path
        if path == "/dev/stdin" || path.hasPrefix("/dev/fd/") { return }
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw failure(errno == ENOENT ? "there is no such file" : "\(SystemError.last)")
        }
        if let kind = Self.irregular(status.st_mode & S_IFMT) { throw failure("it is a \(kind)") }
    }

    /// What it holds.
    func contents() throws(CommandFailure) -> Data {
        do {
            return try FileDescriptor.contents(of: path)
        } catch {
            throw failure("\(error)")
        }
    }

    /// What a file is that is no regular one.
    private static func irregular(_ type: mode_t) -> String? {
        switch type {
        case S_IFREG: nil
        case S_IFDIR: "folder"
        case S_IFIFO: "pipe; name a file, or hand the pipe over as /dev/stdin"
        case S_IFSOCK: "socket; name a file"
        default: "device; name a file"
        }
    }

    private func failure(_ reason: String) -> CommandFailure {
        .badData("cannot read '\(path)': \(reason)")
    }
}
