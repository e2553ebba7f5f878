import Foundation

/// Takes down what users were promised, and compares with that what they find: an end-to-end check that needs no model.
///
/// Writers stamp each sector with their request. What a reader finds must be zero, where that may be, or the stamp of a
/// write that may be visible: one that nothing has replaced for certain. No kernel promises anything of a block that is
/// written directly and through the page cache at the same time.
public final class Ledger: Observer {
    private struct Request {
        let operation: Operation
        let file: Int
        let began: Int
        let buffer: UserBuffer?
        /// The file's size when it began.
        let size: UInt64
        /// How often the file had been truncated by then.
        let shrinks: Int
        var outcome: Outcome?
    }

    /// Zeros that a reader found while a write went on, which are explained if that fails: a page of its user was
    /// missing.
    private struct Suspicion {
        let violation: Violation
        var writes: Set<RequestID>
    }

    private struct State {
        var clock = 0
        var suspicions: [Suspicion] = []
        var requests: [RequestID: Request] = [:]
        /// Writes that have not ended.
        var writing: Set<RequestID> = []
        var sectors: [[SectorHistory]]
        var violations: [Violation] = []
        /// Reads that have not ended, and when they began.
        var reading: [RequestID: Int] = [:]
        var reported = 0
        /// How often something happened that shrinks a file.
        var shrinks: [Int]
        /// What was reported or noticed since somebody asked, a line each.
        var news: [String] = []

        mutating func note(_ violation: Violation) {
            violations.append(violation)
            news.append("\(violation.kind.rawValue): \(violation)")
        }
    }

    let sectorSize: Int
    private let sectorCount: Int
    private let blockSize: Int
    private let mayBeCut: Bool
    private let keepsNews: Bool
    private let state: Guarded<State>
    private let sizes = Guarded<[@Sendable () -> UInt64]>([])

    /// - Parameters:
    ///   - files: how many there are.
    ///   - fileSize: bytes that a file has at most.
    ///   - blockSize: bytes that are in the page cache as a whole.
    ///   - mayBeCut: whether there may be a power cut, for which more must be remembered.
    ///   - keepsNews: whether each report is kept as a line for traces.
    public init(
        files: Int, fileSize: Int, blockSize: Int, sectorSize: Int, mayBeCut: Bool = false, keepsNews: Bool = false
    ) {
        (self.blockSize, self.sectorSize, self.mayBeCut, self.keepsNews) = (blockSize, sectorSize, mayBeCut, keepsNews)
        sectorCount = fileSize / sectorSize
        state = Guarded(
            State(
                sectors: Array(
                    repeating: Array(repeating: SectorHistory(), count: fileSize / sectorSize), count: files),
                shrinks: Array(repeating: 0, count: files)))
    }

    /// Has sizes compared with what was reported.
    public func watch(_ system: FileSystem) {
        sizes.with { sizes in
            sizes = system.files.indices.map { file in { [unowned system] in system.size(of: file) } }
        }
    }

    /// What was found so far that must not be.
    public var violations: [Violation] { state.with(\.violations) }

    /// How many requests were reported.
    public var reported: Int { state.with(\.reported) }

    /// What was reported or noticed since this was asked last, a line each.
    func takeNews() -> [String] {
        state.with { state in
            defer { state.news = [] }
            return state.news
        }
    }

    /// Adds something that must not be.
    func note(_ violation: Violation) { state.with { $0.note(violation) } }

    // MARK: What users notice

    /// Takes a request down.
    public func began(_ request: RequestID, _ operation: Operation, file: Int, _ buffer: UserBuffer?) {
        state.with { state in
            state.clock += 1
            let size = sizes.with { $0.isEmpty ? UInt64.max : $0[file]() }
            state.requests[request] = Request(
                operation: operation, file: file, began: state.clock, buffer: buffer, size: size,
                shrinks: state.shrinks[file])
            switch operation {
            case .write(let offset, let count, _, _), .bufferedWrite(let offset, let count):
                for sector in sectors(offset, count) {
                    state.sectors[file][sector].begin(
                        request, Stamp(request, file: file, sector: sector), at: state.clock,
                        isCached: operation.isBuffered)
                }
                for other in state.writing { mix(request, other, &state) }
                state.writing.insert(request)
            case .truncate(let size):
                state.shrinks[file] += 1
                for sector in sectors(size, .max) { state.sectors[file][sector].begin(request, .zero, at: state.clock) }
            case .punch(let offset, let count):
                for sector in sectors(offset, count) {
                    state.sectors[file][sector].begin(request, .zero, at: state.clock)
                }
            case .read, .bufferedRead: state.reading[request] = state.clock
            case .fallocate, .sync, .close: break
            }
        }
    }

