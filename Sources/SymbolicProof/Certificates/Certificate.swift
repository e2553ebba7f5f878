public import TransitionSystems

/// A proof of any size in a form that others can check.
public struct Certificate: Sendable {
    /// The version and what is proved of it: `seed, part core`.
    public let title: String
    /// The model proved.
    public let model: AnySizeModel
    /// Environment actors that take no part, by name.
    public let absent: [String]
    /// The proof: every obligation holds.
    public let proof: Proof
    /// Properties of steps that are proved beside the invariant.
    public let stepProperties: [Property]
    /// What happens in the end, and why; proved beside the invariant too.
    public let progress: ProgressArgument?
    /// The ids of the properties proved.
    public let properties: [String]
    /// Whether cvc5 is to move quantifiers inwards. Goals of many conjuncts, such as a refinement's, need it: without it
    /// some of them do not end.
    public let movesQuantifiersInwards: Bool

    /// A certificate of a proof.
    ///
    /// - Precondition: Every obligation of the proof holds.
    public init(
        title: String, model: AnySizeModel, absent: [String], proof: Proof, stepProperties: [Property],
        progress: ProgressArgument? = nil, properties: [String], movesQuantifiersInwards: Bool = false
    ) {
        precondition(proof.failures.isEmpty, "only a proof is certified: \(proof.failures.map(\.name)) fail")
        self.title = title
        self.model = model
        self.absent = absent
        self.proof = proof
        self.stepProperties = stepProperties
        self.progress = progress
        self.properties = properties
        self.movesQuantifiersInwards = movesQuantifiersInwards
    }

    /// The names of the sorts that have any size.
    var sorts: [String] { model.sorts.map(\.name) }

    /// Counters of which nothing is assumed, because they do not move as what they count does.
    public var distrustedCounters: [String] { model.counters.values.filter { !$0.isTrusted }.map(\.counter.name).sorted() }

    /// Tells models apart: it changes with every declaration, initial value, guard and update that the proof is about.
    public var hash: String { model.hash }

    /// The script that proves: each of its questions is answered `unsat`.
    ///
    /// - Throws: ``AnySizeError``.
    public func script() throws(AnySizeError) -> String { try CertificateText(self, .proof).script() }

    /// The script that shows that nothing holds for want of states: each of its questions is answered `sat`. It is apart
    /// because solvers look for a model in another way than for a contradiction.
    ///
    /// - Throws: ``AnySizeError``.
    public func witnessScript() throws(AnySizeError) -> String { try CertificateText(self, .witnesses).script() }

    /// How many questions must be answered which way.
    public var answers: (unsat: Int, sat: Int) {
        let possible = proof.possibleSteps.count
        // Each kind of step, and the initial states, are asked whether there are any.
        return (proof.obligations.count + goals.steps.count - possible, possible + 1)
    }

    /// What is shown.
    var goals: Goals {
        Goals(model: model, conjuncts: proof.invariant, stepProperties: stepProperties, progress: progress)
    }
}

extension AnySizeModel {
    /// Tells models apart: 16 hexadecimal digits that change with every declaration, initial value, guard and update.
    public var hash: String {
        let text = SMTText(model: self, values: .datatypes)
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ string: String) {
            for byte in string.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        add(text.declarations())
        for formula in initially { add(text.formula(formula)) }
        for step in steps {
            add(step.label)
            for formula in step.guards { add(text.formula(formula, parameters: step.parameters)) }
            for update in step.updates { add(text.update(update, parameters: step.parameters)) }
        }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension SMTText {
    /// What a line of a step assigns.
    fileprivate func update(_ update: AnySizeAction.Update, parameters: [Binder]) -> String {
        let bound = parameters + update.elements
        let cell = ([update.variable.name] + update.indices.map { formula($0, parameters: bound) }).joined(separator: " ")
        let value =
            switch update.value {
            case .truth(let value): formula(value, parameters: bound)
            case .cases(let cases), .change(let cases):
                cases.map { "\($0.value) \(formula($0.condition, parameters: bound))" }.joined(separator: ";")
            }
        return "\(cell) \(formula(update.condition, parameters: bound)) \(value)"
    }
}
