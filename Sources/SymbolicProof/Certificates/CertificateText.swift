import TransitionSystems

/// Writes a proof of any size as one SMT-LIB 2 script that stands on its own: any solver that reads quantifiers,
/// uninterpreted sorts and datatypes can check it.
///
/// Every `check-sat` stands behind a `set-info :status` that says what it must answer.
struct CertificateText {
    /// What a script shows.
    enum Subject {
        /// That the invariant holds in every run.
        case proof
        /// That there are initial states, and steps of each kind.
        case witnesses
    }

    let certificate: Certificate
    let subject: Subject
    private let text: SMTText
    private var model: AnySizeModel { certificate.model }

    init(_ certificate: Certificate, _ subject: Subject) {
        self.certificate = certificate
        self.subject = subject
        text = SMTText(model: certificate.model, values: .datatypes)
    }

    /// The whole script.
    func script() throws(AnySizeError) -> String {
        var script = header() + "\n(set-logic ALL)\n" + text.declarations()
        script += "\n; The invariant: \(certificate.proof.invariant.count) conjuncts.\n"
        for conjunct in certificate.proof.invariant {
            script += "(define-fun |\(conjunct.name)| () Bool\n  \(text.formula(conjunct.formula)))\n"
        }
        if let progress = certificate.progress { script += ranking(progress.ranking) }
        script += "\n; Initial states.\n(push 1)\n"
        for formula in model.initially { script += "(assert \(text.formula(formula)))\n" }
        script += possible(true)
        let goals = certificate.goals
        script += questions(goals.initially(), step: nil)
        script += "(pop 1)\n"
        for step in goals.steps { script += try block(step, goals) }
        return script
    }

    /// The sets of a ranking, as relations of which no question speaks: what each says of a step is written out there.
    private func ranking(_ ranking: Ranking) -> String {
        var script = "\n; The ranking: \(ranking.sets.count) sets. Each step takes something out of one and puts nothing\n"
        script += "; into that or an earlier one, so that runs end.\n"
        for (position, set) in ranking.sets.enumerated() {
            let elements = set.elements.map { "(\($0.name) \($0.sort.name))" }.joined(separator: " ")
            script += "(define-fun |\(Ranking.name(position))| (\(elements)) Bool\n  \(text.formula(set.condition)))\n"
        }
        return script
    }

    private func header() -> String {
        let answers = certificate.answers
        let isProof = subject == .proof
        let miniscoping = certificate.movesQuantifiersInwards ? " --miniscope-quant=agg" : ""
        let options = isProof ? "--enum-inst\(miniscoping)" : "--finite-model-find"
        let title =
            isProof
            ? "proved for any number of \(certificate.sorts.joined(separator: ", "))"
            : "that nothing is proved for want of states"
        let contents =
            isProof
            ? """
            First the state, then the invariant; then that every initial state satisfies it, and for each kind of step
            ; that it leads from states that satisfy it to such states. Assumed in each question is no more than the
            ; conjuncts named there.
            """
            : """
            First the state, then the invariant; then whether there are initial states that satisfy it, and for each kind
            ; of step whether there is one from such a state.
            """
        return """
            ; \(certificate.title): \(title).
            ; model \(certificate.hash)
            ; parts \(model.parts.map(\.name).sorted().joined(separator: " "))
            ; without \(certificate.absent.joined(separator: " "))
            ; distrusted \(certificate.distrustedCounters.joined(separator: " "))
            ; answers \(isProof ? answers.unsat : 0) unsat, \(isProof ? 0 : answers.sat) sat
            ; z3 FILE
            ; cvc5 --incremental \(options) --lang smt2 FILE
            ;
            ; Proved are: \(certificate.properties.joined(separator: ", ")).
            ; \(contents)

            """
    }

    private func block(_ step: AnySizeAction, _ goals: Goals) throws(AnySizeError) -> String {
        var block = "\n; \(step.label)\n(push 1)\n" + text.constants(of: step)
        for condition in step.guards { block += "(assert \(text.formula(condition, parameters: step.parameters)))\n" }
        block += possible(certificate.proof.possibleSteps.contains(step.label))
        block += questions(try goals.of(step), step: step)
        return block + "(pop 1)\n"
    }

    /// Whether there is such a state at all, or such a step: that there is none is part of the proof.
    private func possible(_ isPossible: Bool) -> String {
        guard isPossible == (subject == .witnesses) else { return "" }
        return """
        (push 1)
        (assert (and \(certificate.proof.invariant.map { "|\($0.name)|" }.joined(separator: " ")) true))
        \(question(isPossible ? "sat" : "unsat"))(pop 1)

        """
    }

    private func questions(_ goals: [Goal], step: AnySizeAction?) -> String {
        guard subject == .proof else { return "" }
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
