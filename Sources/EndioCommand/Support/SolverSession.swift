import Foundation
import StateExploration
import SymbolicProof
import Synchronization
import TransitionSystems

/// Verdicts by solver, on the last scope of each family, with all classes of failures that the scope has.
final class SolverSession: Sendable {
    private struct State {
        var wasInterrupted = false
        var running: CheckInterrupter?
    }

    private let method: CheckedProperty.Method
    private let depth: Int
    private let budget: Duration?
    private let scopes: ScopeOptions
    private let state = Mutex(State())

    /// The most steps of a run where none are asked for.
    static let usualDepth = 20

    init(_ method: CheckedProperty.Method, depth: Int?, search: SearchOptions, scopes: ScopeOptions) throws {
        self.method = method
        self.depth = depth ?? Self.usualDepth
        self.scopes = scopes
        budget = try search.exploration(cancellation: CancellationToken()).timeLimit.map { .seconds($0) }
        Interrupts.install { [self] in
            let running = state.withLock { state in
                state.wasInterrupted = true
                return state.running
            }
            running?.interrupt()
        }
    }

    /// Whether the user interrupted the session.
    var wasInterrupted: Bool { state.withLock(\.wasInterrupted) }

    /// Decides properties of versions, one result for each; what no scope decides is unknown.
    func check(_ versions: [ProtocolVersion], only: Set<String>?) throws -> [CheckedProperty] {
        defer { Console.endProgress() }
        var results: [CheckedProperty] = []
        for version in versions {
            for family in try scopes.families(of: version) {
                results += try decide(version, family, only)
            }
        }
        results = CheckedProperty.merged(results)
        let undecided = Undecided(scopeName: scopes.scopeName, actors: scopes.actors, method: method).results(
            of: versions, only: only, beside: results)
        return CheckSession.inOrder(results + undecided, versions)
    }

    private func decide(
        _ version: ProtocolVersion, _ family: ScopeFamily, _ only: Set<String>?
    ) throws -> [CheckedProperty] {
        let scope = family.rungs[family.rungs.count - 1]
        var query = SolverQuery(version: version, scope: scope)
        var wanted = Set<String>()
        for property in version.system.properties
        where family.properties.contains(property.id) && only?.contains(property.id) ?? true {
            if let applies = property.applies, !version.holds(applies.condition) {
                query.settle(property.id, .notApplicable(reason: applies.otherwise), method)
            } else if !property.asksForProgress {
                wanted.insert(property.id)
            }
        }
        let wantsDeadlock = family.properties.contains(Checker.deadlock) && only?.contains(Checker.deadlock) ?? true
        switch method {
        case .explore: preconditionFailure("the explorer decides without the solver")
        case .bounded: try bounded(&query, wanted, deadlock: wantsDeadlock)
        case .induction:
            if wantsDeadlock { query.settle(Checker.deadlock, .unknown(reason: Self.noDeadlock), method) }
            if !wanted.isEmpty { try induction(&query, wanted) }
        }
        return query.results
    }

    // MARK: Runs up to a depth

    private func bounded(_ query: inout SolverQuery, _ wanted: Set<String>, deadlock: Bool) throws {
        guard !wanted.isEmpty || deadlock else { return }
        let ground = try query.ground(wanted)
        let name = query.name
        let checker = BoundedChecker(
            ground,
            options: BoundedChecker.Options(depthLimit: depth, budget: budget, findsDeadlock: deadlock))
        let result = try running(checker.interrupter) {
            try checker.check(properties: wanted) { progress in
                Console.progress(
                    "\(Int(progress.seconds)) s  \(name): runs of \(progress.depth) steps, "
                        + "\(progress.open.count) properties open, last query "
                        + String(format: "%.2f", progress.querySeconds) + " s")
            }
        }
        for (id, finding) in result.findings { query.settle(id, finding, result, ground) }
        if let finding = result.deadlock { query.settle(Checker.deadlock, finding, result, ground) }
    }

    // MARK: Induction

    private static let noDeadlock =
        "induction does not decide '\(Checker.deadlock)'; --method explore and --method bounded do"

    /// What is not inductive is no hypothesis any more, until the rest holds together.
    private func induction(_ query: inout SolverQuery, _ wanted: Set<String>) throws {
        let ground = try query.ground(wanted)
        let name = query.name
        let isReachability = Set(ground.properties.filter { $0.kind == .sometimes }.map(\.id))
        for id in isReachability {
            query.settle(id, .unknown(reason: "induction does not show that a state can be reached"), method)
        }
        var goals = Set(ground.properties.map(\.id)).subtracting(isReachability)
        while !goals.isEmpty {
            let checker = InductionChecker(ground, options: InductionChecker.Options(budget: budget))
            let result = try running(checker.interrupter) {
                try checker.check(properties: goals) { obligation in
                    Console.progress("\(name): \(obligation.name), " + String(format: "%.2f s", obligation.seconds))
                }
            }
            if result.isInductive {
                for id in goals { query.settle(id, .bounded(depth: nil), method, seconds: result.seconds) }
                return
            }
            let failing = InductionFailures(result, ground)
            for (id, reason) in failing.reasons where goals.contains(id) {
                query.settle(id, .unknown(reason: reason), method, seconds: result.seconds)
                goals.remove(id)
            }
            if failing.reasons.isEmpty || failing.isInterrupted {
                let reason = failing.isInterrupted ? "interrupted" : failing.ranges ?? "the solver did not find out"
                for id in goals { query.settle(id, .unknown(reason: reason), method, seconds: result.seconds) }
                return
            }
        }
    }

    /// Runs a check that an interrupt can end.
    private func running<Result>(_ interrupter: CheckInterrupter, _ work: () throws -> Result) throws -> Result {
        let isLate = state.withLock { state in
            state.running = interrupter
            return state.wasInterrupted
        }
        if isLate { interrupter.interrupt() }
        defer { state.withLock { $0.running = nil } }
        return try work()
    }
}
