/// The completion of a write that was deferred, on the workqueue of the superblock.
///
/// - Source: dio_aio_complete_work(), fs/direct-io.c.
struct CompletionWork: Machine {
    private var completion: Completion
    private var hasBegun = false

    init(_ dio: Slab<DIO>.ID, of file: Int, _ rules: ProtocolRules) {
        completion = Completion(dio, of: file, isAsync: true, rules)
    }

    var nextStep: String { hasBegun ? completion.nextStep : "run_completion" }

    var need: Next<FileSystem> { hasBegun ? completion.need : .go }

    var isDone: Bool { hasBegun && completion.isDone }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        if hasBegun { completion.step(&turn) } else { hasBegun = true }
    }
}

/// Converts on a work item of ext4's own, under i_mutex. When the conversion fails the io_end stays.
///
/// - Source: ext4_end_io_work() of Linux 2.6.35, fs/ext4/inode.c.
struct OwnWorker: Machine {
    private enum Place { case locking, putting, unlocking, reporting, done }

    private let file: Int
    private let ioEnd: Slab<IOEnd>.ID
    private let request: RequestID?
    private var outcome: Outcome
    private var place = Place.locking
    private var put: IOEndPut

    /// - Parameter request: what is reported when the conversion is over; nil when that has been done.
    init(_ ioEnd: Slab<IOEnd>.ID, of file: Int, reporting request: RequestID?, _ outcome: Outcome) {
        (self.ioEnd, self.file, self.request, self.outcome) = (ioEnd, file, request, outcome)
        put = IOEndPut(ioEnd, of: file, staysOnError: true)
    }

    var nextStep: String {
        switch place {
        case .locking: "run_conversion"
        case .putting: put.nextStep
        case .unlocking: "unlock_worker"
        case .reporting: "complete_request"
        case .done: "done"
        }
    }

    var need: Next<FileSystem> {
        switch place {
        case .locking: .acquire(Locks.inode(of: file), .exclusive)
        case .putting: put.need
        case .unlocking: .release(Locks.inode(of: file))
        case .reporting: .state(of: file)
        case .done: .done
        }
    }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        switch place {
        case .locking: place = .putting
        case .putting:
            put.step(&turn)
            if put.isDone { place = .unlocking }
        case .unlocking: place = request == nil ? .done : .reporting
        case .reporting:
            if let error = put.error, turn.world.rules.conversionError == .returned { outcome = .failure(error) }
            turn.world.observer.ended(request!, outcome)
            turn.world.dropReference(to: file)
            place = .done
        case .done: break
        }
    }
}
