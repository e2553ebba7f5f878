import StateExploration
import Testing
import TransitionSystems

@Suite("The stepper")
struct StepperTests {
    /// A few hundred states of each of many models, reached at random.
    @Test("takes the steps that the interpreter takes, to the same states", arguments: [0, 100, 200] as [UInt64])
    func agrees(first: UInt64) throws {
        var compared = 0
        for seed in first..<first + 60 {
            guard let model = try RandomModel.ground(seed: seed), let stepper = try? Stepper(model) else { continue }
            let interpreter = Interpreter(model)
            var (list, random) = ([Int32](), seed)
            for start in interpreter.initialStates().prefix(5) {
                var state = start
                for _ in 0..<30 {
                    let packed = stepper.pack(state)
                    #expect(stepper.unpack(packed) == state, "seed \(seed)")
                    stepper.findEnabled(in: packed, into: &list)
                    let expected = model.actions.indices.filter {
                        interpreter.obstacle(to: model.actions[$0], in: state) == nil
                    }
                    #expect(list.map { stepper.actions[Int($0)] }.sorted() == expected, "seed \(seed)")
                    #expect(stepper.isFinished(packed) == interpreter.holds(model.finished, in: state))
                    guard !list.isEmpty else { break }
                    random = random &* 6_364_136_223_846_793_005 &+ 1
                    let step = list[Int(random >> 33) % list.count]
                    let next = try? interpreter.successor(of: state, by: model.actions[stepper.actions[Int(step)]])
                    #expect(stepper.successor(of: packed, by: step).map(stepper.unpack) == next, "seed \(seed)")
                    guard let next else { break }
                    state = next
                    compared += 1
                }
            }
        }
        #expect(compared > 1_000)
    }
}
