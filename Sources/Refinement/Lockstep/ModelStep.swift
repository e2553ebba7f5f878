import DirectIOEngine
import DirectIOModel
import TransitionSystems

/// A step of the model, as the engine has to be asked for it.
struct ModelStep: Sendable {
    /// Who takes it on the engine.
    enum Owner: Hashable, Sendable { case request(Int), fallocate, writeback, reader, eviction, waiter, other }

    let action: Int
    let name: String
    let label: String
    let owner: Owner
    /// The run of blocks that it is about, where it is about one.
    let run: Range<Int>?
    /// The extent around it, where a split of one fails.
    let extent: Range<Int>?
    /// The io_end that it is about, where it is about one.
    let ioEnd: Int?
    /// The block that it is about, where it is about one.
    let block: Int?
    /// The class of failures that it is one of.
    let fault: FaultClass?
    /// Whose it is, of those whom a scheduler tells apart: a request's submitter, device or completion, or the
    /// environment.
    let group: Int
    /// A truth value that it has, as whether an overwrite's way is taken.
    let isTaken: Bool

    init(_ step: GroundAction, in ground: GroundModel) {
        let declared = ground.model.system.actions[step.action]
        func value(_ name: String) -> Int? {
            declared.parameters.firstIndex { $0.name == name }.map { step.arguments[$0] }
        }
        (action, name, label) = (step.action, step.name, step.label)
        owner =
            if let r = value("r") {
                .request(r)
            } else {
                switch declared.actor {
                case Actors.fallocate: .fallocate
                case Actors.writeback: .writeback
                case Actors.reader: .reader
                case Actors.eviction: .eviction
                case Actors.waiter: .waiter
                default: .other
                }
            }
        run = if let first = value("first"), let last = value("last") { first..<last + 1 } else { nil }
        // An extent that a split is of; where one only joins others, the engine is not told.
        extent = if let start = value("start"), let end = value("end") { start..<end + 1 } else { nil }
        (ioEnd, block) = (value("e"), value("b"))
        fault = declared.fault
        let role =
            switch declared.actor {
            case Actors.submitter: 0
            case Actors.device: 1
            default: 2
            }
        group = 3 * (value("r") ?? ground.scope.sizes["Request"] ?? 0) + role
        isTaken = value("taken") == 1
    }

    var isFault: Bool { fault != nil }

    /// Whether it makes a request, which nobody on the engine is there for yet.
    var isSubmission: Bool { name == "submit_async_write" || name == "submit_sync_write" }

    /// Whether nobody on the engine is there for it yet.
    var beginsTask: Bool { isSubmission || isPreallocation || isWriteback || isRead || isClose || isWait }

    /// Whether it begins a read, which nobody on the engine is there for yet.
    var isRead: Bool { name == "read_direct" || name == "read_buffered" }

    /// Whether it closes the file.
    var isClose: Bool { name == "close_file" }

    /// Whether somebody begins to wait for conversions.
    var isWait: Bool { name == "begin_wait" }

    /// Whether it begins writeback, which nobody on the engine is there for yet.
    var isWriteback: Bool { name == "writeback_begin" }

    /// Whether it begins a preallocation, which nobody on the engine is there for yet.
    var isPreallocation: Bool { name == "fallocate_lock" }

    /// What a question of the engine is answered with, so that it takes this step.
    func answer(to question: Script.Question, _ asked: Int, freePlace: (Int) -> Int?) -> Int? {
        switch question {
        case .fails(let site): fails(site, asked) ? 1 : 0
        case .pick(.object, let most): ioEnd.flatMap(freePlace).map { min($0, most) - 1 }
        case .pick(_, let most): run.map { min($0.count, most) - 1 }
        }
    }

    /// Whether the step fails where a script has made the engine fail, and nowhere else.
    func explains(_ script: Script) -> Bool {
        var trees = 0
        for (question, answer) in zip(script.questions, script.answers) {
            guard case .fails(let site) = question else { continue }
            if fails(site, trees) != (answer == 1) { return false }
            if site == .treeBlock { trees += 1 }
        }
        return true
    }

    /// - Parameter asked: how often trees were asked for before in the step.
    private func fails(_ site: FaultSite, _ asked: Int) -> Bool {
        switch (name, site) {
        case ("check_overwrite", .lookUp): !isTaken
        case ("alloc_io_end_fails", .ioEndMemory), ("alloc_io_end_late_fails", .ioEndMemory),
            ("alloc_dio_fails", .dioMemory), ("create_workqueue_early_fails", .workqueueMemory),
            ("create_workqueue_fails", .workqueueMemory), ("start_handle_fails", .handle),
            ("map_blocks_fails", .treeRead), ("map_blocks_fails", .lookUp), ("fault_midway", .userPage),
            ("fault_between", .userPage), ("bio_end_error", .device), ("start_conversion_fails", .handle),
            ("convert_blocks_fails", .treeRead), ("fallocate_fails", .quota), ("fallocate_fails", .handle),
            ("writeback_alloc_fails", .ioEndMemory), ("writeback_bio_error", .device),
            ("writeback_convert_fails", .treeRead):
            true
        case ("split_right_fails", .treeBlock), ("convert_split_right_fails", .treeBlock),
            ("writeback_split_right_fails", .treeBlock):
            asked == 0
        case ("split_right_fails_then_left", .treeBlock), ("convert_split_right_fails_then_left", .treeBlock),
            ("writeback_split_right_fails_then_left", .treeBlock):
            true
        case ("split_left_fails", .treeBlock), ("convert_split_left_fails", .treeBlock),
            ("writeback_split_left_fails", .treeBlock):
            asked == (run!.upperBound < extent!.upperBound ? 1 : 0)
        default: false
        }
    }
}
