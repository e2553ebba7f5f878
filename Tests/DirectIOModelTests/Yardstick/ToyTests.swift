import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("The toy")
struct ToyTests {
    /// Plain breadth-first search with the interpreter, for comparison with every faster explorer.
    @Test("with two requests has the published counts")
    func counts() throws {
        let ground = try GroundModel(Model(Toy.system), scope: Toy.scope(requests: 2))
        let interpreter = Interpreter(ground)
        var seen = Set(interpreter.initialStates())
        var frontier = Array(seen)
        var generated = seen.count
        while !frontier.isEmpty {
            var next: [[Int]] = []
            for state in frontier {
                for action in ground.actions where interpreter.obstacle(to: action, in: state) == nil {
                    generated += 1
                    let successor = try interpreter.successor(of: state, by: action)
                    if seen.insert(successor).inserted { next.append(successor) }
                }
            }
            frontier = next
        }
        #expect(seen.count == 2_763)
        #expect(generated == 10_160)
        for property in ground.properties {
            #expect(seen.allSatisfy { interpreter.holds(property.condition, in: $0) }, "\(property.id)")
        }
    }
}
