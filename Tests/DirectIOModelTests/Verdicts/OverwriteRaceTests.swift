import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

/// The ways in which an overwrite without i_mutex harms another write, or itself, by touching the inode's io_end pointer.
/// Each needs interleaving alone: every fault is off.
@Suite("Races for the inode's io_end pointer, with all faults off")
struct OverwriteRaceTests {
    /// Steps of the shortest run to each harm. v4.4 holds i_data_sem over an overwrite's submission, so that only its
    /// exit interferes.
    @Test(
        "harm as the version lets them",
        arguments: [
            (
                "v4.5-rc1",
                [
                    "stolen": 31, "stolen-irq": 28, "erased": 35, "undeferred": 28, "freed": 29, "sync-victim": 30,
                ]
            ),
            ("v4.4", ["erased": 49]),
            ("v4.5", [:]),
        ] as [(String, [String: Int])])
    func harms(version id: String, expected: [String: Int]) throws {
        let version = DirectIO.version(id)
        var system = version.system
        system.properties = []
        for harm in Self.harms { system = try system.adding(harm) }
        let ground = try GroundModel(Model(system), axes: version.axes, scope: SmallScopes.core(2, 2))
        var options = ExplorationOptions()
        options.jobs = 2
        let result = try Explorer(ground).run(options)
        #expect(result.isComplete)
        var found: [String: Int] = [:]
        for (harm, finding) in result.findings {
            guard let trace = finding.trace else { continue }
            found[harm] = trace.steps.count
            try expectReplay(of: trace, on: ground, deciding: harm)
            let steps = trace.actions(of: ground)
            print("TRACE", id, harm, trace.steps.map { ground.actions[$0.action].label })
            #expect(steps.contains("unlock_for_overwrite"), "\(harm)")
            if harm == "freed" { expectOrder(["read_pointer", "release_io_end", "flag_io_end"], in: steps) }
            if harm == "stolen" { #expect(!steps.contains("flag_inode")) }
            if harm == "erased" { #expect(steps.contains("flag_inode")) }
        }
        #expect(found == expected)
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
        .invariant("sync-victim", "no sync write returns before its blocks are written") {
            forAll("r", in: Request.self) { r in
                forAll("b", in: Block.self) { b in
                    (State.submit[r].is(.unlocking) && State.isSync[r] && State.submitted[r, b])
                        ==> State.ext[b].is(.written)
                }
            }
        },
    ]

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
