import CZ3

/// What Z3 refused to do, and why.
public struct Z3Error: Error, Hashable, Sendable, CustomStringConvertible {
    /// Z3's error codes, as far as this module can meet them.
    ///
    /// Z3 reports most sort errors of an application as ``exception``, with the reason in the text. That a solver has
    /// met ``Z3Options/memoryLimitMegabytes`` outside a check is ``memory``.
    public enum Code: UInt32, Sendable {
        case sort = 1
        case index = 2
        case argument = 3
        case parser = 4
        case memory = 7
        case `internal` = 9
        case usage = 10
        case exception = 12
    }

    /// Z3's error code; ``Code/exception`` for a code that is not listed.
    public let code: Code
    /// What was attempted, as the end of the sentence "Z3 could not …".
    public let attempted: String
    /// Why it failed, in Z3's own words where Z3 has found the mistake.
    public let reason: String

    init(_ code: Code, attempted: String, reason: String) {
        self.code = code
        self.attempted = attempted
        self.reason = reason
    }

    /// How Z3's solvers say that they have met their memory limit, with different error codes, or none.
    static var memoryWords: String { "max. memory exceeded" }

    /// What could not be done, and why.
    public var description: String { "Z3 could not \(attempted): \(reason)" }
}

extension Z3Context {
    /// Throws the error of the Z3 call just made, if there was one.
    func check(_ attempted: @autoclosure () -> String) throws(Z3Error) {
        guard Z3_get_error_code(raw) == Z3_OK else { throw failure(attempted()) }
    }

    /// Takes the error of the Z3 call just made, and clears it.
    ///
    /// The text is copied before `attempted` is composed, since composing it may print terms, which are Z3 calls too.
    func failure(_ attempted: @autoclosure () -> String) -> Z3Error {
        let number = Z3_get_error_code(raw)
        var reason = Z3_get_error_msg(raw, number).map { String(cString: $0) } ?? ""
        Z3_set_error(raw, Z3_OK)
        while reason.last?.isWhitespace == true { reason.removeLast() }
        let code = Z3Error.Code(rawValue: UInt32(number.rawValue)) ?? .exception
        return Z3Error(
            reason == Z3Error.memoryWords ? .memory : code, attempted: attempted(), reason: reason)
    }
}
