import DirectIOEngine
import DirectIOModel
import TransitionSystems

/// What a scenario does, as far as the model has it: direct writes of whole blocks, in the order that its tasks ask for
/// them, and a preallocation. What readers find, and what is expected, the model's properties speak of.
struct ModelScript: Sendable {
    /// Something that must have happened before an operation is asked for.
    enum Dependency: Hashable, Sendable {
        /// The call of a write has returned.
        case returned(Int)
        /// A write was reported.
        case reported(Int)
        case preallocated
    }

    struct Write: Sendable {
        let blocks: Range<Int>
        let isSync: Bool
        let after: Set<Dependency>
    }

    /// Why a scenario cannot be run on the model.
    struct Obstacle: Error {
        let reason: String
    }

    /// The state of each block in the beginning.
    private(set) var layout: [DirectIOModel.Extent] = []
    private(set) var writes: [Write] = []
    private(set) var preallocation: (blocks: Range<Int>, after: Set<Dependency>)?
    private var faults: Set<FaultClass> = []
    /// What has happened when an operation of a name is at its end.
    private var ends: [String: Dependency] = [:]
    /// Names of several operations, one after another.
    private var repeated: Set<String> = []
    private let blockSize: Int

    /// What comes before the next line of a task.
    private struct Progress {
        var after: Set<Dependency> = []
        var inFlight: [Dependency] = []
    }

    init(_ scenario: Scenario) throws(Obstacle) {
        blockSize = scenario.blockSize
        guard scenario.files.count == 1 else { throw Obstacle(reason: "the model has one file") }
        let file = scenario.files[0]
        let count = file.size / blockSize
        guard file.size % blockSize == 0, (1...4).contains(count) else {
            throw Obstacle(reason: "the model's file is of 1 to 4 whole blocks")
        }
        layout = (0..<count).map { block in
            guard let part = file.parts.first(where: { $0.range.contains(block * scenario.blockSize) }) else {
                return .hole
            }
            return part.isWritten ? .written : .unwritten
        }
        var progress = Progress()
        try take(scenario.body, &progress)
        guard !writes.isEmpty else { throw Obstacle(reason: "it has no direct write") }
        guard writes.count <= 3 else { throw Obstacle(reason: "it has more than three direct writes") }
    }

    private mutating func take(_ body: [Statement], _ progress: inout Progress) throws(Obstacle) {
        for statement in body { try take(statement, &progress) }
    }

    private mutating func take(_ statement: Statement, _ progress: inout Progress) throws(Obstacle) {
        switch statement.kind {
        case .operation(let call): try take(call, &progress)
        case .start(let call):
            let before = progress.after
            try take(call, &progress)
            // It goes on when it is told to, beside what follows.
            for begun in progress.after.subtracting(before) {
                if case .returned = begun { continue }
                progress.inFlight.append(begun)
            }
            progress.after = before
        case .wait(let names):
            if names.isEmpty {
                progress.after.formUnion(progress.inFlight)
                progress.inFlight = []
            }
            for name in names {
                guard let dependency = try end(of: name) else {
                    throw Obstacle(reason: "somebody waits for what the model has no part in")
                }
                progress.after.insert(dependency)
            }
        case .complete(let name, let fails):
            if fails { faults.insert(Faults.eio) }
            // Everybody goes on as far as he can.
            if let end = try end(of: name) { progress.after.insert(end) }
        case .run(let name, nil):
            if case .reported(let number)? = try end(of: name) { progress.after.insert(.returned(number)) }
        case .run, .expect, .commit, .later: break
        case .fail(_, .never):
            guard faults.isEmpty else { throw Obstacle(reason: "the model does not know when failures end") }
        case .fail(let site, _):
            guard writes.isEmpty else { throw Obstacle(reason: "the model does not know when failures begin") }
            try fail(site)
        case .together(let tasks):
            // What a task has begun its own waits are about, and no others.
            let before = progress.after
            for task in tasks {
                var own = Progress(after: before)
                try take(task, &own)
                progress.after.formUnion(own.after)
            }
        case .repeated(let count, let body):
            guard count <= 3 else { throw Obstacle(reason: "it repeats") }
            for _ in 0..<count { try take(body, &progress) }
            if count > 1 { repeated.formUnion(body.flatMap(\.all).compactMap(\.name)) }
        case .writeback: throw Obstacle(reason: "writeback is not held together with the engine")
        case .random: throw Obstacle(reason: "its operations are drawn")
        case .remount: throw Obstacle(reason: "the model has no mount")
        case .powerCut: throw Obstacle(reason: "the model has no power cut")
        }
    }

    /// What has happened when the operation of a name is at its end.
    private func end(of name: String) throws(Obstacle) -> Dependency? {
        guard !repeated.contains(name) else {
            throw Obstacle(reason: "which of the operations called '\(name)' is meant depends on the order")
        }
        return ends[name]
    }

