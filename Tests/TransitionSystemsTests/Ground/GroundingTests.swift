import Testing
import TransitionSystems

@Suite("Grounding")
struct GroundingTests {
    private typealias W = Writes
    private static let size = Part("size", "")

    private func ground(
        _ system: TransitionSystem, axes: [Setting: Int] = W.version.axes, scope: Scope = W.scope(requests: 2)
    ) throws -> GroundModel {
        try GroundModel(Model(system), axes: axes, scope: scope)
    }

    @Test("lays out a cell for each element, and a step for each argument")
    func layout() throws {
        let model = try ground(W.system)
        #expect(
            model.cells.map(\.name) == ["pc[r0]", "pc[r1]", "iss[r0]", "iss[r1]", "dio", "ack[r0]", "ack[r1]"])
        #expect(
            model.actions.map(\.label) == ["begin(r0)", "begin(r1)", "issue(r0)", "issue(r1)", "end(r0)", "end(r1)"])
        #expect(model.initialValues == [0, 0, 0, 0, 0, 0, 0])
    }

    @Test("folds guard lines that settings decide, and leaves out steps that can never happen")
    func folding() throws {
        let system = try W.system
            .requiring(of: "begin", because: "counted at once") { W.counting.is(.early) }
            .requiring(of: "end", because: "never counted") { W.counting.is(.late) }
        let model = try ground(system)
        #expect(Set(model.actions.map(\.name)) == ["begin", "issue"])
        #expect(model.actions[0].guards.map(\.reason) == ["the request is idle"])
    }

    @Test("folds conditions of updates that settings decide")
    func conditions() throws {
        let late = try ground(W.system, axes: [W.counting.setting: W.Counting.late.ordinal])
        let begin = try #require(late.actions.first)
        #expect(begin.updates.map { late.cells[$0.cell].name } == ["pc[r0]", "iss[r0]"])
    }

    @Test("reports a missing size, a size out of bounds and a missing axis")
    func missing() throws {
        #expect(throws: GroundingError.missingSize(sort: "Request", scope: "none")) {
            try ground(W.system, scope: Scope("none", sizes: [:]))
        }
        #expect(throws: GroundingError.sizeOutOfBounds(sort: "Request", size: 0, scope: "writes@0")) {
            try ground(W.system, scope: W.scope(requests: 0))
        }
        #expect(throws: GroundingError.missingAxis(axis: "counting")) { try ground(W.system, axes: [:]) }
        #expect(
            GroundingError.missingSize(sort: "Request", scope: "none").description
                == "scope 'none' gives no size for the sort Request; add it to the scope's sizes")
    }

    @Test("reports a cell that two parameters may assign at once")
    func doubleUpdate() throws {
        let swap = Action("swap", Parameter<W.Request>("a"), Parameter<W.Request>("b"), by: W.submitter) { a, b in
            W.left[a] <- 0
            W.left[b] <- 1
        }
        let first = swap.lines[0].location
        let second = swap.lines[1].location
        #expect(
            throws: GroundingError.doubleUpdate(action: "swap", cell: "iss[r0]", first: first, second: second)
        ) { try ground(W.system.adding(swap)) }
        let apart = try W.system.adding(swap).requiring(
            of: "swap", Parameter<W.Request>("a"), Parameter<W.Request>("b"), because: "two requests"
        ) { a, b in a != b }
        #expect(try ground(apart).actions.count { $0.name == "swap" } == 2)
    }

    @Test("sees that a guard line keeps two parameters' updates apart")
    func exclusiveByGuard() throws {
        let move = Action("move", Parameter<W.Request>("a"), Parameter<W.Request>("b"), by: W.submitter) { a, b in
            require(W.place[a].is(.idle), "one is idle")
            when(W.place[a].is(.idle)) { W.left[a] <- 0 }
            when(W.place[b].is(.waiting, .done)) { W.left[b] <- 1 }
        }
        #expect(try ground(W.system.adding(move)).actions.count { $0.name == "move" } == 4)
    }

    @Test("composes the parts of the scope: variables, actions, extensions and properties")
    func parts() throws {
        let length = variable("i_size", in: 0...2, initially: 0, part: Self.size)
        var system = W.system
        system.parts = [Self.size]
        system.variables.append(length.declaration)
        system.actions.append(Action("shrink", by: W.submitter, part: Self.size) { length <- 0 })
        system.extensions = [
            ActionExtension(of: "end", Parameter<W.Request>("x"), part: Self.size) { _ in
                require(length < 2, "there is room")
                length <- length + 1
            }
        ]
        system.properties.append(.invariant("small", "", parts: [Self.size]) { length <= 1 })
        let without = try ground(system)
        #expect(without.cells.count == 7)
        #expect(without.properties.map(\.id) == ["counted", "reported"])
        var scope = W.scope(requests: 2)
        scope.parts = [Self.size]
        let with = try ground(system, scope: scope)
        #expect(with.cells.last?.name != "failures")
        #expect(with.cells.contains { $0.name == "i_size" })
        #expect(with.actions.contains { $0.name == "shrink" })
        #expect(
            with.actions.first { $0.name == "end" }?.guards.map(\.reason) == ["the request waits", "there is room"])
        #expect(with.properties.map(\.id) == ["counted", "reported", "small"])
    }

    @Test("reports a line that reads a variable of a part that is not composed")
    func absent() throws {
        let length = variable("i_size", in: 0...2, initially: 0, part: Self.size)
        var system = W.system
        system.parts = [Self.size]
        system.variables.append(length.declaration)
        system.actions[0].lines.append(.require((length == 0).expression, reason: "", line(7)))
        #expect(throws: GroundingError.absentVariable(variable: "i_size", part: "size", location: line(7))) {
            try ground(system)
        }
        system.actions[0].lines.removeLast()
        system.actions[0].lines.append(
            .require((Self.size.isComposed ==> (length == 0)).expression, reason: "", line(7)))
        #expect(try ground(system).cells.count == 7)
    }

    @Test("counts failures where the scope bounds them")
    func failures() throws {
        let fail = Action("fail", Parameter<W.Request>("r"), by: W.device, fault: W.eio) { r in W.left[r] <- 0 }
        let system = try W.system.adding(fail)
        #expect(try ground(system).actions.allSatisfy { $0.name != "fail" })
        var scope = W.scope(requests: 1)
        scope.faults = [W.eio]
        scope.mostFailures = 1
        let model = try ground(system, scope: scope)
        #expect(model.cells.last?.name == "failures")
        #expect(model.cells.last?.upper == 1)
        let interpreter = Interpreter(model)
        let step = try #require(model.actions.first { $0.name == "fail" })
        let once = try interpreter.successor(of: interpreter.initialStates()[0], by: step)
        #expect(once.last == 1)
        #expect(interpreter.obstacle(to: step, in: once)?.reason == "the scope allows 1 failures")
    }

    @Test("leaves out actors that do not take part, and actions that the scope does not want")
    func actors() throws {
        let reader = Actor("reader", isEnvironment: true)
        let system = try W.system.adding(Action("read", by: reader) { W.inFlight <- 0 })
        #expect(try !ground(system).actions.contains { $0.name == "read" })
        var scope = W.scope(requests: 1)
        scope.actors = [reader]
        scope.without = ["issue"]
        #expect(try ground(system, scope: scope).actions.map(\.name) == ["begin", "end", "read"])
    }

    @Test("interprets rigid relations")
    func rigid() throws {
        let fits = Relation2<W.Block, W.Block>("fits", rigid: { $1 - $0 < 2 })
        var system = W.system
        system.variables.append(fits.declaration)
        system.actions.append(
            Action("map", Parameter<W.Block>("a"), Parameter<W.Block>("b"), by: W.submitter) { a, b in
                require(a <= b, "in order")
                require(fits[a, b], "the extent fits")
                W.inFlight <- 0
            })
        var scope = W.scope(requests: 1)
        scope.sizes["Block"] = 3
        let model = try ground(system, scope: scope)
        #expect(
            model.actions.filter { $0.name == "map" }.map(\.label) == [
                "map(b0, b0)", "map(b0, b1)", "map(b1, b1)", "map(b1, b2)", "map(b2, b2)",
            ])
        #expect(!model.cells.contains { $0.name.hasPrefix("fits") })
    }

    @Test("leaves out properties that do not apply under the settings")
    func applies() throws {
        var system = W.system
        system.properties.append(
            .invariant("late-only", "", applies: (W.counting.is(.late), "it is counted at once")) { W.inFlight == 0 })
        #expect(try ground(system).properties.map(\.id) == ["counted", "reported"])
    }
}
