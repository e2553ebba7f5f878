import ArgumentParser
import Foundation
import Refinement
import TransitionSystems

/// Which versions are held together with the engine, and in which scopes.
struct AgreementOptions: ParsableArguments {
    @OptionGroup var protocolOptions: ProtocolOptions
    @Option(
        name: .customLong("scope"),
        help: """
            Scopes, separated by commas: core, core+extents, fallocate, writeback, extents, read, cache, wait or evict, each \
            with @RxB, for R requests, 3 at most, and B blocks, 4 at most.
            """)
    var scopeNames: String?
    @Option(name: .customLong("jobs"), help: "Threads that work; one for each processor unless said otherwise.")
    var jobsAsked: Int?

    /// Threads that work.
    var jobs: Int { jobsAsked ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Each version in each scope.
    ///
    /// - Parameter usual: the scopes where none is asked for.
    func pairings(usual: [Scope]) throws -> [(version: ProtocolVersion, scope: Scope)] {
        guard jobs >= 1 else { throw CommandFailure.usage("'--jobs' must be at least 1, not \(jobs).") }
        let scopes =
            try scopeNames.map {
                try $0.split(separator: ",", omittingEmptySubsequences: false).map { try Self.scope(String($0)) }
            } ?? usual
        guard !scopes.isEmpty else { throw CommandFailure.usage("'--scope' names no scope.") }
        guard Set(scopes.map(\.name)).count == scopes.count else {
            throw CommandFailure.usage("'--scope' names a scope twice.")
        }
        return try protocolOptions.versions().flatMap { version in scopes.map { (version, $0) } }
    }

    private static func scope(_ name: String) throws -> Scope {
        guard let scope = AgreementScope.named(name) else {
            throw CommandFailure.usage(
                "no scope '\(name)' to hold model and engine together in. Known: \(AgreementScope.known)")
        }
        return scope
    }
}

extension AgreementInstance {
    /// A version at a scope, for a command.
    ///
    /// - Throws: ``CommandFailure`` when the two cannot be held together.
    static func prepared(_ version: ProtocolVersion, _ scope: Scope) throws -> AgreementInstance {
        do { return try AgreementInstance(version, at: scope, as: MovedAxes(of: version).name) } catch {
            throw CommandFailure.usage("\(version.id) at \(scope.name): \(error)")
        }
    }
}
