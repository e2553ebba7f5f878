/// Text in lines that a screen shows whole.
public enum ScreenLines {
    /// The most characters of a line.
    public static let width = 120

    /// Words in lines of at most ``width`` characters, unless a word alone is longer.
    ///
    /// - Parameters:
    ///   - words: What is kept together; a word may contain blanks.
    ///   - indent: Blanks before each line.
    ///   - first: Blanks before the first line, where they are others.
    ///   - width: The most characters of a line.
    public static func wrap(
        _ words: [String], indent: Int = 0, first: Int? = nil, width: Int = ScreenLines.width
    ) -> [String] {
        var lines = [String(repeating: " ", count: first ?? indent)]
        for word in words {
            let last = lines[lines.count - 1]
            let isEmpty = last.allSatisfy { $0 == " " }
            if isEmpty || last.count + 1 + word.count <= width {
                lines[lines.count - 1] += (isEmpty ? "" : " ") + word
            } else {
                lines.append(String(repeating: " ", count: indent) + word)
            }
        }
        return lines
    }

    /// A sentence in lines, the second and later ones indented further.
    public static func wrap(sentence: String, indent: Int = 0) -> [String] {
        wrap(sentence.split(separator: " ").map(String.init), indent: indent + 2, first: indent)
    }
}

extension String {
    /// The text without blanks at its end.
    var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