    /// Two writes that go on at the same time, one of them through the page cache: of blocks that both touch nothing is
    /// certain.
    private func mix(_ request: RequestID, _ other: RequestID, _ state: inout State) {
        let (one, two) = (state.requests[request]!, state.requests[other]!)
        guard one.file == two.file, one.operation.isBuffered != two.operation.isBuffered else { return }
        let common = blocks(of: one).clamped(to: blocks(of: two))
        let inBlock = blockSize / sectorSize
        for sector in common.lowerBound * inBlock..<min(common.upperBound * inBlock, sectorCount) {
            state.sectors[one.file][sector].mix(request)
            state.sectors[one.file][sector].mix(other)
        }
    }

    private func blocks(of request: Request) -> Range<Int> {
        switch request.operation {
        case .write(let offset, let count, _, _), .bufferedWrite(let offset, let count):
            Int(offset) / blockSize..<(Int(offset) + count + blockSize - 1) / blockSize
        default: 0..<0
        }
    }

    /// Compares what a reader found, and takes down what is promised from now on.
    public func ended(_ request: RequestID, _ outcome: Outcome) {
        state.with { state in
            state.clock += 1
            state.reported += 1
            guard let asked = state.requests[request] else {
                return state.note(Violation(.reports, "\(request) is reported twice, or was never asked for"))
            }
            guard asked.outcome == nil else {
                return state.note(Violation(.reports, "\(request) is reported twice"))
            }
            state.requests[request]!.outcome = outcome
            state.writing.remove(request)
            judge(request, outcome, &state)
            if keepsNews { state.news.append("\(request): \(outcome.words)") }
            end(request, asked, outcome, &state)
        }
    }

    private func judge(_ request: RequestID, _ outcome: Outcome, _ state: inout State) {
        guard !state.suspicions.isEmpty else { return }
        if case .failure = outcome { state.suspicions.removeAll { $0.writes.contains(request) } }
        for index in state.suspicions.indices { state.suspicions[index].writes.remove(request) }
        for suspicion in state.suspicions where suspicion.writes.isEmpty { state.note(suspicion.violation) }
        state.suspicions.removeAll(where: \.writes.isEmpty)
    }

    private func end(_ request: RequestID, _ asked: Request, _ outcome: Outcome, _ state: inout State) {
        let (file, moment) = (asked.file, state.clock)
        switch asked.operation {
        case .write(let offset, let count, _, let isDurable):
            let certain = (try? outcome.get()) ?? 0
            for sector in sectors(offset, count) {
                let isCertain = (sector + 1) * sectorSize <= Int(offset) + certain
                state.sectors[file][sector].end(request, at: moment, isCertain: isCertain)
                // What failed may have left zeros, where a page of the user was missing.
                if !isCertain { state.sectors[file][sector].begin(request, .zero, at: asked.began) }
                if !isCertain { state.sectors[file][sector].end(request, at: moment, isCertain: false) }
                if isDurable, isCertain { state.sectors[file][sector].makeDurable(before: moment + 1, at: moment) }
            }
            checkSize(request, offset + UInt64(certain), certain, asked, &state)
        case .bufferedWrite(let offset, let count):
            let certain = (try? outcome.get()) ?? 0
            for sector in sectors(offset, count) {
                state.sectors[file][sector].end(
                    request, at: moment, isCertain: (sector + 1) * sectorSize <= Int(offset) + certain)
            }
            checkSize(request, offset + UInt64(certain), certain, asked, &state)
        case .truncate(let size):
            // One that makes the file longer takes nothing away that a failed write has left behind the size.
            let isShrinking = size <= asked.size && state.shrinks[file] == asked.shrinks + 1
            for sector in sectors(size, .max) {
                state.sectors[file][sector].end(
                    request, at: moment, isCertain: (try? outcome.get()) != nil && isShrinking)
            }
        case .punch(let offset, let count):
            for sector in sectors(offset, count) {
                // What lies behind the size is left as it is.
                let isInside = UInt64((sector + 1) * sectorSize) <= asked.size
                state.sectors[file][sector].end(
                    request, at: moment, isCertain: (try? outcome.get()) != nil && isInside)
            }
        case .read(let offset, _), .bufferedRead(let offset, _):
            state.reading[request] = nil
            if case .success(let bytes) = outcome { check(asked, offset, bytes, request, &state) }
        case .sync:
            if case .success = outcome {
                for sector in state.sectors[file].indices {
                    state.sectors[file][sector].makeDurable(before: asked.began, at: moment)
                }
            }
        case .fallocate, .close: break
        }
        guard !mayBeCut else { return }
        state.requests[request] = nil
        // What no read that goes on, or begins later, can see.
        let oldest = state.reading.values.min() ?? moment + 1
        for sector in changedSectors(of: asked) { state.sectors[file][sector].forget(before: oldest) }
    }

