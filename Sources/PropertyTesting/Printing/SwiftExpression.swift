/// Values as Swift code that makes them, as far as reflection can tell.
enum SwiftExpression {
    /// Swift code for a value whose type is known where the code stands: `.push(3)`, not `Command.push(3)`.
    static func of(_ value: Any) -> String {
        switch value {
        case let text as String: return text.debugDescription
        case let character as Character: return String(character).debugDescription
        case let number as any BinaryInteger: return "\(number)"
        case let number as Double: return number.isFinite ? "\(number)" : number.isNaN ? ".nan" : number < 0 ? "-.infinity" : ".infinity"
        case let number as any BinaryFloatingPoint: return "\(number)"
        case let truth as Bool: return "\(truth)"
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.map { of($0.value) } ?? "nil"
        case .enum: return enumeration(value, mirror)
        case .tuple: return mirror.children.isEmpty ? "()" : "(\(arguments(of: mirror)))"
        case .collection: return "[\(mirror.children.map { of($0.value) }.joined(separator: ", "))]"
        case .set: return "[\(mirror.children.map { of($0.value) }.sorted().joined(separator: ", "))]"
        case .dictionary: return dictionary(mirror)
        case .struct: return mirror.children.isEmpty ? "\(name(of: value))()" : structure(value, mirror)
        default: return "\(value)"
        }
    }

    /// The name of an enumeration's case, or of a type: what a command is one of.
    static func kind(of value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .enum else { return "\(type(of: value))" }
        return mirror.children.first?.label ?? "\(value)"
    }

    /// A type's name with the types that it lies in, as code in the same module writes it.
    private static func name(of value: Any) -> String {
        let parts = String(reflecting: type(of: value)).split(separator: ".").dropFirst()
        let known = parts.filter { !$0.contains("unknown context") }
        return known.isEmpty ? "\(type(of: value))" : known.joined(separator: ".")
    }

    /// A structure by its fields; one that describes itself, a range for instance, knows better.
    private static func structure(_ value: Any, _ mirror: Mirror) -> String {
        if value is any RangeExpression { return "\(value)" }
        return "\(name(of: value))(\(arguments(of: mirror)))"
    }

    private static func enumeration(_ value: Any, _ mirror: Mirror) -> String {
        guard let payload = mirror.children.first, let name = payload.label else { return ".\(value)" }
        let inside = Mirror(reflecting: payload.value)
        let isList = inside.displayStyle == .tuple
        return ".\(name)(\(isList ? arguments(of: inside) : of(payload.value)))"
    }

    private static func arguments(of mirror: Mirror) -> String {
        mirror.children.map { child in
            // Parts of a tuple without labels are called .0, .1, and so on.
            guard let label = child.label, !label.hasPrefix(".") else { return of(child.value) }
            return "\(label): \(of(child.value))"
        }.joined(separator: ", ")
    }

    private static func dictionary(_ mirror: Mirror) -> String {
        let pairs = mirror.children.map { child in
            Mirror(reflecting: child.value).children.map { of($0.value) }.joined(separator: ": ")
        }
        return pairs.isEmpty ? "[:]" : "[\(pairs.sorted().joined(separator: ", "))]"
    }
}
