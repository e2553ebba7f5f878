import Z3Solver

/// Pigeons that each need a hole of their own, one hole too few: without answer for hours from a dozen holes on, for
/// solvers that reason clause by clause.
func assertPigeons(_ solver: Z3Solver, holes: Int) throws {
    let context = solver.context
    let sits = try (0...holes).map { pigeon in
        try (0..<holes).map { hole in try context.constant("pigeon\(pigeon)_hole\(hole)", .bool) }
    }
    for pigeon in sits { try solver.assert(context.or(pigeon)) }
    for hole in 0..<holes {
        for first in 0...holes {
            for second in 0..<first {
                try solver.assert(sits[first][hole].and(sits[second][hole]).not())
            }
        }
    }
}

let hopelessHoles = 14

/// The same as a script, with its question.
func hopelessScript() throws -> String {
    let solver = try Z3Solver(Z3Context())
    try assertPigeons(solver, holes: hopelessHoles)
    return try solver.smtlib() + "(check-sat)\n"
}

/// Every kind of solver that this project uses.
let everyKind: [Z3Solver.Kind] = [.standard, .simple, .logic("QF_BV"), .logic("QF_UFBV"), .logic("QF_FD")]

/// What an operation refuses, as text; nil if it does not.
func refusal(_ operation: () throws(Z3Error) -> some Any) -> String? {
    do {
        _ = try operation()
        return nil
    } catch {
        return error.description
    }
}
