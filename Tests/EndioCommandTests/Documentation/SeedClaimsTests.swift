import DirectIOModel
import Foundation
import SymbolicProof
import Testing
import TransitionSystems

@testable import EndioCommand

/// The ends of the seed's claims follow from what is recorded, and change with it.
@Suite("The claims of the seed")
struct SeedClaimsTests {
    private static let noProofs = ProofFolder(path: "/nonexistent")

    private func end(_ number: Int, by verdicts: RecordedVerdicts) -> SeedClaim.End {
        SeedClaims.all[number - 1].end(by: verdicts)
    }

    /// The versions, one of which is expected to do something else.
    private func versions(
        where id: String, expects verdict: TransitionSystems.Expectation.Verdict, of property: String
    ) -> [ProtocolVersion] {
        DirectIO.versions.map { version in
            guard version.id == id else { return version }
            var changed = version
            changed.expectations[property] = TransitionSystems.Expectation(verdict, source: "planted")
            return changed
        }
    }

    @Test("are P1 to P12, each with the property that quotes it")
    func numbers() throws {
        #expect(SeedClaims.all.map(\.number) == Array(1...12))
        for claim in SeedClaims.all {
            let property = try #require(DirectIO.system.property(claim.says[0].property))
            #expect(property.title.hasSuffix("(P\(claim.number))"))
        }
    }

    @Test("speak of verdicts that are recorded, in versions that they apply to")
    func statements() throws {
        let verdicts = try RecordedVerdicts(DirectIO.versions, proofs: Self.noProofs)
        for claim in SeedClaims.all {
            for property in claim.properties { #expect(DirectIO.system.property(property) != nil, "\(property)") }
            for statement in claim.says + claim.suggests {
                let instances = SeedClaim.instances(of: [statement], in: verdicts)
                #expect(instances.map(\.version) == statement.versions)
                #expect(!instances.contains { $0.verdict == .notApplicable }, "\(statement.property)")
            }
        }
    }

    @Test("end as a verdict makes them end")
    func planted() throws {
        let today = try RecordedVerdicts(DirectIO.versions, proofs: Self.noProofs)
        #expect(end(2, by: today) == .shown)
        #expect(end(5, by: today) == .holds(["core@2x2"]))
        #expect(end(6, by: today) == .qualified)
        #expect(end(9, by: today) == .qualified)
        #expect(end(10, by: today) == .refuted)
        let exchanged = versions(where: "seed", expects: .refuted, of: "claim-single-io-end")
        #expect(try end(5, by: RecordedVerdicts(exchanged, proofs: Self.noProofs)) == .refuted)
        let kept = versions(where: "seed", expects: .holds, of: "no-lost-io-end")
        #expect(try end(6, by: RecordedVerdicts(kept, proofs: Self.noProofs)) == .holds(["core@2x2"]))
        // Without the witness the run of the parent may be as short as the seed's.
        let bare = versions(where: "v4.5", expects: .refuted, of: "writeback-merge-safety")
        #expect(try end(9, by: RecordedVerdicts(bare, proofs: Self.noProofs)) == .shown)
    }
}

/// *Proved* is said of what a certificate proves, if it is there and about today's model.
@Suite("Recorded verdicts")
struct RecordedVerdictsTests {
    /// A folder with a certificate of `v4.6`, family `core`, as far as it is looked at here.
    ///
    /// - Parameter hash: What the certificate is about; `nil`: today's model.
    private func folder(in scratch: Scratch, proving ids: [String], hash: String? = nil, hasScript: Bool = true) throws
        -> ProofFolder
    {
        let family = try #require(DirectIO.families().first { $0.name == "core" })
        let hash = try hash ?? ProofPlan(DirectIO.version("v4.6"), family, only: nil).model.hash
        if hasScript { _ = try scratch.file("v4.6.smt2", "; v4.6\n; model \(hash)\n; distrusted \n") }
        let properties = ids.map { "\"\($0)\": []" }.joined(separator: ", ")
        _ = try scratch.file(
            "index.json",
            """
            {"schema": "endio.proofs/1", "certificates": [{"version": "v4.6", "family": "core", "file": "v4.6.smt2",
            "witnesses": "v4.6.witnesses.smt2", "model": "\(hash)", "without": [], "unsat": 1, "sat": 1, "shared": [],
            "properties": {\(properties)}}]}
            """)
        return ProofFolder(path: scratch.folder.path)
    }

    private func verdict(_ property: String, by proofs: ProofFolder) throws -> RecordedVerdict? {
        try RecordedVerdicts(DirectIO.versions, proofs: proofs).verdict(of: property, on: "v4.6")
    }

    @Test("are proved where a certificate says so, and no further")
    func proved() throws {
        let scratch = try Scratch()
        let proofs = try folder(in: scratch, proving: ["claim-frugal", "unwritten-count", "claim-merge-window"])
        #expect(try verdict("claim-frugal", by: proofs) == .proved(["v4.6.smt2"]))
        #expect(try verdict("claim-private-passed", by: proofs) == .bounded(["core@2x2"]))
        // The family `writeback` decides it as well, and has no certificate.
        #expect(try verdict("unwritten-count", by: proofs) == .bounded(["core@2x2", "writeback@1x2"]))
        #expect(try verdict("claim-merge-window", by: proofs) == .reached)
        #expect(try verdict("acked-data-lost", by: proofs) == .refuted)
        #expect(try verdict("claim-pointer-locked", by: proofs) == .notApplicable)
    }

    @Test("are not proved by a certificate about another model, or by one that is not there")
    func notProved() throws {
        let stale = try Scratch()
        let old = try folder(in: stale, proving: ["claim-frugal"], hash: "0000000000000000")
        #expect(try verdict("claim-frugal", by: old) == .bounded(["core@2x2"]))
        let empty = try Scratch()
        let missing = try folder(in: empty, proving: ["claim-frugal"], hasScript: false)
        #expect(try verdict("claim-frugal", by: missing) == .bounded(["core@2x2"]))
    }

    @Test("of a claim make its end proved when all that it says is")
    func provedClaim() throws {
        let scratch = try Scratch()
        let proofs = try folder(in: scratch, proving: ["claim-single-io-end"])
        // The claim speaks of the seed too, of which nothing is proved here.
        let some = try RecordedVerdicts(DirectIO.versions, proofs: proofs)
        #expect(SeedClaims.all[4].end(by: some) == .holds(["core@2x2"]))
        let alone = SeedClaim(
            number: 5, title: "", says: [.init("claim-single-io-end", on: "v4.6", is: .holds)], meaning: "")
        #expect(alone.end(by: some) == .proved)
    }
}
