import StateExploration
import Testing

@testable import DirectIOModel
@testable import TransitionSystems

/// Where several steps of the kernel are one of the model, what the argument rests on is true of the actions.
@Suite("Merged steps")
struct MergedStepsTests {
    @Test("are of actions that exist")
    func actionsExist() {
        for merge in StepCatalogue.merged {
            #expect(merge.actions.filter { DirectIO.system.action(named: $0) == nil } == [], "\(merge.actions)")
        }
    }

    @Test("rest on who looks at what")
    func grounds() {
        let looks = DirectIO.system.actions.map { Looks($0, in: DirectIO.system) }
        for merge in StepCatalogue.merged {
            for ground in merge.grounds {
                #expect(Self.objections(to: ground, looks) == [], "\(merge.actions)")
            }
        }
    }

    @Test("rest on statements that a search does not refute", arguments: DirectIO.versions.map(\.id))
    func searchedGrounds(id: String) throws {
        let statements = StepCatalogue.merged.flatMap(\.grounds).compactMap { ground in
            if case .searched(let property) = ground { property } else { nil }
        }
        #expect(!statements.isEmpty)
        var system = DirectIO.system
        system.properties = statements
        let scope = DirectIO.scope(
            "all", 1, 2, parts: Set(Parts.all), faults: [Faults.splitSpace],
            actors: [Actors.fallocate, Actors.writeback])
        let model = try GroundModel(Model(system), axes: DirectIO.version(id).axes, scope: scope)
        let exploration = try Explorer(model).run()
        #expect(exploration.findings.values.allSatisfy { $0 == .noViolation })
        #expect(exploration.isComplete)
    }

    @Test("are refused where somebody else looks")
    func findsLooks() {
        let looks = DirectIO.system.actions.map { Looks($0, in: DirectIO.system) }
        #expect(Self.objections(to: .own(State.submit.declaration, seenBy: []), looks).contains("evict_inode"))
        #expect(Self.objections(to: .seenBy(State.dioCount.declaration, []), looks) == ["fallocate_wait"])
        #expect(
            Self.objections(to: .apart(State.flagged.declaration, State.seen.declaration), looks).contains(
                "latch_defer"))
        #expect(Self.objections(to: .seenBy(State.workqueue.declaration, ["lock_inode"]), looks).contains("lock_inode"))
    }

    /// Actions that look where the ground says that they do not, or do not look where it says that they do.
    private static func objections(to ground: MergedSteps.Ground, _ looks: [Looks]) -> [String] {
        switch ground {
        case .own(let variable, let seenBy):
            let found = Set(looks.filter { $0.foreign.contains(variable) }.map(\.action))
            return found.symmetricDifference(seenBy).sorted()
        case .seenBy(let variable, let actions):
            let found = Set(looks.filter { $0.all.contains(variable) }.map(\.action))
            return found.symmetricDifference(actions).sorted()
        case .searched:
            return []
        case .apart(let first, let second):
            return looks.filter { $0.all.isSuperset(of: [first, second]) }.map(\.action).sorted()
        }
    }
}

/// What an action looks at, and what it touches of requests that are not its own.
private struct Looks {
    let action: String
    /// Variables on whose value something depends other than that value plus or minus one.
    private(set) var all: Set<VariableDeclaration> = []
    /// Variables of requests touched at another request than the action's own.
    private(set) var foreign: Set<VariableDeclaration> = []

    private let own: Binder?

    init(_ action: Action, in system: TransitionSystem) {
        self.action = action.name
        own = action.parameters.first { $0.sort == Request.sort }
        let added = system.extensions.filter { $0.action == action.name }.flatMap { $0.lines(for: action) }
        for line in action.lines + added { line.visit { note($0) } }
    }

    private mutating func note(_ line: Line) {
        if case .update(let cell, let value, _) = line {
            noteForeign(cell)
            if !Self.isCount(value, of: cell) { look(value) }
        } else {
            for expression in line.expressions { look(expression) }
        }
    }

    private mutating func look(_ expression: Expression) {
        all.formUnion(expression.variablesRead)
        noteForeign(expression)
    }

    private mutating func noteForeign(_ expression: Expression) {
        var found: Set<VariableDeclaration> = []
        expression.visit { part in
            guard case .read(let variable, let indices) = part, let first = indices.first?.unlocatedThroughout else {
                return
            }
            guard case .bound(let binder) = first, binder.sort == Request.sort, binder != own else { return }
            found.insert(variable)
        }
        foreign.formUnion(found)
    }

    /// `cell + 1` or `cell - 1`.
    private static func isCount(_ value: Expression, of cell: Expression) -> Bool {
        switch value.unlocatedThroughout {
        case .add(let a, .literal), .subtract(let a, .literal): a == cell.unlocatedThroughout
        default: false
        }
    }
}
