/// What happens once all bios of a direct write have ended.
///
/// - Source: dio_complete(), fs/direct-io.c; ext4_end_io_dio(), fs/ext4/inode.c; iomap_dio_complete(),
///   fs/iomap/direct-io.c.
package struct Completion: Part {
    /// Which step comes next.
    package enum Place { case uncountingFirst, endIO, invalidating, uncounting, reporting, done }

    package let request: RequestID
    private let file: Int
    private let dio: Slab<DIO>.ID
    /// Whether the user is told from here; otherwise the submitting task has the outcome.
    private let isAsync: Bool
    package let rules: ProtocolRules
    package private(set) var place: Place
    private var isWaitingForPages = false
    /// What another machine does in between.
    package private(set) var part: (any Part)?
    private var hasPart = false
    /// Whether a worker of ext4's own reports.
    private var isHandedOn = false

    /// What the submitting task is told.
    package private(set) var end = PartEnd(nil)

    init(_ dio: Slab<DIO>.ID, for request: RequestID, of file: Int, isAsync: Bool, _ rules: ProtocolRules) {
        (self.request, self.file, self.dio, self.isAsync, self.rules) = (request, file, dio, isAsync, rules)
        place = rules.countDrop == .beforeEndIO ? .uncountingFirst : Self.first(rules)
    }

    private static func first(_ rules: ProtocolRules) -> Place {
        rules.invalidation == .beforeEndIO ? .invalidating : .endIO
    }

    package var nextStep: String {
        if let part { return part.nextStep }
        return switch place {
        case .uncountingFirst: "uncount_before_end_io"
        case .endIO: "end_io"
        case .invalidating: "invalidate_pages"
        case .uncounting: "uncount"
        case .reporting: "complete_request"
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        if hasPart { return part!.need }
        guard place == .invalidating, isWaitingForPages else { return place == .done ? .done : .state(of: file) }
        let completion = self
        return .wait(
            WaitCondition("no page of the range is being read", under: Locks.state(of: file)) {
                !$0.files[file].hasPage(in: completion.pagesToDrop(in: $0), \.isFilling)
            })
    }

    /// The blocks whose pages it drops: those that were written; iomap's leaves them where the write has failed.
    package func pagesToDrop(in system: FileSystem) -> Range<UInt32> {
        let dio = system.files[file].dios[dio]
        return rules.home == .dioFlag && dio.error != nil ? 0..<0 : system.blocks(dio.transferred)
    }

    package var isDone: Bool { place == .done }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        guard !hasPart else { return stepPart(&turn) }
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .uncountingFirst:
            uncount(system, state)
            place = Self.first(rules)
        case .endIO: endIO(&turn, state)
        case .invalidating:
            let blocks = pagesToDrop(in: system)
            isWaitingForPages = state.hasPage(in: blocks, \.isFilling)
            guard !isWaitingForPages else { return }
            state.dropCleanPages(in: blocks)
            place = rules.invalidation == .beforeEndIO ? .endIO : .uncounting
        case .uncounting:
            if rules.countDrop == .afterEndIO { uncount(system, state) }
            place = .reporting
            if state.dios[dio].isDurable, isAsync || rules.home == .dioFlag, state.dios[dio].error == nil {
                begin(Sync(file, system.blocks(state.dios[dio].transferred)))
            }
        case .reporting:
            report(&turn, state)
            place = .done
        case .done: break
        }
    }

    private func uncount(_ system: FileSystem, _ state: FileState) {
        system.lowerDIOCount(of: file)
        state.dios[dio].isCounted = false
    }

    /// What a part says is known to this completion alone: nobody else has the dio.
    private mutating func stepPart(_ turn: inout Turn<FileSystem>) {
        part!.step(&turn)
        guard part!.isDone else { return }
        if place == .reporting { syncError = part!.end.error } else { conversionError = part!.end.error }
        (part, hasPart) = (nil, false)
    }

    private mutating func begin(_ part: some Part) {
        if !part.isDone { (self.part, hasPart) = (part, true) }
    }

    package private(set) var conversionError: ErrorNumber?
    private var syncError: ErrorNumber?
    private var afterEndIO: Place { rules.invalidation == .afterEndIO ? .invalidating : .uncounting }

    /// The file system's callback.
    private mutating func endIO(_ turn: inout Turn<FileSystem>, _ state: FileState) {
        let system = turn.world
        place = afterEndIO
        let (transferred, error) = (state.dios[dio].result, state.dios[dio].error)
        if rules.home == .dioFlag {
            guard error == nil, transferred > 0, state.dios[dio].isUnwritten else { return }
            begin(Conversion(file, system.blocksToConvert(from: state.dios[dio].offset, length: transferred)))
            return
        }
        guard rules.endIOCalled == .always || transferred > 0, let ioEnd = state.dios[dio].ioEnd else { return }
        var told = rules.endIOSize == .result && error != nil ? -1 : transferred
        if told <= 0, rules.endIOError == .earlyReturn { return }
        state.dios[dio].ioEnd = nil
        guard system.isAlive(ioEnd, of: file) else { return }
        if told <= 0, rules.endIOError == .clearAndPut {
            system.clearFlag(ioEnd, of: file)
            told = 0
        }
        state.ioEnds[ioEnd].blocks = system.blocksToConvert(from: state.dios[dio].offset, length: told)
        isHandedOn =
            isAsync && rules.conversionVenue == .ownWorker && rules.acknowledgement == .afterConversion
            && state.ioEnds[ioEnd].isUnwritten
        let report = isHandedOn ? outcome(state) : nil
        begin(IOEndPut(ioEnd, for: request, of: file, handingOn: rules.conversionVenue == .ownWorker, report))
    }

    private func outcome(_ state: FileState) -> Outcome {
        if let error = state.dios[dio].error { return .failure(error) }
        if rules.conversionError == .returned, let conversionError { return .failure(conversionError) }
        if let syncError { return .failure(syncError) }
        return .success(state.dios[dio].result)
    }

    private mutating func report(_ turn: inout Turn<FileSystem>, _ state: FileState) {
        let system = turn.world
        let outcome = outcome(state)
        end = PartEnd(outcome, leftOver: state.dios[dio].ioEnd)
        state.dios.remove(dio)
        guard isAsync, !isHandedOn else { return }
        system.touchInode(of: file)
        system.observer.ended(request, outcome)
        system.dropReference(to: file, &turn)
    }
}

extension FileSystem {
    /// The blocks that a conversion takes a range for: from the block of the first byte to the end, rounded up. An
    /// error number that is taken for a length gives none at the beginning of a block, and one anywhere else.
    func blocksToConvert(from offset: UInt64, length: Int) -> Range<UInt32> {
        let offset = firstByteToConvert(offset)
        let first = UInt32(offset / blockSize)
        let end = max(Int(offset) + length, 0)
        return first..<max(first, UInt32((end + layout.blockSize - 1) / layout.blockSize))
    }

    /// The first byte of such a range, as whoever converts has it.
    func firstByteToConvert(_ offset: UInt64) -> UInt64 {
        rules.conversionOffset == .narrow ? UInt64(UInt32(truncatingIfNeeded: offset)) : offset
    }
}
