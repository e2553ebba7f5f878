import DirectIOEngine

/// A task of a scenario: where it is, and what it waits for.
struct ScriptTask {
    /// A block of lines, and the next of them.
    struct Frame {
        let body: [Statement]
        var next = 0
        /// How often it is gone through after this time.
        var again = 0
        /// It was gone through before.
        var isAnew = false
    }

    enum Wait {
        case nothing
        case requests([RequestID])
        case names([String])
        /// Tasks, by their numbers.
        case tasks(Range<Int>)
        /// A call on the engine returns.
        case call(Int)
        /// So many steps were taken, or nobody else can take one.
        case moment(Int)
    }

    private(set) var frames: [Frame]
    var wait = Wait.nothing
    /// Writes that go on while the task does.
    var inFlight: [RequestID] = []

    init(_ body: [Statement]) { frames = [Frame(body: body)] }

    var isDone: Bool {
        if frames.isEmpty, case .nothing = wait { true } else { false }
    }

    /// The next line; nil when there is none left.
    var statement: Statement? { frames.last.map { $0.body[$0.next] } }

    /// The block whose first line is the next one, when it begins anew.
    var blockBegunAnew: [Statement]? { frames.last.flatMap { $0.next == 0 && $0.isAnew ? $0.body : nil } }

    /// Goes to the line behind the one that was done. A block that is at its end is left: whoever went into it stands
    /// behind it already.
    mutating func advance() {
        let last = frames.count - 1
        frames[last].next += 1
        guard frames[last].next == frames[last].body.count else { return }
        if frames[last].again > 0 {
            frames[last].again -= 1
            (frames[last].next, frames[last].isAnew) = (0, true)
        } else {
            frames.removeLast()
        }
    }

    /// Goes into a block, `count` times.
    mutating func enter(_ body: [Statement], _ count: Int) {
        frames.append(Frame(body: body, next: 0, again: count - 1))
    }

    /// Does nothing more.
    mutating func end() { (frames, wait, inFlight) = ([], .nothing, []) }
}
