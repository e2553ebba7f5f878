import Foundation
import StateExploration
import Testing
import TransitionSystems

@Suite("A search for progress that ends early")
struct ProgressInterruptionTests {
    private static let claim = Property.leadsTo(
        "ends", "a number grows", forEach: "t", in: ProgressSystems.Task.self, cause: { _ in true },
        effect: { number[$0] == 60 })
    private static let number = Indexed<ProgressSystems.Task, Int>("number", in: 0...60, initially: 0)

    /// Two tasks count as far as they like, one of them without having to.
    private static func ground() throws -> GroundModel {
        let actor = Actor("someone")
        let system = TransitionSystem(
            "numbers", variables: [number], actors: [actor],
            actions: [
                Action("grow", Parameter<ProgressSystems.Task>("t"), by: actor, fairness: .none) { t in
                    require(number[t] < 60, "there is a larger number")
                    number[t] <- number[t] + 1
                }
            ], properties: [claim, .invariant("small", "") { forAll("t", in: ProgressSystems.Task.self) { number[$0] + 0 < 61 } }]
        ) {
            true
        }
        return try ProgressSystems.ground(system)
    }

    /// The least memory with which all states are found.
    private static func enough(_ model: GroundModel) throws -> Int {
        var options = ExplorationOptions()
        options.properties = ["small"]
        var (low, high) = (0, 1 << 24)
        while low + 1 < high {
            let middle = (low + high) / 2
            options.maxMemory = middle
            if try Explorer(model).run(options).isComplete { high = middle } else { low = middle }
        }
        return high
    }

    @Test("leaves the claim undecided and says why, and goes on from its checkpoint")
    func memory() throws {
        let model = try Self.ground()
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).checkpoint").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var options = ExplorationOptions()
        options.maxMemory = try Self.enough(model)
        options.checkpoint = Checkpoint(path: path)
        let cut = try Explorer(model).run(options)
        #expect(cut.interruption == .memoryLimit(options.maxMemory!))
        #expect(cut.states == 61 * 61)
        #expect(cut.findings["ends"] == .noViolation)
        #expect(FileManager.default.fileExists(atPath: path))
        options.maxMemory = nil
        let resumed = try Explorer(model).run(options)
        #expect(resumed.isComplete)
        #expect(!FileManager.default.fileExists(atPath: path))
        let trace = try #require(resumed.findings["ends"]?.trace)
        #expect(trace.steps.isEmpty)
        try expectLasso(trace, of: model, refuting: "ends")
    }

    @Test("is unknown in a check, with the reason")
    func check() throws {
        let version = ProtocolVersion(id: "numbers", title: "", system: try Self.ground().model.system)
        let family = ScopeFamily(
            "numbers", rungs: [Scope("numbers@2", sizes: ["Task": 2])], properties: ["ends", "small"])
        var options = ExplorationOptions()
        options.maxStates = 100
        let results = try Checker(options: options).check(version, in: family)
        let reason = "stopped at the limit of 100 states; raise --max-states"
        #expect(results.map(\.verdict) == [.unknown(reason: reason), .unknown(reason: reason)])
        let whole = try Checker(options: ExplorationOptions()).check(version, in: family)
        #expect(whole.map(\.verdict) == [.refuted, .bounded(depth: nil)])
    }
}
