import DirectIOEngine

extension ScenarioRun {
    /// Compares what is with what is expected.
    func check(_ expectation: Expectation, _ statement: Statement) {
        guard let fault = fault(expectation) else { return }
        note(.expectation, "line \(statement.position.line), '\(statement.text)': \(fault)")
    }

    /// What is not as expected; nil when all is.
    private func fault(_ expectation: Expectation) -> String? {
        switch expectation {
        case .told(let name, let all):
            guard let asked = latest[name], let outcome = desk.outcomes[asked.request] else {
                return "\(name) is not reported"
            }
            return all.contains { $0.matches(outcome) } ? nil : "\(name) is told \(outcome.words)"
        case .size(let file, let comparison, let bytes):
            let size = Int(system.size(of: file))
            return comparison.holds(size, bytes) ? nil : "the size is \(size)"
        case .blocks(let file, let comparison, let count):
            let blocks = blocks(of: file)
            return comparison.holds(blocks, count) ? nil : "there are \(blocks)"
        case .finds(let name, let range, let sources): return found(name, range, sources)
        case .extents(let file, let range, let state):
            let (first, end) = (range.lowerBound / scenario.blockSize, (range.upperBound - 1) / scenario.blockSize)
            for block in first...end {
                let found = self.state(of: UInt32(block), in: file)
                if found != state { return "block \(block) is \(found == .hole ? "a hole" : found.rawValue)" }
            }
            return nil
        }
    }

    private func blocks(of file: Int) -> Int {
        var (count, block) = (0, UInt32(0))
        while true {
            switch system.volume.mapping(of: file, at: block) {
            case .extent(let extent):
                count += Int(extent.count)
                block = extent.end
            case .hole(let next):
                guard let next else { return count }
                block = next
            }
        }
    }

    private func state(of block: UInt32, in file: Int) -> Expectation.BlockState {
        guard case .extent(let extent) = system.volume.mapping(of: file, at: block) else { return .hole }
        return extent.state == .written ? .written : .unwritten
    }

    private func found(_ name: String, _ range: Range<Int>?, _ sources: [Expectation.Source]) -> String? {
        guard let asked = latest[name], let outcome = desk.outcomes[asked.request] else {
            return "\(name) is not reported"
        }
        guard case .success(let bytes) = outcome else { return "\(name) is told \(outcome.words)" }
        let (start, size) = (Int(asked.call.operation.offset), scenario.sectorSize)
        let wanted = range ?? start..<start + bytes
        for place in stride(from: wanted.lowerBound, to: wanted.upperBound, by: size) {
            // The last sector may have been read in part.
            let count = min(size, start + bytes - place)
            guard place >= start, count > 0 else { return "\(name) has not read byte \(place)" }
            let (sector, file) = (place / size, asked.call.file)
            guard count >= 8 else { continue }
            guard let found = asked.buffer!.stamp(at: place - start, count - count % 8) else {
                return "\(name) finds parts of several writes in sector \(sector)"
            }
            let isWanted = sources.contains { source in
                switch source {
                case .zeros: found == .zero
                case .before: stage.writer(of: sector, in: file).map { Stamp($0, file: file, sector: sector) } == found
                case .operation(let writer):
                    latest[writer].map { Stamp($0.request, file: file, sector: sector) } == found
                }
            }
            if !isWanted { return "\(name) finds \(words(found)) in sector \(sector)" }
        }
        return nil
    }

    private func words(_ stamp: Stamp) -> String {
        if stamp == .zero { return "zeros" }
        let writer = latest.first { $0.value.request == stamp.request }?.key
        return writer.map { "the data of \($0)" } ?? "other data"
    }
}

extension Expectation.Told {
    fileprivate func matches(_ outcome: Outcome) -> Bool {
        switch (self, outcome) {
        case (.success, .success), (.failure, .failure): true
        case (.bytes(let wanted), .success(let bytes)): wanted == bytes
        case (.error(let wanted), .failure(let error)): wanted == error
        default: false
        }
    }
}

extension Expectation.Comparison {
    fileprivate func holds(_ found: Int, _ wanted: Int) -> Bool {
        switch self {
        case .equal: found == wanted
        case .atLeast: found >= wanted
        case .atMost: found <= wanted
        }
    }
}
