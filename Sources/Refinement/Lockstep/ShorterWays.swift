import PropertyTesting
import StateExploration

/// Other ways of the model to the step in which a failing walk ends: those first that have the fewest steps of kinds
/// which the walk has not, and of these the shortest.
///
/// Leaving steps out of a walk ends where no single one can be spared; a walk of another kind may be shorter still. The
/// model knows all ways: they are gone through breadth first, by those who take part in the walk.
struct ShorterWays: ShrinkPass {
    private let lockstep: Lockstep
    /// Those that are left, the first one last; nil until they are looked for.
    private var left: [[UInt64]]?

    /// So many are tried.
    private static let most = 250
    /// So many states are gone through.
    private static let mostStates = 200_000

    init(_ lockstep: Lockstep) { self.lockstep = lockstep }

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        if left == nil { left = found(best.values).reversed() }
        return left!.popLast()
    }

    mutating func learn(accepted: Bool) {
        if accepted { left = nil }
    }

    /// The ways, as choices of walks.
    private func found(_ values: [UInt64]) -> [[UInt64]] {
        let end = lockstep.end(of: values)
        guard let last = end.steps.last else { return [] }
        let instance = lockstep.instance
        let name = instance.steps[Int(last)].name
        let taken = end.steps.map { instance.steps[Int($0)] }
        let (owners, names) = (Set(taken.map(\.owner)), Set(taken.map(\.name)))

        var (seen, enabled) = (Set<PackedState>(), [Int32]())
        var states: [(state: PackedState, parent: Int, step: Int32)] = []
        for (number, state) in instance.initialStates.enumerated() where seen.insert(state).inserted {
            states.append((state, -1, Int32(number)))
        }
        var ways: [(foreign: Int, choices: [UInt64])] = []
        /// - Returns: false when all that follow are too long.
        func note(_ last: Int32, at place: Int) -> Bool {
            var (steps, foreign, place) = ([Lockstep.choice(of: last)], 0, place)
            while states[place].parent >= 0 {
                let step = states[place].step
                steps.append(Lockstep.choice(of: step))
                if !names.contains(instance.steps[Int(step)].name) { foreign += 1 }
                place = states[place].parent
            }
            let choices = lockstep.beginning(at: states[place].step) + steps.reversed() + end.rest
            guard choices.count < values.count else { return false }
            ways.append((foreign, choices))
            return true
        }
        var place = 0
        search: while place < states.count {
            let state = states[place].state
            instance.stepper.findEnabled(in: state, into: &enabled)
            for step in enabled where owners.contains(instance.steps[Int(step)].owner) {
                if instance.steps[Int(step)].name == name, !note(step, at: place) { break search }
                guard states.count < Self.mostStates,
                    let next = instance.stepper.successor(of: state, by: step), seen.insert(next).inserted
                else { continue }
                states.append((next, place, step))
            }
            place += 1
        }
        // Where as many are foreign the shorter one stays before the longer one.
        let order = ways.indices.sorted { (ways[$0].foreign, $0) < (ways[$1].foreign, $1) }
        return order.prefix(Self.most).map { ways[$0].choices }
    }
}
