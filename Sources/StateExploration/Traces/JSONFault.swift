/// Where and why a text stops being JSON (RFC 8259), in words for whoever is to mend it.
struct JSONFault: Error, Equatable, CustomStringConvertible {
    /// What is amiss.
    enum Kind: Equatable {
        /// Nothing but blanks.
        case empty
        /// A byte that no UTF-8 text has there.
        case notText
        /// The text ends inside something.
        case cutShort(String)
        /// Something else is expected there.
        case unexpected(Character, expected: String)
        /// More levels than readers take.
        case tooDeep
    }

    let kind: Kind
    /// The line, counted from 1.
    let line: Int
    /// The character of the line, counted from 1.
    let column: Int

    var description: String {
        let place = "line \(line), column \(column)"
        return switch kind {
        case .empty: "it is empty"
        case .notText: "\(place): the bytes there are no UTF-8 text"
        case .cutShort(let inside): "it is cut short: it ends at \(place), inside \(inside)"
        case .unexpected(let character, let expected):
            "\(place): \(Self.name(character)), where \(expected) is expected"
        case .tooDeep: "\(place): more than \(JSONScanner.mostLevels) levels of lists and objects"
        }
    }

    private static func name(_ character: Character) -> String {
        let isPlain = character.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
        let code = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
        return isPlain ? "'\(character)'" : "the control character U+\(code)"
    }
}

extension JSONFault {
    /// The first fault of a text; `nil` where it is JSON.
    init?(in bytes: some Sequence<UInt8>) {
        var scanner = JSONScanner(Array(bytes))
        do {
            try scanner.scan()
            return nil
        } catch {
            self = error
        }
    }
}
