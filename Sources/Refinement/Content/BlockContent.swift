import DirectIOModel
import StateExploration

/// What a reader may find in the blocks of a file, as a run of the model has it: of whose data they are made up.
struct BlockContent: Hashable {
    /// Whose data each block may hold: eight bits a block, the last of them for zeros, which a request writes whose
    /// user's memory is missing. The model forgets that when a request is over.
    private var writers: UInt64 = 0
    /// For each request that was asked for, eight bits: those that were over by then, and one that says that it was.
    private var earlier: UInt64 = 0
    /// Whether a split that fails may have zeroed what somebody has written: the model does not tell such blocks.
    private let mayBeZeroed: Bool

    init(mayBeZeroed: Bool) { self.mayBeZeroed = mayBeZeroed }

    private static let zeros: UInt64 = 1 << 7
    private static let written = DirectIOModel.Extent.written.code

    /// Takes note of a state that the run comes through.
    mutating func pass(_ state: PackedState, _ cells: Cells) {
        for r in 0..<cells.requests {
            let asked = UInt64(1) << UInt64(8 * r + 7)
            if earlier & asked == 0, state[cells.submit.places[r]] != Submit.idle.code {
                earlier |= asked
                for q in 0..<cells.requests where state[cells.acknowledged.places[q]] != Acknowledged.no.code {
                    earlier |= 1 << UInt64(8 * r + q)
                }
            }
            let isMissing = state[cells.pageError.places[r]] == 1
            for block in 0..<cells.blocks where state[cells.landed.places[r * cells.landed.width + block]] == 1 {
                let mine = (1 << UInt64(r) | (isMissing ? Self.zeros : 0)) << UInt64(8 * block)
                guard writers & mine != mine else { continue }
                // What was over before this request was asked for is gone, and zeros with the last who may have written
                // them.
                let over = earlier >> UInt64(8 * r) & 0x7F
                let others = writers >> UInt64(8 * block) & 0x7F & ~over
                writers &= ~((others == 0 ? 0xFF : over) << UInt64(8 * block))
                writers |= mine
            }
        }
    }

    /// Whether a block may hold nothing but a certain byte in a state: 0, the device's own pattern, or a request's
    /// number, counted from 1. Of several requests whose data has reached it any may be the last: bios that are in
    /// flight together are not ordered.
    func mayBe(_ byte: UInt8, in block: Int, _ state: PackedState, _ instance: AgreementInstance) -> Bool {
        guard state[instance.cells.ext.places[block]] == Self.written else { return byte == 0 }
        if state[instance.cells.stale.places[block]] == 1 { return byte == EngineInstance.pattern }
        let here = writers >> UInt64(8 * block) & 0xFF
        if byte == 0 { return here == 0 || here & Self.zeros != 0 || mayBeZeroed }
        return byte <= 7 && here >> UInt64(byte - 1) & 1 == 1
    }

    /// What a block may hold, in words.
    func words(_ block: Int, _ state: PackedState, _ instance: AgreementInstance) -> String {
        let all = [0, EngineInstance.pattern] + (1...UInt8(instance.cells.requests))
        return all.filter { mayBe($0, in: block, state, instance) }.map(Self.word).joined(separator: " or ")
    }

    /// A byte in words.
    static func word(_ byte: UInt8) -> String {
        switch byte {
        case 0: "zeros"
        case EngineInstance.pattern: "what was on the device before"
        default: "the data of r\(byte - 1)"
        }
    }
}

extension Pair {
    /// What the file's bytes are, all of them, that the model says they cannot be; nil when they are as it says, or
    /// when they cannot be read now because somebody holds what that needs.
    func contentFault(_ content: BlockContent) -> String? {
        guard let bytes = EngineSide(copying: engine).readAll() else { return nil }
        for sector in 0..<instance.cells.blocks * EngineInstance.sectorsInBlock {
            let (start, block) = (sector * EngineInstance.sectorSize, sector / EngineInstance.sectorsInBlock)
            let part = bytes[start..<start + EngineInstance.sectorSize]
            guard part.allSatisfy({ $0 == part.first }) else {
                return "a sector of block \(block) holds several kinds of bytes"
            }
            if !content.mayBe(part.first!, in: block, model, instance) {
                return "block \(block) holds \(BlockContent.word(part.first!)), and the model says "
                    + content.words(block, model, instance)
            }
        }
        return nil
    }
}
