import Testing
import TransitionSystems

@Suite("Validation of names")
struct ValidationOfNamesTests {
    @Test("reports two of a name in each list")
    func duplicates() {
        var system = Writes.system
        let place = system.location
        system.axes += system.axes
        system.actors += [Writes.device]
        system.faults = [Writes.eio, Writes.eio]
        system.parts = [Part("size", ""), Part("size", "")]
        system.limits = [Limit("bios", ""), Limit("bios", "")]
        let advice = "; rename or remove one"
        #expect(
            findings(system)
                == ["axis 'counting'", "fault class 'eio'", "part 'size'", "actor 'device'", "limit 'bios'"].map {
                    "\(place): error: the \($0) is listed twice\(advice)"
                })
    }

    @Test("reports two variables, actions, properties and parameters of a name, with both places")
    func duplicatesWithPlaces() {
        var system = Writes.system
        let count = variable("dio", in: 0...1, initially: 0, file: "Model.swift", line: 3)
        system.variables.append(count.declaration)
        system.actions.append(
            Action(
                "end", Parameter<Bool>("x"), Parameter<Bool>("x"), by: Writes.device, file: "Model.swift", line: 4
            ) { _, _ in Writes.inFlight <- 0 })
        system.properties.append(.invariant("counted", "", file: "Model.swift", line: 5) { Writes.inFlight == 0 })
        #expect(
            findings(system) == [
                "Model.swift:3: error: the variable 'dio' is listed twice (first at "
                    + "\(Writes.inFlight.declaration.location)); rename or remove one",
                "Model.swift:4: error: the action 'end' is listed twice (first at \(Writes.end.location)); "
                    + "rename or remove one",
                "Model.swift:5: error: the property 'counted' is listed twice (first at "
                    + "\(Writes.counted.location)); rename or remove one",
                "Model.swift:4: error: the parameter 'x' of 'end' is listed twice; rename or remove one",
            ])
    }

    @Test("reports variables and properties of parts that the protocol does not list")
    func parts() {
        let size = Part("size", "")
        var system = Writes.system
        system.variables.append(
            variable("i_size", in: 0...1, initially: 0, part: size, file: "Model.swift", line: 3).declaration)
        system.properties.append(
            .invariant("small", "", parts: [size], file: "Model.swift", line: 5) { Writes.inFlight == 0 })
        let advice = "belongs to the part 'size', which is not in 'parts'; add it there."
        #expect(
            findings(system) == [
                "Model.swift:3: error: the variable 'i_size' \(advice)",
                "Model.swift:5: error: the property 'small' \(advice)",
            ])
    }

    @Test("reports an enumeration without cases")
    func emptyEnumeration() {
        let empty = Sort.enumeration(name: "Nothing", cases: [])
        let binder = Binder("x", sort: empty)
        #expect(
            findings(requiring: .exists(binder, .equal(.bound(binder), .bound(binder)))) == [
                "Model.swift:7: error: the enumeration Nothing has no cases; give it at least one"
            ])
    }

    @Test("reports a condition of application that reads the state")
    func applies() {
        var system = Writes.system
        system.properties.append(
            .invariant(
                "odd", "", applies: (Writes.inFlight == 0, "never"), file: "Model.swift", line: 5
            ) { Writes.inFlight == 0 })
        #expect(
            findings(system) == [
                "Model.swift:5: error: 'dio' is read where only settings may be: where a property applies must not depend "
                    + "on the state"
            ])
    }

    @Test("warns of what nothing uses and of what changes nothing")
    func warnings() {
        var system = Writes.system
        let lonely = variable("lonely", in: 0...1, initially: 0, file: "Model.swift", line: 3)
        let axis = Axis<Writes.Counting>("unused", "", [:])
        system.variables.append(lonely.declaration)
        system.axes.append(axis.setting)
        system.actions[0].lines.append(
            .update(cell: lonely.expression, value: .subtract(.literal(1, .integer), lonely.expression), line(9)))
        system.actions.append(
            Action("look", by: Writes.device, file: "Model.swift", line: 4) { require(Writes.inFlight == 0, "idle") })
        system.properties.append(
            .invariant("settled", "", file: "Model.swift", line: 5) { Writes.counting.is(.early) })
        #expect(
            findings(system) == [
                "Model.swift:3: warning: nothing reads the variable 'lonely'; state a property of it or remove it",
                "Model.swift:4: warning: the action 'look' updates nothing, so that its step leads nowhere; add an update "
                    + "or remove it",
                "Model.swift:5: warning: the property 'settled' reads no variable, so that no step can decide it",
                "\(system.location): warning: the axis 'unused' is used by nothing; use it or remove it from 'axes'",
            ])
    }

    @Test("describes an invalid model with all its errors")
    func description() {
        var system = Writes.system
        system.actions[0].lines.append(.require(.literal(1, .integer), reason: "", line(7)))
        system.actions[1].lines.append(.require(.literal(2, .integer), reason: "", line(8)))
        #expect {
            _ = try Model(system)
        } throws: { error in
            "\(error)" == """
                the model 'writes' is not well formed:
                  Model.swift:7: error: '1' is of the sort Int, but Bool is needed here
                  Model.swift:8: error: '2' is of the sort Int, but Bool is needed here
                """
        }
    }
}
