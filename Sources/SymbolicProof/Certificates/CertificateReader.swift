import TransitionSystems

/// Reads the invariant of a certificate, so that it can be proved again of today's model.
///
/// The formulas are read with the model's own declarations: what speaks of a variable, a value or a sort that the model
/// no longer has is left out, and named.
public struct CertificateReader {
    let model: AnySizeModel
    private var variables: [String: VariableDeclaration] = [:]
    private var values: [VariableDeclaration: [String: Int]] = [:]
    private var sorts: [String: Sort] = [:]

    /// A reader with a model's declarations.
    public init(_ model: AnySizeModel) {
        self.model = model
        let text = SMTText(model: model, values: .datatypes)
        for variable in model.variables + model.rigid {
            variables[SMTText.symbol(variable.name)] = variable
            for value in variable.finiteValues ?? [] {
                values[variable, default: [:]][text.value(value, of: variable)] = value
            }
        }
        for sort in model.sorts { sorts[sort.name] = sort }
    }

    /// The argument for some claims that a script makes with its ranking; `nil` if it defines none.
    public func progress(_ claims: [ProgressClaim], in script: String) -> ProgressArgument? {
        ranking(in: script).map { ProgressArgument(claims, ranking: $0, of: model) }
    }

    /// The ranking that a script defines; `nil` if it defines none, or speaks of what the model lacks.
    private func ranking(in script: String) -> Ranking? {
        let definitions = Self.definitions(of: script)
        guard let first = definitions.firstRange(of: "\n; The ranking: "),
            let commands = SExpression.parse(String(definitions[first.lowerBound...]))
        else { return nil }
        var sets: [RankedSet] = []
        for case .list(let command) in commands {
            guard command.count == 5, case .list(let declared) = command[2] else { return nil }
            var names: [String: Binder] = [:]
            var elements: [Binder] = []
            for case .list(let pair) in declared {
                guard pair.count == 2, case .word(let name) = pair[0], case .word(let sortName) = pair[1],
                    let sort = sorts[sortName]
                else { return nil }
                let binder = Binder(name.unquoted, sort: sort)
                names[name] = binder
                elements.append(binder)
            }
            guard let condition = formula(command[4], names) else { return nil }
            sets.append(RankedSet(elements: elements, condition: condition))
        }
        return Ranking(sets: sets, descent: descent(in: script, below: sets.count))
    }

    /// The conjuncts that a script defines, in order, and the names of those that speak of what the model lacks.
    ///
    /// - Throws: ``CertificateError``.
    public func invariant(in script: String) throws(CertificateError) -> (read: [Conjunct], lost: [String]) {
        guard let commands = SExpression.parse(Self.definitions(of: script)) else { throw .notAScript }
        var read: [Conjunct] = []
        var lost: [String] = []
        var relations: [SExpression: SExpression] = [:]
        for case .list(let command) in commands {
            guard command.count == 5, command[0] == .word("define-fun"), case .word(let symbol) = command[1],
                case .list(let declared) = command[2]
            else { continue }
            let name = symbol.unquoted
            if name.hasPrefix(Ranking.prefix) || name.hasSuffix(ElementText.outline) { continue }
            if !declared.isEmpty {
                relations[.list([command[1]] + declared.compactMap(\.head))] = command[4]
                continue
            }
            guard let formula = formula(command[4].replacing(relations), [:]) else {
                lost.append(name)
                continue
            }
            read.append(Conjunct(name: name, origin: name.origin, statement: formula, formula: formula))
        }
        guard !read.isEmpty || !lost.isEmpty else { throw .noInvariant }
        return (read, lost)
    }

    /// What stands before the questions, which are long.
    private static func definitions(of script: String) -> String {
        script.firstRange(of: "\n; Initial states.\n").map { String(script[..<$0.lowerBound]) } ?? script
    }

    /// The model's hash that the script names; `nil` if it names none.
    public static func hash(in script: String) -> String? { header("model", of: script) }

    /// The counters of which the script assumes nothing, by name.
    public static func distrusted(in script: String) -> Set<String> {
        Set((header("distrusted", of: script) ?? "").split(separator: " ").map(String.init))
    }

    private static func header(_ name: String, of script: String) -> String? {
        let prefix = "; \(name) "
        return script.split(separator: "\n").prefix { $0.hasPrefix(";") }.first { $0.hasPrefix(prefix) }.map {
            String($0.dropFirst(prefix.count))
        }
    }

