/// The journal: what belongs together reaches the device together, or not at all.
///
/// Tasks change metadata under a *handle*, which takes part in the running transaction with so many credits: blocks
/// that it may change. A commit closes the transaction, waits until its handles have stopped, and writes the blocks and
/// then, after a flush, the commit block. This type decides; ``JournalLog`` writes.
///
/// - Source: fs/jbd2/transaction.c, fs/jbd2/commit.c.
public struct Journal: Equatable, Sendable {
    /// A task's part in a transaction.
    public struct Handle: Hashable, Sendable {
        /// The transaction that it takes part in.
        public let transaction: UInt64
        /// How many more blocks it may change.
        public fileprivate(set) var credits: Int
    }

    /// Credits set aside for a handle that is started later, in a place that may not wait for room: the conversion
    /// worker.
    public struct Reservation: Hashable, Sendable {
        fileprivate let credits: Int
    }

    /// What came of asking for a handle.
    public enum Start: Equatable, Sendable {
        case started(Handle)
        /// There is no room until a commit has happened, or the running transaction is being closed.
        case wait
        /// The journal was aborted.
        case refused(JournalAborted)
    }

    /// How many blocks one transaction may change: a quarter of the journal, as in jbd2.
    public let mostCredits: Int
    /// The number of the transaction that takes handles now.
    public private(set) var running: UInt64
    /// The number of the last transaction that is on the device.
    public private(set) var committed: UInt64
    /// Why the journal takes no handles any more.
    public private(set) var abort: JournalAborted?
    /// Blocks that the running transaction has changed.
    public private(set) var changed: Set<UInt64> = []
    /// Handles of the running transaction that have not stopped.
    public private(set) var handles = 0
    /// Credits of open handles that are not used yet.
    private(set) var unusedCredits = 0
    /// Credits that were set aside and are not used yet.
    private(set) var setAside = 0
    /// Whether the running transaction takes no more handles: it is about to be committed.
    public private(set) var isClosing = false

    /// A journal without transactions.
    ///
    /// - Parameters:
    ///   - blocks: of the device that it has, 16 at least.
    ///   - first: the number of the first transaction.
    public init(blocks: Int, first: UInt64 = 1) {
        precondition(blocks >= 16 && first > 0, "a journal of 16 blocks at least, and transactions counted from 1")
        mostCredits = blocks / 4
        (running, committed) = (first, first - 1)
    }

    /// Whether so many credits can be had now.
    public func hasRoom(for credits: Int) -> Bool {
        abort == nil && !isClosing && changed.count + unusedCredits + setAside + credits <= mostCredits
    }

    /// Whether asking for credits makes sense now: they can be had, or a commit would make room, or there is no hope.
    public func isWorthAsking(for credits: Int) -> Bool {
        abort != nil || hasRoom(for: credits) || (!isClosing && !changed.isEmpty)
    }

    /// Asks for a handle (jbd2__journal_start).
    ///
    /// - Parameter credits: how many blocks it may change, at most ``mostCredits``.
    public mutating func start(credits: Int) -> Start {
        precondition((1...mostCredits).contains(credits), "\(credits) credits of at most \(mostCredits)")
        if let abort { return .refused(abort) }
        guard hasRoom(for: credits) else { return .wait }
        handles += 1
        unusedCredits += credits
        return .started(Handle(transaction: running, credits: credits))
    }

    /// Sets credits aside (the second number of jbd2__journal_start).
    ///
    /// - Returns: nil when there is no room now.
    public mutating func reserve(credits: Int) -> Reservation? {
        guard hasRoom(for: credits) else { return nil }
        setAside += credits
        return Reservation(credits: credits)
    }

    /// Turns a reservation into a handle (jbd2_journal_start_reserved). It waits for a commit at most, never for room.
    public mutating func start(_ reservation: Reservation) -> Start {
        if let abort {
            setAside -= reservation.credits
            return .refused(abort)
        }
        guard !isClosing else { return .wait }
        setAside -= reservation.credits
        handles += 1
        unusedCredits += reservation.credits
        return .started(Handle(transaction: running, credits: reservation.credits))
    }

    /// Gives a reservation back unused (jbd2_journal_free_reserved).
    public mutating func giveBack(_ reservation: Reservation) { setAside -= reservation.credits }

    /// Says that a block is changed under a handle (jbd2_journal_get_write_access, jbd2_journal_dirty_metadata).
    public mutating func change(_ block: UInt64, under handle: inout Handle) {
        precondition(handle.transaction == running, "a handle of a transaction that is committed")
        guard changed.insert(block).inserted else { return }
        precondition(handle.credits > 0, "a handle changes more blocks than it has credits for")
        handle.credits -= 1
        unusedCredits -= 1
    }

    /// Ends a handle (jbd2_journal_stop).
    public mutating func stop(_ handle: Handle) {
        handles -= 1
        unusedCredits -= handle.credits
    }

    /// Lets no more handles into the running transaction, so that it can be committed.
    public mutating func close() { isClosing = true }

    /// Whether the running transaction can be committed: it is closed, and its handles have stopped.
    public var canCommit: Bool { isClosing && handles == 0 && abort == nil }

    /// The running transaction's blocks are about to be written; handles join the next one from here on.
    ///
    /// - Returns: the blocks whose images belong to it.
    public mutating func takeRunning() -> (sequence: UInt64, blocks: [UInt64]) {
        precondition(canCommit, "a transaction is committed that handles belong to")
        defer { (running, changed, isClosing) = (running + 1, [], false) }
        return (running, changed.sorted())
    }

    /// A transaction is on the device.
    public mutating func finish(_ sequence: UInt64) { committed = max(committed, sequence) }

    /// Takes no handles any more (jbd2_journal_abort).
    public mutating func abort(because reason: DeviceError) {
        if abort == nil { abort = JournalAborted(reason: reason) }
    }
}

/// The journal could not be written: metadata cannot change any more (EROFS).
public struct JournalAborted: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the device said.
    public let reason: DeviceError

    /// What happened.
    public var description: String { "the journal was aborted: \(reason)" }
}
