/// Words of a command line, for commands that people copy.
enum ShellWord {
    /// A path as one word of the shell.
    static func quoted(_ path: String) -> String {
        let isPlain = path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/-_.+,@%".contains($0)) }
        return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
    }
}
