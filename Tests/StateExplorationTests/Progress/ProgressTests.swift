import StateExploration
import Testing
import TransitionSystems

@Suite("Progress")
struct ProgressTests {
    /// The run that refutes the one claim of a system; `nil` where it holds.
    private func refutation(of system: TransitionSystem) throws -> Trace? {
        let model = try ProgressSystems.ground(system)
        let result = try Explorer(model).run()
        #expect(result.isComplete)
        let claim = try #require(model.progress.first)
        guard case .violated(let trace) = try #require(result.findings[claim.id]) else { return nil }
        try expectLasso(trace, of: model, refuting: claim.id)
        return trace
    }

    @Test("is refuted by a cycle in which the step awaited is not always possible")
    func fairCycle() throws {
        let trace = try #require(try refutation(of: ProgressSystems.light(finish: .weak, atGreenOnly: true)))
        #expect(trace.loop == 0)
        #expect(trace.steps.map(\.action) == [0, 0])
    }

    @Test("is not refuted by a cycle that passes over a step which is always possible")
    func unfairCycle() throws {
        #expect(try refutation(of: ProgressSystems.light(finish: .weak, atGreenOnly: false)) == nil)
    }

    @Test("holds by strong fairness where weak fairness does not do")
    func strongFairness() throws {
        #expect(try refutation(of: ProgressSystems.light(finish: .strong, atGreenOnly: true)) == nil)
    }

    @Test("is refuted where the step awaited never has to come, by a run that stays where it is if nobody must go on")
    func choice() throws {
        let turning = try #require(try refutation(of: ProgressSystems.light(finish: .none, atGreenOnly: false)))
        #expect(turning.steps.count == 2)
        let still = try #require(
            try refutation(of: ProgressSystems.light(change: .none, finish: .none, atGreenOnly: false)))
        #expect(still.steps.isEmpty)
        #expect(still.loop == 0)
    }

    @Test("lets nobody be passed over in favour of another", arguments: [Fairness.none, .weak, .strong])
    func everyTask(ask: Fairness) throws {
        #expect(try refutation(of: ProgressSystems.service(ask: ask)) == nil)
    }

    @Test("leaves choices to chance: a server that picks whom it serves may always pick the same")
    func pick() throws {
        let trace = try #require(try refutation(of: ProgressSystems.chosenService))
        let loop = try #require(trace.loop)
        #expect(loop < trace.steps.count)
    }

    @Test("is refuted by a run that stops on the way")
    func stop() throws {
        #expect(try refutation(of: ProgressSystems.counting(last: .weak)) == nil)
        let trace = try #require(try refutation(of: ProgressSystems.counting(last: .none)))
        #expect(trace.steps.count == 2)
        #expect(trace.loop == 2)
    }

    @Test("counts a step that changes nothing as a step")
    func idle() throws {
        #expect(try refutation(of: ProgressSystems.idling(finish: .weak)) == nil)
        let trace = try #require(try refutation(of: ProgressSystems.idling(finish: .none)))
        #expect(trace.steps.map(\.action) == [0])
        #expect(trace.loop == 0)
    }

    @Test("is searched for without exchanging tasks, whatever is asked for")
    func symmetry() throws {
        let model = try ProgressSystems.ground(ProgressSystems.service())
        var options = ExplorationOptions()
        options.useSymmetry = true
        let plain = try Explorer(model).run()
        let asked = try Explorer(model).run(options)
        #expect(!asked.usedSymmetry)
        #expect(asked.states == plain.states)
        #expect(asked.findings == plain.findings)
        options.properties = []
        #expect(try Explorer(model).run(options).usedSymmetry)
    }

    @Test("is as its definition has it, on graphs by chance", arguments: [0, 1_000, 2_000, 3_000] as [UInt64])
    func graphs(first: UInt64) throws {
        var counts: [String: Int] = [:]
        for seed in first..<first + 250 {
            var random = RandomGraph(seed: seed)
            let model = try GroundModel(Model(random.system()), scope: Scope("graph", sizes: ["Item": 2]))
            let plain = try #require(try PlainProgress(model, most: 1_000))
            let result = try Explorer(model).run()
            for claim in model.progress {
                let obligation = try #require(claim.obligations.first)
                let debtors = plain.debtors(of: obligation)
                let steps = plain.stepsToStop(obligation)
                let trace = result.findings[claim.id]?.trace
                let hasCycle = debtors.count <= 10 ? plain.hasFairCycle(among: debtors) : plain.hasFairCycle(in: debtors)
                #expect(hasCycle == plain.hasFairCycle(in: debtors), "seed \(seed) \(claim.id)")
                #expect((trace != nil) == (steps != nil || hasCycle), "seed \(seed) \(claim.id)")
                if let steps { #expect(trace?.steps.count == steps, "seed \(seed) \(claim.id)") }
                if let trace { try expectLasso(trace, of: model, refuting: claim.id) }
                counts[trace == nil ? "holds" : steps == nil ? "cycle" : "stop", default: 0] += 1
                // Without fairness each of these would refute the claim.
                if trace == nil, plain.hasCycle(in: debtors) { counts["fair", default: 0] += 1 }
            }
        }
        for kind in ["holds", "cycle", "stop", "fair"] { #expect(counts[kind] ?? 0 >= 30, "\(kind): \(counts)") }
    }

    @Test("is as a plain search finds it, on models by chance", arguments: [0, 100, 200] as [UInt64])
    func models(first: UInt64) throws {
        var counts: [String: Int] = [:]
        for seed in first..<first + 60 {
            guard let model = try RandomModel.ground(seed: seed, progress: true),
                let plain = try PlainProgress(model, most: 600)
            else { continue }
            let result = try Explorer(model).run()
            for claim in model.progress {
                let isRefuted = claim.obligations.contains { obligation in
                    plain.stepsToStop(obligation) != nil || plain.hasFairCycle(in: plain.debtors(of: obligation))
                }
                let trace = result.findings[claim.id]?.trace
                #expect((trace != nil) == isRefuted, "seed \(seed) \(claim.id)")
                if let trace { try expectLasso(trace, of: model, refuting: claim.id) }
                counts[isRefuted ? "refuted" : "holds", default: 0] += 1
            }
        }
        for kind in ["holds", "refuted"] { #expect(counts[kind] ?? 0 >= 10, "\(kind): \(counts)") }
    }
}
