import Foundation

/// A folder in which each property keeps the run that failed last, to try it first next time.
///
/// A file is text, one choice of commands to a line, so that it can be read, compared and kept with the sources.
public struct FailureStore: Sendable, Equatable {
    /// The folder, which is made when something is saved.
    public let folder: String

    /// A store in a folder.
    public init(folder: String) { self.folder = folder }

    /// Where the failure of a property is kept.
    public func path(of property: String, kind: ReplayToken.Kind) -> String {
        "\(folder)/\(ReplayToken.short(property)).\(kind.word).failure"
    }

    /// The failure that is kept of a property, if one is.
    ///
    /// - Throws: ``PropertyUsageError`` when its file is damaged.
    func failure(of property: String, kind: ReplayToken.Kind) throws -> SavedFailure? {
        let path = path(of: property, kind: kind)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let saved = try SavedFailure(contentsOf: path)
        guard saved.token.name == ReplayToken.short(property), saved.token.kind == kind else {
            throw PropertyUsageError(
                "\(path):2: the failure of '\(saved.token.name)', not of '\(property)'. Remove the file to search without it")
        }
        return saved
    }

    /// What the failure that is kept of a property chooses, if one is.
    ///
    /// - Throws: ``PropertyUsageError`` when its file is damaged.
    package func choices(of property: String, kind: ReplayToken.Kind) throws -> [UInt64]? {
        try failure(of: property, kind: kind)?.token.choices
    }

    /// Keeps a failure. Its file appears whole or not at all.
    ///
    /// - Returns: the path of the file.
    func save(_ failure: SavedFailure, kind: ReplayToken.Kind, property: String) throws -> String {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = path(of: property, kind: kind)
        try Data(failure.text.utf8).write(to: URL(filePath: path), options: .atomic)
        return path
    }
}

/// A failing run as it is kept in a file.
struct SavedFailure: Equatable {
    private static let firstLine = "property-testing failure 1"

    let token: ReplayToken
    /// The run as a reader sees it; not read again.
    let comment: [String]
    /// Choices that belong to one outermost span, a line each.
    let groups: [[UInt64]]

    init(_ record: ChoiceRecord, token: ReplayToken, comment: [String]) {
        self.token = token
        self.comment = comment.flatMap { $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init) }
        var groups: [[UInt64]] = []
        var position = 0
        for span in record.spans where span.depth == 0 && span.start < span.end {
            if position < span.range.lowerBound { groups.append(Array(record.values[position..<span.range.lowerBound])) }
            groups.append(Array(record.values[span.range]))
            position = span.range.upperBound
        }
        if position < record.values.count { groups.append(Array(record.values[position...])) }
        self.groups = groups
    }

    /// Reads a file.
    ///
    /// - Throws: ``PropertyUsageError``, which names file and line.
    init(contentsOf path: String) throws {
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8) else {
            throw PropertyUsageError("\(path): cannot be read")
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().makeIterator()
        func damaged(_ line: Int, _ what: String) -> PropertyUsageError {
            PropertyUsageError("\(path):\(line): \(what). Remove the file to search without it")
        }
        guard let first = lines.next(), first.element == Self.firstLine else {
            throw damaged(1, "not a saved failure: its first line is not '\(Self.firstLine)'")
        }
        var fields: [String: String] = [:]
        var (choices, comment, groups): ([UInt64], [String], [[UInt64]]) = ([], [], [])
        var isWhole = false
        while !isWhole, let (index, line) = lines.next() {
            if line.hasPrefix("# ") || line == "#" {
                comment.append(String(line.dropFirst(2)))
            } else if comment.isEmpty, groups.isEmpty, let colon = line.firstIndex(of: ":") {
                let field = String(line[..<colon])
                guard ["property", "kind", "size"].contains(field), fields[field] == nil else {
                    throw damaged(index + 1, "'\(field)' is no field, or is there twice")
                }
                fields[field] = line[line.index(after: colon)...].drop { $0 == " " }.description
            } else if line == "end" {
                isWhole = true
            } else if !line.isEmpty {
                let numbers = line.split(separator: " ").map { UInt64($0) }
                guard !numbers.contains(nil) else { throw damaged(index + 1, "'\(line)' is no list of choices") }
                groups.append(numbers.compactMap(\.self))
                choices += groups.last!
            }
        }
        guard isWhole else { throw damaged(1, "the file ends too early: its last line is not 'end'") }
        guard let kind = ReplayToken.Kind.allCases.first(where: { $0.word == fields["kind"] }),
            let name = fields["property"], let size = fields["size"].flatMap({ Int($0) }), (1...100).contains(size)
        else { throw damaged(2, "'property', 'kind' or 'size' is missing, or makes no sense") }
        token = ReplayToken(kind: kind, name: name, size: size, choices: choices)
        (self.comment, self.groups) = (comment, groups)
    }

    /// The file's text.
    var text: String {
        let fields = ["property: \(token.name)", "kind: \(token.kind.word)", "size: \(token.size)"]
        let lines = [Self.firstLine] + fields + comment.map { $0.isEmpty ? "#" : "# \($0)" }
        return (lines + groups.map { $0.map { "\($0)" }.joined(separator: " ") } + ["end", ""])
            .joined(separator: "\n")
    }
}
