import DirectIOModel
public import DirectIOEngine
public import StateExploration
public import TransitionSystems

/// Model and engine at one version and one scope: what is held together.
public final class AgreementInstance: Sendable {
    /// What the version is called.
    public let version: String
    /// The scope, by its name.
    public let scope: String
    /// The model's steps.
    public let stepper: Stepper
    /// The initial states.
    public let initialStates: [PackedState]
    let cells: Cells
    let engine: EngineInstance
    /// For each step of the model what is known of it, by its number.
    let steps: [ModelStep]
    /// 16 bits that tell these steps, and the states in which runs begin, from those of another model: FNV-1a.
    let fingerprint: UInt64
    /// For each label the model's actions that it may be, a bit for each.
    let actionsOfLabel: [ActionSet]
    /// The action of a page that is missed between mapping calls, and of a preallocation that gets no handle.
    let missedPage: ActionSet
    let failedPreallocation: ActionSet
    /// Whether the model tells where extents begin, so that nothing of them is the engine's alone.
    let showsExtents: Bool

    /// Whether an extent may not be split there.
    let splitsFail: Bool
    /// How often something may fail in a run there.
    let mostFailures: Int
    /// Whether somebody preallocates there.
    let hasFallocate: Bool
    /// What may fail at the scope in each step, beside a look at extents that leads another way; by the step's label.
    let sites: [Set<FaultSite>]
    /// What may go several ways at the scope.
    let alternatives: Set<Alternative>

    /// Where the engine is made to do something else, for tests that must fail.
    let deviation: Deviation?

    /// Prepares a version at a scope.
    ///
    /// - Parameters:
    ///   - name: what the version is called where it is more than its id.
    ///   - mistake: rules that the engine is to follow instead, to see whether that is noticed.
    ///   - deviation: one step of the engine's that is to go wrong.
    ///   - narrowed: takes runs away from the model, those that nobody asks for.
    /// - Throws: ``AgreementError`` when the two cannot be held together there, with the reason.
    public init(
        _ version: ProtocolVersion, at scope: Scope, as name: String? = nil, engine mistake: KernelVersion? = nil,
        deviation: Deviation? = nil, narrowed: (GroundModel) -> GroundModel = { $0 }
    ) throws(AgreementError) {
        self.deviation = deviation
        (self.version, self.scope) = (name ?? version.id, scope.name)
        let ground: GroundModel
        do {
            ground = narrowed(
                try GroundModel(Model(version.system), axes: version.axes, scope: scope, properties: []))
            stepper = try Stepper(ground)
        } catch { throw .model("\(error)") }
        cells = Cells(stepper)
        guard max(cells.requests, cells.blocks, cells.ioEnds) <= 8 else {
            throw .model("at most 8 requests, blocks and io_ends are held together")
        }
        let rules = if let mistake { try Self.plain(mistake.rules) } else { try Self.rules(of: version) }
        do {
            engine = try EngineInstance(
                requests: cells.requests, blocks: cells.blocks, ioEnds: cells.ioEnds, rules: rules)
        } catch { throw .engine(error.description) }
        initialStates = Interpreter(ground).initialStates().map(stepper.pack)
        steps = stepper.actions.map { ModelStep(ground.actions[$0], in: ground) }
        let text = steps.map(\.label).joined(separator: "\n") + "\n\(initialStates.count)"
        let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        fingerprint = UInt64(hash >> 16 ^ hash & 0xFFFF)
        let names = ground.model.system.actions.map(\.name)
        actionsOfLabel = StepLabel.allCases.map { label in
            ActionSet(label.actions.compactMap { names.firstIndex(of: $0) })
        }
        missedPage = ActionSet(names.firstIndex(of: "fault_between").map { [$0] } ?? [])
        failedPreallocation = ActionSet(names.firstIndex(of: "fallocate_fails").map { [$0] } ?? [])
        mostFailures = scope.mostFailures ?? .max
        (splitsFail, hasFallocate) = (
            scope.faults.contains(Faults.splitSpace), scope.actors.contains(Actors.fallocate)
        )
        showsExtents = scope.parts.contains(Parts.extents)
        sites = StepLabel.allCases.map { label in
            Set(label.faults.filter { scope.faults.contains($0.key) }.flatMap(\.value) + [.lookUp])
        }
        // A conversion goes through an extent at once.
        alternatives = showsExtents ? [.mapping, .bio, .object] : [.mapping, .bio, .object, .conversion]
    }

