extension Generator {
    /// A value of one of several generators, each as likely as the others; the first is the simplest.
    public static func oneOf(_ alternatives: Generator...) -> Generator { oneOf(alternatives) }

    /// A value of one of several generators, each as likely as the others; the first is the simplest.
    public static func oneOf(_ alternatives: [Generator]) -> Generator {
        precondition(!alternatives.isEmpty, "one of no generators")
        let makers = alternatives.map(\.make)
        let bound = UInt64(makers.count - 1)
        return Generator { (choices: inout Choices) throws(Rejection) -> Value in
            try makers[Int(choices.draw(through: bound))](&choices)
        }
    }

    /// A value of one of several generators, the first of which is the simplest.
    ///
    /// - Parameter alternatives: each with its weight; one of weight 2 is drawn twice as often as one of weight 1.
    public static func weighted(_ alternatives: (Int, Generator)...) -> Generator {
        precondition(alternatives.allSatisfy { $0.0 > 0 } && !alternatives.isEmpty, "weights are positive")
        let makers = alternatives.map(\.1.make)
        let bound = UInt64(makers.count - 1)
        let table = alternatives.enumerated().flatMap { index, alternative in
            [UInt64](repeating: UInt64(index), count: alternative.0)
        }
        let last = UInt64(table.count - 1)
        return Generator { (choices: inout Choices) throws(Rejection) -> Value in
            let index = choices.draw(through: bound) { table[Int($0.next(through: last))] }
            return try makers[Int(index)](&choices)
        }
    }

    /// An element of a collection; the first is the simplest.
    public static func element(of elements: [Value]) -> Generator where Value: Sendable {
        precondition(!elements.isEmpty, "an element of an empty collection")
        let bound = UInt64(elements.count - 1)
        return Generator { choices in elements[Int(choices.draw(through: bound))] }
    }

    /// A case of an enumeration; the first is the simplest.
    public static func anyCase() -> Generator where Value: CaseIterable & Sendable {
        element(of: Array(Value.allCases))
    }

    /// Nil, or a value; nil is the simplest.
    ///
    /// - Parameter share: how often nil is drawn, from 0 to 1.
    public func optional(nil share: Double = 0.25) -> Generator<Value?> {
        let make = make
        return Generator<Value?> { (choices: inout Choices) throws(Rejection) -> Value? in
            let isPresent = choices.draw(through: 1) { $0.isTrue(in: 1 - share) ? 1 : 0 } == 1
            return isPresent ? try make(&choices) : nil
        }
    }

    /// Values that contain values of their own kind.
    ///
    /// - Parameters:
    ///   - depth: at most so many values lie one in another.
    ///   - step: makes a generator of values from a generator of the values inside them.
    public func recursive(depth: Int, _ step: (Generator) -> Generator) -> Generator {
        precondition(depth >= 0, "a depth is not negative")
        let base = self
        return (0..<depth).reduce(base) { inner, _ in
            let outer = Generator { (choices: inout Choices) throws(Rejection) -> Value in
                try choices.span { (choices: inout Choices) throws(Rejection) -> Value in try inner.make(&choices) }
            }
            return .oneOf(base, step(outer))
        }
    }
}

extension Generator where Value == Bool {
    /// False or true; false is the simpler.
    ///
    /// - Parameter share: how often true is drawn, from 0 to 1.
    public static func bool(true share: Double = 0.5) -> Generator {
        Generator { choices in choices.draw(through: 1) { $0.isTrue(in: share) ? 1 : 0 } == 1 }
    }
}

extension SeededGenerator {
    /// True in a share of the cases, from 0 to 1.
    mutating func isTrue(in share: Double) -> Bool {
        Double(next() >> 11) * 0x1p-53 < share
    }
}
