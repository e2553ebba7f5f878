package import PropertyTesting
import Refinement
package import StateExploration

/// A scenario on all kernels that it speaks of, or on one: on the engine, and on the model where that has a part in it.
package struct ScenarioCheck: Sendable {
    /// Where it is run.
    package enum Place: String, Sendable, CaseIterable { case engine, model, both }

    /// What came of it on one kernel.
    package struct Result: Sendable {
        package let kernel: Scenario.Kernel
        /// On the engine; nil where it was not run there.
        package let engine: EngineCheck.Result?
        /// On the model; nil where it was not run there.
        package let model: ModelCheck.Result?
        /// Why it was not run on the model.
        package let obstacle: String?

        /// Whether the scenario says that it goes wrong there.
        package var breaks: Bool { !kernel.kinds.isEmpty }

        /// Whether somebody has ended it before it was at its end.
        package var isCutShort: Bool { engine?.isCutShort ?? false || model?.wasInterrupted ?? false }

        /// What is not as the scenario says, a line each.
        package var faults: [String] { engineFaults + modelFaults }

        private var engineFaults: [String] {
            guard let engine else { return [] }
            switch (breaks && !engine.isOutOfOrder, engine.failure) {
            case (false, let failure?): return ["the engine shows \(failure.details.reasons.last ?? "a failure")"]
            case (true, nil) where !engine.isCutShort:
                let kinds = kernel.kinds.map(\.description).joined(separator: ", ")
                return ["the engine shows no \(kinds) in \(engine.orders) orders"]
            default: return []
            }
        }

        private var modelFaults: [String] {
            guard let model else { return [] }
            var faults = model.tour?.differences.map { "model and engine differ: \($0.difference)" } ?? []
            let undecided = model.properties.compactMap { property in
                if case .unknown(let reason) = property.verdict, !model.wasInterrupted {
                    "\(property.id) is not decided on the model: \(reason)"
                } else {
                    nil
                }
            }
            let violated = model.properties.filter { if case .violated = $0.verdict { true } else { false } }
            if breaks {
                if !model.properties.isEmpty, violated.isEmpty, !model.wasInterrupted {
                    faults += undecided.isEmpty ? ["the model violates none of its properties"] : undecided
                }
            } else {
                faults += violated.map { "the model violates \($0.id)" } + undecided
            }
            return faults
        }
    }

    package let scenario: Scenario
    /// What it is called in tokens.
    package let name: String
    package var place = Place.both
    package var seed: UInt64 = 1
    /// Orders that are tried; nil: as many as the scenario says.
    package var runs: Int?
    package var replay: ReplayToken?
    package var cancellation: CancellationToken?

    /// What tells its tokens from those of others.
    private let mark: String

    /// A check.
    ///
    /// - Parameter text: what the scenario was read from: a token is one of that text only.
    package init(_ scenario: Scenario, named name: String, _ text: String) {
        (self.scenario, self.name) = (scenario, name)
        // FNV-1a.
        let hash = text.utf8.reduce(into: UInt64(0xcbf2_9ce4_8422_2325)) { $0 = ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        mark = "\(name) \(String(hash & 0xFFFF_FFFF, radix: 16))"
    }

    /// Runs it on a kernel.
    ///
    /// - Parameter progress: is told how far it is, counted in orders and in states.
    /// - Throws: `DeviceError` when the device has no room for its files, ``ForeignToken``.
    package func result(
        on kernel: Scenario.Kernel, progress: (Int) -> Void = { _ in }
    ) throws -> Result {
        let name = "\(mark) \(kernel.name)"
        if let replay, replay.name != ReplayToken.short(name) { throw ForeignToken(self.name, kernel) }
        var (engine, model, obstacle) = (EngineCheck.Result?.none, ModelCheck.Result?.none, String?.none)
        if place != .engine {
            do {
                model = try ModelCheck(scenario, on: kernel).run(cancellation, progress: progress)
            } catch let error as ModelCheck.Obstacle { obstacle = error.reason }
        }
        if place != .model {
            engine = try EngineCheck(scenario, on: kernel).check(
                name, orders: orders(on: kernel), seed: seed, replay, cancellation, progress: progress)
        }
        return Result(kernel: kernel, engine: engine, model: model, obstacle: obstacle)
    }

    /// Looks whether the device has room for the files.
    ///
    /// - Throws: `DeviceError` when it has not.
    package func prepare() throws { _ = try Stage(scenario, (scenario.holds + scenario.breaks)[0].rules) }

    /// What is said to go wrong is looked for longer than what is not.
    private func orders(on kernel: Scenario.Kernel) -> Int {
        if let runs { return runs }
        guard scenario.order == .any || scenario.isDrawn else { return 1 }
        return kernel.kinds.isEmpty ? scenario.runs : 20 * scenario.runs
    }
}

/// A token is of another scenario, or of another kernel.
package struct ForeignToken: Error, CustomStringConvertible {
    package let description: String

    init(_ name: String, _ kernel: Scenario.Kernel) {
        description = "the token is of another scenario than '\(name)', or of another kernel than '\(kernel.name)'"
    }
}

extension Scenario {
    /// Whether something is drawn although steps have a given order.
    fileprivate var isDrawn: Bool {
        body.flatMap(\.all).contains { statement in
            switch statement.kind {
            case .random, .powerCut: true
            case .fail(_, .oneIn): true
            default: false
            }
        }
    }
}
