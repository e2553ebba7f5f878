internal import TransitionSystems

/// What a checkpoint holds: the states, the search tree, and how far the search has got.
extension Search {
    /// The first word of a checkpoint: the letters `endio.c1`.
    private static let magic: UInt64 = 0x656e_6469_6f2e_6331

    /// Writes the search to a file.
    func save(to path: String, fingerprint: UInt64) throws(ExplorationError) {
        try CheckpointFile.write(to: path) { file throws(ExplorationError) in
            try file.write([Self.magic, fingerprint, UInt64(compiled.layout.words)])
            try file.write([UInt64(depth), UInt64(position), UInt64(generated)])
            for step in 0..<compiled.stepCount {
                try file.write([UInt64(workers.reduce(0) { $0 + $1.timesTaken[step] })])
            }
            try saveDecisions(to: &file)
            for shard in 0..<Shard.count { try shards[shard].save(to: &file) }
        }
    }

    private func saveDecisions(to file: inout CheckpointFile) throws(ExplorationError) {
        for property in model.properties.indices {
            try file.write(Self.words(decisions[property]))
            let pending = workers.map { $0.violations[property] }.min() ?? UInt32.max
            let step = workers.compactMap { $0.stepViolations[property] }.min { $0.position < $1.position }
            try file.write([UInt64(pending)] + Self.words(step.map { .step($0) }))
        }
        try file.write(Self.words(deadlock.map { .state($0) }))
        let pending = workers.compactMap(\.deadlock).min { $0.position < $1.position }
        try file.write(Self.words(pending.map { .step($0) }))
    }

    private static func words(_ decision: Decision?) -> [UInt64] {
        switch decision {
        case nil: [0, 0, 0, 0]
        case .state(let id): [1, UInt64(id), 0, 0]
        case .step(let place):
            [2, UInt64(place.state), UInt64(place.position), UInt64(UInt32(bitPattern: place.step))]
        }
    }

    /// Goes on from a file; false when there is none. The search must be new.
    func restore(from path: String, fingerprint: UInt64) throws(ExplorationError) -> Bool {
        let isThere = try CheckpointFile.read(from: path) { file throws(ExplorationError) in
            let head = try file.read(3)
            guard head[0] == Self.magic else { throw file.damaged("it does not begin like one") }
            guard head[1] == fingerprint, head[2] == UInt64(compiled.layout.words) else {
                throw .foreignCheckpoint(path: path)
            }
            depth = try file.readCount(upTo: Int.max)
            position = try file.readCount(upTo: Int.max)
            workers[0].generated = try file.readCount(upTo: Int.max)
            for step in 0..<compiled.stepCount {
                workers[0].timesTaken[step] = try file.readCount(upTo: Int.max)
            }
            try restoreDecisions(from: &file)
            for shard in 0..<Shard.count { try shards[shard].restore(from: &file) }
        }
        return isThere
    }

    private func restoreDecisions(from file: inout CheckpointFile) throws(ExplorationError) {
        for property in model.properties.indices {
            decisions[property] = try Self.readDecision(from: &file)
            workers[0].violations[property] = UInt32(try file.readCount(upTo: Int(UInt32.max)))
            if case .step(let place) = try Self.readDecision(from: &file) {
                workers[0].stepViolations[property] = place
            }
        }
        if case .state(let id) = try Self.readDecision(from: &file) { deadlock = id }
        if case .step(let place) = try Self.readDecision(from: &file) { workers[0].deadlock = place }
    }

    private static func readDecision(from file: inout CheckpointFile) throws(ExplorationError) -> Decision? {
        let kind = try file.readCount(upTo: 2)
        let state = UInt32(try file.readCount(upTo: Int(UInt32.max)))
        let position = try file.readCount(upTo: Int.max)
        let step = UInt32(try file.readCount(upTo: Int(UInt32.max)))
        switch kind {
        case 0: return nil
        case 1: return .state(state)
        default: return .step(StepPlace(position: position, state: state, step: Int32(bitPattern: step)))
        }
    }
}

extension Shard {
    /// Adds the shard to a checkpoint.
    func save(to file: inout CheckpointFile) throws(ExplorationError) {
        try file.write([UInt64(count), UInt64(levelStart), UInt64(levelEnd)])
        try file.write(states, count * words)
        for position in 0..<count { try file.write([UInt64(parents[position])]) }
    }

    /// Fills an empty shard from a checkpoint.
    mutating func restore(from file: inout CheckpointFile) throws(ExplorationError) {
        let total = try file.readCount(upTo: Shard.mostStates)
        levelStart = try file.readCount(upTo: total)
        levelEnd = try file.readCount(upTo: total)
        let width = ManyWords(words: words)
        let block = 1 << 12
        var read: [UInt64] = []
        for start in stride(from: 0, to: total, by: block) {
            read += try file.read(min(block, total - start) * words)
        }
        for start in stride(from: 0, to: total, by: block) {
            let parents = try file.read(min(block, total - start))
            for (offset, parent) in parents.enumerated() {
                let isNew = read.withUnsafeBufferPointer { states in
                    let state = states.baseAddress! + (start + offset) * words
                    let known = UInt32(truncatingIfNeeded: parent)
                    return insert(state, hash: width.hash(state), parent: known, width) >= 0
                }
                guard isNew else { throw file.damaged("a state is in it twice") }
            }
        }
    }
}
