import TransitionSystems
import Z3Solver

/// Formulas of a model of any size over a fixed number of elements, as propositional formulas.
///
/// What fails with few elements fails at any size, and most of what fails does so with very few: so candidates are
/// sorted out here, where a question costs a millisecond, before the rest is proved with quantifiers. Nothing is
/// believed because it holds here.
struct FiniteEncoding {
    let model: AnySizeModel
    let sizes: [Sort: Int]
    let builder: TermBuilder

    /// An element, or one of several of which a formula says which it is.
    enum Element {
        case known(Int)
        case open([Formula])
    }

    typealias Environment = [Binder: Element]

    /// The values of all cells at one moment: for a truth value whether it holds, else when each value is taken.
    final class Frame {
        var truths: [VariableDeclaration: [Formula]] = [:]
        var values: [VariableDeclaration: [[Formula]]] = [:]
    }

    init(_ model: AnySizeModel, sizes: [Sort: Int], in context: Z3Context) {
        self.model = model
        self.sizes = sizes
        builder = TermBuilder(context: context)
    }

    // MARK: States

    /// A state of which nothing is known, and what says that its cells hold values.
    ///
    /// - Parameter mark: Tells the state from others.
    func freeFrame(named mark: String = "") throws(Z3Error) -> (frame: Frame, constraints: [Formula]) {
        let frame = Frame()
        var constraints: [Formula] = []
        for variable in model.variables + model.rigid {
            if variable.value == .bool {
                var truths: [Formula] = []
                for position in 0..<cellCount(variable) {
                    truths.append(.term(try builder.context.constant("\(variable.name)\(mark)#\(position)", .bool)))
                }
                frame.truths[variable] = truths
                continue
            }
            var cells: [[Formula]] = []
            for position in 0..<cellCount(variable) {
                let name = "\(variable.name)\(mark)#\(position)"
                let (values, isValue) = try freeValue(name, variable.finiteValues!.count)
                cells.append(values)
                constraints.append(isValue)
            }
            frame.values[variable] = cells
        }
        return (frame, constraints)
    }

    /// For each of so many values a formula that says that it is taken, and one that says that one of them is.
    func freeValue(_ name: String, _ count: Int) throws(Z3Error) -> ([Formula], isValue: Formula) {
        let width = count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
        var bits: [Formula] = []
        for bit in 0..<width { bits.append(.term(try builder.context.constant("\(name).\(bit)", .bool))) }
        func isCode(_ code: Int) throws(Z3Error) -> Formula {
            var parts: [Formula] = []
            for (position, bit) in bits.enumerated() {
                parts.append(code >> position & 1 == 1 ? bit : try builder.not(bit))
            }
            return try builder.and(parts)
        }
        var values: [Formula] = []
        for code in 0..<count { values.append(try isCode(code)) }
        var unused: [Formula] = []
        for code in count..<(1 << width) { unused.append(try builder.not(isCode(code))) }
        return (values, try builder.and(unused))
    }

    /// The state after a step.
    func frame(after step: AnySizeAction, from frame: Frame, _ environment: Environment) throws(Z3Error) -> Frame {
        let after = AfterStep(step, counters: model.counters)
        let next = Frame()
        next.truths = frame.truths
        next.values = frame.values
        var written = step.written
        for (counter, rule) in model.counters where !rule.isTrusted && written.contains(counter) {
            written.insert(CountingRule.zeroFlag(of: counter))
        }
        for variable in model.variables where written.contains(variable) {
            let binders = variable.indices.map { Binder("x", sort: $0) }
            let cell = Expression.read(variable, binders.map { .bound($0) })
            let values = variable.finiteValues
            let formulas =
                values.map { $0.map { after.after(.equal(cell, .literal($0, variable.value))) } } ?? [after.after(cell)]
            var truths: [Formula] = []
            var cells: [[Formula]] = []
            for tuple in tuples(variable.indices) {
                var inner = environment
                for (binder, element) in zip(binders, tuple) { inner[binder] = .known(element) }
                var found: [Formula] = []
                for formula in formulas { found.append(try self.formula(formula, at: frame, inner)) }
                if values == nil { truths.append(found[0]) } else { cells.append(found) }
            }
            if values == nil { next.truths[variable] = truths } else { next.values[variable] = cells }
        }
        return next
    }

    /// Elements for a step's parameters: of interchangeable ones the first, of a line any.
    func environment(of step: AnySizeAction) throws(Z3Error) -> (Environment, constraints: [Formula]) {
        var environment: Environment = [:]
        var constraints: [Formula] = []
        var used: Set<Sort> = []
        for (position, parameter) in step.parameters.enumerated() {
            if parameter.sort.isSymmetric, used.insert(parameter.sort).inserted {
                environment[parameter] = .known(0)
                continue
            }
            let (choices, isChoice) = try freeValue("parameter#\(position)", sizes[parameter.sort]!)
            environment[parameter] = .open(choices)
            constraints.append(isChoice)
        }
        return (environment, constraints)
    }

