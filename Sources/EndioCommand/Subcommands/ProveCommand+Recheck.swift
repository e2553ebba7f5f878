import Foundation
import StateExploration
import TransitionSystems

extension ProveCommand {
    /// Asks the certificates again, as they stand, until cancelled.
    ///
    /// - Parameter named: Whether properties are asked for by name.
    func recheck(
        _ plans: [ProofPlan], named: Bool, _ session: ProofSession, _ cancellation: CancellationToken
    ) throws {
        var asked: [RecheckedVersion] = []
        var text = GrowingText(outputOptions, separator: "\n")
        var done = 0
        let index = session.folder.indexPath
        for plan in plans where !cancellation.isCancelled {
            if let result = try session.recheckWithIndex(plan) {
                asked.append(result)
                if format == .text { try text.add(section(result, index, named: named)) }
                if result.isInterrupted { break }
            }
            done += 1
        }
        let strays = try cancellation.isCancelled ? [] : session.folder.mistakes(
            beside: asked, of: protocols.isWholeCatalogue && family == nil ? nil : Set(plans.map(\.version.id)))
        let left = plans.dropFirst(done).map(\.name)
        guard !asked.isEmpty || !strays.isEmpty || !left.isEmpty else {
            throw CommandFailure(
                status: .missing,
                message: "there is no certificate of \(plans.map(\.name).joined(separator: ", ")) in '\(proofs)'; write "
                    + "one with 'endio prove --protocol VERSION --infer --write'\(family.map { " and '--family \($0)'" } ?? "").")
        }
        Console.endProgress()
        switch format {
        case .json:
            let document = RecheckDocument(
                asked, index: index, mistakes: asked.flatMap(\.mistakes) + strays, named: named,
                interrupted: cancellation.isCancelled)
            try outputOptions.write(try document.encoded())
        case .text:
            for stray in strays { try text.add("\(index): \(stray)") }
            if let end = ProofReport.end(undecided: left) { try text.add(end) }
            try text.end()
        }
        if cancellation.isCancelled { throw ExitStatus.interrupted }
        if !strays.isEmpty || asked.contains(where: \.isRefused) { throw ExitStatus.badData }
        if named, asked.contains(where: { $0.outcome?.open.isEmpty == false }) { throw ExitStatus.undecided }
    }

    /// What is said of one version.
    private func section(_ version: RecheckedVersion, _ index: String, named: Bool) -> String {
        let rows = named ? version.outcome.map(ProofReport.rows) ?? [] : []
        let lines = version.scripts.map(\.line) + rows + version.mistakes.map { "\(index): \($0)" }
        return lines.joined(separator: "\n")
    }
}
