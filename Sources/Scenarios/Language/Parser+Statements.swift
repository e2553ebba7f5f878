import DirectIOEngine

// What is done, line by line.

extension Parser {
    /// Words that begin a statement.
    static let words = [
        "write", "read", "buffered", "fallocate", "punch", "truncate", "sync", "close", "start", "wait", "run",
        "complete",
        "fail", "writeback", "commit", "random", "later", "remount", "power", "expect", "together", "repeat",
    ]

    /// The next statement, with all that is inside it.
    ///
    /// - Parameter block: the word that the block around begins with.
    mutating func statement(inside block: String?) throws(ScenarioError) -> Statement {
        var line = nextLine()!
        let (start, text) = (line.position, line.text)
        try count(1, at: start)
        let kind = try kind(&line, at: start, inside: block)
        try line.expectEnd()
        return Statement(kind: kind, position: start, text: text)
    }

    private mutating func kind(
        _ line: inout Line, at start: Position, inside block: String?
    ) throws(ScenarioError) -> Statement.Kind {
        if line.peekSecond == ":" {
            let name = try line.take("a name")
            try mustBeNew(name)
            try mustBeUnused(name)
            try line.expect(":")
            let word = try line.take("an operation")
            return try called(name.text, word, &line)
        }
        let word = try line.take("a statement")
        if isCut, word.text != "expect" {
            throw ScenarioError(position: start, message: "after a power cut there is nothing but what is expected")
        }
        switch word.text {
        case "together":
            guard order == .any else {
                throw ScenarioError(position: start, message: "in a given order there is one task")
            }
            guard block != "task" else {
                throw ScenarioError(position: start, message: "a task has no tasks of its own")
            }
            return .together(try tasks(start))
        case "repeat":
            let count = try number("how often", in: 1...10_000, &line)
            try line.expectEnd()
            try self.count(count, at: start)
            times *= count
            defer { times /= count }
            return .repeated(count, try body(of: "repeat", start, inside: block))
        case "wait":
            var operations: [String] = []
            while !line.isAtEnd { operations.append(try operationName(&line)) }
            return .wait(operations)
        case "start":
            let name = try line.take("a name")
            try mustBeNew(name)
            try mustBeUnused(name)
            guard line.takes(":") else { throw ScenarioError(position: line.position, message: "':' is missing") }
            let operation = try line.take("an operation")
            guard case .operation(let call) = try called(name.text, operation, &line) else {
                throw ScenarioError(position: operation.position, message: "only an operation is started")
            }
            try mustBeGiven(start, "start")
            return .start(call)
        case "run":
            try mustBeGiven(start, "run")
            let name = try operationName(&line)
            return .run(name, until: line.takes("until") ? try line.take("the name of a step").text : nil)
        case "complete":
            try mustBeGiven(start, "complete")
            let name = try operationName(&line)
            var fails = false
            if line.takes("with") {
                try line.expect("EIO")
                fails = true
            }
            return .complete(name, fails: fails)
        case "fail": return try failing(&line)
        case "writeback": return .writeback(file: try fileNumber(&line))
        case "commit": return .commit
        case "later":
            guard order == .any else {
                throw ScenarioError(position: start, message: "in a given order everything has its time")
            }
            return .later
        case "random":
            let number = try number("how many operations", in: 1...10_000, &line)
            try count(number, at: start)
            try line.expect("on")
            return .random(number, file: try fileNumber(&line))
        case "remount":
            guard block != "task" else {
                throw ScenarioError(position: start, message: "nothing is in flight when a file system is mounted anew")
            }
            closed = []
            return .remount
        case "power":
            try line.expect("cut")
            guard times == 1, !hasCut else { throw ScenarioError(position: start, message: "power is cut once") }
            hasCut = true
            isCut = true
            return .powerCut
        case "expect": return .expect(try expectation(&line))
        default: return try called(nil, word, &line)
        }
    }

    private func mustBeGiven(_ position: Position, _ word: String) throws(ScenarioError) {
        guard order == .given else {
            throw ScenarioError(position: position, message: "'\(word)' needs 'order given'")
        }
    }

    // MARK: Blocks

    private mutating func tasks(_ start: Position) throws(ScenarioError) -> [[Statement]] {
        var tasks: [[Statement]] = []
        let wasCut = isCut
        while true {
            guard var line = nextLine() else {
                throw ScenarioError(position: start, message: "'together' has no 'end'")
            }
            if line.takes("end") {
                try line.expectEnd()
                guard !tasks.isEmpty else {
                    throw ScenarioError(position: start, message: "'together' has no 'task'")
                }
                isCut =
                    wasCut
                    || tasks.joined().flatMap(\.all).contains { if case .powerCut = $0.kind { true } else { false } }
                return tasks
            }
            let position = line.position
            try line.expect("task")
            if !line.isAtEnd { _ = try line.take("a name") }
            try line.expectEnd()
            isCut = wasCut
            tasks.append(try body(of: "task", position, inside: "task"))
        }
    }

    private mutating func body(
        of word: String, _ start: Position, inside block: String?
    ) throws(ScenarioError) -> [Statement] {
        var body: [Statement] = []
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.mostDepth else {
            throw ScenarioError(position: start, message: "more than \(Self.mostDepth) blocks inside each other")
        }
        while true {
            guard let line = peekLine else {
                throw ScenarioError(position: start, message: "'\(word)' has no 'end'")
            }
            if line.peek == "end" {
                var line = nextLine()!
                try line.expect("end")
                try line.expectEnd()
                guard !body.isEmpty else {
                    throw ScenarioError(position: start, message: "nothing is done in this '\(word)'")
                }
                return body
            }
            body.append(try statement(inside: block == "task" ? "task" : word))
        }
    }

