/// What a step changed in a state, as far as reflection can tell: only what differs, with the path to it.
enum StateDifference {
    private static let short = 60

    /// Lines such as `blocks[3]: .unwritten → .written`; none when nothing differs.
    static func lines(from before: Any, to after: Any) -> [String] { lines("", before, after) }

    private static func lines(_ path: String, _ before: Any, _ after: Any) -> [String] {
        let (old, new) = (SwiftExpression.of(before), SwiftExpression.of(after))
        guard old != new else { return [] }
        let whole = "\(path.isEmpty ? "" : "\(path): ")\(old.cut) → \(new.cut)"
        let (oldParts, newParts) = (parts(of: before), parts(of: after))
        let isSmall = old.count <= short && new.count <= short && !path.isEmpty
        guard !isSmall, let oldParts, let newParts else { return [whole] }
        if old.count + new.count <= short { return [whole] }
        let known = Dictionary(oldParts.map { ($0.name, $0.value) }) { first, _ in first }
        let names = Set(newParts.map(\.name))
        let changed = newParts.flatMap { name, value in
            guard let old = known[name] else { return ["\(path)\(name): + \(SwiftExpression.of(value).cut)"] }
            return lines(path + name, old, value)
        }
        let gone = oldParts.filter { !names.contains($0.name) }
            .map { "\(path)\($0.name): - \(SwiftExpression.of($0.value).cut)" }
        return changed + gone
    }

    private static func parts(of value: Any) -> [(name: String, value: Any)]? {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .struct, .tuple, .class:
            return mirror.children.map { (".\($0.label ?? "")", $0.value) }.map { name, value in
                (name.hasPrefix("..") ? String(name.dropFirst()) : name, value)
            }
        case .collection:
            return mirror.children.enumerated().map { ("[\($0)]", $1.value) }
        case .dictionary:
            return mirror.children.map { child in
                let pair = Mirror(reflecting: child.value).children.map(\.value)
                return ("[\(SwiftExpression.of(pair[0]))]", pair[1])
            }.sorted { $0.0 < $1.0 }
        case .optional:
            return mirror.children.first.map { parts(of: $0.value) } ?? nil
        default:
            return nil
        }
    }
}

extension String {
    /// The text, or its beginning where it is too long for a line.
    fileprivate var cut: String { count <= 100 ? self : "\(prefix(99))…" }
}
