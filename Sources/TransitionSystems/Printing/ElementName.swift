/// How a value of a sort is shown.
public enum ElementName {
    /// A case's name, a truth value, a number, or the sort's initial with the ordinal: `r0`.
    public static func text(_ value: Int, of sort: Sort) -> String {
        switch sort {
        case .index(let name, _): "\(name.lowercased().prefix(1))\(value)"
        case .enumeration(_, let cases): cases.indices.contains(value) ? cases[value] : "\(value)"
        case .bool: value == 0 ? "false" : "true"
        case .integer: "\(value)"
        }
    }
}
