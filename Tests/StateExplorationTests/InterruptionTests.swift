import DirectIOModel
import Foundation
import StateExploration
import Testing
import TransitionSystems

@Suite("A search that ends early")
struct InterruptionTests {
    private let model: GroundModel

    init() throws { model = try ToyModels.ground(requests: 3) }

    @Test("says why")
    func limits() throws {
        var options = ExplorationOptions()
        options.maxStates = 1_000
        let few = try Explorer(model).run(options)
        #expect(few.interruption == .stateLimit(1_000))
        #expect(!few.isComplete)
        #expect(few.states > 1_000 && few.states < 2_000)
        options.maxStates = nil
        options.maxMemory = 300_000
        #expect(try Explorer(model).run(options).interruption == .memoryLimit(300_000))
        options.maxMemory = nil
        options.timeLimit = 0
        #expect(try Explorer(model).run(options).interruption == .timeLimit(0))
        options.timeLimit = nil
        let token = CancellationToken()
        token.cancel()
        options.cancellation = token
        #expect(try Explorer(model).run(options).interruption == .interrupted)
    }

    private func temporaryFile() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).checkpoint").path
    }

    private func expectSame(_ a: Exploration, _ b: Exploration) {
        #expect(a.states == b.states)
        #expect(a.generated == b.generated)
        #expect(a.depth == b.depth)
        #expect(a.findings == b.findings)
        #expect(a.deadlock == b.deadlock)
        #expect(a.timesTaken == b.timesTaken)
        #expect(a.interruption == b.interruption)
    }

    @Test("goes on from its checkpoint as if nothing had happened", arguments: [false, true])
    func resume(symmetry: Bool) throws {
        let model = try ToyModels.ground(ToyModels.without(line: 1, of: "convert"), requests: 3)
        let path = temporaryFile()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var options = ExplorationOptions()
        options.useSymmetry = symmetry
        let whole = try Explorer(model).run(options)
        options.checkpoint = Checkpoint(path: path)
        for limit in [100, 900, 5_000, 40_000] where limit < whole.states {
            options.maxStates = limit
            #expect(try Explorer(model).run(options).interruption == .stateLimit(limit))
            #expect(FileManager.default.fileExists(atPath: path))
        }
        options.maxStates = nil
        options.jobs = 2
        expectSame(try Explorer(model).run(options), whole)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("refuses a checkpoint of something else")
    func foreign() throws {
        let path = temporaryFile()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var options = ExplorationOptions()
        options.maxStates = 500
        options.checkpoint = Checkpoint(path: path)
        _ = try Explorer(model).run(options)
        let error = ExplorationError.foreignCheckpoint(path: path)
        #expect(throws: error) { try Explorer(ToyModels.ground(requests: 2)).run(options) }
        var others = options
        others.useSymmetry = true
        #expect(throws: error) { try Explorer(model).run(others) }
        others = options
        others.properties = ["references"]
        #expect(throws: error) { try Explorer(model).run(others) }
    }

    @Test("refuses a damaged checkpoint")
    func damaged() throws {
        let path = temporaryFile()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var options = ExplorationOptions()
        options.maxStates = 500
        options.checkpoint = Checkpoint(path: path)
        _ = try Explorer(model).run(options)
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        func expectDamaged(_ data: Data) throws {
            try data.write(to: URL(fileURLWithPath: path))
            let failure = failure(options)
            guard case .damagedCheckpoint = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
        }
        for length in [0, 8, 100, whole.count / 2, whole.count - 1] { try expectDamaged(whole.prefix(length)) }
        try expectDamaged(whole + [0])
        for position in stride(from: 24, to: whole.count, by: whole.count / 40) {
            var changed = whole
            changed[position] ^= 0x10
            try expectDamaged(changed)
        }
    }

    private func failure(_ options: ExplorationOptions) -> ExplorationError? {
        do throws(ExplorationError) {
            _ = try Explorer(model).run(options)
            return nil
        } catch {
            return error
        }
    }

    @Test("ends with what it has found where a checkpoint cannot be written", arguments: [0, 60] as [Double])
    func unwritable(interval: Double) throws {
        var options = ExplorationOptions()
        options.maxStates = 500
        options.checkpoint = Checkpoint(path: "/no/such/directory/file", interval: interval)
        let exploration = try Explorer(model).run(options)
        let path = "/no/such/directory/file.part"
        #expect(exploration.interruption == .unsaved(path: path, reason: "No such file or directory"))
        #expect(exploration.interruption?.description == "cannot write '\(path)': No such file or directory")
        #expect(exploration.states > (interval > 0 ? 500 : 1))
    }
}
