import StateExploration
import TransitionSystems

/// Finds out which mutants can do anything else than the version in one of its searches. All are asked about in one search
/// of the version itself: that a mutant's steps are the version's own is an invariant of it, as long as it holds both
/// have the same runs.
struct DifferenceSearch {
    /// What is known of one mutant in one scope.
    enum Finding: Sendable {
        /// The steps are the same in every state, as their form shows.
        case plainlySame
        /// The steps are the same in every state reached.
        case sameWhereReached
        /// Some run leads to a state in which the two go on differently.
        case different
        /// The mutant is none in this scope: a step assigns a cell twice, or reads what is absent.
        case invalid(String)
        /// The search was interrupted.
        case open
    }

    /// Asks about as many mutants in one search.
    static let most = 200

    let trial: Trial
    let options: ExplorationOptions

    /// What is known of each of some mutants.
    func run(_ mutants: [TestedMutant], jobs: Int) throws -> [Finding] {
        let size = min(Self.most, max(1, (mutants.count + 2 * jobs - 1) / (2 * jobs)))
        let chunks = stride(from: 0, to: mutants.count, by: size).map { start in
            Array(mutants[start..<min(start + size, mutants.count)])
        }
        let search = self
        return try Parallel.map(chunks.count, jobs: jobs) { try search.decide(chunks[$0]) }.flatMap(\.self)
    }

    private func decide(_ mutants: [TestedMutant]) throws -> [Finding] {
        var variants = try GroundVariants(trial.ground)
        var findings: [Finding?] = []
        var watched: [(id: String, condition: NodeID)] = []
        for mutant in mutants {
            do throws(GroundingError) {
                let variant = try variants.ground(mutant.model, changing: mutant.positions)
                if variants.isPlainlySame(variant) {
                    findings.append(.plainlySame)
                } else {
                    findings.append(nil)
                    watched.append((mutant.id, variant.sameness))
                }
            } catch {
                findings.append(.invalid("\(error)"))
            }
        }
        guard !watched.isEmpty else { return findings.compactMap(\.self) }
        var options = options
        options.stopWhenAllDecided = true
        let found = try Explorer(variants.model(watching: watched)).run(options)
        return zip(mutants, findings).map { mutant, finding in
            if let finding { return finding }
            if case .violated = found.findings[mutant.id] { return .different }
            return found.isComplete ? .sameWhereReached : .open
        }
    }
}
