import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

@Suite("What happens in the end")
struct ProgressArgumentTests {
    private func argument(_ model: AnySizeModel) throws -> ProgressArgument {
        var search = RankingSearch(model, invariant: [])
        let claims = try [ProgressClaim(Errands.everyTaskEnds, in: model)].compactMap(\.self)
        return ProgressArgument([.everyRunEnds] + claims, ranking: try search.run().ranking, of: model)
    }

    private func proof(_ model: AnySizeModel, lemma: Bool = true) throws -> Proof {
        let invariant = lemma ? try Errands.lemma(model) : []
        return try Prover(model, invariant: invariant, progress: argument(model)).prove()
    }

    @Test("is proved at any size: every run ends, and where it ends nobody waits")
    func proved() throws {
        let model = try Errands.model()
        let proof = try proof(model)
        #expect(proof.failures.map(\.name) == [])
        #expect(proof.support(of: try argument(model).descent.union(["every-task-ends"])) == [0])
        #expect(proof.possibleSteps.contains(ProgressArgument.endLabel))
    }

    @Test("is not proved where a lock is never let go of")
    func neverReleased() throws {
        let model = try Errands.model(.neverReleases)
        let failures = try proof(model, lemma: false).failures
        #expect(failures.map(\.name) == ["every-task-ends × the end of a run"])
    }

    @Test("is not proved where a run can go round for ever")
    func endless() throws {
        let failures = try proof(Errands.model(.mayGiveUp)).failures
        #expect(failures.map(\.name) == ["some set loses something × take", "some set loses something × give_up"])
    }

    @Test("needs to know who holds what")
    func lacking() throws {
        let failures = try proof(Errands.model(), lemma: false).failures
        #expect(failures.map(\.goal) == ["every-task-ends"])
    }

    @Test("of direct writes asks for ever more blocks, and says by which step")
    func cycle() throws {
        let cycle = try #require(try ProgressArgument.cycle(of: AnySizeModels.core("fixed")))
        #expect(!cycle.isEmpty)
        #expect(cycle.allSatisfy { $0.formula.hasSuffix("cannot be taken") })
    }
}

@Suite("A certificate of progress")
struct ProgressCertificateTests {
    private func certificate() throws -> Certificate {
        let model = try Errands.model()
        var search = RankingSearch(model, invariant: [])
        let claims = try [ProgressClaim(Errands.everyTaskEnds, in: model)].compactMap(\.self)
        let progress = ProgressArgument([.everyRunEnds] + claims, ranking: try search.run().ranking, of: model)
        let proof = try Prover(model, invariant: Errands.lemma(model), progress: progress).prove()
        return Certificate(
            title: "errands", model: model, absent: [], proof: proof, stepProperties: [], progress: progress,
            properties: [ProgressClaim.termination, "every-task-ends"])
    }

    private func readBack(_ script: String) throws -> Certificate {
        let model = try Errands.model()
        return try CertificateReader(model).certificate(
            in: script, title: "errands", absent: [], goals: [], stepProperties: [],
            claims: [.everyRunEnds, try #require(try ProgressClaim(Errands.everyTaskEnds, in: model))])
    }

    @Test("is accepted, and read back is the same text")
    func accepted() throws {
        let certificate = try certificate()
        let script = try certificate.script()
        #expect(Recheck(script).isAccepted)
        #expect(Recheck(try certificate.witnessScript()).isAccepted)
        #expect(script.contains("(define-fun |rank 1| ((t Task)) Bool"))
        #expect(try readBack(script).script() == script)
    }

    @Test("is not the same text with a set of the ranking left out")
    func shortened() throws {
        let script = try certificate().script()
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
        let place = try #require(lines.firstIndex { $0.hasPrefix("(define-fun |rank 2|") })
        let shortened = (lines[..<place] + lines[(place + 2)...]).joined(separator: "\n")
        #expect(try readBack(shortened).script() != shortened)
    }

    @Test("does not promise what it has no ranking for")
    func promised() throws {
        let script = try certificate().script()
        let end = try #require(script.firstRange(of: "\n; The ranking: "))
        let begin = try #require(script.firstRange(of: "\n; Initial states."))
        let without = String(script[..<end.lowerBound] + script[begin.lowerBound...])
        #expect(throws: CertificateError.self) { try readBack(without) }
    }
}
