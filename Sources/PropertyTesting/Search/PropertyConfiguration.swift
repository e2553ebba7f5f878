/// How long a property is tested, with which random numbers, and where its failures are kept.
public struct PropertyConfiguration: Sendable {
    /// After so many runs a search ends.
    public var runs: Int
    /// After so much time a search ends, if it did not end before.
    public var time: Duration
    /// Determines the random numbers of a search; nil stands for one drawn anew, which the report names.
    public var seed: UInt64?
    /// At most so many commands to a run.
    public var commands: Int
    /// At most so many simpler runs are tried once one has failed.
    public var shrinkAttempts: Int
    /// At most so much time is spent on finding a simpler run.
    public var shrinkTime: Duration
    /// How often a run is repeated before it counts as one that passes, where its outcome depends on the machine's
    /// scheduling.
    public var repetitions: Int
    /// Where failures are kept, to be tried first next time.
    public var store: FailureStore?
    /// The one run to repeat, instead of a search.
    public var replay: ReplayToken?
    /// Health problems that are no failure here.
    public var tolerated: Set<HealthProblem.Kind>
    /// Who learns of failures that are not thrown.
    public var observer: (any RunObserver)?
    /// Whether a search that goes on for long says its seed on standard error, so that it can be repeated.
    public var announces = true
    /// What names properties in reports and tokens, when they are given no name of their own.
    public static let defaultName = "property"

    /// A hundred runs or one second, whichever ends first, unless said otherwise; when only one of the two is given, it
    /// alone decides.
    public init(
        runs: Int? = nil, time: Duration? = nil, seed: UInt64? = nil, commands: Int = 50, shrinkAttempts: Int = 5_000,
        shrinkTime: Duration = .seconds(5), repetitions: Int = 10, store: FailureStore? = nil,
        replay: ReplayToken? = nil, tolerated: Set<HealthProblem.Kind> = []
    ) {
        precondition(runs ?? 1 > 0 && commands > 0 && repetitions > 0, "runs, commands and repetitions are positive")
        (self.runs, self.time) =
            switch (runs, time) {
            case (nil, nil): (100, .seconds(1))
            case (let runs?, nil): (runs, .seconds(1_000_000_000))
            case (nil, let time?): (.max, time)
            case (let runs?, let time?): (runs, time)
            }
        self.seed = seed
        self.commands = commands
        self.shrinkAttempts = shrinkAttempts
        self.shrinkTime = shrinkTime
        self.repetitions = repetitions
        self.store = store
        self.replay = replay
        self.tolerated = tolerated
    }
}
