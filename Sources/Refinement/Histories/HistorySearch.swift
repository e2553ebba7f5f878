public import DirectIOEngine
import PropertyTesting
public import StateExploration

/// Histories of threads, one after another, each explained by the model.
public struct HistorySearch {
    /// What was done so far.
    public struct Counts: Sendable {
        /// Histories.
        public internal(set) var histories = 0
        /// What users saw, in all.
        public internal(set) var events = 0
        /// Histories in which calls of two threads met.
        public internal(set) var overlapping = 0
        /// Those in which more has failed than the model lets fail in a run: nobody looks for an explanation.
        public internal(set) var beyond = 0
        /// Those in which the kernel would have warned, which no user sees.
        public internal(set) var warned = 0
        /// Searches that were given up.
        public internal(set) var undecided = 0
    }

    /// A history that no run of the model explains.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// The calls and what was seen, up to what cannot be.
        public let lines: [String]
        /// The least of that which no run explains; nil when somebody hangs, or when it was not found out.
        public let fragment: [String]?

        init(lines: [String], fragment: [String]? = nil) { (self.lines, self.fragment) = (lines, fragment) }

        /// All lines.
        public var description: String {
            let least = fragment.map { ["", Self.heading] + $0 }
            return (lines + (least ?? [])).joined(separator: "\n")
        }

        /// What the fragment is.
        public static let heading = "the least that none explains, whatever else was seen of the calls made by then:"
    }

    /// What is held together.
    public let instance: AgreementInstance
    /// What was done so far.
    public private(set) var counts = Counts()
    private let threads: Int
    private let faults: FaultRates
    private let fallocateFaults: FaultRates
    private let explainer: HistoryExplainer
    private var random: SeededGenerator

    /// - Parameters:
    ///   - threads: how many ask at the same time.
    ///   - faults: how often what fails, in about every second history.
    ///   - seed: determines who asks for what; in what order threads go on is the machine's affair.
    ///   - cancellation: ends the search for an explanation.
    public init(
        _ instance: AgreementInstance, threads: Int, faults: FaultRates = [:], seed: UInt64,
        cancellation: CancellationToken? = nil
    ) {
        (self.instance, self.threads) = (instance, threads)
        // What the model cannot let fail at the scope does not fail: a site only where it may in each step that has it.
        let impossible = Set(FaultSite.allCases).filter { site in
            StepLabel.allCases.contains { label in
                label.faults.values.contains { $0.contains(site) } && !instance.sites[label.number].contains(site)
            }
        }
        func possible(_ sites: Set<FaultSite>) -> FaultRates {
            sites.subtracting(impossible).reduce(into: FaultRates()) { $0[$1] = faults[$1] }
        }
        self.faults = possible(instance.sites.reduce(into: []) { $0.formUnion($1) })
        fallocateFaults = possible(instance.sites[StepLabel.fallocateMap.number])
        explainer = HistoryExplainer(instance, cancellation: cancellation)
        random = SeededGenerator(seed: seed)
    }

    /// Makes one history and explains it.
    ///
    /// - Throws: ``Failure`` when nothing explains it.
    public mutating func next() throws(Failure) {
        let (calls, order) = plan()
        let start = Int(random.next(through: UInt64(instance.initialStates.count - 1)))
        let extents = InitialBlocks(instance.initialStates[start], instance)
            .extents(from: instance.engine.firstBlock)
        let isFaulty = random.next(through: 1) == 1
        let history = HistoryRecorder(
            instance.engine, calls, order, isFaulty ? faults : [:], inFallocate: isFaulty ? fallocateFaults : [:],
            seed: random.next()
        ).record(extents, start: start)
        counts.histories += 1
        counts.events += history.events.count
        if isOverlapping(history) { counts.overlapping += 1 }
        let sites = Set(history.failures).map(\.rawValue).sorted().joined(separator: ", ")
        let words =
            InitialBlocks(instance.initialStates[start], instance).words + "; "
            + (sites.isEmpty ? "nothing fails" : "what fails: \(sites)")
        if let hang = history.hang {
            throw Failure(lines: [words] + history.lines(.max) + ["", "nothing is told any more: \(hang)"])
        }
        if !history.warnings.isEmpty { counts.warned += 1 }
        guard history.failures.count <= instance.mostFailures else {
            counts.beyond += 1
            return
        }
        switch explainer.explanation(of: history) {
        case .explained: break
        case .undecided: counts.undecided += 1
        case .unexplained(let event):
            let least = explainer.shortestUnexplained(history, upTo: event + 1)
            throw Failure(
                lines: [words] + history.lines(event + 1) + ["", "no run of the model explains the last of these"]
                    + (least == nil ? ["the least of that was not found: the search for it was given up"] : []),
                fragment: least.map { [words] + $0.lines })
        }
    }

    /// Whether somebody asks for something while somebody else waits.
    private func isOverlapping(_ history: ThreadHistory) -> Bool {
        var open: Set<Int> = []
        for event in history.events {
            switch event.kind {
            case .begins:
                if open.contains(where: { $0 != event.thread }) { return true }
                open.insert(event.thread)
            case .returns, .found: open.remove(event.thread)
            case .reported:
                // The call of an async write has returned by itself.
                if case .write(_, isSync: false) = history.calls[event.call].kind { break }
                open.remove(event.thread)
            }
        }
        return false
    }

    /// Calls, and which of them each thread makes: each of the model's requests at most once.
    private mutating func plan() -> (calls: [HistoryCall], order: [[Int]]) {
        var calls: [HistoryCall] = []
        var order: [[Int]] = Array(repeating: [], count: threads)
        func blocks() -> Range<Int> {
            let first = Int(random.next(through: UInt64(instance.cells.blocks - 1)))
            let count = 1 + Int(random.next(through: UInt64(instance.cells.blocks - first - 1)))
            return first..<first + count
        }
        var kinds: [HistoryCall.Kind] = (0..<instance.cells.requests).map { r in
            .write(r, isSync: random.next(through: 2) == 0)
        }
        if !instance.cells.fallocate.places.isEmpty, instance.hasFallocate { kinds.append(.fallocate) }
        for _ in 0...random.next(through: 3) {
            kinds.insert(.read, at: Int(random.next(through: UInt64(kinds.count))))
        }
        for kind in kinds {
            calls.append(HistoryCall(kind: kind, blocks: blocks()))
            order[Int(random.next(through: UInt64(threads - 1)))].append(calls.count - 1)
        }
        return (calls, order)
    }
}
