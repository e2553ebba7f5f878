import TransitionSystems

/// Writes a proof of any size as one SMT-LIB 2 script that stands on its own: any solver that reads quantifiers,
/// uninterpreted sorts and datatypes can check it.
///
/// Every `check-sat` stands behind a `set-info :status` that says what it must answer.
struct CertificateText {
    let certificate: Certificate
    private let text: SMTText
    private var model: AnySizeModel { certificate.model }

    init(_ certificate: Certificate) {
        self.certificate = certificate
        text = SMTText(model: certificate.model, values: .datatypes)
    }

    /// The whole script.
    func script() throws(AnySizeError) -> String {
        var script = header() + "\n(set-logic ALL)\n" + text.declarations()
        script += "\n; The invariant: \(certificate.proof.invariant.count) conjuncts.\n"
        for (position, conjunct) in certificate.proof.invariant.enumerated() {
            script += "(define-fun |\(conjunct.name)| () Bool\n  \(text.formula(conjunct.formula)))\n"
            _ = position
        }
        script += "\n; Initial states.\n(push 1)\n"
        for formula in model.initially { script += "(assert \(text.formula(formula)))\n" }
        script += possible(true, assuming: certificate.proof.invariant)
        let goals = Goals(
            model: model, conjuncts: certificate.proof.invariant, stepProperties: certificate.stepProperties)
        script += questions(goals.initially(), step: nil)
        script += "(pop 1)\n"
        for step in model.steps { script += try block(step, goals) }
        return script
    }

    private func header() -> String {
        let answers = certificate.answers
        return """
            ; \(certificate.title): proved for any number of \(certificate.sorts.joined(separator: ", ")).
            ; model \(certificate.hash)
            ; parts \(model.parts.map(\.name).sorted().joined(separator: " "))
            ; without \(certificate.absent.joined(separator: " "))
            ; answers \(answers.unsat) unsat, \(answers.sat) sat
            ; z3 FILE
            ; cvc5 --incremental --finite-model-find --lang smt2 FILE
            ;
            ; Proved are: \(certificate.properties.joined(separator: ", ")).
            ; First the state, then the invariant; then that every initial state satisfies it, and for each kind of step
            ; that it leads from states that satisfy it to such states. Assumed in each question is no more than the
            ; conjuncts named there. A question that must be satisfiable shows that nothing holds for want of states.

            """
    }

    private func block(_ step: AnySizeAction, _ goals: Goals) throws(AnySizeError) -> String {
        var block = "\n; \(step.label)\n(push 1)\n" + text.constants(of: step)
        for condition in step.guards { block += "(assert \(text.formula(condition, parameters: step.parameters)))\n" }
        block += possible(certificate.proof.possibleSteps.contains(step.label), assuming: certificate.proof.invariant)
        block += questions(try goals.of(step), step: step)
        return block + "(pop 1)\n"
    }

    /// Whether there is such a state at all, or such a step.
    private func possible(_ isPossible: Bool, assuming conjuncts: [Conjunct]) -> String {
        """
        (push 1)
        (assert (and \(conjuncts.map { "|\($0.name)|" }.joined(separator: " ")) true))
        \(question(isPossible ? "sat" : "unsat"))(pop 1)

        """
    }

    private func questions(_ goals: [Goal], step: AnySizeAction?) -> String {
        var cores: [String: [Int]] = [:]
        for obligation in certificate.proof.obligations where obligation.step == step?.label {
            if case .holds(let core) = obligation.outcome { cores[obligation.goal] = core }
        }
        return goals.map { goal in
            let assumed = (cores[goal.name] ?? []).map { "(assert |\(certificate.proof.invariant[$0].name)|)\n" }
            return """
                (push 1) ; \(goal.name)
                \(assumed.joined())(assert (not \(text.formula(goal.formula, parameters: step?.parameters ?? []))))
                \(question("unsat"))(pop 1)

                """
        }.joined()
    }

    private func question(_ answer: String) -> String { "(set-info :status \(answer))\n(check-sat)\n" }
}
