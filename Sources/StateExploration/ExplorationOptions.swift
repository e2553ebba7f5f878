/// What a search is to do, and when it is to stop.
public struct ExplorationOptions: Sendable {
    /// Threads that search. They change how long a search takes, never what it finds.
    public var jobs = 1
    /// Whether states that differ only by an exchange of interchangeable elements count once. A search that decides a
    /// progress claim counts them all: which of two tasks waits for ever is lost when they are exchanged on the way.
    public var useSymmetry = false
    /// Stops soon after more states than this are found.
    public var maxStates: Int?
    /// Stops when states, their index and the search tree take more bytes than this.
    public var maxMemory: Int?
    /// Stops after so many seconds.
    public var timeLimit: Double?
    /// Ids of the properties to decide; `nil`: all of the model's.
    public var properties: Set<String>?
    /// Stops at the end of the level at which every property has been violated or, for one that asks for a state,
    /// reached. A deadlock is not waited for; progress is decided when all states are known, and not before.
    public var stopWhenAllDecided = false
    /// Ids of properties of which one violation is enough: the search stops at the end of the level at which one is
    /// found. Deadlock may be among them.
    public var stopWhenViolated: Set<String> = []
    /// Where to keep the search from time to time, so that it can be resumed.
    public var checkpoint: Checkpoint?
    /// Called about four times a second, on the thread that called ``Explorer/run(_:)``.
    public var progress: (@Sendable (ExplorationProgress) -> Void)?
    /// Ends the search from another thread, or from a signal handler.
    public var cancellation: CancellationToken?

    /// A search on one thread, without reductions and limits.
    public init() {}
}

/// A file that a search is kept in.
public struct Checkpoint: Sendable, Hashable {
    /// The file. It is replaced as a whole, so that an interruption never leaves half a file.
    public var path: String
    /// Seconds between two writes. The file is also written when a limit or an interrupt ends the search, and deleted
    /// when it ends with every state searched or everything decided. Where it cannot be written the search ends, with what it
    /// has found: ``Interruption/unsaved(path:reason:)``.
    public var interval: Double
    /// Whether to go on from the file, if it is there.
    public var resumes: Bool

    /// A checkpoint.
    public init(path: String, interval: Double = 60, resumes: Bool = true) {
        self.path = path
        self.interval = interval
        self.resumes = resumes
    }
}

/// How far a search has got.
public struct ExplorationProgress: Sendable {
    /// Distinct states found.
    public let states: Int
    /// States generated.
    public let generated: Int
    /// The length of the runs being extended.
    public let depth: Int
    /// States found and not yet searched.
    public let queue: Int
    /// Distinct states found a second, since the last report.
    public let rate: Double
    /// Seconds since the search began.
    public let elapsed: Double
}
