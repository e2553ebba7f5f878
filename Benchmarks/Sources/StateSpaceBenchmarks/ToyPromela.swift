/// The toy in Promela, written by hand, so that Spin searches the same states: one process whose options are the
/// steps, each one indivisible, with the invariants asserted after it.
enum ToyPromela {
    static func text(requests: Int) -> String {
        let all = Array(0..<requests)
        var lines = [
            "#define IDLE 0", "#define SUBMITTING 1", "#define WAITING 2", "#define QUEUED 3", "#define WORKING 4",
            "#define COMPLETING 5", "#define DONE 6",
            "byte pc[\(requests)], left[\(requests)], flying[\(requests)], refs[\(requests)], acks[\(requests)];",
            "byte turn[\(requests)], dio, tr;",
            "bool unwritten[\(requests)], failed[\(requests)], converted[\(requests)];",
            "inline check() { assert(\(invariant(all))) }",
            "active proctype toy() {", "  do",
        ]
        for r in all { lines += steps(of: r, all) }
        lines += option("tr == 0", "tr = 1")
        lines += option("tr == 1 && dio == 0", "tr = 2")
        lines += option("tr == 2", "tr = 0")
        lines += ["  od", "}"]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func option(_ condition: String, _ effect: String) -> [String] {
        ["  :: d_step { \(condition) -> \(effect); check() }"]
    }

    private static func steps(of r: Int, _ all: [Int]) -> [String] {
        let length = all.map { "(turn[\($0)] > 0)" }.joined(separator: " + ")
        let finish =
            "if :: unwritten[\(r)] -> turn[\(r)] = 1 + \(length); pc[\(r)] = QUEUED "
            + ":: else -> pc[\(r)] = COMPLETING fi"
        let isFree = all.map { "pc[\($0)] != WORKING" }.joined(separator: " && ")
        let shift = all.map { "turn[\($0)] = turn[\($0)] - (turn[\($0)] > 0)" }.joined(separator: "; ")
        var lines: [String] = []
        for owes in 0...1 {
            lines += option(
                "pc[\(r)] == IDLE && tr == 0",
                "pc[\(r)] = SUBMITTING; unwritten[\(r)] = \(owes); left[\(r)] = 2; refs[\(r)] = 1; dio = dio + 1")
        }
        lines += option(
            "pc[\(r)] == SUBMITTING && left[\(r)] > 0",
            "left[\(r)] = left[\(r)] - 1; refs[\(r)] = refs[\(r)] + 1; flying[\(r)] = flying[\(r)] + 1")
        for fails in 0...1 {
            lines += option(
                "flying[\(r)] > 0",
                "flying[\(r)] = flying[\(r)] - 1; refs[\(r)] = refs[\(r)] - 1; "
                    + "failed[\(r)] = failed[\(r)] || \(fails); if :: refs[\(r)] == 0 -> \(finish) :: else -> skip fi")
        }
        lines += option(
            "pc[\(r)] == SUBMITTING && left[\(r)] == 0",
            "refs[\(r)] = refs[\(r)] - 1; if :: refs[\(r)] == 0 -> \(finish) :: else -> pc[\(r)] = WAITING fi")
        lines += option("turn[\(r)] == 1 && \(isFree)", "pc[\(r)] = WORKING; \(shift)")
        lines += option("pc[\(r)] == WORKING", "converted[\(r)] = !failed[\(r)]; pc[\(r)] = COMPLETING")
        lines += option("pc[\(r)] == COMPLETING", "acks[\(r)] = acks[\(r)] + 1; dio = dio - 1; pc[\(r)] = DONE")
        lines += option(
            "pc[\(r)] == DONE",
            "pc[\(r)] = IDLE; unwritten[\(r)] = 0; failed[\(r)] = 0; converted[\(r)] = 0; acks[\(r)] = 0")
        return lines
    }

    private static func invariant(_ all: [Int]) -> String {
        let flying = all.map { "(pc[\($0)] != IDLE && pc[\($0)] != DONE)" }.joined(separator: " + ")
        let each = all.map { r in
            "acks[\(r)] <= 1 && refs[\(r)] == flying[\(r)] + (pc[\(r)] == SUBMITTING) && "
                + "(pc[\(r)] != DONE || !unwritten[\(r)] || failed[\(r)] || converted[\(r)])"
        }
        return (["dio == \(flying)", "(tr != 2 || dio == 0)"] + each).joined(separator: " && ")
    }
}
