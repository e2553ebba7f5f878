import DirectIOModel
package import Refinement
package import StateExploration
import TransitionSystems

/// A scenario on the model: all orders of its steps, with the engine beside it, and what the properties that it is
/// about say of them.
package struct ModelCheck {
    /// What came of it.
    package struct Result: Sendable {
        /// A property that the scenario is about.
        package struct Property: Sendable {
            package enum Verdict: Sendable, Equatable {
                case holds
                /// The steps of a shortest run.
                case violated([String])
                /// It speaks of something that the kernel does not have, or that the scenario does not touch.
                case notApplicable
                case unknown(String)
            }

            package let id: String
            package let verdict: Verdict
        }

        /// How the engine was taken through all states; nil for a kernel whose axes were moved, whose ways on the
        /// engine nobody has settled.
        package let tour: Tour.Report?
        /// States that a search has found, for properties.
        package let states: Int
        package let properties: [Property]
        /// Whether all states were gone through and searched.
        package let isComplete: Bool
        /// Somebody has ended it before it was at its end.
        package let wasInterrupted: Bool
    }

    /// Why a scenario is not run on the model.
    package struct Obstacle: Error, Sendable {
        package let reason: String
    }

    private let scenario: Scenario
    private let script: ModelScript
    /// Whether no axis was moved.
    private let isPlain: Bool
    private let version: ProtocolVersion
    /// More states than this are not searched, and more pairs of states not gone through.
    private let mostStates: Int

    /// - Throws: ``Obstacle`` when the model has no part in the scenario, or in the kernel.
    package init(
        _ scenario: Scenario, on kernel: Scenario.Kernel, mostStates: Int = 400_000
    ) throws(Obstacle) {
        (self.scenario, self.mostStates) = (scenario, mostStates)
        guard var version = DirectIO.versions.first(where: { $0.id == kernel.version }) else {
            throw Obstacle(reason: "'\(kernel.version)' is the engine's alone")
        }
        for move in kernel.moves {
            do { try version.set(move.axis, to: move.value) } catch {
                throw Obstacle(reason: "'\(move.axis)' is the engine's alone")
            }
        }
        (self.version, isPlain) = (version, kernel.moves.isEmpty)
        do { script = try ModelScript(scenario) } catch { throw Obstacle(reason: error.reason) }
    }

    /// Takes the engine through all states, and searches them for what properties forbid.
    ///
    /// - Parameter progress: is told how many states of both were gone through.
    /// - Throws: ``AgreementError``, ``Difference``, ``ExplorationError``.
    package func run(
        _ cancellation: CancellationToken? = nil, progress: (Int) -> Void = { _ in }
    ) throws -> Result {
        var tour: Tour.Report?
        if isPlain {
            let instance = try AgreementInstance(
                version, at: script.scope, as: version.id, narrowed: { script.narrowed($0) })
            var journey = Tour(instance, mostDifferences: 1)
            tour = try journey.run { report in
                progress(report.pairs)
                return report.pairs < mostStates && cancellation?.isCancelled != true
            }
        }
        let (search, properties) = try properties(cancellation)
        return Result(
            tour: tour, states: search.states, properties: properties,
            isComplete: tour?.isComplete ?? true && search.isComplete,
            wasInterrupted: cancellation?.isCancelled == true)
    }

    private func properties(_ cancellation: CancellationToken?) throws -> (Exploration, [Result.Property]) {
        let ids = scenario.properties
        let ground = script.narrowed(
            try GroundModel(
                Model(version.system), axes: version.axes, scope: script.scope, properties: Set(ids)))
        var options = ExplorationOptions()
        (options.maxStates, options.cancellation) = (4 * mostStates, cancellation)
        let exploration = try Explorer(ground).run(options)
        let properties = ids.map { id in
            switch exploration.findings[id] {
            case .violated(let trace)?:
                Result.Property(id: id, verdict: .violated(trace.steps.map { ground.actions[$0.action].label }))
            case nil: Result.Property(id: id, verdict: .notApplicable)
            default: Result.Property(id: id, verdict: exploration.interruption.map { .unknown("\($0)") } ?? .holds)
            }
        }
        return (exploration, properties)
    }
}
