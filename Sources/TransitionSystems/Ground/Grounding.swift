/// Instantiates a model: binders become elements, settings become constants, variables become cells.
struct Grounding {
    /// More elements than this are beyond any exploration.
    static let largestSize = 64

    let model: Model
    let axes: [Setting: Int]
    let scope: Scope
    var arena = GroundArena()
    private(set) var cells: [Cell] = []
    private(set) var initialValues: [Int?] = []
    /// For each variable, by name: its position and the position of its first cell.
    private var places: [String: (variable: Int, firstCell: Int)] = [:]
    private(set) var failureCell: Int?

    init(_ model: Model, axes: [Setting: Int], scope: Scope) throws(GroundingError) {
        self.model = model
        self.axes = axes
        self.scope = scope
        for axis in model.system.axes where axes[axis] == nil { throw .missingAxis(axis: axis.name) }
        try layOutCells()
    }

    // MARK: Cells

    func size(of sort: Sort) throws(GroundingError) -> Int {
        switch sort {
        case .bool: return 2
        case .enumeration(_, let cases): return cases.count
        case .integer: preconditionFailure("an integer's values come from the range of its declaration")
        case .index(let name, _):
            guard let size = scope.sizes[name] else { throw .missingSize(sort: name, scope: scope.name) }
            guard (1...Self.largestSize).contains(size) else {
                throw .sizeOutOfBounds(sort: name, size: size, scope: scope.name)
            }
            return size
        }
    }

    func isComposed(_ part: Part?) -> Bool { part.map { scope.parts.contains($0) } ?? true }

    private mutating func layOutCells() throws(GroundingError) {
        for (position, variable) in model.system.variables.enumerated() where isComposed(variable.part) {
            if variable.isRigid { continue }
            places[variable.name] = (position, cells.count)
            var tuples: [[Int]] = [[]]
            for sort in variable.indices {
                let size = try size(of: sort)
                tuples = tuples.flatMap { tuple in (0..<size).map { tuple + [$0] } }
            }
            let lower = variable.range?.lowerBound ?? 0
            let cardinality = if let range = variable.range { range.count } else { try size(of: variable.value) }
            for tuple in tuples {
                let names = zip(variable.indices, tuple).map { ElementName.text($1, of: $0) }
                let suffix = names.isEmpty ? "" : "[\(names.joined(separator: ","))]"
                cells.append(
                    Cell(
                        name: variable.name + suffix, variable: position, indices: tuple, sort: variable.value,
                        lower: lower, cardinality: cardinality))
                if case .value(let value) = variable.initial {
                    initialValues.append(value)
                } else {
                    initialValues.append(nil)
                }
            }
        }
        if let most = scope.mostFailures, !scope.faults.isEmpty {
            failureCell = cells.count
            cells.append(
                Cell(
                    name: "failures", variable: nil, indices: [], sort: .integer, lower: 0, cardinality: most + 1))
            initialValues.append(0)
        }
    }

    // MARK: Expressions

    typealias Environment = [Binder: Int]

    func value(of setting: Setting) -> Int {
        switch setting.kind {
        case .axis: axes[setting]!
        case .fault: scope.faults.contains { $0.setting == setting } ? 1 : 0
        case .actor: scope.actors.contains { $0.setting == setting } ? 1 : 0
        case .part: scope.parts.contains { $0.setting == setting } ? 1 : 0
        case .limit: scope.limits.first { $0.key.setting == setting }?.value ?? Int.max
        }
    }

    mutating func ground(
        _ expression: Expression, _ environment: Environment, afterStep: Bool = false,
        at location: SourceLocation? = nil
    ) throws(GroundingError) -> NodeID {
        switch expression {
        case .located(let inner, let place):
            return try ground(inner, environment, afterStep: afterStep, at: place)
        case .literal(let value, _): return arena.constant(value: value)
        case .bound(let binder): return arena.constant(value: environment[binder]!)
        case .setting(let setting): return arena.constant(value: value(of: setting))
        case .next(let inner): return try ground(inner, environment, afterStep: true, at: location)
        case .read(let variable, let indices):
            return try read(variable, indices, environment, afterStep, location)
        case .forAll(let binder, let body):
            return try overElements(binder, body, environment, afterStep, location) { $0.and($1) }
        case .exists(let binder, let body):
            return try overElements(binder, body, environment, afterStep, location) { $0.or($1) }
        case .count(let binder, let body):
            return try overElements(binder, body, environment, afterStep, location) { arena, parts in
                let one = arena.constant(value: 1)
                let zero = arena.constant(value: 0)
                return arena.add(parts.map { arena.ifThenElse($0, one, zero) })
            }
        case .and(let parts):
            return try junction(parts, environment, afterStep, location, stopAt: arena.falsehood) { $0.and($1) }
        case .or(let parts):
            return try junction(parts, environment, afterStep, location, stopAt: arena.truth) { $0.or($1) }
        case .implies(let a, let b):
            let left = try ground(a, environment, afterStep: afterStep, at: location)
            if left == arena.falsehood { return arena.truth }
            let right = try ground(b, environment, afterStep: afterStep, at: location)
            return arena.or([arena.not(left), right])
        case .ifThenElse(let a, let b, let c):
            let condition = try ground(a, environment, afterStep: afterStep, at: location)
            if let value = arena.constant(condition) {
                return try ground(value != 0 ? b : c, environment, afterStep: afterStep, at: location)
            }
            let then = try ground(b, environment, afterStep: afterStep, at: location)
            let otherwise = try ground(c, environment, afterStep: afterStep, at: location)
            return b.sort == .bool
                ? arena.choose(condition, then, otherwise) : arena.ifThenElse(condition, then, otherwise)
        default:
            let parts = try expression.children.mapThrowing { part throws(GroundingError) in
                try ground(part, environment, afterStep: afterStep, at: location)
            }
            return combine(expression, parts)
        }
    }

