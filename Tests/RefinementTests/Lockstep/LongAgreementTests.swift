import DirectIOModel
import Foundation
import PropertyTesting
import Testing
import TransitionSystems

@testable import Refinement

@Suite("Model and engine, for as long as it takes")
struct LongAgreementTests {
    private static let isAsked = ProcessInfo.processInfo.environment["ENDIO_LONG_TESTS"] != nil

    @Test(
        "take every step of two requests and two blocks",
        .enabled(if: isAsked, "minutes and gigabytes: make test-long"),
        arguments: ["v4.6", "v5.5", "v6.x", "fixed"])
    func tour(id: String) throws {
        var tour = Tour(try AgreementInstance(DirectIO.version(id), at: AgreementScope.core(2, 2)))
        let report = try tour.run()
        #expect(report.differences.isEmpty && report.isComplete, "\(report.differences.first?.description ?? "")")
        // What is left are calls through several extents at once.
        #expect(report.beyond * 1_000 < report.reachable)
    }

    @Test(
        "take every step of writeback and a preallocation beside a write of three blocks",
        .enabled(if: isAsked, "minutes and gigabytes: make test-long"), arguments: ["v4.6", "v6.x", "fixed"])
    func threeBlocks(id: String) throws {
        var tour = Tour(try AgreementInstance(DirectIO.version(id), at: AgreementScope.extents(1, 3)))
        let report = try tour.run()
        #expect(report.differences.isEmpty && report.isComplete, "\(report.differences.first?.description ?? "")")
        #expect(report.covered == report.reachable)
    }

    @Test(
        "walk a million steps", .enabled(if: isAsked, "a minute: make test-long"),
        arguments: DirectIO.versions.map(\.id))
    func walk(id: String) throws {
        let lockstep = try Lockstep(AgreementInstance(DirectIO.version(id), at: AgreementScope.boundaries(2, 2)))
        let report = try lockstep.check(PropertyConfiguration(runs: 40_000, seed: 7))
        if let summary = report.summary { print("property \(summary)") }
        #expect(report.isPassed && lockstep.counts.steps > 1_000_000, "\(report)")
    }
}
