import Testing

@testable import TransitionSystems

@Suite("Models with fewer runs")
struct NarrowingTests {
    private typealias W = Writes

    private func states(_ model: GroundModel) throws -> Set<[Int]> {
        let interpreter = Interpreter(model)
        var (seen, open) = (Set(interpreter.initialStates()), interpreter.initialStates())
        while let state = open.popLast() {
            for step in model.actions where interpreter.obstacle(to: step, in: state) == nil {
                let next = try interpreter.successor(of: state, by: step)
                if seen.insert(next).inserted { open.append(next) }
            }
        }
        return seen
    }

    @Test("have steps left out, and others only where cells have certain values")
    func steps() throws {
        let model = try W.ground(requests: 2)
        let (all, done) = (try states(model), W.Place.done.ordinal)
        #expect(all.contains { $0[0] == done && $0[1] == done } && all.contains { $0[0] != 0 && $0[1] != 0 })
        let one = model.narrowed(initially: [], because: "only r0 begins") { step in
            step.name == "begin" && step.arguments == [1] ? nil : []
        }
        #expect(try states(one).allSatisfy { $0[1] == 0 })
        // The second begins when the first is done: they are never under way together.
        let ordered = model.narrowed(initially: [], because: "r0 comes first") { step in
            step.name == "begin" && step.arguments == [1] ? [CellCondition(0, [done])] : []
        }
        let found = try states(ordered)
        #expect(found.isSubset(of: all) && found.contains { $0[1] == done })
        #expect(found.allSatisfy { $0[1] == 0 || $0[0] == done })
        let begin = try #require(ordered.actions.first { $0.name == "begin" && $0.arguments == [1] })
        #expect(Interpreter(ordered).obstacle(to: begin, in: ordered.initialStates[0])?.reason == "r0 comes first")
    }

    @Test("begin in fewer states, none where no state satisfies what is asked for")
    func initially() throws {
        let model = try W.ground(requests: 1)
        func narrowed(_ values: Set<Int>) -> GroundModel {
            model.narrowed(initially: [CellCondition(0, values)], because: "") { _ in [] }
        }
        #expect(try states(narrowed([W.Place.idle.ordinal, W.Place.done.ordinal])) == states(model))
        #expect(try states(narrowed([W.Place.done.ordinal])).isEmpty)
    }
}

extension GroundModel {
    fileprivate var initialStates: [[Int]] { Interpreter(self).initialStates() }
}
