import Foundation
import StateExploration
import TransitionSystems

extension ProveCommand {
    /// Asks the certificates again, as they stand, until cancelled.
    func recheck(_ versions: [ProtocolVersion], _ session: ProofSession, _ cancellation: CancellationToken) throws {
        var asked: [RecheckResult] = []
        var text = GrowingText(outputOptions, separator: "\n")
        var done = 0
        for version in versions where !cancellation.isCancelled {
            let results = try session.recheck(try plan(version, nil))
            asked += results
            for result in results { try text.add(result.line) }
            if results.contains(where: { !$0.isAccepted && !$0.isRefused }) { break }
            done += 1
        }
        let left = versions.dropFirst(done).map(\.id)
        guard !asked.isEmpty || !left.isEmpty else {
            throw CommandFailure(
                status: .missing,
                message: "there is no certificate in '\(proofs)'; write some with 'endio prove --infer --write'.")
        }
        if let end = ProofReport.end(undecided: left) { try text.add(end) }
        try text.end()
        if cancellation.isCancelled { throw ExitStatus.interrupted }
        if asked.contains(where: \.isRefused) { throw ExitStatus.badData }
    }
}
