/// All sequences of a few operations on a small file, each with the power cut wherever the device was flushed, and with
/// every choice of the last writes that were not: what was made to survive must be there, and nothing that was never
/// written.
///
/// Each sequence runs twice: with every operation at its end before the next, and with all transfers put off until
/// nothing else can go on.
public struct CrashSweep: Sendable {
    /// What is done, by users and by the kernel on its own.
    public enum Step: Hashable, Sendable {
        /// A user asks for something.
        case operation(Operation)
        /// Dirty pages are written.
        case flusher
        /// The running transaction is committed.
        case commit
    }

    /// What came of it.
    public struct Report: Sendable {
        /// Sequences that were run, in both ways.
        public var sequences = 0
        /// Power cuts that were looked at.
        public var states = 0
        /// What must not be, and after what.
        public var violations: [(sequence: [Step], violation: Violation)] = []

        /// Nothing.
        public init() {}
    }

    /// How the kernel does it.
    public let rules: ProtocolRules
    /// Operations of a sequence, at most.
    public var mostSteps = 3
    /// Writes that were not flushed, of which every choice is had.
    public var mostUnflushed = 4

    static let blockSize = 512
    static let fileBlocks = 4

    /// A sweep.
    public init(_ rules: ProtocolRules) { self.rules = rules }

    /// What sequences are made of.
    public static let steps: [Step] = [
        .operation(.write(offset: 0, count: 512, isSync: false, isDurable: false)),
        .operation(.write(offset: 512, count: 1024, isSync: true, isDurable: true)),
        .operation(.write(offset: 1536, count: 512, isSync: false, isDurable: true)),
        .operation(.bufferedWrite(offset: 512, count: 1024)), .operation(.fallocate(offset: 0, count: 2048)),
        .operation(.truncate(size: 512)), .operation(.punch(offset: 512, count: 512)), .operation(.sync), .flusher,
        .commit,
    ]

    /// Runs all sequences.
    ///
    /// - Parameters:
    ///   - isCancelled: looked at after each sequence.
    ///   - progress: told after each sequence.
    /// - Throws: ``DeviceError`` when memory holds no file system: a mistake of this type.
    public func run(
        isCancelled: () -> Bool = { false }, progress: (Report) -> Void = { _ in }
    ) throws(DeviceError) -> Report {
        var report = Report()
        let base = MemoryDevice(blockCount: 320, blockSize: Self.blockSize)
        _ = try FileSystem(
            formatting: base, blockSize: Self.blockSize, journalBlocks: 256, files: 1, reserve: 4, rules: rules,
            observer: ledger)
        var sequences: [[Step]] = [[]]
        for _ in 0..<mostSteps {
            sequences = sequences.flatMap { sequence in Self.steps.map { sequence + [$0] } }
            for sequence in sequences {
                guard !isCancelled() else { return report }
                for puttingOff in [false, true] { try run(sequence, puttingOff, base, &report) }
                progress(report)
            }
        }
        return report
    }

    private var ledger: Ledger {
        Ledger(
            files: 1, fileSize: Self.fileBlocks * Self.blockSize, blockSize: Self.blockSize, sectorSize: Self.blockSize,
            mayBeCut: true)
    }

    private func run(
        _ sequence: [Step], _ puttingOff: Bool, _ base: MemoryDevice, _ report: inout Report
    ) throws(DeviceError) {
        let (memory, ledger) = (base.snapshot(), ledger)
        let recorder = RecordingDevice(memory)
        let system = try FileSystem(
            mounting: recorder, blockSize: Self.blockSize, rules: rules, observer: ledger)
        ledger.watch(system)
        let start = memory.snapshot()
        recorder.forget()
        // What users had been told when so much had happened on the device.
        var moments: [(entries: Int, clock: Int)] = [(0, ledger.now)]
        let runtime = SteppedRuntime(system, lockCount: system.lockCount)
        func go(_ isWanted: (Context) -> Bool) {
            while let task = runtime.enabled.first(where: { isWanted(runtime.context(of: $0)) }) {
                runtime.step(task)
                moments.append((recorder.count, ledger.now))
            }
        }
        for (number, step) in sequence.enumerated() {
            begin(step, RequestID(UInt32(number + 1)), runtime, system)
            go { !puttingOff || $0 != .interrupt }
        }
        go { _ in true }
        report.sequences += 1
        for violation in ledger.violations { report.violations.append((sequence, violation)) }
        if runtime.isStuck { report.violations.append((sequence, Violation(.hang, "nothing can go on"))) }
        cut(recorder.entries, start, moments, ledger) { count, violation in
            report.states += count
            if let violation { report.violations.append((sequence, violation)) }
        }
    }

    private func begin(
        _ step: Step, _ request: RequestID, _ runtime: SteppedRuntime<FileSystem>, _ system: FileSystem
    ) {
        switch step {
        case .operation(let operation):
            var random = RandomNumbers(seed: 0)
            var mix = OperationMix()
            mix.scattered = 0
            let buffer = mix.buffer(for: operation, request, file: 0, sectorSize: Self.blockSize, &random)
            runtime.begin(system.task(request, operation, file: 0, buffer))
        case .flusher: runtime.begin(Writeback(0, 0..<UInt32(Self.fileBlocks), rules))
        case .commit: runtime.begin(CommitTimer())
        }
    }

    /// Cuts the power before each flush, and in the end.
    private func cut(
        _ entries: [RecordingDevice.Entry], _ start: MemoryDevice, _ moments: [(entries: Int, clock: Int)],
        _ ledger: Ledger,
        _ note: (Int, Violation?) -> Void
    ) {
        // What has reached the medium for certain.
        let certain = start
        var unflushed: [Int] = []
        for index in 0...entries.count {
            if index < entries.count, case .write = entries[index] {
                unflushed.append(index)
                continue
            }
            // Users may have been told of what happened up to here, and of nothing that needs more.
            let clock = moments.last { $0.entries <= index }?.clock ?? 0
            let open = unflushed.suffix(mostUnflushed)
            for early in unflushed.dropLast(open.count) { apply(entries[early], to: certain) }
            for choice in 0..<1 << open.count {
                let device = certain.snapshot()
                for (place, write) in open.enumerated() where choice & 1 << place != 0 {
                    apply(entries[write], to: device)
                }
                note(1, fault(device, clock, ledger))
            }
            for write in open { apply(entries[write], to: certain) }
            unflushed = []
        }
    }

    private func apply(_ entry: RecordingDevice.Entry, to device: MemoryDevice) {
        // Memory takes every block that it has.
        if case .write(let block, let bytes) = entry { try? device.put(bytes, at: block) }
    }

    private func fault(_ device: MemoryDevice, _ clock: Int, _ ledger: Ledger) -> Violation? {
        do throws(DeviceError) {
            let mounted = try FileSystem(
                mounting: device, blockSize: Self.blockSize, rules: rules, observer: ledger)
            if let fault = mounted.volume.fault { return Violation(.metadata, "after the power cut: \(fault)") }
            return ledger.survivorFault(in: mounted, at: clock)
        } catch {
            return Violation(.metadata, "after the power cut: \(error)")
        }
    }
}

/// Commits what there is, as the journal's timer does.
struct CommitTimer: Machine {
    private var isOver = false

    var nextStep: String { "commit_timer" }

    var need: Next<FileSystem> { isOver ? .done : .metadata }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        turn.world.requestCommit(&turn)
        isOver = true
    }
}
