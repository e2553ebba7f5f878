/// A progress claim over the cells of a finite state.
public struct GroundProgress: Sendable {
    /// What is claimed of one element, or of the state as a whole.
    public struct Obligation: Sendable, Hashable {
        /// The element; `nil` where the claim is made of no element in particular.
        public let element: Int?
        /// Where it holds, something is owed.
        public let cause: NodeID
        /// What is owed: it holds then or later.
        public let effect: NodeID
    }

    /// The property's id.
    public let id: String
    /// What is claimed, for each element apart.
    public let obligations: [Obligation]

    /// A property that asks for progress; `nil` for another one.
    init?(_ property: Property, _ grounding: inout Grounding) throws(GroundingError) {
        guard case .leadsTo(let binder, let cause, let effect) = property.kind else { return nil }
        var obligations: [Obligation] = []
        let elements: [Int?] = if let binder { Array(0..<(try grounding.size(of: binder.sort))) } else { [nil] }
        for element in elements {
            var environment: Grounding.Environment = [:]
            if let binder, let element { environment[binder] = element }
            obligations.append(
                Obligation(
                    element: element, cause: try grounding.ground(cause, environment),
                    effect: try grounding.ground(effect, environment)))
        }
        id = property.id
        self.obligations = obligations
    }

    /// Whether the settings alone fulfil the claim: whatever could be owed never is, or always holds.
    public func isTrivial(in arena: GroundArena) -> Bool {
        obligations.allSatisfy { $0.cause == arena.falsehood || $0.effect == arena.truth || $0.cause == $0.effect }
    }
}
