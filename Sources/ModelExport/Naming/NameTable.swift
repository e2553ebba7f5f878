/// Hands out identifiers of a target language: legal, recognisable, and each one once.
struct NameTable {
    private var taken: Set<String>

    /// A table in which some names are reserved from the start: keywords and what the language predefines.
    init(reserved: Set<String>) {
        taken = reserved
    }

    /// A fresh identifier for a name of the model.
    mutating func add(_ name: String) -> String {
        let identifier = firstFree(NameTable.identifier(name))
        taken.insert(identifier)
        return identifier
    }

    /// An identifier that is free now, without taking it: for names bound in a scope of their own.
    func firstFree(_ identifier: String, besides others: Set<String> = []) -> String {
        var candidate = identifier
        var suffix = 2
        while taken.contains(candidate) || others.contains(candidate) {
            candidate = "\(identifier)_\(suffix)"
            suffix += 1
        }
        return candidate
    }

    /// Letters, digits and underscores, the first a letter: `io_end.count` becomes `io_end_count`.
    static func identifier(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars {
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            let isPlain = isLetter || ("0"..."9").contains(scalar)
            text.unicodeScalars.append(isPlain ? scalar : "_")
        }
        guard let first = text.unicodeScalars.first else { return "x" }
        let startsWithLetter = ("a"..."z").contains(first) || ("A"..."Z").contains(first)
        return startsWithLetter ? text : "x" + text
    }
}
