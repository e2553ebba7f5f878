/// One run in one line: which version of this library, which kind of test, which property, how large values were, and
/// every choice.
///
/// Its text is `pt1.KIND.NAME.CHOICES.CHECK`, all of letters, digits, `-` and `_`, at most 200 characters long when it
/// is printed. The choices are base64url of numbers of seven bits a byte, the least significant first (LEB128); the
/// first is the size. The check is 16 bits of FNV-1a over all that stands before it.
public struct ReplayToken: Sendable, Equatable, CustomStringConvertible {
    /// What kind of test a run is one of: choices mean something else in each.
    public enum Kind: Character, Sendable, CaseIterable {
        /// A property of generated values.
        case value = "v"
        /// Commands one after another.
        case sequential = "s"
        /// Commands in tasks that run at once.
        case parallel = "p"
        /// Commands whose steps a controlled scheduler interleaves.
        case interleaved = "i"

        /// The kind in a word.
        public var word: String { "\(self)" }
    }

    static let prefix = "pt1."
    /// Longer tokens are not printed: the path of a saved failure is.
    static let longest = 200

    /// What kind of test it replays.
    public let kind: Kind
    /// The property, with `-` for what is neither letter nor digit, 60 characters at most.
    public let name: String
    /// How large generated values may become.
    public let size: Int
    /// What the run chooses.
    public let choices: [UInt64]

    init(kind: Kind, name: String, size: Int, choices: [UInt64]) {
        self.kind = kind
        self.name = Self.short(name)
        self.size = size
        self.choices = choices
    }

    /// Reads a token.
    ///
    /// - Throws: ``PropertyUsageError`` when it is of another version, or damaged.
    public init(_ text: String) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let version = parts.first, version.hasPrefix("pt"), Int(version.dropFirst(2)) != nil else {
            throw PropertyUsageError("'\(text)' is no replay token; one begins with '\(Self.prefix)'")
        }
        guard version + "." == Self.prefix else {
            throw PropertyUsageError(
                "the token is of version '\(version)', and this library reads '\(Self.prefix.dropLast())': repeat it with "
                    + "the version that printed it")
        }
        guard parts.count == 5, parts[4] == Self.check(parts[..<4].joined(separator: ".")) else {
            throw PropertyUsageError("the token '\(text)' is damaged: its check does not match. Copy all of it")
        }
        guard let kind = parts[1].first.flatMap(Kind.init), parts[1].count == 1,
            let numbers = Self.numbers(parts[3]), let size = numbers.first, (1...100).contains(size)
        else { throw PropertyUsageError("the token '\(text)' is damaged: it has no kind, or no choices") }
        self.init(kind: kind, name: parts[2], size: Int(size), choices: Array(numbers.dropFirst()))
    }

    /// The token as text.
    public var description: String {
        let text = "\(Self.prefix)\(kind.rawValue).\(name).\(Self.text([UInt64(size)] + choices))"
        return "\(text).\(Self.check(text))"
    }

    /// A property's name as it stands in a token; a check tells apart names of which something is lost.
    package static func short(_ name: String) -> String {
        let plain = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }.prefix(60))
        return plain == name || plain.hasSuffix("-" + check(name)) || isShort(name)
            ? plain : "\(plain.prefix(55))-\(check(name))"
    }

    /// Whether a name stands in a token as it is.
    private static func isShort(_ name: String) -> Bool {
        name.count <= 60 && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

    private static func text(_ numbers: [UInt64]) -> String {
        var bytes: [UInt8] = []
        for number in numbers {
            var rest = number
            while rest > 127 {
                bytes.append(UInt8(rest & 127) | 128)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        }
        var (text, buffer, bits) = ("", 0, 0)
        for byte in bytes {
            (buffer, bits) = (buffer << 8 | Int(byte), bits + 8)
            while bits >= 6 {
                text.append(digits[buffer >> (bits - 6) & 63])
                bits -= 6
            }
            buffer &= (1 << bits) - 1
        }
        if bits > 0 { text.append(digits[buffer << (6 - bits) & 63]) }
        return text
    }

    private static func numbers(_ text: String) -> [UInt64]? {
        var (numbers, number, shift) = ([UInt64](), UInt64(0), UInt64(0))
        var (buffer, bits) = (0, 0)
        for character in text {
            guard let digit = digits.firstIndex(of: character) else { return nil }
            (buffer, bits) = (buffer << 6 | digit, bits + 6)
            guard bits >= 8 else { continue }
            let byte = UInt64(buffer >> (bits - 8) & 255)
            bits -= 8
            buffer &= (1 << bits) - 1
            guard shift < 64 else { return nil }
            number |= (byte & 127) << shift
            if byte & 128 == 0 {
                numbers.append(number)
                (number, shift) = (0, 0)
            } else {
                shift += 7
            }
        }
        return shift == 0 ? numbers : nil
    }

    private static func check(_ text: String) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let folded = (hash >> 16) ^ (hash & 0xFFFF)
        let digits = String(folded, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
