/// A rule that a source file keeps, and how to find the lines that do not.
struct TidyRule {
    let title: String
    /// The lines that break the rule, as `path:line: what is wrong`.
    let findings: @Sendable (SourceFile) -> [String]
}

extension TidyRule {
    static let everywhere = [size, noReminders, noTrailingSpace]
    static let inSources = [documented, layered, handlesStayInside]

    static let size = TidyRule(title: "a file has at most 500 lines") { file in
        let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
        return count > 500 ? ["\(file.path):501: \(count) lines; split the file by purpose"] : []
    }

    static let noReminders = TidyRule(title: "no reminders to do something later") { file in
        // In two parts, so that this file keeps its own rule.
        let words = ["TO" + "DO", "FIX" + "ME"]
        return file.lines.enumerated().compactMap { index, line in
            let found = words.first { line.contains(word: $0) }
            return found.map { "\(file.path):\(index + 1): \($0)" }
        }
    }

    static let noTrailingSpace = TidyRule(title: "no line ends in white space") { file in
        file.lines.enumerated().compactMap { index, line in
            line.last?.isWhitespace == true ? "\(file.path):\(index + 1): white space at the end" : nil
        }
    }

    /// `public extension` is refused as well: what it holds is public without saying so, and would escape the rule.
    static let documented = TidyRule(title: "every public declaration has a doc comment") { file in
        file.code.compactMap { number, line in
            guard line.isPublicDeclaration else { return nil }
            if line.contains(word: "extension") {
                return "\(file.path):\(number): 'public extension'; say public at each member"
            }
            return file.hasDocComment(above: number) ? nil : "\(file.path):\(number): no doc comment: \(line)"
        }
    }

    static let layered = TidyRule(title: "imports point down") { file in
        guard let allowed = allowedImports[file.target] else {
            return ["\(file.path):1: no rule says what target '\(file.target)' may import"]
        }
        return file.code.compactMap { number, line in
            guard let module = line.importedModule, modules.contains(module) else { return nil }
            return allowed.contains(module) ? nil : "\(file.path):\(number): \(file.target) may not import \(module)"
        }
    }

    static let handlesStayInside = TidyRule(title: "no OpaquePointer outside Z3Solver") { file in
        guard file.target != "Z3Solver" else { return [] }
        return file.code.compactMap { number, line in
            line.contains(word: "OpaquePointer") ? "\(file.path):\(number): OpaquePointer" : nil
        }
    }

    /// Which of this package's modules each target may import.
    private static let allowedImports: [String: Set<String>] = [
        "TransitionSystems": [],
        "StateExploration": ["TransitionSystems"],
        "Z3Solver": ["CZ3"],
        "SymbolicProof": ["TransitionSystems", "StateExploration", "Z3Solver"],
        "MutationTesting": ["TransitionSystems", "StateExploration", "SymbolicProof"],
        "DirectIOModel": ["TransitionSystems"],
        "ModelExport": ["TransitionSystems"],
        "EndioCommand": [
            "TransitionSystems", "StateExploration", "SymbolicProof", "MutationTesting", "DirectIOModel",
            "DirectIOEngine", "ModelExport", "PropertyTesting", "Refinement", "Scenarios",
        ],
        "endio": ["EndioCommand"],
        "DirectIOEngine": [],
        "Refinement": [
            "TransitionSystems", "StateExploration", "DirectIOModel", "DirectIOEngine", "PropertyTesting",
        ],
        "Scenarios": [
            "TransitionSystems", "StateExploration", "DirectIOModel", "DirectIOEngine", "PropertyTesting", "Refinement",
        ],
        "PropertyTesting": [],
        "PropertyTestingSupport": ["PropertyTesting"],
    ]

    private static let modules = Set(allowedImports.keys).union(["CZ3"])
}

extension SourceFile {
    /// Whether the line above the one numbered, attributes aside, belongs to a doc comment.
    fileprivate func hasDocComment(above number: Int) -> Bool {
        let above = lines.prefix(number - 1).reversed().lazy.map { $0.drop { $0 == " " } }
        guard let line = above.first(where: { !$0.hasPrefix("@") }) else { return false }
        return line.hasPrefix("///") || line.hasSuffix("*/")
    }
}

extension Substring {
    /// The identifiers and keywords of the line, in order.
    private var words: [Substring] {
        split { !($0.isLetter || $0.isNumber || $0 == "_") }
    }

    fileprivate func contains(word: String) -> Bool {
        contains(word) && words.contains { $0 == word }
    }

    /// Whether the line, past attributes and other modifiers, declares something public.
    fileprivate var isPublicDeclaration: Bool {
        guard contains("public") || contains("open"), importedModule == nil else { return false }
        let tokens = split(separator: " ").drop { $0.hasPrefix("@") || Self.modifiers.contains(String($0)) }
        // `open` is a keyword only in front of another: a variable may bear the name.
        return tokens.first == "public" || tokens.starts(with: ["open", "class"])
            || tokens.starts(with: ["open", "func"]) || tokens.starts(with: ["open", "var"])
    }

    /// The module that the line imports, if it is an import.
    fileprivate var importedModule: String? {
        let words = split { $0 == " " || $0 == "." }.filter { !$0.hasPrefix("@") }
        guard let keyword = words.firstIndex(of: "import"), keyword <= 1 else { return nil }
        let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        return words.dropFirst(keyword + 1).first { !kinds.contains(String($0)) }.map(String.init)
    }

    private static let modifiers: Set<String> = [
        "class", "convenience", "final", "indirect", "infix", "lazy", "mutating", "nonisolated", "nonmutating",
        "override", "postfix", "prefix", "required", "static", "unowned", "weak",
    ]
}