    private func changedSectors(of request: Request) -> Range<Int> {
        switch request.operation {
        case .write(let offset, let count, _, _), .bufferedWrite(let offset, let count), .punch(let offset, let count):
            sectors(offset, count)
        case .truncate(let size): sectors(size, .max)
        case .read, .bufferedRead, .fallocate, .sync, .close: 0..<0
        }
    }

    /// The size covers what was written, unless somebody has shrunk the file.
    private func checkSize(_ request: RequestID, _ end: UInt64, _ bytes: Int, _ asked: Request, _ state: inout State) {
        guard bytes > 0, state.shrinks[asked.file] == 0, let size = sizes.with({ $0.isEmpty ? nil : $0[asked.file]() })
        else { return }
        if size < end {
            state.note(Violation(.lostSize, "\(request) wrote up to byte \(end), and the size is \(size)"))
        }
    }

    /// Takes down that nobody knows what a range holds.
    public func lostWriteback(file: Int, range: Range<UInt64>) {
        state.with { state in
            for sector in sectors(range.lowerBound, range.count) { state.sectors[file][sector].doubtAll() }
        }
    }

    /// Takes a defect down.
    public func noticed(_ defect: Defect) { note(Violation(.kernel, "\(defect)")) }

    // MARK: Comparing

    private func sectors(_ offset: UInt64, _ count: Int) -> Range<Int> {
        let first = min(Int(offset) / sectorSize, sectorCount)
        let end = count == .max ? sectorCount : min((Int(offset) + count + sectorSize - 1) / sectorSize, sectorCount)
        return first..<max(first, end)
    }

    private func check(_ asked: Request, _ offset: UInt64, _ bytes: Int, _ request: RequestID, _ state: inout State) {
        for place in stride(from: 0, to: bytes - bytes % sectorSize, by: sectorSize) {
            let sector = (Int(offset) + place) / sectorSize
            let found = asked.buffer!.stamp(at: place, sectorSize)
            guard
                let violation = fault(
                    found, asked.file, sector, "\(request)", &state, from: asked.began, to: state.clock)
            else { continue }
            let pending = found == .zero ? state.sectors[asked.file][sector].pending : []
            if pending.isEmpty {
                state.note(violation)
            } else {
                state.suspicions.append(Suspicion(violation: violation, writes: pending))
            }
            return
        }
    }

    /// What is wrong with a sector that was read.
    private func fault(
        _ found: Stamp?, _ file: Int, _ sector: Int, _ reader: String, _ state: inout State, from began: Int,
        to ended: Int
    ) -> Violation? {
        let place = "sector \(sector) of file \(file)"
        guard let found else { return Violation(.tornSector, "\(reader) finds parts of several writes in \(place)") }
        guard sector < sectorCount else { return nil }
        let history = state.sectors[file][sector]
        guard !history.mayHold(found, from: began, to: ended) else { return nil }
        if found == .zero {
            return Violation(.lostData, "\(reader) finds zeros in \(place), where something was written")
        }
        guard history.events.contains(where: { $0.stamp == found }) || isOfThisSector(found, file, sector) else {
            return Violation(.staleData, "\(reader) finds in \(place) what was never written there")
        }
        return Violation(.lostData, "\(reader) finds in \(place) what \(found.request) wrote, which was replaced")
    }

