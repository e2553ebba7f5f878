import DirectIOEngine
package import PropertyTesting
package import StateExploration

/// A scenario on the engine, as one kernel does it.
package struct EngineCheck {
    private let scenario: Scenario
    private let kernel: Scenario.Kernel

    package init(_ scenario: Scenario, on kernel: Scenario.Kernel) {
        (self.scenario, self.kernel) = (scenario, kernel)
    }

    /// What came of it.
    package struct Result: Sendable {
        /// Orders that were tried.
        package fileprivate(set) var orders = 0
        /// The first of them, counted from 1, that goes wrong.
        package fileprivate(set) var wrongOrder: Int?
        /// The simplest that does.
        package fileprivate(set) var failure: PropertyFailure?
        /// A line of a given order could not be done.
        package var isOutOfOrder: Bool { failure?.identity == "\(Finding.Kind.order)" }
        /// Somebody has interrupted it.
        package fileprivate(set) var isCutShort = false
    }

    /// Orders between two looks at interrupts.
    private static let slice = 10

    /// Tries orders of steps until one shows what must not be: anything where the scenario holds, and what it names
    /// where it breaks. A failing order is made as simple as can be.
    ///
    /// - Parameters:
    ///   - name: what tokens name.
    ///   - replay: one order to repeat, instead.
    ///   - progress: is told how many orders were tried.
    /// - Throws: ``DeviceError`` when the device has no room for its files.
    package func check(
        _ name: String, orders: Int, seed: UInt64, _ replay: ReplayToken? = nil,
        _ cancellation: CancellationToken? = nil, progress: (Int) -> Void = { _ in }
    ) throws -> Result {
        let stage = try Stage(scenario, kernel.rules)
        var (result, seeds) = (Result(), RandomNumbers(seed: seed))
        while result.orders < orders, result.failure == nil {
            guard cancellation?.isCancelled != true else {
                result.isCutShort = true
                break
            }
            var configuration = PropertyConfiguration(
                runs: min(Self.slice, orders - result.orders), seed: seeds.next(), shrinkAttempts: 1_000, replay: replay
            )
            (configuration.shrinkTime, configuration.announces) = (.seconds(3), false)
            let report = try Property.search(name, .interleaved, configuration) {
                try tryOrder(stage, &$0, cancellation)
            }
            if let failure = report.failure {
                result.failure = failure
                result.wrongOrder = result.orders + (report.statistics.runsUntilFailure ?? 1)
            } else if cancellation?.isCancelled == true {
                // The last order may have been left in the middle, and shows nothing.
                result.isCutShort = true
                break
            }
            result.orders += report.statistics.runs
            progress(result.orders)
            if replay != nil { break }
        }
        return result
    }

    private func tryOrder(_ stage: Stage, _ choices: inout Choices, _ cancellation: CancellationToken?) throws {
        let run = try ScenarioRun(stage, choices, cancellation)
        defer {
            choices = run.draws.choices
            choices.steps += run.steps
        }
        try run.run()
        let wanted = run.findings.filter {
            kernel.kinds.isEmpty || $0.kind == .order || kernel.kinds.contains($0.kind)
        }
        guard let first = wanted.first else { return }
        throw Falsification(
            "\(first.kind)", FailureDetails(run: run.trace, reasons: ["", "\(first.kind): \(first.words)"]))
    }
}
