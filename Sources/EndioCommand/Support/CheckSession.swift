import Foundation
import StateExploration
import SymbolicProof
import Synchronization
import TransitionSystems

/// Searches for the subcommands that need verdicts: progress on the terminal, and an orderly end when interrupted.
final class CheckSession: Sendable {
    private let cancellation = CancellationToken()
    private let scopes: ScopeOptions
    private let options: ExplorationOptions
    private let checkpoints: String?
    private let proofs: String?
    private let unkept = Mutex<ExplorationError?>(nil)

    /// - Parameters:
    ///   - checkpoints: A folder in which searches are kept until all are done, made if it is missing.
    ///   - proofs: The folder of certificates; `nil`: none is asked.
    init(search: SearchOptions, scopes: ScopeOptions, checkpoints: String? = nil, proofs: String? = nil) throws {
        self.scopes = scopes
        self.proofs = proofs
        self.checkpoints = checkpoints
        options = try search.exploration(cancellation: cancellation)
        Interrupts.install { [cancellation] in cancellation.cancel() }
    }

    private static func makeFolder(_ path: String) throws -> MadeFolders {
        if path.isEmpty { throw CommandFailure.usage("the path given with '--checkpoint' is empty; name a folder.") }
        let folders: MadeFolders
        do {
            folders = try MadeFolders(to: path)
        } catch {
            throw CommandFailure(status: .cannotCreate, message: "cannot make the folder '\(path)': \(error)")
        }
        guard access(path, W_OK | X_OK) == 0 else {
            throw CommandFailure(
                status: .cannotCreate, message: "cannot write to the folder '\(path)': \(SystemError.last)")
        }
        return folders
    }

    /// Whether the user interrupted the session.
    var wasInterrupted: Bool { cancellation.isCancelled }

    /// Why the searches could not be kept any more, which ended the check; `nil` where they could.
    var failure: ExplorationError? { unkept.withLock(\.self) }

    /// Decides properties of versions, one result for each; what no scope decides is unknown.
    func check(_ versions: [ProtocolVersion], only: Set<String>?) throws -> [CheckedProperty] {
        defer { Console.endProgress() }
        // A version that is no model is refused before the others are searched.
        for version in versions { _ = try Model(version.system) }
        let monitor = SearchMonitor()
        var checker = Checker(options: options) { monitor.note($0) }
        checker.checkpoints = checkpoints
        var tasks: [Checker.Task] = []
        for version in versions {
            tasks += try scopes.families(of: version).map { Checker.Task(version: version, family: $0) }
        }
        let folders = try checkpoints.map(Self.makeFolder)
        let results: [CheckedProperty]
        do {
            let ordered = Self.largestFirst(tasks)
            let found = try found(by: checker, in: ordered, only: only)
            if failure != nil { folders?.remove() }
            results = CheckedProperty.merged(try zip(ordered, found).flatMap { try certify($0, $1) })
        } catch {
            folders?.remove()
            throw error
        }
        let undecided = Undecided(scopeName: scopes.scopeName, actors: scopes.actors, method: .explore)
            .results(of: versions, only: only, beside: results)
        return Self.inOrder(results + undecided, versions)
    }

    /// The results of a task, those that an accepted certificate proves for any size as proved.
    private func certify(_ task: Checker.Task, _ results: [CheckedProperty]) throws -> [CheckedProperty] {
        guard let proofs, !wasInterrupted, results.contains(where: { $0.verdict == .bounded(depth: nil) }) else {
            return results
        }
        let session = ProofSession(folder: ProofFolder(path: proofs), jobs: 1, cancellation: cancellation)
        guard session.folder.script(of: task.version.id, family: task.family.name) != nil else { return results }
        let files = try session.recheck(ProofPlan(task.version, task.family, only: nil))
        if let refused = files.first(where: \.isRefused) { throw CommandFailure.badData(refused.line + ".") }
        // Interrupted before all answers were there, it proves nothing.
        guard files.allSatisfy(\.isAccepted) else { return results }
        guard let proof = files.first, let certificate = proof.certificate else { return results }
        return results.map { certificate.properties.contains($0.property) ? $0.proved(by: proof.file) : $0 }
    }

    /// The results of each task. Where the searches cannot be kept any more these are what was found until then.
    private func found(
        by checker: Checker, in tasks: [Checker.Task], only: Set<String>?
    ) throws -> [[CheckedProperty]] {
        do {
            return try checker.check(tasks, only: only)
        } catch let error as UnkeptCheck {
            unkept.withLock { $0 = error.cause }
            return error.results
        }
    }

    /// Families with many requests and blocks first, so that no long task is left for the end.
    private static func largestFirst(_ tasks: [Checker.Task]) -> [Checker.Task] {
        func weight(_ task: Checker.Task) -> Int {
            let scope = task.family.rungs[task.family.rungs.count - 1]
            return scope.sizes.values.reduce(1, *) * (scope.faults.count + 1)
        }
        return tasks.enumerated().sorted { a, b in
            (weight(b.element), a.offset) < (weight(a.element), b.offset)
        }.map(\.element)
    }

    /// By version, then in the order in which the properties are declared.
    static func inOrder(_ results: [CheckedProperty], _ versions: [ProtocolVersion]) -> [CheckedProperty] {
        var ranks: [String: Int] = [:]
        for (position, version) in versions.enumerated() {
            for (index, property) in version.system.properties.enumerated() {
                ranks["\(version.id) \(property.id)"] = position * 10_000 + index
            }
            ranks["\(version.id) \(Checker.deadlock)"] = position * 10_000 + 9_999
        }
        return results.sorted {
            ranks["\($0.version) \($0.property)"] ?? 0 < ranks["\($1.version) \($1.property)"] ?? 0
        }
    }
}
