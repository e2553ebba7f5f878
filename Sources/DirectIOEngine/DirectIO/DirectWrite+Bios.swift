// Bios, and the end of the submission: Specs/Steps.md, `submit`.

extension DirectWrite {
    mutating func send(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .submittingBio: submitBio(&turn, state)
        case .finishing: finish(state)
        case .waitingForBios: place = .dropping
        case .dropping:
            hasDropped = true
            state.dios[dio!].references -= 1
            if state.dios[dio!].references == 0 {
                begin(.completion, Completion(dio!, for: request, of: file, isAsync: false, rules))
            } else {
                isQueued = true
                place = afterSubmission
            }
        default: preconditionFailure("no step of the submission: \(place)")
        }
    }

    private mutating func submitBio(_ turn: inout Turn<FileSystem>, _ state: FileState) {
        let (system, mapped) = (turn.world, mapped!)
        system.touchInode(of: file)
        if rules.home == .bPrivate { state.dios[dio!].ioEnd = bPrivate }
        if pageError == nil, turn.chance.fails(.userPage) { return missPage() }
        let count = turn.chance.pick(.bio, upTo: mapped.count)
        let run = run(mapped, count, zeros: pageError != nil, system)
        let bytes = bytesOfRun(mapped, count, system)
        state.dios[dio!].references += 1
        state.dios[dio!].result += bytes
        submitted += bytes
        turn.begin(BioEnd(run, buffer, of: dio!, for: request, in: file, rules), in: .interrupt)
        let left = mapped.count - count
        self.mapped =
            left == 0
            ? nil
            : Mapped(
                block: mapped.block + UInt32(count), physical: mapped.physical + UInt64(count), count: left,
                isNew: mapped.isNew)
        place = nextInLoop
    }

    /// A page of the user is missing, of a block that is mapped: the first page of a mapping was pinned before the
    /// call, but a block can lie in several pages. The zero page then uses up what is mapped; in the iomap era it is
    /// left.
    private mutating func missPage() {
        if rules.home == .dioFlag { fail(.badAddress) } else { pageError = .badAddress }
    }

    /// The bytes of the request that lie in the first blocks of what is mapped.
    private func bytesOfRun(_ mapped: Mapped, _ count: Int, _ system: FileSystem) -> Int {
        let first = UInt64(mapped.block) * system.blockSize
        return Int(min(end, first + UInt64(count) * system.blockSize) - max(offset, first))
    }

    /// Where the data goes; what a new block has beside it is zeroed (dio_zero_block).
    private func run(_ mapped: Mapped, _ count: Int, zeros: Bool, _ system: FileSystem) -> BioEnd.Run {
        let first = UInt64(mapped.block) * system.blockSize
        let last = first + UInt64(count) * system.blockSize
        let bytes = bytesOfRun(mapped, count, system)
        let start = max(offset, first)
        let (before, after) = mapped.isNew ? (Int(start - first), Int(last - start) - bytes) : (0, 0)
        let begin = Int(start - offset)
        return BioEnd.Run(
            block: mapped.block, physical: mapped.physical, blockCount: count,
            sector: mapped.physical * system.sectorsInBlock + (mapped.isNew ? 0 : (start - first) / system.sectorSize),
            zerosBefore: before, data: zeros ? begin..<begin : begin..<begin + bytes,
            zerosAfter: after + (zeros ? bytes : 0))
    }

    /// The loop is over: an async write that went well stays queued, any other waits for its bios.
    private mutating func finish(_ state: FileState) {
        if rules.home == .bPrivate { state.dios[dio!].ioEnd = bPrivate }
        state.dios[dio!].submitError = error
        state.dios[dio!].pageError = pageError
        // A page error alone, where zeros took the data's place to the end, does not keep it from being queued.
        let isWhole = error == nil && submitted == count
        place = isAsync && (isWhole || rules.errorReturn == .queued) ? .dropping : .waitingForBios
    }
}
