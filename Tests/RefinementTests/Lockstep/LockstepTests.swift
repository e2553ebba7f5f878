import DirectIOEngine
import DirectIOModel
import PropertyTesting
import Testing
import TransitionSystems

@testable import Refinement

@Suite("Walks of model and engine side by side")
struct LockstepTests {
    @Test("show no difference", arguments: DirectIO.versions.map(\.id))
    func same(id: String) throws {
        let scopes = [
            AgreementScope.core(2, 2), AgreementScope.fallocate(1, 2), AgreementScope.boundaries(2, 2),
            AgreementScope.extents(2, 2), AgreementScope.writeback(2, 2), AgreementScope.read(2, 2),
            AgreementScope.wait(2, 1), AgreementScope.evict(2, 2),
        ]
        for scope in scopes {
            let lockstep = try Lockstep(AgreementInstance(DirectIO.version(id), at: scope))
            let report = try lockstep.check(PropertyConfiguration(runs: 2_000, seed: 20_261_127))
            if let summary = report.summary { print("property \(summary)") }
            #expect(report.isPassed, "\(report)")
            #expect(lockstep.counts.walks == 2_000 && lockstep.counts.steps > 20_000)
        }
    }

    /// The mistakes of which the model has the part. The others are of truncate, of writes that are not aligned, and of
    /// the page cache.
    @Test(
        "find mistakes of the engine, and make the walk as short as can be",
        arguments: KernelVersion.mistakes.map(\.id).filter { !["m11", "m13", "m14", "m15", "m16"].contains($0) })
    func mistake(id: String) throws {
        let mistake = try #require(KernelVersion.mistakes.first { $0.id == id })
        let instance = try AgreementInstance(
            DirectIO.version("fixed"), at: AgreementScope.core(1, 2), engine: mistake)
        let report = try Lockstep(instance).check(
            PropertyConfiguration(runs: 40_000, seed: 1, shrinkAttempts: 500))
        let failure = try #require(report.failure, "\(id) is not found")
        #expect(failure.shrinkAttempts <= 500)
        let identity = failure.identity
        let shortest = try #require(try ShortestDifference(instance).length(of: identity))
        let length = failure.details.run.count
        #expect(length == shortest, "\(id), \(identity): a walk of \(length) steps, and \(shortest) are enough")
    }

    @Test("find a split that takes for data what is none")
    func splitMistake() throws {
        let mistake = try #require(KernelVersion.mistakes.first { $0.id == "m13" })
        let instance = try AgreementInstance(
            DirectIO.version("fixed"), at: AgreementScope.fallocate(1, 2), engine: mistake)
        let report = try Lockstep(instance).check(
            PropertyConfiguration(runs: 5_000, seed: 1, shrinkAttempts: 500))
        let failure = try #require(report.failure, "\(report)")
        #expect(failure.details.reasons.first?.contains("stale[") == true && failure.shrinkAttempts <= 500, "\(report)")
        #expect(failure.details.run.count == (try ShortestDifference(instance).length(of: failure.identity)))
    }

    @Test("find a single step that the engine takes wrongly", arguments: 0..<10)
    func deviation(seed: Int) throws {
        let (version, scope) = (DirectIO.version("fixed"), AgreementScope.core(1, 2))
        let chosen = try Deviations.one(of: AgreementInstance(version, at: scope), seed: seed)
        let lockstep = try Lockstep(AgreementInstance(version, at: scope, deviation: chosen))
        let report = try lockstep.check(
            PropertyConfiguration(runs: nil, time: .seconds(10), seed: 1, shrinkAttempts: 100))
        #expect(report.failure?.details.reasons.first?.contains("i_unwritten") == true, "seed \(seed): \(report)")
    }

    @Test("are repeated by their token, each time alike")
    func replay() throws {
        let mistake = try #require(KernelVersion.mistakes.first { $0.id == "m3" })
        func lockstep() throws -> Lockstep {
            try Lockstep(
                AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(1, 2), engine: mistake))
        }
        let first = try #require(
            try lockstep().check(PropertyConfiguration(runs: 5_000, seed: 3, shrinkAttempts: 200)).failure)
        for _ in 0..<100 {
            let token = try ReplayToken(first.token.description)
            let again = try lockstep().check(
                PropertyConfiguration(runs: 1, seed: 3, shrinkAttempts: 0, replay: token))
            #expect(again.failure?.details == first.details)
        }
        // Without the mistake the same walk shows nothing.
        let fixed = try Lockstep(AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(1, 2)))
        #expect(try fixed.check(PropertyConfiguration(runs: 1, seed: 3, replay: first.token)).failure == nil)
    }

    @Test("take the same steps for the same seed")
    func repeatable() throws {
        let counts = try (0..<2).map { _ in
            let lockstep = try Lockstep(AgreementInstance(DirectIO.version("seed"), at: AgreementScope.core(2, 2)))
            _ = try lockstep.check(PropertyConfiguration(runs: 500, seed: 11))
            return [lockstep.counts.steps, lockstep.counts.states]
        }
        #expect(counts[0] == counts[1])
    }
}
