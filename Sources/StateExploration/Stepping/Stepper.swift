public import TransitionSystems

/// Takes steps of a finite model one at a time, at the speed of a search.
public final class Stepper: Sendable {
    /// The finite model.
    public let model: GroundModel
    /// Where each of the model's cells lies.
    public let places: [CellPlace]
    /// The position of each step's action among ``GroundModel/actions``; steps are numbered in the same order. Those
    /// that no state allows are left out.
    public let actions: [Int]
    private let compiled: CompiledModel
    private let layout: StateLayout

    /// Compiles a model.
    ///
    /// - Throws: ``ExplorationError/stateTooLarge(bits:most:)`` when its states do not fit a ``PackedState``.
    public init(_ model: GroundModel) throws(ExplorationError) {
        self.model = model
        compiled = CompiledModel(model, properties: [])
        layout = compiled.layout
        guard layout.words <= 8 else { throw .stateTooLarge(bits: layout.words * 64, most: 512) }
        places = layout.fields.map {
            CellPlace(word: $0.word, shift: $0.shift, mask: $0.bits == 0 ? 0 : $0.placedMask, lower: $0.lower)
        }
        actions = (0..<compiled.stepCount).map { [compiled] in Int(compiled.steps[$0].action) }
    }

    /// A state, from one value a cell.
    public func pack(_ cells: [Int]) -> PackedState {
        var state = PackedState()
        for (word, value) in layout.pack(cells).enumerated() { state.words[word] = value }
        return state
    }

    /// A state as one value a cell.
    public func unpack(_ state: PackedState) -> [Int] {
        places.map { state[$0] + $0.lower }
    }

    /// The steps that are possible in a state, in the place of those that the list had, in their order.
    public func findEnabled(in state: PackedState, into list: inout [Int32]) {
        list.removeAll(keepingCapacity: true)
        let tables = compiled.tables
        withWords(of: state) { now in
            for position in 0..<tables.windowCount {
                let window = tables.windows[position]
                let value = Int(truncatingIfNeeded: now[Int(window.word)] &>> UInt64(window.shift) & window.mask)
                var candidate = tables.candidates + Int(tables.entries[window.firstEntry &+ value])
                while candidate.pointee >= 0 {
                    if tables.isPossible(tables.steps + Int(candidate.pointee), now) { list.append(candidate.pointee) }
                    candidate += 1
                }
            }
        }
    }

    /// Whether a step is possible in a state.
    public func isEnabled(_ step: Int32, in state: PackedState) -> Bool {
        let tables = compiled.tables
        return withWords(of: state) { tables.isPossible(tables.steps + Int(step), $0) }
    }

    /// The state after a step that is possible.
    ///
    /// - Returns: nil when a cell would leave its range.
    public func successor(of state: PackedState, by step: Int32) -> PackedState? {
        let tables = compiled.tables
        var next = state
        let fits = withWords(of: state) { now in
            withUnsafeMutablePointer(to: &next) { pointer in
                pointer.withMemoryRebound(to: UInt64.self, capacity: 8) {
                    tables.take(tables.steps + Int(step), now, $0)
                }
            }
        }
        return fits ? next : nil
    }

    /// Whether a state may have no successor.
    public func isFinished(_ state: PackedState) -> Bool {
        let tables = compiled.tables
        return withWords(of: state) { tables.holds(compiled.finished, $0, $0) }
    }

    @inline(__always)
    private func withWords<Result>(of state: PackedState, _ body: (UnsafePointer<UInt64>) -> Result) -> Result {
        withUnsafePointer(to: state) { pointer in
            pointer.withMemoryRebound(to: UInt64.self, capacity: 8, body)
        }
    }
}
