/// Replaces a packed state by the representative of the states that differ from it by an exchange of elements.
///
/// Where an element's cells are one run of bits, elements are sorted by those bits. For other sorts every permutation is
/// tried and the least state taken.
final class Canonicaliser: @unchecked Sendable {
    /// The cells of one element, neighbours in one word.
    private struct Block {
        let word: Int
        let shift: UInt64
    }

    private struct SortedBlocks {
        let blocks: [Block]
        let mask: UInt64
    }

    /// Bits that an exchange moves from one place to another.
    struct Move {
        let from: Int
        var mask: UInt64
        let to: Int
        /// To the left where positive.
        let shift: Int
    }

    private let words: Int
    private let sorted: [SortedBlocks]
    /// The moves of all permutations, one behind another.
    private let moves: UnsafeMutableBufferPointer<Move>
    /// Where each permutation's moves end.
    private let ends: [Int]

    /// The representatives under a group; `nil` when no elements can be exchanged.
    init?(_ group: SymmetryGroup, layout: StateLayout) {
        guard !group.sorts.isEmpty else { return nil }
        words = layout.words
        var sorted: [SortedBlocks] = []
        var tried: [SymmetryGroup.SymmetricSort] = []
        for sort in group.sorts {
            if sort.isSeparable, let blocks = Self.blocks(group.cells(of: sort), layout) {
                sorted.append(blocks)
            } else {
                tried.append(sort)
            }
        }
        self.sorted = sorted
        let all = tried.isEmpty ? [] : group.exchanges(of: tried).map { Self.moves($0, layout) }
        moves = .allocate(capacity: max(1, all.reduce(0) { $0 + $1.count }))
        _ = moves.initialize(from: all.joined())
        var ends: [Int] = []
        for list in all { ends.append((ends.last ?? 0) + list.count) }
        self.ends = ends
    }

    deinit { moves.deallocate() }

    /// The elements' blocks, if all have the same shape.
    private static func blocks(_ elements: [[Int]], _ layout: StateLayout) -> SortedBlocks? {
        var blocks: [Block] = []
        var shape: [Int]?
        var width = 0
        for cells in elements {
            let fields = cells.map { layout.fields[$0] }
            let held = fields.filter { $0.bits > 0 }
            guard let word = held.first?.word, held.allSatisfy({ $0.word == word }) else { return nil }
            let start = held.map(\.shift).min() ?? 0
            let end = held.map { $0.shift + $0.bits }.max() ?? 0
            guard end - start == held.reduce(0, { $0 + $1.bits }) else { return nil }
            let offsets = fields.map { $0.bits > 0 ? $0.shift - start : -1 }
            if shape != nil, shape != offsets { return nil }
            shape = offsets
            width = end - start
            blocks.append(Block(word: word, shift: UInt64(start)))
        }
        return SortedBlocks(blocks: blocks, mask: width == 64 ? ~0 : (1 << UInt64(width)) - 1)
    }

    private static func moves(_ exchange: [Int], _ layout: StateLayout) -> [Move] {
        var moves: [Move] = []
        for cell in layout.order {
            let (from, to) = (layout.fields[cell], layout.fields[exchange[cell]])
            let shift = to.shift - from.shift
            if let last = moves.indices.last, moves[last].from == from.word, moves[last].to == to.word,
                moves[last].shift == shift
            {
                moves[last].mask |= from.placedMask
            } else {
                moves.append(Move(from: from.word, mask: from.placedMask, to: to.word, shift: shift))
            }
        }
        return moves
    }

    /// Replaces a state by its representative.
    func canonicalise(_ state: UnsafeMutablePointer<UInt64>) {
        for blocks in sorted { sort(blocks, state) }
        if !ends.isEmpty { takeLeast(state) }
    }

    private func sort(_ blocks: SortedBlocks, _ state: UnsafeMutablePointer<UInt64>) {
        let count = blocks.blocks.count
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { values in
            for position in 0..<count {
                let block = blocks.blocks[position]
                let value = state[block.word] >> block.shift & blocks.mask
                var place = position
                while place > 0, values[place - 1] > value {
                    values[place] = values[place - 1]
                    place -= 1
                }
                values[place] = value
            }
            for position in 0..<count {
                let block = blocks.blocks[position]
                state[block.word] = state[block.word] & ~(blocks.mask << block.shift) | values[position] << block.shift
            }
        }
    }

    private func takeLeast(_ state: UnsafeMutablePointer<UInt64>) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * words) { buffer in
            let original = buffer.baseAddress!
            let candidate = original + words
            original.update(from: state, count: words)
            var start = 0
            for end in ends {
                for word in 0..<words { candidate[word] = 0 }
                for position in start..<end {
                    let move = moves[position]
                    let bits = original[move.from] & move.mask
                    candidate[move.to] |= move.shift >= 0 ? bits << UInt64(move.shift) : bits >> UInt64(-move.shift)
                }
                start = end
                for word in 0..<words where candidate[word] != state[word] {
                    if candidate[word] < state[word] { state.update(from: candidate, count: words) }
                    break
                }
            }
        }
    }
}
