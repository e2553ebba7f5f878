internal import TransitionSystems

/// Where a property was decided.
enum Decision: Equatable {
    /// In the state of an id.
    case state(UInt32)
    /// By a step from a state.
    case step(StepPlace)
}

/// A breadth-first search, one level after another. A level is searched in chunks: workers make the successors of a
/// chunk's states and sort them by shard, then each shard takes in its own. The order of states in a shard follows
/// from the model alone, not from the chunks or the number of workers.
final class Search: @unchecked Sendable {
    let model: GroundModel
    let compiled: CompiledModel
    let canonicaliser: Canonicaliser?
    let shards: UnsafeMutablePointer<Shard>
    let workers: [SearchWorker]
    private let pool: WorkerPool

    var depth = 0
    /// How many of the level's states have been searched.
    var position = 0
    var decisions: [Int: Decision] = [:]
    var deadlock: UInt32?

    /// States of a chunk.
    static let chunk = 1 << 17
    /// A chunk smaller than this is not worth waking threads.
    private static let leastShared = 1 << 9

    init(_ model: GroundModel, compiled: CompiledModel, canonicaliser: Canonicaliser?, jobs: Int) {
        self.model = model
        self.compiled = compiled
        self.canonicaliser = canonicaliser
        pool = WorkerPool(size: jobs)
        let words = compiled.layout.words
        workers = (0..<pool.count).map { _ in
            SearchWorker(words: words, steps: compiled.stepCount, properties: model.properties.count)
        }
        shards = .allocate(capacity: Shard.count)
        for shard in 0..<Shard.count { (shards + shard).initialize(to: Shard(words: words)) }
    }

    deinit {
        for shard in 0..<Shard.count { shards[shard].deallocate() }
        shards.deallocate()
    }

    /// Ends the search's threads.
    func close() { pool.close() }

    // MARK: Numbers

    var states: Int { (0..<Shard.count).reduce(0) { $0 + shards[$1].count } }

    var generated: Int { workers.reduce(0) { $0 + $1.generated } }

    /// Bytes held for states, their index and the search tree.
    var bytes: Int { (0..<Shard.count).reduce(0) { $0 + shards[$1].bytes } }

    /// Bytes held, successors under way included.
    var allBytes: Int { workers.reduce(bytes) { $0 + $1.bytes } }

    /// How many states the level has.
    var levelSize: Int { (0..<Shard.count).reduce(0) { $0 + shards[$1].levelEnd - shards[$1].levelStart } }

    /// Whether a shard can take no more.
    var isFull: Bool { (0..<Shard.count).contains { shards[$0].count >= Shard.mostStates - (1 << 22) } }

    // MARK: Searching

    /// Takes in the initial states, which are the first level.
    func begin() {
        let words = compiled.layout.words
        for state in Interpreter(model).initialStates() {
            workers[0].generated += 1
            var packed = compiled.layout.pack(state)
            packed.withUnsafeMutableBufferPointer { buffer in
                let state = buffer.baseAddress!
                canonicaliser?.canonicalise(state)
                let width = ManyWords(words: words)
                workers[0].buffers[Shard.shard(ofHash: width.hash(state))]
                    .append(state, parent: Shard.noParent, step: UInt32.max, width)
            }
        }
        takeIn(workers: 1)
        startLevel(from: Array(repeating: 0, count: Shard.count))
        settleStateProperties()
    }

    /// Makes what was found in the last level the next one.
    func advance() {
        settle()
        startLevel(from: (0..<Shard.count).map { shards[$0].levelEnd })
        if levelSize > 0 { depth += 1 }
    }

    private func startLevel(from starts: [Int]) {
        for shard in 0..<Shard.count {
            shards[shard].levelStart = starts[shard]
            shards[shard].levelEnd = shards[shard].count
        }
        position = 0
    }

