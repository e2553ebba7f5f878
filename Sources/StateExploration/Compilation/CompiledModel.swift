internal import TransitionSystems

/// A finite model as tables that a search executes, without reference counting. Immutable once made.
final class CompiledModel: @unchecked Sendable {
    let layout: StateLayout
    /// Steps that can be possible at all.
    let stepCount: Int
    private let windowCount: Int
    let windows: UnsafeMutableBufferPointer<Window>
    let entries: UnsafeMutableBufferPointer<Int32>
    let candidates: UnsafeMutableBufferPointer<Int32>
    let steps: UnsafeMutableBufferPointer<StepCode>
    let code: UnsafeMutableBufferPointer<Int32>
    let conditions: UnsafeMutableBufferPointer<ConditionCode>
    let tests: UnsafeMutableBufferPointer<MaskTest>
    let wordUpdates: UnsafeMutableBufferPointer<WordUpdate>
    let fieldUpdates: UnsafeMutableBufferPointer<FieldUpdate>
    let expressionUpdates: UnsafeMutableBufferPointer<ExpressionUpdate>
    let flatNodes: UnsafeMutableBufferPointer<FlatNode>
    let flatChildren: UnsafeMutableBufferPointer<Int32>
    let fields: UnsafeMutableBufferPointer<StateLayout.Field>
    /// All conjuncts of invariants, and of what is sought.
    let allChecks: Run
    let finished: ConditionCode
    /// What the progress claims say, by their positions in the model.
    let progress: [Int: [ObligationCode]]

    /// Compiles a model; `properties` and `progress` are the positions of those that the search decides.
    init(_ model: GroundModel, properties: Set<Int>, progress: Set<Int> = []) {
        let analysis = StepAnalysis(model, properties: properties, progress: progress)
        layout = StateLayout(model, steps: analysis.steps)
        let plan = WindowPlan(layout: layout, steps: analysis.steps)
        var assembler = Assembler(model: model, analysis: analysis, layout: layout)
        assembler.assemble(plan)
        stepCount = analysis.steps.count
        windowCount = assembler.windows.count
        windows = Self.table(assembler.windows)
        entries = Self.table(assembler.entries)
        candidates = Self.table(assembler.candidates)
        steps = Self.table(assembler.steps)
        code = Self.table(assembler.code)
        conditions = Self.table(assembler.conditions)
        tests = Self.table(assembler.tests)
        wordUpdates = Self.table(assembler.wordUpdates)
        fieldUpdates = Self.table(assembler.fieldUpdates)
        expressionUpdates = Self.table(assembler.expressionUpdates)
        let flat = assembler.usesFlatCode ? FlatCode.tables(of: model.arena) : ([], [])
        flatNodes = Self.table(flat.0)
        flatChildren = Self.table(flat.1)
        fields = Self.table(layout.fields)
        allChecks = assembler.allChecks
        finished = assembler.finished
        self.progress = assembler.progress
    }

    deinit {
        windows.deallocate()
        entries.deallocate()
        candidates.deallocate()
        steps.deallocate()
        code.deallocate()
        conditions.deallocate()
        tests.deallocate()
        wordUpdates.deallocate()
        fieldUpdates.deallocate()
        expressionUpdates.deallocate()
        flatNodes.deallocate()
        flatChildren.deallocate()
        fields.deallocate()
    }

    /// A copy that keeps its address. Never empty, so that its address is never null.
    private static func table<Element>(_ elements: [Element]) -> UnsafeMutableBufferPointer<Element> {
        let table = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
        _ = table.initialize(from: elements)
        return table
    }

    /// The tables as the search reads them.
    var tables: Tables {
        Tables(
            windows: windows.baseAddress!, windowCount: windowCount, entries: entries.baseAddress!,
            candidates: candidates.baseAddress!, steps: steps.baseAddress!, code: code.baseAddress!,
            conditions: conditions.baseAddress!, tests: tests.baseAddress!, wordUpdates: wordUpdates.baseAddress!,
            fieldUpdates: fieldUpdates.baseAddress!, expressionUpdates: expressionUpdates.baseAddress!,
            flat: FlatCode(
                nodes: flatNodes.baseAddress!, children: flatChildren.baseAddress!, fields: fields.baseAddress!))
    }
}

