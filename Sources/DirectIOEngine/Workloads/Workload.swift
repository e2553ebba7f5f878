import Foundation

/// Operations on threads, as many at a time as is asked for, on a device of the caller's.
public struct Workload: Sendable {
    /// What is done to the blocks before.
    public enum Preparation: String, CaseIterable, Sendable {
        /// Nothing: the file is empty.
        case none
        /// They are allocated, unwritten.
        case unwritten
        /// They are written.
        case written
    }

    /// How the kernel does it.
    public var rules = ProtocolRules()
    /// Bytes in a block.
    public var blockSize = 4096
    /// Blocks of the journal.
    public var journalBlocks = 4096
    /// How many files; each thread has its own, as long as there are enough.
    public var files = 1
    /// Blocks of each file.
    public var fileBlocks = 16_384
    /// What is done to them before.
    public var preparation = Preparation.unwritten
    /// Threads that ask for operations.
    public var threads = 1
    /// Operations that each has in flight.
    public var depth = 32
    /// Which operations.
    public var mix = OperationMix()
    /// Whether blocks are written each once, in a random order, for as long as there are such.
    public var writesOnce = false
    /// How often what fails.
    public var faults: FaultRates = [:]
    /// Whether what is read, and found in the end, is compared with what was written.
    public var verifies = true
    /// When to stop: after so many operations of each thread, or so many seconds, whichever comes first.
    public var operations = Int.max
    /// See ``operations``.
    public var seconds = 1.0
    /// Where random numbers begin.
    public var seed: UInt64 = 1
    /// How many seconds nothing may be reported before that is taken for a hang.
    public var patience = 30.0
    /// Threads that run what operations begin, besides those that ask.
    public var workers = 1
    /// Whether a bio ends on the thread that has sent it, as on a disk in memory; otherwise threads have that to do.
    public var interruptsAtOnce = true
    /// How many: as many bios are on their way at a time.
    public var interruptThreads = 1

    /// Four-kilobyte direct writes, and everything else.
    public init() {}

    /// What came of it.
    public struct Report: Sendable {
        /// Operations that were reported.
        public var operations = 0
        /// Those among them that failed.
        public var failures = 0
        /// How many failed with which error.
        public var errors: [ErrorNumber: Int] = [:]
        /// Why nothing can be changed any more, if that is so.
        public var abort: String?
        /// From the first to the last.
        public var seconds = 0.0
        /// From asking to being told.
        public var latencies = Histogram()
        /// io_ends that were allocated.
        public var ioEnds = 0
        /// What was done to extents.
        public var extents = FileExtents.Counts()
        /// Transactions that reached the device.
        public var commits: UInt64 = 0
        /// What must not be.
        public var violations: [Violation] = []
        /// Whether somebody asked it to stop.
        public var wasInterrupted = false

        /// Nothing.
        public init() {}

        /// Operations in a second.
        public var perSecond: Double { seconds > 0 ? Double(operations) / seconds : 0 }
    }

    /// Formats a device and runs.
    ///
    /// - Parameters:
    ///   - device: is formatted; what it held is lost.
    ///   - isCancelled: looked at now and then.
    ///   - progress: told once a second how many operations were reported.
    /// - Throws: ``DeviceError`` when the device is too small, or fails while it is formatted.
    public func run(
        on device: any BlockDevice, isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: (@Sendable (Int) -> Void)? = nil
    ) throws(DeviceError) -> Report {
        let session = try WorkloadSession(self, device, isCancelled)
        return session.run(progress)
    }
}
