import DirectIOModel
import StateExploration
import TransitionSystems

/// Where the model keeps what the engine shows: the map from what is seen to a packed state.
struct Cells: Sendable {
    /// The cells of a variable, in the order of its indices; none where its part is not composed.
    struct Row: Sendable {
        let places: ContiguousArray<CellPlace>
        /// How many cells one element of the first index has.
        let width: Int
    }

    let requests: Int
    let blocks: Int
    let ioEnds: Int
    /// Who takes part beside the writes: nobody else's cells change.
    let hasFallocate, hasWriteback, hasReader, hasEviction, hasWaiter: Bool
    /// The bits that are compared: all but those of the counter of failures, which the engine does not keep.
    let compared: PackedState

    let ext, stale, byWriteback, cut: Row
    let submit, isSync, overwrite, covers, mapped, submitted, bioStart, ended, landed, metUnwritten, owed: Row
    let inodeLock, dataSem, handle, roundUnwritten, submitError, pageError, ioError, conversionFailed, deferred: Row
    let dioUnwrittenFlag, dropped, queued, ownCount, coreCount, completion, context, conversion, performer: Row
    let toConvert, acknowledged, reports: Row
    let allocated, references, flagged, range, owns, local, bPrivate, dioPrivate, seen, dying, pointer: Row
    let fallocate, fallocateRange: Row
    let writeback, writebackRange, writebackMapped, writebackOwns, writebackHeld, writebackBio, writebackFailed: Row
    let closed, evicted, waiter: Row
    let reader, readBlock, readerCounted, readerLock, readerPage, readerFound, sawStale: Row
    let writebackLanded, writebackSeen, flaggedOther, writebackUsedFreed: Row
    let unwrittenCount, ioEndCount, dioCount, dioUnwritten, workqueue, usedFreed, testedFreed, badRelease: Row

    init(_ stepper: Stepper) {
        let model = stepper.model
        requests = model.scope.sizes["Request"] ?? 0
        blocks = model.scope.sizes["Block"] ?? 0
        ioEnds = model.scope.sizes["IOEnd"] ?? 0
        let actors = model.scope.actors
        (hasFallocate, hasWriteback) = (actors.contains(Actors.fallocate), actors.contains(Actors.writeback))
        (hasReader, hasEviction) = (actors.contains(Actors.reader), actors.contains(Actors.eviction))
        hasWaiter = actors.contains(Actors.waiter) && model.scope.parts.contains(Parts.waiters)
        precondition(
            Submit.isCoded && Completion.isCoded && Conversion.isCoded && Performer.isCoded && CompletionContext.isCoded
                && Acknowledged.isCoded && Fallocate.Phase.isCoded && Writeback.Phase.isCoded
                && Waiter.Phase.isCoded && Reader.Phase.isCoded
                && DirectIOModel.Extent.isCoded,
            "enumerations are laid out in their order")
        var compared = PackedState()
        for (cell, place) in zip(model.cells, stepper.places) where cell.variable != nil {
            compared.words[place.word] |= place.mask
        }
        self.compared = compared
        func row(_ declared: any Declares) -> Row {
            let name = declared.declaration.name
            let cells = model.cells.indices.filter {
                model.cells[$0].variable.map { model.model.system.variables[$0].name } == name
            }
            let first = cells.first.map { model.cells[$0].indices.first ?? 0 }
            let width = cells.filter { model.cells[$0].indices.first ?? 0 == first }.count
            return Row(places: ContiguousArray(cells.map { stepper.places[$0] }), width: width)
        }
        (ext, stale, byWriteback) = (row(State.ext), row(State.stale), row(State.byWriteback))
        cut = row(Extents.cut)
        (fallocate, fallocateRange) = (row(Fallocate.state), row(Fallocate.range))
        (writeback, writebackRange) = (row(Writeback.state), row(Writeback.range))
        (writebackMapped, writebackOwns) = (row(Writeback.mapped), row(Writeback.owns))
        (writebackHeld, writebackBio) = (row(Writeback.held), row(Writeback.bioInFlight))
        (writebackFailed, writebackLanded) = (row(Writeback.failed), row(Writeback.landed))
        (writebackSeen, flaggedOther) = (row(Writeback.seen), row(Writeback.flaggedOther))
        writebackUsedFreed = row(Writeback.usedFreed)
        (reader, readBlock, readerCounted) = (row(Reader.state), row(Reader.target), row(Reader.counted))
        (readerLock, readerPage) = (row(Reader.locked), row(Reader.page))
        (readerFound, sawStale) = (row(Reader.found), row(Reader.sawStale))
        (closed, evicted, waiter) = (row(Eviction.closed), row(Eviction.evicted), row(Waiter.state))
        (submit, isSync, overwrite, covers) = (
            row(State.submit), row(State.isSync), row(State.overwrite), row(State.covers)
        )
        (mapped, submitted, bioStart) = (row(State.mapped), row(State.submitted), row(State.bioStart))
        (ended, landed, metUnwritten) = (row(State.ended), row(State.landed), row(State.metUnwritten))
        (owed, inodeLock, dataSem) = (row(State.owed), row(State.inodeLock), row(State.dataSem))
        (handle, roundUnwritten) = (row(State.handle), row(State.roundUnwritten))
        (submitError, pageError, ioError) = (row(State.submitError), row(State.pageError), row(State.ioError))
        (conversionFailed, deferred) = (row(State.conversionFailed), row(State.deferred))
        (dioUnwrittenFlag, dropped, queued) = (row(State.dioUnwrittenFlag), row(State.dropped), row(State.queued))
        (ownCount, coreCount) = (row(State.ownCount), row(State.coreCount))
        (completion, context) = (row(State.completion), row(State.context))
        (conversion, performer) = (row(State.conversion), row(State.performer))
        (toConvert, acknowledged, reports) = (row(State.toConvert), row(State.acknowledged), row(State.reports))
        (allocated, references, flagged) = (row(State.allocated), row(State.references), row(State.flagged))
        (range, owns, local) = (row(State.range), row(State.owns), row(State.local))
        (bPrivate, dioPrivate, seen) = (row(State.bPrivate), row(State.dioPrivate), row(State.seen))
        (dying, pointer) = (row(State.dying), row(State.pointer))
        (unwrittenCount, ioEndCount) = (row(State.unwrittenCount), row(State.ioEndCount))
        (dioCount, dioUnwritten) = (row(State.dioCount), row(State.dioUnwritten))
        (workqueue, usedFreed) = (row(State.workqueue), row(State.usedFreed))
        (testedFreed, badRelease) = (row(State.testedFreed), row(State.badRelease))
    }
}

