import DirectIOEngine
import StateExploration
import TransitionSystems

/// Has the engine take the steps of a run of the model, and says in the engine's own terms what came of it.
public struct EngineReplay {
    /// How far the engine followed, and what it shows.
    public struct Result: Sendable, Equatable {
        /// Steps that the engine took.
        public let steps: Int
        /// Why it did not take the next; nil when it took all.
        public let obstacle: String?
        /// What users, or the kernel's warnings, would tell at the end of the run, and when all that has begun has
        /// ended.
        public let evidence: [String]
    }

    private let instance: AgreementInstance
    private let steps: [String: Int32]

    /// A replayer of runs of a version at a scope.
    public init(_ instance: AgreementInstance) {
        self.instance = instance
        steps = Dictionary(
            zip(instance.stepper.actions.map { instance.stepper.model.actions[$0].label }, 0...),
            uniquingKeysWith: { first, _ in first })
    }

    /// Follows a run.
    ///
    /// - Parameters:
    ///   - initial: one value for each of the model's cells.
    ///   - labels: the steps, as the model calls them.
    public func run(from initial: [Int], _ labels: [String]) -> Result {
        var pair: Pair
        do { pair = try Pair(instance, at: instance.stepper.pack(initial)) } catch {
            return Result(steps: 0, obstacle: "\(error)", evidence: [])
        }
        let script = Script()
        script.sites = Set(FaultSite.allCases)
        script.alternatives = Set(Alternative.allCases)
        func stops(_ position: Int, _ obstacle: String) -> Result {
            Result(steps: position, obstacle: obstacle, evidence: Evidence(pair.engine).lines)
        }
        for (position, label) in labels.enumerated() {
            guard let number = steps[label], instance.steps[Int(number)].owner != .other else {
                return stops(position, "the engine has no part in '\(label)' here")
            }
            guard instance.stepper.isEnabled(number, in: pair.model) else {
                return stops(position, "'\(label)' cannot happen there")
            }
            do { try pair.take(number, script) } catch { return stops(position, "\(error)") }
        }
        return Result(steps: labels.count, obstacle: nil, evidence: Evidence(pair.engine).lines)
    }
}
