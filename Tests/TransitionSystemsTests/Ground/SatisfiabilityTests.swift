import Testing

@testable import TransitionSystems

@Suite("Conditions that can hold together")
struct SatisfiabilityTests {
    /// Random small formulas: the search agrees with trying every assignment.
    @Test("are found exactly as by trying everything", arguments: [1, 2, 3] as [UInt64])
    func agreesWithEnumeration(seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<200 {
            var arena = GroundArena()
            let conditions = (0..<2).map { _ in formula(depth: 3, &arena, &random) }
            let found = arena.canHoldTogether(conditions) { _ in 0...2 }
            #expect(found == isSatisfiable(conditions, arena))
        }
    }

    @Test("are left open when trying takes too long")
    func budget() {
        var arena = GroundArena()
        let cells = (0..<10).map { arena.cell($0) }
        let sum = arena.add(cells)
        let condition = arena.equal(sum, arena.constant(value: 100), areTruthValues: false)
        #expect(arena.canHoldTogether([condition], range: { _ in 0...2 }, budget: 100) == nil)
    }

    private func formula(depth: Int, _ arena: inout GroundArena, _ random: inout SplitMix) -> NodeID {
        if depth == 0 {
            let cell = arena.cell(Int.random(in: 0...2, using: &random))
            let value = arena.constant(value: Int.random(in: 0...2, using: &random))
            return Bool.random(using: &random)
                ? arena.equal(cell, value, areTruthValues: false)
                : arena.less(arena.add([cell, value]), arena.cell(Int.random(in: 0...2, using: &random)))
        }
        let a = formula(depth: depth - 1, &arena, &random)
        let b = formula(depth: depth - 1, &arena, &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: return arena.and([a, b])
        case 1: return arena.or([a, b])
        case 2: return arena.and([a, arena.not(b)])
        default: return arena.not(a)
        }
    }

    private func isSatisfiable(_ conditions: [NodeID], _ arena: GroundArena) -> Bool {
        func value(_ id: NodeID, _ state: [Int]) -> Int {
            switch arena[id] {
            case .constant(let value): value
            case .cell(let cell), .nextCell(let cell): state[cell]
            case .not(let a): 1 - value(a, state)
            case .negate(let a): -value(a, state)
            case .and(let parts): parts.map { value($0, state) }.min()!
            case .or(let parts): parts.map { value($0, state) }.max()!
            case .add(let parts): parts.map { value($0, state) }.reduce(0, +)
            case .equal(let a, let b): value(a, state) == value(b, state) ? 1 : 0
            case .less(let a, let b): value(a, state) < value(b, state) ? 1 : 0
            case .ifThenElse(let c, let a, let b): value(c, state) == 1 ? value(a, state) : value(b, state)
            }
        }
        for number in 0..<27 {
            let state = [number % 3, number / 3 % 3, number / 9]
            if conditions.allSatisfy({ value($0, state) == 1 }) { return true }
        }
        return false
    }
}

/// A small generator whose sequence is fixed by its seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
