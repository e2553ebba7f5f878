import DirectIOEngine

/// What a user asks for in a history.
public struct HistoryCall: Sendable, Hashable, CustomStringConvertible {
    /// Of which kind.
    enum Kind: Sendable, Hashable {
        /// A direct write, by the number of the model's request.
        case write(Int, isSync: Bool)
        case read
        case fallocate
    }

    let kind: Kind
    let blocks: Range<Int>

    /// `r0: async write of blocks 0..<2`.
    public var description: String {
        switch kind {
        case .write(let r, let isSync): "r\(r): \(isSync ? "sync" : "async") write of blocks \(blocks)"
        case .read: "read of blocks \(blocks)"
        case .fallocate: "fallocate of blocks \(blocks)"
        }
    }
}

/// What users of several threads saw: who asked for what, what they were told, what they read, and in which order.
public struct ThreadHistory: Sendable, CustomStringConvertible {
    /// Something that a user saw.
    struct Event: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            case begins
            /// The call of an async write returns.
            case returns
            /// A write, or a fallocate, is reported.
            case reported(Outcome)
            /// A read ends: the first byte of each sector, all of whose bytes are the same; nil where they are not.
            case found([UInt8?])
        }

        let call: Int
        let thread: Int
        let kind: Kind
    }

    /// All calls.
    let calls: [HistoryCall]
    /// In the order in which they were seen.
    let events: [Event]
    /// The extents in the beginning, by the initial state's number.
    let start: Int
    /// What has failed, each time.
    let failures: [FaultSite]
    /// Something that the kernel would have warned of.
    let warnings: [String]
    /// Who waits for ever, when some do.
    let hang: String?

    /// The events, a line each.
    public var description: String { lines(events.count).joined(separator: "\n") }

    /// The first events, a column for each thread.
    func lines(_ count: Int) -> [String] {
        events.prefix(count).map { line($0) }
    }

    /// One event, in its thread's column.
    ///
    /// - Parameter sectors: of what a read has found, only these.
    func line(_ event: Event, sectors: Set<Int>? = nil) -> String {
        String(repeating: " ", count: 4 * event.thread) + "thread \(event.thread + 1)  " + words(event, sectors)
    }

    private func words(_ event: Event, _ sectors: Set<Int>?) -> String {
        let call = calls[event.call]
        return switch event.kind {
        case .begins: "┌ \(call)"
        case .returns: "│ \(name(event.call)) is queued"
        case .reported(let outcome): "└ \(name(event.call)) is told \(outcome.words)"
        case .found(let bytes): "└ \(name(event.call)) finds \(found(bytes, call, sectors))"
        }
    }

    private func name(_ number: Int) -> String {
        switch calls[number].kind {
        case .write(let r, _): "r\(r)"
        case .read: "the read of \(calls[number].blocks)"
        case .fallocate: "fallocate"
        }
    }

    private func found(_ bytes: [UInt8?], _ call: HistoryCall, _ sectors: Set<Int>?) -> String {
        call.blocks.compactMap { block -> String? in
            let first = (block - call.blocks.lowerBound) * EngineInstance.sectorsInBlock
            let words = (first..<first + EngineInstance.sectorsInBlock).filter { sectors?.contains($0) ?? true }
                .map { bytes[$0].map(BlockContent.word) ?? "a mixture" }
            guard let word = words.first else { return nil }
            return "in block \(block) " + (Set(words).count == 1 ? word : words.joined(separator: ", then "))
        }.joined(separator: "; ")
    }
}