    private mutating func combine(_ expression: Expression, _ parts: [NodeID]) -> NodeID {
        switch expression {
        case .not: arena.not(parts[0])
        case .equal(let a, _): arena.equal(parts[0], parts[1], areTruthValues: a.sort == .bool)
        case .less: arena.less(parts[0], parts[1])
        case .lessOrEqual: arena.not(arena.less(parts[1], parts[0]))
        case .follows:
            arena.equal(arena.add([parts[0], arena.constant(value: 1)]), parts[1], areTruthValues: false)
        case .add: arena.add(parts)
        case .subtract: arena.add([parts[0], arena.negate(parts[1])])
        default: preconditionFailure("every other form is grounded by 'ground'")
        }
    }

    /// Grounds the parts in order, and no further than a part that decides: what is behind it may read what is absent.
    private mutating func junction(
        _ parts: [Expression], _ environment: Environment, _ afterStep: Bool, _ location: SourceLocation?,
        stopAt absorbing: NodeID, _ join: (inout GroundArena, [NodeID]) -> NodeID
    ) throws(GroundingError) -> NodeID {
        var grounded: [NodeID] = []
        for part in parts {
            let id = try ground(part, environment, afterStep: afterStep, at: location)
            if id == absorbing { return absorbing }
            grounded.append(id)
        }
        return join(&arena, grounded)
    }

    private mutating func overElements(
        _ binder: Binder, _ body: Expression, _ environment: Environment, _ afterStep: Bool,
        _ location: SourceLocation?, _ join: (inout GroundArena, [NodeID]) -> NodeID
    ) throws(GroundingError) -> NodeID {
        var grounded: [NodeID] = []
        var inner = environment
        for element in 0..<(try size(of: binder.sort)) {
            inner[binder] = element
            grounded.append(try ground(body, inner, afterStep: afterStep, at: location))
        }
        return join(&arena, grounded)
    }

    private mutating func read(
        _ variable: VariableDeclaration, _ indices: [Expression], _ environment: Environment, _ afterStep: Bool,
        _ location: SourceLocation?
    ) throws(GroundingError) -> NodeID {
        if case .rigid(let interpretation) = variable.role {
            let ordinals = try ordinals(indices, environment, location)
            return arena.constant(value: interpretation(ordinals))
        }
        let cell = try cell(variable, indices, environment, location)
        return afterStep ? arena.nextCell(cell) : arena.cell(cell)
    }

    private mutating func ordinals(
        _ indices: [Expression], _ environment: Environment, _ location: SourceLocation?
    ) throws(GroundingError) -> [Int] {
        try indices.mapThrowing { index throws(GroundingError) in
            let id = try ground(index, environment, at: location)
            guard let ordinal = arena.constant(id) else {
                preconditionFailure("validation lets only binders and constants be indices")
            }
            return ordinal
        }
    }

    /// The cell that a read names.
    mutating func cell(
        _ variable: VariableDeclaration, _ indices: [Expression], _ environment: Environment,
        _ location: SourceLocation?
    ) throws(GroundingError) -> Int {
        guard let place = places[variable.name] else {
            throw .absentVariable(variable: variable.name, part: variable.part?.name ?? "", location: location)
        }
        var offset = 0
        for (sort, ordinal) in zip(variable.indices, try ordinals(indices, environment, location)) {
            offset = offset * (try size(of: sort)) + ordinal
        }
        return place.firstCell + offset
    }
}

extension Array {
    /// `map` for a transform that throws a typed error.
    func mapThrowing<Result, Failure: Error>(
        _ transform: (Element) throws(Failure) -> Result
    ) throws(Failure) -> [Result] {
        var results: [Result] = []
        results.reserveCapacity(count)
        for element in self { results.append(try transform(element)) }
        return results
    }
}