    private func isOfThisSector(_ found: Stamp, _ file: Int, _ sector: Int) -> Bool {
        found.file == file && found.sector == sector
    }

    /// Compares the device with what was promised, once nothing is under way.
    public func checkContent(of system: FileSystem) {
        compare(system) { found, file, sector, state in
            fault(found, file, sector, "the device", &state, from: state.clock + 1, to: .max)
        }
    }

    /// Compares a file system that was mounted after a power cut with what had been made to survive.
    ///
    /// - Parameter moment: when power was cut, by ``now``.
    /// - Returns: the first thing that must not be.
    package func survivorFault(in system: FileSystem, at moment: Int) -> Violation? {
        var first: Violation?
        compare(system) { found, file, sector, state in
            let history = state.sectors[file][sector]
            guard first == nil else { return nil }
            guard let found else {
                first = Violation(.tornSector, "after the power cut sector \(sector) of file \(file) is torn")
                return nil
            }
            guard !history.mayHoldAfterCut(found, at: moment) else { return nil }
            let isOurs = found == .zero || history.events.contains { $0.stamp == found }
            let words =
                found == .zero ? "zeros" : isOurs ? "what \(found.request) wrote" : "what was never written there"
            first = Violation(
                isOurs ? .lostData : .staleData, "after the power cut sector \(sector) of file \(file) holds \(words)")
            return nil
        }
        return first
    }

    /// The moment, counted in what users noticed.
    public var now: Int { state.with(\.clock) }

    private func compare(_ system: FileSystem, _ fault: (Stamp?, Int, Int, inout State) -> Violation?) {
        state.with { state in
            for (file, inode) in system.volume.inodes.enumerated() where file < state.sectors.count {
                let size = system.size(of: file)
                for sector in 0..<sectorCount {
                    // What the size does not cover reads as nothing.
                    let isCovered = UInt64((sector + 1) * sectorSize) <= size
                    let content =
                        isCovered ? system.content(inode, sector, sectorSize, system.files[file]) : .stamp(.zero)
                    // A device that is gone contradicts nobody.
                    guard case .stamp(let found) = content else { continue }
                    if let violation = fault(found, file, sector, &state) { state.note(violation) }
                }
            }
        }
    }

    /// How many requests are remembered: those that go on, unless there may be a power cut.
    var remembered: Int { state.with(\.requests.count) }

    /// Requests that nobody was told of.
    public var unreported: [RequestID] {
        state.with { state in state.requests.filter { $0.value.outcome == nil }.keys.sorted() }
    }
}

/// What a sector holds.
private enum SectorContent {
    /// A stamp; nil when it is not the same all over.
    case stamp(Stamp?)
    /// The device does not give it.
    case unreadable
}

extension FileSystem {
    /// What a sector of a file holds, in the page cache or else on the device.
    fileprivate func content(_ inode: Inode, _ sector: Int, _ size: Int, _ state: FileState) -> SectorContent {
        let byte = UInt64(sector * size)
        let block = UInt32(byte / blockSize)
        let copy = AlignedBuffer(size)
        let inBlock = Int(byte % blockSize)
        if let page = state.pages[block], !page.isFilling {
            page.bytes.withUnsafeBytes {
                copy.bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[inBlock..<inBlock + size]))
            }
        } else if case .extent(let extent) = inode.extents.mapping(at: block), extent.state == .written {
            let physical = extent.physical + UInt64(block - extent.first)
            let first = physical * sectorsInBlock + UInt64(inBlock) / sectorSize
            guard (try? device.read(first, into: copy.bytes)) != nil else { return .unreadable }
        } else {
            return .stamp(.zero)
        }
        return .stamp(Stamp(UnsafeRawBufferPointer(copy.bytes)))
    }
}
