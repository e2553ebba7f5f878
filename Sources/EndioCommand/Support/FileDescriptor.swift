import Foundation

/// An error of the system, in its own words.
struct SystemError: Error, CustomStringConvertible {
    let number: Int32

    var description: String { String(cString: strerror(number)) }

    /// The error of the call that failed last.
    static var last: SystemError { SystemError(number: errno) }
}

/// An open file, pipe or device, used without a buffer, so that every failure is seen.
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

    /// Reads all of a file.
    static func contents(of path: String) throws(SystemError) -> Data {
        let file = try open(path, O_RDONLY)
        defer { try? file.close() }
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { Foundation.read(file.number, $0.baseAddress, $0.count) }
            if count == 0 { return data }
            if count > 0 {
                data.append(contentsOf: buffer[..<count])
            } else if errno != EINTR {
                throw .last
            }
        }
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
