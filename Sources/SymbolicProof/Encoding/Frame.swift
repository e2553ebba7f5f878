import TransitionSystems

/// The value of a cell at one moment.
enum CellValue: Hashable {
    case truth(Formula)
    case number(Number)
}

/// A state at one moment of a run: a value for each cell, and the expressions encoded over them so far.
final class Frame {
    /// The number of steps taken before.
    let step: Int
    let cells: [CellValue]
    /// The state after the next step, once that is encoded.
    var next: Frame?
    var formulas: [NodeID: Formula] = [:]
    var numbers: [NodeID: Number] = [:]

    init(step: Int, cells: [CellValue]) {
        self.step = step
        self.cells = cells
    }
}
