import TransitionSystems
import Z3Solver

/// A model with so many elements of each sort: one state, a step from it, and the state after, as propositional
/// formulas of one solver that is asked again and again.
///
/// What a diagram says is a list of literals of either state, so that a question costs no more than assumptions, and
/// the solver's cores are parts of the diagram.
final class Arena {
    /// Which of the two states.
    enum Moment { case now, next }

    let vocabulary: Vocabulary
    let model: AnySizeModel
    /// How many elements each sort of the vocabulary has.
    let sizes: [Int]
    let context = Z3Context()
    let encoding: FiniteEncoding
    private let solver: Z3Solver
    /// How long questions may take.
    var clock: Clock
    /// For each word, code and cell the literal that says so, and the one that denies it.
    private var now: [[[Literal]]] = []
    private var next: [[[Literal]]] = []
    private let frame: FiniteEncoding.Frame
    private let after: FiniteEncoding.Frame
    /// That the state is an initial one.
    let initially: Z3Term
    /// That a step is taken, and leaves no number's range.
    let isStep: Z3Term
    /// That a step is taken.
    private let isAttempt: Z3Term
    private(set) var choices: [StepChoice] = []

    private struct Literal {
        let yes: Z3Term
        let no: Z3Term
    }

    /// One kind of step: when it is the one taken, and what its parameters stand for.
    struct StepChoice {
        let step: AnySizeAction
        let isTaken: Formula
        let environment: FiniteEncoding.Environment
    }

    init(_ model: AnySizeModel, _ vocabulary: Vocabulary, sizes: [Int], clock: Clock) throws {
        self.model = model
        self.vocabulary = vocabulary
        self.sizes = sizes
        self.clock = clock
        encoding = FiniteEncoding(
            model, sizes: Dictionary(uniqueKeysWithValues: zip(vocabulary.sorts, sizes)), in: context)
        solver = try Z3Solver(context, .logic("QF_FD"))
        initially = try context.constant("initially", .bool)
        isStep = try context.constant("a step", .bool)
        isAttempt = try context.constant("an attempt", .bool)
        let (frame, isState) = try encoding.freeFrame()
        let (after, isStateAfter) = try encoding.freeFrame(named: "'")
        self.frame = frame
        self.after = after
        for formula in isState + isStateAfter { try assert(formula) }
        now = try literals(of: frame, "now")
        next = try literals(of: after, "next")
        for formula in model.initially {
            try assert(encoding.builder.implies(.term(initially), encoding.formula(formula, at: frame, [:])))
        }
        try addSteps()
    }

    private func assert(_ formula: Formula) throws {
        if formula != .known(true) { try solver.assert(encoding.builder.term(formula)) }
    }

    /// A literal for each word, code and cell of a state.
    private func literals(of frame: FiniteEncoding.Frame, _ name: String) throws -> [[[Literal]]] {
        try vocabulary.words.enumerated().map { place, word in
            let binders = word.sorts.map { Binder("x", sort: vocabulary.sorts[$0]) }
            return try (0..<word.codes).map { code in
                let formula = word.formula(of: binders, code: code)
                return try vocabulary.tuples(place, sizes: sizes).enumerated().map { position, tuple in
                    let elements = zip(binders, tuple).map { ($0, FiniteEncoding.Element.known($1)) }
                    let environment = Dictionary(uniqueKeysWithValues: elements)
                    let term = try context.constant("\(name) \(place) \(code) \(position)", .bool)
                    try assert(
                        encoding.builder.iff(.term(term), encoding.formula(formula, at: frame, environment)))
                    return Literal(yes: term, no: try term.not())
                }
            }
        }
    }

    // MARK: Steps

    private func addSteps() throws {
        let builder = encoding.builder
        let (codes, isCode) = try encoding.freeValue("step", model.steps.count)
        try assert(builder.implies(.term(isStep), .term(isAttempt)))
        try assert(builder.implies(.term(isAttempt), isCode))
        var parameters: [String: (values: [Formula], isValue: Formula)] = [:]
        var writers: [VariableDeclaration: [Formula]] = [:]
        for (step, code) in zip(model.steps, codes) {
            var environment: FiniteEncoding.Environment = [:]
            var ordinals: [Sort: Int] = [:]
            let isTaken = try builder.and([.term(isAttempt), code])
            for parameter in step.parameters {
                let ordinal = ordinals[parameter.sort, default: 0]
                ordinals[parameter.sort] = ordinal + 1
                let name = "parameter \(parameter.sort.name) \(ordinal)"
                let place = vocabulary.sorts.firstIndex(of: parameter.sort)!
                let value = try parameters[name] ?? encoding.freeValue(name, sizes[place])
                if parameters.updateValue(value, forKey: name) == nil { try assert(value.isValue) }
                environment[parameter] = .open(value.values)
            }
            for guarded in step.guards {
                try assert(builder.implies(isTaken, encoding.formula(guarded, at: frame, environment)))
            }
            let outcome = try encoding.frame(after: step, from: frame, environment)
            for variable in model.variables where step.writes(variable, of: model) {
                writers[variable, default: []].append(isTaken)
                try link(variable, to: outcome, when: isTaken)
            }
            choices.append(StepChoice(step: step, isTaken: isTaken, environment: environment))
        }
        let inputs = model.inputs
        for variable in model.variables + model.rigid where !inputs.contains(variable) {
            // Where no step is taken the state after is any.
            let isWritten = try builder.or((writers[variable] ?? []) + [builder.not(.term(isAttempt))])
            try link(variable, to: frame, when: builder.not(isWritten))
        }
    }

