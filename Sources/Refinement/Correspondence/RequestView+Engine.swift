import DirectIOEngine
import DirectIOModel

extension RequestView {
    /// What the engine shows of a request after a step. What the engine forgets, and what it never knew, is what was
    /// seen before, changed as the step has changed it.
    ///
    /// - Parameters:
    ///   - before: what was seen before.
    ///   - inode: what is seen of the inode now.
    ///   - label: the step, which was one of the request's.
    ///   - task: what has taken it.
    init(
        _ engine: EngineSide, _ r: Int, after before: RequestView, _ inode: (before: InodeView, now: InodeView),
        _ label: StepLabel?, by task: EngineSide.LiveTask
    ) {
        self = before
        let write = engine.runtime.operation(engine.submitters[r]!) as! DirectWrite
        submit = Submit(write)
        takeAcknowledgement(engine.notes.contents, r)
        owns = before.owns & inode.now.allocated
        if label == .allocIOEnd { local = Members(write.local?.place) }
        if label == .putSubmitterReference { local = .none }
        if label == .allocIOEnd || label == .allocIOEndLate { owns |= inode.now.allocated - inode.before.allocated }
        let work = Work(engine, r, write)
        let dio = write.dio.flatMap { engine.state.dios.contains($0) ? engine.state.dios[$0] : nil }
        if !before.isOver {
            take(write, engine, r)
            takeDIO(dio, write, label)
        }
        take(work, write, label)
        if write.dio != nil, dio == nil { completion = .done }
        takeDebts(write, work, before, label)
        if label == .transfer, let bio = engine.runtime.operation(task.id) as? BioEnd, bio.failure == nil {
            landed |= ended - before.ended
        }
        guard isOver else { return }
        if !before.isOver { retire() }
        // A conversion that outlives its request keeps what it needs to be judged by.
        if conversion == .idle, !before.isOver || !work.hasFailed { (ended, landed) = (.none, .none) }
    }

    /// Nothing of the request is under way but, in old kernels, its conversion.
    private var isOver: Bool { submit == .returned && acknowledged != .no }

    private mutating func takeAcknowledgement(_ notes: Notes.Contents, _ r: Int) {
        reports = min(notes.reports[r], 2)
        switch notes.outcomes[r] {
        case .success: acknowledged = .success
        case .failure: acknowledged = .error
        case nil: break
        }
    }

    /// What the submitting task knows.
    private mutating func take(_ write: DirectWrite, _ engine: EngineSide, _ r: Int) {
        let size = EngineInstance.blockSize
        let first = Int(write.offset) / size
        let sent = first..<first + write.submitted / size
        isSync = write.isSync
        overwrite = write.isOverwrite
        covers = Members(first..<first + write.count / size)
        submitted = Members(sent)
        mapped = Members(first..<sent.upperBound + (write.mapped?.count ?? 0))
        var inFlight = Members.none
        bioStart = .none
        for task in engine.live where task.request == r && task.kind == .bio {
            let bio = engine.runtime.operation(task.id) as! BioEnd
            guard bio.place == .transferring else { continue }
            let block = Int(bio.run.block)
            bioStart |= Members(block)
            inFlight |= Members(block..<block + bio.run.blockCount)
        }
        ended = submitted - inFlight
        inodeLock = engine.runtime.locks.holders(of: Locks.inode(of: 0)).contains(engine.submitters[r]!)
        dataSem = write.holdsDataSem
        dropped = write.hasDropped
        roundUnwritten = write.roundIsUnwritten && !dropped
        let hasFailedEarly = if write.dio == nil, case .failure = write.outcome { true } else { false }
        let endsShort = write.pageError != nil && write.submitted < write.count && submit.isPastLoop
        let hasFailedLate = write.conversionError != nil && !isSync && write.rules.conversionError == .discarded
        submitError = write.error != nil || hasFailedEarly || endsShort || hasFailedLate
        pageError = write.pageError != nil
        deferred = write.isDeferred
        queued = write.isQueued
        ownCount = write.hasOwnCount
        seen = Members(write.seen?.place)
        bPrivate = engine.system.rules.home == .bPrivate && !dropped ? Members(write.bPrivate?.place) : .none
    }

    /// What is done for the request by whoever completes it and converts for it.
    private mutating func take(_ work: Work, _ write: DirectWrite, _ label: StepLabel?) {
        if let completion = work.completion { self.completion = completion }
        if let context = work.context, !isOver { self.context = context }
        handle = write.handle.handle != nil || work.hasHandle
        (conversion, performer, toConvert, dying) = (work.conversion, work.performer, work.toConvert, work.dying)
        // Somebody tries again.
        let triesAgain = label == .convertSync && submit == .converting && write.rules.conversionError == .discarded
        if label == .runConversion || triesAgain { conversionFailed = false }
        if label == .startConversion || label == .convertBlocks, work.error != nil { conversionFailed = true }
    }

    /// What the dio knows; what it knew is remembered until the request is over.
    private mutating func takeDIO(_ dio: DIO?, _ write: DirectWrite, _ label: StepLabel?) {
        coreCount = dio?.isCounted ?? false
        if let dio {
            ioError = ioError || dio.ioError != nil
            dioUnwrittenFlag = dioUnwrittenFlag || dio.isUnwritten
        }
        if label == .putLeftover {
            dioPrivate = .none
        } else if let dio {
            // The core copies b_private when a mapping call returns; here that is done when a bio is made.
            let isCopied = write.rules.home == .bPrivate && isBetweenMappings
            dioPrivate = Members((isCopied ? write.bPrivate : dio.ioEnd)?.place)
        } else if label == .allocIOEnd, write.rules.home == .inodePointer {
            // The iocb has it before the dio is made.
            dioPrivate = Members(write.bPrivate?.place)
        }
    }

    /// The core has copied b_private, and no mapping call is under way.
    private var isBetweenMappings: Bool {
        switch submit {
        case .looping, .waiting, .dropping: true
        default: false
        }
    }

    /// What was promised, and what is still owed.
    private mutating func takeDebts(_ write: DirectWrite, _ work: Work, _ before: RequestView, _ label: StepLabel?) {
        switch label {
        case .mapBlocks where write.roundIsUnwritten && write.error == nil:
            metUnwritten = true
            owed |= mapped - before.mapped
        case .convertBlocks where work.error == nil:
            owed -= before.toConvert - toConvert
        default: break
        }
        owed &= mapped
    }
}
