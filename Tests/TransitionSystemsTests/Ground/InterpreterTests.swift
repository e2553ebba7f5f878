import Testing
import TransitionSystems

@Suite("The interpreter")
struct InterpreterTests {
    private typealias W = Writes

    @Test("finds every initial state that the constraints allow")
    func initialStates() throws {
        let open = Relation<W.Request>("open", initially: nil)
        var system = W.system
        system.variables.append(open.declaration)
        system.properties.append(.sometimes("all-open", "") { forAll("r", in: W.Request.self) { r in open[r] } })
        let free = try Interpreter(W.ground(requests: 2, system)).initialStates()
        #expect(free.map { $0.suffix(2).map(\.self) } == [[0, 0], [0, 1], [1, 0], [1, 1]])
        system.initially = [exists("r", in: W.Request.self) { r in open[r] }.expression]
        let constrained = try Interpreter(W.ground(requests: 2, system)).initialStates()
        #expect(constrained.map { $0.suffix(2).map(\.self) } == [[0, 1], [1, 0], [1, 1]])
    }

    @Test("reports an update that leaves its range, with the step and the line")
    func outOfRange() throws {
        let grow = Action("grow", by: W.submitter) { W.inFlight <- W.inFlight + 2 }
        let model = try W.ground(requests: 1, W.system.adding(grow))
        let interpreter = Interpreter(model)
        let step = try #require(model.actions.last)
        let once = try interpreter.successor(of: interpreter.initialStates()[0], by: step)
        #expect {
            _ = try interpreter.successor(of: once, by: step)
        } throws: { error in
            "\(error)"
                == "\(grow.lines[0].location): error: grow sets dio to 4, outside its range 0...3; "
                + "widen the range or add a guard line"
        }
    }

    @Test("names the guard line that keeps a step from happening")
    func obstacle() throws {
        let model = try W.ground(requests: 1)
        let interpreter = Interpreter(model)
        let initial = interpreter.initialStates()[0]
        #expect(interpreter.obstacle(to: model.actions[0], in: initial) == nil)
        let obstacle = try #require(interpreter.obstacle(to: model.actions[1], in: initial))
        #expect(obstacle.reason == "the request is being submitted")
        #expect(obstacle.location == W.issue.lines[0].location)
    }

    @Test("reaches the states of the example, which satisfy its properties", arguments: [(1, 5), (2, 25), (3, 125)])
    func example(requests: Int, expected: Int) throws {
        let model = try W.ground(requests: requests)
        let states = try reachable(model)
        #expect(states.count == expected)
        for property in model.properties {
            #expect(states.allSatisfy { Interpreter(model).holds(property.condition, in: $0) }, "\(property.id)")
        }
    }
}