    /// Gives the cells of a variable in the state after a step what they have in another state.
    ///
    /// A step may give a value out of a variable's range. That it does not is a goal of its own; in the state after
    /// such an attempt the cell has any value, and no step is made of it.
    private func link(
        _ variable: VariableDeclaration, to source: FiniteEncoding.Frame, when condition: Formula
    ) throws {
        let builder = encoding.builder
        for (old, new) in zip(source.truths[variable] ?? [], after.truths[variable] ?? []) {
            try assert(builder.implies(condition, builder.iff(old, new)))
        }
        for (old, new) in zip(source.values[variable] ?? [], after.values[variable] ?? []) {
            for (isOld, isNew) in zip(old, new) { try assert(builder.implies(builder.and([condition, isOld]), isNew)) }
            try assert(builder.implies(builder.and([condition, .term(isStep)]), builder.or(old)))
        }
    }

    // MARK: What is assumed

    /// Assumes a formula of every state before a step.
    func assume(_ formula: Expression) throws { try assert(encoding.formula(formula, at: frame, [:])) }

    /// A literal that stands for what is assumed under it.
    func selector(_ name: String) throws -> Z3Term { try context.freshConstant(name, .bool) }

    /// A literal that, assumed, makes the state, or the step from it, break a target.
    func breaks(_ target: DirectedTarget) throws -> Z3Term {
        let builder = encoding.builder
        var ways: [Formula] = []
        for formula in target.ofStates { ways.append(try builder.not(encoding.formula(formula, at: frame, [:]))) }
        for choice in choices {
            for formula in target.ofSteps[choice.step.label] ?? [] {
                let fails = try builder.not(encoding.formula(formula, at: frame, choice.environment))
                ways.append(try builder.and([choice.isTaken, fails]))
            }
        }
        let selector = try selector("breaks")
        try assert(builder.implies(.term(selector), builder.or(ways)))
        return selector
    }

    /// Denies, where a literal is assumed, that elements are as a diagram says.
    func deny(_ diagram: Diagram, under selector: Z3Term) throws {
        guard diagram.fits(sizes) else { return }
        let isOff = try selector.not()
        for embedding in diagram.embeddings(into: sizes, vocabulary, interchangeable: true) {
            try solver.assert(context.or([isOff] + diagram.literals.map { term($0, embedding, .now, denied: true) }))
        }
    }

    /// Takes a literal back for good, so that the solver can forget what it stands for.
    func retire(_ selector: Z3Term) throws { try solver.assert(selector.not()) }

    /// The literal of a state that says what a diagram's literal says, or denies it.
    func term(_ literal: Diagram.Literal, _ embedding: Diagram.Embedding, _ moment: Moment, denied: Bool) -> Z3Term {
        let sorts = vocabulary.words[literal.word].sorts
        let elements = zip(literal.elements, sorts).map { embedding[$1][$0]! }
        let position = vocabulary.position(literal.word, elements, sizes: sizes)
        let cell = (moment == .now ? now : next)[literal.word][literal.code][position]
        return literal.isTrue != denied ? cell.yes : cell.no
    }

    // MARK: Questions

    /// Whether some literals can hold together, and if not, which of them are at odds.
    enum Answer {
        case yes(Z3Model)
        case no(core: Set<Z3Term>)
    }

    func ask(_ assumptions: [Z3Term]) throws -> Answer {
        switch try clock.check(solver, assuming: assumptions) {
        case .success(true): return .yes(try solver.model())
        case .success(false): return .no(core: Set(try solver.unsatCore()))
        case .failure(let reason): throw UndecidedSearch(reason: reason)
        }
    }

    /// The state before the step that the solver found.
    func structure(_ found: Z3Model) throws -> Structure {
        var structure = Structure(
            sizes: encoding.sizes, cells: [:], order: [:], neighbours: [:])
        for variable in model.variables + model.rigid {
            if let truths = frame.truths[variable] {
                structure.cells[variable] = try truths.map { try found.bool(encoding.builder.term($0)) ? 1 : 0 }
            }
            if let cells = frame.values[variable], let values = variable.finiteValues {
                structure.cells[variable] = try cells.map { codes in
                    values[try codes.firstIndex { try found.bool(encoding.builder.term($0)) }!]
                }
            }
        }
        for (sort, size) in zip(vocabulary.sorts, sizes) where !sort.isSymmetric {
            let pairs = (0..<size).flatMap { first in (0..<size).map { (first, $0) } }
            structure.order[sort] = pairs.map { $0 <= $1 }
            structure.neighbours[sort] = pairs.map { $0 + 1 == $1 }
        }
        return structure
    }

    /// The step that the solver found, with its parameters' elements, where one is taken.
    func step(_ found: Z3Model) throws -> (step: AnySizeAction, parameters: [Binder: Int])? {
        for choice in choices where try found.bool(encoding.builder.term(choice.isTaken)) {
            var parameters: [Binder: Int] = [:]
            for (binder, element) in choice.environment {
                switch element {
                case .known(let known): parameters[binder] = known
                case .open(let isOne):
                    parameters[binder] = try isOne.firstIndex { try found.bool(encoding.builder.term($0)) } ?? 0
                }
            }
            return (choice.step, parameters)
        }
        return nil
    }
}

extension AnySizeAction {
    /// Whether a step may change a variable of a model, what stands for a counter included.
    fileprivate func writes(_ variable: VariableDeclaration, of model: AnySizeModel) -> Bool {
        if written.contains(variable) { return true }
        return model.counters.values.contains { rule in
            !rule.isTrusted && written.contains(rule.counter) && CountingRule.zeroFlag(of: rule.counter) == variable
        }
    }
}

/// A search had to end before it knew.
struct UndecidedSearch: Error {
    let reason: OpenReason
}
