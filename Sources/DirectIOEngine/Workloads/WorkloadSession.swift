import Foundation

/// One run of a workload.
final class WorkloadSession: @unchecked Sendable {
    // What changes is behind monitors, or written before threads begin and after they have ended.
    private let workload: Workload
    private let system: FileSystem
    private let runtime: ThreadedRuntime<FileSystem>
    private let ledger: Ledger?
    private let clients: WorkloadClients
    private let isCancelled: @Sendable () -> Bool
    private let isOver = Guarded(false)

    init(
        _ workload: Workload, _ device: any BlockDevice, _ isCancelled: @escaping @Sendable () -> Bool
    ) throws(DeviceError) {
        self.workload = workload
        self.isCancelled = isCancelled
        ledger =
            workload.verifies
            ? Ledger(
                files: workload.files, fileSize: workload.fileBlocks * workload.blockSize,
                blockSize: workload.blockSize,
                sectorSize: device.blockSize) : nil
        clients = WorkloadClients(count: workload.threads, ledger)
        system = try FileSystem(
            formatting: device, blockSize: workload.blockSize, journalBlocks: workload.journalBlocks,
            files: workload.files, rules: workload.rules, observer: clients)
        ledger?.watch(system)
        let chances = Guarded(UInt64(1) << 32)
        let (seed, faults) = (workload.seed, workload.faults)
        runtime = ThreadedRuntime(
            system, lockCount: system.lockCount, isShort: FileSystem.isShort,
            interruptsAtOnce: workload.interruptsAtOnce,
            makeChance: {
                guard faults != [:] else { return NoFaults() }
                let number = chances.with { number in
                    number += 1
                    return number
                }
                return SeededFaults(seed: seed, operation: number, rates: faults)
            })
    }

    func run(_ progress: (@Sendable (Int) -> Void)?) -> Workload.Report {
        let served: [Context] =
            [.journal, .reservedWorkqueue]
            + Array(repeating: .interrupt, count: workload.interruptsAtOnce ? 0 : workload.interruptThreads)
            + Array(repeating: .workqueue, count: workload.workers)
        let finished = DispatchSemaphore(value: 0)
        let begin = Guarded(DispatchTime.now())
        let control = Thread {
            self.runtime.onThreads(served.count + 1) { number in
                guard number == 0 else {
                    return self.runtime.serve(served[number - 1]) { self.isOver.with { $0 } }
                }
                self.prepare()
                begin.with { $0 = .now() }
                self.clients.reset()
                self.runtime.onThreads(self.workload.threads) { self.ask($0) }
                self.isOver.with { $0 = true }
                self.runtime.wakeServers()
            }
            finished.signal()
        }
        control.start()
        let isStuck = !wait(for: finished, progress)
        return report(from: begin.with { $0 }, isStuck)
    }

    /// Waits for the end, as long as something is reported now and then.
    ///
    /// - Returns: whether the end came.
    private func wait(for finished: DispatchSemaphore, _ progress: (@Sendable (Int) -> Void)?) -> Bool {
        // Counted in waits, not by the clock: a process that was stopped for a while has not hung.
        var (last, idle) = (-1, 0.0)
        while finished.wait(timeout: .now() + 0.2) == .timedOut {
            let count = clients.progress
            progress?(count)
            idle = count == last ? idle + 0.2 : 0
            last = count
            if idle > workload.patience { return false }
        }
        return true
    }

    private func report(from begin: DispatchTime, _ isStuck: Bool) -> Workload.Report {
        var report = Workload.Report()
        let end = clients.lastEnd.uptimeNanoseconds
        report.seconds = Double(end - min(end, begin.uptimeNanoseconds)) / 1e9
        (report.operations, report.errors, report.latencies) = clients.totals
        report.failures = report.errors.values.reduce(0, +)
        report.wasInterrupted = isCancelled()
        guard !isStuck else {
            // The threads that wait are left to themselves, and so is what they guard.
            let waiting = runtime.waiting.joined(separator: "; ")
            report.violations = [Violation(.hang, "nothing was reported for \(Int(workload.patience)) s: \(waiting)")]
            return report
        }
        for file in system.files { report.ioEnds += file.ioEndsAllocated }
        for inode in system.volume.inodes { report.extents.add(inode.extents.counts) }
        report.commits = system.volume.journal.committed
        report.abort = system.volume.journal.abort.map { "\($0)" }
        ledger?.checkQuiescence(of: system)
        report.violations = (ledger?.violations ?? []) + clients.defects.map { Violation(.kernel, "\($0)") }
        return report
    }

