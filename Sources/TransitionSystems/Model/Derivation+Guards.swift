extension TransitionSystem {
    /// The protocol with one guard line fewer in an action: the only one whose reason contains the words.
    ///
    /// - Throws: ``DerivationError`` when there is no such action, and when no guard line or more than one fits.
    public func droppingGuard(
        containing words: String, of action: String
    ) throws(DerivationError) -> TransitionSystem {
        try droppingGuard(of: action, described: "whose reason contains '\(words)'") { $0.reason.contains(words) }
    }

    /// The protocol with one guard line fewer in an action: the one written at a place.
    ///
    /// - Throws: ``DerivationError`` when there is no such action, and when no guard line or more than one fits.
    public func droppingGuard(
        at location: SourceLocation, of action: String
    ) throws(DerivationError) -> TransitionSystem {
        try droppingGuard(of: action, described: "at \(location)") { $0.location == location }
    }

    private func droppingGuard(
        of name: String, described description: String,
        where fits: ((reason: String, location: SourceLocation)) -> Bool
    ) throws(DerivationError) -> TransitionSystem {
        let position = try position(ofAction: name)
        var fitting: [String] = []
        func keep(_ lines: [Line]) -> [Line] {
            lines.compactMap { line in
                switch line {
                case .require(_, let reason, let place):
                    guard fits((reason, place)) else { return line }
                    fitting.append(reason)
                    return nil
                case .update: return line
                case .when(let condition, let then, let otherwise, let place):
                    return .when(condition, then: keep(then), otherwise: keep(otherwise), place)
                case .forEach(let binder, let body, let place): return .forEach(binder, keep(body), place)
                }
            }
        }
        var derived = self
        derived.actions[position].lines = keep(actions[position].lines)
        if fitting.isEmpty {
            throw .noGuard(action: name, description: description, reasons: actions[position].guardReasons)
        }
        if fitting.count > 1 { throw .severalGuards(action: name, description: description, reasons: fitting) }
        return derived
    }
}

extension Action {
    /// All guard lines, in order: why the step needs each, and where it is written.
    public var guards: [(reason: String, location: SourceLocation)] {
        var guards: [(reason: String, location: SourceLocation)] = []
        for line in lines {
            line.visit { if case .require(_, let reason, let place) = $0 { guards.append((reason, place)) } }
        }
        return guards
    }

    /// The reasons of all guard lines, in order.
    public var guardReasons: [String] { guards.map(\.reason) }
}
