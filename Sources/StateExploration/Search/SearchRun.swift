internal import TransitionSystems

/// One search from its beginning, or a checkpoint, to its end, a limit or an interruption.
struct SearchRun {
    private let model: GroundModel
    private let properties: Set<Int>
    /// Positions of the progress claims to decide.
    private let progress: Set<Int>
    private let options: ExplorationOptions
    private let search: Search
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private let fingerprint: UInt64
    private var lastReport: (elapsed: Double, states: Int) = (0, 0)
    private var lastSave = 0.0
    /// For each progress claim that is refuted a run that refutes it.
    private var unending: [Int: Trace] = [:]

    /// Seconds between two reports of progress.
    private static let reportInterval = 0.25

    init(_ model: GroundModel, properties: Set<Int>, progress: Set<Int>, options: ExplorationOptions) {
        self.model = model
        self.properties = properties
        self.progress = progress
        self.options = options
        start = clock.now
        let compiled = CompiledModel(model, properties: properties, progress: progress)
        // A cycle of representatives need be none of states, and fairness is owed to each task by itself.
        let canonicaliser =
            options.useSymmetry && progress.isEmpty
            ? Canonicaliser(SymmetryGroup(model, properties: properties), layout: compiled.layout) : nil
        search = Search(model, compiled: compiled, canonicaliser: canonicaliser, jobs: max(1, options.jobs))
        fingerprint =
            options.checkpoint == nil
            ? 0
            : Fingerprint(
                model, properties: properties, progress: progress, usesSymmetry: canonicaliser != nil
            ).value
    }

    private var elapsed: Double { start.duration(to: clock.now) / .seconds(1) }

    /// Searches to the end, hands over the states and reports.
    mutating func finish(visiting visit: (([Int]) -> Void)? = nil) throws(ExplorationError) -> Exploration {
        defer { search.close() }
        if try !restore() { search.begin() }
        var interruption = try searchLevels() ?? decideProgress()
        if let checkpoint = options.checkpoint {
            switch interruption {
            case nil, .allDecided, .violated: CheckpointFile.remove(checkpoint.path)
            case .stateLimit, .memoryLimit, .timeLimit, .interrupted:
                interruption = try save(to: checkpoint) ?? interruption
            case .unsaved: break
            }
        }
        search.settle()
        if let visit { search.visit(visit) }
        return exploration(interruption)
    }

    private func restore() throws(ExplorationError) -> Bool {
        guard let checkpoint = options.checkpoint, checkpoint.resumes else { return false }
        return try search.restore(from: checkpoint.path, fingerprint: fingerprint)
    }

    private mutating func saveNowAndThen() throws(ExplorationError) -> Interruption? {
        guard let checkpoint = options.checkpoint else { return nil }
        let now = elapsed
        guard now - lastSave >= checkpoint.interval else { return nil }
        lastSave = now
        return try save(to: checkpoint)
    }

    /// Writes the checkpoint. Where that fails the search ends, and what it has found is not lost.
    private func save(to checkpoint: Checkpoint) throws(ExplorationError) -> Interruption? {
        do {
            try search.save(to: checkpoint.path, fingerprint: fingerprint)
            return nil
        } catch {
            guard case .unusableCheckpoint(let path, let reason) = error else { throw error }
            return .unsaved(path: path, reason: reason)
        }
    }

    private mutating func searchLevels() throws(ExplorationError) -> Interruption? {
        while true {
            if options.stopWhenAllDecided, progress.isEmpty, properties.allSatisfy({ search.decisions[$0] != nil }) {
                return .allDecided
            }
            if hasEnough { return .violated }
            while search.position < search.levelSize {
                if let interruption = interruption() { return interruption }
                search.searchChunk(most: chunkSize())
                if let place = search.outOfRange { throw outOfRange(at: place) }
                report()
                if let interruption = try saveNowAndThen() { return interruption }
            }
            if search.levelSize == 0 { return nil }
            search.advance()
        }
    }

