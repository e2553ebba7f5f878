/// Makes the successors of states.
struct Expansion<Count: WordCount> {
    let tables: Tables
    let width: Count
    let canonicaliser: Canonicaliser?
    /// The condition under which a state may have no successor.
    let finished: ConditionCode

    /// Searches neighbouring states of one shard. Stops at a step that leaves a cell's range.
    ///
    /// - Parameters:
    ///   - states: The first state.
    ///   - count: How many states.
    ///   - firstID: The id of the first state.
    ///   - firstPosition: Its position in the level.
    @inline(never)
    func run(
        states: UnsafePointer<UInt64>, count: Int, firstID: UInt32, firstPosition: Int, worker: SearchWorker
    ) {
        let buffers = worker.buffers
        let next = worker.next
        let timesTaken = worker.timesTaken
        let words = width.words
        let isSymmetric = canonicaliser != nil
        var generated = 0
        for offset in 0..<count {
            let now = states + offset &* words
            let id = firstID &+ UInt32(truncatingIfNeeded: offset &<< Shard.countBits)
            let before = generated
            for windowPosition in 0..<tables.windowCount {
                let window = tables.windows[windowPosition]
                let value = Int(truncatingIfNeeded: now[Int(window.word)] &>> UInt64(window.shift) & window.mask)
                var candidate = tables.candidates + Int(tables.entries[window.firstEntry &+ value])
                while candidate.pointee >= 0 {
                    let number = candidate.pointee
                    candidate += 1
                    let step = tables.steps + Int(number)
                    guard tables.isPossible(step, now) else { continue }
                    width.copy(now, to: next)
                    generated &+= 1
                    let place = StepPlace(position: firstPosition &+ offset, state: id, step: number)
                    guard tables.take(step, now, next) else {
                        if worker.outOfRange == nil { worker.outOfRange = place }
                        continue
                    }
                    timesTaken[Int(number)] &+= 1
                    if !step.pointee.stepChecks.isEmpty { check(step, now, next, place, worker) }
                    var record = UInt32(bitPattern: number)
                    if isSymmetric {
                        canonicaliser.unsafelyUnwrapped.canonicalise(next)
                        record = UInt32.max
                    }
                    let shard = Shard.shard(ofHash: width.hash(next))
                    buffers[shard].append(next, parent: id, step: record, width)
                }
            }
            if generated == before, !tables.holds(finished, now, now), worker.deadlock == nil {
                worker.deadlock = StepPlace(position: firstPosition &+ offset, state: id, step: -1)
            }
        }
        worker.generated += generated
    }

    /// Evaluates the step properties that a step could violate.
    @inline(never)
    private func check(
        _ step: UnsafePointer<StepCode>, _ now: UnsafePointer<UInt64>, _ next: UnsafePointer<UInt64>,
        _ place: StepPlace, _ worker: SearchWorker
    ) {
        for position in step.pointee.stepChecks.start..<step.pointee.stepChecks.end {
            let condition = tables.conditions[Int(position)]
            if tables.holds(condition, now, next) { continue }
            let property = Int(condition.property)
            if worker.stepViolations[property] == nil { worker.stepViolations[property] = place }
        }
    }
}

/// Adds new states to their shard and evaluates the properties that they could violate.
struct Insertion<Count: WordCount> {
    let tables: Tables
    let width: Count
    let allChecks: Run

    /// Adds what all workers found for one shard, in the workers' order, which is that of the level.
    @inline(never)
    func run(
        shardNumber: Int, shards: UnsafeMutablePointer<Shard>, from workers: [SearchWorker], by worker: SearchWorker
    ) {
        var shard = shards[shardNumber]
        let hashes = worker.hashes
        let size = width.words &+ 1
        for source in workers {
            let base = source.buffers[shardNumber].base
            let end = base + source.buffers[shardNumber].end
            var record = base
            while record < end {
                let blockEnd = min(end, record + SearchWorker.block &* size)
                var ahead = record
                var count = 0
                var touched: UInt64 = 0
                while ahead < blockEnd {
                    let hash = width.hash(ahead)
                    hashes[count] = hash
                    touched |= shard.touch(hash: hash)
                    count &+= 1
                    ahead += size
                }
                hashes[SearchWorker.block] = touched
                count = 0
                while record < blockEnd {
                    let origin = record[width.words]
                    let position = shard.insert(
                        record, hash: hashes[count], parent: UInt32(truncatingIfNeeded: origin &>> 32), width)
                    if position >= 0 {
                        check(record, origin, Shard.id(shard: shardNumber, position: position), worker.violations)
                    }
                    count &+= 1
                    record += size
                }
            }
            source.buffers[shardNumber].removeAll()
        }
        shards[shardNumber] = shard
    }

    /// Evaluates the conjuncts that the step to a new state may have changed.
    @inline(__always)
    private func check(
        _ state: UnsafePointer<UInt64>, _ origin: UInt64, _ id: UInt32, _ violations: UnsafeMutablePointer<UInt32>
    ) {
        let number = UInt32(truncatingIfNeeded: origin)
        let checks = number == UInt32.max ? allChecks : tables.steps[Int(number)].checks
        var check = checks.start
        while check < checks.end {
            let condition = tables.conditions[Int(check)]
            check &+= 1
            if tables.holds(condition, state, state) { continue }
            violations[Int(condition.property)] = min(violations[Int(condition.property)], id)
        }
    }
}
