import DirectIOEngine

/// The engine of a small instance: one file, its requests, and what has begun on their behalf.
final class EngineSide {
    /// A task that is not at its end.
    struct LiveTask {
        enum Kind {
            case write, bio, completionWork, ownWorker
            case fallocate, writeback, writebackBio, writebackWork, directRead, bufferedRead, eviction, waiter
        }

        let id: Int
        /// The request that it works for; nil for the environment.
        let request: Int?
        let kind: Kind
        /// The next step that the model has.
        fileprivate(set) var next: StepLabel?
        /// Whether that step begins with a look at extents, after which it is known what it needs.
        fileprivate(set) var looksFirst = false
        /// Whether it may have to wait for pages before it comes to that step.
        fileprivate(set) var waitsForPages = false
        /// Whether it can fail before it comes to that step, whoever holds what that needs: a page of the user is
        /// missed, or no handle is to be had.
        fileprivate(set) var mayFailBefore = false
        /// The first block that a bio's data goes to.
        fileprivate(set) var firstBlock: Int?
    }

    let instance: EngineInstance
    let runtime: SteppedRuntime<FileSystem>
    private let device: MemoryDevice
    let notes: Notes
    private(set) var live: [LiveTask] = []
    /// The submitting task of each request, also when it is at its end.
    private(set) var submitters: [Int?]
    /// ext4's own worker of each request, also when it is at its end.
    private(set) var ownWorkers: [Int?]
    private(set) var fallocate: Int?
    /// Writeback's submitting task, and its worker, also when they are at their ends.
    private(set) var writeback: Int?
    private(set) var writebackWork: Int?
    /// The reading task, also when it is at its end: what it reads, and where that goes.
    private(set) var reader: (id: Int, block: Int, buffer: UserBuffer)?
    /// Whether the user has closed the file, and whether somebody waits for conversions, or did.
    private(set) var isClosed = false
    private(set) var hasWaiter = false
    /// How many tasks of the runtime were looked at.
    private var known = 0

    var system: FileSystem { runtime.world }
    var state: FileState { system.files[0] }

    /// A file system with the file's blocks as they are to be in the beginning.
    init(_ instance: EngineInstance, _ extents: [DirectIOEngine.Extent]) {
        self.instance = instance
        device = MemoryDevice(
            blockCount: instance.deviceBlocks, blockSize: 512, pattern: EngineInstance.pattern,
            chunkSize: 1 << 13)
        notes = Notes(requests: instance.requests)
        let system = instance.makeSystem(on: device, extents, notes)
        runtime = SteppedRuntime(system, lockCount: system.lockCount)
        submitters = Array(repeating: nil, count: instance.requests)
        ownWorkers = submitters
    }

    /// The same, which goes its own way from here on.
    init(copying other: EngineSide) {
        (instance, live, submitters, ownWorkers) = (other.instance, other.live, other.submitters, other.ownWorkers)
        (fallocate, writeback, writebackWork) = (other.fallocate, other.writeback, other.writebackWork)
        reader = other.reader
        (isClosed, hasWaiter, known) = (other.isClosed, other.hasWaiter, other.known)
        device = other.device.snapshot()
        notes = Notes(copying: other.notes)
        runtime = SteppedRuntime(
            copying: other.runtime, over: FileSystem(copying: other.system, on: device, observer: notes))
    }

    // MARK: Tasks

    /// What a task's next step is beside the model's steps.
    func role(of task: LiveTask) -> StepRole {
        let machine = runtime.operation(task.id)
        return switch task.kind {
        case .write: (machine as! DirectWrite).role
        case .bio: (machine as! BioEnd).role
        case .completionWork: (machine as! CompletionWork).role
        case .ownWorker: (machine as! OwnWorker).role
        case .fallocate: (machine as! UserCall<Fallocate>).role
        case .writeback: (machine as! Writeback).role
        case .writebackBio: (machine as! WritebackBioEnd).role
        case .writebackWork: (machine as! WritebackWork).role
        case .directRead: (machine as! UserCall<DirectRead>).role
        case .bufferedRead: (machine as! UserCall<BufferedRead>).role
        case .eviction: .step(.evictInode)
        // What it writes is another matter.
        case .waiter: .step(.wakeWaiter)
        }
    }

