import TransitionSystems
import Testing

@testable import SymbolicProof

@Suite("Places without a way back")
struct ControlSetsTests {
    private func closed(_ ways: [(Int, Int)]) -> [[Int]] {
        let moves = ways.map { way in
            ControlSets.Move(step: way.0, cell: .true, condition: .true, values: [way.1])
        }
        return ControlSets(values: [0, 1, 2, 3], moves: moves) { move, value in move.step == value }.closed
    }

    @Test("are all beginnings of a line")
    func line() {
        #expect(closed([(0, 1), (1, 2), (2, 3)]) == [[0], [0, 1], [0, 1, 2]])
    }

    @Test("do not part a loop")
    func loop() {
        #expect(closed([(0, 1), (1, 2), (2, 1), (2, 3)]) == [[0], [0, 1, 2]])
    }

    @Test("are both branches of a fork, each with what comes before")
    func fork() {
        #expect(Set(closed([(0, 1), (0, 2)])) == [[0], [0, 1], [0, 2], [3], [0, 2, 3], [0, 1, 3], [0, 1, 2]])
    }
}
