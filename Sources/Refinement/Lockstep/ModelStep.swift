import DirectIOEngine
import DirectIOModel
import TransitionSystems

/// A step of the model, as the engine has to be asked for it.
struct ModelStep: Sendable {
    /// Who takes it on the engine.
    enum Owner: Hashable, Sendable { case request(Int), fallocate, writeback, reader, eviction, waiter, other }

    /// What begins with it, where nobody on the engine is there for it yet.
    enum Beginning: Sendable {
        case write(isSync: Bool)
        case preallocation
        case writeback
        case read(isDirect: Bool)
        /// The file is closed.
        case close
        /// Somebody waits for conversions.
        case wait

        init?(_ name: String) {
            switch name {
            case "submit_async_write": self = .write(isSync: false)
            case "submit_sync_write": self = .write(isSync: true)
            case "fallocate_lock": self = .preallocation
            case "writeback_begin": self = .writeback
            case "read_direct": self = .read(isDirect: true)
            case "read_buffered": self = .read(isDirect: false)
            case "close_file": self = .close
            case "begin_wait": self = .wait
            default: return nil
            }
        }
    }

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
    /// What begins with it.
    let beginning: Beginning?
    /// Whether it is a call that the engine ends where an extent ends.
    let isOneCall: Bool
    private let failure: StepFailure

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
        beginning = Beginning(name)
        isOneCall = Self.calls.contains(name)
        let needsRightSplit = if let run, let extent { run.upperBound < extent.upperBound } else { false }
        failure = StepFailure(name, isTaken: isTaken, needsRightSplit: needsRightSplit)
    }

    private static let calls: Set<String> = [
        "map_blocks", "convert_blocks", "look_up", "writeback_map", "writeback_convert", "fallocate_map",
    ]

    var isFault: Bool { fault != nil }

    /// Whether nobody on the engine is there for it yet.
    var beginsTask: Bool { beginning != nil }

    /// What a question of the engine is answered with, so that it takes this step.
    func answer(to question: Script.Question, _ asked: Int, freePlace: (Int) -> Int?) -> Int? {
        switch question {
        case .fails(let site): failure.isOf(site, asked) ? 1 : 0
        case .pick(.object, let most): ioEnd.flatMap(freePlace).map { min($0, most) - 1 }
        case .pick(_, let most): run.map { min($0.count, most) - 1 }
        }
    }

    /// Whether the step fails where a script has made the engine fail, and nowhere else.
    func explains(_ script: Script) -> Bool {
        var trees = 0
        for (question, answer) in zip(script.questions, script.answers) {
            guard case .fails(let site) = question else { continue }
            if failure.isOf(site, trees) != (answer == 1) { return false }
            if site == .treeBlock { trees += 1 }
        }
        return true
    }
}
