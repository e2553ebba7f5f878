/// An operation of a user, by its number: no two that go on at the same time have the same.
public struct RequestID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number, counted from 1.
    public let number: UInt32

    /// A number.
    public init(_ number: UInt32) { self.number = number }

    /// `#7`.
    public var description: String { "#\(number)" }

    /// By number.
    public static func < (left: RequestID, right: RequestID) -> Bool { left.number < right.number }
}

/// What a user is told went wrong.
public enum ErrorNumber: String, Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// The device failed.
    case inputOutput = "EIO"
    /// No block is free.
    case noSpace = "ENOSPC"
    /// No memory is free.
    case noMemory = "ENOMEM"
    /// A page of the user is missing.
    case badAddress = "EFAULT"
    /// The user may have no more blocks.
    case quota = "EDQUOT"
    /// Nothing can be changed: the journal was aborted.
    case readOnly = "EROFS"
    /// The request is not aligned to sectors.
    case invalid = "EINVAL"

    /// Its name.
    public var description: String { rawValue }
}

/// What a user is told: so many bytes, or an error.
public typealias Outcome = Result<Int, ErrorNumber>

extension Outcome {
    /// `ok, 512`, or the error.
    package var words: String {
        switch self {
        case .success(let bytes): "ok, \(bytes)"
        case .failure(let error): error.rawValue
        }
    }
}

/// What users ask of a file.
public enum Operation: Hashable, Sendable {
    /// A direct write (io_submit(2), or pwrite(2) when `isSync`), with O_DSYNC or without.
    case write(offset: UInt64, count: Int, isSync: Bool, isDurable: Bool)
    /// A direct read.
    case read(offset: UInt64, count: Int)
    /// A write through the page cache.
    case bufferedWrite(offset: UInt64, count: Int)
    /// A read through the page cache.
    case bufferedRead(offset: UInt64, count: Int)
    /// Blocks for a range, and a size that covers it.
    case fallocate(offset: UInt64, count: Int)
    /// Another size, smaller or greater.
    case truncate(size: UInt64)
    /// A hole.
    case punch(offset: UInt64, count: Int)
    /// Everything that was written is to survive a power cut.
    case sync
    /// The file is closed; what is in flight goes on.
    case close
}

extension Operation {
    /// Whether it goes through the page cache.
    var isBuffered: Bool {
        switch self {
        case .bufferedWrite, .bufferedRead: true
        default: false
        }
    }
}

/// Is told what users would notice.
public protocol Observer: AnyObject, Sendable {
    /// A user asks for something. The data of a write is in the buffer.
    func began(_ request: RequestID, _ operation: Operation, file: Int, _ buffer: UserBuffer?)

    /// A user is told what came of it. What was read is in the buffer.
    func ended(_ request: RequestID, _ outcome: Outcome)

    /// Data that was written through the page cache is lost, which the next sync reports.
    func lostWriteback(file: Int, range: Range<UInt64>)

    /// The kernel would have crashed, or warned.
    func noticed(_ defect: Defect)
}

/// Something that a kernel would warn of, or crash for.
public enum Defect: Hashable, Sendable, CustomStringConvertible {
    /// An object is used that was freed.
    case useAfterFree(String)
    /// An object is used that was freed, and another one that has its memory by now is taken for it.
    case usesAnother(String)
    /// An io_end is released that still owes a conversion (BUG_ON).
    case releaseOwing
    /// Something that may sleep is done in interrupt context (BUG: sleeping function called from invalid context).
    case sleepsInInterrupt(String)
    /// A counter is lowered below 0.
    case negative(String)
    /// A conversion meets blocks that were taken from the file (ext4_warning).
    case conversionMeetsHole
    /// A bio goes to a block, or comes from one, that belongs to the file no more.
    case foreignBlock(String)
    /// The inode is evicted while io_ends of it exist (WARN_ON).
    case evictedInUse

    /// What happened.
    public var description: String {
        switch self {
        case .useAfterFree(let what): "\(what) is used after it was freed"
        case .usesAnother(let what): "\(what) is used after it was freed, and its memory given to another"
        case .releaseOwing: "an io_end is released that owes a conversion"
        case .sleepsInInterrupt(let what): "\(what) in interrupt context"
        case .negative(let counter): "\(counter) falls below 0"
        case .conversionMeetsHole: "a conversion meets a hole"
        case .foreignBlock(let what): "\(what) a block that is not the file's any more"
        case .evictedInUse: "the inode is evicted while io_ends of it exist"
        }
    }
}
