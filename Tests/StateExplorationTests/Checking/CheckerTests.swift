import StateExploration
import Synchronization
import Testing
import TransitionSystems

/// Two ways to break one property, of different length, by different failures.
@Suite("The evidence of a check")
struct CheckerTests {
    private static let memory = FaultClass("memory", "allocations fail")
    private static let disk = FaultClass("disk", "the disk fails")
    private static let worker = Actor("worker")
    private static let wear = variable("wear", in: 0...4, initially: 0)
    private static let steps = variable("steps", in: 0...4, initially: 0)

    /// The disk breaks it in two steps, memory in one after `delay` steps; with `jump` nothing need fail.
    private static func version(delay: Int = 2, jump: Bool = false) -> ProtocolVersion {
        let jumps: Term<Bool> = jump ? true : false
        let system = TransitionSystem(
            "ways", variables: [wear, steps], faults: [memory, disk], actors: [worker],
            actions: [
                Action("step", by: worker) {
                    require(steps < 4, "steps are left")
                    steps <- steps + 1
                    when(jumps && steps == 3) { wear <- 4 }
                },
                Action("lose", by: worker, fault: memory) {
                    require(steps == Term(integerLiteral: delay), "it is time")
                    wear <- 4
                },
                Action("scratch", by: worker, fault: disk) {
                    require(wear < 4, "something is left")
                    wear <- wear + 1
                },
            ],
            properties: [.invariant("whole", "little wear") { wear < 2 }]
        ) { true }
        return ProtocolVersion(id: "ways", title: "two ways", system: system)
    }

    private static func family(_ name: String, _ faults: Set<FaultClass>) -> ScopeFamily {
        ScopeFamily(
            name,
            rungs: [Scope("\(name)@1", sizes: [:], faults: faults), Scope("\(name)@2", sizes: [:], faults: faults)],
            properties: ["whole"])
    }

    private static func check(_ version: ProtocolVersion, _ families: [ScopeFamily]) throws -> CheckedProperty {
        let checker = Checker(options: ExplorationOptions())
        let results = try families.flatMap { try checker.check(version, in: $0) }
        let merged = CheckedProperty.merged(results)
        try #require(merged.count == 1)
        return merged[0]
    }

    @Test("is the shortest run of all families, whichever comes first", arguments: [true, false])
    func acrossFamilies(reversed: Bool) throws {
        let families = [Self.family("all", [Self.memory]), Self.family("disks", [Self.disk])]
        let result = try Self.check(Self.version(), reversed ? families.reversed() : families)
        #expect(result.needs == ["disk"])
        #expect(result.evidence?.trace.steps.count == 2)
        #expect(result.scope == "disks@1")
        #expect(result.alternatives == [.init(needs: ["memory"], steps: 3, scope: "all@1")])
    }

    @Test("needs as few failures as any family shows, however long the run is")
    func fewestFailures() throws {
        let families = [Self.family("disks", [Self.disk]), Self.family("calm", [])]
        let result = try Self.check(Self.version(jump: true), families)
        #expect(result.needs.isEmpty)
        #expect(result.evidence?.trace.steps.count == 3 + 1)
    }

    @Test("names the other failures that would do on the same rung", arguments: [0, 2])
    func onOneRung(delay: Int) throws {
        let result = try Self.check(Self.version(delay: delay), [Self.family("all", [Self.memory, Self.disk])])
        let ways = ([result.needs] + result.alternatives.map(\.needs)).flatMap(\.self)
        #expect(ways == (delay == 0 ? ["memory", "disk"] : ["disk", "memory"]))
        let shown = try #require(result.evidence?.trace.steps.count)
        #expect(result.alternatives.allSatisfy { $0.steps >= shown })
    }

    @Test(
        "is as expected only where its run has the steps expected, in their order",
        arguments: [
            ([], nil), (["scratch"], nil), (["scratch", "scratch"], nil), ([.oneOf("lose", "scratch")], nil),
            (["scratch", "step"], "step"), (["lose", "scratch"], "lose, then scratch"),
            (["scratch", .oneOf("lose", "step")], "lose or step"),
        ] as [([WitnessStep], String?)])
    func witness(expected: [WitnessStep], missing: String?) throws {
        var version = Self.version()
        version.expectations["whole"] = TransitionSystems.Expectation(.refuted, source: "a commit", witness: expected)
        let result = try Self.check(version, [Self.family("disks", [Self.disk])])
        #expect(result.isAsExpected == (missing == nil))
        let table = VerdictTable([result]).render(comparing: true)
        #expect(table.contains("refuted 2 + ✗") == (missing != nil))
        let line = missing.map {
            "not as expected: ways whole: refuted by a run without \($0) where it is expected (a commit)\n"
        }
        #expect(table.contains(line ?? "\nThe verdict is as expected."), "\(table)")
    }

    /// The searches told of beforehand, and those that were made.
    private static func searches(
        of version: ProtocolVersion, _ faults: Set<FaultClass>, only: Set<String>? = nil
    ) throws -> (first: Int, planned: Int, made: Int) {
        let told = Mutex((first: 0, planned: 0, made: 0))
        let checker = Checker(options: ExplorationOptions()) { event in
            told.withLock { told in
                switch event {
                case .planned(let change):
                    if told.made == 0, told.first == 0 { told.first = change }
                    told.planned += change
                case .ended: told.made += 1
                case .progressed: break
                }
            }
        }
        _ = try checker.check([Checker.Task(version: version, family: family("all", faults))], only: only)
        return told.withLock(\.self)
    }

    /// Two rungs without failures, the first with each class and with all, the last with all.
    @Test("is looked for in as many searches as were announced, and then taken back or added")
    func planned() throws {
        var sound = Self.version()
        sound.system.actions.removeAll { $0.fault != nil }
        #expect(try Self.searches(of: sound, [Self.memory, Self.disk]) == (6, 6, 6))
        // Refuted by one class, with which the last rung is not searched any more.
        let single = try Self.searches(of: Self.version(), [Self.memory, Self.disk])
        #expect(single.first == 6)
        #expect(single.planned == single.made)
        #expect(single.made < 6)
        #expect(try Self.searches(of: Self.version(jump: true), [Self.disk]) == (4, 1, 1))
        #expect(try Self.searches(of: Self.version(), [Self.disk], only: ["other"]) == (0, 0, 0))
    }
}
