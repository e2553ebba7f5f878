import Testing
import TransitionSystems

@Suite("Printing")
struct PrintingTests {
    private typealias W = Writes
    private let r = Term<W.Request>(unchecked: parameter())

    private func text(_ term: Term<Bool>, _ notation: Notation = .symbols) -> String { term.expression.text(notation) }

    @Test("names variables, binders and cases, with no more parentheses than needed")
    func formulas() {
        #expect(text(W.place[r].is(.submitting) && W.left[r] > 0) == "pc[r] = submitting ∧ iss[r] > 0")
        #expect(text(W.left[r] >= 1) == "iss[r] ≥ 1")
        #expect(text(1 <= W.left[r]) == "iss[r] ≥ 1")
        #expect(text(W.left[r] - (W.inFlight - 1) == 0) == "iss[r] − (dio − 1) = 0")
        #expect(text(W.left[r] + 1 - W.inFlight < 2) == "iss[r] + 1 − dio < 2")
        #expect(text(!(W.reported[r] && W.left[r] == 0)) == "¬(ack[r] ∧ iss[r] = 0)")
        #expect(text((W.reported[r] || true) && !W.reported[r]) == "(ack[r] ∨ true) ∧ ¬ack[r]")
        #expect(text((W.reported[r] ==> true) ==> false) == "(ack[r] ⇒ true) ⇒ false")
        #expect(text(W.reported[r] ==> true ==> false) == "ack[r] ⇒ true ⇒ false")
        #expect(text(W.reported[r] <=> W.left[r] == 0) == "ack[r] ⇔ iss[r] = 0")
        #expect(text(W.left[r] != 1) == "iss[r] ≠ 1")
        #expect(text(W.inFlight.next == W.inFlight + 1) == "dio′ = dio + 1")
        #expect(text((W.inFlight + 1).next == 2) == "(dio + 1)′ = 2")
        #expect(text(W.inFlight == ifThenElse(W.reported[r], 1, 0)) == "dio = (if ack[r] then 1 else 0)")
        #expect(text(all {}) == "true")
        #expect(text(any {}) == "false")
    }

    @Test("writes tests for several cases as membership")
    func members() {
        #expect(text(W.place[r].is(.idle, .done)) == "pc[r] ∈ {idle, done}")
        #expect(text(W.place[r].isNot(.idle, .done)) == "pc[r] ∉ {idle, done}")
        #expect(text(!W.place[r].is(.idle, .done)) == "pc[r] ∉ {idle, done}")
        #expect(text(W.place[r].isNot(.idle)) == "pc[r] ≠ idle")
        #expect(text(!W.place[r].is(.idle, .done), .ascii) == "pc[r] not in {idle, done}")
    }

    @Test("writes quantifiers with their sorts, and tells binders of one name apart")
    func quantifiers() {
        let idle = forAll("r", in: W.Request.self) { r in W.place[r].is(.idle) }
        #expect(text(idle) == "∀ r ∈ Request: pc[r] = idle")
        #expect(text(idle && true) == "(∀ r ∈ Request: pc[r] = idle) ∧ true")
        let some = exists("r", in: W.Request.self) { q in W.reported[q] && W.reported[r] }
        #expect(text(some) == "∃ r2 ∈ Request: ack[r2] ∧ ack[r]")
        let number = count("q", in: W.Request.self) { q in W.reported[q] }
        #expect(text(number == 0) == "#{q ∈ Request | ack[q]} = 0")
        #expect(text(some, .ascii) == "exists r2 in Request: ack[r2] && ack[r]")
        let (a, b) = (Binder("a", sort: W.Block.sort), Binder("b", sort: W.Block.sort))
        #expect(Expression.follows(.bound(a), .bound(b)).text() == "a followed by b")
    }

    @Test("writes settings")
    func settings() {
        #expect(text(W.counting.is(.late)) == "counting = late")
        #expect(text(Part("size", "").isComposed) == "part(size)")
        #expect(text(Limit("bios", "").permits(oneMoreThan: W.inFlight)) == "dio < bios")
    }

    @Test("gives one key to formulas that differ in binders' names and places only")
    func keys() {
        func formula(_ a: String, _ b: String, swapped: Bool = false) -> String {
            forAll(a, in: W.Request.self) { x in
                exists(b, in: W.Request.self) { y in
                    W.left[swapped ? y : x] <= W.left[swapped ? x : y]
                }
            }.expression.structuralKey
        }
        #expect(formula("r", "q") == formula("x", "x"))
        #expect(formula("r", "q") != formula("r", "q", swapped: true))
    }

    @Test("writes an action with everything that a reader asks for")
    func action() {
        #expect(
            W.begin.text() == """
                begin(r ∈ Request)
                  by submitter, in process context, weakly fair
                  mirrors ext4_direct_IO()
                  require pc[r] = idle  — the request is idle
                  pc[r] ← submitting
                  iss[r] ← 2
                  when counting = early:
                    dio ← dio + 1
                """)
        let reset = Action("reset", Parameter<Int>("n", in: 0...2), by: W.device, fault: W.eio, "All start again.") {
            n in
            forEach("q", in: W.Request.self) { q in
                when(W.left[q] == n) {
                    W.left[q] <- 0
                } otherwise: {
                    W.left[q] <- n
                }
            }
        }
        #expect(
            reset.text(.ascii) == """
                reset(n in 0...2)
                  by device, in process context, no fairness, fault eio
                  All start again.
                  for each q in Request:
                    when iss[q] = n:
                      iss[q] <- 0
                    otherwise:
                      iss[q] <- n
                """)
    }

    @Test("writes a property, one line a conjunct")
    func property() {
        #expect(
            W.reportedWhenDone.text() == """
                reported: exactly the finished writes were reported
                  always:
                    ∀ r ∈ Request:
                      ack[r] ⇔ pc[r] = done
                      pc[r] = waiting ⇒ iss[r] = 0
                """)
        let ends = Property.leadsTo(
            "ends", "a write ends", cause: W.inFlight == 1, effect: W.inFlight == 0,
            applies: (W.counting.is(.early), "nothing is counted"), source: "a sentence")
        #expect(
            ends.text(.ascii) == """
                ends: a write ends
                  where counting = early; else: nothing is counted
                  restates a sentence
                  dio = 1 ~> dio = 0
                """)
        let each = Property.leadsTo(
            "each", "each write ends", forEach: "r", in: W.Request.self, cause: { r in W.place[r].isNot(.idle) },
            effect: { r in W.place[r].is(.done) })
        #expect(each.text() == "each: each write ends\n  ∀ r ∈ Request: pc[r] ≠ idle ↝ pc[r] = done")
        let owned = Property.access("locked", "only the owner counts", to: [W.inFlight.declaration], by: W.Request.self)
        {
            W.place[$0].is(.waiting)
        }
        #expect(
            owned.text() == """
                locked: only the owner counts
                  whenever by ∈ Request touches dio:
                    pc[by] = waiting
                """)
    }
}
