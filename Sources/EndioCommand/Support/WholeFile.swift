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

    /// Writes several files that belong together: all of them appear, or none, and then what was there before stays.
    ///
    /// - Parameter move: Gives a file another name, as `rename` does.
    static func write(
        _ files: [(file: WholeFile, text: String)], move: (String, String) -> Int32 = { rename($0, $1) }
    ) throws(CommandFailure) {
        var drafts: [(file: WholeFile, path: String?)] = []
        var replacements: [Replacement] = []
        do throws(CommandFailure) {
            for (file, text) in files { drafts.append((file, try file.draft(text))) }
            for (file, path) in drafts {
                guard let path else { continue }
                // Where a file is alone nothing can fail that would have to be undone for another's sake.
                replacements.append(Replacement(of: file.target, old: files.count > 1 ? try file.keepOld(move) : nil))
                try file.replace(by: path, move)
                replacements[replacements.count - 1].isDone = true
            }
        } catch {
            for (_, path) in drafts { if let path { unlink(path) } }
            for replacement in replacements.reversed() { replacement.undo() }
            throw error
        }
        for replacement in replacements { if let old = replacement.old { unlink(old) } }
    }

    /// A file that takes a place, and what was there before.
    private struct Replacement {
        let target: URL
        /// Where the file that was there is kept; `nil` where there was none.
        let old: String?
        var isDone = false

        init(of target: URL, old: String?) {
            self.target = target
            self.old = old
        }

        func undo() {
            if let old {
                rename(old, target.path)
                // Two names of one file are not made one by renaming.
                unlink(old)
            } else if isDone {
                unlink(target.path)
            }
        }
    }

    /// Keeps the file at the place under a second name.
    ///
    /// - Returns: The name; `nil` where there is no file.
    private func keepOld(_ move: (String, String) -> Int32) throws(CommandFailure) -> String? {
        guard Self.type(of: target) == .typeRegular else { return nil }
        let old = hidden()
        // Some file systems allow no second name: there the place is empty for a moment.
        if link(target.path, old) == 0 || move(target.path, old) == 0 { return old }
        throw failure("\(SystemError.last)")
    }

    /// A path beside the place that nothing else has.
    private func hidden() -> String {
        let name = ".\(target.lastPathComponent).\(UUID().uuidString)"
        return target.deletingLastPathComponent().appendingPathComponent(name).path
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
            let draft = hidden()
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

    private func replace(by draft: String, _ move: (String, String) -> Int32) throws(CommandFailure) {
        if move(draft, target.path) != 0 { throw failure("\(SystemError.last)") }
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
