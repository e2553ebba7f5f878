import Foundation

/// The members of `#meta`, each of the type that it must have. What a trace file says of itself decides of which model it
/// is a run: nothing of it is guessed.
struct TraceMeta {
    private let members: [String: Any]

    init(_ members: [String: Any]) { self.members = members }

    func text(_ name: String) throws(TraceFileError) -> String {
        guard let text = try member(name) as? String else { throw wrong(name, "a text") }
        return text
    }

    func texts(_ name: String) throws(TraceFileError) -> [String] {
        guard let texts = try member(name) as? [String] else { throw wrong(name, "a list of names") }
        return texts
    }

    func textsByName(_ name: String) throws(TraceFileError) -> [String: String] {
        guard let texts = try member(name) as? [String: String] else { throw wrong(name, "an object with texts") }
        return texts
    }

    func integer(_ name: String) throws(TraceFileError) -> Int {
        guard let integer = Self.integer(try member(name)) else { throw wrong(name, "an integer") }
        return integer
    }

    func integersByName(_ name: String) throws(TraceFileError) -> [String: Int] {
        guard let values = try member(name) as? [String: Any] else { throw wrong(name, "an object with integers") }
        var integers: [String: Int] = [:]
        for key in values.keys.sorted() {
            guard let integer = Self.integer(values[key]!) else { throw wrong(name, "an object with integers") }
            integers[key] = integer
        }
        return integers
    }

    /// The format that the file claims to have, if it claims one.
    func checkFormat() throws(TraceFileError) {
        guard members["format"] != nil else { return }
        let format = try text("format")
        guard format == "ITF" else { throw .malformed("'format' in '#meta' is '\(format)', not 'ITF'") }
    }

    private func member(_ name: String) throws(TraceFileError) -> Any {
        guard let value = members[name] else {
            throw .malformed("'#meta' gives no '\(name)', so the model cannot be rebuilt")
        }
        return value
    }

    private func wrong(_ name: String, _ form: String) -> TraceFileError {
        .malformed("'\(name)' in '#meta' is not \(form)")
    }

    /// A whole number, which `true` is not.
    private static func integer(_ json: Any) -> Int? {
        guard let number = json as? NSNumber, !TraceValue.isBoolean(number) else { return nil }
        return Int(exactly: number.doubleValue)
    }
}