    /// Which of the live tasks can take the next step that the model has, a bit for each.
    var ready: UInt64 {
        var ready: UInt64 = 0
        for (place, task) in live.enumerated() where task.looksFirst ? canMap(task) : runtime.canGoOn(task.id) {
            ready |= 1 << UInt64(place)
        }
        if !state.pages.isEmpty {
            for (place, task) in live.enumerated() where task.waitsForPages && mustWait(task) {
                ready &= ~(1 << UInt64(place))
            }
        }
        return ready
    }

    /// Whether a mapping call gets i_data_sem: a look is enough where the blocks are written, else extents are changed.
    private func canMap(_ task: LiveTask) -> Bool {
        var mode = LockMode.exclusive
        if task.kind == .write {
            if task.next == .lookUp { return runtime.locks.canAcquire(Locks.dataSem(of: 0), .shared) }
            let write = runtime.operation(task.id) as! DirectWrite
            let block = UInt32((Int(write.offset) + write.submitted) / EngineInstance.blockSize)
            if write.place == .lookingBeforeMapping, case .extent(let extent) = system.volume.mapping(of: 0, at: block),
                extent.state == .written
            {
                mode = .shared
            }
        }
        return runtime.locks.canAcquire(Locks.dataSem(of: 0), mode)
    }

    /// Whether pages of a task's range are dirty, or being read or written.
    private func mustWait(_ task: LiveTask) -> Bool {
        var blocks: Range<UInt32>
        switch runtime.operation(task.id) {
        case let write as DirectWrite:
            if let completion = write.part as? Completion { return mustWait(completion) }
            if write.place == .invalidating, system.rules.home == .dioFlag { return false }
            let first = UInt32(Int(write.offset) / EngineInstance.blockSize)
            blocks = first..<first + UInt32(write.count / EngineInstance.blockSize)
        case let bio as BioEnd: return bio.completion.map(mustWait) ?? false
        case let work as CompletionWork: return mustWait(work.completion)
        case is UserCall<DirectRead>: blocks = UInt32(reader!.block)..<UInt32(reader!.block + 1)
        default: return false
        }
        return blocks.contains { block in state.pages[block].map { $0.isDirty || $0.isBusy } ?? false }
    }

    /// Whether a completion that is about to drop pages has to wait for one that is being read.
    private func mustWait(_ completion: Completion) -> Bool {
        completion.place == .invalidating
            && completion.pagesToDrop(in: system).contains { state.pages[$0]?.isFilling ?? false }
    }

    /// Looks what a task's next step is that the model has.
    private func lookAhead(_ place: Int) {
        let task = live[place]
        (live[place].looksFirst, live[place].waitsForPages, live[place].mayFailBefore) = (false, false, false)
        if case .step(let label) = role(of: task) {
            live[place].next = label
            // Without a look before it the call changes extents, as one after a look that has found nothing written.
            if label == .mapBlocks || label == .fallocateMap || label == .writebackMap {
                live[place].looksFirst = true
            }
            live[place].waitsForPages = label == .readLocks
            return
        }
        switch task.kind {
        case .write:
            let write = runtime.operation(task.id) as! DirectWrite
            live[place].next = write.hasPart ? .uncount : write.stepAhead
            live[place].looksFirst = live[place].next == .mapBlocks || live[place].next == .lookUp
            live[place].mayFailBefore = live[place].next == .lookUp
            live[place].waitsForPages = [.enterDirectIO, .unlockInode, .uncount].contains(live[place].next)
        case .fallocate:
            (live[place].next, live[place].looksFirst, live[place].mayFailBefore) = (.fallocateMap, true, true)
        case .writeback:
            (live[place].next, live[place].looksFirst) = (.writebackMap, true)
        case .bio, .completionWork: (live[place].next, live[place].waitsForPages) = (.uncount, true)
        case .ownWorker, .writebackBio, .writebackWork, .directRead, .bufferedRead, .eviction, .waiter:
            live[place].next = nil
        }
    }

    /// Makes one of extents that are alike.
    ///
    /// - Returns: whether there were any.
    func joinExtents() -> Bool {
        guard system.volume.joinExtents(of: 0) else { return false }
        for place in live.indices { lookAhead(place) }
        return true
    }

