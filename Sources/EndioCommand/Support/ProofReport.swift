import Foundation
import StateExploration
import SymbolicProof
import TransitionSystems

/// Shows what was proved.
struct ProofReport {
    let outcomes: [ProofOutcome]

    /// A line for each property.
    static func rows(of outcome: ProofOutcome) -> [String] {
        let ids =
            outcome.proved.map(\.id) + outcome.open.map(\.id) + outcome.refuted + outcome.plan.inapplicable.map(\.id)
        let width = ids.map(\.count).max() ?? 0
        func row(_ id: String, _ text: String) -> String {
            "  \(id)\(String(repeating: " ", count: width - id.count))  \(text)"
        }
        return outcome.proved.map {
            row($0.id, "proved, with \($0.conjuncts.count) conjuncts\(elsewhere($0.id, outcome.plan))")
        }
            + outcome.open.map { row($0.id, "not proved: \($0.reason)") }
            + outcome.refuted.map { row($0, "refuted: \(run(of: $0, outcome.plan))") }
            + outcome.plan.inapplicable.map { row($0.id, "not applicable: \($0.reason)") }
    }

    private static func run(of id: String, _ plan: ProofPlan) -> String {
        "'endio trace \(plan.version.id) \(id)' shows how"
    }

    /// What a proof in one family leaves to others.
    private static func elsewhere(_ id: String, _ plan: ProofPlan) -> String {
        if plan.version.expectations[id]?.verdict == .refuted {
            return " in this family; refuted in another: \(run(of: id, plan))"
        }
        let others = plan.others(deciding: id)
        return others.isEmpty ? "" : " in this family; decided in \(others.joined(separator: ", ")) too"
    }

    /// What is said of versions that an interrupt came before; `nil`: there are none.
    static func end(undecided: [String]) -> String? {
        undecided.isEmpty ? nil : "interrupted: nothing was decided of \(undecided.joined(separator: ", "))"
    }

    /// What is said of one version.
    static func section(_ outcome: ProofOutcome, withPairs: Bool) throws -> String {
        let absent = outcome.plan.absent.isEmpty ? "" : ", without \(outcome.plan.absent.joined(separator: ", "))"
        var lines = ["\(outcome.plan.version.id), family \(outcome.plan.family.name), any size\(absent)"]
        lines += rows(of: outcome)
        lines.append(
            "  \(outcome.proof.invariant.count) conjuncts, \(outcome.proof.obligations.count) obligations, "
                + String(format: "%.1f s", outcome.proof.seconds))
        if let note = outcome.note { lines.append("  \(note)") }
        if withPairs {
            for run in outcome.abstract {
                lines.append("\n\(run.target), \(run.summary):\n" + run.text(of: outcome.plan.model))
            }
            for (goal, step, pair) in outcome.pairs {
                lines.append("\n\(goal) × \(step) fails:\n" + pair.text(of: outcome.plan.model, step: step))
                lines.append("  \(try reach(pair, outcome.plan))")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Whether a short search reaches the state before the step.
    private static func reach(_ pair: CounterexampleToInduction, _ plan: ProofPlan) throws -> StateReach.Answer {
        var options = ExplorationOptions()
        options.maxStates = 1_000_000
        options.jobs = 1
        return try StateReach(plan.model, options: options).answer(pair)
    }

    private struct Document: Encodable {
        struct Version: Encodable {
            let `protocol`: String
            let scope: String
            let without: [String]
            let proved: [String: [String]]
            let open: [String: String]
            /// For what no universal invariant shows, the steps of the run that shows so.
            let abstract: [String: [String]]
            let refuted: [String]
            /// For what is proved in this family, the others that decide it.
            let elsewhere: [String: [String]]
            let inapplicable: [String: String]
            let obligations: Int
            let seconds: Double
        }

        var schema = "endio.proof/1"
        var endio = EndioCommand.version
        var z3 = SolverVersion.z3
        /// Whether the command was ended before all versions were decided.
        let interrupted: Bool
        let versions: [Version]
    }

    /// All of it, as one document: schema `endio.proof/1`.
    func json(interrupted: Bool) throws -> String {
        let document = Document(
            interrupted: interrupted,
            versions: outcomes.map { outcome in
                Document.Version(
                    protocol: outcome.plan.version.id, scope: "\(outcome.plan.family.name)@any",
                    without: outcome.plan.absent,
                    proved: Dictionary(uniqueKeysWithValues: outcome.proved.map { ($0.id, $0.conjuncts) }),
                    open: Dictionary(uniqueKeysWithValues: outcome.open.map { ($0.id, $0.reason) }),
                    abstract: Dictionary(uniqueKeysWithValues: outcome.abstract.map { ($0.target, $0.labels) }),
                    refuted: outcome.refuted,
                    elsewhere: Dictionary(
                        uniqueKeysWithValues: outcome.proved.map { ($0.id, outcome.plan.others(deciding: $0.id)) }
                            .filter { !$0.1.isEmpty }),
                    inapplicable: Dictionary(uniqueKeysWithValues: outcome.plan.inapplicable),
                    obligations: outcome.proof.obligations.count, seconds: outcome.proof.seconds)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
