import DirectIOEngine
import Foundation
import Synchronization

/// Runs calls on threads with the engine's real locks, and takes down what their users see.
final class HistoryRecorder: Observer, @unchecked Sendable {
    // What changes is in `seen`, behind its lock.

    private struct Seen {
        var events: [ThreadHistory.Event] = []
        var warnings: [String] = []
        var open: Int
    }

    private let instance: EngineInstance
    private let calls: [HistoryCall]
    private let threads: [[Int]]
    private let faults: FaultRates
    private let fallocateFaults: FaultRates
    private let seed: UInt64
    private let seen: Mutex<Seen>
    private let changed = DispatchSemaphore(value: 0)
    private let failures = Failures()
    private let callOfRequest: [Int: Int]
    private let threadOfCall: [Int: Int]

    /// A history in which nobody sees anything in so many waits of a fifth of a second will never end. They are
    /// counted, and no clock is looked at: a process that was stopped for a while has not hung.
    private static let patience = 50

    /// - Parameters:
    ///   - threads: the calls of each thread, one after another, by their numbers.
    ///   - faults: how often what fails, in all but a fallocate.
    init(
        _ instance: EngineInstance, _ calls: [HistoryCall], _ threads: [[Int]], _ faults: FaultRates,
        inFallocate fallocateFaults: FaultRates, seed: UInt64
    ) {
        self.fallocateFaults = fallocateFaults
        (self.instance, self.calls, self.threads) = (instance, calls, threads)
        (self.faults, self.seed) = (faults, seed)
        seen = Mutex(Seen(open: calls.count))
        var (callOfRequest, threadOfCall) = ([Int: Int](), [Int: Int]())
        for (number, call) in calls.enumerated() {
            switch call.kind {
            case .write(let r, _): callOfRequest[r + 1] = number
            case .fallocate: callOfRequest[instance.requests + 1] = number
            case .read: break
            }
        }
        for (thread, numbers) in threads.enumerated() { for number in numbers { threadOfCall[number] = thread } }
        (self.callOfRequest, self.threadOfCall) = (callOfRequest, threadOfCall)
    }

    /// Runs all to the end.
    func record(_ extents: [DirectIOEngine.Extent], start: Int) -> ThreadHistory {
        let device = MemoryDevice(
            blockCount: instance.deviceBlocks, blockSize: EngineInstance.sectorSize, pattern: EngineInstance.pattern,
            chunkSize: 1 << 13)
        let system = instance.makeSystem(on: device, extents, self)
        let chances = Atomic<UInt64>(1 << 32)
        let (seed, faults, failures) = (seed, faults, failures)
        let runtime = ThreadedRuntime(
            system, lockCount: system.lockCount, isShort: FileSystem.isShort,
            makeChance: { UnevenChance(seed, chances.add(1, ordering: .relaxed).newValue, faults, failures) })
        let isOver = Atomic(false)
        let served: [Context] = [.interrupt, .interrupt, .workqueue, .reservedWorkqueue, .journal]
        let finished = DispatchSemaphore(value: 0)
        let control = Thread {
            runtime.onThreads(self.threads.count + served.count) { number in
                guard number >= self.threads.count else { return self.ask(number, runtime, system) }
                runtime.serve(served[number - self.threads.count]) { isOver.load(ordering: .acquiring) }
            }
            finished.signal()
        }
        control.start()
        var hang: String?
        if !waitForReports() {
            let waiting = runtime.waiting
            hang = waiting.isEmpty ? "threads wait for locks" : waiting.joined(separator: "; ")
        } else {
            isOver.store(true, ordering: .releasing)
            runtime.wakeServers()
            // All was seen; threads that do not come to an end all the same are left to themselves, as those that wait
            // for ever are.
            if finished.wait(timeout: .now() + 60) == .timedOut { hang = "a call does not return" }
        }
        let (events, warnings) = seen.withLock { ($0.events, $0.warnings) }
        return ThreadHistory(
            calls: calls, events: events, start: start, failures: failures.sites.withLock { $0 },
            warnings: warnings, hang: hang)
    }

