extension Generator {
    /// A value of one of several generators, each as likely as the others; the first is the simplest.
    public static func oneOf(_ alternatives: Generator...) -> Generator { oneOf(alternatives) }

    /// A value of one of several generators, each as likely as the others; the first is the simplest.
    public static func oneOf(_ alternatives: [Generator]) -> Generator {
        let makers = alternatives.map(\.make)
        let bound = UInt64(max(0, makers.count - 1))
        return Generator { (choices: inout Choices) throws(Rejection) -> Value in
            guard !makers.isEmpty else { throw Rejection("one of no generators") }
            return try makers[Int(choices.draw(through: bound))](&choices)
        }
    }

    /// A value of one of several generators, the first of which is the simplest.
    ///
    /// - Parameter alternatives: each with its weight; one of weight 2 is drawn twice as often as one of weight 1.
    public static func weighted(_ alternatives: (Int, Generator)...) -> Generator {
        precondition(alternatives.allSatisfy { $0.0 > 0 } && !alternatives.isEmpty, "weights are positive")
        let makers = alternatives.map(\.1.make)
        let bound = UInt64(makers.count - 1)
        // Up to which number, of all weights together, each is drawn.
        let limits = alternatives.reduce(into: [UInt64]()) { $0.append(($0.last ?? 0) + UInt64($1.0)) }
        let last = limits[limits.count - 1] - 1
        return Generator { (choices: inout Choices) throws(Rejection) -> Value in
            let index = choices.draw(through: bound) { random in
                let number = random.next(through: last)
                return UInt64(limits.firstIndex { number < $0 }!)
            }
            return try makers[Int(index)](&choices)
        }
    }

    /// An element of a collection; the first is the simplest. Where there is none, a run is rejected, and a list of
    /// commands ends.
    public static func element(of elements: [Value]) -> Generator where Value: Sendable {
        let bound = UInt64(max(0, elements.count - 1))
        return Generator { (choices: inout Choices) throws(Rejection) -> Value in
            guard !elements.isEmpty else { throw Rejection("an element of an empty collection") }
            return elements[Int(choices.draw(through: bound))]
        }
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
