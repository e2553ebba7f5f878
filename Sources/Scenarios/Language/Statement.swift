package import DirectIOEngine

/// One line of what a task does, or a block of lines.
package struct Statement: Sendable {
    package enum Kind: Sendable {
        /// A user asks for something. Its task goes on when the call returns: async writes go on then.
        case operation(Call)
        /// The operation begins, and takes no step before it is told to.
        case start(Call)
        /// Until operations are reported: those named, or all that the task has begun.
        case wait([String])
        /// An operation goes on, by itself, until its next step is the one named, or as far as it can.
        case run(String, until: String?)
        /// The transfers of an operation end, well or not, and everybody goes on.
        case complete(String, fails: Bool)
        /// How often something fails from now on.
        case fail(FaultSite, Rate)
        /// The flusher writes a file's dirty pages.
        case writeback(file: Int)
        /// The journal's timer.
        case commit
        /// So many operations as they come, one after another.
        case random(Int, file: Int)
        /// Any number of steps goes by.
        case later
        case remount
        case powerCut
        case expect(Expectation)
        /// Tasks at the same time.
        case together([[Statement]])
        case repeated(Int, [Statement])
    }

    package let kind: Kind
    package let position: Position
    /// The name that it gives to an operation.
    var name: String? {
        switch kind {
        case .operation(let call), .start(let call): call.name
        default: nil
        }
    }
    /// As it is written.
    package let text: String
}

/// An operation, and what others call it.
package struct Call: Sendable {
    package let name: String?
    package let operation: Operation
    package let file: Int
    /// Pieces that the user's memory is in.
    package let pieces: Int
}

/// How often something fails.
package enum Rate: Sendable, Equatable {
    case never, once, always
    case oneIn(Int)
}

/// Something that must be so at one moment.
package enum Expectation: Sendable {
    package enum Comparison: String, Sendable, CaseIterable {
        case equal = "is", atLeast = "at least", atMost = "at most"
    }

    /// What an operation was told.
    package enum Told: Sendable, Equatable {
        case bytes(Int)
        case error(ErrorNumber)
        /// Any number of bytes.
        case success
        /// Any error.
        case failure
    }

    /// Whose data a sector holds.
    package enum Source: Sendable, Equatable {
        case zeros
        /// What was in the file before anything was done.
        case before
        case operation(String)
    }

    package enum BlockState: String, Sendable, CaseIterable { case hole, unwritten, written }

    case told(String, [Told])
    case size(file: Int, Comparison, Int)
    /// How many blocks a file has.
    case blocks(file: Int, Comparison, Int)
    /// What a reader found, in each sector of a range of the file, or of what was read.
    case finds(String, Range<Int>?, [Source])
    case extents(file: Int, Range<Int>, BlockState)
}

extension Statement {
    /// The statement and those inside it.
    package var all: [Statement] {
        switch kind {
        case .together(let tasks): [self] + tasks.flatMap { $0.flatMap(\.all) }
        case .repeated(_, let body): [self] + body.flatMap(\.all)
        default: [self]
        }
    }
}
