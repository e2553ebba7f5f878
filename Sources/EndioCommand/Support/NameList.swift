/// A list of names as an option takes it: separated by commas, or one of the words that stand for a whole list.
enum NameList {
    /// What a list stands for.
    enum Meaning: Equatable {
        case all
        case none
        case names([String])
    }

    /// Reads a list.
    ///
    /// - Parameters:
    ///   - text: What the option was given.
    ///   - option: The option, for messages.
    ///   - takesNone: Whether `none` is a word of the option.
    /// - Throws: ``CommandFailure`` where the list names nothing, or says two things that cannot both be meant. A list
    ///   without a name selects nothing, and nothing would be wrong with what was selected.
    static func parse(_ text: String, _ option: String, takesNone: Bool = false) throws(CommandFailure) -> Meaning {
        var names: [String] = []
        for part in text.split(separator: ",") {
            let name = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        if names.isEmpty {
            throw .usage("'\(option)' names nothing; give one or more names, separated by commas, or 'all'.")
        }
        if let word = names.first(where: { $0 == "all" || takesNone && $0 == "none" }) {
            guard names.count == 1 else {
                let others = names.filter { $0 != word }.joined(separator: ",")
                throw .usage(
                    "'\(option) \(text)' contradicts itself: '\(word)' leaves no choice; give either '\(word)' or "
                        + "'\(others)'.")
            }
            return word == "all" ? .all : .none
        }
        return .names(names)
    }
}
