import Testing
import TransitionSystems

@Suite("Grounding of progress")
struct ProgressGroundingTests {
    private typealias W = Writes

    private static let each = Property.leadsTo(
        "each", "each write ends", forEach: "r", in: W.Request.self, cause: { r in W.place[r].isNot(.idle) },
        effect: { r in W.place[r].is(.done) })

    private func ground(_ properties: Property..., actions: [Action] = W.system.actions) throws -> GroundModel {
        var system = W.system
        system.properties = properties
        system.actions = actions
        return try W.ground(requests: 2, system)
    }

    @Test("makes an obligation of each element, or one where none is named")
    func obligations() throws {
        let ends = Property.leadsTo("ends", "", cause: W.inFlight == 1, effect: W.inFlight == 0)
        let model = try ground(Self.each, ends, W.counted)
        #expect(model.properties.map(\.id) == ["counted"])
        #expect(model.progress.map(\.id) == ["each", "ends"])
        #expect(model.progress[0].obligations.map(\.element) == [0, 1])
        #expect(model.progress[1].obligations.map(\.element) == [nil])
        let interpreter = Interpreter(model)
        let second = model.progress[0].obligations[1]
        let idle = interpreter.initialStates()[0]
        var begun = idle
        begun[1] = W.Place.waiting.ordinal
        #expect(!interpreter.holds(second.cause, in: idle))
        #expect(interpreter.holds(second.cause, in: begun))
        #expect(!interpreter.holds(second.effect, in: begun))
    }

    @Test("finds a claim trivial that settings alone fulfil")
    func trivial() throws {
        let never = Property.leadsTo("never", "", cause: W.counting.is(.late), effect: W.inFlight == 0)
        let always = Property.leadsTo("always", "", cause: W.inFlight == 1, effect: W.counting.is(.early))
        let model = try ground(Self.each, never, always)
        #expect(model.progress.map { $0.isTrivial(in: model.arena) } == [false, true, true])
    }

    @Test("leaves out a claim of a part that is not composed, or that does not apply")
    func absent() throws {
        let size = Part("size", "")
        let parted = Property.leadsTo("parted", "", cause: W.inFlight == 1, effect: W.inFlight == 0, parts: [size])
        let other = Property.leadsTo(
            "other", "", cause: W.inFlight == 1, effect: W.inFlight == 0, applies: (W.counting.is(.late), "counted"))
        var system = W.system
        system.parts = [size]
        system.properties = [parted, other]
        #expect(try W.ground(requests: 2, system).progress.isEmpty)
    }

    @Test("owes fairness to each task by itself, and not to its choices")
    func fairSteps() throws {
        let pick = Action(
            "pick", Parameter<W.Request>("r"), Parameter<W.Block>("b"), by: W.submitter, fairness: .strong
        ) { r, b in
            require(b <= b, "any block")
            W.left[r] <- 0
        }
        let reset = Action("reset", Parameter<W.Block>("b"), by: W.device) { b in
            require(b <= b, "any block")
            W.inFlight <- 0
        }
        let leave = Action("leave", Parameter<W.Request>("r"), by: W.submitter, fairness: .none) { r in
            W.left[r] <- 0
        }
        var system = W.system
        system.actions = [W.begin, pick, reset, leave]
        let model = try GroundModel(
            Model(system), axes: W.version.axes, scope: Scope("two", sizes: ["Request": 2, "Block": 2]))
        #expect(model.fairSteps.map(\.label) == ["begin(r0)", "begin(r1)", "pick(r0)", "pick(r1)", "reset"])
        #expect(model.fairSteps.map(\.steps) == [[0], [1], [2, 3], [4, 5], [6, 7]])
        #expect(model.fairSteps.map(\.fairness) == [.weak, .weak, .strong, .strong, .weak])
        #expect(model.fairSteps.map(\.task) == [0, 1, 0, 1, nil])
    }
}
