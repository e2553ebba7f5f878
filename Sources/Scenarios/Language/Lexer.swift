/// A word of a line.
struct Token {
    let text: String
    let position: Position
}

/// The words of one line, taken from the left.
struct Line {
    /// As it is written, without a comment and the space around.
    let text: String
    private let tokens: [Token]
    private var next = 0
    /// Behind the last word.
    private let end: Position

    /// A line's words: what stands between spaces; a comma, or a colon behind a word, is one of its own, and `#` begins
    /// a comment.
    init(_ source: Substring, number: Int) {
        var tokens: [Token] = []
        var word = ""
        var (start, column, lastColumn) = (0, 0, 0)
        var plain = ""
        func close() {
            if !word.isEmpty { tokens.append(Token(text: word, position: Position(line: number, column: start))) }
            word = ""
        }
        for character in source {
            column += 1
            if character == "#", word.isEmpty { break }
            plain.append(character)
            if character == " " || character == "\t" || character == "\r" {
                close()
            } else if character == "," || character == ":" {
                close()
                tokens.append(Token(text: String(character), position: Position(line: number, column: column)))
                lastColumn = column
            } else {
                if word.isEmpty { start = column }
                word.append(character)
                lastColumn = column
            }
        }
        close()
        self.tokens = tokens
        text = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        end = Position(line: number, column: lastColumn + 1)
    }

    var isEmpty: Bool { tokens.isEmpty }

    /// Whether no word is left.
    var isAtEnd: Bool { next == tokens.count }

    /// Where the next word stands, or would.
    var position: Position { isAtEnd ? end : tokens[next].position }

    /// The next word, which stays.
    var peek: String? { isAtEnd ? nil : tokens[next].text }

    /// The word behind the next one.
    var peekSecond: String? { next + 1 < tokens.count ? tokens[next + 1].text : nil }

    /// Takes the next word.
    ///
    /// - Parameter what: what it is to be, for the error.
    mutating func take(_ what: String) throws(ScenarioError) -> Token {
        guard !isAtEnd else { throw ScenarioError(position: end, message: "\(what) is missing at the end of the line") }
        defer { next += 1 }
        return tokens[next]
    }

    /// Takes the next word if it is a certain one.
    mutating func takes(_ word: String) -> Bool {
        guard peek == word else { return false }
        next += 1
        return true
    }

    /// Takes a word that must stand here.
    mutating func expect(_ word: String) throws(ScenarioError) {
        let token = try take("'\(word)'")
        guard token.text == word else {
            throw ScenarioError(position: token.position, message: "'\(word)' is to stand here, not '\(token.text)'")
        }
    }

    /// The rest of the line as one text.
    mutating func takeRest() -> String {
        defer { next = tokens.count }
        return tokens[next...].reduce(into: "") { text, token in
            text += (text.isEmpty || token.text == "," || token.text == ":" ? "" : " ") + token.text
        }
    }

    /// Nothing more may stand here.
    func expectEnd() throws(ScenarioError) {
        if let word = peek { throw ScenarioError(position: position, message: "'\(word)' has no place here") }
    }
}
