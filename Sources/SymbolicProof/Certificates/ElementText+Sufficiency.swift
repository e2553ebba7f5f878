import TransitionSystems
import Z3Solver

extension ElementText {
    /// What a step's guards say of its parameters and of the elements that its goals speak of, and those guards that
    /// say more, by quantifiers. Without a step: of the initial states.
    func assumptions(
        of step: AnySizeAction?, in model: AnySizeModel, _ goals: [Goal]
    ) -> (ofElements: [String], full: [Expression]) {
        let conditions = step?.guards ?? model.initially
        let parameters = step?.parameters ?? []
        let elements = elements(of: goals)
        return (
            conditions.flatMap { instances(of: $0, elements, parameters) },
            conditions.filter(text.hasClauses)
        )
    }

    /// Which of a step's goals can be seen of elements alone, where each rests on a core.
    ///
    /// - Throws: ``Z3Error``, where the text is not understood.
    static func sufficient(
        _ model: AnySizeModel, _ invariant: [Conjunct], step: AnySizeAction?, _ held: [(goal: Goal, core: [Int])]
    ) throws(Z3Error) -> [Bool] {
        let writer = ElementText(model, invariant)
        let conjuncts = writer.conjuncts()
        let assumed = writer.assumptions(of: step, in: model, held.map(\.goal)).ofElements.joined()
        let questions = held.map { writer.outlined($0.goal, core: $0.core, step?.parameters ?? []) }
        let text = SMTText(model: model, values: .datatypes)
        // Without what is known of orders, so that no quantifier is left.
        let declarations = text.declarations().split(separator: "\n").filter { !$0.hasPrefix("(assert") }
        let script =
            declarations.joined(separator: "\n") + "\n" + writer.declarations() + conjuncts
            + (step.map(text.constants) ?? "") + assumed
            + questions.compactMap { $0 }.map { "(push 1)\n\($0)(check-sat)\n(pop 1)\n" }.joined()
        guard let output = try Z3Context().output(ofScript: script) else { return held.map { _ in false } }
        var answers = output.split(separator: "\n").map(String.init)[...]
        return questions.map { $0 != nil && answers.popFirst() == "unsat" }
    }
}
