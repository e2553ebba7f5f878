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
    private let elements: ElementText
    private var model: AnySizeModel { certificate.model }

    init(_ certificate: Certificate, _ subject: Subject) {
        self.certificate = certificate
        self.subject = subject
        text = SMTText(model: certificate.model, values: .datatypes)
        elements = ElementText(certificate.model, certificate.proof.invariant)
    }

    /// The whole script.
    func script() throws(AnySizeError) -> String {
        var definitions = "\n; The invariant: \(certificate.proof.invariant.count) conjuncts.\n"
        definitions += subject == .proof ? elements.conjuncts() : conjuncts()
        if let progress = certificate.progress { definitions += ranking(progress.ranking) }
        let goals = certificate.goals
        var blocks = "\n; Initial states.\n(push 1)\n" + body(nil, goals.initially(), isPossible: true) + "(pop 1)\n"
        for step in goals.steps {
            let isPossible = certificate.proof.possibleSteps.contains(step.label)
            blocks += "\n; \(step.label)\n(push 1)\n" + text.constants(of: step)
            blocks += body(step, try goals.of(step), isPossible: isPossible) + "(pop 1)\n"
        }
        // What is declared for the questions is known when they are written.
        return header() + "\n(set-logic ALL)\n" + text.declarations() + elements.declarations() + definitions + blocks
    }

    /// The conjuncts as witnesses have them, which assume them all throughout.
    private func conjuncts() -> String {
        let invariant = certificate.proof.invariant
        return invariant.map { "(define-fun |\($0.name)| () Bool\n  \(text.formula($0.formula)))\n" }.joined()
            + "(assert \(whole))\n"
    }

    /// The whole invariant.
    private var whole: String {
        "(and \(certificate.proof.invariant.map { "|\($0.name)|" }.joined(separator: " ")) true)"
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
        let options = isProof ? "--enum-inst\(miniscoping)" : "--finite-model-find --fmf-mbqi=none --no-cbqi"
        let title =
            isProof
            ? "proved for any number of \(certificate.sorts.joined(separator: ", "))"
            : "that nothing is proved for want of states"
        let contents =
            isProof
            ? """
            First the state, then the invariant; then that every initial state satisfies it, and for each kind of step
            ; that it leads from states that satisfy it to such states. Assumed in each question is no more than the
            ; conjuncts named there. A name such as Request!1 stands for any element: what is shown of it holds of all.
            ; A question "of elements" assumes what the conjuncts and the step say of a few elements, and nothing of
            ; what a clause means.
            """
            : """
            First the state, then the invariant, which is assumed throughout; then whether there are initial states that
            ; satisfy it, and for each kind of step whether there is one from such a state.
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

    /// What is known of a kind of step, or of the initial states, and what is asked.
    private func body(_ step: AnySizeAction?, _ goals: [Goal], isPossible: Bool) -> String {
        let parameters = step?.parameters ?? []
        func assertions(_ conditions: [Expression]) -> String {
            conditions.map { "(assert \(text.formula($0, parameters: parameters)))\n" }.joined()
        }
        guard subject == .proof else {
            return assertions(step?.guards ?? model.initially) + (isPossible ? question("sat") : "")
        }
        let asked = questions(goals, step)
        let known = elements.assumptions(of: step, in: model, goals)
        return known.ofElements.joined() + asked.ofElements + assertions(known.full)
            + (isPossible ? "" : impossibility()) + asked.full
    }

    /// That there is no such step is part of the proof.
    private func impossibility() -> String { "(push 1)\n(assert \(whole))\n\(question("unsat"))(pop 1)\n" }

    /// The questions that need no quantifier, and the others.
    private func questions(_ goals: [Goal], _ step: AnySizeAction?) -> (ofElements: String, full: String) {
        var obligations: [String: Proof.Obligation] = [:]
        for obligation in certificate.proof.obligations where obligation.step == step?.label {
            obligations[obligation.goal] = obligation
        }
        let parameters = step?.parameters ?? []
        var questions = (ofElements: "", full: "")
        for goal in goals {
            var core: [Int] = []
            if case .holds(let held)? = obligations[goal.name]?.outcome { core = held }
            if obligations[goal.name]?.isOfElements == true,
                let script = elements.outlined(goal, core: core, parameters)
            {
                let heading = "(push 1) ; \(Self.ofElements)\(goal.name)\n"
                questions.ofElements += "\(heading)\(script)\(question("unsat"))(pop 1)\n"
            } else {
                let script = elements.full(goal, core: core, parameters)
                questions.full += "(push 1) ; \(goal.name)\n\(script)\(question("unsat"))(pop 1)\n"
            }
        }
        return questions
    }

    /// Marks a question without quantifiers.
    static let ofElements = "of elements: "

    private func question(_ answer: String) -> String { "(set-info :status \(answer))\n(check-sat)\n" }
}