    /// Whether a step that fails of somebody's is among those that are possible.
    func mayFail(_ owner: ModelStep.Owner, _ enabled: [Int32]) -> Bool {
        enabled.contains { steps[Int($0)].isFault && steps[Int($0)].owner == owner }
    }

    /// What may fail in a task's next step, so that it comes to it: a look that leads another way is no use where
    /// nobody may change extents.
    func sites(of task: EngineSide.LiveTask, _ engine: EngineSide, mayFail: Bool) -> Set<FaultSite> {
        guard let label = task.next else { return [] }
        var sites: Set<FaultSite> = mayFail ? self.sites[label.number] : [.lookUp]
        if label == .mapBlocks, !engine.canChangeExtents { sites.remove(.lookUp) }
        return sites
    }

    /// The engine's rules for a version: the model's axes at the version's values, and what only the engine has as the
    /// model takes it to be.
    private static func rules(of version: ProtocolVersion) throws(AgreementError) -> ProtocolRules {
        guard var rules = KernelVersion.named("fixed")?.rules else {
            throw .engine("the engine has no version 'fixed'")
        }
        do {
            for axis in version.system.axes {
                guard let value = try version.value(of: axis.name) else { continue }
                try rules.set(axis.name, to: value)
            }
        } catch { throw .engine("\(error)") }
        return try plain(rules)
    }

    /// Rules without what the model does not have: pages are dropped when a write returns, or, by iomap, when it
    /// completes, and no other page is kept; zeroing whatever may be pending, as
    /// in all kernels, and writes that wait for others before they take the inode's lock, as long as they waited for
    /// io_ends.
    private static func plain(_ rules: ProtocolRules) throws(AgreementError) -> ProtocolRules {
        var rules = rules
        do {
            try rules.set("invalidation", to: rules.home == .dioFlag ? "after-end-io" : "at-return")
            try rules.set("split-zero-out", to: "always")
            try rules.set("unaligned-wait", to: "before-lock")
        } catch { throw .engine("\(error)") }
        return rules
    }
}

/// Model and engine cannot be held together.
public enum AgreementError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The model cannot be made.
    case model(String)
    /// The engine cannot be made.
    case engine(String)

    /// What was wrong.
    public var description: String {
        switch self {
        case .model(let reason), .engine(let reason): reason
        }
    }
}

/// One step that the engine is made to take wrongly.
public struct Deviation: Hashable, Sendable {
    /// What goes wrong.
    public enum Kind: Hashable, Sendable {
        /// It loses count of i_unwritten.
        case counter
        /// It drops another request's share of i_dio_count, as far as that request knows.
        case otherRequest
    }

    /// The model's state before it, and the step's number among ``Stepper/actions``.
    public let state: PackedState
    /// The step.
    public let step: Int32
    /// What goes wrong.
    public let kind: Kind

    /// A step.
    public init(from state: PackedState, by step: Int32, _ kind: Kind = .counter) {
        (self.state, self.step, self.kind) = (state, step, kind)
    }
}

/// A set of the model's actions, by their positions.
struct ActionSet: Hashable, Sendable {
    private var bits: (UInt64, UInt64) = (0, 0)

    init() {}

    init(_ members: [Int]) { members.forEach { insert($0) } }

    var isEmpty: Bool { bits.0 | bits.1 == 0 }

    mutating func insert(_ member: Int) {
        precondition(member < 128, "a model of at most 128 actions")
        if member < 64 { bits.0 |= 1 << UInt64(member) } else { bits.1 |= 1 << UInt64(member - 64) }
    }

    func contains(_ member: Int) -> Bool {
        (member < 64 ? bits.0 >> UInt64(member) : bits.1 >> UInt64(member - 64)) & 1 == 1
    }

    mutating func formUnion(_ other: ActionSet) { bits = (bits.0 | other.bits.0, bits.1 | other.bits.1) }

    func intersects(_ other: ActionSet) -> Bool { bits.0 & other.bits.0 | bits.1 & other.bits.1 != 0 }

    /// Members that another set has not.
    func subtracting(_ other: ActionSet) -> ActionSet {
        var rest = self
        rest.bits = (bits.0 & ~other.bits.0, bits.1 & ~other.bits.1)
        return rest
    }

    static func == (left: ActionSet, right: ActionSet) -> Bool { left.bits == right.bits }

    func hash(into hasher: inout Hasher) {
        hasher.combine(bits.0)
        hasher.combine(bits.1)
    }
}
