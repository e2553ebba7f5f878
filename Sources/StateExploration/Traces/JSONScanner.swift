/// Reads JSON for nothing but the place where it stops being any; the library that reads it for its contents does not
/// tell that on every platform.
struct JSONScanner {
    /// The most lists and objects inside one another.
    static let mostLevels = 500

    /// What may come next.
    private enum Expectation {
        case value, valueOrEnd, name, nameOrEnd, colon, commaOrEnd, nothing
    }

    private var expectedWords: String {
        switch expected {
        case .value: "a value"
        case .valueOrEnd: "a value or ']'"
        case .name: "a name in quotes"
        case .nameOrEnd: "a name in quotes or '}'"
        case .colon: "':'"
        case .commaOrEnd: "',' or '\(levels.last == Self.brace ? "}" : "]")'"
        case .nothing: "the end of the file"
        }
    }

    private let bytes: [UInt8]
    private var position = 0
    /// The closing brackets of the lists and objects around the position.
    private var levels: [UInt8] = []
    private var expected = Expectation.value

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads it all.
    mutating func scan() throws(JSONFault) {
        if let byte = Self.firstBadByte(in: bytes) { throw fault(.notText, at: byte) }
        while true {
            while position < bytes.count, Self.blanks.contains(bytes[position]) { position += 1 }
            guard position < bytes.count else { break }
            try step()
        }
        if expected == .nothing { return }
        if levels.isEmpty { throw fault(.empty, at: 0) }
        throw cutShort(inside: levels.last == Self.brace ? "an object" : "a list")
    }

    private mutating func step() throws(JSONFault) {
        let byte = bytes[position]
        switch (expected, byte) {
        case (.valueOrEnd, Self.bracket), (.nameOrEnd, Self.brace): close()
        case (.commaOrEnd, _) where byte == levels.last: close()
        case (.commaOrEnd, UInt8(ascii: ",")):
            position += 1
            expected = levels.last == Self.brace ? .name : .value
        case (.name, UInt8(ascii: "\"")), (.nameOrEnd, UInt8(ascii: "\"")):
            try text()
            expected = .colon
        case (.colon, UInt8(ascii: ":")):
            position += 1
            expected = .value
        case (.value, _), (.valueOrEnd, _): try value(byte)
        default: throw unexpected(expectedWords)
        }
    }

    private mutating func value(_ byte: UInt8) throws(JSONFault) {
        switch byte {
        case UInt8(ascii: "{"): try open(Self.brace, .nameOrEnd)
        case UInt8(ascii: "["): try open(Self.bracket, .valueOrEnd)
        case UInt8(ascii: "\""):
            try text()
            ended()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            try number()
            ended()
        default: try word()
        }
    }

    // MARK: Lists and objects

    private mutating func open(_ end: UInt8, _ next: Expectation) throws(JSONFault) {
        guard levels.count < Self.mostLevels else { throw fault(.tooDeep, at: position) }
        levels.append(end)
        position += 1
        expected = next
    }

    private mutating func close() {
        levels.removeLast()
        position += 1
        ended()
    }

    /// A value is over.
    private mutating func ended() { expected = levels.isEmpty ? .nothing : .commaOrEnd }

    // MARK: Texts, numbers, words

    private mutating func text() throws(JSONFault) {
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] < 32 { throw unexpected("the rest of a text, or '\"',") }
            if bytes[position] == UInt8(ascii: "\\") { try escape() }
            position += 1
        }
        guard position < bytes.count else { throw cutShort(inside: "a text") }
        position += 1
    }

    /// Ends at the last byte of the escape.
    private mutating func escape() throws(JSONFault) {
        position += 1
        guard position < bytes.count else { throw cutShort(inside: "a text") }
        if bytes[position] == UInt8(ascii: "u") {
            for _ in 0..<4 {
                position += 1
                guard position < bytes.count else { throw cutShort(inside: "a text") }
                guard Character(Unicode.Scalar(bytes[position])).isHexDigit else { throw unexpected("a digit") }
            }
        } else if !"\"\\/bfnrt".utf8.contains(bytes[position]) {
            throw unexpected("one of \"\\/bfnrtu")
        }
    }

    private mutating func number() throws(JSONFault) {
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let isZero = position < bytes.count && bytes[position] == UInt8(ascii: "0")
        if isZero { position += 1 } else { try digits() }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        if position < bytes.count, "eE".utf8.contains(bytes[position]) {
            position += 1
            if position < bytes.count, "+-".utf8.contains(bytes[position]) { position += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(JSONFault) {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        guard position == start else { return }
        if position == bytes.count { throw cutShort(inside: "a number") }
        throw unexpected("a digit")
    }

    private mutating func word() throws(JSONFault) {
        for word in ["true", "false", "null"] where word.utf8.first == bytes[position] {
            for byte in word.utf8 {
                guard position < bytes.count else { throw cutShort(inside: "'\(word)'") }
                guard bytes[position] == byte else { throw unexpected("'\(word)'") }
                position += 1
            }
            return ended()
        }
        throw unexpected(expectedWords)
    }

    // MARK: Faults

    private func unexpected(_ what: String) -> JSONFault {
        let character = String(decoding: bytes[position...].prefix(16), as: UTF8.self).first ?? "?"
        return fault(.unexpected(character, expected: what), at: position)
    }

    private func cutShort(inside what: String) -> JSONFault { fault(.cutShort(what), at: bytes.count) }

    private func fault(_ kind: JSONFault.Kind, at offset: Int) -> JSONFault {
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: Self.newLine).map { $0 + 1 } ?? 0
        return JSONFault(
            kind: kind, line: before.count { $0 == Self.newLine } + 1,
            column: String(decoding: bytes[lineStart..<offset], as: UTF8.self).count + 1)
    }

    private static func firstBadByte(in bytes: [UInt8]) -> Int? {
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&rest) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }

    private static let newLine = UInt8(ascii: "\n")
    private static let blanks: Set<UInt8> = [32, 9, 10, 13]
    private static let brace = UInt8(ascii: "}")
    private static let bracket = UInt8(ascii: "]")
}
