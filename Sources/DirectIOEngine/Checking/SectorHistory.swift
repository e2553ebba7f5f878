/// What may stand in one sector of a file: what was written to it, and when.
struct SectorHistory {
    /// Something that changes the sector.
    struct Event {
        let request: RequestID
        let stamp: Stamp
        let began: Int
        /// It is in the page cache, and can be lost on the way from there.
        var isCached = false
        var ended = Int.max
        /// It was reported, and said that all went well: what was there before is gone.
        var isCertain = false
        /// It can be lost to another operation that went on at the same time: nobody may rely on it.
        var isMixed = false
        /// A moment from which on it survives a power cut.
        var durable = Int.max
    }

    private(set) var events: [Event]

    init() { events = [Event(request: RequestID(0), stamp: .zero, began: -1, ended: 0, isCertain: true, durable: 0)] }

    mutating func begin(_ request: RequestID, _ stamp: Stamp, at moment: Int, isCached: Bool = false) {
        events.append(Event(request: request, stamp: stamp, began: moment, isCached: isCached))
    }

    /// - Parameter isCertain: whether it went well; otherwise it may have happened, in part, or not.
    mutating func end(_ request: RequestID, at moment: Int, isCertain: Bool) {
        for index in events.indices where events[index].request == request && events[index].ended == .max {
            events[index].ended = moment
            events[index].isCertain = isCertain && !events[index].isMixed
        }
    }

    /// A request that goes on can be lost to another one.
    mutating func mix(_ request: RequestID) {
        for index in events.indices where events[index].request == request { events[index].isMixed = true }
    }

    /// What was written is there, or lost: nobody knows.
    mutating func doubtAll() {
        for index in events.indices where events[index].began >= 0 {
            events[index].isCertain = false
            events[index].isMixed = true
        }
    }

    /// What has ended before a sync began survives.
    mutating func makeDurable(before began: Int, at moment: Int) {
        for index in events.indices where events[index].isCertain && events[index].ended < began {
            events[index].durable = min(events[index].durable, moment)
        }
    }

    /// Forgets what no read that begins from now on can see.
    mutating func forget(before moment: Int) {
        guard events.count > 2 else { return }
        events = events.filter { !isOver($0, before: moment) { !$0.isCached } }
    }

    /// Whether something certain came after an event as a whole, and before a moment.
    private func isOver(_ event: Event, before moment: Int, _ counts: (Event) -> Bool = { _ in true }) -> Bool {
        events.contains { $0.isCertain && $0.began > event.ended && $0.ended < moment && counts($0) }
    }

    /// The writes that go on.
    var pending: Set<RequestID> { Set(events.filter { $0.ended == .max && $0.stamp != .zero }.map(\.request)) }

    /// Whether a read that lasted from one moment to another may find a stamp.
    func mayHold(_ stamp: Stamp, from began: Int, to ended: Int) -> Bool {
        events.contains { $0.stamp == stamp && $0.began < ended && !isOver($0, before: began) }
    }

    /// Whether the sector may hold a stamp after a power cut at a moment.
    func mayHoldAfterCut(_ stamp: Stamp, at moment: Int) -> Bool {
        events.contains {
            $0.stamp == stamp && $0.began <= moment && !isOver($0, before: .max) { $0.durable <= moment }
        }
    }
}
