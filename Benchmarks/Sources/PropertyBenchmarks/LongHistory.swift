import PropertyTesting

/// A history of a register in which something is always in flight.
enum LongHistory {
    enum Command: Hashable, Sendable {
        case write(Int)
        case read
    }

    /// One that an order explains: each command takes effect when it is answered.
    static func make(operations count: Int, lanes: Int) -> History<Command, Int?> {
        var random = SeededGenerator(seed: 3)
        var open = (0..<lanes).map { (lane: $0, begin: $0 + 1, command: Command.write($0)) }
        var (moment, value) = (lanes + 1, 0)
        var operations: [History<Command, Int?>.Operation] = []
        while operations.count < count {
            let index = Int(random.next(through: UInt64(lanes - 1)))
            let done = open[index]
            var response: Int?
            if case .write(let new) = done.command { value = new } else { response = value }
            operations.append(
                History.Operation(
                    lane: done.lane, command: done.command, response: .some(response), begin: done.begin, end: moment))
            let isRead = random.next(through: 1) == 0
            open[index] = (done.lane, moment + 1, isRead ? .read : .write(Int(random.next(through: 999))))
            moment += 2
        }
        return History(operations)
    }
}
