/// A protocol derived from another. Each method returns a new protocol and leaves the old one as it is.
extension TransitionSystem {
    // MARK: Actions

    /// The protocol with another action in place of the one of the same name.
    ///
    /// - Throws: ``DerivationError`` when there is none of that name.
    public func replacing(_ action: Action) throws(DerivationError) -> TransitionSystem {
        var derived = self
        derived.actions[try position(ofAction: action.name)] = action
        return derived
    }

    /// The protocol with one more action. Its actor and fault class are listed with it.
    ///
    /// - Throws: ``DerivationError`` when there is one of that name.
    public func adding(_ action: Action) throws(DerivationError) -> TransitionSystem {
        if self.action(named: action.name) != nil { throw .exists(kind: "action", name: action.name, protocol: name) }
        var derived = self
        derived.actions.append(action)
        if !derived.actors.contains(action.actor) { derived.actors.append(action.actor) }
        if let fault = action.fault, !derived.faults.contains(fault) { derived.faults.append(fault) }
        return derived
    }

    /// The protocol without an action.
    ///
    /// - Throws: ``DerivationError`` when there is none of that name.
    public func removing(action name: String) throws(DerivationError) -> TransitionSystem {
        var derived = self
        derived.actions.remove(at: try position(ofAction: name))
        derived.extensions.removeAll { $0.action == name }
        return derived
    }

    /// The protocol with an action changed.
    ///
    /// - Throws: ``DerivationError`` when there is none of that name, or when the change throws one.
    public func editing(
        _ name: String, _ change: (inout Action) throws(DerivationError) -> Void
    ) throws(DerivationError) -> TransitionSystem {
        var derived = self
        try change(&derived.actions[try position(ofAction: name)])
        return derived
    }

    func position(ofAction wanted: String) throws(DerivationError) -> Int {
        if let position = actions.firstIndex(where: { $0.name == wanted }) { return position }
        throw unknown("action", wanted, actions.map(\.name))
    }

    func unknown(_ kind: String, _ wanted: String, _ known: [String]) -> DerivationError {
        .unknown(
            kind: kind, name: wanted, protocol: name, suggestion: Suggestion.candidates(for: wanted, in: known).first)
    }

    // MARK: Lines

    /// The protocol with one more guard line in an action. The parameters stand for the action's first ones, in order.
    ///
    /// ```swift
    /// try system.requiring(of: "submit", Parameter<Request>("r"), because: "nothing is in flight") { r in
    ///     inFlight[r] == 0
    /// }
    /// ```
    ///
    /// - Throws: ``DerivationError`` when there is no such action, or its parameters are of other sorts.
    public func requiring<each Value: Sorted>(
        of action: String, _ parameters: repeat Parameter<each Value>, because reason: String, file: String = #fileID,
        line: Int = #line, _ condition: (repeat Term<each Value>) -> Term<Bool>
    ) throws(DerivationError) -> TransitionSystem {
        let added = Line.require(
            condition(repeat (each parameters).term).expression, reason: reason, SourceLocation(file: file, line: line))
        var binders: [Binder] = []
        repeat binders.append((each parameters).binder)
        return try extending(action, with: [added], over: binders)
    }

    /// The protocol with more lines in an action. The parameters stand for the action's first ones, in order.
    ///
    /// - Throws: ``DerivationError`` when there is no such action, or its parameters are of other sorts.
    public func extending<each Value: Sorted>(
        _ action: String, _ parameters: repeat Parameter<each Value>,
        @ActionBuilder with body: (repeat Term<each Value>) -> [Line]
    ) throws(DerivationError) -> TransitionSystem {
        var binders: [Binder] = []
        repeat binders.append((each parameters).binder)
        return try extending(action, with: body(repeat (each parameters).term), over: binders)
    }

    private func extending(
        _ name: String, with lines: [Line], over binders: [Binder]
    ) throws(DerivationError) -> TransitionSystem {
        let declared = actions[try position(ofAction: name)].parameters
        guard binders.map(\.sort) == declared.prefix(binders.count).map(\.sort) else {
            throw .parameters(
                action: name, given: binders.map(\.sort.name), declared: declared.map { "\($0.name): \($0.sort.name)" })
        }
        let replacements = Dictionary(
            zip(binders, declared.map { Expression.bound($0) }), uniquingKeysWith: { first, _ in first })
        var derived = self
        derived.actions[try position(ofAction: name)].lines += lines.map { $0.substituting(replacements) }
        return derived
    }

    // MARK: Properties and declarations

    /// The protocol with one more property.
    ///
    /// - Throws: ``DerivationError`` when there is one of that id.
    public func adding(_ property: Property) throws(DerivationError) -> TransitionSystem {
        if self.property(property.id) != nil { throw .exists(kind: "property", name: property.id, protocol: name) }
        var derived = self
        derived.properties.append(property)
        return derived
    }

    /// The protocol without a property.
    ///
    /// - Throws: ``DerivationError`` when there is none of that id.
    public func removing(property id: String) throws(DerivationError) -> TransitionSystem {
        guard let position = properties.firstIndex(where: { $0.id == id }) else {
            throw unknown("property", id, properties.map(\.id))
        }
        var derived = self
        derived.properties.remove(at: position)
        return derived
    }

    /// The protocol with one more variable.
    ///
    /// - Throws: ``DerivationError`` when there is one of that name.
    public func adding(_ variable: some Declares) throws(DerivationError) -> TransitionSystem {
        let declaration = variable.declaration
        if self.variable(named: declaration.name) != nil {
            throw .exists(kind: "variable", name: declaration.name, protocol: name)
        }
        var derived = self
        derived.variables.append(declaration)
        return derived
    }

    /// The protocol with one more decision.
    ///
    /// - Throws: ``DerivationError`` when there is an axis of that name.
    public func adding<Value>(_ axis: Axis<Value>) throws(DerivationError) -> TransitionSystem {
        if self.axis(named: axis.setting.name) != nil {
            throw .exists(kind: "axis", name: axis.setting.name, protocol: name)
        }
        var derived = self
        derived.axes.append(axis.setting)
        return derived
    }
}
