import Foundation
import StateExploration
import SymbolicProof
import TransitionSystems

/// Proves what plans ask for, with the invariants of certificates or with such as are found.
struct ProofSession {
    let folder: ProofFolder
    let jobs: Int
    /// Whether what people propose is left out, so that an invariant is found without their help.
    var isUnaided = false
    /// Whether states are looked at for what an invariant may consist of; if not, other versions' certificates are
    /// asked.
    var mines = true
    /// The most time that a directed search may take for what one property lacks; `nil`: there is none.
    var directedLimit: Duration?
    var cancellation: CancellationToken?

    /// Where the invariant of a proof comes from.
    enum Source {
        /// A certificate that is accepted is the proof; of another the invariant is proved again.
        case certificate
        /// The certificate's invariant is proved again in any case.
        case invariant
        /// It is looked for.
        case search
    }

    /// Proves what it can of a plan.
    ///
    /// - Throws: ``ProofInterrupted`` and ``InferenceInterrupted``, among others.
    func prove(_ plan: ProofPlan, from source: Source) throws -> ProofOutcome {
        guard source != .search, let script = folder.script(of: plan.version.id, family: plan.family.name) else {
            return try infer(plan)
        }
        var refusal: String?
        if source == .certificate {
            let results = try recheck(plan.whole())
            if let outcome = try accepted(plan, results) { return outcome }
            guard let refused = results.first(where: \.isRefused) else { throw ProofInterrupted() }
            refusal = refused.line
        }
        var outcome = try prove(plan.distrusting(CertificateReader.distrusted(in: script)), reading: script)
        outcome.note = refusal.map { "the invariant was proved again, for \($0)" }
        return outcome
    }

    // MARK: With a certificate

    /// What an accepted certificate proves of what a plan asks for; `nil` where it is not accepted.
    func accepted(_ plan: ProofPlan, _ results: [RecheckResult]) throws -> ProofOutcome? {
        guard let certificate = results.first?.certificate, results.allSatisfy(\.isAccepted) else { return nil }
        var reasons: [String: String] = [:]
        for id in plan.properties where !certificate.properties.contains(id) { reasons[id] = Self.uncertified }
        return ProofOutcome(
            try plan.distrusting(Set(certificate.distrustedCounters)), certificate.proof, certificate.progress, reasons: reasons)
    }

    private static let uncertified = "the certificate does not speak of it; 'endio prove --infer' looks for an invariant"

    /// Proves a certificate's invariant again, with all of each property that it has a conjunct of; where that does not
    /// prove what it promises, with those conjuncts alone: they may be there for what rests on them.
    private func prove(_ plan: ProofPlan, reading script: String) throws -> ProofOutcome {
        let outcome = try prove(plan, reading: script, completing: true)
        let promised = Set(CertificateReader.properties(in: script)).intersection(plan.properties)
        if promised.isSubset(of: outcome.proved.map(\.id)) { return outcome }
        let other = try prove(plan, reading: script, completing: false)
        return other.proved.count > outcome.proved.count ? other : outcome
    }

    private func prove(
        _ plan: ProofPlan, reading script: String, completing completes: Bool
    ) throws -> ProofOutcome {
        let read: (read: [Conjunct], lost: [String])
        do {
            read = try CertificateReader(plan.model).invariant(in: script)
        } catch {
            let file = ProofFolder.file(of: plan.version.id, family: plan.family.name)
            throw CommandFailure.badData("'\(folder.path)/\(file)' is \(error).")
        }
        let names = Set(read.read.map(\.name))
        let own = Set(plan.goals.map(\.origin))
        let partial = Set(plan.goals.filter { !names.contains($0.name) }.map(\.origin))
        let certified = Set(read.read.map(\.origin)).subtracting(completes ? [] : partial)
        var reasons: [String: String] = [:]
        for (id, counter) in plan.countingProperties where plan.distrusted.contains(counter) {
            reasons[id] = "\(counter) does not move as what it counts does"
        }
        for id in own where !certified.contains(id) {
            reasons[id] = Self.uncertified
        }
        let invariant = plan.goals.filter { certified.contains($0.origin) } + read.read.filter { conjunct in
            !own.contains(conjunct.origin) || !certified.contains(conjunct.origin)
        }
        let known = CertificateReader(plan.model).progress(plan.claims, in: script)
        let progress = try known ?? self.progress(plan, invariant, &reasons)
        return ProofOutcome(plan, try proof(plan, invariant, progress), progress, reasons: reasons)
    }

