import MutationTesting
import Testing
import TransitionSystems

/// Outcomes of single mutants of the lamp, one for each way in which an outcome is known.
@Suite("A mutant")
struct LampTests {
    private func outcome(
        _ id: String, of version: ProtocolVersion = Lamp.version(.careful), benign: [String: String] = [:]
    ) throws -> Outcome {
        let mutant = try #require(Mutants.all(of: version.system).first { $0.id == id }, "no mutant '\(id)'")
        let report = try MutationTester(version, in: [Lamp.family], benign: benign).test([mutant])
        return try #require(report.results.first).outcome
    }

    @Test("that a property notices is killed by a shortest run")
    func killed() throws {
        // The lamp used with care may break now, at once.
        #expect(
            try outcome("fail:1:drop-guard")
                == .killed(Outcome.Kill(by: "whole", words: "violated", scope: "lamp@2", steps: 1)))
    }

    @Test("that stops everything is killed by deadlock")
    func deadlock() throws {
        var version = Lamp.version(.careful)
        version.system.finished = Lamp.place.is(.on).expression
        #expect(
            try outcome("press:2:negate-guard", of: version)
                == .killed(
                    Outcome.Kill(
                        by: "no-deadlock", words: "nothing can happen any more", scope: "lamp@2", steps: 0)))
    }

    @Test("that a step is lost by is killed, without a run")
    func lostStep() throws {
        guard case .killed(let kill) = try outcome("press:5:drop-update:place") else {
            Issue.record("not killed")
            return
        }
        #expect(kill.by == Outcome.Kill.step)
        #expect(kill.words == "glow never happens")
        #expect(kill.steps == nil)
    }

    @Test("that leaves a range is killed")
    func range() throws {
        guard case .killed(let kill) = try outcome("press:3:change-sign") else {
            Issue.record("not killed")
            return
        }
        #expect(kill.by == Outcome.Kill.range)
        #expect(kill.steps == 0)
    }

    @Test("in what the version's decisions switch off is not in the version, for any size")
    func notInVersion() throws {
        #expect(try outcome("fail:2:drop-update:place") == .equivalent(.notInVersion))
        #expect(try outcome("glow:change-context:irq") == .equivalent(.notInVersion))
    }

    @Test("that is the same in every state is proved to be, at the sizes of the scopes")
    func proved() throws {
        var version = Lamp.version(.careful)
        // What is added follows from the first line, which is not seen from the form.
        let more = Line.require(
            .lessOrEqual(Lamp.charge.expression, .literal(3, .integer)), reason: "it is never more", .init())
        version.system = try version.system.editing("press") { $0.lines.append(more) }
        #expect(try outcome("press:6:drop-guard", of: version) == .equivalent(.proved(scopes: ["lamp@2"])))
    }

    @Test("that is the same in every state reached is equivalent at the scopes, and no more is said")
    func atScopes() throws {
        // Two switches charge the lamp twice: it is never full.
        #expect(try outcome("press:2:weaken-comparison") == .equivalent(.atScopes(["lamp@2"])))
    }

    @Test("of what nobody reads is unobservable")
    func unobservable() throws {
        #expect(try outcome("glow:5:drop-update:colour") == .equivalent(.unobservable(scopes: ["lamp@2"])))
    }

    @Test("that does something else and no property notices survives, unless a reason is recorded")
    func survivor() throws {
        // A switch can be pressed again, as long as there is room.
        let id = "press:2:drop-part:2"
        guard case .survivor(let difference) = try outcome(id) else {
            Issue.record("not a survivor")
            return
        }
        #expect(difference.what == "step press")
        #expect(difference.run.count == 2)
        #expect(try outcome(id, benign: [id: "pressing twice does no harm"]) == .benign("pressing twice does no harm"))
    }

    @Test("that lets a failure happen at other moments is tolerated where every requirement is met")
    func tolerated() throws {
        var version = Lamp.version(.careful)
        version.system = try version.system.removing(property: "whole")
        guard case .tolerated(let difference) = try outcome("fail:1:drop-guard", of: version) else {
            Issue.record("not tolerated")
            return
        }
        #expect(difference == Outcome.Difference(what: "step fail", scope: "lamp@2", run: []))
    }

    @Test("that is no protocol is invalid, with the reason")
    func invalid() throws {
        var version = Lamp.version(.careful)
        let off = Line.update(cell: Lamp.place.expression, value: .literal(0, Lamp.Place.sort), .init())
        let broken = Line.update(cell: Lamp.place.expression, value: .literal(4, Lamp.Place.sort), .init())
        version.system = try version.system.editing("glow") { action in
            action.lines = [
                .when(Lamp.place.is(.warm).expression, then: [off], otherwise: [], .init()),
                .when(Lamp.place.isNot(.warm).expression, then: [broken], otherwise: [], .init()),
            ]
        }
        guard case .invalid(let reason) = try outcome("glow:1:force-condition:1", of: version) else {
            Issue.record("not invalid")
            return
        }
        #expect(reason.contains("may assign 'place' twice in one step"))
    }
}
