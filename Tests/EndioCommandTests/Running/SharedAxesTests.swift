import DirectIOEngine
import DirectIOModel
import Testing
import TransitionSystems

/// The model describes what kernels do, and so does the engine, on its own. A version that one of them had moved, and
/// the other had not, would make each comparison of the two worthless.
@Suite("The engine's versions and the model's")
struct SharedAxesTests {
    private static let shared = Set(DirectIO.versions.flatMap { $0.axes.keys.map(\.name) })

    @Test("are the same, in the same order")
    func ids() { #expect(KernelVersion.all.map(\.id) == DirectIO.versions.map(\.id)) }

    @Test("have the model's axes, with the same values")
    func axes() throws {
        for axis in DirectIO.versions[0].axes.keys {
            let own = try #require(ProtocolRules.axes.first { $0.id == axis.name }, "the engine has no \(axis.name)")
            #expect(Set(own.values) == Set(axis.valueNames), "\(axis.name)")
        }
        #expect(ProtocolRules.axes.prefix { Self.shared.contains($0.id) }.count == Self.shared.count)
    }

    @Test("stand at the same values", arguments: KernelVersion.all.map(\.id))
    func values(id: String) throws {
        let rules = try #require(KernelVersion.named(id)).rules
        for (axis, value) in DirectIO.version(id).axes {
            #expect(rules[axis: axis.name] == axis.valueNames[value], "\(id): \(axis.name)")
        }
    }
}