    private mutating func take(_ call: Call, _ progress: inout Progress) throws(Obstacle) {
        switch call.operation {
        case .write(let offset, let count, let isSync, let isDurable):
            guard !isDurable else { throw Obstacle(reason: "the model has no O_DSYNC") }
            let number = writes.count
            writes.append(
                Write(blocks: try blocks(Int(offset), count), isSync: isSync, after: progress.after))
            if let name = call.name { ends[name] = .reported(number) }
            progress.after.insert(isSync ? .reported(number) : .returned(number))
            if !isSync { progress.inFlight.append(.reported(number)) }
        case .fallocate(let offset, let count):
            guard preallocation == nil else { throw Obstacle(reason: "the model has one preallocation") }
            preallocation = (try blocks(Int(offset), count), progress.after)
            if let name = call.name { ends[name] = .preallocated }
            progress.after.insert(.preallocated)
        case .read, .sync: break
        case .bufferedRead, .bufferedWrite: throw Obstacle(reason: "the model has no page cache")
        case .truncate, .punch: throw Obstacle(reason: "the model has no truncate and no punch")
        case .close: throw Obstacle(reason: "closing is not held together with the engine")
        }
    }

    private func blocks(_ offset: Int, _ count: Int) throws(Obstacle) -> Range<Int> {
        guard offset % blockSize == 0, count % blockSize == 0 else {
            throw Obstacle(reason: "the model's requests are of whole blocks")
        }
        guard (offset + count) / blockSize <= layout.count else {
            throw Obstacle(reason: "the model's requests lie inside the size")
        }
        return offset / blockSize..<(offset + count) / blockSize
    }

    private mutating func fail(_ site: FaultSite) throws(Obstacle) {
        switch site {
        case .device: faults.insert(Faults.eio)
        case .ioEndMemory: faults.insert(Faults.ioEndMemory)
        case .dioMemory: faults.insert(Faults.dioMemory)
        case .workqueueMemory: faults.insert(Faults.workqueueMemory)
        case .userPage: faults.insert(Faults.efault)
        case .handle, .treeRead: faults.formUnion([Faults.mapping, Faults.conversion])
        case .lookUp: faults.insert(Faults.mapping)
        case .treeBlock: faults.insert(Faults.splitSpace)
        case .dataBlock, .quota: throw Obstacle(reason: "the model does not count free blocks")
        }
    }

    // MARK: The model

    /// Where the model is looked at.
    var scope: Scope {
        let needsExtents = preallocation != nil || faults.contains(Faults.splitSpace)
        return Scope(
            "scenario@\(writes.count)x\(layout.count)",
            sizes: ["Request": writes.count, "Block": layout.count, "IOEnd": writes.count],
            parts: needsExtents ? [Parts.core, Parts.extents] : [Parts.core], faults: faults,
            actors: preallocation == nil ? [] : [Actors.fallocate], mostFailures: 2)
    }

    /// The model with no other runs than the scenario's.
    func narrowed(_ model: GroundModel) -> GroundModel {
        let cells = CellFinder(model)
        let initially = layout.enumerated().map { block, state in
            CellCondition(cells[State.ext, block], [DirectIOModel.Extent.allCases.firstIndex(of: state)!])
        }
        return model.narrowed(initially: initially, because: "the scenario asks for it now") { step in
            switch step.name {
            case "submit_async_write", "submit_sync_write":
                let write = writes[step.arguments[0]]
                guard write.isSync == (step.name == "submit_sync_write"),
                    step.arguments[1] == write.blocks.lowerBound, step.arguments[2] == write.blocks.upperBound - 1
                else { return nil }
                return conditions(write.after, cells)
            case "fallocate_lock":
                guard let preallocation, step.arguments[0] == preallocation.blocks.lowerBound,
                    step.arguments[1] == preallocation.blocks.upperBound - 1
                else { return nil }
                return conditions(preallocation.after, cells)
            default: return []
            }
        }
    }

    private func conditions(_ after: Set<Dependency>, _ cells: CellFinder) -> [CellCondition] {
        after.map { dependency in
            switch dependency {
            case .returned(let number):
                CellCondition(cells[State.submit, number], [Submit.allCases.firstIndex(of: .returned)!])
            case .reported(let number):
                CellCondition(
                    cells[State.acknowledged, number],
                    Set([Acknowledged.success, .error].map { Acknowledged.allCases.firstIndex(of: $0)! }))
            case .preallocated:
                CellCondition(cells[Fallocate.state, nil], [Fallocate.Phase.allCases.firstIndex(of: .done)!])
            }
        }
    }
}

/// Finds the cells of variables.
private struct CellFinder {
    private let model: GroundModel

    init(_ model: GroundModel) { self.model = model }

    /// The cell of a variable at an index.
    subscript(variable: any Declares, index: Int?) -> Int {
        let name = variable.declaration.name
        return model.cells.firstIndex { cell in
            cell.variable.map { model.model.system.variables[$0].name } == name
                && cell.indices == (index.map { [$0] } ?? [])
        }!
    }
}