    private static let mostDepth = 20
    private static let mostBytes = 1 << 24

    /// A name is given in one line: elsewhere nobody could tell which operation is meant.
    private func mustBeUnused(_ name: Token) throws(ScenarioError) {
        guard names[name.text] == nil else {
            throw ScenarioError(position: name.position, message: "'\(name.text)' is the name of an operation above")
        }
    }

    // MARK: Operations

    private mutating func called(
        _ name: String?, _ word: Token, _ line: inout Line
    ) throws(ScenarioError) -> Statement.Kind {
        guard !isCut else {
            throw ScenarioError(
                position: word.position, message: "after a power cut there is nothing but what is expected")
        }
        let operation: Operation
        var (file, pieces) = (0, 1)
        switch word.text {
        case "write":
            file = try fileNumber(&line)
            let range = try range(&line)
            var (isSync, isDurable) = (false, false)
            while let next = line.peek {
                switch next {
                case "sync" where !isSync: isSync = line.takes(next)
                case "durable" where !isDurable: isDurable = line.takes(next)
                case "in" where pieces == 1:
                    _ = line.takes(next)
                    let position = line.position
                    pieces = try number("how many pieces", in: 2...64, &line)
                    guard range.count % (pieces * sectorSize) == 0 else {
                        throw ScenarioError(position: position, message: "pieces are of whole sectors, all alike")
                    }
                    try line.expect("pieces")
                default: try line.expectEnd()
                }
            }
            operation = .write(
                offset: UInt64(range.lowerBound), count: range.count, isSync: isSync, isDurable: isDurable)
        case "read":
            file = try fileNumber(&line)
            let range = try range(&line)
            operation = .read(offset: UInt64(range.lowerBound), count: range.count)
        case "buffered":
            let kind = try line.take("'write' or 'read'")
            file = try fileNumber(&line)
            let range = try range(&line)
            switch kind.text {
            case "write": operation = .bufferedWrite(offset: UInt64(range.lowerBound), count: range.count)
            case "read": operation = .bufferedRead(offset: UInt64(range.lowerBound), count: range.count)
            default:
                throw ScenarioError(
                    position: kind.position, message: "'write' or 'read' is to stand here, not '\(kind.text)'")
            }
        case "fallocate":
            file = try fileNumber(&line)
            let range = try range(&line)
            operation = .fallocate(offset: UInt64(range.lowerBound), count: range.count)
        case "punch":
            file = try fileNumber(&line)
            let range = try range(&line)
            operation = .punch(offset: UInt64(range.lowerBound), count: range.count)
        case "truncate":
            file = try fileNumber(&line)
            try line.expect("to")
            operation = .truncate(size: UInt64(try bytes("the new size", &line)))
        case "sync":
            file = try fileNumber(&line)
            operation = .sync
        case "close":
            file = try fileNumber(&line)
            operation = .close
        case "end": throw ScenarioError(position: word.position, message: "no block is open that could end here")
        case let header where Self.headers.contains(header):
            throw ScenarioError(position: word.position, message: "'\(header)' stands before the first statement")
        case let statement where Self.words.contains(statement):
            throw ScenarioError(
                position: word.position, message: "'\(word.text)' is no operation: it has no name, and is not started")
        default:
            throw ScenarioError(
                position: word.position, message: "no statement '\(word.text)'\(hint(word.text, Self.words))")
        }
        guard !closed.contains(file) else {
            throw ScenarioError(
                position: word.position, message: "'\(files[file].name)' is closed above: nobody can ask for that")
        }
        if case .close = operation { closed.insert(file) }
        try mustBeStamped(operation, word.position)
        if let name { names[name] = operation }
        return .operation(Call(name: name, operation: operation, file: file, pieces: pieces))
    }

    /// What is written is told apart by sectors.
    private func mustBeStamped(_ operation: Operation, _ position: Position) throws(ScenarioError) {
        guard operation.count <= Self.mostBytes || !(operation.isRead || operation.isWrite) else {
            throw ScenarioError(
                position: position, message: "an operation reads or writes at most \(Self.mostBytes) bytes")
        }
        switch operation {
        case .write(let offset, let count, _, _), .bufferedWrite(let offset, let count), .read(let offset, let count),
            .bufferedRead(let offset, let count):
            guard Int(offset) % sectorSize == 0, count % sectorSize == 0 else {
                throw ScenarioError(
                    position: position,
                    message:
                        "what is read and written is whole sectors, of \(sectorSize) bytes, so that data can be told apart"
                )
            }
        default: break
        }
    }

    mutating func operationName(_ line: inout Line) throws(ScenarioError) -> String {
        let token = try line.take("the name of an operation")
        guard names[token.text] != nil else {
            throw ScenarioError(
                position: token.position,
                message: "no operation '\(token.text)' stands above\(hint(token.text, names.keys.sorted()))")
        }
        return token.text
    }

    private mutating func failing(_ line: inout Line) throws(ScenarioError) -> Statement.Kind {
        let token = try line.take("what fails")
        guard let site = FaultSite(rawValue: token.text) else {
            throw ScenarioError(
                position: token.position,
                message: "'\(token.text)' cannot be made to fail\(hint(token.text, FaultSite.allCases.map(\.rawValue)))"
            )
        }
        let rate = try line.take("how often")
        switch rate.text {
        case "never": return .fail(site, .never)
        case "once": return .fail(site, .once)
        case "always": return .fail(site, .always)
        case "1":
            try line.expect("in")
            return .fail(site, .oneIn(try number("in how many", in: 2...1_000_000, &line)))
        default:
            throw ScenarioError(
                position: rate.position,
                message: "how often is 'never', 'once', 'always' or '1 in N', not '\(rate.text)'")
        }
    }
}
