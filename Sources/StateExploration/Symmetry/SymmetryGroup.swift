internal import TransitionSystems

/// The exchanges of elements under which a finite model means the same.
struct SymmetryGroup {
    /// An index sort whose elements can be exchanged.
    struct SymmetricSort {
        let sort: Sort
        let size: Int
        /// Whether no cell names an element of the sort together with another element that can be exchanged, so that
        /// each element's cells can be sorted on their own.
        var isSeparable: Bool
    }

    /// More permutations than this cost more than they save.
    static let mostPermutations = 5_040

    let model: GroundModel
    private(set) var sorts: [SymmetricSort] = []
    private var cellAt: [Place: Int] = [:]

    private struct Place: Hashable {
        let variable: Int
        let indices: [Int]
    }

    /// The exchanges of a model that a search for the given properties may use.
    init(_ model: GroundModel, properties: Set<Int>) {
        self.model = model
        for (position, cell) in model.cells.enumerated() {
            if let variable = cell.variable { cellAt[Place(variable: variable, indices: cell.indices)] = position }
        }
        let check = ExchangeCheck(model, properties: properties)
        for (sort, size) in declaredSorts() where isSymmetric(sort, size, check) {
            sorts.append(SymmetricSort(sort: sort, size: size, isSeparable: true))
        }
        markSeparable()
        dropCostlySorts()
    }

    /// Index sorts of the cells, without order, with at least two elements.
    private func declaredSorts() -> [(Sort, Int)] {
        var found: [(Sort, Int)] = []
        for variable in model.model.system.variables {
            for sort in variable.indices where sort.isSymmetric && !found.contains(where: { $0.0 == sort }) {
                guard let size = model.scope.sizes[sort.name], size >= 2 else { continue }
                found.append((sort, size))
            }
        }
        return found
    }

    private func isSymmetric(_ sort: Sort, _ size: Int, _ check: ExchangeCheck) -> Bool {
        if model.cells.contains(where: { $0.sort == sort }) { return false }
        return (1..<size).allSatisfy { second in
            var permutation = Array(0..<size)
            permutation.swapAt(second - 1, second)
            return check.isInvariant(under: exchange([(sort, permutation)]))
        }
    }

    private mutating func markSeparable() {
        for cell in model.cells {
            let present = symmetricIndices(of: cell)
            guard present.count > 1 else { continue }
            for position in sorts.indices where present.contains(sorts[position].sort) {
                sorts[position].isSeparable = false
            }
        }
    }

    private func symmetricIndices(of cell: Cell) -> [Sort] {
        guard let variable = cell.variable else { return [] }
        return model.model.system.variables[variable].indices.filter { index in sorts.contains { $0.sort == index } }
    }

    /// Leaves out sorts whose permutations would be too many to try.
    private mutating func dropCostlySorts() {
        var permutations = 1
        sorts = sorts.filter { sort in
            if sort.isSeparable { return true }
            let more = (1...sort.size).reduce(permutations) { min($0 * $1, Self.mostPermutations + 1) }
            if more > Self.mostPermutations { return false }
            permutations = more
            return true
        }
    }

    /// For each cell the one that takes its place when elements are permuted.
    func exchange(_ permutations: [(sort: Sort, permutation: [Int])]) -> [Int] {
        model.cells.enumerated().map { position, cell in
            guard let variable = cell.variable else { return position }
            var indices = cell.indices
            for (place, sort) in model.model.system.variables[variable].indices.enumerated() {
                for (permuted, permutation) in permutations where permuted == sort {
                    indices[place] = permutation[indices[place]]
                }
            }
            return cellAt[Place(variable: variable, indices: indices)]!
        }
    }

    /// The cells of each element of a separable sort, in the order of variables.
    func cells(of sort: SymmetricSort) -> [[Int]] {
        var cells = [[Int]](repeating: [], count: sort.size)
        for (position, cell) in model.cells.enumerated() {
            guard let variable = cell.variable else { continue }
            let sorts = model.model.system.variables[variable].indices
            if let place = sorts.firstIndex(of: sort.sort) { cells[cell.indices[place]].append(position) }
        }
        return cells
    }

    /// All permutations of the given sorts but the one that changes nothing, as exchanges of cells.
    func exchanges(of chosen: [SymmetricSort]) -> [[Int]] {
        var combined: [[(sort: Sort, permutation: [Int])]] = [[]]
        for sort in chosen {
            let all = Self.permutations(of: sort.size)
            combined = combined.flatMap { earlier in all.map { earlier + [(sort.sort, $0)] } }
        }
        return combined.map(exchange).filter { $0 != Array(model.cells.indices) }
    }

    private static func permutations(of size: Int) -> [[Int]] {
        if size == 0 { return [[]] }
        return permutations(of: size - 1).flatMap { shorter in
            (0..<size).map { place in
                var longer = shorter
                longer.insert(size - 1, at: place)
                return longer
            }
        }
    }
}
