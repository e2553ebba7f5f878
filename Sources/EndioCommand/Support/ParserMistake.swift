/// A mistake on the command line as the parser words it, said as this command says its own: what, where, what to do.
struct ParserMistake {
    /// The parser's words.
    private let message: String
    /// What the argument in question is for.
    private let purpose: String?
    /// How the subcommand is used.
    private let usage: String
    /// The command that explains it.
    private let help: String

    /// - Parameter text: The parser's whole text; `nil` when it does not have the form that is known.
    init?(_ text: String) {
        let lines = text.split(separator: "\n").map(String.init)
        guard let message = Self.rest(of: lines, after: "Error: "), let usage = Self.rest(of: lines, after: "Usage: "),
            let help = lines.compactMap({ $0.firstMatch(of: /See '(.+)' for more information/) }).first
        else { return nil }
        self.message = message
        self.usage = usage
        self.help = String(help.output.1)
        // A name, two spaces, and what it is for; of several names that are missing the first is no better than others.
        let parts = Self.rest(of: lines, after: "Help:  ")?.split(separator: "  ", maxSplits: 1).map(String.init) ?? []
        purpose = parts.count == 2 && message.contains("'\(parts[0])'") ? parts[1] : nil
    }

    /// One line.
    ///
    /// - Parameter commands: Names of the subcommands.
    func text(commands: [String]) -> String {
        if let word = unknownCommand { return unknown("command", word, known: commands).message }
        var text = message.prefix(1).lowercased() + message.dropFirst()
        if let purpose { text = "\(Self.withoutEnd(text)) (\(Self.withoutEnd(purpose)))" }
        if !text.hasSuffix("?"), !text.hasSuffix(".") { text += "." }
        return "\(text) Usage: \(usage); '\(help)' explains it."
    }

    /// A first word that is no subcommand.
    private var unknownCommand: String? {
        guard usage.hasSuffix(" <subcommand>") else { return nil }
        return message.firstMatch(of: /^Unexpected argument '(.*)'$/).map { String($0.output.1) }
    }

    private static func rest(of lines: [String], after word: String) -> String? {
        lines.first { $0.hasPrefix(word) }.map { String($0.dropFirst(word.count)) }
    }

    private static func withoutEnd(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }
}
