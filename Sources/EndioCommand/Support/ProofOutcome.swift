import StateExploration
import SymbolicProof
import TransitionSystems

/// What a proof of any size came to, property by property.
struct ProofOutcome {
    let plan: ProofPlan
    /// The proof, with nothing that none of the proved properties rests on.
    let proof: Proof
    private let progress: ProgressArgument?
    /// The properties proved, each with the names of the conjuncts that it rests on.
    let proved: [(id: String, conjuncts: [String])]
    /// Those that are not, and of which it is recorded that some run breaks them, by id.
    let refuted: [String]
    /// The others, and why.
    let open: [(id: String, reason: String)]
    /// What a reader should know of how it was proved; `nil`: nothing out of the ordinary.
    var note: String?
    /// For open properties that a step breaks: the conjunct, the step, and the two states.
    var pairs: [(goal: String, step: String, pair: CounterexampleToInduction)] = []
    /// For open properties that no universal invariant shows: why.
    var abstract: [AbstractRun] = []

    /// - Parameter reasons: Why a property was given up before, by id.
    init(_ plan: ProofPlan, _ whole: Proof, _ progress: ProgressArgument?, reasons: [String: String]) {
        self.plan = plan
        self.progress = progress
        var proved: [(id: String, conjuncts: [String])] = []
        var open: [(id: String, reason: String)] = []
        var goals: Set<String> = []
        for id in plan.properties {
            let names = Self.goals(of: id, in: plan, progress)
            if let reason = reasons[id] {
                open.append((id, reason))
            } else if let support = whole.support(of: names) {
                proved.append((id, support.sorted().map { whole.invariant[$0].name }))
                goals.formUnion(names)
            } else {
                let failing = whole.failures.first { names.contains($0.goal) } ?? whole.failures[0]
                open.append((id, Self.reason(failing)))
            }
        }
        proof = whole.pruned(to: goals) ?? whole
        self.proved = proved
        let isRefuted = { (id: String) in plan.version.expectations[id]?.verdict == .refuted }
        refuted = open.map(\.id).filter(isRefuted)
        self.open = open.filter { !isRefuted($0.id) } + plan.unspoken
    }

    private static func reason(_ obligation: Proof.Obligation) -> String {
        switch obligation.outcome {
        case .unknown(let reason): "unknown: \(obligation.name): \(reason)"
        case .fails, .holds: "fails: \(obligation.name)"
        }
    }

    /// The conjuncts that every property proved rests on.
    var shared: [String] {
        proof.invariant.map(\.name).filter { name in proved.allSatisfy { $0.conjuncts.contains(name) } }
    }

    /// The goals that a property is.
    private static func goals(of id: String, in plan: ProofPlan, _ progress: ProgressArgument?) -> Set<String> {
        let conjuncts = plan.goals.filter { $0.origin == id }.map(\.name)
        let counters = plan.countingProperties.filter { $0.id == id }.map { "counting \($0.counter)" }
        let claimed = plan.claims.contains { $0.property == id } ? progress?.descent.union([id]) ?? [] : []
        return Set(conjuncts + counters + plan.stepProperties.filter { $0.id == id }.map(\.id) + claimed)
    }

    /// Whether nothing was decided: what was asked for does not apply.
    var isEmpty: Bool { proved.isEmpty && open.isEmpty && refuted.isEmpty }

    /// A certificate of what is proved; `nil` where nothing is, or something that it rests on is open.
    var certificate: Certificate? {
        guard !proved.isEmpty, proof.failures.isEmpty else { return nil }
        let ids = Set(proved.map(\.id))
        return Certificate(
            title: plan.title, model: plan.model, absent: plan.absent, proof: proof,
            stepProperties: plan.stepProperties.filter { ids.contains($0.id) },
            progress: progress?.proving(ids), properties: proved.map(\.id),
            movesQuantifiersInwards: plan.movesQuantifiersInwards)
    }
}