    private func formula(_ piece: SExpression, _ binders: [String: Binder]) -> Expression? {
        switch piece {
        case .word("true"): return .true
        case .word("false"): return .false
        case .word(let name): return variables[name].map { .read($0, []) }
        case .list(let parts):
            guard case .word(let head)? = parts.first else { return nil }
            let rest = Array(parts.dropFirst())
            switch head {
            case "forall", "exists": return quantified(head, rest, binders)
            case "not": return rest.count == 1 ? formula(rest[0], binders).map { .not($0) } : nil
            case "and": return formulas(rest, binders).map { .and($0) }
            case "or": return formulas(rest, binders).map { .or($0) }
            case "=>":
                guard let both = formulas(rest, binders), both.count == 2 else { return nil }
                return .implies(both[0], both[1])
            case "ite":
                guard let three = formulas(rest, binders), three.count == 3 else { return nil }
                return .ifThenElse(three[0], three[1], three[2])
            case "=": return rest.count == 2 ? equation(rest[0], rest[1], binders) : nil
            default: return relation(head, rest, binders)
            }
        }
    }

    private func formulas(_ pieces: [SExpression], _ binders: [String: Binder]) -> [Expression]? {
        let found = pieces.compactMap { formula($0, binders) }
        return found.count == pieces.count ? found : nil
    }

    private func quantified(_ head: String, _ rest: [SExpression], _ binders: [String: Binder]) -> Expression? {
        guard rest.count == 2, case .list(let bound) = rest[0] else { return nil }
        var inner = binders
        var order: [Binder] = []
        for case .list(let pair) in bound {
            guard pair.count == 2, case .word(let name) = pair[0], case .word(let sortName) = pair[1],
                let sort = sorts[sortName]
            else { return nil }
            let binder = Binder(name.unquoted, sort: sort)
            inner[name] = binder
            order.append(binder)
        }
        guard var result = formula(rest[1], inner) else { return nil }
        for binder in order.reversed() {
            result = head == "forall" ? .forAll(binder, result) : .exists(binder, result)
        }
        return result
    }

    private func equation(_ a: SExpression, _ b: SExpression, _ binders: [String: Binder]) -> Expression? {
        if case .word(let x) = a, case .word(let y) = b, let left = binders[x], let right = binders[y] {
            return .equal(.bound(left), .bound(right))
        }
        if let (variable, cell) = cell(a, binders), variable.finiteValues != nil {
            guard case .word(let name) = b, let value = values[variable]?[name] else { return nil }
            return .equal(cell, .literal(value, variable.value))
        }
        guard let left = formula(a, binders), let right = formula(b, binders) else { return nil }
        return .equal(left, right)
    }

    private func cell(_ piece: SExpression, _ binders: [String: Binder]) -> (VariableDeclaration, Expression)? {
        switch piece {
        case .word(let name): return variables[name].map { ($0, .read($0, [])) }
        case .list(let parts):
            guard case .word(let name)? = parts.first, let variable = variables[name],
                let indices = elements(Array(parts.dropFirst()), binders), indices.count == variable.indices.count
            else { return nil }
            return (variable, .read(variable, indices))
        }
    }

    private func elements(_ pieces: [SExpression], _ binders: [String: Binder]) -> [Expression]? {
        let found = pieces.compactMap { piece -> Expression? in
            if case .word(let name) = piece, let binder = binders[name] { .bound(binder) } else { nil }
        }
        return found.count == pieces.count ? found : nil
    }

    private func relation(_ head: String, _ rest: [SExpression], _ binders: [String: Binder]) -> Expression? {
        for sort in sorts.values {
            guard let pair = elements(rest, binders), pair.count == 2 else { break }
            if head == "|\(sort.name).<=|" { return .lessOrEqual(pair[0], pair[1]) }
            if head == "|\(sort.name).next|" { return .follows(pair[0], pair[1]) }
        }
        guard let (variable, cell) = cell(.list([.word(head)] + rest), binders), variable.value == .bool else {
            return nil
        }
        return cell
    }
}

extension String {
    /// The id of the property that a conjunct is part of: its name without the number behind the last dot.
    fileprivate var origin: String {
        guard let dot = lastIndex(of: "."), self[index(after: dot)...].allSatisfy(\.isNumber) else { return self }
        return String(self[..<dot])
    }
}

/// Why a certificate cannot be read.
public enum CertificateError: Error, Hashable, CustomStringConvertible {
    /// Parentheses or quotes do not match.
    case notAScript
    /// Nothing is defined in it.
    case noInvariant
    /// The header promises a property that nothing in the script shows.
    case notShown(String)

    /// What is wrong.
    public var description: String {
        switch self {
        case .notAScript: "not an SMT-LIB script: its parentheses or quotes do not match"
        case .noInvariant: "no certificate: it defines no conjunct of an invariant"
        case .notShown(let id): "no proof of '\(id)', which its header promises"
        }
    }
}
