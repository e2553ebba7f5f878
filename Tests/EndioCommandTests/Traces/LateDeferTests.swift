import DirectIOModel
import Foundation
import StateExploration
import Testing
import TransitionSystems

@testable import EndioCommand

/// The pointer may change between a write's mapping and its look whether to defer: its own io_end is flagged, and its
/// conversion runs in interrupt context all the same. The shortest run to such a conversion is another one, of an
/// overwrite; so the state is asked for by itself.
@Suite("A pointer that changes between mapping and deferral")
struct LateDeferTests {
    static let file = "v4.5-rc1-late-defer.txt"
    private static let wanted = "converts-own-blocks-in-irq"

    @Test("makes v4.5-rc1 convert a write's own blocks in interrupt context without any failure")
    func reached() throws {
        let version = DirectIO.version("v4.5-rc1").derived(as: "late-defer", title: "asks for the state") {
            $0.system.properties.append(
                .sometimes(Self.wanted, "a write converts its own blocks in irq", parts: [Parts.core], source: "a test")
                {
                    exists("r", in: Request.self) { r in
                        State.conversion[r].is(.starting, .mapping, .stopping) && State.performer[r].is(.completion)
                            && State.context[r].is(.irq) && State.metUnwritten[r]
                    }
                })
        }
        var scope = try #require(
            DirectIO.families().flatMap(\.rungs).first { $0.name == "core@2x2" })
        scope.faults = []
        let family = ScopeFamily("core", rungs: [scope], properties: [Self.wanted])
        let results = try Checker(options: ExplorationOptions()).check(version, in: family)
        let evidence = try #require(results.first?.evidence)
        let names = evidence.trace.steps.map { evidence.model.actions[$0.action].name }
        let flagged = try #require(names.firstIndex(of: "flag_io_end"))
        let latched = try #require(names.lastIndex(of: "latch_defer"))
        let moves = ["set_pointer", "clear_pointer", "clear_pointer_after"]
        #expect(names[flagged..<latched].contains { moves.contains($0) })
        try GoldenFile.check(Self.file, TraceReport(#require(results.first)).text() + "\n")
    }
}
