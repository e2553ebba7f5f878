import StateExploration
import Testing
import TransitionSystems

@Suite("The explorer agrees with the interpreter")
struct RandomModelTests {
    private static func explore(_ model: GroundModel, jobs: Int = 1, symmetry: Bool = false) throws -> Exploration {
        var options = ExplorationOptions()
        options.jobs = jobs
        options.useSymmetry = symmetry
        return try Explorer(model).run(options)
    }

    @Test("on models written by chance", arguments: [0, 100, 200, 300] as [UInt64])
    func agrees(first: UInt64) throws {
        var compared = 0
        var decided = 0
        for seed in first..<first + 60 {
            guard let model = try RandomModel.ground(seed: seed), let plain = try PlainSearch(model, most: 3_000) else {
                continue
            }
            let result = try Self.explore(model)
            #expect(result.states == plain.states.count, "seed \(seed)")
            #expect(result.generated == plain.generated, "seed \(seed)")
            #expect(result.depth == plain.depth, "seed \(seed)")
            #expect(result.timesTaken == plain.timesTaken, "seed \(seed)")
            #expect(result.deadlock?.steps.count == plain.deadlockLength, "seed \(seed)")
            for (id, finding) in result.findings {
                #expect(finding.trace?.steps.count == plain.lengths[id], "seed \(seed) \(id)")
                guard let trace = finding.trace else { continue }
                #expect(try isRun(trace, of: model, deciding: id), "seed \(seed) \(id)")
                if !trace.steps.isEmpty { decided += 1 }
            }
            if plain.states.count > 50 { compared += 1 }
        }
        #expect(compared >= 4)
        #expect(decided >= 20)
    }

    @Test("and states that differ by an exchange count once when asked for")
    func symmetry() throws {
        var reduced = 0
        for seed in 0..<60 as Range<UInt64> {
            guard let model = try RandomModel.ground(seed: seed), let plain = try PlainSearch(model, most: 2_000) else {
                continue
            }
            let result = try Self.explore(model, symmetry: true)
            guard result.usedSymmetry else { continue }
            #expect(result.states == Self.orbits(plain.states, of: model), "seed \(seed)")
            #expect(result.depth == plain.depth, "seed \(seed)")
            #expect(result.deadlock?.steps.count == plain.deadlockLength, "seed \(seed)")
            for (id, finding) in result.findings {
                #expect(finding.trace?.steps.count == plain.lengths[id], "seed \(seed) \(id)")
                if let trace = finding.trace {
                    #expect(try isRun(trace, of: model, deciding: id), "seed \(seed) \(id)")
                }
            }
            if result.states < plain.states.count { reduced += 1 }
        }
        #expect(reduced >= 10)
    }

    @Test("with any number of threads")
    func threads() throws {
        for seed in 0..<20 as Range<UInt64> {
            guard let model = try RandomModel.ground(seed: seed) else { continue }
            var options = ExplorationOptions()
            options.maxStates = 20_000
            let one = try Explorer(model).run(options)
            options.jobs = 3
            let three = try Explorer(model).run(options)
            #expect(one.states == three.states, "seed \(seed)")
            #expect(one.generated == three.generated, "seed \(seed)")
            #expect(one.timesTaken == three.timesTaken, "seed \(seed)")
            #expect(one.findings == three.findings, "seed \(seed)")
            #expect(one.deadlock == three.deadlock, "seed \(seed)")
        }
    }

    @Test("on a step that leaves its range")
    func outOfRange() throws {
        var found = 0
        for seed in 0..<20 as Range<UInt64> {
            guard let model = try RandomModel.ground(seed: seed, unsafe: true) else { continue }
            var options = ExplorationOptions()
            options.maxStates = 20_000
            let explorer = try Explorer(model)
            guard case .outOfRange(let error, let trace) = Self.failure(of: explorer, options) else { continue }
            #expect(error.value == 4)
            #expect(error.cell.hasPrefix("stock"))
            #expect(error.action.hasPrefix("overflow"))
            #expect(try isRun(trace, of: model))
            found += 1
        }
        #expect(found >= 3)
    }

    private static func failure(of explorer: Explorer, _ options: ExplorationOptions) -> ExplorationError? {
        do throws(ExplorationError) {
            _ = try explorer.run(options)
            return nil
        } catch {
            return error
        }
    }

    /// How many states are left when those that differ by an exchange of the two items count once.
    private static func orbits(_ states: Set<[Int]>, of model: GroundModel) -> Int {
        let exchange = model.cells.map { cell in
            model.cells.firstIndex { $0.variable == cell.variable && $0.indices == cell.indices.map { 1 - $0 } }!
        }
        return Set(
            states.map { state in
                let exchanged = exchange.map { state[$0] }
                return state.lexicographicallyPrecedes(exchanged) ? state : exchanged
            }
        ).count
    }
}