    /// Whether a property is violated of which one violation is enough.
    private var hasEnough: Bool {
        if options.stopWhenViolated.isEmpty { return false }
        if search.deadlock != nil, options.stopWhenViolated.contains(Checker.deadlock) { return true }
        return search.decisions.keys.contains { options.stopWhenViolated.contains(model.properties[$0].id) }
    }

    /// Fewer states near the limit on states, so that it is not passed by much.
    private func chunkSize() -> Int {
        guard let most = options.maxStates else { return Search.chunk }
        return min(Search.chunk, max(16, (most - search.states) / 16))
    }

    private func interruption() -> Interruption? {
        if let most = options.maxStates, search.states > most { return .stateLimit(most) }
        if search.isFull { return .stateLimit(search.states) }
        return interruption(bytes: search.allBytes)
    }

    private func interruption(bytes: Int) -> Interruption? {
        if options.cancellation?.isCancelled ?? false { return .interrupted }
        if let most = options.maxMemory, bytes > most { return .memoryLimit(most) }
        if let most = options.timeLimit, elapsed > most { return .timeLimit(most) }
        return nil
    }

    /// Decides progress claims, once all states are known.
    private mutating func decideProgress() -> Interruption? {
        guard !progress.isEmpty else { return nil }
        let held = search.allBytes
        let run = self
        let claims = ProgressSearch(search, watch: SearchWatch { run.interruption(bytes: held + $0) })
        for position in progress.sorted() {
            do throws(StoppedSearch) {
                unending[position] = try claims.violation(of: position)
            } catch {
                return error.interruption
            }
            report()
        }
        return nil
    }

    private mutating func report() {
        guard let progress = options.progress else { return }
        let now = elapsed
        guard now - lastReport.elapsed >= Self.reportInterval else { return }
        let states = search.states
        progress(
            ExplorationProgress(
                states: states, generated: search.generated, depth: search.depth,
                queue: states - searchedStates(), rate: Double(states - lastReport.states) / (now - lastReport.elapsed),
                elapsed: now))
        lastReport = (now, states)
    }

    private func searchedStates() -> Int {
        (0..<Shard.count).reduce(search.position) { $0 + search.shards[$1].levelStart }
    }

    // MARK: Results

    private func exploration(_ interruption: Interruption?) -> Exploration {
        let builder = TraceBuilder(search: search)
        var findings: [String: Finding] = [:]
        for position in properties {
            let property = model.properties[position]
            let isSought = if case .sometimes = property.kind { true } else { false }
            switch search.decisions[position] {
            case nil: findings[property.id] = isSought ? .notReached : .noViolation
            case .state(let id):
                let trace = builder.trace(to: id)
                findings[property.id] = isSought ? .reached(trace) : .violated(trace)
            case .step(let place):
                findings[property.id] = .violated(builder.trace(to: place, violating: property))
            }
        }
        for position in progress {
            findings[model.progress[position].id] = unending[position].map(Finding.violated) ?? .noViolation
        }
        var timesTaken = [Int](repeating: 0, count: model.actions.count)
        for step in 0..<search.compiled.stepCount {
            let count = search.workers.reduce(0) { $0 + $1.timesTaken[step] }
            timesTaken[Int(search.compiled.steps[step].action)] += count
        }
        return Exploration(
            states: search.states, generated: search.generated, depth: search.depth, interruption: interruption,
            findings: findings, deadlock: search.deadlock.map { builder.trace(to: $0) }, timesTaken: timesTaken,
            seconds: elapsed, bytes: search.bytes, usedSymmetry: search.canonicaliser != nil)
    }

    private func outOfRange(at place: StepPlace) -> ExplorationError {
        let trace = TraceBuilder(search: search).trace(to: place.state)
        let interpreter = Interpreter(model)
        for action in model.actions where interpreter.obstacle(to: action, in: trace.last) == nil {
            do {
                _ = try interpreter.successor(of: trace.last, by: action)
            } catch {
                return .outOfRange(error, trace)
            }
        }
        preconditionFailure("a step that the search took leaves the range of a cell")
    }
}