    // MARK: Asking

    /// Fills the files, without faults.
    private func prepare() {
        let bytes = workload.fileBlocks * workload.blockSize
        for file in 0..<workload.files {
            switch workload.preparation {
            case .none: break
            case .unwritten: perform(.fallocate(offset: 0, count: bytes), on: file)
            case .written:
                let part = min(bytes, 1 << 20)
                for offset in stride(from: 0, to: bytes, by: part) where !isCancelled() {
                    perform(
                        .write(
                            offset: UInt64(offset), count: min(part, bytes - offset), isSync: true, isDurable: false),
                        on: file)
                }
            }
        }
        perform(.sync, on: 0)
    }

    private func perform(_ operation: Operation, on file: Int) {
        var random = RandomNumbers(seed: workload.seed)
        let request = clients.begin(client: 0, slot: 0)
        let buffer = workload.mix.buffer(
            for: operation, request, file: file, sectorSize: system.device.blockSize, &random)
        runtime.run(system.task(request, operation, file: file, buffer))
    }

    /// One thread's operations.
    private func ask(_ client: Int) {
        var random = RandomNumbers(seed: mixed(workload.seed &+ UInt64(client)))
        let file = client % workload.files
        var order: [UInt32] = workload.writesOnce ? share(of: client).shuffled(using: &random) : []
        let end = DispatchTime.now().uptimeNanoseconds + UInt64(max(0, min(workload.seconds, 1e9)) * 1e9)
        var buffers = (0..<workload.depth).map { _ in UserBuffer(count: workload.blockSize) }
        for number in 0..<workload.operations {
            if number & 63 == 0, DispatchTime.now().uptimeNanoseconds >= end || isCancelled() { break }
            let operation: Operation
            if workload.writesOnce {
                guard let block = order.popLast() else { break }
                operation = .write(
                    offset: UInt64(block) * UInt64(workload.blockSize), count: workload.blockSize, isSync: false,
                    isDurable: false)
            } else {
                operation = workload.mix.operation(
                    &random, fileBlocks: workload.fileBlocks, blockSize: workload.blockSize,
                    sectorSize: system.device.blockSize)
            }
            let slot = clients.takeSlot(of: client, most: workload.depth) { self.runtime.runOne(.workqueue) }
            let request = clients.begin(client: client, slot: slot)
            let buffer = self.buffer(for: operation, request, file, &buffers[slot], &random)
            let chance: any Chance =
                workload.faults == [:]
                ? NoFaults()
                : SeededFaults(seed: workload.seed, operation: UInt64(request.number), rates: workload.faults)
            runtime.run(system.task(request, operation, file: file, buffer), chance)
        }
        clients.waitUntilIdle(client) { self.runtime.runOne(.workqueue) }
    }

    /// The blocks of its file that a thread writes.
    private func share(of client: Int) -> [UInt32] {
        let sharers = (workload.threads + workload.files - 1 - client % workload.files) / workload.files
        let number = client / workload.files
        return stride(from: UInt32(number), to: UInt32(workload.fileBlocks), by: max(sharers, 1)).map { $0 }
    }

    /// Memory for an operation: whole blocks have theirs already.
    private func buffer(
        for operation: Operation, _ request: RequestID, _ file: Int, _ own: inout UserBuffer,
        _ random: inout RandomNumbers
    ) -> UserBuffer? {
        guard case .write(let offset, let count, _, _) = operation, count == own.count, workload.mix.scattered == 0
        else {
            return workload.mix.buffer(
                for: operation, request, file: file, sectorSize: system.device.blockSize, &random)
        }
        if ledger != nil {
            own.stamp(request, file: file, offset: offset, sectorSize: system.device.blockSize)
        } else {
            Stamp(request, file: file, sector: Int(offset) / system.device.blockSize).mark(own.segments[0])
        }
        return own
    }
}
