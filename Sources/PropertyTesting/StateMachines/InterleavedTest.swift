/// A test of a system whose commands are made of steps, and that says which step comes next: a controlled scheduler
/// decides who takes one, so that each interleaving can be had, repeated and made simpler.
///
/// Answers are compared as in a history of tasks that run at once: some order of the commands must explain them.
public protocol InterleavedTest: CommandModel where Model: Hashable, Response: Sendable {
    /// What is tested.
    associatedtype System
    /// A command in progress: what it has found so far, and where it is.
    associatedtype Operation

    /// The system as it is at the beginning of each run.
    func makeSystem() throws -> System

    /// Begins a command. It does nothing to the system that another could see.
    func begin(_ command: Command, lane: Int) -> Operation

    /// Which step an operation takes next.
    func nextStep(of operation: Operation, on system: System) -> NextStep

    /// Takes an operation's next step.
    func step(_ operation: inout Operation, on system: inout System) throws -> StepResult<Response>

    /// Looks at the system after each step. Nothing, unless said otherwise.
    ///
    /// - Throws: ``Mismatch``, say by ``require(_:_:file:line:)``.
    func check(_ system: System) throws

    /// Compares the system with its model once every command is answered. Nothing, unless said otherwise.
    ///
    /// - Throws: ``Mismatch``, say by ``require(_:_:file:line:)``.
    func check(_ system: System, against model: Model) throws
}

/// The step that an operation takes next.
public struct NextStep: Sendable {
    /// What the step is called in reports.
    public var name: String
    /// Whether it can be taken now; a step that waits for a lock cannot while another holds it.
    public var isEnabled: Bool
    /// What it touches; nil for whatever there is.
    public var footprint: Footprint?

    /// A step.
    public init(_ name: String, isEnabled: Bool = true, footprint: Footprint? = nil) {
        self.name = name
        self.isEnabled = isEnabled
        self.footprint = footprint
    }
}

/// What a step touches. Two steps that touch nothing in common, but for reading, can change places without a difference.
public struct Footprint: Sendable, Equatable {
    /// What it looks at.
    public var reads: Set<String>
    /// What it changes, locks among it.
    public var writes: Set<String>

    /// A footprint.
    public init(reads: Set<String> = [], writes: Set<String> = []) {
        self.reads = reads
        self.writes = writes
    }

    /// Whether two steps with these footprints may change places.
    func isIndependent(of other: Footprint) -> Bool {
        writes.isDisjoint(with: other.writes) && writes.isDisjoint(with: other.reads)
            && reads.isDisjoint(with: other.writes)
    }
}

/// What came of a step.
public enum StepResult<Response: Sendable>: Sendable {
    /// The command takes more steps.
    case unfinished
    /// It was the last, and this is the command's answer.
    case answered(Response)
}

extension InterleavedTest {
    /// Nothing is looked at.
    public func check(_ system: System) throws {}

    /// Nothing is compared but the answers.
    public func check(_ system: System, against model: Model) throws {}

    /// Gives a new system commands one after another, then others in lanes.
    ///
    /// - Parameter schedule: the lanes that take steps, in order, counted from 0; once it is used up, or names a lane
    ///   that cannot take a step, the lane that took the last one goes on.
    /// - Throws: ``Falsification`` when no order explains the answers, a check fails, or nobody can take a step.
    public func replay(prefix: [Command], lanes: [[Command]], schedule: [Int]) throws {
        var run = try InterleavedRun(self, ParallelCommands(prefix: prefix, lanes: lanes), isExplaining: true)
        var rest = schedule.makeIterator()
        while !run.enabled.isEmpty {
            let wanted = rest.next() ?? run.enabled[0]
            try run.step(lane: run.enabled.contains(wanted) ? wanted : run.enabled[0])
        }
        try run.finish()
    }
}
