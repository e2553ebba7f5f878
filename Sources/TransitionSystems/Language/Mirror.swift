/// What an action stands for in the code that the protocol describes: a function and its file.
///
/// A literal says the same for every version; where the code was moved or replaced, another text holds for the versions
/// that meet a condition on axes.
public struct Mirror: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    private let usual: String
    private let other: (text: String, condition: Expression)?

    /// The same function in every version.
    public init(stringLiteral text: String) {
        usual = text
        other = nil
    }

    /// A function, and the one that does its work where a condition on axes holds.
    public init(_ usual: String, or other: String, where condition: Term<Bool>) {
        self.usual = usual
        self.other = (other, condition.expression)
    }

    /// Whether nothing is named.
    public var isEmpty: Bool { usual.isEmpty }

    /// What holds for a choice of axes.
    public func text(under axes: [Setting: Int]) -> String {
        guard let other, other.condition.holds(under: axes) else { return usual }
        return other.text
    }

    /// Every function named.
    public var description: String {
        other.map { "\(usual); where \($0.condition.text()): \($0.text)" } ?? usual
    }
}
