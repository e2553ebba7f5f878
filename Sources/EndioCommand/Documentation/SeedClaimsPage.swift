import DirectIOModel
import TransitionSystems

/// `Specs/SeedClaims.md`: how each claim of the seed's commit message ends. Verdicts are the recorded ones.
enum SeedClaimsPage {
    /// The versions that matter to the claims.
    static let versions = ["v4.4", "v4.5-rc1", "v4.5", "seed", "v4.6", "v6.x", "fixed"]

    /// - Parameter proofs: The folder of certificates, of which the page says what they prove.
    static func page(proofs: ProofFolder) -> SpecPage {
        SpecPage(
            file: "SeedClaims.md",
            regions: [
                SpecPage.Region(name: "ends") { ends(try recorded(proofs)) },
                SpecPage.Region(name: "claims") {
                    let verdicts = try recorded(proofs)
                    return SeedClaims.all.map { section($0, verdicts) }.joined(separator: "\n\n")
                },
            ])
    }

    private static func recorded(_ proofs: ProofFolder) throws -> RecordedVerdicts {
        try RecordedVerdicts(DirectIO.versions, proofs: proofs)
    }

    private static func ends(_ verdicts: RecordedVerdicts) -> String {
        Markdown.table(
            ["Claim", "It says", "It ends"],
            SeedClaims.all.map { claim in
                ["[P\(claim.number)](#p\(claim.number))", claim.title, "**\(claim.end(by: verdicts).text)**"]
            })
    }

    static func section(_ claim: SeedClaim, _ verdicts: RecordedVerdicts) -> String {
        """
        ### P\(claim.number)

        \(Markdown.sentence(claim.title)) **\(Markdown.sentence(claim.end(by: verdicts).text))**

        \(claim.origin): *“\(quotation(claim))”*

        \(table(claim, verdicts))

        \(evidence(claim, verdicts))

        \(claim.meaning)
        """
    }

    private static func quotation(_ claim: SeedClaim) -> String {
        DirectIO.system.property(claim.says[0].property)?.source ?? ""
    }

    private static func table(_ claim: SeedClaim, _ verdicts: RecordedVerdicts) -> String {
        Markdown.table(
            ["Property"] + versions,
            claim.properties.map { property in
                ["[`\(property)`](Properties.md#\(property))"]
                    + versions.map { verdicts.verdict(of: property, on: $0)?.word ?? "" }
            })
    }

    // MARK: What it rests on

    private static func evidence(_ claim: SeedClaim, _ verdicts: RecordedVerdicts) -> String {
        let said = SeedClaim.instances(of: claim.says, in: verdicts)
        let suggested = SeedClaim.instances(of: claim.suggests, in: verdicts)
        let lines =
            grouped(said.filter(\.isMet)).map { "- For it: \(line($0))" }
            + grouped((said + suggested).filter { !$0.isMet }).map { "- Against it: \(line($0))" }
        return lines.joined(separator: "\n")
    }

    /// What is said of several versions for the same reason is one line.
    private static func grouped(_ instances: [SeedClaim.Instance]) -> [[SeedClaim.Instance]] {
        var groups: [[SeedClaim.Instance]] = []
        for instance in instances {
            let known = groups.firstIndex {
                $0[0].property == instance.property && $0[0].expectation == instance.expectation
                    && basis($0[0]) == basis(instance)
            }
            if let known { groups[known].append(instance) } else { groups.append([instance]) }
        }
        return groups
    }

    private static func line(_ group: [SeedClaim.Instance]) -> String {
        let first = group[0]
        let witness = first.expectation.witness.map { $0.actions.map { "`\($0)`" }.joined(separator: " or ") }
        let run = witness.isEmpty ? "" : "; the shortest run contains \(witness.joined(separator: ", "))"
        return "`\(first.property)` of \(group.map(\.version).joined(separator: ", ")) \(basis(first)): "
            + "\(first.expectation.source)\(run)"
    }

    private static func basis(_ instance: SeedClaim.Instance) -> String {
        switch instance.verdict {
        case .proved(let files):
            "is proved (" + files.map { "[\($0)](../Proofs/\($0))" }.joined(separator: ", ") + ")"
        case .bounded(let scopes): "holds at \(Markdown.scopes(scopes))"
        case .refuted: "is refuted"
        case .reached: "is reached"
        case .unreached(let scopes): "is reached by no run of \(Markdown.scopes(scopes))"
        case .notApplicable: "does not apply"
        }
    }
}
