import Foundation

/// The files of this repository, found from where this source file lies.
enum Project {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every Swift file below the folder, such as `Sources`, in the order of its path.
    static func swiftFiles(below folder: String) throws -> [SourceFile] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { subpath in
            let path = "\(folder)/\(subpath)"
            return SourceFile(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
        }
    }
}

/// A Swift file: its path from the root of the repository, and what it says.
struct SourceFile {
    let path: String
    let text: String

    /// The target that the file belongs to: the folder below `Sources` or `Tests`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    var lines: [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The lines with their numbers, without comments that fill a line and without strings of several lines: what
    /// the compiler would take for declarations.
    var code: [(number: Int, line: Substring)] {
        var insideString = false
        return lines.enumerated().compactMap { index, line in
            let delimiters = line.components(separatedBy: "\"\"\"").count - 1
            let wasInside = insideString
            if !delimiters.isMultiple(of: 2) { insideString.toggle() }
            let trimmed = line.drop { $0 == " " }
            return wasInside || trimmed.hasPrefix("//") ? nil : (index + 1, trimmed)
        }
    }
}
