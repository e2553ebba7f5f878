import Foundation

/// An error of the system, in its own words.
struct SystemError: Error, CustomStringConvertible {
    let number: Int32

    var description: String { String(cString: strerror(number)) }

    /// The error of the call that failed last.
    static var last: SystemError { SystemError(number: errno) }

    /// The system's words for an error where it has any: they say more than the library's.
    static func words(for error: any Error) -> String {
        var cause = error as NSError
        while let deeper = cause.userInfo[NSUnderlyingErrorKey] as? NSError { cause = deeper }
        guard cause.domain == NSPOSIXErrorDomain else { return cause.localizedDescription }
        return SystemError(number: Int32(cause.code)).description
    }
}

/// An open file, pipe or device, written to without a buffer, so that every failure is seen.
struct FileDescriptor {
    static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
    static let standardError = FileDescriptor(number: STDERR_FILENO)

    let number: Int32

    /// Opens a file; `permissions` are those of a new one.
    static func open(_ path: String, _ flags: Int32, permissions: mode_t = 0o666) throws(SystemError) -> FileDescriptor
    {
        let number = Foundation.open(path, flags | O_CLOEXEC, permissions)
        if number < 0 { throw .last }
        return FileDescriptor(number: number)
    }

    /// Writes all of it.
    func write(_ data: Data) throws(SystemError) {
        var rest = data[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(number, $0.baseAddress, $0.count) }
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                throw .last
            }
        }
    }

    /// Waits until what was written is on the disk.
    func synchronize() throws(SystemError) {
        if fsync(number) != 0 { throw .last }
    }

    /// Closes the file.
    func close() throws(SystemError) {
        if Foundation.close(number) != 0 { throw .last }
    }
}