/// Writes cells into the words of a state.
private struct CellWriter {
    let words: UnsafeMutablePointer<UInt64>

    @inline(__always)
    func put(_ place: CellPlace, _ value: UInt64) {
        words[place.word] = words[place.word] & ~place.mask | value &<< UInt64(place.shift) & place.mask
    }

    @inline(__always)
    func set(_ row: Cells.Row, _ element: Int, _ value: Int) {
        let place = row.places[element]
        put(place, UInt64(truncatingIfNeeded: value - place.lower))
    }

    @inline(__always)
    func set(_ row: Cells.Row, _ element: Int, _ value: Bool) { put(row.places[element], value ? 1 : 0) }

    /// Says which members an element's relation has.
    @inline(__always)
    func set(_ row: Cells.Row, _ element: Int, _ members: Members) {
        for member in 0..<row.width {
            put(row.places[element &* row.width &+ member], UInt64(members.bits) &>> UInt64(member) & 1)
        }
    }

    /// Says which elements a unary relation has.
    @inline(__always)
    func set(_ row: Cells.Row, _ members: Members) {
        for member in row.places.indices { put(row.places[member], UInt64(members.bits) &>> UInt64(member) & 1) }
    }
}

extension PackedState {
    /// Has cells written.
    @inline(__always)
    fileprivate mutating func write(_ body: (CellWriter) -> Void) {
        withUnsafeMutablePointer(to: &words) { pointer in
            pointer.withMemoryRebound(to: UInt64.self, capacity: 8) { body(CellWriter(words: $0)) }
        }
    }
}

extension Cells {
    /// Writes what is seen of a request.
    func put(_ view: RequestView, of r: Int, into state: inout PackedState) { state.write { put(view, of: r, $0) } }

