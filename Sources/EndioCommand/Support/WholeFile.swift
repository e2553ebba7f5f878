import Foundation

/// A file that appears whole or not at all, and survives a loss of power once it is there.
struct WholeFile {
    private let path: String
    /// Where links lead: they stay links, and what they lead to is replaced.
    private let target: URL

    /// A file to be written.
    ///
    /// - Throws: ``CommandFailure`` where no file can be.
    init(at path: String) throws(CommandFailure) {
        if path.isEmpty { throw .usage("the path of the file to write is empty; name a file.") }
        self.path = path
        target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        if path.hasSuffix("/") || Self.type(of: target) == .typeDirectory { throw failure("it is a folder") }
        let folder = target.deletingLastPathComponent()
        switch Self.type(of: folder) {
        case .typeDirectory?: break
        case nil: throw failure("there is no folder '\(folder.path)'")
        default: throw failure("'\(folder.path)' is no folder")
        }
    }

    /// Writes it, with the permissions of the file that it replaces.
    func write(_ data: Data) throws(CommandFailure) {
        do throws(SystemError) {
            if let type = Self.type(of: target), type != .typeRegular {
                // Renaming onto a device or a pipe would put a file in its place.
                try Self.write(data, to: try FileDescriptor.open(target.path, O_WRONLY))
            } else {
                try replace(with: data)
            }
        } catch {
            throw failure("\(error)")
        }
    }

    private func replace(with data: Data) throws(SystemError) {
        let folder = target.deletingLastPathComponent()
        let draft = folder.appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)").path
        let file = try FileDescriptor.open(draft, O_WRONLY | O_CREAT | O_EXCL)
        do throws(SystemError) {
            var old = stat()
            if stat(target.path, &old) == 0, fchmod(file.number, old.st_mode & 0o7777) != 0 { throw SystemError.last }
            try Self.write(data, to: file, synchronizing: true)
            if rename(draft, target.path) != 0 { throw SystemError.last }
        } catch {
            unlink(draft)
            throw error
        }
        // The new name, too, is to be there after a loss of power; some file systems know no such request.
        guard let names = try? FileDescriptor.open(folder.path, O_RDONLY) else { return }
        try? names.synchronize()
        try? names.close()
    }

    private static func write(
        _ data: Data, to file: FileDescriptor, synchronizing: Bool = false
    ) throws(SystemError) {
        do throws(SystemError) {
            try file.write(data)
            if synchronizing { try file.synchronize() }
        } catch {
            try? file.close()
            throw error
        }
        try file.close()
    }

    private static func type(of url: URL) -> FileAttributeType? {
        try? FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
    }

    private func failure(_ reason: String) -> CommandFailure {
        CommandFailure(status: .cannotCreate, message: "cannot write '\(path)': \(reason)")
    }
}
