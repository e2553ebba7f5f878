import CZ3

/// The sort of a term. A plain value: it belongs to no context.
public enum Z3Sort: Hashable, Sendable, CustomStringConvertible {
    case bool
    /// The mathematical integers.
    case integer
    /// Bit-vectors of a width of at least 1 bit.
    case bitVector(width: Int)
    /// A non-empty set of which nothing but the name is known. One name is one sort.
    case uninterpreted(String)

    /// The sort as SMT-LIB text.
    public var description: String {
        switch self {
        case .bool: "Bool"
        case .integer: "Int"
        case .bitVector(let width): "(_ BitVec \(width))"
        case .uninterpreted(let name): name
        }
    }
}

extension Z3Context {
    /// Z3's object for the sort.
    func reference(to sort: Z3Sort) throws(Z3Error) -> Reference<SyntaxKind> {
        let attempted = { "make the sort \(sort)" }
        return switch sort {
        case .bool:
            try adopt(Z3_mk_bool_sort(raw), as: SyntaxKind.self, attempted())
        case .integer:
            try adopt(Z3_mk_int_sort(raw), as: SyntaxKind.self, attempted())
        case .bitVector(let width):
            try adopt(Z3_mk_bv_sort(raw, natural(width, attempted())), as: SyntaxKind.self, attempted())
        case .uninterpreted(let name):
            try adopt(Z3_mk_uninterpreted_sort(raw, symbol(name)), as: SyntaxKind.self, attempted())
        }
    }

    /// The sort for which Z3's object stands.
    func sort(for object: Z3_sort?) -> Z3Sort {
        switch Z3_get_sort_kind(raw, object) {
        case Z3_BOOL_SORT:
            return .bool
        case Z3_INT_SORT:
            return .integer
        case Z3_BV_SORT:
            return .bitVector(width: Int(Z3_get_bv_sort_size(raw, object)))
        case Z3_UNINTERPRETED_SORT:
            return .uninterpreted(String(cString: Z3_get_symbol_string(raw, Z3_get_sort_name(raw, object))))
        case let kind:
            preconditionFailure("terms are made of the four sorts of Z3Sort, not of Z3's sort kind \(kind.rawValue)")
        }
    }

    /// Z3's symbol for a name. Symbols live as long as the context and are not counted.
    func symbol(_ name: String) -> Z3_symbol? { Z3_mk_string_symbol(raw, name) }

    /// A number as Z3 takes widths, positions and bounds.
    func natural(_ number: Int, _ attempted: @autoclosure () -> String) throws(Z3Error) -> UInt32 {
        // Z3 reads some of these as signed, so the upper half is refused too.
        guard let natural = Int32(exactly: number), natural >= 0 else {
            throw Z3Error(.argument, attempted: attempted(), reason: "\(number) is not from 0 to \(Int32.max)")
        }
        return UInt32(natural)
    }
}