    private func put(_ view: RequestView, of r: Int, _ state: CellWriter) {
        state.set(submit, r, view.submit.code)
        state.set(isSync, r, view.isSync)
        state.set(overwrite, r, view.overwrite)
        state.set(covers, r, view.covers)
        state.set(mapped, r, view.mapped)
        state.set(submitted, r, view.submitted)
        state.set(bioStart, r, view.bioStart)
        state.set(ended, r, view.ended)
        state.set(landed, r, view.landed)
        state.set(metUnwritten, r, view.metUnwritten)
        state.set(owed, r, view.owed)
        state.set(inodeLock, r, view.inodeLock)
        state.set(dataSem, r, view.dataSem)
        state.set(handle, r, view.handle)
        state.set(roundUnwritten, r, view.roundUnwritten)
        state.set(submitError, r, view.submitError)
        state.set(pageError, r, view.pageError)
        state.set(ioError, r, view.ioError)
        state.set(conversionFailed, r, view.conversionFailed)
        state.set(deferred, r, view.deferred)
        state.set(dioUnwrittenFlag, r, view.dioUnwrittenFlag)
        state.set(dropped, r, view.dropped)
        state.set(queued, r, view.queued)
        state.set(ownCount, r, view.ownCount)
        state.set(coreCount, r, view.coreCount)
        state.set(completion, r, view.completion.code)
        state.set(context, r, view.context.code)
        state.set(conversion, r, view.conversion.code)
        state.set(performer, r, view.performer.code)
        state.set(toConvert, r, view.toConvert)
        state.set(acknowledged, r, view.acknowledged.code)
        state.set(reports, r, view.reports)
        state.set(owns, r, view.owns)
        state.set(local, r, view.local)
        state.set(bPrivate, r, view.bPrivate)
        state.set(dioPrivate, r, view.dioPrivate)
        state.set(seen, r, view.seen)
        state.set(dying, r, view.dying)
    }

    /// Writes what is seen of the inode.
    func put(_ view: InodeView, into state: inout PackedState) { state.write { put(view, $0) } }

    private func put(_ view: InodeView, _ state: CellWriter) {
        for block in 0..<blocks {
            let found: DirectIOModel.Extent =
                view.written.contains(block) ? .written : view.unwritten.contains(block) ? .unwritten : .hole
            state.set(ext, block, found.code)
        }
        state.set(cut, view.cut)
        state.set(stale, view.stale)
        state.set(byWriteback, view.byWriteback)
        state.set(allocated, view.allocated)
        state.set(flagged, view.flagged)
        for ioEnd in 0..<ioEnds {
            state.set(references, ioEnd, view.references >> (2 * ioEnd) & 3)
            state.set(range, ioEnd, Members(bits: UInt8(truncatingIfNeeded: view.ranges >> UInt64(8 * ioEnd))))
        }
        putOthers(view, state)
        state.set(pointer, view.pointer)
        state.set(unwrittenCount, 0, view.unwrittenCount)
        state.set(ioEndCount, 0, view.ioEndCount)
        state.set(dioCount, 0, view.dioCount)
        state.set(dioUnwritten, 0, view.dioUnwritten)
        state.set(workqueue, 0, view.workqueue)
        state.set(usedFreed, 0, view.usedFreed)
        state.set(testedFreed, 0, view.testedFreed)
        state.set(badRelease, 0, view.badRelease)
    }

    private func putOthers(_ view: InodeView, _ state: CellWriter) {
        if hasFallocate {
            state.set(fallocate, 0, view.fallocate.code)
            state.set(fallocateRange, view.fallocateRange)
        }
        if hasWriteback { put(view.writeback, state) }
        if hasReader { put(view.reader, state) }
        if hasEviction {
            state.set(closed, 0, view.closed)
            state.set(evicted, 0, view.evicted)
        }
        if hasWaiter { state.set(waiter, 0, view.waiter.code) }
    }

    private func put(_ view: ReaderView, _ state: CellWriter) {
        state.set(reader, 0, view.state.code)
        state.set(readBlock, view.target)
        state.set(readerCounted, 0, view.counted)
        state.set(readerLock, 0, view.locked)
        state.set(readerPage, 0, view.page)
        state.set(readerFound, 0, view.found.code)
        state.set(sawStale, 0, view.sawStale)
    }

    private func put(_ view: WritebackView, _ state: CellWriter) {
        state.set(writeback, 0, view.state.code)
        state.set(writebackRange, view.range)
        state.set(writebackMapped, view.mapped)
        state.set(writebackOwns, view.owns)
        state.set(writebackHeld, 0, view.held)
        state.set(writebackBio, 0, view.bioInFlight)
        state.set(writebackFailed, 0, view.failed)
        state.set(writebackLanded, 0, view.landed)
        state.set(writebackSeen, view.seen)
        state.set(flaggedOther, view.flaggedOther)
        state.set(writebackUsedFreed, 0, view.usedFreed)
    }
}
