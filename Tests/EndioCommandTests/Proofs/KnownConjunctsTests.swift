import DirectIOModel
import Foundation
import SymbolicProof
import Testing
import TransitionSystems

@testable import EndioCommand

/// What certificates of smaller families and of other versions lend to a search for an invariant.
@Suite("Conjuncts known from other certificates")
struct KnownConjunctsTests {
    private static let folder = ProofFolder(
        path: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Proofs").path)

    private func plan(_ version: String, _ family: String) throws -> ProofPlan {
        let version = DirectIO.version(version)
        let family = try #require(DirectIO.families().first { $0.name == family })
        return try ProofPlan(version, family, only: nil)
    }

    @Test("come from families with fewer actors and parts, each named after its own")
    func smaller() throws {
        let known = Self.folder.known(of: try plan("fixed", "writeback"))
        #expect(!known.isEmpty)
        #expect(known.allSatisfy { $0.name.hasPrefix("core-") && $0.origin == $0.name })
        let extents = Self.folder.known(of: try plan("fixed", "extents")).map { $0.name.prefix { $0 != "-" } }
        #expect(Set(extents) == ["core", "writeback"])
    }

    @Test("are none where no family is smaller")
    func smallest() throws {
        #expect(Self.folder.known(of: try plan("fixed", "core")).isEmpty)
    }

    @Test("of other versions are those that speak of what this version has")
    func others() throws {
        let known = Self.folder.knownOfOthers(than: try plan("seed", "writeback"))
        #expect(known.contains { $0.name.hasPrefix("v4.6-") })
        #expect(!known.contains { $0.name.hasPrefix("seed-") })
    }

    @Test("are not those that the plan has itself")
    func own() throws {
        let plan = try plan("fixed", "extents")
        let own = Set((plan.goals + plan.lemmas).map(\.origin))
        #expect(Self.folder.known(of: plan).allSatisfy { !own.contains(String($0.name.drop { $0 != "-" }.dropFirst())) })
    }
}
