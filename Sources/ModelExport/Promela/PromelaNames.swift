import TransitionSystems

/// The names of cells, saved values, enumeration cases and properties in a Promela program.
struct PromelaNames {
    /// One array or scalar of the program.
    struct Variable {
        let name: String
        let type: String
        /// `nil` for a scalar.
        let length: Int?
        let firstCell: Int
        let summary: String
    }

    private(set) var variables: [Variable] = []
    /// For each cell, how it is written.
    private(set) var cells: [String] = []
    /// Variables that hold cells' values before a step; as many as a step can need.
    private(set) var saved: [String] = []
    /// For each enumeration the constants that stand for its cases. Two enumerations may have one name.
    private(set) var constants: [Sort: [String]] = [:]
    /// For each property, by id, the macro that states it.
    private(set) var properties: [String: String] = [:]

    init(_ model: GroundModel, asserted: [GroundProperty]) {
        var table = NameTable(reserved: Self.reserved)
        addVariables(model, &table)
        saved = model.cells.indices.map { table.add("old_\($0)") }
        for sort in model.cells.map(\.sort) where constants[sort] == nil {
            guard case .enumeration(let name, let cases) = sort else { continue }
            constants[sort] = cases.map { table.add("\(name)_\($0)") }
        }
        for property in asserted { properties[property.id] = table.add("\(property.id)_holds") }
    }

    private mutating func addVariables(_ model: GroundModel, _ table: inout NameTable) {
        var first = 0
        while first < model.cells.count {
            let cell = model.cells[first]
            var end = first + 1
            while end < model.cells.count, cell.variable != nil, model.cells[end].variable == cell.variable { end += 1 }
            let declaration = cell.variable.map { model.model.system.variables[$0] }
            let name = table.add(declaration?.name ?? cell.name)
            let isScalar = cell.indices.isEmpty
            variables.append(
                Variable(
                    name: name, type: Self.type(of: cell), length: isScalar ? nil : end - first, firstCell: first,
                    summary: declaration?.summary ?? "failures so far"))
            for position in first..<end {
                cells.append(isScalar ? name : "\(name)[\(position - first)]")
            }
            first = end
        }
    }

    /// The smallest type that holds the cell's values.
    static func type(of cell: Cell) -> String {
        if cell.sort == .bool { return "bool" }
        if cell.lower >= 0, cell.upper <= 255 { return "byte" }
        if cell.lower >= -32_768, cell.upper <= 32_767 { return "short" }
        return "int"
    }

    /// Keywords of Promela and C, what the C preprocessor defines, and words that Spin's generated verifier uses as
    /// macros or type names.
    private static let reserved: Set<String> = {
        let promela = """
            active assert atomic bit bool break byte c_code c_decl c_expr c_state c_track chan d_step do else empty \
            enabled end eval except false fi for full get_priority goto hidden if in init inline int len local ltl \
            mtype nempty never nfull notrace od of pc_value pid printf printm priority proctype provided return run \
            select set_priority short show skip timeout trace true typedef unless unsigned weak_until xr xs accept \
            progress
            """
        let c = """
            auto case char const continue default double enum extern float goto long register restrict signed sizeof \
            static struct switch union void volatile while linux unix asm typeof main now State Trans uchar uint \
            ushort ulong trpt depth reached
            """
        return Set((promela + " " + c).split(separator: " ").map(String.init))
    }()
}
