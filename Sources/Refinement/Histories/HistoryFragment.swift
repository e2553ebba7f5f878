/// A part of what the users of a history saw: what is left out may have been otherwise.
///
/// Without the event that a call is made with, the call may come at any time, or never. So whatever explains more also
/// explains less: what no run explains is not explained together with anything else.
struct HistoryFragment: Sendable {
    /// One thing that somebody saw.
    struct Fact: Sendable, Hashable {
        /// The event's number in the history.
        let event: Int
        /// Of what a read has found, one sector of its bytes; nil for all other events.
        let sector: Int?
    }

    let history: ThreadHistory
    /// In the order in which they were seen.
    let facts: [Fact]
    /// Nothing was asked for that was asked for later.
    private let end: Int

    /// All of a history, or its first events.
    init(whole history: ThreadHistory, upTo end: Int? = nil) {
        self.history = history
        self.end = end ?? history.events.count
        facts = history.events.prefix(self.end).enumerated().flatMap { number, event -> [Fact] in
            guard case .found(let bytes) = event.kind else { return [Fact(event: number, sector: nil)] }
            return bytes.indices.map { Fact(event: number, sector: $0) }
        }
    }

    private init(_ whole: HistoryFragment, _ facts: [Fact]) {
        (history, end, self.facts) = (whole.history, whole.end, facts)
    }

    /// Those of the facts whose bits are set.
    func part(_ bits: UInt64) -> HistoryFragment {
        HistoryFragment(self, facts.enumerated().filter { bits >> UInt64($0.offset) & 1 == 1 }.map(\.element))
    }

    /// The events that there are facts of.
    var events: [ThreadHistory.Event] { numbers.map { history.events[$0] } }

    /// Calls that were made, and of which it is not said when.
    var unordered: Set<Int> {
        let made = history.events.prefix(end).filter { $0.kind == .begins }.map(\.call)
        return Set(made).subtracting(events.filter { $0.kind == .begins }.map(\.call))
    }

    private var numbers: [Int] { Set(facts.map(\.event)).sorted() }

    /// The facts, a line for each event, and before the first of a call what it asks for.
    var lines: [String] {
        var told: Set<Int> = []
        let sectors = Dictionary(grouping: facts, by: \.event).mapValues { Set($0.compactMap(\.sector)) }
        return numbers.flatMap { number -> [String] in
            let event = history.events[number]
            let isNew = told.insert(event.call).inserted
            let line = history.line(event, sectors: sectors[number])
            guard isNew, event.kind != .begins else { return [line] }
            let begins = ThreadHistory.Event(call: event.call, thread: event.thread, kind: .begins)
            return [history.line(begins) + ", no matter when", line]
        }
    }
}

extension HistoryExplainer {
    /// The fewest facts of the first events of a history that no run explains.
    ///
    /// Of each set of facts that a run explains, at least one of those it lacks is needed. The fewest facts that hold
    /// one of each such lack are tried; when a run explains them, all that it can explain besides is added, and what is
    /// lacking then has to be met, too (Ignatiev et al., Smallest MUS Extraction with Minimal Hitting Set Dualization,
    /// CP 2015).
    ///
    /// - Returns: nil when a search was given up.
    func shortestUnexplained(_ history: ThreadHistory, upTo end: Int) -> HistoryFragment? {
        let whole = HistoryFragment(whole: history, upTo: end)
        guard whole.facts.count <= 64 else { return nil }
        let all = whole.facts.indices
        var lacks: [UInt64] = []
        while true {
            var kept = Self.smallestHittingSet(lacks)
            switch explanation(of: whole.part(kept)) {
            case .unexplained: return whole.part(kept)
            case .undecided: return nil
            case .explained: break
            }
            for fact in all where kept >> UInt64(fact) & 1 == 0 {
                let more = kept | 1 << UInt64(fact)
                if case .explained = explanation(of: whole.part(more)) { kept = more }
            }
            let lack = all.reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1) } & ~kept
            // The facts together are not explained, unless the search for one has found less than before.
            guard lack != 0 else { return nil }
            lacks.append(lack)
        }
    }

    /// The fewest bits of which each set has one.
    static func smallestHittingSet(_ sets: [UInt64]) -> UInt64 {
        func found(_ chosen: UInt64, more: Int) -> UInt64? {
            guard var missed = sets.first(where: { $0 & chosen == 0 }) else { return chosen }
            guard more > 0 else { return nil }
            while missed != 0 {
                let bit = missed & (~missed + 1)
                missed &= ~bit
                if let all = found(chosen | bit, more: more - 1) { return all }
            }
            return nil
        }
        return (0...sets.count).lazy.compactMap { found(0, more: $0) }.first!
    }
}
