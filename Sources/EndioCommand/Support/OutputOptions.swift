import ArgumentParser
import Foundation

/// Where the result goes.
struct OutputOptions: ParsableArguments {
    @Option(help: "Write the result to a file; it appears whole or not at all.")
    var output: String?

    /// Writes the result to the file asked for, or to standard output.
    func write(_ text: String) throws {
        let data = Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
        guard let output else { return try Self.print(data) }
        try Self.write(data, to: output)
    }

    /// Writes a file that appears whole or not at all.
    static func write(_ data: Data, to path: String) throws {
        // A link stays a link: what it leads to is replaced.
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let folder = target.deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder) else {
            throw CommandFailure(
                status: .cannotCreate, message: "cannot write '\(path)': there is no folder '\(folder)'")
        }
        do {
            if isDevice(target.path) {
                // Renaming onto a device or a pipe would put a file in its place.
                let handle = try FileHandle(forWritingTo: target)
                try handle.write(contentsOf: data)
                try handle.close()
            } else {
                try data.write(to: target, options: .atomic)
            }
        } catch {
            throw CommandFailure(status: .cannotCreate, message: "cannot write '\(path)': \(reason(error))")
        }
    }

    private static func print(_ data: Data) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: data)
        } catch {
            throw CommandFailure(
                status: .cannotCreate, message: "cannot write to standard output: \(reason(error))")
        }
    }

    /// Whether the path leads to something that is there and no ordinary file or folder.
    private static func isDevice(_ path: String) -> Bool {
        guard let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType else {
            return false
        }
        return type != .typeRegular && type != .typeDirectory
    }

    /// The system's words where it has any: they say more than the library's.
    private static func reason(_ error: any Error) -> String {
        var cause = error as NSError
        while let deeper = cause.userInfo[NSUnderlyingErrorKey] as? NSError { cause = deeper }
        guard cause.domain == NSPOSIXErrorDomain else { return cause.localizedDescription }
        return String(cString: strerror(Int32(cause.code)))
    }
}