    /// Waits until everything that was asked for has come to an end, as long as somebody sees something now and then.
    private func waitForReports() -> Bool {
        var (last, idle) = (0, 0)
        while true {
            let (open, count) = seen.withLock { ($0.open, $0.events.count) }
            if open == 0 { return true }
            idle = count == last ? idle : 0
            last = count
            guard idle < Self.patience else { return false }
            if changed.wait(timeout: .now() + 0.2) == .timedOut { idle += 1 }
        }
    }

    /// One thread's calls.
    private func ask(_ thread: Int, _ runtime: ThreadedRuntime<FileSystem>, _ system: FileSystem) {
        for number in threads[thread] {
            let call = calls[number]
            // Reads do not fail: what an unfinished one has found is not told.
            let rates =
                switch call.kind {
                case .write: faults
                case .fallocate: fallocateFaults
                case .read: FaultRates()
                }
            let chance = UnevenChance(seed, UInt64(number), rates, failures)
            let (offset, count) = (
                UInt64(call.blocks.lowerBound * EngineInstance.blockSize), call.blocks.count * EngineInstance.blockSize
            )
            note(number, .begins)
            switch call.kind {
            case .write(let r, let isSync):
                let operation = DirectIOEngine.Operation.write(
                    offset: offset, count: count, isSync: isSync, isDurable: false)
                let buffer = instance.buffer(of: r, blocks: call.blocks.count)
                runtime.run(system.task(RequestID(UInt32(r + 1)), operation, file: 0, buffer), chance)
                if !isSync { note(number, .returns) }
            case .fallocate:
                let request = RequestID(UInt32(instance.requests + 1))
                runtime.run(system.task(request, .fallocate(offset: offset, count: count), file: 0), chance)
            case .read:
                let request = RequestID(UInt32(instance.requests + 2 + number))
                let buffer = UserBuffer(count: count)
                runtime.run(system.task(request, .read(offset: offset, count: count), file: 0, buffer), chance)
                let bytes = buffer.segments[0]
                note(
                    number,
                    .found(
                        stride(from: 0, to: count, by: EngineInstance.sectorSize).map { sector in
                            let part = bytes[sector..<sector + EngineInstance.sectorSize]
                            return part.allSatisfy { $0 == part.first } ? part.first : nil
                        }))
            }
        }
    }

    private func note(_ call: Int, _ kind: ThreadHistory.Event.Kind) {
        let event = ThreadHistory.Event(call: call, thread: threadOfCall[call]!, kind: kind)
        let isEnd =
            switch kind {
            case .reported, .found: true
            case .begins, .returns: false
            }
        seen.withLock { seen in
            seen.events.append(event)
            if isEnd { seen.open -= 1 }
        }
        if isEnd { changed.signal() }
    }

    // MARK: What the engine tells

    func began(_ request: RequestID, _ operation: DirectIOEngine.Operation, file: Int, _ buffer: UserBuffer?) {}

    func ended(_ request: RequestID, _ outcome: Outcome) {
        guard let call = callOfRequest[Int(request.number)] else { return }
        note(call, .reported(outcome))
    }

    func lostWriteback(file: Int, range: Range<UInt64>) {}

    func noticed(_ defect: Defect) { seen.withLock { $0.warnings.append(defect.description) } }
}

/// What has failed.
private final class Failures: Sendable {
    let sites = Mutex<[FaultSite]>([])
}

/// Lets others go first now and then, so that threads meet in more ways than they would; and fails as it is told to.
private struct UnevenChance: Chance {
    private var faults: SeededFaults
    private var random: RandomNumbers
    private let failures: Failures

    init(_ seed: UInt64, _ operation: UInt64, _ rates: FaultRates, _ failures: Failures) {
        self.failures = failures
        faults = SeededFaults(seed: seed, operation: operation, rates: rates, picksLengths: true)
        random = RandomNumbers(seed: seed &* 31 &+ operation)
    }

    mutating func fails(_ site: FaultSite) -> Bool {
        wait()
        guard faults.fails(site) else { return false }
        failures.sites.withLock { $0.append(site) }
        return true
    }

    mutating func pick(_ alternative: Alternative, upTo most: Int) -> Int {
        wait()
        return alternative == .conversion ? most : faults.pick(alternative, upTo: most)
    }

    private mutating func wait() {
        switch random.next() % 16 {
        case 0: usleep(UInt32(random.next() % 40))
        case 1...4: sched_yield()
        default: break
        }
    }
}
