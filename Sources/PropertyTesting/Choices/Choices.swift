/// Where a run takes its choices from, and what it has chosen so far.
///
/// A generator asks for numbers; which values it makes of them is its own affair. A search gives random numbers, a
/// replay those of an earlier run. Whatever the numbers are, the run is a legal one: a replayed number that is too
/// large counts as the largest allowed, and where a replay ends every further choice is the simplest, 0.
public struct Choices: Sendable {
    /// What happens where the replayed choices end.
    enum Continuation: Sendable {
        case simplest
        case random
    }

    var record = ChoiceRecord()
    /// What the run said about itself.
    public var observations = Observations()
    /// How large generated values may become, from 1 to 100: a search begins with small ones.
    public internal(set) var size: Int
    /// Commands drawn that a precondition refused, and values that a filter refused.
    var rejections = 0
    /// Commands that were run.
    package var steps = 0
    /// Whether a failure is to be explained in full: only the last run of a search is.
    var isExplaining = false
    /// How often a run whose outcome depends on the machine's scheduling is tried, to see whether it fails.
    var repetitions = 1
    /// Who learns of failures in another way.
    private(set) var observer: (any RunObserver)?
    /// Whether the run is tried in place of a failing one, which it is simpler than.
    var isShrinking = false
    /// Whether the commands of this run are counted by kind.
    var countsKinds = false

    private var replayed: [UInt64]
    private var position = 0
    private let continuation: Continuation
    private var random: SeededGenerator
    private var depth: Int32 = 0

    /// More choices than this no run makes: a generator that never ends comes to its simplest value.
    static let longest = 1 << 20

    /// Random choices.
    init(seed: UInt64, size: Int) {
        self.init(replaying: [], then: .random, seed: seed, size: size)
    }

    /// Those of an earlier run.
    package init(replaying values: [UInt64]) { self.init(replaying: values, size: 1) }

    init(replaying values: [UInt64], then continuation: Continuation = .simplest, seed: UInt64 = 0, size: Int) {
        replayed = values
        self.continuation = continuation
        random = SeededGenerator(seed: seed)
        self.size = size
    }

    /// A number from 0 through `bound`; 0 is the simplest.
    @inline(__always)
    public mutating func draw(through bound: UInt64) -> UInt64 {
        draw(through: bound) { $0.next(through: bound) }
    }

    /// A number from 0 through `bound`, drawn in a way of one's own where it is random.
    ///
    /// - Parameter sampling: gives a random number from 0 through `bound`. Only its result is recorded.
    @inline(__always)
    public mutating func draw(through bound: UInt64, sampling: (inout SeededGenerator) -> UInt64) -> UInt64 {
        let value: UInt64
        if position < replayed.count {
            value = min(replayed[position], bound)
            position += 1
        } else if continuation == .random, record.values.count < Self.longest {
            value = sampling(&random)
        } else {
            value = 0
        }
        record.values.append(value)
        record.bounds.append(bound)
        return value
    }

    /// Marks the choices made in `body` as belonging together, so that shrinking can remove them at once.
    @inline(__always)
    public mutating func span<Result, Failure: Error>(
        _ body: (inout Choices) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let index = openSpan()
        defer { closeSpan(index) }
        return try body(&self)
    }

    /// How many times something is repeated: a number from `range`, small while the search is young.
    ///
    /// It is no choice of its own. `goesOn` asks before each repetition, so that one in the middle can be removed.
    mutating func plannedCount(in range: ClosedRange<Int>) -> Int {
        guard continuation == .random else { return range.lowerBound }
        let spread = range.upperBound - range.lowerBound
        // In this order, because a range may be as wide as integers are.
        let most = spread / 100 * size + (spread % 100 * size + 99) / 100
        return range.lowerBound + Int(random.next(through: UInt64(most)))
    }

    /// Whether a repetition goes on, of which `done` were made and `planned` are wanted.
    @inline(__always)
    mutating func goesOn(after done: Int, of planned: Int, in range: ClosedRange<Int>) -> Bool {
        guard done < range.upperBound else { return false }
        guard done >= range.lowerBound else { return true }
        return draw(through: 1) { _ in done < planned ? 1 : 0 } == 1
    }

    @inline(__always)
    mutating func openSpan() -> Int {
        let start = Int32(truncatingIfNeeded: record.values.count)
        record.spans.append(ChoiceRecord.Span(start: start, end: start, depth: depth))
        depth += 1
        return record.spans.count - 1
    }

    @inline(__always)
    mutating func closeSpan(_ index: Int) {
        depth -= 1
        record.spans[index].end = Int32(truncatingIfNeeded: record.values.count)
    }

    /// A place to go back to: what was drawn since is as if it had not been.
    struct Mark {
        fileprivate let values: Int
        fileprivate let spans: Int
        fileprivate let depth: Int32
    }

    var mark: Mark { Mark(values: record.values.count, spans: record.spans.count, depth: depth) }

    /// Forgets what was drawn since the mark, and counts it as rejected. A replay does not go back.
    mutating func reject(since mark: Mark) {
        rejections += 1
        record.values.removeSubrange(mark.values...)
        record.bounds.removeSubrange(mark.values...)
        record.spans.removeSubrange(mark.spans...)
        depth = mark.depth
    }

    /// Whether replayed choices are left, or random ones can be had.
    var canVary: Bool { continuation == .random || position < replayed.count }

    /// Whether something new is tried, not an earlier run.
    var isExploring: Bool { continuation == .random }

    /// Records a choice that somebody else made.
    mutating func append(_ value: UInt64, through bound: UInt64) {
        record.values.append(value)
        record.bounds.append(bound)
    }

    /// Forgets the choices made since the mark, and those that a replay would go on with.
    mutating func cut(to mark: Mark) {
        record.values.removeSubrange(mark.values...)
        record.bounds.removeSubrange(mark.values...)
        record.spans.removeSubrange(mark.spans...)
        depth = mark.depth
        position = replayed.count
    }

    /// A run begins.
    mutating func begin(observedBy observer: (any RunObserver)?) {
        self.observer = observer
        observer?.begin()
    }

    /// A run is at its end.
    ///
    /// - Returns: what it failed with.
    func end(failing thrown: (any Error)?) -> (any Error)? {
        guard let observer else { return thrown }
        defer { observer.end() }
        return observer.failure(thrown: thrown)
    }

    /// Gives back the memory of an earlier run.
    mutating func reuse(_ storage: inout ChoiceRecord) {
        swap(&record, &storage)
        record.removeAll()
    }
}

/// The choices made so far lead to no value, or to none that the property is about. The run counts as neither passed
/// nor failed; a property may throw it, too.
public struct Rejection: Error, CustomStringConvertible {
    /// What could not be met.
    public let description: String

    /// Rejects the run.
    public init(_ description: String = "rejected by the property") {
        self.description = description
    }
}
