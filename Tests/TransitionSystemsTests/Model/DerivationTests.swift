import Testing
import TransitionSystems

@Suite("Derivation")
struct DerivationTests {
    private typealias W = Writes

    private func message(_ body: () throws(DerivationError) -> TransitionSystem) -> String {
        do {
            _ = try body()
            return "no error"
        } catch {
            return error.description
        }
    }

    @Test("replaces, adds, edits and removes actions, and leaves the original as it is")
    func actions() throws {
        let quick = Action("begin", Parameter<W.Request>("r"), by: W.submitter) { r in W.place[r] <- .waiting }
        let derived = try W.system.replacing(quick).removing(action: "issue")
            .adding(Action("fail", by: Actor("disk"), fault: W.eio) { W.inFlight <- 0 })
            .editing("end") { $0.context = .workqueue }
        #expect(derived.actions.map(\.name) == ["begin", "end", "fail"])
        #expect(derived.action(named: "begin")?.lines.count == 1)
        #expect(derived.action(named: "end")?.context == .workqueue)
        #expect(derived.actors.map(\.name) == ["submitter", "device", "disk"])
        #expect(derived.faults == [W.eio])
        #expect(W.system.actions.map(\.name) == ["begin", "issue", "end"])
        #expect(findings(derived) == [])
    }

    @Test("names what is not known, and suggests")
    func unknown() {
        #expect(
            message { () throws(DerivationError) in try W.system.removing(action: "isue") }
                == "the protocol 'writes' has no action 'isue'. Did you mean 'issue'?")
        #expect(
            message { () throws(DerivationError) in try W.system.editing("truncate") { _ in } }
                == "the protocol 'writes' has no action 'truncate'.")
        #expect(
            message { () throws(DerivationError) in try W.system.removing(property: "conted") }
                == "the protocol 'writes' has no property 'conted'. Did you mean 'counted'?")
    }

    @Test("names what is there already")
    func exists() {
        func already(_ what: String) -> String {
            "the protocol 'writes' already has the \(what); replace or edit it, or take another name"
        }
        #expect(message { () throws(DerivationError) in try W.system.adding(W.begin) } == already("action 'begin'"))
        #expect(
            message { () throws(DerivationError) in try W.system.adding(W.counted) } == already("property 'counted'"))
        #expect(message { () throws(DerivationError) in try W.system.adding(W.place) } == already("variable 'pc'"))
        #expect(message { () throws(DerivationError) in try W.system.adding(W.counting) } == already("axis 'counting'"))
    }

    @Test("adds properties, variables and axes")
    func declarations() throws {
        let seen = Relation<W.Request>("seen", initially: false)
        let axis = Axis<W.Counting>("other", "", [:])
        let never = Property.invariant("never", "no request was seen") {
            forAll("r", in: W.Request.self) { r in !seen[r] }
            axis.is(.early)
        }
        let derived = try W.system.adding(seen).adding(axis).adding(never)
        #expect(findings(derived) == [])
        #expect(try derived.removing(property: "never").properties.map(\.id) == ["counted", "reported"])
    }

    @Test("adds lines in terms of the action's own parameters")
    func lines() throws {
        let derived = try W.system
            .requiring(of: "end", Parameter<W.Request>("x"), because: "nothing is left") { x in W.left[x] == 0 }
            .extending("end", Parameter<W.Request>("x")) { x in W.left[x] <- 0 }
        let end = try #require(derived.action(named: "end"))
        #expect(end.lines.suffix(2).flatMap { $0.text() } == ["require iss[r] = 0  — nothing is left", "iss[r] ← 0"])
        #expect(findings(derived) == [])
        #expect(
            message { () throws(DerivationError) in
                try W.system.requiring(of: "end", Parameter<Bool>("x"), because: "") { x in x }
            } == "the parameters (Bool) do not match 'end(r: Request)'; give its first parameters, in order")
    }

    @Test("drops a guard line by its reason or its place")
    func guards() throws {
        let position = W.issue.lines[1].location
        #expect(try W.system.droppingGuard(containing: "left", of: "issue").actions[1].lines.count == 3)
        let derived = try W.system.droppingGuard(at: position, of: "issue")
        #expect(derived.action(named: "issue")?.guardReasons == ["the request is being submitted"])
        #expect(
            message { () throws(DerivationError) in try W.system.droppingGuard(containing: "locked", of: "issue") }
                == "the action 'issue' has no guard line whose reason contains 'locked'; its reasons are: "
                + "'the request is being submitted', 'a bio is left to issue'")
        #expect(
            message { () throws(DerivationError) in try W.system.droppingGuard(containing: "is", of: "issue") }
                == "the action 'issue' has several guard lines whose reason contains 'is': "
                + "'the request is being submitted', 'a bio is left to issue'; name one of them")
    }

    @Test("drops a guard line inside a condition")
    func nestedGuard() throws {
        let nested = try W.system.extending("issue", Parameter<W.Request>("r")) { r in
            when(W.counting.is(.late)) { require(W.inFlight == 0, "nothing is counted") }
        }
        let dropped = try nested.droppingGuard(containing: "counted", of: "issue")
        #expect(dropped.action(named: "issue")?.guardReasons.count == 2)
    }

    @Test("finds the mistake that a dropped guard line makes")
    func mutant() throws {
        let mutant = try W.system.droppingGuard(containing: "waits", of: "end")
        let model = try W.ground(requests: 1, mutant)
        let interpreter = Interpreter(model)
        let begun = interpreter.initialStates()[0]
        let end = try #require(model.actions.first { $0.name == "end" })
        #expect(throws: OutOfRange.self) { try interpreter.successor(of: begun, by: end) }
    }
}
