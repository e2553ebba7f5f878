import DirectIOEngine
import DirectIOModel
import TransitionSystems

extension Scenario {
    /// Reads a text.
    ///
    /// - Throws: ``ScenarioError`` with line and column of the first mistake.
    package init(parsing text: String) throws(ScenarioError) {
        var parser = Parser(text)
        self = try parser.parse()
    }
}

extension Scenario.Kernel {
    /// Reads a kernel as scenarios name it: `fixed`, or `fixed with unaligned-end=queued`.
    ///
    /// - Throws: ``ScenarioError`` when there is no such kernel, axis or value.
    package init(parsing text: String) throws(ScenarioError) {
        var parser = Parser("")
        var line = Line(text[...], number: 1)
        self = try parser.kernel(&line)
        try line.expectEnd()
    }

    /// Whether it is the same one, in whatever order axes are moved.
    package func isSame(as other: Scenario.Kernel) -> Bool {
        version == other.version
            && Dictionary(uniqueKeysWithValues: moves.map { ($0.axis, $0.value) })
                == Dictionary(uniqueKeysWithValues: other.moves.map { ($0.axis, $0.value) })
    }
}

/// Reads a scenario line by line: what it is about first, then what is done.
struct Parser {
    private var lines: [Line]
    var blockSize = 1024
    var sectorSize = 512
    private var deviceBlocks = 400
    var files: [Scenario.File] = []
    private var title: String?
    private var covers: [String] = []
    private var holds: [Scenario.Kernel] = []
    private var breaks: [Scenario.Kernel] = []
    private var properties: [String] = []
    private(set) var order = Scenario.Order.any
    private var runs = 300
    /// What names are given to.
    var names: [String: Operation] = [:]
    /// Whether power was cut: nothing can be done after that.
    var isCut = false
    /// Whether power is cut somewhere above.
    var hasCut = false
    /// Files that are closed, until all is mounted anew.
    var closed: Set<Int> = []
    /// Blocks that the statement is inside of.
    var depth = 0
    /// How often the statement is done, with all repeats around it.
    var times = 1
    /// Statements that are done, in all.
    private(set) var done = 0

    static let headers = [
        "scenario", "covers", "block", "sector", "device", "file", "holds", "breaks", "property", "order", "runs",
    ]

    /// Those that may stand several times.
    private static let repeatable: Set<String> = ["covers", "file", "holds", "breaks", "property"]

