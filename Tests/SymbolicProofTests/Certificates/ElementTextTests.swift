import Testing
import TransitionSystems

@testable import SymbolicProof

@Suite("Questions about single elements")
struct ElementTextTests {
    private func readBack(_ script: String, of certificate: Certificate) throws -> Certificate {
        try CertificateReader(certificate.model).certificate(
            in: script, title: "toy", absent: [], goals: AnySizeModels.goals(certificate.model), stepProperties: [])
    }

    /// The questions of a script about elements, with what stands between their heading and the answer.
    private func questions(of script: String) -> [String] {
        var lines = script.split(separator: "\n")[...]
        var questions: [String] = []
        while let begin = lines.firstIndex(where: { $0.hasPrefix("(push 1) ; \(CertificateText.ofElements)") }) {
            let question = lines[(begin + 1)...].prefix { $0 != "(check-sat)" }
            questions.append(question.joined(separator: "\n"))
            lines = lines[question.endIndex...]
        }
        return questions
    }

    @Test("have no quantifier, and most questions are such")
    func plain() throws {
        let certificate = try AnySizeModels.certificate()
        let questions = questions(of: try certificate.script())
        #expect(questions.count == certificate.proof.obligations.count { $0.isOfElements })
        #expect(questions.count > certificate.answers.unsat / 2)
        for question in questions {
            #expect(!question.contains("(forall ") && !question.contains("(exists "), "\(question)")
        }
    }

    @Test("are read back as such: the script is written again letter for letter")
    func readBack() throws {
        let certificate = try AnySizeModels.certificate()
        let script = try certificate.script()
        let read = try readBack(script, of: certificate)
        #expect(try read.script() == script)
        #expect(try read.witnessScript() == certificate.witnessScript())
        let goals: Set = ["reported-once"]
        #expect(read.proof.support(of: goals) == certificate.proof.support(of: goals))
    }

    @Test("show nothing without what they rest on, and nothing of what does not hold")
    func sufficient() throws {
        let model = try AnySizeModels.toy()
        let invariant = try AnySizeModels.invariant(model)
        let proof = try Prover(model, invariant: invariant).prove()
        let goals = Goals(model: model, conjuncts: invariant, stepProperties: [])
        let obligation = try #require(
            proof.obligations.first { obligation in
                guard case .holds(let core) = obligation.outcome else { return false }
                return obligation.isOfElements && obligation.step != nil && !core.isEmpty
            })
        let step = try #require(goals.steps.first { $0.label == obligation.step })
        let goal = try #require(try goals.of(step).first { $0.name == obligation.goal })
        guard case .holds(let core) = obligation.outcome else { return }
        let never = Goal(subject: .conjunct("never"), formula: .false)
        let found = try ElementText.sufficient(model, invariant, step: step, [(goal, core), (goal, []), (never, core)])
        #expect(found == [true, false, false])
    }

    @Test("are not those that the model asks once a conjunct is weakened, or something is assumed beside")
    func tampered() throws {
        let certificate = try AnySizeModels.certificate()
        let script = try certificate.script()
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated()
        where line.hasPrefix("(define-fun |") && line.contains("\(ElementText.relation)| ((") {
            var weakened = lines
            weakened[place + 1] = "  true)"
            let changed = weakened.joined(separator: "\n")
            // The solver may accept it: of a conjunct that no other rests on, less is shown. The model asks for all.
            #expect(try readBack(changed, of: certificate).script() != changed, "\(line)")
        }
        for line in lines where line.hasPrefix("(declare-fun |clause ") || line.hasPrefix("(assert (|") {
            let changed = script.replacing("\(line)\n", with: "\(line)\n(assert false)\n", maxReplacements: 1)
            #expect(try readBack(changed, of: certificate).script() != changed)
        }
    }

    @Test("say of an element that a step leaves alone what was said before, and of the step's own only what is new")
    func cases() throws {
        let model = try AnySizeModels.toy()
        let step = try #require(model.steps.first { $0.parameters.count == 1 })
        let parameter = step.parameters[0]
        let element = Binder("e", sort: parameter.sort)
        let isOwn = Expression.equal(.bound(element), .bound(parameter))
        let other = Expression.equal(
            .bound(Binder("x", sort: parameter.sort)), .bound(Binder("y", sort: parameter.sort)))
        func all(_ rest: Expression) -> [ElementCase] { ElementCase.all(rest, of: [element], step.parameters) }
        let split = all(.or([isOwn, other]))
        #expect(split.map(\.rest) == [other])
        #expect(split.map { $0.conditions.map(\.isSame) } == [[false]])
        #expect(all(.and([isOwn, other])).map(\.rest) == [.false, other])
        #expect(all(other).map(\.conditions.count) == [0])
    }
}
