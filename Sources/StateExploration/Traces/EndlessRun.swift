public import TransitionSystems

/// A run that repeats its end for ever, or stays for ever where it ends.
public struct EndlessRun: Sendable {
    /// What a progress claim promises and never keeps.
    public struct Debt: Sendable, Equatable {
        /// To whom it is owed; `nil` where the claim is made of no element in particular.
        public let element: Int?
        /// The first state from which on it is owed.
        public let since: Int
    }

    private let trace: Trace
    private let loop: Int
    private let model: GroundModel
    private let interpreter: Interpreter

    /// A run with a loop; `nil` for one that ends.
    public init?(_ trace: Trace, of model: GroundModel) {
        guard let loop = trace.loop else { return nil }
        self.trace = trace
        self.loop = loop
        self.model = model
        interpreter = Interpreter(model)
    }

    /// Steps to which the run is not fair: under weak fairness they can always be taken in the loop and never are, under
    /// strong fairness they can be somewhere and never are. `nil` for a fair run.
    public var unfair: FairSteps? {
        let states = trace.states[loop...]
        let taken = Set(trace.steps[loop...].map(\.action))
        return model.fairSteps.first { owner in
            guard taken.isDisjoint(with: owner.steps) else { return false }
            let isPossible = states.map { state in
                owner.steps.contains { interpreter.obstacle(to: model.actions[$0], in: state) == nil }
            }
            return owner.fairness == .strong ? isPossible.contains(true) : !isPossible.contains(false)
        }
    }

    /// What the run owes for ever of a progress claim, for the first element that it owes something; `nil` if it keeps all.
    public func debt(of claim: GroundProgress) -> Debt? {
        let states = trace.states
        for obligation in claim.obligations {
            let kept = states.lastIndex { interpreter.holds(obligation.effect, in: $0) }
            guard kept.map({ $0 < loop }) ?? true else { continue }
            let rest = states.indices.dropFirst((kept ?? -1) + 1)
            guard let since = rest.first(where: { interpreter.holds(obligation.cause, in: states[$0]) }) else { continue }
            return Debt(element: obligation.element, since: since)
        }
        return nil
    }
}
