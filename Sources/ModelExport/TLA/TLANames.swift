import TransitionSystems

/// The names of a TLA+ module: every one distinct, because TLA+ lets no name be declared twice, not even in a scope
/// of its own.
struct TLANames {
    private var table = NameTable(reserved: Self.reserved)
    private var variables: [String: String] = [:]
    private var sorts: [String: String] = [:]
    private var actions: [String: String] = [:]
    private var properties: [String: String] = [:]

    /// Claims the names of a model's parts.
    init(_ model: GroundModel) {
        let system = model.model.system
        for case .index(let name, _) in Self.indexSorts(of: model) { sorts[name] = table.add(name) }
        for variable in system.variables { variables[variable.name] = table.add(variable.name) }
        for action in system.actions { actions[action.name] = table.add(action.name) }
        for property in system.properties { properties[property.id] = table.add(property.id) }
    }

    /// The index sorts that the scope gives sizes to and the model uses, in the order of their names.
    static func indexSorts(of model: GroundModel) -> [Sort] {
        let system = model.model.system
        var found = Set(system.variables.flatMap(\.indices))
        for action in system.actions { found.formUnion(action.parameters.map(\.sort)) }
        func visit(_ expression: Expression) {
            switch expression {
            case .forAll(let binder, _), .exists(let binder, _), .count(let binder, _): found.insert(binder.sort)
            default: break
            }
            expression.children.forEach(visit)
        }
        system.properties.flatMap(\.formulas).forEach(visit)
        system.initially.forEach(visit)
        visit(system.finished)
        return found.filter { $0.isIndex && model.scope.sizes[$0.name] != nil }.sorted { $0.name < $1.name }
    }

    /// The name of a variable.
    func variable(_ name: String) -> String { variables[name] ?? NameTable.identifier(name) }
    /// The name of the constant that an index sort is.
    func sort(_ name: String) -> String { sorts[name] ?? NameTable.identifier(name) }
    /// The name of an action's definition.
    func action(_ name: String) -> String { actions[name] ?? NameTable.identifier(name) }
    /// The name of a property's definition.
    func property(_ id: String) -> String { properties[id] ?? NameTable.identifier(id) }

    /// A name for a bound variable, apart from the module's names and from those bound around it.
    func bound(_ name: String, besides others: some Sequence<String>) -> String {
        table.firstFree(NameTable.identifier(name), besides: Set(others))
    }

    /// A module of the name, as TLA+ wants it.
    static func module(_ name: String) -> String {
        NameTable.identifier(name)
    }

    private static let reserved: Set<String> = {
        let words = """
            ASSUME ASSUMPTION AXIOM CASE CHOOSE CONSTANT CONSTANTS DOMAIN ELSE ENABLED EXCEPT EXTENDS IF IN INSTANCE \
            LET LOCAL MODULE OTHER SF_ SUBSET THEN THEOREM UNCHANGED UNION VARIABLE VARIABLES WF_ WITH ACTION ASSUME \
            BY COROLLARY DEF DEFINE DEFS HAVE HIDE LAMBDA LEMMA NEW OBVIOUS OMITTED ONLY PICK PROOF PROPOSITION \
            PROVE QED RECURSIVE STATE SUFFICES TAKE TEMPORAL USE WITNESS BOOLEAN STRING TRUE FALSE Nat Int \
            Cardinality IsFiniteSet Init Next Spec TypeOK Finished vars failures
            """
        return Set(words.split(separator: " ").map(String.init))
    }()
}
