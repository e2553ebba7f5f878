import DirectIOEngine
import StateExploration

@testable import Refinement

/// How many steps it takes at least to come to a difference: the model's states are gone through breadth first, and the
/// engine is taken to each by the way on which it was found.
struct ShortestDifference {
    private let instance: AgreementInstance
    private let script = Script()

    init(_ instance: AgreementInstance) {
        self.instance = instance
        script.sites = Set(FaultSite.allCases)
        script.alternatives = Set(Alternative.allCases)
    }

    /// - Parameter identity: of the difference; beyond others nobody goes.
    /// - Returns: the number of steps, the last of which shows it; nil when there is no such difference.
    func length(of identity: String) throws -> Int? {
        var origins: [PackedState: (parent: PackedState, step: Int32)?] = [:]
        var level = instance.initialStates
        for state in level { origins[state] = .some(nil) }
        var (depth, enabled) = (0, [Int32]())
        while !level.isEmpty {
            var next: [PackedState] = []
            for state in level {
                var way: [Int32] = []
                var start = state
                while let origin = origins[start]! {
                    way.append(origin.step)
                    start = origin.parent
                }
                var pair = try Pair(instance, at: start)
                for step in way.reversed() { try pair.take(step, script) }
                instance.stepper.findEnabled(in: state, into: &enabled)
                do throws(Difference) { try pair.compareMenus(enabled) } catch {
                    if error.identity == identity { return depth }
                    continue
                }
                for step in enabled where pair.isForEngine(step) {
                    var copy = Pair(copying: pair)
                    do throws(Difference) { try copy.take(step, script) } catch {
                        if error.identity == identity { return depth + 1 }
                        continue
                    }
                    if origins[copy.model] == nil {
                        origins[copy.model] = .some((state, step))
                        next.append(copy.model)
                    }
                }
            }
            (level, depth) = (next, depth + 1)
        }
        return nil
    }
}