/// A compiled model's tables. Valid while the model lives.
struct Tables {
    let windows: UnsafePointer<Window>
    let windowCount: Int
    let entries: UnsafePointer<Int32>
    let candidates: UnsafePointer<Int32>
    let steps: UnsafePointer<StepCode>
    let code: UnsafePointer<Int32>
    let conditions: UnsafePointer<ConditionCode>
    let tests: UnsafePointer<MaskTest>
    let wordUpdates: UnsafePointer<WordUpdate>
    let fieldUpdates: UnsafePointer<FieldUpdate>
    let expressionUpdates: UnsafePointer<ExpressionUpdate>
    let flat: FlatCode

    /// The leaf of a diagram whose value does not fit its cell.
    static let outOfRange = Int32.max

    /// The value of a diagram.
    @inline(__always)
    func walk(_ root: Int32, _ state: UnsafePointer<UInt64>) -> Int32 {
        var node = Int(root)
        repeat {
            let header = UInt32(bitPattern: code[node])
            let value = state[Int(header & 0x3ff)] &>> UInt64(header &>> 10 & 63)
            let mask = (1 as UInt64) &<< UInt64(header &>> 16) &- 1
            node = Int(code[node &+ 1 &+ Int(truncatingIfNeeded: value & mask)])
        } while node >= 0
        return Int32(truncatingIfNeeded: ~node)
    }

    /// Whether a condition holds in a state, or of a step.
    @inline(__always)
    func holds(_ condition: ConditionCode, _ now: UnsafePointer<UInt64>, _ next: UnsafePointer<UInt64>) -> Bool {
        if condition.root >= 0 { return walk(condition.root, now) != 0 }
        return (flat.value(~condition.root, now, next) != 0) != condition.isNegated
    }

    /// Whether a step is possible in a state.
    @inline(__always)
    func isPossible(_ step: UnsafePointer<StepCode>, _ state: UnsafePointer<UInt64>) -> Bool {
        let (a, b) = (step.pointee.test0, step.pointee.test1)
        let differs = ((state[Int(a.word)] ^ a.value) & a.mask) | ((state[Int(b.word)] ^ b.value) & b.mask)
        guard differs == 0 else { return false }
        let more = step.pointee.moreTests
        var position = more.start
        while position < more.end {
            let test = tests[Int(position)]
            if (state[Int(test.word)] ^ test.value) & test.mask != 0 { return false }
            position &+= 1
        }
        position = step.pointee.conditions.start
        while position < step.pointee.conditions.end {
            if !holds(conditions[Int(position)], state, state) { return false }
            position &+= 1
        }
        return true
    }

    /// Writes the state after a possible step; false when a cell would leave its range. `next` starts as a copy of
    /// `now`.
    @inline(__always)
    func take(
        _ step: UnsafePointer<StepCode>, _ now: UnsafePointer<UInt64>, _ next: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        let (a, b) = (step.pointee.update0, step.pointee.update1)
        next[Int(a.word)] = ((next[Int(a.word)] & a.keep) | a.set) &+ a.add
        next[Int(b.word)] = ((next[Int(b.word)] & b.keep) | b.set) &+ b.add
        var position = step.pointee.fieldUpdates.start
        while position < step.pointee.fieldUpdates.end {
            let update = fieldUpdates[Int(position)]
            let value = walk(update.root, now)
            if value == Tables.outOfRange { return false }
            let placed = UInt64(truncatingIfNeeded: value) &<< UInt64(update.shift)
            next[Int(update.word)] = (next[Int(update.word)] & update.clear) | placed
            position &+= 1
        }
        if step.pointee.moreUpdates.isEmpty && step.pointee.expressionUpdates.isEmpty { return true }
        return takeRest(step, now, next)
    }

    @inline(never)
    private func takeRest(
        _ step: UnsafePointer<StepCode>, _ now: UnsafePointer<UInt64>, _ next: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        for position in step.pointee.moreUpdates.start..<step.pointee.moreUpdates.end {
            let update = wordUpdates[Int(position)]
            next[Int(update.word)] = ((next[Int(update.word)] & update.keep) | update.set) &+ update.add
        }
        for position in step.pointee.expressionUpdates.start..<step.pointee.expressionUpdates.end {
            let update = expressionUpdates[Int(position)]
            let field = flat.fields[Int(update.cell)]
            let value = flat.value(update.root, now, now) - field.lower
            guard value >= 0, value < field.cardinality else { return false }
            guard field.bits > 0 else { continue }
            next[field.word] = (next[field.word] & ~field.placedMask) | UInt64(value) << UInt64(field.shift)
        }
        return true
    }
}
