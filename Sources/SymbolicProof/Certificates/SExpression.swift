/// A piece of SMT-LIB text: a word, or a list in parentheses.
indirect enum SExpression: Hashable, Sendable {
    case word(String)
    case list([SExpression])

    /// The first piece of a list; `nil` for a word.
    var head: SExpression? {
        if case .list(let parts) = self { parts.first } else { nil }
    }

    /// The same with other pieces in place of some.
    func replacing(_ pieces: [SExpression: SExpression]) -> SExpression {
        if let piece = pieces[self] { return piece }
        if case .list(let parts) = self { return .list(parts.map { $0.replacing(pieces) }) }
        return self
    }

    /// The pieces of a text, comments left out. `nil` when parentheses do not match.
    static func parse(_ text: String) -> [SExpression]? {
        var stack: [[SExpression]] = [[]]
        var word = ""
        var isQuoted = false
        var isComment = false
        func endWord() {
            if !word.isEmpty { stack[stack.count - 1].append(.word(word)) }
            word = ""
        }
        for character in text {
            if isComment {
                isComment = !character.isNewline
                continue
            }
            if isQuoted {
                word.append(character)
                if character == "|" { isQuoted = false }
                continue
            }
            switch character {
            case ";":
                endWord()
                isComment = true
            case "|":
                word.append(character)
                isQuoted = true
            case "(":
                endWord()
                stack.append([])
            case ")":
                endWord()
                guard stack.count > 1 else { return nil }
                let list = stack.removeLast()
                stack[stack.count - 1].append(.list(list))
            case _ where character.isWhitespace: endWord()
            default: word.append(character)
            }
        }
        endWord()
        return stack.count == 1 && !isQuoted ? stack[0] : nil
    }
}
