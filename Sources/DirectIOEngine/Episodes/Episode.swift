/// A few operations on small files of a fresh file system, step by step in some order, with some faults; and what an
/// end-to-end check says in the end. The same seed gives the same episode.
public struct Episode: Sendable {
    /// How much there is of everything.
    public struct Shape: Hashable, Sendable {
        /// How many files.
        public var files = 2
        /// Blocks of a file that operations use.
        public var fileBlocks = 6
        /// Bytes in a block.
        public var blockSize = 1024
        /// Bytes in a sector.
        public var sectorSize = 512
        /// Blocks of the device.
        public var deviceBlocks = 320
        /// How many operations.
        public var operations = 12
        /// How many of them at a time.
        public var depth = 4
        /// Which.
        public var mix = OperationMix()
        /// How often something fails, where a fault is chosen for the episode: each kind in its turn.
        public var faultRate = 0.15
        /// The part of episodes in which something fails.
        public var faulty = 0.6
        /// How often what fails; where nothing is said, kinds are chosen for each episode.
        public var rates: FaultRates?

        /// A small file system.
        public init() {}
    }

    /// What came of it.
    public struct Result: Sendable {
        /// What must not be; empty when all is well.
        public let violations: [Violation]
        /// Steps that were taken.
        public let steps: Int
        /// Operations that were reported.
        public let operations: Int
        /// What happened, a line a step, where that was asked for.
        public let trace: [String]
    }

    /// How the kernel does it.
    public let rules: ProtocolRules
    /// How much there is.
    public let shape: Shape
    /// Which episode.
    public let seed: UInt64

    /// An episode.
    public init(_ rules: ProtocolRules, seed: UInt64, shape: Shape = Shape()) {
        (self.rules, self.seed, self.shape) = (rules, seed, shape)
    }

    /// Runs it.
    ///
    /// - Parameter traces: whether steps are taken down.
    /// - Throws: ``DeviceError`` when the shape has no room for a file system.
    public func run(traces: Bool = false) throws(DeviceError) -> Result {
        var random = RandomNumbers(seed: mixed(seed))
        let device = MemoryDevice(
            blockCount: shape.deviceBlocks * shape.blockSize / shape.sectorSize, blockSize: shape.sectorSize)
        let ledger = Ledger(
            files: shape.files, fileSize: shape.fileBlocks * shape.blockSize, blockSize: shape.blockSize,
            sectorSize: shape.sectorSize, keepsNews: traces)
        let system = try FileSystem(
            formatting: device, blockSize: shape.blockSize, journalBlocks: 256, files: shape.files, reserve: 4,
            rules: rules,
            observer: ledger, checksOwners: true)
        ledger.watch(system)
        let runtime = SteppedRuntime(system, lockCount: system.lockCount)
        var chance: any Chance = NoFaults()
        var (steps, trace) = (0, [String]())
        var request: UInt32 = 0

        func begin(_ operation: Operation, _ file: Int) -> Int {
            request += 1
            let id = RequestID(request)
            let buffer = shape.mix.buffer(for: operation, id, file: file, sectorSize: shape.sectorSize, &random)
            if traces { trace.append("\(id) on file \(file): \(operation)") }
            return runtime.begin(system.task(id, operation, file: file, buffer))
        }
        func step(_ task: Int) {
            if traces { trace.append("\(task) \(runtime.context(of: task)): \(runtime.nextStep(of: task))") }
            #if DEBUG
                let reported = ledger.reported
            #endif
            runtime.step(task, &chance)
            steps += 1
            #if DEBUG
                if ledger.reported > reported { ledger.checkSoundness(of: system) }
            #endif
            if traces { trace += ledger.takeNews().map { "    \($0)" } }
        }

        for operation in preparations(&random) {
            _ = begin(operation, random.below(shape.files))
            while let task = runtime.enabled.first { step(task) }
        }
        chance = EpisodeChance(faults(&random), seed: random.next())
        var scheduler = Scheduler(&random, steps: 60 * shape.operations)
        var (begun, running) = (0, [Int]())
        while true {
            running.removeAll { runtime.isDone($0) }
            if begun < shape.operations, running.count < shape.depth, running.isEmpty || random.happens(0.3) {
                let operation = shape.mix.operation(
                    &random, fileBlocks: shape.fileBlocks, blockSize: shape.blockSize, sectorSize: shape.sectorSize)
                running.append(begin(operation, random.below(shape.files)))
                begun += 1
            }
            let enabled = runtime.enabled
            guard !enabled.isEmpty else {
                if runtime.isQuiet, begun < shape.operations { continue }
                break
            }
            step(scheduler.choose(enabled, step: steps, &random))
            if steps > mostSteps { break }
        }
        if steps > mostSteps {
            ledger.note(Violation(.hang, "it goes on for ever: \(runtime.waiting.joined(separator: "; "))"))
        } else if runtime.isStuck {
            ledger.note(Violation(.hang, "nothing can go on: \(runtime.waiting.joined(separator: "; "))"))
        } else {
            ledger.checkQuiescence(of: system)
        }
        return Result(violations: ledger.violations, steps: steps, operations: ledger.reported, trace: trace)
    }

    /// No episode needs so many.
    private var mostSteps: Int { 100_000 + 1_000 * shape.operations }

    /// What is in the files before.
    private func preparations(_ random: inout RandomNumbers) -> [Operation] {
        let whole = shape.fileBlocks * shape.blockSize
        switch random.below(4) {
        case 0: return []
        case 1: return [.fallocate(offset: 0, count: whole), .fallocate(offset: 0, count: whole)]
        case 2:
            return (0..<shape.files).map { _ in .write(offset: 0, count: whole, isSync: true, isDurable: false) }
        default:
            let half = whole / 2
            return [
                .fallocate(offset: 0, count: whole),
                .write(offset: UInt64(half), count: half, isSync: true, isDurable: false),
                .truncate(size: UInt64(whole)), .sync,
            ]
        }
    }

    /// Faults of one or two kinds, or none.
    private func faults(_ random: inout RandomNumbers) -> FaultRates {
        var rates: FaultRates = [:]
        let isFaulty = random.happens(shape.faulty)
        if let chosen = shape.rates { return chosen }
        guard isFaulty else { return rates }
        for _ in 0...random.below(2) {
            rates[FaultSite.allCases[random.below(FaultSite.allCases.count)]] = shape.faultRate
        }
        return rates
    }
}

/// Faults and lengths as random numbers say.
private struct EpisodeChance: Chance {
    private let rates: FaultRates
    private var random: RandomNumbers

    init(_ rates: FaultRates, seed: UInt64) { (self.rates, random) = (rates, RandomNumbers(seed: seed)) }

    mutating func fails(_ site: FaultSite) -> Bool {
        let rate = rates[site]
        return rate > 0 && random.happens(rate)
    }

    mutating func pick(_ alternative: Alternative, upTo most: Int) -> Int {
        // A kernel converts as much at a time as one extent holds.
        alternative != .conversion && alternative != .object && most > 1 && random.happens(0.3)
            ? 1 + random.below(most) : most
    }
}
