extension Generator {
    /// Arrays of values. Fewer elements are simpler; any of them can be removed by shrinking.
    public func array(count range: ClosedRange<Int> = 0...20) -> Generator<[Value]> {
        precondition(range.lowerBound >= 0, "a count is not negative")
        let make = make
        return Generator<[Value]> { (choices: inout Choices) throws(Rejection) -> [Value] in
            let planned = choices.plannedCount(in: range)
            var values: [Value] = []
            while true {
                let span = choices.openSpan()
                defer { choices.closeSpan(span) }
                guard choices.goesOn(after: values.count, of: planned, in: range) else { return values }
                values.append(try make(&choices))
            }
        }
    }

    /// Arrays of so many values.
    public func array(count: Int) -> Generator<[Value]> { array(count: count...count) }

    /// Sets of values. A value drawn twice is drawn again, up to a hundred times.
    public func set(count range: ClosedRange<Int> = 0...20) -> Generator<Set<Value>> where Value: Hashable & SendableMetatype {
        let elements = array(count: range, distinctBy: { $0 })
        return elements.map { Set($0) }
    }

    /// Arrays of values of which no two have the same key. One with a known key is drawn again, up to a hundred times.
    public func array<Key: Hashable & SendableMetatype>(
        count range: ClosedRange<Int>, distinctBy key: @escaping @Sendable (Value) -> Key
    ) -> Generator<[Value]> {
        precondition(range.lowerBound >= 0, "a count is not negative")
        let make = make
        return Generator<[Value]> { (choices: inout Choices) throws(Rejection) -> [Value] in
            let planned = choices.plannedCount(in: range)
            var values: [Value] = []
            var keys: Set<Key> = []
            var refused = 0
            while true {
                let mark = choices.mark
                let span = choices.openSpan()
                guard choices.goesOn(after: values.count, of: planned, in: range) else {
                    choices.closeSpan(span)
                    return values
                }
                let value = try make(&choices)
                choices.closeSpan(span)
                if keys.insert(key(value)).inserted {
                    values.append(value)
                    continue
                }
                choices.reject(since: mark)
                refused += 1
                guard refused < 100, choices.canVary else {
                    if range.contains(values.count) { return values }
                    throw Rejection("no \(range.lowerBound) different values in 100 tries")
                }
            }
        }
    }

    /// Dictionaries.
    public static func dictionary<Key: Hashable & SendableMetatype, Element>(
        _ keys: Generator<Key>, _ values: Generator<Element>, count range: ClosedRange<Int> = 0...20
    ) -> Generator where Value == [Key: Element] {
        Generator<(Key, Element)>.zip(keys, values).array(count: range, distinctBy: { $0.0 })
            .map { Dictionary(uniqueKeysWithValues: $0) }
    }

    /// The elements in any order; the given order is the simplest.
    public static func permutation<Element: Sendable>(of elements: [Element]) -> Generator where Value == [Element] {
        Generator { choices in
            var permuted = elements
            for index in permuted.indices.dropLast() {
                let rest = UInt64(permuted.count - 1 - index)
                permuted.swapAt(index, index + Int(choices.draw(through: rest)))
            }
            return permuted
        }
    }

    /// Some of the elements, in their order; fewer are simpler.
    public static func subsequence<Element: Sendable>(of elements: [Element]) -> Generator where Value == [Element] {
        Generator { choices in elements.filter { _ in choices.draw(through: 1) == 1 } }
    }
}

extension Generator where Value == Character {
    /// A letter, a digit, a mark, a space or line end, or a character of another script; `a` is the simplest.
    public static var character: Generator {
        weighted((12, .element(of: ordinary)), (1, .element(of: unusual)))
    }

    private static var ordinary: [Character] {
        Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.,:;!?/()[]{}<>+*=%&#@'\"")
    }

    private static var unusual: [Character] { Array("\n\t\\\0äßéñøλЖ中文日本語🙂👩‍👧\u{301}\u{200B}\u{FFFD}") }
}

extension Generator where Value == String {
    /// Strings of characters; shorter ones are simpler.
    public static func string(
        of characters: Generator<Character> = .character, count: ClosedRange<Int> = 0...20
    ) -> Generator {
        characters.array(count: count).map { String($0) }
    }
}
