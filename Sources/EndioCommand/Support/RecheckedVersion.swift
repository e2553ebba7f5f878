import TransitionSystems

/// What came of asking a version's certificate again: its scripts, and its line of the index.
struct RecheckedVersion {
    /// What was asked for.
    let plan: ProofPlan
    /// The proof, then its witnesses; none where there is a line of the index only.
    let scripts: [RecheckResult]
    /// What it proves of what was asked for; `nil` where it is not accepted.
    let outcome: ProofOutcome?
    /// What the index says that is not so, and what to do.
    let mistakes: [String]

    /// Whether a script is not accepted, or its line of the index is wrong.
    var isRefused: Bool { scripts.contains(where: \.isRefused) || !mistakes.isEmpty }

    /// Whether it was interrupted before its last answer.
    var isInterrupted: Bool { scripts.contains { !$0.isAccepted && !$0.isRefused } }
}

extension ProofSession {
    /// Asks the certificate of a plan's version again, and compares its line of the index with it.
    ///
    /// - Returns: `nil` where there is neither.
    /// - Throws: ``CommandFailure`` where the index cannot be read, among others.
    func recheckWithIndex(_ plan: ProofPlan) throws -> RecheckedVersion? {
        let (version, family) = (plan.version.id, plan.family.name)
        // Before the scripts, which take longer: who writes meanwhile replaces all three.
        let entry = try folder.entries().first { $0.version == version && $0.family == family }
        let whole = try plan.whole()
        let scripts = try recheck(whole)
        if scripts.isEmpty, entry == nil { return nil }
        let file = ProofFolder.file(of: version, family: family)
        var mistakes: [String] = []
        if scripts.isEmpty {
            mistakes = ["it has a line of '\(file)', which is missing"]
        } else if let entry {
            if let outcome = try accepted(whole, scripts), let certificate = outcome.certificate {
                let wrong = entry.mistakes(beside: ProofEntry(certificate, outcome))
                if !wrong.isEmpty { mistakes = ["of '\(file)' it says \(wrong.joined(separator: "; "))"] }
            }
        } else {
            mistakes = ["it has no line of '\(file)'"]
        }
        let renewal = ProofFolder.renewal(of: version, family: family, "--write")
        return RecheckedVersion(
            plan: plan, scripts: scripts, outcome: try accepted(plan, scripts),
            mistakes: mistakes.map { "\($0); \(renewal)" })
    }
}

extension ProofFolder {
    /// What the index says of certificates that were not asked, and what it does not say: lines of files that are
    /// missing, and, where every version was asked, scripts without a line.
    ///
    /// - Parameters:
    ///   - asked: What was asked, which is compared already.
    ///   - versions: The versions meant; `nil`: all.
    func mistakes(beside asked: [RecheckedVersion], of versions: Set<String>?) throws -> [String] {
        let names = Set(asked.map { Self.file(of: $0.plan.version.id, family: $0.plan.family.name) })
        let present = Set(scripts)
        let entries = try entries()
        let others = entries.filter { !names.contains($0.file) && versions?.contains($0.version) ?? true }
        let missing = others.flatMap { entry in
            [entry.file, entry.witnesses].filter { !present.contains($0) }.map {
                "it has a line of '\($0)', which is missing; remove the line, or "
                    + Self.renewal(of: entry.version, family: entry.family, "--write")
            }
        }
        guard versions == nil else { return missing }
        let named = Set(
            entries.flatMap { [$0.file, $0.witnesses] }
                + asked.flatMap { version in
                    let (id, family) = (version.plan.version.id, version.plan.family.name)
                    return [Self.file(of: id, family: family), Self.witnessFile(of: id, family: family)]
                })
        return missing
            + scripts.filter { !named.contains($0) }.map {
                "it has no line of '\($0)'; remove the file, or write the certificate again with 'endio prove --write'"
            }
    }
}