    private func proof(_ plan: ProofPlan, _ invariant: [Conjunct], _ progress: ProgressArgument?) throws -> Proof {
        let name = plan.version.id
        let prover = Prover(
            plan.model, invariant: invariant, stepProperties: plan.stepProperties, progress: progress,
            options: .init(jobs: jobs, cancellation: cancellation))
        return try prover.prove { done, count in
            Console.progress("\(name): \(done) of \(count) kinds of step proved")
        }
    }

    /// Why runs end, where that is claimed and a ranking is found.
    private func progress(
        _ plan: ProofPlan, _ invariant: [Conjunct], _ reasons: inout [String: String]
    ) throws -> ProgressArgument? {
        guard !plan.claims.isEmpty else { return nil }
        Console.progress("\(plan.version.id): looking for a ranking")
        var search = RankingSearch(plan.model, invariant: invariant, options: .init(cancellation: cancellation))
        let found = try search.run()
        guard let step = found.left.first else {
            return ProgressArgument(plan.claims, ranking: found.ranking, of: plan.model)
        }
        reasons[ProgressClaim.termination] = "no ranking was found that descends with '\(step)'"
        return nil
    }

    // MARK: Without

    private func infer(_ plan: ProofPlan) throws -> ProofOutcome {
        let name = plan.version.id
        var inference = InvariantInference(plan.model, scopes: plan.scopes)
        inference.cancellation = cancellation
        inference.progress = { Console.progress("\(name): \($0)") }
        inference.mines = mines
        inference.directedLimit = directedLimit
        inference.hopeless = plan.hopeless
        if !isUnaided {
            inference.known = folder.earlier(of: plan) + folder.known(of: plan)
                + (mines ? [] : folder.knownOfOthers(than: plan))
        }
        let found = try inference.run(
            goals: plan.goals, stepProperties: plan.stepProperties, lemmas: isUnaided ? [] : plan.lemmas)
        let miscounted = Set(found.open.compactMap(\.counter))
        if !miscounted.isEmpty { return try infer(plan.distrusting(miscounted.union(plan.distrusted))) }
        var reasons: [String: String] = [:]
        for (id, counter) in plan.countingProperties where plan.distrusted.contains(counter) {
            reasons[id] = "\(counter) does not move as what it counts does"
        }
        for (id, step) in found.lost { reasons[id] = Self.reason(id, brokenBy: step, found) }
        let progress = try progress(plan, found.invariant, &reasons)
        let whole = try proof(plan, found.invariant, progress)
        var outcome = ProofOutcome(plan, whole, progress, reasons: reasons)
        let open = Set(outcome.open.map(\.id))
        outcome.abstract = found.abstract.filter { open.contains($0.target) }
        outcome.pairs = try pairs(outcome, found, plan)
        let states = try ReachableStates(plan.model, scopes: plan.scopes).check(outcome.proof.invariant)
        if let broken = states.broken {
            throw CommandFailure(
                status: .internal,
                message: "\(name): '\(broken)' is proved, and some state that a run reaches breaks it; please report this")
        }
        return outcome
    }

    /// Why a property was given up.
    private static func reason(_ id: String, brokenBy step: String, _ found: InvariantInference.Result) -> String {
        if let run = found.abstract.first(where: { $0.target == id }) { return run.summary }
        let directed = found.undecided[id].map { "; the directed search: \($0)" } ?? ""
        return "not inductive with what was found: \(step) breaks it\(directed)"
    }

    /// The counterexamples to induction of what is open, whether a step breaks it alone or with all that was found.
    private func pairs(
        _ outcome: ProofOutcome, _ found: InvariantInference.Result, _ plan: ProofPlan
    ) throws -> [(goal: String, step: String, pair: CounterexampleToInduction)] {
        var pairs: [(goal: String, step: String, pair: CounterexampleToInduction)] = []
        let open = Set(outcome.open.map(\.id))
        let prover = Prover(plan.model, invariant: found.invariant, options: .init(cancellation: cancellation))
        for goal in plan.goals where open.contains(goal.origin) {
            guard let step = found.lost[goal.origin], let pair = try prover.counterexample(to: goal, by: step) else {
                continue
            }
            pairs.append((goal.name, step, pair))
        }
        for obligation in found.open {
            if case .fails(let pair) = obligation.outcome, let step = obligation.step {
                pairs.append((obligation.goal, step, pair))
            }
        }
        // One is enough to see what an invariant lacks; of what it lacks more, the next attempt shows another.
        var seen = Set<String>()
        return pairs.filter { seen.insert($0.goal).inserted }
    }
}

/// A proof was interrupted before anything was decided.
struct ProofInterrupted: Error {}