    /// Begins a direct write of a range of blocks, up to the inode's lock.
    func submit(_ r: Int, _ blocks: Range<Int>, isSync: Bool) -> LiveTask {
        let (offset, count) = (blocks.lowerBound * EngineInstance.blockSize, blocks.count * EngineInstance.blockSize)
        let operation = Operation.write(offset: UInt64(offset), count: count, isSync: isSync, isDurable: false)
        let machine = system.task(
            RequestID(UInt32(r + 1)), operation, file: 0, instance.buffer(of: r, blocks: blocks.count))
        let id = runtime.begin(machine)
        runtime.take(id, instance.nothing)
        submitters[r] = id
        known = runtime.count
        return begin(LiveTask(id: id, request: r, kind: .write))
    }

    private func begin(_ task: LiveTask) -> LiveTask {
        live.append(task)
        lookAhead(live.count - 1)
        return live[live.count - 1]
    }

    /// Begins a preallocation of a range of blocks, up to the inode's lock.
    func preallocate(_ blocks: Range<Int>) -> LiveTask {
        let (offset, count) = (blocks.lowerBound * EngineInstance.blockSize, blocks.count * EngineInstance.blockSize)
        let request = RequestID(UInt32(instance.requests + 1))
        let id = runtime.begin(system.task(request, .fallocate(offset: UInt64(offset), count: count), file: 0))
        runtime.take(id, instance.nothing)
        (fallocate, known) = (id, runtime.count)
        return begin(LiveTask(id: id, request: nil, kind: .fallocate))
    }

    /// Makes pages of a range of blocks dirty, and begins to write them back.
    func writeBack(_ blocks: Range<Int>) -> LiveTask {
        let range = UInt32(blocks.lowerBound)..<UInt32(blocks.upperBound)
        let bytes = [UInt8](repeating: UInt8(instance.requests + 1), count: EngineInstance.blockSize)
        for block in range { state.pages[block] = FileState.Page(bytes: bytes, isDirty: true) }
        let id = runtime.begin(Writeback(0, range, system.rules))
        runtime.take(id, instance.nothing)
        (writeback, known) = (id, runtime.count)
        return begin(LiveTask(id: id, request: nil, kind: .writeback))
    }

    /// Begins to read a block, up to where the block is looked up; or, for a direct read that looks first whether it is
    /// to take the inode's lock, up to there.
    ///
    /// - Returns: nil when something has to be waited for before.
    func read(_ block: Int, isDirect: Bool) -> LiveTask? {
        let request = RequestID(UInt32(instance.requests + 5))
        let (offset, count) = (UInt64(block * EngineInstance.blockSize), EngineInstance.blockSize)
        let operation =
            isDirect ? Operation.read(offset: offset, count: count) : .bufferedRead(offset: offset, count: count)
        let buffer = UserBuffer(count: count)
        let id = runtime.begin(system.task(request, operation, file: 0, buffer))
        let task = LiveTask(id: id, request: nil, kind: isDirect ? .directRead : .bufferedRead)
        (reader, known) = ((id, block, buffer), runtime.count)
        while true {
            if case .step(let label) = role(of: task), label != .readLocks { break }
            guard runtime.canGoOn(id) else { return nil }
            runtime.take(id, instance.nothing)
        }
        return begin(task)
    }

    /// The user closes the file.
    func close() {
        let request = RequestID(UInt32(instance.requests + 3))
        let task = LiveTask(id: runtime.begin(system.task(request, .close, file: 0)), request: nil, kind: .eviction)
        known = runtime.count
        runtime.take(task.id, instance.nothing)
        isClosed = true
        adopt(after: task)
    }

    /// An async write that is not aligned to blocks begins, up to its wait for the conversions of others.
    func waitForConversions() -> LiveTask {
        let request = RequestID(UInt32(instance.requests + 4))
        let operation = Operation.write(
            offset: 0, count: EngineInstance.sectorSize, isSync: false, isDurable: false)
        let buffer = UserBuffer(count: EngineInstance.sectorSize)
        let id = runtime.begin(system.task(request, operation, file: 0, buffer))
        while runtime.nextStep(of: id) != DirectWrite.Place.waitingForConversions.rawValue {
            precondition(runtime.canGoOn(id), "a write that is not aligned waits for conversions alone")
            runtime.take(id, instance.nothing)
        }
        (hasWaiter, known) = (true, runtime.count)
        return begin(LiveTask(id: id, request: nil, kind: .waiter))
    }

    /// Whether writeback was begun and is over.
    private var hasWrittenBack: Bool {
        writeback != nil && !live.contains { [.writeback, .writebackBio, .writebackWork].contains($0.kind) }
    }

