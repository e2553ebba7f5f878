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
    func write(_ text: String) throws(CommandFailure) {
        try Self.write([(self, text)])
    }

    /// Writes several files that belong together: all of them appear, or none.
    static func write(_ files: [(file: WholeFile, text: String)]) throws(CommandFailure) {
        var drafts: [(file: WholeFile, path: String?)] = []
        do throws(CommandFailure) {
            for (file, text) in files { drafts.append((file, try file.draft(text))) }
            for (file, path) in drafts { if let path { try file.replace(by: path) } }
        } catch {
            // A draft that took its place is none any more.
            for (_, path) in drafts { if let path { unlink(path) } }
            throw error
        }
    }

    /// Writes the text beside its place; to a device or a pipe, at once, since renaming would put a file there instead.
    ///
    /// - Returns: The path of the draft; `nil` where there is none.
    private func draft(_ text: String) throws(CommandFailure) -> String? {
        let data = Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
        do throws(SystemError) {
            if let type = Self.type(of: target), type != .typeRegular {
                try Self.write(data, to: try FileDescriptor.open(target.path, O_WRONLY))
                return nil
            }
            let folder = target.deletingLastPathComponent()
            let draft = folder.appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)").path
            let file = try FileDescriptor.open(draft, O_WRONLY | O_CREAT | O_EXCL)
            do throws(SystemError) {
                var old = stat()
                if stat(target.path, &old) == 0, fchmod(file.number, old.st_mode & 0o7777) != 0 {
                    throw SystemError.last
                }
                try Self.write(data, to: file, synchronizing: true)
            } catch {
                unlink(draft)
                throw error
            }
            return draft
        } catch {
            throw failure("\(error)")
        }
    }

    private func replace(by draft: String) throws(CommandFailure) {
        if rename(draft, target.path) != 0 { throw failure("\(SystemError.last)") }
        // The new name, too, is to be there after a loss of power; some file systems know no such request.
        guard let names = try? FileDescriptor.open(target.deletingLastPathComponent().path, O_RDONLY) else { return }
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
