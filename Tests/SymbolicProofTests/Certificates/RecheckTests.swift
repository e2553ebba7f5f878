import Foundation
import StateExploration
import Testing

@testable import SymbolicProof

@Suite("Asking a script again")
struct RecheckTests {
    /// Pigeons that each need a hole of their own, one hole too few: no answer for hours.
    private static func pigeons(holes: Int = 14) -> String {
        var script = ""
        for pigeon in 0...holes {
            let sits = (0..<holes).map { "p\(pigeon)h\($0)" }
            script += sits.map { "(declare-const \($0) Bool)\n" }.joined()
            script += "(assert (or \(sits.joined(separator: " "))))\n"
        }
        for hole in 0..<holes {
            for first in 0...holes {
                for second in 0..<first { script += "(assert (not (and p\(first)h\(hole) p\(second)h\(hole))))\n" }
            }
        }
        return script
    }

    private static let question = "(set-info :status unsat)\n(check-sat)\n"
    private static let easy = "(push 1)\n(assert false)\n\(question)(pop 1)\n"
    private static let hopeless = "; x\n; answers 3 unsat, 0 sat\n" + easy + pigeons() + question + easy

    @Test("ends in the middle of a question when it is cancelled, and keeps the answers until then")
    func cancelled() {
        let token = CancellationToken()
        Thread {
            Thread.sleep(forTimeInterval: 0.2)
            token.cancel()
        }.start()
        let recheck = Recheck(Self.hopeless, cancellation: token)
        #expect(recheck.isInterrupted)
        #expect(!recheck.isAccepted)
        #expect(recheck.expected.count == 3)
        #expect(["unsat"].starts(with: recheck.answers))
    }

    @Test("asks nothing when it was cancelled before")
    func tooLate() {
        let token = CancellationToken()
        token.cancel()
        let recheck = Recheck(Self.hopeless, cancellation: token)
        #expect(recheck.isInterrupted)
        #expect(recheck.answers == [])
    }

    @Test("is not interrupted by a token that nobody cancels")
    func undisturbed() {
        let script = "; x\n; answers 2 unsat, 0 sat\n" + Self.easy + Self.easy
        let recheck = Recheck(script, cancellation: CancellationToken())
        #expect(!recheck.isInterrupted)
        #expect(recheck.isAccepted)
    }

    @Test("goes no further than a question that the solver cannot read")
    func mistaken() {
        let script = "; x\n; answers 3 unsat, 0 sat\n" + Self.easy + "(assert nobody)\n" + Self.easy + Self.easy
        let recheck = Recheck(script)
        #expect(!recheck.isInterrupted)
        #expect(!recheck.isAccepted)
        #expect(recheck.answers.first == "unsat")
        #expect(recheck.answers.contains { $0.contains("nobody") })
        #expect(recheck.answers.count { $0 == "unsat" } == 2)
    }
}