    /// Takes a task's next step that the model has, with what belongs to it before and after.
    ///
    /// - Returns: the step; nil when the task has to wait before it comes to one. What the model shows is unchanged
    ///   then.
    func advance(_ task: LiveTask, _ script: Script) -> StepLabel? {
        var label: StepLabel?
        while label == nil {
            guard runtime.canGoOn(task.id) else { return nil }
            if case .step(let next) = role(of: task) { label = next }
            runtime.take(task.id, script)
            if label == nil { label = labelOfShortcut(task) }
        }
        while !runtime.hasEnded(task.id), case .after = role(of: task) { runtime.take(task.id, script) }
        if label == .wakeWaiter { live.removeAll { $0.id == task.id } }
        if !runtime.hasEnded(task.id), let place = live.firstIndex(where: { $0.id == task.id }) { lookAhead(place) }
        adopt(after: task)
        // The model writes back once: what could not be written is not tried again. What was read is not kept. A page
        // that is still held stays, so that it is seen.
        if !state.pages.isEmpty, hasWrittenBack || label == .readBlock {
            state.pages = state.pages.filter { $0.value.isBusy }
        }
        return label
    }

    /// The step that a task has taken in a shorter way: a look at blocks that are written is all of a mapping call, and
    /// a handle that is not to be had is all of a preallocation's.
    private func labelOfShortcut(_ task: LiveTask) -> StepLabel? {
        switch task.kind {
        case .write: shortcut(runtime.operation(task.id) as! DirectWrite)
        case .fallocate:
            (runtime.operation(task.id) as! UserCall<Fallocate>).body.place == .lettingReadersIn ? .fallocateMap : nil
        default: nil
        }
    }

    private func shortcut(_ write: DirectWrite) -> StepLabel? {
        switch write.place {
        case .stoppingHandle: .mapBlocks
        case .finishing where write.error != nil: .lookUp
        default: nil
        }
    }

    /// Whether i_data_sem can be had exclusively.
    var canChangeExtents: Bool { runtime.locks.canAcquire(Locks.dataSem(of: 0), .exclusive) }

    /// Takes note of what has begun, and of whether the task has ended.
    private func adopt(after task: LiveTask) {
        if runtime.hasEnded(task.id) { live.removeAll { $0.id == task.id } }
        for id in known..<runtime.count {
            var fresh: LiveTask
            switch runtime.operation(id) {
            case let bio as BioEnd:
                fresh = LiveTask(id: id, request: bio.request.index, kind: .bio)
                fresh.firstBlock = Int(bio.run.block)
            case let work as CompletionWork:
                fresh = LiveTask(id: id, request: work.completion.request.index, kind: .completionWork)
            case let worker as OwnWorker:
                ownWorkers[worker.request.index] = id
                fresh = LiveTask(id: id, request: worker.request.index, kind: .ownWorker)
            case is WritebackBioEnd: fresh = LiveTask(id: id, request: nil, kind: .writebackBio)
            case is WritebackWork:
                writebackWork = id
                fresh = LiveTask(id: id, request: nil, kind: .writebackWork)
            case is Eviction: fresh = LiveTask(id: id, request: nil, kind: .eviction)
            default: preconditionFailure("a task that an instance has no room for: \(runtime.nextStep(of: id))")
            }
            _ = begin(fresh)
        }
        known = runtime.count
    }

    /// Reads the beginning of the file through the page cache.
    func readAll(_ count: Int) -> [UInt8]? {
        let buffer = UserBuffer(count: count)
        let request = RequestID(UInt32(instance.requests + 2))
        let id = runtime.begin(system.task(request, .bufferedRead(offset: 0, count: count), file: 0, buffer))
        known = runtime.count
        while !runtime.hasEnded(id) {
            guard runtime.canGoOn(id) else { return nil }
            runtime.take(id, instance.nothing)
        }
        return Array(buffer.segments[0])
    }

    /// Whether a sector of a block of the device holds what was there before anybody wrote.
    func isStale(_ block: UInt64) -> Bool {
        let sectors = UInt64(EngineInstance.blockSize / device.blockSize)
        return (0..<sectors).contains { device.firstByte(of: block * sectors + $0) == EngineInstance.pattern }
    }
}

extension RequestID {
    /// The request's place among the model's.
    var index: Int { Int(number) - 1 }
}
