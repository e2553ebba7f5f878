/// Decides which runs to try, and learns from what becomes of them. It runs nothing itself, so that tests of plain
/// functions and tests that wait share it.
///
/// First comes what failed last time, then random runs, and variations of interesting ones. A run that fails is repeated,
/// then made simpler, then run once more to be explained.
struct PropertySearch {
    /// What is being done.
    private enum Phase {
        case stored
        case generating
        case confirming(Failing, left: Int)
        case shrinking(Failing, Shrinker)
        case explaining(Failing, Shrinker?, left: Int)
        case done(PropertyOutcome)
    }

    /// A run that failed, how, and with which values.
    private struct Failing {
        var record: ChoiceRecord
        var error: any Error
        let identity: String
        let size: Int
    }

    let kind: ReplayToken.Kind
    let name: String
    let seed: UInt64
    private let configuration: PropertyConfiguration
    private let ownPasses: [any ShrinkPass]
    private let clock = ContinuousClock()
    private let begin: ContinuousClock.Instant
    private var runBegin: ContinuousClock.Instant
    private var fastest = Duration.seconds(1_000_000_000)
    private var shrinkingSince: ContinuousClock.Instant?

    private var phase: Phase
    private var random: SeededGenerator
    private var pool = VariationPool()
    private var spare = ChoiceRecord()
    private var statistics = RunStatistics()
    private var replayed: [UInt64]
    private var replayedSize: Int

    init(
        _ name: String, kind: ReplayToken.Kind, _ configuration: PropertyConfiguration,
        shrinking ownPasses: [any ShrinkPass] = []
    ) throws {
        self.ownPasses = ownPasses
        self.name = name
        self.kind = kind
        self.configuration = configuration
        seed = configuration.seed ?? UInt64.random(in: 0...UInt64(UInt32.max))
        random = SeededGenerator(seed: seed)
        begin = clock.now
        runBegin = begin
        let stored: ReplayToken? =
            if let replay = configuration.replay, replay.kind == kind, replay.name == ReplayToken.short(name) {
                replay
            } else {
                try configuration.store?.failure(of: name, kind: kind)?.token
            }
        replayed = stored?.choices ?? []
        replayedSize = stored?.size ?? 1
        phase = stored == nil ? .generating : .stored
    }

    /// Whether only the one run of a token is wanted.
    private var isReplay: Bool {
        configuration.replay.map { $0.kind == kind && $0.name == ReplayToken.short(name) } ?? false
    }

    /// The next run to try; nil when the search is at its end.
    mutating func next() -> Choices? {
        switch phase {
        case .done:
            return nil
        case .stored:
            return repeated(replayed, replayedSize)
        case .generating:
            let isEnough = statistics.runs >= configuration.runs || isTimeOver
            // Where nearly everything is rejected, the runs asked for would take for ever.
            let isHopeless = statistics.rejectedRuns > 1_000 && statistics.rejectedRuns / 10 > statistics.runs
            guard statistics.attempts == 0 || !(isEnough || isHopeless) else {
                finish()
                return nil
            }
            return generated()
        case .confirming(let failing, _):
            return repeated(failing.record.values, failing.size)
        case .shrinking(let failing, var shrinker):
            if clock.now - (shrinkingSince ?? begin) >= configuration.shrinkTime { shrinker.cutShort() }
            guard let values = shrinker.next() else {
                phase = .explaining(failing, shrinker, left: configuration.repetitions)
                return next()
            }
            phase = .shrinking(failing, shrinker)
            var choices = repeated(values, failing.size)
            choices.isShrinking = true
            return choices
        case .explaining(let failing, let shrinker, _):
            var choices = repeated((shrinker?.best ?? failing.record).values, failing.size)
            choices.isExplaining = true
            return choices
        }
    }

    /// Whether the time is over. A few runs are made all the same, ten of those that are quick: where other tests run at
    /// the same time, one run may have waited for long.
    private var isTimeOver: Bool {
        guard clock.now - begin >= configuration.time else { return false }
        return statistics.attempts >= 10 || (statistics.attempts >= 3 && isSlow)
    }

    /// Whether not even ten runs of the quickest kind fit into the time.
    private var isSlow: Bool { fastest * 10 >= configuration.time }

