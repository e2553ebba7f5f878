/// Makes failing choices as simple as its passes can: until none of them improves anything.
///
/// It runs nothing itself. `next()` gives choices to try; `learn` says what they led to.
struct Shrinker {
    /// The simplest choices known to fail.
    private(set) var best: ChoiceRecord
    /// How many proposals were tried.
    private(set) var attempts = 0
    /// How many of them were simpler and failed.
    private(set) var improvements = 0
    /// Whether it stopped because of its limit, not because nothing improves.
    private(set) var isCutShort = false

    private let limit: Int
    private let allPasses: [any ShrinkPass]
    private var passes: [any ShrinkPass]
    private var current = 0
    private var improvedInRound = false
    private var proposed: [UInt64] = []
    private var tried: Set<[UInt64]> = []

    /// - Parameter own: passes of the property's own, which come when what is not needed has been left out once.
    init(_ best: ChoiceRecord, limit: Int, own: [any ShrinkPass] = []) {
        self.best = best
        self.limit = limit
        allPasses =
            [DeleteSpans()] + own + [
                PromoteSpans(), ZeroSpans(), LowerEach(), DeleteChoices(), DeletePairs(), LowerTogether(), SortSpans(),
                LowerAndDelete(), Redistribute(),
            ]
        passes = allPasses
    }

    /// Gives no more choices to try.
    mutating func cutShort() {
        if current < passes.count { isCutShort = true }
        current = passes.count
    }

    /// Choices to try: simpler than the best, and none that were tried before.
    mutating func next() -> [UInt64]? {
        while current < passes.count {
            guard attempts < limit else {
                isCutShort = true
                return nil
            }
            guard let values = passes[current].propose(best) else {
                finishPass()
                continue
            }
            guard ChoiceRecord.isSimpler(values, than: best.values), tried.insert(values).inserted else {
                passes[current].learn(accepted: false)
                continue
            }
            attempts += 1
            proposed = values
            return values
        }
        return nil
    }

    /// What the choices last given led to.
    ///
    /// - Parameter failing: what the run chose in the end, when it failed in the same way; otherwise nil.
    mutating func learn(failing: ChoiceRecord?) {
        guard let failing, ChoiceRecord.isSimpler(failing.values, than: best.values) else {
            return passes[current].learn(accepted: false)
        }
        best = failing
        improvements += 1
        improvedInRound = true
        passes[current].learn(accepted: true)
    }

    private mutating func finishPass() {
        passes[current] = allPasses[current]
        current += 1
        if current == passes.count, improvedInRound { (current, improvedInRound) = (0, false) }
    }
}