    // MARK: Formulas

    func formula(
        _ expression: Expression, at frame: Frame, _ environment: Environment
    ) throws(Z3Error) -> Formula {
        switch expression {
        case .located(let inner, _): return try formula(inner, at: frame, environment)
        case .literal(let value, _): return .known(value != 0)
        case .read(let variable, let indices):
            return try select(indices, environment, variable) { frame.truths[variable]![$0] }
        case .equal(.read(let variable, let indices), .literal(let value, let sort)) where sort != .bool:
            let place = value - (variable.range?.lowerBound ?? 0)
            return try select(indices, environment, variable) { frame.values[variable]![$0][place] }
        case .not(let a): return try builder.not(formula(a, at: frame, environment))
        case .and(let parts): return try builder.and(formulas(parts, frame, environment))
        case .or(let parts): return try builder.or(formulas(parts, frame, environment))
        case .implies(let a, let b):
            return try builder.implies(formula(a, at: frame, environment), formula(b, at: frame, environment))
        case .equal(let a, let b) where a.sort == .bool:
            return try builder.iff(formula(a, at: frame, environment), formula(b, at: frame, environment))
        case .equal(let a, let b): return try compare(a, b, environment, ==)
        case .less(let a, let b): return try compare(a, b, environment, <)
        case .lessOrEqual(let a, let b): return try compare(a, b, environment, <=)
        case .follows(let a, let b): return try compare(a, b, environment) { $0 + 1 == $1 }
        case .ifThenElse(let a, let b, let c):
            return try builder.choose(
                formula(a, at: frame, environment), formula(b, at: frame, environment),
                formula(c, at: frame, environment))
        case .forAll(let binder, let body): return try builder.and(instances(binder, body, frame, environment))
        case .exists(let binder, let body): return try builder.or(instances(binder, body, frame, environment))
        default: preconditionFailure("a formula in normal form says nothing like '\(expression)'")
        }
    }

    private func formulas(
        _ parts: [Expression], _ frame: Frame, _ environment: Environment
    ) throws(Z3Error) -> [Formula] {
        var found: [Formula] = []
        for part in parts { found.append(try formula(part, at: frame, environment)) }
        return found
    }

    private func instances(
        _ binder: Binder, _ body: Expression, _ frame: Frame, _ environment: Environment
    ) throws(Z3Error) -> [Formula] {
        var found: [Formula] = []
        var inner = environment
        for element in 0..<sizes[binder.sort]! {
            inner[binder] = .known(element)
            found.append(try formula(body, at: frame, inner))
        }
        return found
    }

    private func element(_ expression: Expression, _ environment: Environment) -> Element {
        guard case .bound(let binder) = expression.unlocated, let element = environment[binder] else {
            preconditionFailure("only binders in scope name elements, not '\(expression)'")
        }
        return element
    }

    /// For each element that an expression can stand for, when it does.
    private func choices(_ element: Element) -> [(Int, Formula)] {
        switch element {
        case .known(let known): [(known, .known(true))]
        case .open(let choices): choices.enumerated().map { ($0.offset, $0.element) }
        }
    }

    private func compare(
        _ a: Expression, _ b: Expression, _ environment: Environment, _ holds: (Int, Int) -> Bool
    ) throws(Z3Error) -> Formula {
        var found: [Formula] = []
        for (x, isX) in choices(element(a, environment)) {
            for (y, isY) in choices(element(b, environment)) where holds(x, y) {
                found.append(try builder.and([isX, isY]))
            }
        }
        return try builder.or(found)
    }

    private func select(
        _ indices: [Expression], _ environment: Environment, _ variable: VariableDeclaration, _ cell: (Int) -> Formula
    ) throws(Z3Error) -> Formula {
        var places: [(Int, [Formula])] = [(0, [])]
        for (index, sort) in zip(indices, variable.indices) {
            let choices = choices(element(index, environment))
            places = places.flatMap { place in
                choices.map { (place.0 * sizes[sort]! + $0.0, $0.1 == .known(true) ? place.1 : place.1 + [$0.1]) }
            }
        }
        if places.count == 1, places[0].1.isEmpty { return cell(places[0].0) }
        var found: [Formula] = []
        for (place, conditions) in places { found.append(try builder.and(conditions + [cell(place)])) }
        return try builder.or(found)
    }

    private func cellCount(_ variable: VariableDeclaration) -> Int {
        variable.indices.reduce(1) { $0 * sizes[$1]! }
    }

    private func tuples(_ sorts: [Sort]) -> [[Int]] {
        sorts.reduce([[]]) { tuples, sort in tuples.flatMap { tuple in (0..<sizes[sort]!).map { tuple + [$0] } } }
    }
}