    init(_ text: String) {
        // As editors count them.
        lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }.enumerated()
            .map { Line($0.element, number: $0.offset + 1) }.filter { !$0.isEmpty }
    }

    mutating func parse() throws(ScenarioError) -> Scenario {
        var seen: Set<String> = []
        while let word = lines.first?.peek, Self.headers.contains(word) {
            var line = lines.removeFirst()
            guard seen.insert(word).inserted || Self.repeatable.contains(word) else {
                throw ScenarioError(position: line.position, message: "a second line '\(word)'")
            }
            try header(try line.take("a word"), &line)
            try line.expectEnd()
        }
        let start = lines.first?.position ?? Position(line: 1, column: 1)
        guard let title else { throw ScenarioError(position: start, message: "the line 'scenario TITLE' is missing") }
        guard !files.isEmpty else { throw ScenarioError(position: start, message: "no line 'file NAME SIZE'") }
        guard !holds.isEmpty || !breaks.isEmpty else {
            throw ScenarioError(position: start, message: "no line says on which kernels it 'holds', or 'breaks'")
        }
        try checkSizes(start)
        var body: [Statement] = []
        while !lines.isEmpty { body.append(try statement(inside: nil)) }
        guard !body.isEmpty else { throw ScenarioError(position: start, message: "nothing is done") }
        return Scenario(
            title: title, covers: covers, blockSize: blockSize, sectorSize: sectorSize, deviceBlocks: deviceBlocks,
            files: files, holds: holds, breaks: breaks, properties: properties, order: order, runs: runs, body: body)
    }

    /// What all is kept in memory for.
    private func checkSizes(_ position: Position) throws(ScenarioError) {
        guard deviceBlocks * blockSize <= Self.mostBytes else {
            throw ScenarioError(
                position: position,
                message: "a device of \(deviceBlocks) blocks of \(blockSize) bytes is more than \(Self.mostBytes) bytes"
            )
        }
        guard sectorSize <= blockSize else {
            throw ScenarioError(position: position, message: "a sector is not larger than a block")
        }
    }

    private static let mostBytes = 1 << 30
    /// A file has no more sectors than this: of each it is known what was written.
    private static let mostSectors = 1 << 21
    private static let mostDone = 20_000

    /// Counts a statement, as often as it is done.
    mutating func count(_ statement: Int, at position: Position) throws(ScenarioError) {
        done += statement * times
        guard done <= Self.mostDone else {
            throw ScenarioError(
                position: position,
                message: "more than \(Self.mostDone) statements are done up to here, with all repeats")
        }
    }

    /// The next line, for a statement.
    mutating func nextLine() -> Line? { lines.isEmpty ? nil : lines.removeFirst() }

    var peekLine: Line? { lines.first }

    // MARK: What it is about

    private mutating func header(_ word: Token, _ line: inout Line) throws(ScenarioError) {
        switch word.text {
        case "scenario":
            guard !line.isAtEnd else { throw ScenarioError(position: line.position, message: "a title is missing") }
            title = line.takeRest()
        case "covers":
            repeat { covers.append(try line.take("the name of a test or commit").text) } while line.takes(",")
        case "block":
            blockSize = try size(of: "a block", in: 512...65_536, &line)
        case "sector":
            sectorSize = try size(of: "a sector", in: 512...4096, &line)
        case "device":
            deviceBlocks = try number("how many blocks the device has", in: 300...4_000_000, &line)
        case "file": try file(&line)
        case "holds", "breaks":
            for kernel in try kernels(&line, breaking: word.text == "breaks") {
                guard !(holds + breaks).contains(where: kernel.isSame) else {
                    throw ScenarioError(position: kernel.position, message: "'\(kernel.name)' is named twice")
                }
                if word.text == "holds" { holds.append(kernel) } else { breaks.append(kernel) }
            }
        case "property":
            let properties = DirectIO.system.properties
            let known = properties.map(\.id)
            repeat {
                let token = try line.take("the id of a property")
                guard known.contains(token.text) else {
                    let hint = Suggestion.choice(for: token.text, in: known).map { "; did you mean \($0)?" } ?? ""
                    throw ScenarioError(
                        position: token.position, message: "the model has no property '\(token.text)'\(hint)")
                }
                if case .sometimes? = properties.first(where: { $0.id == token.text })?.kind {
                    throw ScenarioError(
                        position: token.position,
                        message: "'\(token.text)' asks for a state that is reached; a scenario is about what must hold")
                }
                self.properties.append(token.text)
            } while line.takes(",")
        case "runs": runs = try number("how many orders are tried", in: 1...1_000_000, &line)
        default:
            let token = try line.take("'any' or 'given'")
            switch token.text {
            case "any": order = .any
            case "given": order = .given
            default:
                throw ScenarioError(
                    position: token.position, message: "an order is 'any' or 'given', not '\(token.text)'")
            }
        }
    }

    private mutating func size(
        of what: String, in range: ClosedRange<Int>, _ line: inout Line
    ) throws(ScenarioError) -> Int {
        let position = line.position
        let size = try number("the size of \(what) in bytes", in: range, &line)
        guard size.nonzeroBitCount == 1 else {
            throw ScenarioError(position: position, message: "the size of \(what) is a power of 2, not \(size)")
        }
        guard files.isEmpty else {
            throw ScenarioError(position: position, message: "sizes of blocks and sectors stand before the files")
        }
        return size
    }

    private mutating func file(_ line: inout Line) throws(ScenarioError) {
        let name = try line.take("a file's name")
        try mustBeNew(name)
        let size = try bytes("the file's size", &line)
        var parts: [(range: Range<Int>, isWritten: Bool)] = []
        while line.takes(",") || !line.isAtEnd {
            let state = try line.take("'written' or 'unwritten'")
            guard state.text == "written" || state.text == "unwritten" else {
                throw ScenarioError(
                    position: state.position, message: "'written' or 'unwritten' is to stand here, not '\(state.text)'")
            }
            let position = line.position
            let range = try range(&line)
            guard range.upperBound <= (size + blockSize - 1) / blockSize * blockSize,
                range.lowerBound % blockSize == 0, range.upperBound % blockSize == 0 || range.upperBound == size
            else {
                throw ScenarioError(
                    position: position, message: "parts of a file are whole blocks inside its size")
            }
            guard range.lowerBound >= (parts.last?.range.upperBound ?? 0) else {
                throw ScenarioError(position: position, message: "parts of a file stand in their order, each once")
            }
            parts.append((range, state.text == "written"))
        }
        files.append(Scenario.File(name: name.text, size: size, parts: parts))
    }

    /// `all`, `all but v2.6.35, v4.4`, `fixed, v6.x`, or `fixed with unaligned-end=queued`; behind a colon what is
    /// seen.
    private mutating func kernels(_ line: inout Line, breaking: Bool) throws(ScenarioError) -> [Scenario.Kernel] {
        try line.expect("on")
        let start = line.position
        var kernels: [Scenario.Kernel] = []
        if line.takes("all") {
            kernels = KernelVersion.all.map {
                Scenario.Kernel(version: $0.id, moves: [], kinds: [], position: start, rules: $0.rules)
            }
            if line.takes("but") {
                for left in try kernelList(&line) { kernels.removeAll { $0.version == left.version } }
            }
        } else {
            kernels = try kernelList(&line)
        }
        guard breaking else { return kernels }
        guard line.takes(":") else {
            throw ScenarioError(position: line.position, message: "a colon and what is seen are missing")
        }
        var kinds: [Finding.Kind] = []
        repeat {
            let token = try line.take("what is seen")
            guard let kind = Finding.Kind(token.text) else {
                throw ScenarioError(
                    position: token.position,
                    message: "nothing of the kind '\(token.text)' is seen\(hint(token.text, Finding.Kind.words))")
            }
            kinds.append(kind)
        } while line.takes(",")
        return kernels.map {
            Scenario.Kernel(
                version: $0.version, moves: $0.moves, kinds: kinds, position: $0.position, rules: $0.rules)
        }
    }

    private mutating func kernelList(_ line: inout Line) throws(ScenarioError) -> [Scenario.Kernel] {
        var kernels: [Scenario.Kernel] = []
        repeat { kernels.append(try kernel(&line)) } while line.takes(",")
        return kernels
    }

    fileprivate mutating func kernel(_ line: inout Line) throws(ScenarioError) -> Scenario.Kernel {
        let known = KernelVersion.all + KernelVersion.mistakes + [KernelVersion.unordered]
        let token = try line.take("the id of a kernel")
        guard let version = known.first(where: { $0.id == token.text }) else {
            throw ScenarioError(
                position: token.position, message: "no kernel '\(token.text)'\(hint(token.text, known.map(\.id)))")
        }
        var (moves, rules) = ([(axis: String, value: String)](), version.rules)
        if line.takes("with") {
            repeat {
                let position = line.position
                let move = try move(&line, &rules)
                guard !moves.contains(where: { $0.axis == move.axis }) else {
                    throw ScenarioError(position: position, message: "'\(move.axis)' is moved twice")
                }
                moves.append(move)
            } while line.peek?.contains("=") == true
        }
        return Scenario.Kernel(version: version.id, moves: moves, kinds: [], position: token.position, rules: rules)
    }

    private mutating func move(
        _ line: inout Line, _ rules: inout ProtocolRules
    ) throws(ScenarioError) -> (axis: String, value: String) {
        let token = try line.take("axis=value")
        let parts = token.text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw ScenarioError(position: token.position, message: "'\(token.text)' does not say axis=value")
        }
        do { try rules.set(parts[0], to: parts[1]) } catch {
            let axes = ProtocolRules.axes.map(\.id)
            let message =
                axes.contains(parts[0]) ? "\(error)" : "no axis '\(parts[0])'\(hint(parts[0], axes))"
            throw ScenarioError(position: token.position, message: message)
        }
        return (parts[0], parts[1])
    }

    // MARK: Numbers and names

    /// A whole number in a range.
    mutating func number(
        _ what: String, in range: ClosedRange<Int>, _ line: inout Line
    ) throws(ScenarioError) -> Int {
        let token = try line.take(what)
        guard let number = Int(token.text), range.contains(number) else {
            throw ScenarioError(
                position: token.position,
                message: "\(what) is a number from \(range.lowerBound) to \(range.upperBound), not '\(token.text)'")
        }
        return number
    }

    /// Bytes, as `300`, `2b`, `1b+1s` or `2b-1`: blocks, sectors and bytes.
    mutating func bytes(_ what: String, _ line: inout Line) throws(ScenarioError) -> Int {
        let token = try line.take(what)
        var (sum, rest) = (0, Substring(token.text))
        var sign = 1
        func fail() -> ScenarioError {
            ScenarioError(
                position: token.position,
                message: "\(what) is a number of bytes, as 300, 2b (blocks), 1s (sectors) or 1b+1s, not '\(token.text)'"
            )
        }
        repeat {
            let digits = rest.prefix(while: \.isNumber)
            guard let number = Int(digits), number <= 1 << 40, sum < 1 << 60 else { throw fail() }
            rest = rest.dropFirst(digits.count)
            var unit = 1
            if rest.first == "b" || rest.first == "s" { unit = rest.removeFirst() == "b" ? blockSize : sectorSize }
            sum += sign * number * unit
            guard let next = rest.first else { break }
            guard next == "+" || next == "-" else { throw fail() }
            sign = next == "+" ? 1 : -1
            rest.removeFirst()
        } while true
        guard sum >= 0 else { throw fail() }
        guard sum <= Self.mostSectors * sectorSize else {
            throw ScenarioError(
                position: token.position,
                message: "\(what) is at most \(Self.mostSectors) sectors of \(sectorSize) bytes, not \(sum) bytes")
        }
        return sum
    }

    /// `from P for N`.
    mutating func range(_ line: inout Line) throws(ScenarioError) -> Range<Int> {
        try line.expect("from")
        let start = try bytes("where it begins", &line)
        try line.expect("for")
        let position = line.position
        let count = try bytes("how long it is", &line)
        guard count > 0 else { throw ScenarioError(position: position, message: "a range of nothing") }
        guard start + count <= Self.mostSectors * sectorSize else {
            throw ScenarioError(
                position: position,
                message: "a range ends at most at \(Self.mostSectors) sectors of \(sectorSize) bytes")
        }
        return start..<start + count
    }

    mutating func fileNumber(_ line: inout Line) throws(ScenarioError) -> Int {
        let token = try line.take("a file's name")
        guard let file = files.firstIndex(where: { $0.name == token.text }) else {
            throw ScenarioError(
                position: token.position, message: "no file '\(token.text)'\(hint(token.text, files.map(\.name)))")
        }
        return file
    }

    func mustBeNew(_ name: Token) throws(ScenarioError) {
        guard name.text.first?.isLetter == true, name.text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
        else {
            throw ScenarioError(
                position: name.position,
                message: "a name is of letters, digits and '-' and begins with a letter, not '\(name.text)'")
        }
        guard !Self.reserved.contains(name.text) else {
            throw ScenarioError(position: name.position, message: "'\(name.text)' has a meaning of its own")
        }
        guard !files.contains(where: { $0.name == name.text }) else {
            throw ScenarioError(position: name.position, message: "'\(name.text)' is a file")
        }
    }

    private static let reserved: Set<String> = ["zeros", "before", "or", "size", "blocks", "all", "end", "of"]

    /// What may have been meant, for those who have mistaken a word; or all that there is.
    func hint(_ word: String, _ known: [String]) -> String {
        if let choice = Suggestion.choice(for: word, in: known) { return "; did you mean \(choice)?" }
        return known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))"
    }
}
