import DirectIOEngine
import DirectIOModel
import StateExploration

/// The blocks of an initial state, as extents.
struct InitialBlocks {
    private let found: [DirectIOModel.Extent]
    private let cuts: [Bool]

    init(_ state: PackedState, _ instance: AgreementInstance) {
        found = instance.cells.ext.places.map { DirectIOModel.Extent.allCases[state[$0]] }
        cuts = instance.cells.cut.places.map { state[$0] == 1 }
    }

    /// The blocks in words.
    var words: String {
        "in the beginning "
            + found.enumerated().map { "block \($0) is \($1 == .hole ? "a hole" : $1.rawValue)" }
            .joined(separator: ", ")
    }

    /// The extents, one behind another on the device.
    ///
    /// - Parameter first: where the file's first block lies.
    func extents(from first: UInt64) -> [DirectIOEngine.Extent] {
        var extents: [DirectIOEngine.Extent] = []
        for (block, state) in found.enumerated() where state != .hole {
            let one = DirectIOEngine.Extent(
                first: UInt32(block), count: 1, physical: first + UInt64(block),
                state: state == .written ? .written : .unwritten)
            let isCut = cuts.isEmpty ? false : cuts[block]
            if let last = extents.last, last.end == one.first, last.state == one.state, !isCut {
                extents[extents.count - 1].count += 1
            } else {
                extents.append(one)
            }
        }
        return extents
    }
}
