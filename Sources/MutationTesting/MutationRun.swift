import StateExploration
import SymbolicProof
import TransitionSystems

/// The mutants of one version on their way through its searches.
struct MutationRun {
    private let tester: MutationTester
    private let mutants: [Mutant]
    private var outcomes: [String: Outcome] = [:]
    private var evidence: [String: MutantResult.Evidence] = [:]
    /// Mutants that no search has decided, in order.
    private var open: [TestedMutant] = []
    private var trials: [Trial] = []
    /// Scopes in which a mutant leads to another state.
    private var differing: [String: [Int]] = [:]
    /// Scopes that reach no state in which a mutant does something else, though some state there is.
    private var sameWhereReached: [String: [Int]] = [:]
    /// Why a search of a mutant came to no end.
    private var reasons: [String: String] = [:]

    init(_ tester: MutationTester, _ mutants: [Mutant]) throws {
        self.tester = tester
        self.mutants = mutants
        let model = try Model(tester.version.system)
        let folding = VersionFolding(tester.version)
        let sorted = try Parallel.map(mutants.count, jobs: tester.jobs) { position -> (TestedMutant?, Outcome?) in
            let mutant = mutants[position]
            guard let system = mutant.system else { return (nil, .invalid(reason: mutant.obstacle ?? "")) }
            if folding.isSame(mutant) { return (nil, .equivalent(.notInVersion)) }
            do throws(InvalidModel) {
                return (try TestedMutant(mutant, system, of: model), nil)
            } catch {
                return (nil, .invalid(reason: error.errors.first?.description ?? "\(error)"))
            }
        }
        for (mutant, (tested, outcome)) in zip(mutants, sorted) {
            outcomes[mutant.id] = outcome
            if let tested { open.append(tested) }
        }
        guard !open.isEmpty else { return }
        var options = tester.exploration
        options.jobs = tester.jobs
        options.maxStates = tester.mostStates
        trials = try Trials.all(of: tester.version, in: tester.families, options)
    }

    /// The scopes searched, cheapest first.
    var scopes: [String] { trials.map(\.name) }

    /// What became of each mutant, in their order.
    var results: [MutantResult] {
        mutants.map { mutant in
            MutantResult(
                mutant: mutant, outcome: outcomes[mutant.id] ?? .undecided(reason: "interrupted"),
                evidence: evidence[mutant.id])
        }
    }

    // MARK: Searches

    /// Sends every mutant through the searches, cheapest first, until one kills it.
    mutating func searchAll() throws {
        for (position, trial) in trials.enumerated() {
            guard !isCancelled, !open.isEmpty else { return }
            report(trial.name)
            let search = DifferenceSearch(trial: trial, options: tester.exploration)
            let findings = try search.run(open, jobs: tester.jobs)
            var different: [TestedMutant] = []
            for (mutant, finding) in zip(open, findings) {
                switch finding {
                case .plainlySame: break
                case .sameWhereReached: sameWhereReached[mutant.id, default: []].append(position)
                case .invalid(let reason): outcomes[mutant.id] = .invalid(reason: reason)
                case .open: reasons[mutant.id] = "interrupted"
                case .different:
                    differing[mutant.id, default: []].append(position)
                    different.append(mutant)
                }
            }
            try judge(different, in: trial)
            open.removeAll { outcomes[$0.id] != nil }
        }
    }

    private mutating func judge(_ mutants: [TestedMutant], in trial: Trial) throws {
        let options = tester.exploration
        let counter = MutationCounter(self.mutants.count, decided: outcomes.count, trial.name, tester.progress)
        let judgements = try Parallel.map(mutants.count, jobs: tester.jobs) { position -> (Judgement, GroundModel) in
            var variants = try GroundVariants(trial.ground)
            let variant = try variants.ground(mutants[position].model, changing: mutants[position].positions)
            let ground = try variants.model(with: variant)
            let judgement = try Judgement.search(ground, in: trial, options)
            if case .killed = judgement { counter.note() }
            return (judgement, ground)
        }
        for (mutant, (judgement, ground)) in zip(mutants, judgements) {
            switch judgement {
            case .passed: break
            case .open(let reason): reasons[mutant.id] = reason
            case .killed(let kill, let trace):
                outcomes[mutant.id] = .killed(kill)
                if tester.keepsEvidence { evidence[mutant.id] = .init(model: ground, trace: trace) }
            }
        }
    }

    // MARK: What no search kills

    /// Decides of what is left whether it is equivalent, benign or survives.
    mutating func settle() throws {
        guard !isCancelled else { return }
        let left = open.filter { reasons[$0.id] == nil }
        let (trials, sameWhereReached) = (trials, sameWhereReached)
        let differing = differing
        let counter = MutationCounter(
            mutants.count, decided: outcomes.count, "what no search kills", tester.progress)
        let options = tester.exploration
        let found = try Parallel.map(left.count, jobs: tester.jobs) { position -> Outcome in
            let mutant = left[position]
            defer { counter.note() }
            guard let positions = differing[mutant.id] else {
                let searched = (sameWhereReached[mutant.id] ?? []).map { trials[$0] }
                let isProved = try searched.allSatisfy { try Self.isSameEverywhere(mutant, in: $0) }
                let scopes = searched.map(\.name)
                return .equivalent(isProved ? .proved(scopes: scopes) : .atScopes(scopes))
            }
            return try Comparison(mutant: mutant, options: options).outcome(in: positions.map { trials[$0] })
        }
        for (mutant, outcome) in zip(left, found) {
            outcomes[mutant.id] = outcome
            guard case .survivor(let difference) = outcome else { continue }
            if mutant.mutant.isAboutFailure {
                outcomes[mutant.id] = .tolerated(difference)
            } else if let reason = tester.benign[mutant.id] {
                outcomes[mutant.id] = .benign(reason)
            }
        }
        for mutant in open {
            if let reason = reasons[mutant.id] { outcomes[mutant.id] = .undecided(reason: reason) }
        }
    }

    /// The most units of work that the solver may take for one mutant in one scope: some seconds.
    private static let resourceLimit = 5_000_000

    private static func isSameEverywhere(_ mutant: TestedMutant, in trial: Trial) throws -> Bool {
        var variants = try GroundVariants(trial.ground)
        let variant = try variants.ground(mutant.model, changing: mutant.positions)
        let watching = variants.model(watching: [(mutant.id, variant.sameness)])
        return try ValidityChecker(resourceLimit: resourceLimit).check(watching.properties[0], of: watching) == .holds
    }

    // MARK: Progress

    private var isCancelled: Bool { tester.cancellation?.isCancelled ?? false }

    private func report(_ scope: String) {
        tester.progress?(MutationProgress(decided: outcomes.count, total: mutants.count, scope: scope))
    }
}
