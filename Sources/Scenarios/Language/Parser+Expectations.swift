import DirectIOEngine

// What must be so.

extension Parser {
    mutating func expectation(_ line: inout Line) throws(ScenarioError) -> Expectation {
        let subject = try line.take("what is expected")
        switch subject.text {
        case "size":
            try line.expect("of")
            let (file, comparison) = (try fileNumber(&line), try comparison(&line))
            return .size(file: file, comparison, try bytes("a size", &line))
        case "blocks":
            try line.expect("of")
            let (file, comparison) = (try fileNumber(&line), try comparison(&line))
            return .blocks(file: file, comparison, try number("how many blocks", in: 0...1_000_000, &line))
        default: break
        }
        if let file = files.firstIndex(where: { $0.name == subject.text }) {
            let range = try range(&line)
            try line.expect("is")
            let token = try line.take("'hole', 'unwritten' or 'written'")
            guard let state = Expectation.BlockState(rawValue: token.text) else {
                throw ScenarioError(
                    position: token.position,
                    message: "'hole', 'unwritten' or 'written' is to stand here, not '\(token.text)'")
            }
            return .extents(file: file, range, state)
        }
        guard let operation = names[subject.text] else {
            throw ScenarioError(
                position: subject.position,
                message: "'\(subject.text)' is neither a file nor an operation above"
                    + hint(subject.text, names.keys.sorted() + files.map(\.name)))
        }
        let verb = try line.take("'is' or 'finds'")
        switch verb.text {
        case "is":
            var told = [try told(&line)]
            while line.takes("or") { told.append(try self.told(&line)) }
            return .told(subject.text, told)
        case "finds":
            guard operation.isRead else {
                throw ScenarioError(position: verb.position, message: "'\(subject.text)' reads nothing")
            }
            var sources = [try source(&line)]
            while line.takes("or") { sources.append(try source(&line)) }
            let position = line.position
            let range = line.peek == "from" ? try range(&line) : nil
            if let range, range.lowerBound % sectorSize != 0 || range.count % sectorSize != 0 {
                throw ScenarioError(position: position, message: "what a reader finds is told of whole sectors")
            }
            return .finds(subject.text, range, sources)
        default:
            throw ScenarioError(
                position: verb.position, message: "'is' or 'finds' is to stand here, not '\(verb.text)'")
        }
    }

    private mutating func comparison(_ line: inout Line) throws(ScenarioError) -> Expectation.Comparison {
        if line.takes("is") { return .equal }
        let token = try line.take("'is', 'at least' or 'at most'")
        if token.text == "at" {
            if line.takes("least") { return .atLeast }
            if line.takes("most") { return .atMost }
            let second = try line.take("'least' or 'most'")
            throw ScenarioError(
                position: second.position, message: "'least' or 'most' is to stand here, not '\(second.text)'")
        }
        throw ScenarioError(
            position: token.position, message: "'is', 'at least' or 'at most' is to stand here, not '\(token.text)'")
    }

    private mutating func told(_ line: inout Line) throws(ScenarioError) -> Expectation.Told {
        switch line.peek {
        case "ok":
            _ = line.takes("ok")
            return .success
        case "error":
            _ = line.takes("error")
            return .failure
        case let word? where ErrorNumber(rawValue: word) != nil:
            _ = line.takes(word)
            return .error(ErrorNumber(rawValue: word)!)
        case let word? where word.first?.isNumber != true:
            let known = ["ok", "error"] + ErrorNumber.allCases.map(\.rawValue)
            throw ScenarioError(
                position: line.position, message: "nobody is told '\(word)'\(hint(word, known)), or a number of bytes")
        default: return .bytes(try bytes("what it is told", &line))
        }
    }

    private mutating func source(_ line: inout Line) throws(ScenarioError) -> Expectation.Source {
        switch line.peek {
        case "zeros":
            _ = line.takes("zeros")
            return .zeros
        case "before":
            _ = line.takes("before")
            return .before
        default:
            let position = line.position
            let name = try operationName(&line)
            guard names[name]!.isWrite else {
                throw ScenarioError(position: position, message: "'\(name)' writes nothing")
            }
            return .operation(name)
        }
    }
}

extension Operation {
    var isRead: Bool {
        switch self {
        case .read, .bufferedRead: true
        default: false
        }
    }

    var isWrite: Bool {
        switch self {
        case .write, .bufferedWrite: true
        default: false
        }
    }
}
