public import TransitionSystems

/// What a counter counts: `counter = |set| + … + [flag] + …`.
///
/// A proof of any size has no cardinalities. It uses instead that the counter is 0 exactly when all the sets are empty
/// and all the flags false, which follows when every step changes counter and sets alike: each set by one element at
/// most, the counter by the sum. That is one obligation an action. Where an obligation fails, nothing is assumed of the
/// counter (``isTrusted`` is false), and its values are as good as arbitrary.
public struct CountingRule: Sendable {
    /// The invariant that says what is counted.
    public let property: String
    /// The variable that counts.
    public let counter: VariableDeclaration
    /// The elements counted: the condition says which, of the binder.
    var sets: [(element: Binder, condition: Expression)]
    /// Truth values that count as one.
    var flags: [Expression]
    /// Whether the obligations hold, so that the rule may be used.
    var isTrusted = true

    /// That the counter is 0.
    var isZero: Expression {
        guard isTrusted else { return .read(Self.zeroFlag(of: counter), []) }
        return Sentence.and(
            sets.map { .forAll($0.element, Sentence.not($0.condition)) } + flags.map(Sentence.not))
    }

    /// Stands for `counter = 0` where nothing is known of the counter: any step may give it any value.
    static func zeroFlag(of counter: VariableDeclaration) -> VariableDeclaration {
        VariableDeclaration(
            name: "\(counter.name)=0", indices: [], value: .bool, range: nil, initial: .any, role: .state,
            part: counter.part, summary: "\(counter.name) is 0", location: counter.location)
    }

    /// The counter that an expression reads, and whether it is its value after the step.
    static func counter(
        _ expression: Expression, in counters: [VariableDeclaration: CountingRule]
    ) -> (rule: CountingRule, isAfter: Bool)? {
        switch expression.unlocated {
        case .read(let variable, []): counters[variable].map { ($0, false) }
        case .next(let inner): counter(inner, in: counters).map { ($0.rule, true) }
        default: nil
        }
    }

    /// The rule that an invariant of the form `counter = count … + count …` states; `nil` for any other formula.
    init?(property: String, _ formula: Expression, folding: Folding) {
        guard case .equal(let left, let right) = formula.unlocatedThroughout,
            case .read(let counter, []) = left, counter.value == .integer
        else { return nil }
        self.property = property
        self.counter = counter
        var sets: [(Binder, Expression)] = []
        var flags: [Expression] = []
        func collect(_ term: Expression) -> Bool {
            switch term {
            case .count(let binder, let condition):
                let folded = folding.fold(condition)
                if folded != .false { sets.append((binder, folded)) }
                return true
            case .add(let a, let b): return collect(a) && collect(b)
            case .ifThenElse(let condition, .literal(1, _), .literal(0, _)):
                let folded = folding.fold(condition)
                if folded != .false { flags.append(folded) }
                return true
            case .literal(0, _): return true
            default: return false
            }
        }
        guard collect(right) else { return nil }
        self.sets = sets
        self.flags = flags
    }
}
