@testable import DirectIOModel
import ModelExport
import Testing
import TransitionSystems

/// State counts and verdicts of exported modules, compared with a checker that is not ours.
@Suite(
    "TLC agrees with the model's meaning", .serialized,
    .enabled(if: TLCRun.jar != nil, "no TLC: set ENDIO_TLC_JAR to the path of tla2tools.jar"))
struct TLCCrossCheckTests {
    @Test("on the toy's states", arguments: [(2, 2_763), (3, 101_495)])
    func toy(requests: Int, states: Int) throws {
        let run = try TLCRun(TLAExporter(Toy.ground(requests: requests)).module())
        #expect(run.states == states, "\(run.output)")
        #expect(!run.isViolated)
        #expect(!run.hasDeadlock)
    }

    @Test("on the toy without conversion")
    func mutant() throws {
        let ground = try Toy.ground(Toy.withoutConversion, requests: 2)
        let run = try TLCRun(TLAExporter(ground).module())
        #expect(run.output.contains("Invariant converted_when_done is violated"), "\(run.output)")
        let others = Set(ground.properties.map(\.id)).subtracting(["converted-when-done"])
        let rest = try Toy.ground(Toy.withoutConversion, requests: 2, properties: others)
        let clean = try TLCRun(TLAExporter(rest).module())
        #expect(!clean.isViolated)
        #expect(clean.states == ReferenceSearch(rest).states)
    }

    @Test("on small models: counts, every verdict, deadlocks", arguments: SmallModelCase.allCases)
    func small(_ model: SmallModelCase) throws {
        let reference = ReferenceSearch(try model.ground())
        let run = try TLCRun(TLAExporter(try model.ground(properties: [])).module())
        if !reference.hasDeadlock { #expect(run.states == reference.states, "\(run.output)") }
        #expect(run.hasDeadlock == reference.hasDeadlock, "\(run.output)")
        for property in try model.ground().properties where property.kind != .sometimes {
            let run = try TLCRun(TLAExporter(try model.ground(properties: [property.id])).module())
            #expect(run.isViolated == (reference.depths[property.id] != nil), "\(run.output)")
        }
    }

    @Test("on versions of the protocol", arguments: ["seed", "v6.x"])
    func versions(id: String) throws {
        let preset = try #require(DirectIO.presets.first { $0.id == id })
        let scope = DirectIO.scope("core@1x1", requests: 1, blocks: 1, parts: [Parts.core], faults: Faults.all)
        let ground = try GroundModel(Model(DirectIO.system), axes: preset.axes, scope: scope, properties: [])
        let run = try TLCRun(TLAExporter(ground).module())
        #expect(run.states == ReferenceSearch(ground).states, "\(run.output)")
        #expect(!run.isViolated)
        #expect(!run.hasDeadlock)
    }

    @Test("that an update leaves its range")
    func outOfRange() throws {
        let run = try TLCRun(TLAExporter(SmallModels.ground(SmallModels.overflow, properties: [])).module())
        #expect(run.output.contains("Invariant TypeOK is violated"), "\(run.output)")
    }
}
