import Foundation
import TransitionSystems

/// A value as the Informal Trace Format writes it.
public enum TraceValue: Sendable, Hashable {
    /// `true` or `false`.
    case boolean(Bool)
    /// `{"#bigint": "2"}`.
    case integer(Int)
    /// A text: a case of an enumeration.
    case text(String)

    /// What a cell holds.
    init(_ value: Int, of cell: Cell) {
        self =
            switch cell.sort {
            case .bool: .boolean(value != 0)
            case .enumeration(_, let cases): .text(cases[value])
            case .integer, .index: .integer(value)
            }
    }

    /// A value read from JSON. The format has no plain numbers: a reader may take them for inexact ones.
    init(json: Any) throws(UnknownForm) {
        if let text = json as? String {
            self = .text(text)
        } else if let members = json as? [String: Any] {
            guard members.count == 1, let digits = members["#bigint"] as? String, let integer = Int(digits) else {
                throw UnknownForm(description: "an object, but of no form that the format has")
            }
            self = .integer(integer)
        } else if let number = json as? NSNumber {
            // A number that JSON wrote as one is not of the type that stands for `true` and `false`.
            guard Self.isBoolean(number) else {
                throw UnknownForm(
                    description:
                        "the number \(number); write true or false, or an integer as {\"#bigint\": \"\(number)\"}")
            }
            self = .boolean(number.boolValue)
        } else {
            throw UnknownForm(description: "of no form that the format has")
        }
    }

    /// A value of no form that the format has, as a sentence goes on after "is".
    struct UnknownForm: Error {
        let description: String
    }

    /// Whether a number stands for `true` or `false`.
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == booleanType }

    private static let booleanType = String(cString: NSNumber(value: true).objCType)

    /// The value as JSON.
    var json: Any {
        switch self {
        case .boolean(let value): value
        case .integer(let value): ["#bigint": "\(value)"]
        case .text(let text): text
        }
    }

    /// Whether a cell's values are written like this one.
    func isOfForm(of cell: Cell) -> Bool {
        switch (self, cell.sort) {
        case (.boolean, .bool), (.text, .enumeration), (.integer, .integer), (.integer, .index): true
        default: false
        }
    }
}

extension TraceValue: CustomStringConvertible {
    /// The value as people read it.
    public var description: String {
        switch self {
        case .boolean(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .text(let text): text
        }
    }
}

extension Cell {
    /// What the cell can hold, in words.
    var domain: String {
        switch sort {
        case .bool: "true or false"
        case .enumeration(_, let cases): "one of \(cases.joined(separator: ", "))"
        case .integer, .index: "an integer from \(lower) to \(upper)"
        }
    }
}
