internal import TransitionSystems

/// Where each cell lies in a packed state: a row of 64-bit words; no cell straddles two.
struct StateLayout {
    /// The place of one cell. A cell with one possible value takes no bits.
    struct Field: Hashable {
        var word = 0
        var shift = 0
        let bits: Int
        let lower: Int
        let cardinality: Int

        /// The bits of the field, at the right end of a word.
        var mask: UInt64 { bits == 64 ? ~0 : (1 << UInt64(bits)) - 1 }
        /// The bits of the field, in place.
        var placedMask: UInt64 { mask << UInt64(shift) }
    }

    /// A place for each cell, in the order of the model's cells.
    private(set) var fields: [Field]
    /// Words of a state.
    private(set) var words = 1
    /// Cells in the order of their places.
    private(set) var order: [Int] = []

    /// Lays out a model's cells, those of one symmetric element together, and cells that guards often test first.
    init(_ model: GroundModel, steps: [StepForm]) {
        fields = model.cells.map {
            Field(bits: Self.bits(for: $0.cardinality), lower: $0.lower, cardinality: $0.cardinality)
        }
        var tests: [Int?: Int] = [:]
        for step in steps {
            for cell in step.allowed.keys { tests[model.cells[cell].variable, default: 0] += 1 }
        }
        var groups: [[Int]] = []
        var places: [Group: Int] = [:]
        for (cell, declared) in model.cells.enumerated() {
            let group = Group(of: declared, in: model)
            if let place = places[group] {
                groups[place].append(cell)
            } else {
                places[group] = groups.count
                groups.append([cell])
            }
        }
        groups = groups.map { group in
            group.sorted { a, b in
                let (x, y) = (tests[model.cells[a].variable] ?? 0, tests[model.cells[b].variable] ?? 0)
                return x == y ? a < b : x > y
            }
        }
        let whole = place(groups)
        let single = place(groups.flatMap { $0.map { [$0] } })
        let best = single.words < whole.words ? single : whole
        fields = best.fields
        words = max(1, best.words)
        order = fields.indices.filter { fields[$0].bits > 0 }.sorted {
            (fields[$0].word, fields[$0].shift) < (fields[$1].word, fields[$1].shift)
        }
    }

    private struct Group: Hashable {
        let sort: Sort?
        let element: Int

        /// The first symmetric element that a cell belongs to.
        init(of cell: Cell, in model: GroundModel) {
            let sorts = cell.variable.map { model.model.system.variables[$0].indices } ?? []
            let first = sorts.indices.first { sorts[$0].isSymmetric }
            sort = first.map { sorts[$0] }
            element = first.map { cell.indices[$0] } ?? 0
        }
    }

    private static func bits(for cardinality: Int) -> Int {
        cardinality <= 1 ? 0 : Int.bitWidth - (cardinality - 1).leadingZeroBitCount
    }

    /// Puts each group into the first word with room for it; a group too large for a word is put there cell by cell.
    private func place(_ groups: [[Int]]) -> (fields: [Field], words: Int) {
        var fields = fields
        var used: [Int] = []
        func room(for bits: Int) -> Int {
            if let word = used.firstIndex(where: { $0 + bits <= 64 }) { return word }
            used.append(0)
            return used.count - 1
        }
        for group in groups {
            let bits = group.reduce(0) { $0 + fields[$1].bits }
            let shared = bits > 0 && bits <= 64 ? room(for: bits) : nil
            for cell in group where fields[cell].bits > 0 {
                let word = shared ?? room(for: fields[cell].bits)
                fields[cell].word = word
                fields[cell].shift = used[word]
                used[word] += fields[cell].bits
            }
        }
        return (fields, used.count)
    }

    // MARK: Packing

    /// A state in packed form.
    func pack(_ state: [Int]) -> [UInt64] {
        var packed = [UInt64](repeating: 0, count: words)
        for (value, field) in zip(state, fields) where field.bits > 0 {
            packed[field.word] |= UInt64(value - field.lower) << UInt64(field.shift)
        }
        return packed
    }

    /// A packed state, one value a cell.
    func unpack(_ packed: UnsafePointer<UInt64>) -> [Int] {
        fields.map { field in
            field.bits == 0
                ? field.lower
                : Int(truncatingIfNeeded: packed[field.word] >> UInt64(field.shift) & field.mask) + field.lower
        }
    }
}
