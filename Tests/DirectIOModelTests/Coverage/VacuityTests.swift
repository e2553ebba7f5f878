import Testing
import TransitionSystems

@testable import DirectIOModel

/// Of which versions two properties say nothing, as Specs/Core.md has it.
@Suite("Properties that hold because nothing happens")
struct VacuityTests {
    private static let sinceSeed = ["seed", "half-merged", "v4.6", "v5.5", "v6.x", "fixed"]

    /// The versions in which no action can be taken of those without which a property cannot be broken.
    private static func versions(without action: String) -> [String] {
        DirectIO.versions.filter { DirectIO.unreachable(in: $0)[action] != nil }.map(\.id)
    }

    private static func writers(of variable: any Declares) -> [String] {
        DirectIO.system.actions.filter { $0.variablesUpdated.contains(variable.declaration) }.map(\.name)
    }

    @Test("are of writeback's use of an io_end that was freed from the seed on")
    func writeback() {
        #expect(Self.writers(of: Writeback.usedFreed) == ["writeback_flag_other"])
        #expect(Self.versions(without: "writeback_flag_other") == Self.sinceSeed)
    }

    /// The test looks into what `read_pointer_again` saw.
    @Test("are of the test whether to defer wherever no mapping call makes it")
    func deferral() {
        #expect(Set(Self.writers(of: State.testedFreed)).isSubset(of: ["latch_defer", "create_workqueue_fails"]))
        #expect(Self.versions(without: "read_pointer_again") == ["v2.6.35", "v4.5"] + Self.sinceSeed)
    }

    @Test("name the versions that the page names, and no others refute them")
    func expected() {
        for (property, action) in [
            ("writeback-no-use-after-free", "writeback_flag_other"),
            ("deferral-no-use-after-free", "read_pointer_again"),
        ] {
            let silent = Set(Self.versions(without: action))
            for version in DirectIO.versions {
                let isRefuted = version.expectations[property]?.verdict == .refuted
                #expect(isRefuted == !silent.contains(version.id), "\(version.id) \(property)")
            }
        }
    }
}
