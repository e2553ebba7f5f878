/// What an action stands for in the code that the protocol describes: a function and its file.
///
/// A literal says the same for every version; where the code was moved or replaced, another text holds for the versions
/// that meet a condition on axes.
public struct Mirror: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    private let usual: String
    private let others: [(condition: Expression, text: String)]

    /// The same function in every version.
    public init(stringLiteral text: String) {
        usual = text
        others = []
    }

    /// A function, and those that do its work where conditions on axes hold; the first that holds counts.
    public init(_ usual: String, or others: [(condition: Term<Bool>, text: String)]) {
        self.usual = usual
        self.others = others.map { ($0.condition.expression, $0.text) }
    }

    /// Whether nothing is named.
    public var isEmpty: Bool { usual.isEmpty }

    /// What holds for a choice of axes.
    public func text(under axes: [Setting: Int]) -> String {
        others.first { $0.condition.holds(under: axes) }?.text ?? usual
    }

    /// Every function named.
    public var description: String {
        ([usual] + others.map { "where \($0.condition.text()): \($0.text)" }).joined(separator: "; ")
    }
}
