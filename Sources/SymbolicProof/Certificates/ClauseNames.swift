import TransitionSystems

/// Names for what formulas say with quantifiers inside, so that a question can be asked without them: a clause is then
/// a relation of which nothing is known, and the answer holds whatever it means.
///
/// A clause is known by its text, in which `#1`, `#2`, … stand for the elements that it speaks of.
final class ClauseNames {
    private var names: [String: String] = [:]
    /// The declarations, in the order of names, each with what the clause says.
    private(set) var declarations = ""

    /// The name of a clause about elements of some sorts.
    func name(of meaning: String, _ sorts: [Sort]) -> String {
        let sorts = sorts.map(\.name).joined(separator: " ")
        let key = "\(sorts): \(meaning)"
        if let known = names[key] { return known }
        let name = "|clause \(names.count + 1)|"
        names[key] = name
        declarations += "(declare-fun \(name) (\(sorts)) Bool) ; \(meaning)\n"
        return name
    }
}
