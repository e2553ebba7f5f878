public import TransitionSystems

extension CertificateReader {
    /// The certificate that a script is, read back as far as it can be: its invariant, and what each question assumes.
    ///
    /// Written out again it is the script, letter for letter, exactly if the script asks all that must be asked of this
    /// model: nothing left out, nothing altered. What the properties say is the model's word, not the script's.
    ///
    /// - Parameters:
    ///   - title: The version and the family.
    ///   - goals: The conjuncts of the properties of states that the version has.
    ///   - absent: Environment actors that take no part, by name.
    ///   - stepProperties: The properties of steps that the version has.
    ///   - claims: What the version claims to happen in the end.
    ///   - movesQuantifiersInwards: ``Certificate/movesQuantifiersInwards``.
    /// - Throws: ``CertificateError``.
    public func certificate(
        in script: String, title: String, absent: [String], goals: [Conjunct], stepProperties: [Property],
        claims: [ProgressClaim] = [], movesQuantifiersInwards: Bool = false
    ) throws(CertificateError) -> Certificate {
        let said = Dictionary(goals.map { ($0.name, $0) }) { first, _ in first }
        let invariant = try invariant(in: script).read.map { said[$0.name] ?? $0 }
        let reading = QuestionReader(invariant, of: script)
        let properties = Self.properties(in: script)
        let progress = progress(claims.filter { properties.contains($0.property) }, in: script)
        let spoken = stepProperties.map(\.id) + (progress?.claims.map(\.property) ?? [])
        try refuseUnshown(properties, invariant, goals, spoken: Set(spoken))
        let steps = model.steps + (progress?.ends ?? [])
        let proof = Proof(
            invariant: invariant, obligations: reading.obligations,
            possibleSteps: Set(steps.map(\.label)).subtracting(reading.impossible), seconds: 0)
        return Certificate(
            title: title, model: model, absent: absent, proof: proof,
            stepProperties: stepProperties.filter { properties.contains($0.id) }, progress: progress, properties: properties,
            movesQuantifiersInwards: movesQuantifiersInwards)
    }

    /// A script proves a property of states if all its conjuncts are in the invariant, one of steps or of a counter by
    /// questions of its own. What is neither is promised and not shown.
    private func refuseUnshown(
        _ properties: [String], _ invariant: [Conjunct], _ goals: [Conjunct], spoken: Set<String>
    ) throws(CertificateError) {
        let names = Set(invariant.map(\.name))
        let counted = Set(model.counters.values.filter(\.isTrusted).map(\.property))
        for id in properties {
            let own = goals.filter { $0.origin == id }
            let isShown =
                own.isEmpty
                ? counted.contains(id) || spoken.contains(id)
                : own.allSatisfy { names.contains($0.name) }
            guard isShown else { throw .notShown(id) }
        }
    }

    /// The ids of the properties that a script proves, by its header.
    public static func properties(in script: String) -> [String] {
        let prefix = "; Proved are: "
        guard let line = script.split(separator: "\n").first(where: { $0.hasPrefix(prefix) }) else { return [] }
        return line.dropFirst(prefix.count).dropLast().split(separator: ", ").map(String.init)
    }
}

extension CertificateReader {
    /// Which of a number of sets each kind of step takes something out of, by the questions of a script.
    func descent(in script: String, below count: Int) -> [String: Int] {
        var descent: [String: Int] = [:]
        for obligation in QuestionReader([], of: script).obligations {
            guard let step = obligation.step, let set = Ranking.loser(obligation.goal), (0..<count).contains(set) else { continue }
            descent[step] = set
        }
        return descent
    }
}

/// Reads the questions of a script, line by line.
private struct QuestionReader {
    private(set) var obligations: [Proof.Obligation] = []
    /// Kinds of step that the script shows never to happen.
    private(set) var impossible: Set<String> = []
    private let positions: [String: Int]
    private var step: String?
    private var heading: String?
    private var goal: (name: String, core: [Int], isOfElements: Bool)?

    init(_ invariant: [Conjunct], of script: String) {
        positions = Dictionary(invariant.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
        for line in script.split(separator: "\n").drop(while: { $0 != "; Initial states." }) { read(line) }
    }

    private mutating func read(_ line: Substring) {
        let question = "(push 1) ; "
        if line.hasPrefix("; ") {
            heading = String(line.dropFirst(2))
        } else if line.hasPrefix(question) {
            let name = line.dropFirst(question.count)
            let mark = CertificateText.ofElements
            let isOfElements = name.hasPrefix(mark)
            goal = (String(isOfElements ? name.dropFirst(mark.count) : name), [], isOfElements)
        } else if line == "(push 1)" {
            if let heading {
                step = heading == "Initial states." ? nil : heading
            } else if let step {
                impossible.insert(step)
            }
            heading = nil
        } else if line == "(pop 1)" {
            if let goal {
                obligations.append(
                    Proof.Obligation(
                        step: step, goal: goal.name, outcome: .holds(core: goal.core), isOfElements: goal.isOfElements))
            }
            goal = nil
        } else if let position = assumed(in: line), goal?.core.contains(position) == false {
            goal?.core.append(position)
        }
    }

    /// Which conjunct a line assumes, in full or of some elements; `nil`: none.
    private func assumed(in line: Substring) -> Int? {
        for prefix in ["(assert |", "(assert (|"] where line.hasPrefix(prefix) {
            let symbol = line.dropFirst(prefix.count).prefix { $0 != "|" }
            for suffix in ["", ElementText.relation, ElementText.outline] where symbol.hasSuffix(suffix) {
                if let position = positions[String(symbol.dropLast(suffix.count))] { return position }
            }
        }
        return nil
    }
}
