/// The signs with which formulas are written out.
public enum Notation: String, Sendable, CaseIterable {
    /// Mathematical signs: `∀ r ∈ Request: iss[r] > 0 ⇒ pc[r] = submitting`.
    case symbols
    /// Plain characters: `forall r in Request: iss[r] > 0 ==> pc[r] = submitting`.
    case ascii

    private func sign(_ symbol: String, _ plain: String) -> String { self == .symbols ? symbol : plain }

    var not: String { sign("¬", "!") }
    var and: String { sign("∧", "&&") }
    var or: String { sign("∨", "||") }
    var implies: String { sign("⇒", "==>") }
    var exactlyWhen: String { sign("⇔", "<=>") }
    var notEqual: String { sign("≠", "!=") }
    var lessOrEqual: String { sign("≤", "<=") }
    var greaterOrEqual: String { sign("≥", ">=") }
    var minus: String { sign("−", "-") }
    var forAll: String { sign("∀", "forall") }
    var exists: String { sign("∃", "exists") }
    var element: String { sign("∈", "in") }
    var notElement: String { sign("∉", "not in") }
    var becomes: String { sign("←", "<-") }
    var prime: String { sign("′", "'") }
    var dash: String { sign("—", "--") }
    var leadsTo: String { sign("↝", "~>") }
}
