@testable import DirectIOModel
import ModelExport
import StateExploration
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

    @Test(
        "on versions of the protocol: states and deadlock", arguments: ["v4.5-rc1", "seed", "v6.x"],
        ProtocolScope.allCases)
    func versions(id: String, scope: ProtocolScope) throws {
        let exploration = try Explorer(scope.ground(id, properties: [])).run()
        let run = try TLCRun(TLAExporter(scope.ground(id, properties: [])).module())
        #expect(!run.isViolated, "\(run.output)")
        #expect(run.hasDeadlock == (exploration.deadlock != nil), "\(run.output)")
        if exploration.deadlock == nil { #expect(run.states == exploration.states, "\(run.output)") }
    }

    @Test("on every property of a version of the protocol", arguments: ["v4.5-rc1", "seed", "v6.x"])
    func verdicts(id: String) throws {
        let ground = try ProtocolScope.core11.ground(id)
        let refuted = try Explorer(ground).run().refuted
        let decided = ground.properties.filter { $0.kind != .sometimes }.map(\.id)
        let holding = try ProtocolScope.core11.ground(id, properties: Set(decided).subtracting(refuted.keys))
        let clean = try TLCRun(TLAExporter(holding).module())
        #expect(!clean.isViolated, "\(clean.output)")
        for property in refuted.keys {
            let run = try TLCRun(TLAExporter(ProtocolScope.core11.ground(id, properties: [property])).module())
            #expect(run.isViolated, "\(property): \(run.output)")
        }
    }

    @Test("that an update leaves its range")
    func outOfRange() throws {
        let run = try TLCRun(TLAExporter(SmallModels.ground(SmallModels.overflow, properties: [])).module())
        #expect(run.output.contains("Invariant TypeOK is violated"), "\(run.output)")
    }
}
