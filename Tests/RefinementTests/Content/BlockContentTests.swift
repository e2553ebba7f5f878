import DirectIOEngine
import DirectIOModel
import PropertyTesting
import StateExploration
import Testing
import TransitionSystems

@testable import Refinement

@Suite("All bytes of the file, where operations end")
struct BlockContentTests {
    /// Walks by the model's steps, reading the whole file wherever a call returns or a write is reported.
    ///
    /// - Returns: how often it was read.
    private func walk(
        _ instance: AgreementInstance, walks: Int, seed: UInt64, notesLandings: Bool = true
    ) throws -> (reads: Int, fault: String?) {
        var random = SeededGenerator(seed: seed)
        var (reads, enabled) = (0, [Int32]())
        let script = Script()
        script.sites = Set(FaultSite.allCases)
        script.alternatives = Set(Alternative.allCases)
        for _ in 0..<walks {
            let start = instance.initialStates[Int(random.next(through: UInt64(instance.initialStates.count - 1)))]
            var (pair, content) = (try Pair(instance, at: start), BlockContent(mayBeZeroed: instance.splitsFail))
            while true {
                instance.stepper.findEnabled(in: pair.model, into: &enabled)
                // Hardly anything fails, so that most operations go well.
                let mayFail = random.next(through: 19) == 0
                let isPossible = enabled.contains { !instance.steps[Int($0)].isFault }
                enabled.removeAll {
                    !pair.isForEngine($0) || (isPossible && !mayFail && instance.steps[Int($0)].isFault)
                }
                guard !enabled.isEmpty else { break }
                let step = enabled[Int(random.next(through: UInt64(enabled.count - 1)))]
                try pair.take(step, script)
                if notesLandings { content.pass(pair.model, instance.cells) }
                guard Self.boundaries.contains(instance.steps[Int(step)].name) else { continue }
                reads += 1
                if let fault = pair.contentFault(content) { return (reads, fault) }
            }
        }
        return (reads, nil)
    }

    /// Steps with which a call returns, or a user is told.
    private static let boundaries: Set<String> = [
        "complete_request", "unlock_inode", "fallocate_map", "release_io_end",
    ]

    @Test("are what the model says, on all versions", arguments: DirectIO.versions.map(\.id))
    func agree(id: String) throws {
        for scope in [AgreementScope.core(2, 2), AgreementScope.fallocate(1, 2), AgreementScope.boundaries(2, 2)] {
            let instance = try AgreementInstance(DirectIO.version(id), at: scope)
            let (reads, fault) = try walk(instance, walks: 300, seed: 11)
            #expect(fault == nil, "\(id) at \(scope.name), seed 11: \(fault ?? "")")
            #expect(reads > 500)
        }
    }

    @Test("are not what the model says of a run in which nothing reaches the device")
    func disagree() throws {
        let instance = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(1, 1))
        let (_, fault) = try walk(instance, walks: 50, seed: 11, notesLandings: false)
        #expect(fault == "block 0 holds the data of r0, and the model says zeros")
    }
}
