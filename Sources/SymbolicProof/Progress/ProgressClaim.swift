public import TransitionSystems

/// What a proof of any size shows of the end of a run.
public struct ProgressClaim: Sendable {
    /// The property's id.
    public let property: String
    /// What holds where nobody must take a step, in normal form.
    let end: Expression
    private let owed: (element: Binder?, owed: Expression, paid: Expression)?

    /// A claim that one thing leads to another; `nil` for a property that claims no such thing.
    ///
    /// - Throws: ``AnySizeError``.
    public init?(_ property: Property, in model: AnySizeModel) throws(AnySizeError) {
        guard case .leadsTo(let element, let first, let second) = property.kind else { return nil }
        let (cause, effect) = (try model.formula(first), try model.formula(second))
        self.property = property.id
        end = Self.forEach(element, Sentence.implies(cause, effect))
        owed = (element, Sentence.and([cause, Sentence.not(effect)]), Sentence.or([cause, effect]))
    }

    /// The id of the claim that every run ends.
    public static let termination = "every-run-ends"

    /// The claim that every run ends, of which nothing is asked but that the ranking descends.
    public static let everyRunEnds = ProgressClaim()

    private init() {
        property = Self.termination
        end = .true
        owed = nil
    }

    /// The claim that nobody is left waiting: where no step must be taken, everything is finished.
    ///
    /// - Throws: ``AnySizeError``.
    public init(_ id: String, finished: Expression, in model: AnySizeModel) throws(AnySizeError) {
        property = id
        end = try model.formula(finished)
        owed = nil
    }

    /// That what is owed before a step is owed or paid after it: so it is not forgotten before a run ends.
    func persists(_ after: AfterStep) -> Expression {
        guard let owed else { return .true }
        let later = after.after(owed.paid)
        return later == owed.paid ? .true : Self.forEach(owed.element, Sentence.implies(owed.owed, later))
    }

    private static func forEach(_ element: Binder?, _ body: Expression) -> Expression {
        element.map { Sentence.forAll($0, body) } ?? body
    }
}
