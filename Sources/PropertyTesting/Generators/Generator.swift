/// Makes values from choices. Whatever the choices are, the value is one that the generator allows, and the simpler the
/// choices the simpler the value: shrinking works on the choices and needs nothing from the generator.
public struct Generator<Value>: Sendable {
    @usableFromInline
    let make: @Sendable (inout Choices) throws(Rejection) -> Value

    /// A generator of one's own, which draws numbers, or from other generators, in the order it likes.
    ///
    /// - Parameter make: may throw ``Rejection`` when the choices lead nowhere.
    @inlinable
    public init(_ make: @escaping @Sendable (inout Choices) throws(Rejection) -> Value) {
        self.make = make
    }

    /// A value from the choices.
    ///
    /// - Throws: ``Rejection`` when the choices lead to none.
    @inlinable
    public func draw(from choices: inout Choices) throws(Rejection) -> Value { try make(&choices) }

    /// Always the same value.
    public static func always(_ value: Value) -> Generator where Value: Sendable {
        Generator { _ in value }
    }

    /// What a function makes of the values.
    public func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Generator<Other> {
        let make = make
        return Generator<Other> { (choices: inout Choices) throws(Rejection) -> Other in
            transform(try make(&choices))
        }
    }

    /// Values of a generator that depends on an earlier value.
    public func flatMap<Other>(_ next: @escaping @Sendable (Value) -> Generator<Other>) -> Generator<Other> {
        let make = make
        return Generator<Other> { (choices: inout Choices) throws(Rejection) -> Other in
            try next(try make(&choices)).make(&choices)
        }
    }

    /// Only values that satisfy a condition. Others are drawn again.
    ///
    /// - Parameter limit: after so many refused values in a row the run is rejected.
    public func filter(
        limit: Int = 100, _ isIncluded: @escaping @Sendable (Value) -> Bool
    ) -> Generator {
        compactMap(limit: limit) { isIncluded($0) ? $0 : nil }
    }

    /// What a function makes of the values, where it makes something of them.
    ///
    /// - Parameter limit: after so many refused values in a row the run is rejected.
    public func compactMap<Other>(
        limit: Int = 100, _ transform: @escaping @Sendable (Value) -> Other?
    ) -> Generator<Other> {
        precondition(limit > 0, "a filter that may try no value has none")
        let make = make
        return Generator<Other> { (choices: inout Choices) throws(Rejection) -> Other in
            for _ in 0..<limit {
                let mark = choices.mark
                if let value = transform(try make(&choices)) { return value }
                choices.reject(since: mark)
                // Past the end of a replay the same value would come again.
                if !choices.canVary { break }
            }
            throw Rejection("a filter refused \(limit) values in a row")
        }
    }

    /// The values of several generators, side by side.
    public static func zip<each Part>(
        _ parts: repeat Generator<each Part>
    ) -> Generator where Value == (repeat each Part) {
        Generator { (choices: inout Choices) throws(Rejection) -> (repeat each Part) in
            (repeat try (each parts).make(&choices))
        }
    }
}
