import DirectIOEngine

/// What goes wrong on the engine, told as users and the kernel's warnings would: by reading the file, and by looking at
/// what is left when everybody has come to an end.
struct Evidence {
    private(set) var lines: [String] = []

    init(_ engine: EngineSide) {
        let later = EngineSide(copying: engine)
        let hang = later.drain()
        lines = engine.notes.contents.warnings
        lookAtReports(later.notes.contents)
        lines += read(EngineSide(copying: engine)).map { "at the end of the run \($0)" }
        if let hang { lines.append("some never end: \(hang)") }
        lines += later.notes.contents.warnings.dropFirst(engine.notes.contents.warnings.count)
        lookAtCounters(later)
        lines += read(later).map { "when all has ended \($0)" }
    }

    /// Reports that say something else than what has happened.
    private mutating func lookAtReports(_ notes: Notes.Contents) {
        for (r, count) in notes.reports.enumerated() where count > 1 {
            lines.append("request \(r) is reported \(count) times")
        }
        for (r, error) in notes.conversionErrors.sorted(by: { $0.key < $1.key }) {
            guard case .success? = notes.outcomes[r] else { continue }
            lines.append("request \(r) is told success, and its conversion failed with \(error)")
        }
    }

    private mutating func lookAtCounters(_ engine: EngineSide) {
        let state = engine.state
        let counters = [
            ("i_unwritten", state.unwrittenCount), ("i_dio_count", state.dioCount),
            ("io_ends that nobody frees", state.ioEnds.count),
        ]
        for (name, value) in counters where value != 0 { lines.append("\(name): \(value), when all has ended") }
        if state.dioUnwritten { lines.append("DIO_UNWRITTEN is set, when all has ended") }
    }

    /// Reads the file through the page cache, and compares it with what users were told.
    private func read(_ engine: EngineSide) -> [String] {
        guard let bytes = engine.readAll() else { return [] }
        var lines: [String] = []
        for block in 0..<engine.instance.blocks {
            let part = bytes[block * EngineInstance.blockSize..<(block + 1) * EngineInstance.blockSize]
            if part.contains(EngineInstance.pattern) {
                lines.append("block \(block) reads as what was on the device before anybody wrote")
            }
            let writers = engine.submitters.indices.filter { engine.range(of: $0)?.contains(block) ?? false }
            for r in writers {
                guard case .success? = engine.notes.contents.outcomes[r] else { continue }
                if part.allSatisfy({ $0 == 0 }) {
                    lines.append("block \(block) reads as zeros, which request \(r) was told to have written")
                } else if !writers.contains(where: { writer in part.allSatisfy { $0 == UInt8(writer + 1) } }) {
                    lines.append("block \(block), which request \(r) was told to have written, reads as no one's data")
                }
            }
        }
        return lines
    }
}

extension EngineSide {
    /// Lets everybody come to an end, none of whom fails.
    ///
    /// - Returns: who cannot; nil when all have ended.
    func drain() -> String? {
        let script = Script()
        var steps = 0
        while !live.isEmpty, steps < 10_000 {
            let ready = self.ready
            guard let place = live.indices.first(where: { ready >> UInt64($0) & 1 == 1 }) else {
                return runtime.waiting.joined(separator: "; ")
            }
            script.begin()
            _ = advance(live[place], script)
            steps += 1
        }
        return live.isEmpty ? nil : "they go on for ever"
    }

    /// The file's bytes, as a read through the page cache finds them; nil when it has to wait.
    func readAll() -> [UInt8]? { readAll(instance.blocks * EngineInstance.blockSize) }

    /// The blocks of a request.
    func range(of r: Int) -> Range<Int>? {
        guard let submitter = submitters[r] else { return nil }
        let write = runtime.operation(submitter) as! DirectWrite
        let first = Int(write.offset) / EngineInstance.blockSize
        return first..<first + write.count / EngineInstance.blockSize
    }
}
