/// Puts the operations of a history in order, in every way that the answers allow.
struct PlacementSearch<Model: Hashable, Command: Sendable, Response: Equatable & Sendable> {
    /// Where the model can be once all answered operations are in order.
    private(set) var final: [Model] = []
    /// The latest moment up to which the answers were explained, supposing that all later ones are right.
    private(set) var furthest = 0

    private let operations: [History<Command, Response>.Operation]
    private let apply: (Command, inout Model) -> Response
    private var open: [Placement]
    private var known: Set<Placement>
    private var knownFinal: Set<Model> = []

    init(
        _ part: ArraySlice<History<Command, Response>.Operation>, from models: [Model],
        _ apply: @escaping (Command, inout Model) -> Response
    ) {
        operations = Array(part)
        self.apply = apply
        open = models.map { Placement(model: $0) }
        known = Set(open)
    }

    /// Searches.
    ///
    /// - Parameter all: whether to go on once one order is found.
    mutating func run(all: Bool) {
        while let placement = open.popLast() {
            let (end, deadline, isComplete) = frontier(of: placement)
            furthest = max(furthest, deadline)
            if isComplete {
                if knownFinal.insert(placement.model).inserted { final.append(placement.model) }
                if !all { return }
            }
            expand(placement, through: end, before: deadline)
        }
    }

    /// How far candidates for the next place lie: of the operations not placed, those given before the first of them was
    /// answered.
    private func frontier(of placement: Placement) -> (end: Int, deadline: Int, isComplete: Bool) {
        var deadline = Int.max
        var isComplete = true
        var index = placement.first
        while index < operations.count, operations[index].begin < deadline {
            if !placement.contains(index) {
                deadline = min(deadline, operations[index].end)
                if operations[index].response != nil { isComplete = false }
            }
            index += 1
        }
        return (index, deadline, isComplete)
    }

    /// Adds what can follow, so that what was answered first is tried first: most commands take effect shortly before.
    private mutating func expand(_ placement: Placement, through end: Int, before deadline: Int) {
        let begin = open.count
        for index in placement.first..<end where operations[index].begin < deadline && !placement.contains(index) {
            var next = placement
            let answer = apply(operations[index].command, &next.model)
            if let response = operations[index].response, response != answer { continue }
            next.place(index)
            guard known.insert(next).inserted else { continue }
            next.end = operations[index].end
            open.append(next)
        }
        if open.count > begin + 1 { open[begin...].sort { $0.end > $1.end } }
    }

    /// Which operations have been put in order, and the state that led to: all before `first`, and those of the mask or
    /// the set behind it.
    private struct Placement: Hashable {
        var model: Model
        var first = 0
        /// When the operation placed last was answered; no part of what tells placements apart.
        var end = 0
        private var near: UInt64 = 0
        private var far: Set<Int> = []

        init(model: Model) { self.model = model }

        static func == (left: Placement, right: Placement) -> Bool {
            left.first == right.first && left.near == right.near && left.far == right.far && left.model == right.model
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(first)
            hasher.combine(near)
            if !far.isEmpty { hasher.combine(far) }
            hasher.combine(model)
        }

        func contains(_ index: Int) -> Bool {
            let offset = index - first
            return offset < 64 ? near & (1 << UInt64(offset)) != 0 : far.contains(index)
        }

        mutating func place(_ index: Int) {
            let offset = index - first
            if offset < 64 { near |= 1 << UInt64(offset) } else { far.insert(index) }
            while near & 1 == 1 {
                near >>= 1
                first += 1
                if far.remove(first + 63) != nil { near |= 1 << 63 }
            }
        }
    }
}
