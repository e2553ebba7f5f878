import SymbolicProof
import TransitionSystems

extension ProofSession {
    /// Asks the questions of a version's certificate; none if there is no certificate.
    func recheck(_ plan: ProofPlan) throws -> [RecheckResult] {
        let (version, family) = (plan.version.id, plan.family.name)
        guard let script = folder.script(of: version, family: family) else { return [] }
        let today = try plan.distrusting(CertificateReader.distrusted(in: script))
        let file = ProofFolder.file(of: version, family: family)
        let witnessFile = ProofFolder.witnessFile(of: version, family: family)
        let certificate: Certificate
        do {
            certificate = try CertificateReader(today.model).certificate(
                in: script, title: plan.title, absent: plan.absent, goals: today.goals,
                stepProperties: today.stepProperties, claims: today.claims,
                movesQuantifiersInwards: today.movesQuantifiersInwards)
        } catch {
            let outcome = RecheckResult.Outcome.refused("it is \(error)")
            return [RecheckResult(file: path(of: file), outcome: outcome, certificate: nil, answers: 0)]
        }
        return [
            try recheck(file, script, of: certificate, today) { try certificate.script() },
            try recheck(witnessFile, folder.contents(witnessFile), of: certificate, today) {
                try certificate.witnessScript()
            },
        ]
    }

    private func path(of file: String) -> String { "\(folder.path)/\(file)" }

    private func recheck(
        _ file: String, _ script: String?, of certificate: Certificate, _ plan: ProofPlan, expected: () throws -> String
    ) throws -> RecheckResult {
        guard let script else {
            return RecheckResult(
                file: path(of: file), outcome: .refused("it is missing"), certificate: certificate, answers: 0)
        }
        Console.progress("\(file): asking Z3 \(SolverVersion.z3)")
        let answers = Recheck(script, cancellation: cancellation)
        let outcome: RecheckResult.Outcome =
            if answers.isInterrupted {
                .interrupted(after: answers.answers.count)
            } else if let problem = try problem(script, answers, plan, expected) {
                .refused(problem)
            } else {
                .accepted
            }
        return RecheckResult(
            file: path(of: file), outcome: outcome, certificate: certificate, answers: answers.expected.count)
    }

    /// Why a script is not accepted; `nil`: it is.
    private func problem(
        _ script: String, _ answers: Recheck, _ plan: ProofPlan, _ expected: () throws -> String
    ) throws -> String? {
        if CertificateReader.hash(in: script) != plan.model.hash {
            return "it is stale, about another model than today's; "
                + ProofFolder.renewal(of: plan.version.id, family: plan.family.name, "--infer --write")
        }
        if !answers.isWhole { return "its header promises other answers than there are questions" }
        if !answers.isAccepted {
            let first = zip(answers.answers, answers.expected).enumerated().first { $0.element.0 != $0.element.1 }
            let place = (first?.offset ?? min(answers.answers.count, answers.expected.count)) + 1
            return "question \(place) of \(answers.expected.count) is answered '\(first?.element.0 ?? "nothing")'"
        }
        if script != (try expected()) {
            return "it was altered; written out of today's model and its own invariant it is another text"
        }
        return nil
    }
}

/// What came of asking a script's questions.
struct RecheckResult {
    /// How it ended.
    enum Outcome: Equatable {
        case accepted
        /// It is not accepted, and why.
        case refused(String)
        /// Nothing was decided when so many questions were answered.
        case interrupted(after: Int)
    }

    let file: String
    let outcome: Outcome
    /// What it says, read with today's model; `nil` where it cannot be read.
    let certificate: Certificate?
    /// How many questions it has.
    let answers: Int

    var isAccepted: Bool { outcome == .accepted }
    var isRefused: Bool { if case .refused = outcome { true } else { false } }

    /// Why it is not accepted; `nil`: it is.
    var problem: String? {
        switch outcome {
        case .accepted: nil
        case .refused(let problem): problem
        case .interrupted(let count): "interrupted after \(count) of \(answers) answers"
        }
    }

    var line: String {
        switch outcome {
        case .accepted: "\(file): accepted by Z3 \(SolverVersion.z3), \(answers) answers as they must be"
        case .refused(let problem): "\(file): not accepted: \(problem)"
        case .interrupted: "\(file): \(problem ?? "")"
        }
    }
}
