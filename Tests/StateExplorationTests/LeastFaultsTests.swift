import StateExploration
import Testing
import TransitionSystems

@Suite("The least faults of a refutation")
struct LeastFaultsTests {
    private static let memory = FaultClass("memory", "allocations fail")
    private static let disk = FaultClass("disk", "the disk fails")
    private static let worker = Actor("worker")
    private static let noMemory = variable("no_memory", initially: false)
    private static let diskDead = variable("disk_dead", initially: false)
    private static let steps = variable("steps", in: 0...3, initially: 0)

    private func system() -> TransitionSystem {
        let (noMemory, diskDead, steps) = (Self.noMemory, Self.diskDead, Self.steps)
        return TransitionSystem(
            "faults", variables: [noMemory, diskDead, steps], faults: [Self.memory, Self.disk], actors: [Self.worker],
            actions: [
                Action("step", by: Self.worker) {
                    require(steps < 3, "steps are left")
                    steps <- steps + 1
                },
                Action("lose", by: Self.worker, fault: Self.memory) { noMemory <- true },
                Action("die", by: Self.worker, fault: Self.disk) { diskDead <- true },
            ],
            properties: [
                .invariant("short", "few steps") { steps < 2 },
                .invariant("memory", "memory is there") { !noMemory },
                .invariant("either", "something works") { !noMemory || !diskDead },
                .invariant("fine", "holds") { steps <= 3 },
            ]
        ) {
            true
        }
    }

    @Test(
        "are the ones that matter",
        arguments: [("short", [], 2), ("memory", ["memory"], 1), ("either", ["memory", "disk"], 2)]
            as [(String, [String], Int)])
    func needs(property: String, needs: [String], steps: Int) throws {
        let scope = Scope("s", sizes: [:], faults: [Self.memory, Self.disk])
        let found = try #require(try Explorer.leastFaults(of: Model(system()), scope: scope, property: property))
        #expect(found.needs == needs)
        #expect(found.trace.steps.count == steps)
        #expect(found.isCertain)
        #expect(try isRun(found.trace, of: found.model, deciding: property))
    }

    @Test("are none where the property holds")
    func holds() throws {
        let scope = Scope("s", sizes: [:], faults: [Self.memory, Self.disk])
        #expect(try Explorer.leastFaults(of: Model(system()), scope: scope, property: "fine") == nil)
    }
}