    /// What became of the run last given.
    ///
    /// - Parameter error: what it failed with; nil when it passed.
    mutating func learn(_ choices: consuming Choices, _ error: (any Error)?) {
        let isRejected = error is Rejection
        let identity = isRejected ? nil : error.map(Falsification.identity)
        switch phase {
        case .done: break
        case .stored:
            statistics.count(choices, isRejected: isRejected)
            if let error, let identity {
                fail(choices, error, identity)
            } else if isReplay {
                phase = .done(
                    isRejected ? .unhealthy([HealthProblem(.rejections, "the run of the token is rejected")]) : .passed)
            } else {
                statistics.storedFailurePasses = true
                phase = .generating
            }
        case .generating:
            fastest = min(fastest, clock.now - runBegin)
            statistics.count(choices, isRejected: isRejected)
            if let error, let identity { return fail(choices, error, identity) }
            if !isRejected { pool.consider(choices) }
            spare = choices.record
        case .confirming(let failing, let left):
            if identity == failing.identity {
                shrinkingSince = clock.now
                phase = .shrinking(
                    failing, Shrinker(choices.record, limit: configuration.shrinkAttempts, own: ownPasses))
            } else if left > 1 {
                phase = .confirming(failing, left: left - 1)
            } else {
                finish(flaky: failing, nil)
            }
        case .shrinking(var failing, var shrinker):
            let fails = identity == failing.identity
            shrinker.learn(failing: fails ? choices.record : nil)
            if fails, let error { failing.error = error }
            phase = .shrinking(failing, shrinker)
        case .explaining(let failing, let shrinker, let left):
            if identity == failing.identity, let error {
                phase = .done(.failed(failure(choices, error, shrinker)))
            } else if left > 1 {
                phase = .explaining(failing, shrinker, left: left - 1)
            } else {
                finish(flaky: failing, shrinker)
            }
        }
    }

    /// What the search found.
    ///
    /// - Parameter promise: what the way of searching guarantees.
    func report(promise: String? = nil) -> PropertyReport {
        guard case .done(let outcome) = phase else { preconditionFailure("a report of a search that goes on") }
        return PropertyReport(
            name: name, kind: kind, seed: seed, outcome: outcome, statistics: statistics, duration: clock.now - begin,
            promise: promise)
    }

    // MARK: Runs

    private mutating func generated() -> Choices {
        runBegin = clock.now
        // From small values to large ones, over and over.
        let size = statistics.attempts % 100 + 1
        var choices =
            if let variation = pool.variation(&random) {
                Choices(replaying: variation.values, then: .random, seed: random.next(), size: size)
            } else {
                Choices(seed: random.next(), size: size)
            }
        choices.reuse(&spare)
        choices.countsKinds = statistics.attempts < 32 || statistics.attempts % 16 == 0
        return choices
    }

    /// How long the search goes on already.
    var elapsed: Duration { clock.now - begin }

    private func repeated(_ values: [UInt64], _ size: Int) -> Choices {
        var choices = Choices(replaying: values, size: size)
        choices.repetitions = configuration.repetitions
        return choices
    }

    // MARK: Ends

    private mutating func fail(_ choices: Choices, _ error: any Error, _ identity: String) {
        statistics.runsUntilFailure = statistics.attempts
        phase = .confirming(
            Failing(record: choices.record, error: error, identity: identity, size: choices.size),
            left: configuration.repetitions)
    }

    private mutating func finish() {
        var problems = statistics.problems(
            of: kind, isSlow: isSlow && statistics.attempts < min(10, configuration.runs), duration: clock.now - begin)
        problems.removeAll { configuration.tolerated.contains($0.kind) }
        phase = .done(problems.isEmpty ? .passed : .unhealthy(problems))
    }

    private mutating func finish(flaky failing: Failing, _ shrinker: Shrinker?) {
        var choices = Choices(replaying: [], size: failing.size)
        choices.record = shrinker?.best ?? failing.record
        phase = .done(.flaky(failure(choices, failing.error, shrinker), tries: configuration.repetitions))
    }

    private func failure(_ choices: Choices, _ error: any Error, _ shrinker: Shrinker?) -> PropertyFailure {
        let token = ReplayToken(kind: kind, name: name, size: choices.size, choices: choices.record.values)
        let details = Falsification.details(of: error)
        var failure = PropertyFailure(
            identity: Falsification.identity(of: error), details: details, token: token,
            shrinkAttempts: shrinker?.attempts ?? 0,
            improvements: shrinker?.improvements ?? 0, isShrinkingCutShort: shrinker?.isCutShort ?? false)
        if let store = configuration.store {
            let saved = SavedFailure(choices.record, token: token, comment: details.lines)
            do {
                failure.path = try store.save(saved, kind: kind, property: name)
            } catch {
                failure.note = "The failure could not be kept below \(store.folder): \(error)"
            }
        }
        return failure
    }
}
