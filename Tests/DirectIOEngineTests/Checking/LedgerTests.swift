import Testing

@testable import DirectIOEngine

@Suite("The ledger of what users were promised")
struct LedgerTests {
    private let ledger = Ledger(files: 2, fileSize: 4096, blockSize: 1024, sectorSize: 512)

    private func write(_ number: UInt32, at sector: Int, file: Int = 0) -> (begin: () -> Void, end: (Outcome) -> Void) {
        let (id, offset) = (RequestID(number), UInt64(sector * 512))
        let operation = Operation.write(offset: offset, count: 512, isSync: false, isDurable: false)
        return ({ ledger.began(id, operation, file: file, nil) }, { ledger.ended(id, $0) })
    }

    /// A read that finds what one request has stamped; zeros where none is named.
    private func read(_ number: UInt32, at sector: Int, finds stamp: Stamp) -> (begin: () -> Void, end: () -> Void) {
        let (id, buffer) = (RequestID(number), UserBuffer(count: 512))
        stamp.fill(buffer.segments[0])
        let operation = Operation.read(offset: UInt64(sector * 512), count: 512)
        return ({ ledger.began(id, operation, file: 0, buffer) }, { ledger.ended(id, .success(512)) })
    }

    private func finds(_ number: UInt32, at sector: Int, _ stamp: Stamp) -> [Violation.Kind] {
        let read = read(number, at: sector, finds: stamp)
        read.begin()
        read.end()
        return ledger.violations.map(\.kind)
    }

    private func stamp(_ number: UInt32, at sector: Int, file: Int = 0) -> Stamp {
        Stamp(RequestID(number), file: file, sector: sector)
    }

    @Test("takes what was reported for there, and nothing else")
    func reported() {
        #expect(finds(1, at: 2, .zero).isEmpty)
        let write = write(2, at: 2)
        write.begin()
        // While it goes on both may be seen.
        #expect(finds(3, at: 2, .zero).isEmpty && finds(4, at: 2, stamp(2, at: 2)).isEmpty)
        write.end(.success(512))
        #expect(finds(5, at: 2, stamp(2, at: 2)).isEmpty)
        #expect(finds(6, at: 2, .zero) == [.lostData])
    }

    @Test("lets a failed write be seen, or not")
    func failed() {
        let write = write(1, at: 0)
        write.begin()
        write.end(.failure(.inputOutput))
        #expect(finds(2, at: 0, .zero).isEmpty && finds(3, at: 0, stamp(1, at: 0)).isEmpty)
    }

    @Test("knows which write replaced which")
    func replaced() {
        for number in [1, 2] as [UInt32] {
            let write = write(number, at: 1)
            write.begin()
            write.end(.success(512))
        }
        #expect(finds(3, at: 1, stamp(2, at: 1)).isEmpty)
        #expect(finds(4, at: 1, stamp(1, at: 1)) == [.lostData])
    }

    @Test("tells another sector's, another file's and the device's own content")
    func stale() {
        for (sector, file) in [(1, 0), (0, 1)] {
            let write = write(UInt32(10 + sector), at: sector, file: file)
            write.begin()
            write.end(.success(512))
        }
        #expect(finds(1, at: 0, stamp(11, at: 1)) == [.staleData])
        #expect(finds(2, at: 0, stamp(10, at: 0, file: 1)) == [.staleData, .staleData])
        let buffer = UserBuffer(count: 512)
        buffer.segments[0].initializeMemory(as: UInt8.self, repeating: 0xA5)
        ledger.began(RequestID(3), .read(offset: 0, count: 512), file: 0, buffer)
        ledger.ended(RequestID(3), .success(512))
        #expect(ledger.violations.count == 3)
        buffer.segments[0][17] = 0
        ledger.began(RequestID(4), .read(offset: 0, count: 512), file: 0, buffer)
        ledger.ended(RequestID(4), .success(512))
        #expect(ledger.violations.last?.kind == .tornSector)
    }

    @Test("accepts zeros that a write leaves only if that write fails")
    func suspicion() {
        for outcome in [Outcome.failure(.badAddress), .success(512)] {
            let first = write(1, at: 3)
            first.begin()
            first.end(.success(512))
            let second = write(2, at: 3)
            second.begin()
            #expect(finds(3, at: 3, .zero).isEmpty, "judged once the write has ended")
            second.end(outcome)
            #expect(ledger.violations.map(\.kind) == ((try? outcome.get()) == nil ? [] : [.lostData]))
            let ledger = Ledger(files: 1, fileSize: 4096, blockSize: 1024, sectorSize: 512)
            #expect(ledger.violations.isEmpty)
            if (try? outcome.get()) == nil { third() }
        }
    }

    /// A truncate that goes well leaves zeros.
    private func third() {
        ledger.began(RequestID(7), .truncate(size: 0), file: 0, nil)
        ledger.ended(RequestID(7), .success(0))
        #expect(finds(8, at: 3, .zero).isEmpty)
    }

    @Test("notices requests that are reported twice, never, or unasked")
    func reports() {
        let write = write(1, at: 0)
        write.begin()
        #expect(ledger.unreported == [RequestID(1)])
        write.end(.success(512))
        write.end(.success(512))
        ledger.ended(RequestID(9), .success(0))
        #expect(ledger.violations.map(\.kind) == [.reports, .reports] && ledger.unreported.isEmpty)
    }

    @Test("forgets each request that has ended, whatever came of it")
    func forgets() {
        let operations: [DirectIOEngine.Operation] = [
            .write(offset: 0, count: 512, isSync: true, isDurable: true), .bufferedWrite(offset: 0, count: 512),
            .fallocate(offset: 0, count: 512), .truncate(size: 0), .punch(offset: 0, count: 512), .sync, .close,
        ]
        for (number, operation) in operations.enumerated() {
            for outcome in [Outcome.success(0), .failure(.inputOutput)] {
                ledger.began(RequestID(UInt32(number + 1)), operation, file: 0, nil)
                #expect(ledger.remembered == 1)
                ledger.ended(RequestID(UInt32(number + 1)), outcome)
                #expect(ledger.remembered == 0, "\(operation), \(outcome)")
            }
        }
    }

    @Test("promises nothing of a block that is written in both ways at once")
    func mixed() {
        let direct = write(1, at: 0)
        direct.begin()
        ledger.began(RequestID(2), .bufferedWrite(offset: 512, count: 512), file: 0, nil)
        direct.end(.success(512))
        ledger.ended(RequestID(2), .success(512))
        #expect(finds(3, at: 0, .zero).isEmpty && finds(4, at: 1, .zero).isEmpty)
    }

    @Test("knows what survives a power cut")
    func survival() {
        var history = SectorHistory()
        history.begin(RequestID(1), stamp(1, at: 0), at: 1)
        history.end(RequestID(1), at: 2, isCertain: true)
        #expect(history.mayHoldAfterCut(.zero, at: 3) && history.mayHoldAfterCut(stamp(1, at: 0), at: 3))
        history.makeDurable(before: 4, at: 5)
        history.begin(RequestID(2), stamp(2, at: 0), at: 6)
        history.end(RequestID(2), at: 7, isCertain: true)
        #expect(!history.mayHoldAfterCut(.zero, at: 8))
        #expect(history.mayHoldAfterCut(stamp(1, at: 0), at: 8) && history.mayHoldAfterCut(stamp(2, at: 0), at: 8))
        #expect(!history.mayHoldAfterCut(stamp(2, at: 0), at: 5), "it had not begun")
    }
}
