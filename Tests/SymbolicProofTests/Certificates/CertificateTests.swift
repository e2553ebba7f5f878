import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

@Suite("A certificate")
struct CertificateTests {
    private func certificate() throws -> Certificate {
        let model = try AnySizeModels.toy()
        let proof = try Prover(model, invariant: AnySizeModels.invariant(model)).prove()
        return Certificate(
            title: "toy", model: model, absent: [], proof: proof, stepProperties: [],
            properties: try AnySizeModels.goals(model).map(\.origin))
    }

    @Test("is accepted as it stands, and promises as many answers as there are questions")
    func accepted() throws {
        let certificate = try certificate()
        let script = try certificate.script()
        let recheck = Recheck(script)
        #expect(recheck.isAccepted)
        let answers = certificate.answers
        #expect(recheck.expected.count { $0 == "unsat" } == answers.unsat)
        #expect(recheck.expected.count { $0 == "sat" } == answers.sat)
        #expect(script.contains("; answers \(answers.unsat) unsat, \(answers.sat) sat"))
        #expect(CertificateReader.hash(in: script) == certificate.hash)
    }

    @Test("is not accepted once a conjunct is weakened")
    func weakened() throws {
        let script = try certificate().script()
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
        let place = try #require(lines.firstIndex { $0.contains("|acknowledged-place|") && $0.hasPrefix("(define-fun") })
        var weakened = lines
        weakened[place + 1] = "  true)"
        #expect(!Recheck(weakened.joined(separator: "\n")).isAccepted)
    }

    @Test("is not accepted without its questions")
    func empty() throws {
        let script = try certificate().script()
        let rest = script.split(separator: "\n").filter { !$0.hasPrefix("(set-info") && $0 != "(check-sat)" }
        #expect(!Recheck(rest.joined(separator: "\n")).isAccepted)
    }

    @Test("gives its invariant back, which is then proved again")
    func readBack() throws {
        let certificate = try certificate()
        let read = try CertificateReader(certificate.model).invariant(in: certificate.script())
        #expect(read.lost == [])
        #expect(read.read.map(\.name) == certificate.proof.invariant.map(\.name))
        #expect(try Prover(certificate.model, invariant: read.read).prove().failures.isEmpty)
    }

    @Test("names another model once anything of the model is changed")
    func hash() throws {
        let changed = Action("truncate_go", by: Actor("truncater")) {
            require(RelationalToy.truncation.is(.waiting), "a truncation waits")
            RelationalToy.truncation <- .running
        }
        #expect(try AnySizeModels.toy().hash == AnySizeModels.toy().hash)
        #expect(try AnySizeModels.toy(replacing: changed).hash != AnySizeModels.toy().hash)
    }

    @Test("that cannot be read says so", arguments: ["(define-fun", "(check-sat)"])
    func unreadable(text: String) throws {
        let reader = CertificateReader(try AnySizeModels.toy())
        #expect(throws: CertificateError.self) { try reader.invariant(in: text) }
    }
}
