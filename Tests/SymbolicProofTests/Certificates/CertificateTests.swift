import Testing
import TransitionSystems

@testable import DirectIOModel
@testable import SymbolicProof

@Suite("A certificate")
struct CertificateTests {
    @Test("is accepted as it stands, and promises as many answers as there are questions")
    func accepted() throws {
        let certificate = try AnySizeModels.certificate()
        let answers = certificate.answers
        let script = try certificate.script()
        let proof = Recheck(script)
        #expect(proof.isAccepted)
        #expect(proof.expected == Array(repeating: "unsat", count: answers.unsat))
        #expect(script.contains("; answers \(answers.unsat) unsat, 0 sat"))
        #expect(CertificateReader.hash(in: script) == certificate.hash)
        let witnesses = Recheck(try certificate.witnessScript())
        #expect(witnesses.isAccepted)
        #expect(witnesses.expected == Array(repeating: "sat", count: answers.sat))
    }

    @Test("is not accepted once the invariant is false: then there are no states that it speaks of")
    func emptied() throws {
        let lines = try AnySizeModels.certificate().witnessScript().split(
            separator: "\n", omittingEmptySubsequences: false)
        let place = try #require(lines.firstIndex { $0.hasPrefix("(define-fun") })
        var emptied = lines
        emptied[place + 1] = "  false)"
        #expect(!Recheck(emptied.joined(separator: "\n")).isAccepted)
    }

    @Test("is not accepted without one of its steps")
    func shortened() throws {
        let certificate = try AnySizeModels.certificate()
        let script = try certificate.script()
        let place = try #require(script.firstRange(of: "\n; \(certificate.model.steps[0].label)\n"))
        let next = try #require(script.firstRange(of: "\n; \(certificate.model.steps[1].label)\n"))
        let shortened = script[..<place.lowerBound] + script[next.lowerBound...]
        #expect(!Recheck(String(shortened)).isAccepted)
    }

    @Test("is not accepted once a conjunct is weakened")
    func weakened() throws {
        let script = try AnySizeModels.certificate().script()
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
        let place = try #require(lines.firstIndex { $0.hasPrefix("(define-fun |acknowledged-place of|") })
        var weakened = lines
        weakened[place + 1] = "  true)"
        #expect(!Recheck(weakened.joined(separator: "\n")).isAccepted)
    }

    @Test("is not accepted without its questions")
    func empty() throws {
        let script = try AnySizeModels.certificate().script()
        let rest = script.split(separator: "\n").filter { !$0.hasPrefix("(set-info") && $0 != "(check-sat)" }
        #expect(!Recheck(rest.joined(separator: "\n")).isAccepted)
    }

    @Test("gives its invariant back, which is then proved again")
    func readBack() throws {
        let certificate = try AnySizeModels.certificate()
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
