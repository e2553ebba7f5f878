import TransitionSystems

/// Where tasks can still go: for each variable that says where something is, the sets of elements that have not yet come
/// to a place from which there is no way back.
struct ControlSets {
    /// A line of a step that gives a cell another value.
    struct Move {
        let step: Int
        let cell: Expression
        /// When the line does.
        let condition: Expression
        let values: [Int]
    }

    private let ways: [Int: Set<Int>]
    private let occurring: [Int]

    /// - Parameters:
    ///   - values: The values that a cell may have at all.
    ///   - moves: How some steps change cells of one variable.
    ///   - isAdmitted: Whether a cell may have a value where a line changes it.
    init(values: [Int], moves: [Move], isAdmitted: (Move, Int) throws -> Bool) rethrows {
        var ways: [Int: Set<Int>] = [:]
        for move in moves {
            for value in try values.filter({ try isAdmitted(move, $0) }) {
                ways[value, default: []].formUnion(move.values.filter { $0 != value })
            }
        }
        self.ways = ways
        occurring = values
    }

    /// Values that nothing leads to from elsewhere: for each value, those from which it can be reached, and those that
    /// cannot be reached from it.
    var closed: [[Int]] {
        let after = Dictionary(uniqueKeysWithValues: occurring.map { ($0, behind($0)) })
        let before = occurring.map { value in occurring.filter { after[$0]!.contains(value) } }
        let elsewhere = occurring.map { value in occurring.filter { !after[value]!.contains($0) } }
        var seen: Set<[Int]> = [[], occurring]
        return (before + elsewhere).filter { seen.insert($0).inserted }
    }

    private func behind(_ value: Int) -> Set<Int> {
        var reached: Set<Int> = [value]
        var open = [value]
        while let next = open.popLast() {
            for target in ways[next] ?? [] where reached.insert(target).inserted { open.append(target) }
        }
        return reached
    }
}
