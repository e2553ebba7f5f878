import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

/// The ways in which an overwrite without i_mutex harms another write, or itself, by touching the inode's io_end
/// pointer. Each needs interleaving alone: every fault is off.
@Suite("Races for the inode's io_end pointer, with all faults off")
struct OverwriteRaceTests {
    /// Steps of the shortest run to each harm that two async writes do. v4.4 holds i_data_sem over an overwrite's
    /// submission, so that only its exit interferes.
    @Test(
        "harm an async write as the version lets them",
        arguments: [
            ("v4.5-rc1", ["stolen": 38, "stolen-irq": 32, "erased": 36, "undeferred": 29, "freed": 33]),
            ("v4.4", ["erased": 52]),
            ("v4.5", [:]),
        ] as [(String, [String: Int])])
    func async(version: String, expected: [String: Int]) throws {
        var scope = SmallScopes.core(2, 2)
        scope.without = ["submit_sync_write"]
        let runs = try runs(of: version, in: scope, to: Self.harms)
        #expect(runs.mapValues(\.count) == expected)
        for (harm, steps) in runs {
            #expect(steps.contains("unlock_for_overwrite"), "\(harm)")
            switch harm {
            case "stolen": #expect(!steps.contains("flag_inode"))
            case "erased": expectOrder(["clear_pointer", "set_pointer", "read_pointer", "flag_inode"], in: steps)
            case "undeferred":
                expectOrder(["read_pointer", "clear_pointer", "read_pointer_again", "latch_defer"], in: steps)
            case "freed": expectOrder(["read_pointer", "release_io_end", "flag_io_end"], in: steps)
            default: break
            }
        }
    }

    @Test(
        "harm a sync write too: it flags another's io_end and never converts",
        arguments: [("v4.5-rc1", ["sync-victim": 31]), ("v4.4", [:]), ("v4.5", [:])] as [(String, [String: Int])])
    func sync(version: String, expected: [String: Int]) throws {
        let runs = try runs(of: version, in: SmallScopes.core(2, 2), to: [Self.syncVictim])
        #expect(runs.mapValues(\.count) == expected)
        for steps in runs.values { expectOrder(["submit_sync_write", "flag_io_end"], in: steps) }
    }

    /// Names of the steps of the shortest run to each harm that is done.
    private func runs(of id: String, in scope: Scope, to harms: [Property]) throws -> [String: [String]] {
        let version = DirectIO.version(id)
        var system = version.system
        system.properties = []
        for harm in harms { system = try system.adding(harm) }
        let ground = try GroundModel(Model(system), axes: version.axes, scope: scope)
        var options = ExplorationOptions()
        options.jobs = 2
        let result = try Explorer(ground).run(options)
        #expect(result.isComplete)
        var runs: [String: [String]] = [:]
        for (harm, finding) in result.findings {
            guard let trace = finding.trace else { continue }
            try expectReplay(of: trace, on: ground, deciding: harm)
            runs[harm] = trace.actions(of: ground)
        }
        return runs
    }

    private func expectOrder(_ wanted: [String], in steps: [String]) {
        var rest = steps[...]
        for step in wanted {
            rest = rest.drop { $0 != step }
            #expect(!rest.isEmpty, "no \(step) in \(steps)")
            rest = rest.dropFirst()
        }
    }

    private static let harms: [Property] = [
        .invariant("stolen", "no acknowledged write is lost by flagging another's io_end") {
            forAll("r", in: Request.self) { r in State.dioUnwritten || !isLost(r) }
        },
        .invariant("stolen-irq", "no overwrite, which met no unwritten extent, converts in interrupt context") {
            forAll("r", in: Request.self) { r in State.metUnwritten[r] || !convertsInInterrupt(r) }
        },
        .invariant("erased", "no acknowledged write is lost by finding the pointer empty") {
            forAll("r", in: Request.self) { r in !State.dioUnwritten || !isLost(r) }
        },
        .invariant("undeferred", "no write that met an unwritten extent converts in interrupt context") {
            forAll("r", in: Request.self) { r in !State.metUnwritten[r] || !convertsInInterrupt(r) }
        },
        .invariant("freed", "no mapping call writes to an io_end that was freed") { !State.usedFreed },
    ]

    private static let syncVictim = Property.invariant(
        "sync-victim", "no sync write returns before its blocks are written"
    ) {
        forAll("r", in: Request.self) { r in
            forAll("b", in: Block.self) { b in
                (State.submit[r].is(.unlocking) && State.isSync[r] && State.submitted[r, b])
                    ==> State.ext[b].is(.written)
            }
        }
    }

    private static func isLost(_ r: Term<Request>) -> Term<Bool> {
        all {
            State.acknowledged[r].is(.success)
            Properties.isOver(r)
            exists("b", in: Block.self) { b in
                State.covers[r, b]
                State.ext[b].isNot(.written)
            }
        }
    }

    private static func convertsInInterrupt(_ r: Term<Request>) -> Term<Bool> {
        all {
            State.conversion[r].is(.starting, .mapping, .stopping)
            State.performer[r].is(.completion)
            State.context[r].is(.irq)
        }
    }
}