    /// Searches the next states of the level, at most so many.
    func searchChunk(most: Int) {
        let start = position
        let end = min(levelSize, start + most)
        let parts = end - start < Self.leastShared ? 1 : pool.count
        if parts == 1 {
            expand(from: start, to: end, worker: workers[0])
        } else {
            pool.run { [self] number in
                expand(
                    from: start + (end - start) * number / parts, to: start + (end - start) * (number + 1) / parts,
                    worker: workers[number])
            }
        }
        takeIn(workers: parts)
        position = end
    }

    /// Searches the states of the level between two positions.
    private func expand(from start: Int, to end: Int, worker: SearchWorker) {
        var first = 0
        for shard in 0..<Shard.count {
            let size = shards[shard].levelEnd - shards[shard].levelStart
            let (low, high) = (max(start - first, 0), min(end - first, size))
            if low < high {
                expand(shard: shard, from: shards[shard].levelStart + low, count: high - low, at: first + low, worker)
            }
            first += size
        }
    }

    private func expand(shard: Int, from index: Int, count: Int, at position: Int, _ worker: SearchWorker) {
        func run<Count: WordCount>(_ width: Count) {
            Expansion(
                tables: compiled.tables, width: width, canonicaliser: canonicaliser, finished: compiled.finished
            ).run(
                states: shards[shard].states + index * width.words, count: count,
                firstID: Shard.id(shard: shard, position: index), firstPosition: position, worker: worker)
        }
        switch compiled.layout.words {
        case 1: run(OneWord())
        case 2: run(TwoWords())
        case 3: run(ThreeWords())
        case 4: run(FourWords())
        default: run(ManyWords(words: compiled.layout.words))
        }
    }

    /// Lets every shard take in what workers found for it.
    private func takeIn(workers parts: Int) {
        let sources = Array(workers[..<parts])
        if parts == 1 { return takeIn(shards: 0..<Shard.count, from: sources, by: workers[0]) }
        pool.run { [self] number in
            takeIn(
                shards: Shard.count * number / parts..<Shard.count * (number + 1) / parts, from: sources,
                by: workers[number])
        }
    }

    private func takeIn(shards range: Range<Int>, from sources: [SearchWorker], by worker: SearchWorker) {
        func run<Count: WordCount>(_ width: Count) {
            let insertion = Insertion(tables: compiled.tables, width: width, allChecks: compiled.allChecks)
            for shard in range { insertion.run(shardNumber: shard, shards: shards, from: sources, by: worker) }
        }
        switch compiled.layout.words {
        case 1: run(OneWord())
        case 2: run(TwoWords())
        case 3: run(ThreeWords())
        case 4: run(FourWords())
        default: run(ManyWords(words: compiled.layout.words))
        }
    }

    /// Hands over every state found, in no special order.
    func visit(_ visit: ([Int]) -> Void) {
        for shard in 0..<Shard.count {
            for position in 0..<shards[shard].count {
                visit(compiled.layout.unpack(shards[shard].states + position * compiled.layout.words))
            }
        }
    }

    // MARK: Deciding

    /// The first step of the level that leaves a cell's range.
    var outOfRange: StepPlace? {
        workers.compactMap(\.outOfRange).min { $0.position < $1.position }
    }

    /// Decides what the level searched, or the part of it searched so far, decides.
    func settle() {
        settleStateProperties()
        for property in model.properties.indices where decisions[property] == nil {
            let places = workers.compactMap { $0.stepViolations[property] }
            if let first = places.min(by: { $0.position < $1.position }) { decisions[property] = .step(first) }
        }
        if deadlock == nil {
            deadlock = workers.compactMap(\.deadlock).min { $0.position < $1.position }?.state
        }
        for worker in workers {
            worker.stepViolations = [:]
            worker.deadlock = nil
        }
    }

    private func settleStateProperties() {
        for property in model.properties.indices {
            let first = workers.map { $0.violations[property] }.min() ?? UInt32.max
            if first != UInt32.max, decisions[property] == nil { decisions[property] = .state(first) }
            for worker in workers { worker.violations[property] = UInt32.max }
        }
    }
}
