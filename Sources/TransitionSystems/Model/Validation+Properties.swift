extension Validation {
    /// A property names listed parts, applies by settings alone, and its formulas are well formed.
    mutating func check(_ property: Property) {
        for part in property.parts { check(part, of: "property '\(property.id)'", at: property.location) }
        if let applies = property.applies {
            var context = ExpressionContext(location: property.location)
            context.readsState = false
            check(applies.condition, is: .bool, in: context)
        }
        var context = ExpressionContext(location: property.location)
        switch property.kind {
        case .step: context.next = .allowed
        case .access(let variables, let binder, _):
            for variable in variables { checkDeclared(variable, in: context) }
            context.bound.insert(binder)
        case .leadsTo(let binder, _, _): if let binder { context.bound.insert(binder) }
        case .invariant, .sometimes: break
        }
        for formula in property.formulas { check(formula, is: .bool, in: context) }
    }

    /// The constraints on initial states and the condition of being finished are well formed.
    mutating func checkFormulas() {
        for formula in system.initially + [system.finished] {
            check(formula, is: .bool, in: ExpressionContext(location: system.location))
        }
    }
}
