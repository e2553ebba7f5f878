import PropertyTesting

/// Sixteen blocks, preallocated: writes are submitted, and later complete or fail.
struct ExtentMap {
    enum State: Hashable, Sendable { case unwritten, written }

    private(set) var blocks = [State](repeating: .unwritten, count: 16)
    private var inFlight: [(range: ClosedRange<Int>, before: [State])] = []
    /// The planted bug: what a failed write covers goes back to what it was when the write was submitted, though another
    /// write has completed there since.
    let revertsOnFailure: Bool

    init(revertsOnFailure: Bool) { self.revertsOnFailure = revertsOnFailure }

    mutating func submit(_ range: ClosedRange<Int>) { inFlight.append((range, Array(blocks[range]))) }

    mutating func complete(_ index: Int) {
        for block in inFlight.remove(at: index).range { blocks[block] = .written }
    }

    mutating func fail(_ index: Int) {
        let write = inFlight.remove(at: index)
        if revertsOnFailure { blocks.replaceSubrange(write.range, with: write.before) }
    }

    func isWritten(_ block: Int) -> Bool { blocks[block] == .written }
}

/// The map against a set of written blocks. The shortest failing run has four commands.
struct ExtentMapTest: StateMachineTest {
    enum Command: Hashable, Sendable {
        case submit(first: Int, last: Int)
        case complete(Int)
        case fail(Int)
        case read(Int)
    }

    struct Model: Hashable {
        var written: Set<Int> = []
        var inFlight: [ClosedRange<Int>] = []
    }

    var revertsOnFailure = true

    private static let range = Generator.zip(Generator<Int>.integer(in: 0...15), .integer(in: 0...15))
        .map { (min($0.0, $0.1), max($0.0, $0.1)) }
    private static let commands = Generator<Command>.oneOf(
        range.map { Command.submit(first: $0.0, last: $0.1) }, Generator.integer(in: 0...3).map(Command.complete),
        Generator.integer(in: 0...3).map(Command.fail), Generator.integer(in: 0...15).map(Command.read))

    func initialModel() -> Model { Model() }

    func commands(in model: Model) -> Generator<Command> { Self.commands }

    func isAllowed(_ command: Command, in model: Model) -> Bool {
        switch command {
        case .submit: model.inFlight.count < 4
        case .complete(let index), .fail(let index): index < model.inFlight.count
        case .read: true
        }
    }

    func apply(_ command: Command, to model: inout Model) -> Bool? {
        switch command {
        case .submit(let first, let last): model.inFlight.append(first...last)
        case .complete(let index): model.written.formUnion(model.inFlight.remove(at: index))
        case .fail(let index): model.inFlight.remove(at: index)
        case .read(let block): return model.written.contains(block)
        }
        return nil
    }

    func makeSystem() -> ExtentMap { ExtentMap(revertsOnFailure: revertsOnFailure) }

    func perform(_ command: Command, on map: inout ExtentMap) -> Bool? {
        switch command {
        case .submit(let first, let last): map.submit(first...last)
        case .complete(let index): map.complete(index)
        case .fail(let index): map.fail(index)
        case .read(let block): return map.isWritten(block)
        }
        return nil
    }

    func check(_ map: ExtentMap, against model: Model) throws {
        for (block, state) in map.blocks.enumerated() where (state == .written) != model.written.contains(block) {
            throw Mismatch("block \(block) is \(state)")
        }
    }
}
