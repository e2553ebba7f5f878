/// The completion of a write that was deferred, on the workqueue of the superblock.
///
/// - Source: dio_aio_complete_work(), fs/direct-io.c.
package struct CompletionWork: Machine {
    package private(set) var completion: Completion
    package private(set) var hasBegun = false

    init(_ dio: Slab<DIO>.ID, for request: RequestID, of file: Int, _ rules: ProtocolRules) {
        completion = Completion(dio, for: request, of: file, isAsync: true, rules)
    }

    package var nextStep: String { hasBegun ? completion.nextStep : "run_completion" }

    package var need: Next<FileSystem> { hasBegun ? completion.need : .go }

    package var isDone: Bool { hasBegun && completion.isDone }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        if hasBegun { completion.step(&turn) } else { hasBegun = true }
    }
}

/// Converts on a work item of ext4's own, under i_mutex. When the conversion fails the io_end stays.
///
/// - Source: ext4_end_io_work() of Linux 2.6.35, fs/ext4/inode.c.
package struct OwnWorker: Machine {
    /// Which step comes next.
    package enum Place { case locking, releasing, unlocking, reporting, done }

    package let request: RequestID
    private let file: Int
    package private(set) var place = Place.locking
    private var report: Outcome?
    package private(set) var release: IOEndRelease

    /// - Parameter report: what is reported when the conversion is over; nil when that has been done.
    init(
        _ ioEnd: Slab<IOEnd>.ID, for request: RequestID, of file: Int, _ report: Outcome?, _ system: FileSystem
    ) {
        (self.request, self.file, self.report) = (request, file, report)
        release = IOEndRelease(ioEnd, of: file, system, staysOnError: true)
    }

    package var nextStep: String {
        switch place {
        case .locking: "run_conversion"
        case .releasing: release.nextStep
        case .unlocking: "unlock_worker"
        case .reporting: "complete_request"
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        switch place {
        case .locking: .acquire(Locks.inode(of: file), .exclusive)
        case .releasing: release.need
        case .unlocking: .release(Locks.inode(of: file))
        case .reporting: .state(of: file)
        case .done: .done
        }
    }

    package var isDone: Bool { place == .done }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        switch place {
        case .locking: place = .releasing
        case .releasing:
            release.step(&turn)
            if release.isDone { place = .unlocking }
        case .unlocking: place = report == nil ? .done : .reporting
        case .reporting:
            if let error = release.error, turn.world.rules.conversionError == .returned {
                report = .failure(error)
            }
            turn.world.observer.ended(request, report!)
            turn.world.dropReference(to: file, &turn)
            place = .done
        case .done: break
        }
    }
}
