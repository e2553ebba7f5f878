/// Replaces a packed state by the representative of the states that differ from it by an exchange of elements.
final class Canonicaliser: @unchecked Sendable {
    func canonicalise(_ state: UnsafeMutablePointer<UInt64>) {}
}
