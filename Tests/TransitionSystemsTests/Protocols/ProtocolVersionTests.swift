import Testing
import TransitionSystems

@Suite("Protocol versions")
struct ProtocolVersionTests {
    private typealias W = Writes

    @Test("move an axis by names")
    func setting() throws {
        let late = try W.version.setting("counting", to: "late")
        #expect(try late.value(of: "counting") == "late")
        #expect(try W.version.value(of: "counting") == "early")
        let open = ProtocolVersion(id: "open", title: "", system: W.system)
        #expect(try open.value(of: "counting") == nil)
    }

    @Test("name unknown axes and values, with those that are known")
    func unknown() {
        #expect(throws: ProtocolError.unknownAxis(axis: "countng", known: ["counting"])) {
            try W.version.setting("countng", to: "late")
        }
        #expect(
            ProtocolError.unknownAxis(axis: "countng", known: ["counting"]).description
                == "no axis 'countng'. Did you mean 'counting'? Known: counting")
        #expect {
            _ = try W.version.setting("counting", to: "lat")
        } throws: {
            "\($0)" == "the axis 'counting' has no value 'lat'. Did you mean 'late'? Known: early, late"
        }
    }

    @Test("are derived without expectations, and the change's error comes through")
    func derived() throws {
        var version = W.version
        version.expectations["counted"] = Expectation(.holds, source: "by construction")
        let late = try version.derived(as: "late", title: "never counted") { version in
            try version.set("counting", to: "late")
        }
        #expect(late.id == "late")
        #expect(late.expectations.isEmpty)
        #expect(throws: DerivationError.self) {
            try version.derived(as: "x", title: "") { version in
                version.system = try version.system.removing(action: "nothing")
            }
        }
    }

    @Test("differ in axes, actions and properties, whatever binders are called and wherever lines stand")
    func difference() throws {
        let newer = try W.version.derived(as: "newer", title: "") { version in
            try version.set("counting", to: "late")
            version.system = try version.system.removing(property: "counted").removing(action: "end")
                .adding(Action("stop", by: W.device) { W.inFlight <- 0 })
                .droppingGuard(containing: "left", of: "issue")
                .requiring(of: "issue", Parameter<W.Request>("x"), because: "early") { x in W.left[x] == 2 }
                .editing("begin") { $0.fairness = .none }
        }
        let difference = newer.difference(from: W.version)
        #expect(
            difference.description == """
                ~ axis counting: early → late
                - action end
                + action stop
                ~ action begin
                  - begin(r ∈ Request) by submitter, in process context, weakly fair
                  + begin(r ∈ Request) by submitter, in process context, no fairness
                ~ action issue
                  - require iss[r] > 0  — a bio is left to issue
                  + require iss[r] = 2  — early
                - property counted
                """)
        #expect(!difference.isEmpty)
    }

    @Test("do not differ from themselves, written again with other names")
    func noDifference() throws {
        let begin = Action("begin", Parameter<W.Request>("other"), by: W.submitter) { other in
            require(W.place[other].is(.idle), "the request is idle")
            W.place[other] <- .submitting
            W.left[other] <- 2
            when(W.counting.is(.early)) { W.inFlight <- W.inFlight + 1 }
        }
        let counted = Property.invariant("counted", "in other words") {
            W.inFlight == count("q", in: W.Request.self) { q in W.place[q].is(.submitting, .waiting) }
        }
        var version = W.version
        version.system = try W.system.replacing(begin).removing(property: "counted").adding(counted)
        #expect(version.difference(from: W.version).description == "no difference")
        #expect(W.version.difference(from: version).isEmpty)
    }

    @Test("see lines that extensions add")
    func extensions() {
        let size = Part("size", "")
        var version = W.version
        version.system.parts = [size]
        version.system.extensions = [
            ActionExtension(of: "end", Parameter<W.Request>("x"), part: size) { x in W.left[x] <- 0 }
        ]
        #expect(version.difference(from: W.version).changedActions.map(\.added) == [["(size) iss[r] ← 0"]])
    }
}
